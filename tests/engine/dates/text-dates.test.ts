import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps, parseDate, type Span } from '../../../engine/dates/calendar.ts';
import { within } from '../../../engine/dates/text-date.ts';
import { textDates } from '../../../engine/dates/text-dates.ts';
import { readPage } from '../../../engine/text/page.ts';

const iso = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
const span = ({ from, to }: Span) => (from === to ? iso(from) : `${iso(from)}/${iso(to)}`);
/** Returns the dates of a text as `first/last` day. */
const read = (text: string, story?: string) =>
  textDates(readPage(text), story === undefined ? undefined : parseDate(story)).map(span);

describe('a date of a pack', () => {
  it.each([
    ['2014-03-30', '2014-03-30'],
    ['2014-02', '2014-02-01/2014-02-28'],
    ['2016-02', '2016-02-01/2016-02-29'],
    ['2014', '2014-01-01/2014-12-31'],
    ['2014-02-27/2014-03-18', '2014-02-27/2014-03-18'],
    ['2021-11/2022-02', '2021-11-01/2022-02-28'],
    ['1947/1991', '1947-01-01/1991-12-31'],
  ])('%s is the days %s', (date, days) => expect(span(parseDate(date)!)).toBe(days));

  it.each(['', 'March 2014', 'soon', '14', '/2014', '2014/'])('is not parsed from %j', (text) =>
    expect(parseDate(text)).toBeUndefined(),
  );

  it('is the same however it was written, for any day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -130_000, max: 130_000 }), (day) => {
        expect(parseDate(iso(day))).toEqual({ from: day, to: day });
        expect(overlaps(parseDate(iso(day))!, parseDate(iso(day).slice(0, 7))!)).toBe(true);
        expect(overlaps(parseDate(iso(day))!, parseDate(iso(day).slice(0, 4))!)).toBe(true);
      }),
    );
  });
});

/** A Wednesday. */
const STORY = '2015-06-10';

