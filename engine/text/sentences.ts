/** The sentences of a page, as spans of its text. */
import { lowerBound } from './collections.ts';
import { boundsOf, type Page } from './page.ts';

/** Offsets in UTF-16 units, `end` exclusive. */
export interface SentenceSpan {
  start: number;
  end: number;
}

/**
 * Marks before a sentence's first word, such as quotation marks and brackets. A mark that ends the sentence before is
 * not among them, even without a space between.
 */
const OPENING = /[^\s\p{L}\p{N}.!?…,;:]*$/u;
/** The most opening marks before a first word: looking further back would be slow in text without spaces. */
const MOST_OPENING = 3;

/** The offsets at which a sentence of a page begins and ends, with its punctuation marks. */
export function sentenceSpan(page: Page, sentence: number): SentenceSpan {
  const { text, tokens } = page;
  const { starts, ends, length } = tokens;
  const [from, to] = boundsOf(page, sentence);
  const first = starts[from]!;
  const last = ends[to - 1]!;
  const opening = openingOf(text.slice(Math.max(0, first - MOST_OPENING), first));
  const own = to < length ? ownMarks(text.slice(last, starts[to]!)) : firstLine(text.slice(last)).length;
  return { start: first - opening, end: last + own };
}

const openingOf = (before: string): number => OPENING.exec(before.slice(-MOST_OPENING))![0].length;
const firstLine = (gap: string): string => gap.split('\n', 1)[0]!.trimEnd();

/**
 * How many units of the gap between two sentences belong to the first: neither the next paragraph nor the opening marks
 * of the next sentence do.
 */
function ownMarks(gap: string): number {
  if (gap.includes('\n')) return firstLine(gap).length;
  let end = gap.length;
  while (end > 0 && gap[end - 1]!.trim() !== '') end--;
  return end === 0 ? gap.length - openingOf(gap) : gap.slice(0, end).trimEnd().length;
}

/** All sentences of a page, in order. */
export function sentencesOf(page: Page): SentenceSpan[] {
  // `sentences` has one entry more than there are sentences: the end of the last
  return Array.from({ length: page.sentences.length - 1 }, (_, sentence) => sentenceSpan(page, sentence));
}

/** The index of the sentence that holds the UTF-16 offset `at`, or -1 if the page has no words. */
export function sentenceHolding({ sentenceOf, tokens: { starts, length } }: Page, at: number): number {
  if (length === 0) return -1;
  const token = Math.max(0, lowerBound(length, (i) => starts[i]! <= at) - 1);
  return sentenceOf[token]!;
}
