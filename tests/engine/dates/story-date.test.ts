import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storyDate } from '../../../engine/dates/story-date.ts';

const dated = (published: string, modified: string, text: string) =>
  storyDate(
    [
      ['datePublished', published],
      ['dateModified', modified],
    ],
    text,
  );

describe('a page that was modified years after its publication', () => {
  it('was rewritten where its text names a year that nobody could tell of then', () =>
    expect(dated('2012-05-10', '2026-04-24', 'Finland joined in April 2023.')).toBe('2026-04-24'));

  it.each([
    ['names no year', 'The ministers met on Thursday.'],
    ['names years before it', 'They had met in 2009, and in 1999.'],
    ['names plans for the year after', 'The summit of 2015 is to be held in Wales.'],
    ['names a year that is still to come', 'Emissions are to be halved by 2050.'],
    ['has a number that is no year', 'It cost 20235 euros, or 12023 dollars.'],
  ])('is of the day it was published where the text %s', (_, text) =>
    expect(dated('2014-03-31', '2022-02-01', text)).toBe('2014-03-31'),
  );
});

it('a page that was modified soon after is of the day it was published', () => {
  expect(dated('2014-03-31', '2014-04-02', 'By 2016, if at all.')).toBe('2014-03-31');
  expect(dated('2021-12-31', '2022-01-01', 'In 2022.')).toBe('2021-12-31');
});

it('a page that tells only when it was modified has no date: the story may be much older', () =>
  expect(storyDate([['dateModified', '2022-02-01']], 'In 2022.')).toBeUndefined());

it('whatever a page writes, its date is a day, or there is none', () => {
  const name = fc.constantFrom('datePublished', 'dateModified', 'date', 'time', 'DC.date', 'expires');
  const date = fc.oneof(
    fc.string(),
    fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
    fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
    fc.constantFrom('', '2013-99-99', '2014-04-23'),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(name, date), { maxLength: 6 }), fc.lorem(), (dates, text) => {
      const day = storyDate(dates, `${text} 2023`);
      if (day === undefined) return;
      expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(Date.parse(day)).not.toBeNaN();
    }),
  );
});

it('is the one with the most trusted name, wherever it stands on the page', () => {
  const dates: [string, string][] = [
    ['time', '2020-01-01'],
    ['date', '2019-01-01'],
    ['Article:Published_Time', '2014-04-23T10:00'],
  ];
  expect(storyDate(dates, '')).toBe('2014-04-23');
});
