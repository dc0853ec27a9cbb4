/** When a story was written, by what its page says of itself and by what its text names. */

/** A date as a page writes it, which may be empty or broken, after the name that the page gives it. */
export type WrittenDate = [name: string, date: string];

/** The names of the day of publication, the most trusted first, … */
const PUBLISHED = [
  'datepublished',
  'article:published_time',
  'date',
  'pubdate',
  'parsely-pub-date',
  'dc.date',
  'sailthru.date',
  'ptime',
  'time',
];
/** … and of the last revision. */
const MODIFIED = ['datemodified', 'article:modified_time'];

const DAY = /^\d{4}-\d{2}-\d{2}/;
const YEAR = /(?<!\d)20\d\d(?!\d)/g;
/** In years. A text names next year's plans, seldom those of the year after. */
const FORESEEN = 1;

/** As ISO 8601 with day precision; nothing where it is no date. */
function readDay(written: string): string | undefined {
  const value = written.trim();
  const day = DAY.exec(value)?.[0];
  if (day && !Number.isNaN(Date.parse(day))) return day;
  // "Wed, 23 Apr 2014 10:00:00 GMT"
  const parsed = /\d{4}/.test(value) && /[a-z]{3}/i.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(parsed) ? undefined : DAY.exec(new Date(parsed).toISOString())?.[0];
}

/** The first day that goes by the most trusted of some names. */
function dayCalled(names: string[], dates: WrittenDate[]): string | undefined {
  for (const trusted of names) {
    for (const [name, date] of dates) {
      const day = name.toLowerCase() === trusted ? readDay(date) : undefined;
      if (day) return day;
    }
  }
  return undefined;
}

/**
 * The date of a story: its publication, or, where the text was rewritten years later, that revision. That a page was
 * modified says little, for publishers touch old pages without changing a word of the story: the text itself must
 * name a year that nobody could tell of at publication.
 *
 * @param dates in the order of the page, structured data first
 * @param text the story, or the part of it that is read first
 * @returns ISO 8601, day precision; nothing where the page gives no date
 */
export function storyDate(dates: WrittenDate[], text: string): string | undefined {
  const first = dayCalled(PUBLISHED, dates);
  const last = dayCalled(MODIFIED, dates);
  if (!first || !last) return first;
  const foreseen = Number(first.slice(0, 4)) + FORESEEN;
  const latest = Number(last.slice(0, 4));
  if (latest <= foreseen) return first;
  for (const [year] of text.matchAll(YEAR)) if (Number(year) > foreseen && Number(year) <= latest) return last;
  return first;
}
