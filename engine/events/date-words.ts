/** What the words beside dates say: in which clause a date is, to which noun it belongs, and what a weekday is worth in a text without a date. */
import { type Span, weekdayOf } from '../dates/calendar.ts';
import { CLAUSE_CONJUNCTIONS, DEFINITE } from '../english/grammar.ts';
import { SMALL_WORDS } from '../english/ordinary.ts';
import { BEFORE_OR_AFTER } from '../english/retelling.ts';
import { WEEKDAYS } from '../english/time.ts';
import { boundsOf, type Page } from '../text/page.ts';
import { CASE, GAP } from '../text/scan.ts';
import { WEIGHT } from './time-weights.ts';

/** The most words from a date to a word that it is counted from: `nine months after the report`. */
const COUNTED_FROM = 5;
/** `of` is at most so far before the word that names the month or the year of a date: `of 12 March 2014`. */
const OF_REACH = 3;
/** A noun at most so far behind the event's word is the event's own: `the signing of the treaty of 2014`. */
const OWN_NOUN = 2;

/** The tokens of a sentence that begin a clause. */
export function clausesOf(page: Page, sentence: number): number[] {
  const { text, tokens } = page;
  const [start, end] = boundsOf(page, sentence);
  const begins = (i: number) =>
    CLAUSE_CONJUNCTIONS.has(tokens.at(i)!.key) ||
    (tokens.gaps[i] === GAP.other && text.slice(tokens.ends[i - 1], tokens.starts[i]).includes(';'));
  return Array.from({ length: end - start }, (_, i) => start + i).filter(begins);
}

/** Whether a date is counted from the event that a word tells: `nine months after the report`. */
export function isCountedFrom({ tokens }: Page, date: number, word: number): boolean {
  if (word - date > COUNTED_FROM) return false;
  for (let i = date + 1; i < word; i++) if (BEFORE_OR_AFTER.has(tokens.at(i)!.key)) return true;
  return false;
}

/** The noun before which a date stands, as a token: `explosion` of `the April 20 explosion`; -1 if there is none. */
function nounAfter({ tokens }: Page, date: number): number {
  const before = tokens.at(date - 1);
  if (!before || !(DEFINITE.has(before.key) || before.possessive)) return -1;
  let noun = date + 1;
  while (tokens.at(noun)?.case === 'number') noun++;
  const token = tokens.at(noun);
  return token?.gap === 'space' && token.case === 'lower' && !SMALL_WORDS.has(token.key) ? noun : -1;
}

/** Whether a date is that of another noun: `the championship of 2012`, `the 2012 championship`. */
export function isOfOtherNoun(page: Page, date: number, word: number): boolean {
  const { tokens } = page;
  const noun = nounAfter(page, date);
  if (noun >= 0) return word < date || word > noun + OWN_NOUN;
  for (let of = date - 1; of >= date - OF_REACH; of--)
    if (tokens.at(of)?.key === 'of')
      return (of <= word || of - 1 > word + OWN_NOUN) && tokens.at(of - 1)?.case !== 'number';
  return false;
}

/** The weight of the weekdays in a sentence for an event of one day, in a text that gives no date: one day in seven fits by chance. */
export function ofWeekdays({ page, sentence, span }: { page: Page; sentence: number; span: Span }): number {
  if (span.from < span.to) return 0;
  const [start, end] = boundsOf(page, sentence);
  let weight = 0;
  for (let i = start; i < end; i++) {
    const day = page.tokens.cases[i] === CASE.lower ? -1 : WEEKDAYS.indexOf(page.tokens.at(i)!.key);
    if (day === weekdayOf(span.from)) return WEIGHT.weekday;
    if (day >= 0) weight = WEIGHT.otherWeekday;
  }
  return weight;
}
