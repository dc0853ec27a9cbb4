import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateProblem, firstDay, lastDay } from '../../data/schema/dates.ts';

describe('a date', () => {
  it.each(['2014', '2014-03', '2014-03-30', '2014-02-27/2014-03-21', '2014/2022', '2014-03-01/2014-03', '2024-02-29'])(
    'is valid as %s',
    (date) => expect(dateProblem(date)).toBeUndefined(),
  );

  it.each([
    ['2014-13-45', 'no such month'],
    ['2014-00', 'no such month'],
    ['2014-02-30', 'no such day: 2014-02 has days 01 to 28'],
    ['2014-04-00', 'no such day'],
    ['2022/2014', 'ends before it begins'],
    ['2014-3-1', 'is no date'],
    ['March 30, 2014', 'is no date'],
    ['', 'is no date'],
    ['2014/', 'is no date'],
    ['2014/2015/2016', 'two dates joined by one /'],
  ])('is not valid as %s, and the message says why', (date, why) => expect(dateProblem(date)).toContain(why));

  it('begins and ends with the days that it covers', () => {
    expect([firstDay('2014'), lastDay('2014')]).toEqual(['2014-01-01', '2014-12-31']);
    expect([firstDay('2016-02'), lastDay('2016-02')]).toEqual(['2016-02-01', '2016-02-29']);
    expect([firstDay('2014-02/2022'), lastDay('2014-02/2022')]).toEqual(['2014-02-01', '2022-12-31']);
  });

  it('is valid for every day of the calendar', () => {
    const days = fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (day) => {
        const iso = day.toISOString().slice(0, 10);
        expect(dateProblem(iso)).toBeUndefined();
        expect([firstDay(iso), lastDay(iso)]).toEqual([iso, iso]);
        expect(lastDay(iso.slice(0, 7)) >= iso).toBe(true);
      }),
    );
  });
});