describe('a date in a text', () => {
  it.each<[string, string]>([
    ['On April 23, 2014 they met.', '2014-04-23'],
    ['On 23 April 2014 they met.', '2014-04-23'],
    ['On 23rd April 2014 they met.', '2014-04-23'],
    ['On Jan. 12, 2022 they met.', '2022-01-12'],
    ['On Sept. 3, 1999 they met.', '1999-09-03'],
    ['On March 3 they met.', '2015-03-03'],
    ['In March 2014 they met.', '2014-03-01/2014-03-31'],
    ['In April of 2014 they met.', '2014-04-01/2014-04-30'],
    ['In February 2016 they met.', '2016-02-01/2016-02-29'],
    ['In May they met.', '2015-05-01/2015-05-31'],
    ['In spring 2014 they met.', '2014-03-01/2014-05-31'],
    ['In summer 2014 they met.', '2014-06-01/2014-08-31'],
    ['In fall 2021 they met.', '2021-09-01/2021-11-30'],
    ['In autumn 2021 they met.', '2021-09-01/2021-11-30'],
    ['In winter 2013 they met.', '2013-12-01/2014-02-28'],
    ['In 2014 they met.', '2014-01-01/2014-12-31'],
    ['In 2000-01 they met.', '2000-01-01/2001-12-31'],
    ['In 2021-22 they met.', '2021-01-01/2022-12-31'],
    ['In the 1980s they met.', '1980-01-01/1989-12-31'],
    ['In the 1610s they met.', '1610-01-01/1619-12-31'],
    ['In the 2020s they met.', '2020-01-01/2029-12-31'],
    ['In the twenties they met.', '1920-01-01/1929-12-31'],
    ['In the nineties they met.', '1990-01-01/1999-12-31'],
    ['In the nineteen-eighties they met.', '1980-01-01/1989-12-31'],
    ['The 1783 treaty', '1783-01-01/1783-12-31'],
  ])('is read from: %s', (text, days) => expect(read(text, STORY)).toEqual([days]));

  it.each<[string, string]>([
    ['On April 16-17, 2014, they met.', '2014-04-16/2014-04-17'],
    ['On April 16–17 they met.', '2015-04-16/2015-04-17'],
    ['On April 16 – 17, 2014, they met.', '2014-04-16/2014-04-17'],
    ['On 16–17 April 2014 they met.', '2014-04-16/2014-04-17'],
    ['On 22-24 April 2014 they met.', '2014-04-22/2014-04-24'],
    ['From 22 to 24 April 2014 they met.', '2014-04-22/2014-04-24'],
    ['From the 22nd to the 24th of April 2014 they met.', '2014-04-22/2014-04-24'],
    ['On April 16 and 17, 2014, they met.', '2014-04-16/2014-04-17'],
    ['On 16 and 17 April 2014 they met.', '2014-04-16/2014-04-17'],
    ['From April 30 to May 2, 2014 they met.', '2014-04-30/2014-05-02'],
    ['From 30 April to 2 May 2014 they met.', '2014-04-30/2014-05-02'],
    ['April 30 – May 2, 2014: they met.', '2014-04-30/2014-05-02'],
    ['30 April–2 May 2014: they met.', '2014-04-30/2014-05-02'],
    ['From April 30 to May 2 they met.', '2015-04-30/2015-05-02'],
    ['They met from April to June 2014.', '2014-04-01/2014-06-30'],
    ['They met between April and June 2014.', '2014-04-01/2014-06-30'],
    ['They met from April through June of 2014.', '2014-04-01/2014-06-30'],
    ['They met in April-June 2014.', '2014-04-01/2014-06-30'],
    ['They met from November to February 2014.', '2013-11-01/2014-02-28'],
    ['They met on December 30 – January 2, 2014.', '2013-12-30/2014-01-02'],
    ['In 2013-14 they met.', '2013-01-01/2014-12-31'],
    ['In 2013–2014 they met.', '2013-01-01/2014-12-31'],
    ['In 2013/14 they met.', '2013-01-01/2014-12-31'],
    ['In 1999-2001 they met.', '1999-01-01/2001-12-31'],
  ])('is a span if it is a range: %s', (text, days) => expect(read(text, STORY)).toEqual([days]));

  it.each<[string, string[]]>([
    ['On April 16-40', ['2015-04-16']],
    ['On April 16, 17 soldiers came.', ['2015-04-16']],
    ['On April 16 and 17 soldiers came.', ['2015-04-16']],
    ['On April 16 the 17 came.', ['2015-04-16']],
    ['In 2014–2013 it was', ['2014-01-01/2014-12-31']],
    ['By 2014 and 2013', ['2014-01-01/2014-12-31', '2013-01-01/2013-12-31']],
    ['On 16 May 2014 to June 2015', ['2014-05-16', '2015-06-01/2015-06-30']],
    ['In April 2013 and May 2014', ['2013-04-01/2013-04-30', '2014-05-01/2014-05-31']],
    ['In April and June 2014', ['2014-04-01/2014-04-30', '2014-06-01/2014-06-30']],
    ['On April 3 and May 4, 2014', ['2014-04-03', '2014-05-04']],
  ])('is no range in: %s', (text, days) => expect(read(text, STORY)).toEqual(days));

  it.each([
    'They march in march.',
    'They may meet, and Jan met Mar.',
    'Some 1200 men and 2,014 tanks',
    'Room 214, flight 17',
    'The spring was cold.',
    'She was in her thirties.',
    'They sunday and they sun.',
    '',
  ])('is not found in: %s', (text) => expect(read(text, STORY)).toEqual([]));

  it('counts once if a season is "of" a year', () => {
    expect(read('In the spring of 2014 they met.')).toEqual(['2014-03-01/2014-05-31']);
  });

  it('can be one of several, in order', () => {
    const text = 'From 1947 to 1991 they met, and again on June 4, 2001.';
    expect(read(text)).toEqual(['1947-01-01/1947-12-31', '1991-01-01/1991-12-31', '2001-06-04']);
  });

  it('takes the year of the paragraph, and in the next paragraph that of the story', () => {
    const text = 'On March 3, 2014 they met. On April 4 they left.\nIn May they came back.';
    expect(read(text, STORY)).toEqual(['2014-03-03', '2014-04-04', '2015-05-01/2015-05-31']);
  });

  it.each([
    ['since 2019', true],
    ['since late 2013', true],
    ['since the 2014 vote', true],
    ['in 2019', false],
    ['by late 2013', false],
    ['since April 16-17, 2014', true],
    ['since 16–17 April 2014', true],
    ['since the 16th of April 2014', true],
    ['since early April 2014', true],
    ['since 16 April', true],
  ])('says when something began only after "since": %s', (text, since) =>
    expect(textDates(readPage(text))[0]!.since).toBe(since),
  );
});

