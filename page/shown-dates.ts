/** The headings and the dates that a page shows its readers, from its outline. Pure. */
import type { MetadataEntry } from '../engine/dates/metadata.ts';
import type { Tree } from './tree.ts';
import { LONGEST_PATH } from './written-metadata.ts';

/** A year, or the numbers of a day. */
const DATED = /\d{4}|\d[./-]\s?\d+[./-]\s?\d/;
const HEADING = /^h[1-3]$/;
/** Longer than a date with the words around it. */
const LONGEST = 100;
/** More than a page needs. */
const MOST = 150;
/** Of a block that is not told whole, its beginning alone (see `headOf`). */
const CUT = '…';

/** The texts of elements that are short enough to be read as one: "Published on" may stand beside its date. */
function shortTexts({ blocks, parents }: Tree): (string | undefined)[] {
  const texts: (string | undefined)[] = parents.map(() => '');
  for (const { owner, head } of blocks) {
    // what is too long makes all around it too long
    for (let e = owner; e >= 0 && texts[e] !== undefined; e = parents[e]!) {
      const text = `${texts[e]} ${head}`.trim();
      texts[e] = text.length > LONGEST || head.includes(CUT) ? undefined : text;
    }
  }
  return texts;
}

/** Gathers headings and dates, each with what stands around it, in the page's order. */
export function shownDates(tree: Tree): MetadataEntry[] {
  const { blocks, kinds, parents } = tree;
  const texts = shortTexts(tree);
  const pathOf = (element: number) => {
    let path = '';
    for (let e = element; e >= 0 && path.length < LONGEST_PATH; e = parents[e]!)
      path += `<${kinds[e]!.tag} ${kinds[e]!.called}`;
    return path.slice(0, LONGEST_PATH);
  };
  const found: MetadataEntry[] = [];
  blocks.forEach(({ owner, head }, b) => {
    const { tag } = kinds[owner]!;
    const [begin = '', isCut] = head.split(CUT, 2);
    if (HEADING.test(tag)) found.push([`${tag} ${pathOf(owner)}`, begin, b]);
    if (!DATED.test(head)) return;
    let text = begin;
    for (let e = owner; e >= 0 && texts[e] !== undefined; e = parents[e]!) text = texts[e]!;
    // a long text is known by its length: only its beginning can be a date's place
    found.push([`text ${pathOf(owner)}`, isCut === undefined ? text : text.padEnd(LONGEST, CUT), b]);
  });
  return found.slice(0, MOST);
}
