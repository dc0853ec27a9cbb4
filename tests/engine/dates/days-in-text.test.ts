import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFrom, daysIn } from '../../../engine/dates/days-in-text.ts';

const days = (text: string, language?: string) => daysIn(text, language).map(({ day }) => day);

describe('a day', () => {
  it.each([
    '2014-03-31',
    '2014-3-31',
    '2014/03/31 09:00',
    '2014.03.31',
    '2014-03-31T23:30:00-05:00',
    '2014-03-31T23:30:00.000Z',
    '2014-03-31 23:30',
    '20140331',
    '20140331090000',
    '20140331T090000Z',
    '1396256400',
    '1396256400000',
    '31/03/2014',
    '03/31/2014',
    '31.03.2014',
    '31. 3. 2014',
    '31.03.14',
    '31-03-2014',
    'March 31, 2014',
    'March 31st, 2014',
    'Mar. 31, 2014, 1:27 p.m.',
    'MARCH 31 2014',
    'Monday, March 31, 2014 at 9 am',
    '31 March 2014',
    '31st of March, 2014',
    '31-Mar-2014',
    'Mon, 31 Mar 2014 23:30:00 -0500',
    'Mon, 31 Mar 2014 10:00:00 GMT',
    'Mon Mar 31 2014 23:30:00 GMT-0500 (CDT)',
    'Mon Mar 31 23:30:00 EDT 2014',
    '2014 March 31',
    '31. März 2014',
    'Montag, 31. März 2014, 18:30 Uhr',
    'lundi 31 mars 2014',
    '31 de marzo de 2014',
    '31 marzo 2014',
    '31 de março de 2014',
    '31 maart 2014',
    '31 marca 2014',
    '31 марта 2014 г.',
    '31 березня 2014',
    '31. března 2014',
    '31 mars 2014',
    '31 Mart 2014',
    '31 Μαρτίου 2014',
    '2014年3月31日',
    '2014년 3월 31일',
    '2014. 3. 31.',
  ])('is read from: %s', (text) => expect(dayFrom(text)?.day).toBe('2014-03-31'));

  it.each([
    ['1. Dezember 2014', '2014-12-01'],
    ['1 December 2014', '2014-12-01'],
    ['1 dicembre 2014', '2014-12-01'],
    ['1er décembre 2014', '2014-12-01'],
    ['1º de diciembre de 2014', '2014-12-01'],
    ['1° dicembre 2014', '2014-12-01'],
    ['1ª diciembre 2014', '2014-12-01'],
    ['5. Jänner 2014', '2014-01-05'],
    ['5 Sept. 2014', '2014-09-05'],
    ['29 February 2016', '2016-02-29'],
  ])('is read from: %s', (text, day) => expect(days(text)).toEqual([day]));

  it.each([
    '',
    'yesterday',
    '2014',
    'March 2014',
    '2014-03',
    '2014-13-45',
    '30 February 2014',
    '29.02.2015',
    '23 Apr 12014',
    '120140331',
    'version 3.31.2014.7',
    '31 soldiers 2014',
    '12345',
    'uploads/image-1024x768.jpg',
  ])('is not read from: %s', (text) => expect(dayFrom(text)).toBeUndefined());

  it.each([
    '0001-01-01T00:00:00',
    '0000-00-00',
    '1970-01-01',
    '1969-12-31T19:00:00-05:00',
    '1 January 1970',
    '1900-01-01',
    '1899-12-30',
    '1899-12-31',
    '1904-01-01',
    '1969-12-31',
    '0',
    '-62135596800',
  ])('is not what systems write if they know no date: %s', (text) => expect(dayFrom(text)).toBeUndefined());

  it('has its numbers in the order of the page’s language, if only the language can decide', () => {
    expect(days('04/03/2014')).toEqual([]);
    expect(days('04/03/2014', 'en-GB')).toEqual([]);
    expect(days('04/03/2014', 'fr')).toEqual(['2014-03-04']);
    expect(days('04.03.2014')).toEqual(['2014-03-04']);
    expect(days('04/04/2014')).toEqual(['2014-04-04']);
  });

  it('is that of the time zone in which it is written, with its hour if that is UTC', () => {
    expect(dayFrom('2014-03-31T23:30:00-05:00')).not.toHaveProperty('utcHour');
    expect(dayFrom('2014-03-31T23:30:00Z')).toMatchObject({ day: '2014-03-31', utcHour: 23 });
    expect(dayFrom('2014-03-31t23:30:00z')).toMatchObject({ day: '2014-03-31', utcHour: 23 });
    expect(dayFrom('Mon, 31 Mar 2014 01:30:00 utc')).toMatchObject({ day: '2014-03-31', utcHour: 1 });
    expect(dayFrom('Mon, 31 Mar 2014 01:30:00 +0000')).toMatchObject({ day: '2014-03-31', utcHour: 1 });
    expect(dayFrom('1396256400')).toMatchObject({ day: '2014-03-31', utcHour: 9 });
  });
});

it('the days of a text are found in order, with their positions', () => {
  const text = 'Published April 3, 2014 | Updated 5 April 2014, 10:00';
  expect(daysIn(text).map(({ day, start, end }) => [day, text.slice(start, end)])).toEqual([
    ['2014-04-03', 'April 3, 2014'],
    ['2014-04-05', '5 April 2014, 10:00'],
  ]);
});

it('any day is read as it is written in any language', () => {
  const language = fc.constantFrom(
    'en',
    'en-GB',
    'de',
    'fr',
    'es',
    'it',
    'pt',
    'nl',
    'pl',
    'ru',
    'uk',
    'sv',
    'da',
    'cs',
  );
  const style = fc.constantFrom<'long' | 'full' | 'medium'>('long', 'full', 'medium');
  const date = fc.date({ min: new Date('1990-01-01'), max: new Date('2039-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(date, language, style, (date, language, dateStyle) => {
      const written = new Intl.DateTimeFormat(language, { dateStyle, timeZone: 'UTC' }).format(date);
      expect(days(written, language)).toEqual([date.toISOString().slice(0, 10)]);
    }),
  );
});
