/** Words with anything but ASCII letters: read with the regular expressions of the simple tokenizer, and remembered. */
import { memoizeBounded } from './collections.ts';
import { foldWord } from './fold.ts';
import { type Case, readWord, wordAt, writtenAs } from './tokens.ts';

/** A word as the regular expressions read it. */
interface SlowWord {
  /** without a possessive ending, in UTF-16 units */
  length: number;
  /** with a possessive ending */
  whole: number;
  /** empty if there is no letter or number */
  key: string;
  case: Case;
  possessive: boolean;
  dotted: boolean;
}

/** A cache, because a page in another alphabet has only such words, and repeats them. */
const SLOW_WORDS = new Map<string, SlowWord>();
const MOST_SLOW_WORDS = 5000;

/** Returns the word at an offset, or undefined if none begins there. */
export function slowWordAt(text: string, at: number): SlowWord | undefined {
  const found = wordAt(text, at);
  return found === undefined ? undefined : memoizeBounded(SLOW_WORDS, MOST_SLOW_WORDS, found, () => slowWord(found));
}

function slowWord(found: string): SlowWord {
  const { word, possessive } = readWord(found);
  return { length: word.length, whole: found.length, key: foldWord(word), ...writtenAs(word), possessive };
}
