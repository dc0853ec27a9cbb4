/** The sentences of a story, and which of them can be understood alone. */
import { withoutDateline } from '../engine/cast/datelines.ts';
import { CUT_OFF, GOES_ON, LOOKS_BACK, OF_ITSELF, POINTS, WITHOUT_SUBJECT } from '../engine/english/standing-alone.ts';
import { lowerBound } from '../engine/text/collections.ts';
import type { Page } from '../engine/text/page.ts';
import { sentencesOf as spansOf } from '../engine/text/sentences.ts';

/** A sentence of a story. */
export interface Sentence {
  /** on one line, with its punctuation marks, without a dateline */
  text: string;
  /** offset of its first word, or of the quotation mark before that, in UTF-16 units of the text */
  start: number;
  /** exclusive */
  end: number;
  /** number of its paragraph */
  block: number;
}

/** All sentences of a text, in order. */
export function sentencesOf(page: Page): Sentence[] {
  return spansOf(page).map(({ start, end }, sentence) => {
    const text = withoutDateline(page.text.slice(start, end).replace(/\s+/g, ' ').trim());
    return { text, start, end, block: page.blockOf[sentence]! };
  });
}

/** The number of the sentence that holds an offset of the text. */
export const sentenceWith = (sentences: readonly Sentence[], at: number): number =>
  Math.max(0, lowerBound(sentences.length, (i) => sentences[i]!.start <= at) - 1);

/** The fewest UTF-16 units of a sentence for a card. */
const SHORTEST = 30;
/** The most UTF-16 units of a sentence for a card. */
const LONGEST = 420;
const FINISHED = /[.!?…][”’"')\]]*$/;

/** The text outside quotation marks. */
const unquoted = (text: string) => text.replace(/“[^”]*”|"[^"]*"/g, ' ');

/** Whether a sentence says whom and what it is about. */
const isClear = (text: string): boolean =>
  !WITHOUT_SUBJECT.test(text) && !CUT_OFF.test(text) && !POINTS.test(unquoted(text)) && !OF_ITSELF.test(unquoted(text));

/** Whether all quotation marks in a sentence have their partners in it. */
function isWhole(text: string): boolean {
  const count = (mark: string) => text.split(mark).length - 1;
  return count('“') === count('”') && count('"') % 2 === 0;
}

/**
 * How well a sentence can be understood alone: 0 if a card cannot show it, 1 if it refers to something before it, 2 if it
 * needs nothing before it.
 */
export function clarityOf({ text }: Sentence): 0 | 1 | 2 {
  if (text.length < SHORTEST || text.length > LONGEST || !FINISHED.test(text)) return 0;
  if (!isWhole(text) || !isClear(text)) return 0;
  return GOES_ON.test(text) || LOOKS_BACK.test(unquoted(text)) ? 1 : 2;
}
