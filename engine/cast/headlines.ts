/** Finds mentions in headlines, whose capitals say nothing: only names that the story has elsewhere. */

import { append } from '../text/collections.ts';
import { CASE } from '../text/scan.ts';
import type { Family } from './groups.ts';
import { SORT } from './sorts.ts';
import type { Story } from './story.ts';
import { heaviest } from './weights.ts';

/** The forms by which a headline may call a member. */
interface Form {
  words: string[];
  family: Family;
}

/** Adds to the members their mentions in blocks that capitalise all words. */
export function addHeadlines(story: Story, families: Family[], aside: Uint8Array): void {
  const { page } = story;
  let forms: Map<string, Form[]> | undefined;
  let taken: Uint8Array | undefined;
  for (let block = 0; block < page.capitals.length; block++) {
    const [from, to] = story.blockBounds(block);
    if (page.capitals[block] === 'sentence' && page.inRun.subarray(from, to).indexOf(CASE.upper) < 0) continue;
    forms ??= formsOf(story, families);
    taken ??= takenBy(story, families);
    for (let i = story.next(from, 0); i < to; i = story.next(i + 1, 0)) {
      const isHeadline = page.capitals[block] !== 'sentence' || page.inRun[i] === CASE.upper;
      if (!isHeadline || aside[i]) continue;
      const form = forms.get(story.key(i))?.find(({ words }) => standsAt(story, words, i, to));
      if (!form) continue;
      const last = i + form.words.length - 1;
      if (taken.subarray(i, last + 1).indexOf(1) < 0) form.family.names.push({ from: i, to: last, opens: true });
      i = last;
    }
  }
}

/** The words that are already covered by names. */
function takenBy(story: Story, families: Family[]): Uint8Array {
  const taken = new Uint8Array(story.length);
  for (const { names } of families) for (const { from, to } of names) taken.fill(1, from, to + 1);
  return taken;
}

function standsAt(story: Story, words: string[], at: number, to: number): boolean {
  if (at + words.length > to) return false;
  return words.every((word, k) => story.key(at + k) === word);
}

/** All forms by their first word, the longest first. */
function formsOf(story: Story, families: Family[]): Map<string, Form[]> {
  const forms = new Map<string, Form[]>();
  for (const family of families)
    for (const { words, places, weights } of family.groups) {
      const isCommon = places.some(({ name }) => story.is(name.to, SORT.common));
      if (words.length > 1 || !isCommon) append(forms, words[0]!, { words, family });
      const isPersonal = words.length > 1 && !isCommon && heaviest(weights).kind === 'person';
      if (isPersonal) append(forms, words.at(-1)!, { words: words.slice(-1), family });
    }
  for (const list of forms.values()) list.sort((a, b) => b.words.length - a.words.length);
  return forms;
}
