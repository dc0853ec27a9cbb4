/** Distinguishes prose (paragraphs that follow one another) from teasers (single paragraphs below a heading or beside a link). */
import type { Tree } from './tree.ts';

/** The weight of the text of a single paragraph among other lines, … */
const ALONE = 0.5;
/** … and if it is one of a row of such paragraphs: a teaser, a product, a search result. */
const TEASER = 0.15;
/** A row of teasers has at least this many. */
const ROW = 3;
/** A block with this many letters is prose by itself: a story without paragraphs. */
const LONG = 500;
/** Elements among paragraphs that do not begin a group of their own. */
const WITHIN = /^(?:p|blockquote|dd|dt)$/;
/** Elements that form a row whatever their class and id are. */
const ALIKE = /^(?:article|li|tr)$/;

/** The weight of a page's running text. */
export interface Prose {
  /** for each block, the letters of its running text, or a share of them */
  worths: number[];
  isTeaser: boolean[];
  /** for each element, the running text of teasers within it */
  teasers: Float64Array;
}

/** The name of the row that an element belongs to: the same for elements of one parent with the same names. */
export function rowOf({ kinds, parents }: Tree, e: number): string {
  const { tag, name } = kinds[e]!;
  return `${parents[e]} ${tag} ${ALIKE.test(tag) ? '' : name}`;
}

/**
 * Weighs a page's running text.
 *
 * @param isLive the page consists of posts, each of which may be a single paragraph
 */
export function proseOf(tree: Tree, isLive: boolean): Prose {
  const { blocks, kinds, parents, sum } = tree;
  const counts = sum(() => 1);
  const paragraphs = sum(({ running }) => (running > 0 ? 1 : 0));
  // the group: the innermost element that contains the paragraph and other blocks
  const groups = blocks.map(({ owner }) => {
    let e = owner;
    while (parents[e]! >= 0 && (counts[e] === 1 || WITHIN.test(kinds[e]!.tag))) e = parents[e]!;
    return e;
  });
  const rows = new Map<string, { parts: number; areTeasers: boolean }>();
  kinds.forEach((_, e) => {
    if (counts[e]! < 2 || paragraphs[e] === 0) return;
    const row = rows.get(rowOf(tree, e)) ?? { parts: 0, areTeasers: true };
    rows.set(rowOf(tree, e), { parts: row.parts + 1, areTeasers: row.areTeasers && paragraphs[e] === 1 });
  });
  const members = new Float64Array(kinds.length);
  blocks.forEach(({ running }, b) => {
    if (running > 0) members[groups[b]!]! += 1;
  });
  const isTeaser = blocks.map(({ running }, b) => {
    if (isLive || running === 0 || running >= LONG || members[groups[b]!]! > 1) return false;
    for (let e = groups[b]!; e >= 0 && paragraphs[e] === 1; e = parents[e]!) {
      const row = rows.get(rowOf(tree, e));
      if (row?.areTeasers && row.parts >= ROW) return true;
    }
    return false;
  });
  const worths = blocks.map(({ running }, b) => {
    if (isTeaser[b]) return running * TEASER;
    return isLive || members[groups[b]!]! > 1 || running >= LONG ? running : running * ALONE;
  });
  return { worths, isTeaser, teasers: sum(({ running }, b) => (isTeaser[b] ? running : 0)) };
}