describe('a weekday', () => {
  const tells = (text: string, on: string) => within(textDates(readPage(text), parseDate(STORY))[0]!, parseDate(on)!);

  it.each([
    ['They met on Tuesday.', '2015-06-09', true],
    ['They met on Wednesday.', '2015-06-10', true],
    ['They met on Thursday.', '2015-06-04', true],
    ['They will meet on Thursday.', '2015-06-11', true],
    ['They met on Tuesday.', '2015-06-10', false],
    ['They met on Thursday.', '2015-05-28', false],
  ])('is the last or the next one, seen from the story: %s %s %s', (text, on, answer) =>
    expect(tells(text, on)).toBe(answer),
  );

  it('means nothing if the story has no date', () => expect(read('They met on Tuesday.')).toEqual([]));

  it.each([
    ['They have met since Tuesday.', true],
    ['They met on Tuesday.', false],
  ])('says when something began only after "since": %s', (text, since) =>
    expect(textDates(readPage(text), parseDate(STORY))[0]!.since).toBe(since),
  );
});

describe('a month without any year', () => {
  const [march] = textDates(readPage('They met in March.'));
  const [day] = textDates(readPage('They met on March 18.'));

  it.each([
    ['2014-02-27/2014-03-18', true],
    ['1999/2022', true],
    ['2013-12/2014-04', true],
    ['2014-05/2014-12', false],
    ['2021-12-07', false],
  ])('can be within %s: %s', (dates, answer) => expect(within(march!, parseDate(dates)!)).toBe(answer));

  it('ends with its last day, in leap years and others', () => {
    expect(within(march!, parseDate('2014-04/2014-12')!)).toBe(false);
  });

  it('has only one day if a day is given', () => {
    expect(within(day!, parseDate('2014-03-18')!)).toBe(true);
    expect(within(day!, parseDate('2014-03-19/2014-12-31')!)).toBe(false);
  });

  it('ends with its last day, in February too', () => {
    const [february] = textDates(readPage('They met in February.'));
    expect(within(february!, parseDate('2014-03')!)).toBe(false);
  });

  it('is compared exactly once a year is known', () => {
    const [known] = textDates(readPage('They met in March.'), parseDate('2014'));
    expect(within(known!, parseDate('2014-03')!)).toBe(true);
    expect(within(known!, parseDate('2015-03')!)).toBe(false);
  });
});

describe('a date relative to another', () => {
  it.each([
    ['In June 2021 they met. Seven months later they met again.', '2022-01-01/2022-01-31'],
    ['On March 28, 2014 he rang. Two days later they met.', '2014-03-30'],
    ['On March 28, 2014 he rang. The next day they met.', '2014-03-29'],
    ['On March 28, 2014 he rang; a week earlier he had not.', '2014-03-18/2014-03-24'],
    ['On March 18, 2024 they sang, ten years to the day after he took it.', '2014-01-01/2014-12-31'],
    ['On March 18, 2024 they sang, two days after the vote.', '2024-03-16'],
    ['On March 18, 2024 they sang. They had met two days before.', '2024-03-16'],
    ['In 2014 they met. The following year they did not.', '2015-01-01/2015-12-31'],
    ['On March 14, 2014 they met, and again on the 30th.', '2014-03-30'],
    ['They met on the 30th of March 2014.', '2014-03-30'],
    ['On March 14, 2014 they met, and again on the last Sunday of that month.', '2014-03-25/2014-03-31'],
    ['On March 14, 2014 they met; they had met on the second Monday of the month.', '2014-03-08/2014-03-14'],
    ['They met often in 2014. They met on 14 March.', '2014-03-14'],
    ['On March 14, 2014 they met, and again on Sunday the 30th.', '2014-03-30'],
    ['They began in 2013. By 2014 they had stopped. They met again on 14 March.', '2014-03-14'],
  ])('is read from: %s', (text, last) => expect(read(text).at(-1)).toBe(last));

  it.each([
    ['In 2014 they met. Two days later they left.', 'a year tells no day'],
    ['In 2014 they met. A month later they left.', 'a year tells no month'],
    ['They met. Two days later they left.', 'nothing tells the first day'],
    ['On March 14, 2014 they met, and again on the 32nd.', 'no month has so many days'],
    ['On February 14, 2014 they met, and again on the 30th.', 'that month has fewer days'],
    ['On March 5, 2014 the 45th president came, and the 45th president left.', 'a number of somebody'],
    ['In June 2021 they met. On the 30th floor it was hot.\nTwo days later they left.', 'another paragraph'],
  ])('is not found in: %s (%s)', (text) => expect(read(text).length).toBeLessThan(2));

  it('is a weekday of the week or month that the paragraph is about', () => {
    const [, weekday] = textDates(readPage('In January 2022 they met on a Thursday: it was on Thursday in Vienna.'));
    expect(within(weekday!, parseDate('2022-01-13')!)).toBe(true);
    expect(within(weekday!, parseDate('2022-01-12')!)).toBe(false);
  });
});
