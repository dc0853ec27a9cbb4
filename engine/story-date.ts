/** When a story was written, by what its page says of itself and by what its text names. */

/** Dates as a page writes them, the most trusted first; some may be empty or broken. */
export interface PageDates {
  published: string[];
  modified: string[];
}

const DAY = /^\d{4}-\d{2}-\d{2}/;
const YEAR = /(?<!\d)20\d\d(?!\d)/g;
/** In years. A text names next year's plans, seldom those of the year after. */
const FORESEEN = 1;

/** The first that is a date, as ISO 8601 with day precision. */
function firstDay(written: string[]): string | undefined {
  for (const value of written.map((one) => one.trim())) {
    const day = DAY.exec(value)?.[0];
    if (day && !Number.isNaN(Date.parse(day))) return day;
    // "Wed, 23 Apr 2014 10:00:00 GMT"
    const parsed = /\d{4}/.test(value) && /[a-z]{3}/i.test(value) ? Date.parse(value) : Number.NaN;
    const converted = Number.isNaN(parsed) ? undefined : DAY.exec(new Date(parsed).toISOString())?.[0];
    if (converted) return converted;
  }
  return undefined;
}

/**
 * The date of a story: its publication, or, where the text was rewritten years later, that revision. That a page was
 * modified says little, for publishers touch old pages without changing a word of the story: the text itself must
 * name a year that nobody could tell of at publication.
 *
 * @param text the story, or the part of it that is read first
 * @returns ISO 8601, day precision; nothing where the page gives no date
 */
export function storyDate({ published, modified }: PageDates, text: string): string | undefined {
  const first = firstDay(published);
  const last = firstDay(modified);
  if (!first || !last) return first;
  const foreseen = Number(first.slice(0, 4)) + FORESEEN;
  const latest = Number(last.slice(0, 4));
  if (latest <= foreseen) return first;
  for (const [year] of text.matchAll(YEAR)) if (Number(year) > foreseen && Number(year) <= latest) return last;
  return first;
}
