/** Finds abbreviations in brackets after the name that they stand for: `the Press Trust of India (PTI)`. */
import { initialsOf } from './initials-of.ts';
import type { Story } from './story.ts';

/** The most words of such a name. */
const MOST_WORDS = 9;

/** Whether an abbreviation consists of the first letters of the capitalised words before its bracket. */
export function isAbbreviated(story: Story, i: number): boolean {
  if (!/^ ?\($/.test(story.between(i))) return false;
  const short = story.key(i);
  const words: string[] = [];
  for (let at = i - 1; at >= 0 && words.length < MOST_WORDS; at--) {
    words.unshift(story.key(at));
    if (words.length > 1 && story.isCapital(at) && initialsOf(words).includes(short)) return true;
    if (at < i - 1 && !/^(?:[ -]|['’]s? )$/.test(story.between(at + 1))) return false;
  }
  return false;
}
