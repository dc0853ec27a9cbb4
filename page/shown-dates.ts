/** The headings and the dates that a page shows its readers, from its outline. Pure. */
import type { MetadataEntry } from '../engine/dates/metadata.ts';
import type { Tree } from './tree.ts';
import { LONGEST_PATH } from './written-metadata.ts';

/** A year, or the numbers of a day. */
const DATED = /\d{4}|\d[./-]\s?\d+[./-]\s?\d/;
const HEADING = /^h[1-3]$/;
/** The most UTF-16 units of a text that may be a date with words around it. */
const LONGEST = 100;
/** The most headings and dates: more than a page needs. */
const MOST = 150;
/** Marks a block of which the outline only has the beginning and the end (see `headOf`). */
const CUT = '…';

/** The texts of elements that are short enough to be read as a whole, as "Published on" may be in another block than its date. */
function shortTexts({ blocks, parents }: Tree): (string | undefined)[] {
  const texts: (string | undefined)[] = parents.map(() => '');
  for (const { owner, head } of blocks) {
    // if a text is too long, so are those of all elements around it
    for (let e = owner; e >= 0 && texts[e] !== undefined; e = parents[e]!) {
      const text = `${texts[e]} ${head}`.trim();
      texts[e] = text.length > LONGEST || head.includes(CUT) ? undefined : text;
    }
  }
  return texts;
}

/** Collects headings and dates, each with its path, in the page's order. */
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
    // a long text is padded, so that it counts as long: only its beginning can contain a date
    found.push([`text ${pathOf(owner)}`, isCut === undefined ? text : text.padEnd(LONGEST, CUT), b]);
  });
  return found.slice(0, MOST);
}
