/** Tells prose, paragraphs that follow one another, from teasers: paragraphs alone beneath a heading or beside a link. */
import type { Tree } from './tree.ts';

/** What the text of a paragraph alone among other lines counts for, … */
const ALONE = 0.5;
/** … and if it is one in a row of such: a teaser, a product, a search result. */
const TEASER = 0.15;
/** A row of teasers has at least this many. */
const ROW = 3;
/** A block this long is prose by itself: a story without paragraphs. */
const LONG = 500;
/** These stand among paragraphs and part no group. */
const WITHIN = /^(?:p|blockquote|dd|dt)$/;
/** Elements of which a page has many, whatever they are called. */
const ALIKE = /^(?:article|li|tr)$/;

/** What the running text of a page counts for. */
export interface Prose {
  /** for each block, its running text or a share of it */
  worths: number[];
  isTeaser: boolean[];
  /** for each element, the running text of teasers within it */
  teasers: Float64Array;
}

/** The name of the row in which an element stands: the same for elements of one parent that are called alike. */
export function rowOf({ kinds, parents }: Tree, e: number): string {
  const { tag, name } = kinds[e]!;
  return `${parents[e]} ${tag} ${ALIKE.test(tag) ? '' : name}`;
}

/**
 * Weighs a page's running text.
 *
 * @param isLive a page of posts, of which each may be a paragraph alone
 */
export function proseOf(tree: Tree, isLive: boolean): Prose {
  const { blocks, kinds, parents, sum } = tree;
  const counts = sum(() => 1);
  const paragraphs = sum(({ running }) => (running > 0 ? 1 : 0));
  // what stands around the paragraph and other blocks
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
