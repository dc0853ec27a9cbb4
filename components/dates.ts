/**
 * Dates that may be incomplete: `2014`, `2014-03`, `2014-03-30` or a span of two, `2014-02-27/2014-03-18`.
 * A date is never shown more precisely than it was given. Everything is UTC, so the reader's time zone never changes a day.
 */
import type { Translate } from './strings.ts';

const PARTIAL = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** The parts that a format may show, by the number of parts that a date has. */
const PARTS: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};

/** Returns the first instant of a partial date, or undefined if there is no such day. */
function firstInstant(partial: string): Date | undefined {
  if (!PARTIAL.test(partial)) return;
  const date = new Date(partial);
  const real = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(partial);
  return real ? date : undefined;
}

/** A span of years in words, such as the one that a pack covers: `2014 – 2022`. */
export const formatYears = ({ from, to }: { from: string; to: string }, locale: string): string =>
  formatDate(`${from.slice(0, 4)}/${to.slice(0, 4)}`, locale);

/** A date or span in words: `March 2014`, `February 27 – March 18, 2014`. A text that is not a date is returned unchanged. */
export function formatDate(iso: string, locale: string): string {
  const [from = '', to = from] = iso.split('/');
  const start = firstInstant(from);
  const end = firstInstant(to);
  if (!start || !end || end < start) return iso;
  const format = (length: number) => new Intl.DateTimeFormat(locale, { ...PARTS[length], timeZone: 'UTC' });
  if (from.length === to.length) return format(from.length).formatRange(start, end);
  return `${format(from.length).format(start)}\u2009–\u2009${format(to.length).format(end)}`;
}

/** The time that somebody held a role, of which at least one end is known. In years, unless both ends are in the same year. */
export function formatTenure(from: string | undefined, to: string | undefined, t: Translate): string {
  const locale = t('locale.code');
  const year = (date: string) => formatDate(date.slice(0, 4), locale);
  if (from && to)
    return formatDate(
      from.slice(0, 4) === to.slice(0, 4) ? `${from}/${to}` : `${from.slice(0, 4)}/${to.slice(0, 4)}`,
      locale,
    );
  if (from) return t('date.from', [year(from)]);
  if (to) return t('date.until', [year(to)]);
  return '';
}

/** When an event was; "since" its beginning if it had not ended when the coverage did. */
export function formatEvent(date: string, ongoing: boolean | undefined, t: Translate): string {
  return ongoing ? formatTenure(date.split('/')[0], undefined, t) : formatDate(date, t('locale.code'));
}

/** Returns the first and last millisecond of a date or span, for drawing, or undefined if it is not a date. */
export function dateExtent(iso: string): [start: number, end: number] | undefined {
  const [from = '', to = from] = iso.split('/');
  const start = firstInstant(from);
  const last = firstInstant(to);
  if (!start || !last || last < start) return;
  const end = new Date(last);
  if (to.length === 4) end.setUTCFullYear(end.getUTCFullYear() + 1);
  else if (to.length === 7) end.setUTCMonth(end.getUTCMonth() + 1);
  else end.setUTCDate(end.getUTCDate() + 1);
  return [start.getTime(), end.getTime() - 1];
}
