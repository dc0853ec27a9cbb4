import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storyDate } from '../../engine/story-date.ts';

const dated = (published: string, modified: string, text: string) =>
  storyDate({ published: [published], modified: [modified] }, text);

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
  expect(storyDate({ published: [], modified: ['2022-02-01'] }, 'In 2022.')).toBeUndefined());

it('whatever a page writes, the date is a day of its publication or of its revision, or none', () => {
  const written = fc.array(
    fc.oneof(
      fc.string(),
      fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
      fc.constant('2013-99-99'),
    ),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(written, written, fc.lorem(), (published, modified, text) => {
      const date = storyDate({ published, modified }, `${text} 2023`);
      if (date === undefined) return;
      expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(Date.parse(date)).not.toBeNaN();
    }),
  );
});
