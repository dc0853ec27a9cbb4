import { describe, expect, it } from 'vitest';
import { isoDay, parseDate } from '../../../engine/dates/calendar.ts';
import { datesOfStory } from '../../../engine/dates/dates-of-story.ts';
import { readPage } from '../../../engine/text/page.ts';

/** A Wednesday. */
const PUBLISHED = '2031-05-07';
const read = (text: string, published?: string) =>
  datesOfStory(readPage(text), published ? parseDate(published) : undefined);
const dates = (text: string, published?: string) =>
  read(text, published).dates.map(({ from, to }) => (from === to ? isoDay(from) : `${isoDay(from)}/${isoDay(to)}`));

describe('a date that counts from the day of the story', () => {
  it.each([
    ['Yesterday they met.', '2031-05-06'],
    ['They met three days ago.', '2031-05-04'],
    ['They met two weeks ago.', '2031-04-20/2031-04-26'],
    ['They met last week.', '2031-04-24/2031-04-30'],
    ['They met this week.', '2031-05-01/2031-05-07'],
    ['They met last month.', '2031-02-24/2031-04-30'],
    ['They met 2 months ago.', '2031-01-24/2031-03-31'],
    ['They met earlier this month.', '2031-05-01/2031-05-31'],
    ['They met last March.', '2031-03-01/2031-03-31'],
    ['They met last July.', '2030-07-01/2030-07-31'],
    ['They met last year.', '2030-01-01/2030-12-31'],
    ['They met this year.', '2031-01-01/2031-12-31'],
    ['They met a year ago.', '2030-01-01/2030-12-31'],
    ['They met almost ten years ago.', '2021-01-01/2021-12-31'],
    ['They met last May.', '2030-05-01/2030-05-31'],
    ['They met last April.', '2031-04-01/2031-04-30'],
  ])('is read, and nothing else: %s', (text, date) => expect(dates(text, PUBLISHED)).toEqual([date]));

  it('is read beside the rest of a date', () =>
    expect(dates('They met last March 5 in the hall.', PUBLISHED)).toContain('2031-03-05'));

  it.each([
    'They were the last to go.',
    'Some years ago they met.',
    'This is how they met.',
    'Last orders, they said.',
  ])('is not seen in: %s', (text) => expect(dates(text, PUBLISHED)).toEqual([]));
  it('is not read if that day is not known', () => expect(dates('They met last year.')).toEqual([]));
  it('says only since when, after `since`', () =>
    expect(read('They have met since last year.', PUBLISHED).dates.map(({ since }) => since)).toEqual([true]));
});

describe('the date of a dateline', () => {
  it.each([
    'QUILLHAVEN, May 7, 2031 - They met.',
    'QUILLHAVEN, May 7, 2031 — They met.',
    'QUILLHAVEN, 7 May 2031 (Wire) - They met.',
    'May 7, 2031 – They met.',
    'The headline of it all\n\nQUILLHAVEN, May 7, 2031 - They met.',
  ])('is the day of the story: %s', (text) => expect(read(text).story).toMatchObject(parseDate(PUBLISHED)!));

  it.each([
    'On May 7, 2031 they met.',
    'They met on May 7, 2031 - or so they say.',
    'QUILLHAVEN - On May 7, 2031 they met.',
    'QUILLHAVEN, May 7 - They met.',
  ])('is not in: %s', (text) => expect(read(text).story).toBeUndefined());

  it('is not the day of a story that was published on another one', () =>
    expect(read('QUILLHAVEN, May 6, 2031 - They met.', PUBLISHED).story).toEqual(parseDate(PUBLISHED)));
  it('does not say when the things happened that the sentence tells', () =>
    expect(read('QUILLHAVEN, May 7 - They met.').dates.map(({ since }) => since)).toEqual([true]));
  it('tells the year of months and the week of days', () => {
    const text = 'QUILLHAVEN, May 7, 2031 - They met.\n\nThey had met on Tuesday, and on April 2.';
    expect(dates(text)).toContain('2031-04-02');
    expect(dates(text)).toHaveLength(3);
  });
});

describe('a weekday beside a range of days', () => {
  it.each([
    ['of a week may be shortly before or after it', '3-9 March 2014', '2014-02-25/2014-03-16'],
    ['of more than a week is within it', '3-10 March 2014', '2014-03-03/2014-03-10'],
  ])('%s', (_, range, days) => expect(dates(`They met on ${range}, and left on a Sunday.`)[1]).toBe(days));
});

describe('a date directly after a year', () => {
  const [YEAR, YEARS, MONTH] = ['2013-01-01/2013-12-31', '2013-01-01/2014-12-31', '2014-04-01/2014-04-30'];
  it.each([
    ['is a date of its own', 'They planned it for 2013, April 2014 at the latest.', [YEAR, MONTH]],
    ['is a date of its own after a range of years', 'They planned it for 2013-14, April 2014 at best.', [YEARS, MONTH]],
    ['is the end of a range', 'They planned it for 2013–2014 at the latest.', [YEARS]],
    ['is the end of a range after a slash', 'They planned it for 2013/14 at the latest.', [YEARS]],
  ])('%s: %s', (_, text, found) => expect(dates(text)).toEqual(found));
});
