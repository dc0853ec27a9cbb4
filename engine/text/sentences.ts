/** The sentences of a page, as spans of its text. */
import { lowerBound } from './collections.ts';
import { boundsOf, type Page } from './page.ts';

/** Offsets in UTF-16 units, `end` exclusive. */
export interface SentenceSpan {
  start: number;
  end: number;
}

/** Where a sentence of a page begins and ends, with its marks. */
export function sentenceSpan(page: Page, sentence: number): SentenceSpan {
  const { starts, ends, length } = page.tokens;
  const [from, to] = boundsOf(page, sentence);
  // the quotation mark before the first word
  const opening = /\S*$/.exec(page.text.slice(0, starts[from]))![0].length;
  const next = to < length ? starts[to]! : page.text.length;
  const last = ends[to - 1]!;
  // up to the paragraph's end, without the quotation mark that opens the next sentence
  const [rest] = page.text.slice(last, next).split(/\n|\s+(?=\S*$)/);
  return { start: starts[from]! - opening, end: last + rest!.length };
}

/** All sentences of a page, in order. */
export function sentencesOf(page: Page): SentenceSpan[] {
  // one past the last token of all stands at the end of the list
  return Array.from({ length: page.sentences.length - 1 }, (_, sentence) => sentenceSpan(page, sentence));
}

/** The number of the sentence that holds the UTF-16 offset `at`; -1 if the page has no words. */
export function sentenceHolding({ sentenceOf, tokens: { starts, length } }: Page, at: number): number {
  if (length === 0) return -1;
  const token = Math.max(0, lowerBound(length, (i) => starts[i]! <= at) - 1);
  return sentenceOf[token]!;
}
