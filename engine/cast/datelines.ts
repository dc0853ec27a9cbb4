/** Finds datelines, with which the stories of agencies begin: `HANOI, Vietnam (AP) —`. */
import { CASE } from '../text/scan.ts';
import type { Name } from './name.ts';
import { SORT } from './sorts.ts';
import type { Story } from './story.ts';

/** A town in capitals, possibly with its region and an agency, and a dash. */
const TOWN_IN_CAPITALS =
  /^(\p{Lu}[\p{Lu}'’.-]+(?: \p{Lu}[\p{Lu}'’.-]+){0,3})(?:, [^—–:()\n]{2,40}?)?(?: ?\([^)\n]{2,30}\))? ?(?:—|–|--?|:|\|) /u;
/** A town, and an agency in brackets. */
const TOWN_AND_AGENCY =
  /^((?:\p{Lu}[\p{L}'’.]+ ?){1,3})(?:, [^—–:()\n]{2,40}?)? \((?:AP|AFP|Reuters|UPI|dpa|CNN|PTI|ANI|IANS|EFE|AAP|PA)\) ?(?:—|–|--?) /u;
/** A block with fewer words than this is not the beginning of a story. */
const LEAST_WORDS = 8;
/** The most letters of a dateline. */
const LONGEST = 90;

/** Returns the first sentence of a story without the dateline. */
export function withoutDateline(text: string): string {
  // only the beginning is searched, because the expression would be slow on a long run of capitals
  const start = text.slice(0, LONGEST);
  return start.replace(TOWN_IN_CAPITALS, '').replace(TOWN_AND_AGENCY, '') + text.slice(LONGEST);
}

/** `EXCLUSIVE:`, `THE CLAIM:`. */
function isCommon(story: Story, from: number, to: number): boolean {
  for (let i = from; i <= to; i++)
    if (!story.is(i, SORT.small) && (!story.is(i, SORT.common) || story.is(i, SORT.place | SORT.worldStart)))
      return false;
  return true;
}

/** Returns the towns of a story's datelines; sets them and the rest of the dateline aside, except regions. */
export function datelines(story: Story, aside: Uint8Array): Name[] {
  const names: Name[] = [];
  for (let block = 0; block + 1 < story.page.blocks.length; block++) {
    const [from, to] = story.blockBounds(block);
    if (aside[from] || to - from < LEAST_WORDS || !story.isCapital(from)) continue;
    const start = story.start(from);
    const text = story.page.text.slice(start, start + LONGEST);
    const isUpper = story.page.tokens.cases[from] === CASE.upper;
    const match = isUpper ? TOWN_IN_CAPITALS.exec(text) : text.includes(') ') ? TOWN_AND_AGENCY.exec(text) : null;
    if (!match) continue;
    const end = start + match[1]!.trimEnd().length;
    let last = from;
    while (last + 1 < to && story.end(last + 1) <= end) last++;
    if (isCommon(story, from, last)) continue;
    names.push({ from, to: last, opens: false, isDateline: true });
    aside.fill(1, from, last + 1);
    for (let i = last + 1; i < to && story.start(i) < start + match[0].length; i++)
      if (!story.is(i, SORT.place | SORT.stateShort)) aside[i] = 1;
  }
  return names;
}
