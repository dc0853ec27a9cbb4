/** Mentions in headlines, whose capitals tell nothing: what the story names elsewhere. */
import { CASE } from '../text/scan.ts';
import type { Group } from './groups.ts';
import { SORT } from './sorts.ts';
import type { Story } from './story.ts';

/** Adds to the members their mentions in blocks that capitalise all words. */
export function addHeadlines(story: Story, families: Map<Group, Group[]>, aside: Uint8Array): void {
  const forms = new Map<string, Group[]>();
  for (const family of families.values())
    for (const group of family) {
      const first = group.words[0]!;
      if (group.words.length === 1 && group.places[0] && story.is(group.places[0].name.from, SORT.common)) continue;
      const list = forms.get(first) ?? [];
      list.push(group);
      forms.set(first, list);
    }
  for (const list of forms.values()) list.sort((a, b) => b.words.length - a.words.length);
  const { page } = story;
  for (let block = 0; block < page.capitals.length; block++) {
    const [from, to] = story.blockBounds(block);
    for (let i = from; i < to; i++) {
      const isHeadline = page.capitals[block] !== 'sentence' || page.inRun[i] === CASE.upper;
      if (!isHeadline || aside[i] || !story.isCapital(i)) continue;
      const group = forms
        .get(story.key(i))
        ?.find(({ words }) => words.every((word, k) => story.key(i + k) === word && i + k < to));
      if (!group) continue;
      const last = i + group.words.length - 1;
      group.places.push({ name: { from: i, to: last, opens: true } });
      i = last;
    }
  }
}
