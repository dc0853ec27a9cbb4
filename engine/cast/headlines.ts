/** Mentions in headlines, whose capitals tell nothing: what the story names elsewhere. */

import { append } from '../text/collections.ts';
import { CASE } from '../text/scan.ts';
import type { Group } from './groups.ts';
import { SORT } from './sorts.ts';
import type { Story } from './story.ts';
import { heaviest } from './weights.ts';

/** Words by which a headline may call a member. */
interface Form {
  words: string[];
  group: Group;
}

/** Adds to the members their mentions in blocks that capitalise all words. */
export function addHeadlines(story: Story, families: Map<Group, Group[]>, aside: Uint8Array): void {
  const forms = new Map<string, Form[]>();
  for (const family of families.values())
    for (const group of family) {
      const isCommon = group.places.some(({ name }) => story.is(name.to, SORT.common));
      if (group.words.length > 1 || !isCommon) append(forms, group.words[0]!, { words: group.words, group });
      const isPersonal = group.words.length > 1 && !isCommon && heaviest(group.weights).kind === 'person';
      if (isPersonal) append(forms, group.words.at(-1)!, { words: group.words.slice(-1), group });
    }
  for (const list of forms.values()) list.sort((a, b) => b.words.length - a.words.length);
  const { page } = story;
  for (let block = 0; block < page.capitals.length; block++) {
    const [from, to] = story.blockBounds(block);
    for (let i = from; i < to; i++) {
      const isHeadline = page.capitals[block] !== 'sentence' || page.inRun[i] === CASE.upper;
      if (!isHeadline || aside[i] || !story.isCapital(i)) continue;
      const form = forms
        .get(story.key(i))
        ?.find(({ words }) => words.every((word, k) => story.key(i + k) === word && i + k < to));
      if (!form) continue;
      const last = i + form.words.length - 1;
      form.group.places.push({ name: { from: i, to: last, opens: true } });
      i = last;
    }
  }
}
