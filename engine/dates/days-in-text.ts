/** Finds the days in a short text, in the forms that publishers use: in metadata, in attributes, near a headline. */

import { dayOf, isoDay, monthLength } from './calendar.ts';
import { monthNamed } from './month-names.ts';

/** A day as it is written, in the writer's time zone; it is never converted. */
export interface DayInText {
  /** ISO 8601 */
  day: string;
  /** offsets in the text, end exclusive */
  start: number;
  end: number;
  /** the hour, if the time is written in UTC: in the writer's own zone it may be the day before or after */
  utcHour?: number;
}

/** The earliest year of a story. Placeholders of databases lie earlier (1, 1753) or are listed in `PLACEHOLDERS`. */
const EARLIEST_YEAR = 1850;
/** Dates that systems write if they know none. */
const PLACEHOLDERS = new Set(['1899-12-30', '1899-12-31', '1900-01-01', '1904-01-01', '1969-12-31', '1970-01-01']);

/** Returns the day as ISO 8601, or undefined if there is no such day or it is a placeholder. `month` counts from 1. */
function realDay(year: number, month: number, date: number): string | undefined {
  const isReal = month >= 1 && month <= 12 && date >= 1 && date <= monthLength(year, month - 1);
  if (!isReal || year < EARLIEST_YEAR) return undefined;
  const day = isoDay(dayOf(year, month - 1, date));
  return PLACEHOLDERS.has(day) ? undefined : day;
}

const TIME = String.raw`(?:(?:T|\s|,|-)*(?<hour>\d{1,2}):\d\d(?::\d\d?)?(?:[.,]\d+)?\s*(?<zone>(?:UTC|GMT)?[+-]\d\d:?\d\d|Z|UTC|GMT)?)?`;
const WORD = String.raw`(?<month>\p{L}{3,}(?:uuta)?)`;
const OF = String.raw`(?:\s+(?:de|del|of|di)(?=\s))?`;
const YEAR = String.raw`(?<year>\d{4})(?!\d)`;
const DATE = String.raw`(?<date>\d{1,2})`;
// plain strings, because the build writes them as ASCII, which it cannot do within `String.raw`
const YEAR_SIGNS = '年년';
const MONTH_SIGNS = '月월';
const ORDINAL_SIGNS = 'ºª°';
/** Ways to write a day; the first one that matches a part of the text wins. */
const FORMS = [
  // 2014-03-31, 2014/3/31, 2014. 3. 31., 2014年3月31日
  String.raw`(?<![\d])${YEAR.replace('(?!\\d)', '')}\s?[-/.${YEAR_SIGNS}]\s?(?<number>\d{1,2})\s?[-/.${MONTH_SIGNS}]\s?(?<date>\d{1,2})(?!\d)${TIME}`,
  // 31.03.2014, 31/03/2014, 31. 3. 2014
  String.raw`(?<![\d.])(?<first>\d{1,2})(?<mark>\.\s?|/|-)(?<second>\d{1,2})(?:\.\s?|/|-)(?<year>\d{4}|\d\d)(?![\d.]*\d)`,
  // 31 March 2014, 31. März 2014, 31st of March, 2014, 31 de marzo de 2014, 31-Mar-2014
  String.raw`(?<!\d)${DATE}(?:st|nd|rd|th|er|[.${ORDINAL_SIGNS}])?${OF}[\s-]*${WORD}\.?${OF}[\s,'-]*${YEAR}${TIME}`,
  // March 31, 2014, March 31st 2014, Mar 31 23:30:00 EDT 2014
  String.raw`${WORD}\.?\s+${DATE}(?:st|nd|rd|th)?(?:,|\s)(?:[\s\d:]*\d\d:\d\d[\s\p{Lu}]*)?\s*${YEAR}${TIME}`,
  // 2014 March 31
  String.raw`(?<!\d)${YEAR}[\s,.-]+${WORD}\.?[\s-]+${DATE}(?!\d)`,
].map((form) => new RegExp(form, 'giu'));
const COMPACT = /^(\d{4})(\d\d)(\d\d)(?:T?\d{4}(?:\d\d)?)?(Z?)$/;
const EPOCH = /^(\d{10})(\d{3})?(?:\.\d+)?$/;
const UTC = /^(?:Z|(?:UTC|GMT)?(?:[+-]00:?00)?)$/i;

/**
 * Returns month and day of two numbers before a year, or undefined if the numbers and the page's language leave open
 * which is which.
 */
function inOrder(
  first: number,
  second: number,
  mark: string,
  language: string,
): [month: number, date: number] | undefined {
  if (first > 12 || first === second || mark.startsWith('.')) return [second, first];
  if (second > 12) return [first, second];
  // "04/03/2014" is March to Britons and April to Americans
  return language === '' || language.startsWith('en') ? undefined : [second, first];
}

function dayIn(groups: Record<string, string | undefined>, language: string): string | undefined {
  const { year: written = '', first, second, mark = '', month, number, date } = groups;
  const year = written.length === 2 ? 2000 + Number(written) : Number(written);
  if (first !== undefined) {
    const order = inOrder(Number(first), Number(second), mark, language);
    return order && realDay(year, ...order);
  }
  const named = month === undefined ? Number(number) : (monthNamed(month) ?? -1) + 1;
  return realDay(year, named, Number(date));
}

/**
 * Finds the days in a text, in order.
 *
 * @param language of the page, from its `lang` attribute
 */
export function daysIn(text: string, language = ''): DayInText[] {
  const found: DayInText[] = [];
  for (const form of FORMS) {
    for (const match of text.matchAll(form)) {
      const groups = match.groups!;
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const day = dayIn(groups, language.toLowerCase());
      if (!day) continue;
      const utcHour = groups.zone !== undefined && UTC.test(groups.zone) ? { utcHour: Number(groups.hour) } : {};
      found.push({ day, start, end, ...utcHour });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Returns the day in a value that should be a date and nothing else, which may be plain digits: `20140331`, `1396256400`. */
export function dayFrom(value: string, language = ''): DayInText | undefined {
  const text = value.trim();
  const [start, end] = [0, text.length];
  const compact = COMPACT.exec(text);
  const day = compact && realDay(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  if (day) return { day, start, end };
  const epoch = EPOCH.exec(text);
  if (epoch) {
    const instant = new Date(Number(epoch[1]) * 1000);
    const utc = realDay(instant.getUTCFullYear(), instant.getUTCMonth() + 1, instant.getUTCDate());
    return utc === undefined ? undefined : { day: utc, start, end, utcHour: instant.getUTCHours() };
  }
  return daysIn(text, language)[0];
}
