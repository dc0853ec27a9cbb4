import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateExtent, formatDate, formatTenure } from '../../components/dates.ts';
import { plain } from './draw.tsx';
import { translate } from './strings.ts';

const en = (iso: string) => plain(formatDate(iso, 'en'));

describe('a date is shown as coarse as it is known', () => {
  test.each([
    ['2014', '2014'],
    ['2014-03', 'March 2014'],
    ['2014-03-30', 'March 30, 2014'],
    ['2014-02-27/2014-03-18', 'February 27 – March 18, 2014'],
    ['2014-03-16/2014-03-18', 'March 16 – 18, 2014'],
    ['2014-11/2015-02', 'November 2014 – February 2015'],
    ['2013/2017', '2013 – 2017'],
    ['2014-03/2014-04-17', 'March 2014 – April 17, 2014'],
    ['2014-03-30/2014-03-30', 'March 30, 2014'],
  ])('%s is %s', (iso, words) => expect(en(iso)).toBe(words));
});

describe('a text that is no date is unchanged', () => {
  test.each(['', 'soon', '2014-13', '2014-02-30', '2014-3-1', '2014-03-18/2014-02-27', '2014/'])('"%s"', (text) => {
    expect(formatDate(text, 'en')).toBe(text);
  });
  test('no text makes it throw', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof formatDate(text, 'en') === 'string'));
  });
});

test('a day is the same day in every time zone', () => {
  const zone = process.env.TZ;
  try {
    for (const place of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      process.env.TZ = place;
      expect(en('2022-01-12')).toBe('January 12, 2022');
    }
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});

test('dates follow the language of the messages', () => {
  expect(plain(formatDate('2014-03-30', 'de'))).toBe('30. März 2014');
});

describe('the time of a role', () => {
  test.each([
    ['2013-02-01', '2017-01-20', '2013 – 2017'],
    ['2014-02-27', '2014-11', 'February 27, 2014 – November 2014'],
    ['2019-05-20', undefined, 'since 2019'],
    [undefined, '2014-07', 'until 2014'],
    [undefined, undefined, ''],
  ])('from %s to %s is "%s"', (from, to, words) => {
    expect(plain(formatTenure(from, to, translate))).toBe(words);
  });
});

describe('the days that a date covers', () => {
  const days = (iso: string) => dateExtent(iso)?.map((time) => new Date(time).toISOString().slice(0, 10));
  test.each([
    ['2014', '2014-01-01', '2014-12-31'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['2014-12-31', '2014-12-31', '2014-12-31'],
    ['2014-02-27/2014-03', '2014-02-27', '2014-03-31'],
  ])('%s is %s to %s', (iso, first, last) => expect(days(iso)).toEqual([first, last]));
  test('none if there is no such day', () => expect(days('2014-02-30')).toBeUndefined());
});
