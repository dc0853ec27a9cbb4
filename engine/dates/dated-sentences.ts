/** What a story dates: its sentences that give a date, for a timeline. */
import type { Page } from '../text/page.ts';
import { sentencesOf } from '../text/sentences.ts';
import { isoDay, monthLength, parseDate, partsOf, type Span, weekdayOf } from './calendar.ts';
import type { TextDate } from './text-date.ts';
import { textDates } from './text-dates.ts';

/** A sentence that gives a date. */
export interface DatedSentence {
  /** its number on the page, from 0 */
  sentence: number;
  /** ISO 8601, as coarse as it is given, or a span */
  date: string;
}

/** A month without a year takes the story's; if that would lie this many days ahead, the year before may be meant. */
const MOST_AHEAD = 90;
/** A longer time dates nothing: ten years. */
const MOST_DAYS = 3654;
const YEARS = /\b\d{4}\b/g;

/**
 * The sentences that give a date, in the order of the page; of several dates in one the most exact, and one from which on
 * something goes on (`since 2019`) only if there is no other. A date whose year is a guess is left out, and one that is
 * no more exact than some years.
 *
 * @param published when the story was written, ISO 8601, if that is known
 */
export function datedSentences(page: Page, published?: string): DatedSentence[] {
  const story = published === undefined ? undefined : parseDate(published);
  const sentences = sentencesOf(page);
  const best = new Map<number, Span & { rank: number }>();
  for (const date of textDates(page, story)) {
    const sentence = page.sentenceOf[date.at]!;
    const span = spanOf(date);
    const days = span.to - span.from;
    if (date.anyYear || date.nextYear || days > MOST_DAYS) continue;
    const { start, end } = sentences[sentence]!;
    if (date.weekday === undefined && isGuess(span, page.text.slice(start, end), story)) continue;
    const rank = days + (date.since ? MOST_DAYS : 0);
    const known = best.get(sentence);
    if (!known || rank < known.rank) best.set(sentence, { ...span, rank });
  }
  return [...best].sort(([a], [b]) => a - b).map(([sentence, span]) => ({ sentence, date: isoOf(span) }));
}

/** Whether the year of a date is no more than likely: the sentence writes others, or the story's puts it far ahead. */
function isGuess({ from, to }: Span, sentence: string, story: Span | undefined): boolean {
  const written = sentence.match(YEARS)?.map(Number) ?? [];
  const [first, last] = [partsOf(from).year, partsOf(to).year];
  if (written.length > 0) return !written.some((year) => year >= first && year <= last);
  return story !== undefined && from - story.to > MOST_AHEAD;
}

/** The days that a date of a text can be: of a weekday the one of that name. */
function spanOf({ from, to, weekday }: TextDate): Span {
  if (weekday === undefined) return { from, to };
  const day = from + ((weekday - weekdayOf(from) + 7) % 7);
  return day <= to ? { from: day, to: day } : { from, to };
}

/** As ISO 8601, a whole month or year as such. */
function isoOf({ from, to }: Span): string {
  if (from === to) return isoDay(from);
  const [a, b] = [partsOf(from), partsOf(to)];
  const wholeMonths = a.date === 1 && b.date === monthLength(b.year, b.month);
  if (!wholeMonths) return `${isoDay(from)}/${isoDay(to)}`;
  const wholeYears = a.month === 0 && b.month === 11;
  const [first, last] = [from, to].map((day) => isoDay(day).slice(0, wholeYears ? 4 : 7));
  return first === last ? first! : `${first}/${last}`;
}
