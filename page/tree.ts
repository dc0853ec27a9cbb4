/** Parses a page's outline: elements with their kinds, blocks with their sizes. */
import { type Kind, kindOf } from './clutter.ts';
import type { Outline } from './outline.ts';
import { spaced } from './spaces.ts';

/** A block of text. */
export interface Block {
  /** the element that holds it */
  owner: number;
  /** letters; a letter of a script without spaces counts as several */
  size: number;
  /** share of it in links, 0 to 1 */
  linked: number;
  /** its size if it is running text, else 0 */
  running: number;
  head: string;
}

/** A page. Elements and blocks are numbers, in document order; a parent is before its children. */
export interface Tree {
  /** for each element its parent, -1 for the topmost */
  parents: number[];
  kinds: Kind[];
  blocks: Block[];
  /** For each element, the sum of a value over all blocks within it. */
  sum(value: (block: Block, b: number) => number): Float64Array;
}

/** The most letters of a block. */
const MOST_LETTERS = 1_000_000;
/** A block with this many letters is running text, … */
const LONG = 80;
/** … and so is one with this many that ends like a sentence. */
const SENTENCE = 40;
export const SENTENCE_END = /[.!?:;"”’»…।。！？」]\)?$/;
/** A block with a larger share in links is a list of other stories. */
const MOST_LINKED = 0.5;
/** A letter of these scripts says as much as three. */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const HEADING = /^h[1-6]$/;

export const isHeading = ({ tag }: Kind): boolean => HEADING.test(tag);

const numbers = (list: string): number[] => (list === '' ? [] : list.split(',').map(Number));

/**
 * Parses an outline.
 * @throws Error if its parts do not fit together
 */
export function treeOf(outline: Outline): Tree {
  const known = new Map<string, Kind>();
  const parents: number[] = [];
  const kinds: Kind[] = [];
  const elements = numbers(outline.elements);
  const check = (holds: boolean) => {
    if (!holds) throw new Error('the outline does not fit together');
  };
  for (let i = 0; i < elements.length; i += 4) {
    const [above, ...called] = elements.slice(i, i + 4) as [number, ...number[]];
    const names = called.map((name) => outline.names[name]);
    const parent = above - 1;
    check(Number.isInteger(parent) && parent >= -1 && parent < parents.length);
    check(names.length === 3 && names.every((name) => name !== undefined));
    const key = names.join('\n');
    const kind = known.get(key) ?? kindOf(...(names as [string, string, string]));
    known.set(key, kind);
    parents.push(parent);
    kinds.push(kind);
  }
  const told = numbers(outline.blocks);
  check(told.length === outline.heads.length * 3);
  const blocks = outline.heads.map(spaced).map((head, i): Block => {
    const [owner, length, inLinks] = told.slice(3 * i, 3 * i + 3) as [number, number, number];
    check(kinds[owner] !== undefined && length >= 1 && length <= MOST_LETTERS);
    const size = DENSE.test(head) ? 3 * length : length;
    // spaces at the ends are only counted in links, so the share could be above 1
    const linked = Math.min(1, inLinks / length);
    const runs = size >= LONG || (size >= SENTENCE && SENTENCE_END.test(head));
    const isRunning = runs && linked < MOST_LINKED && !isHeading(kinds[owner]!);
    return { owner, size, linked, running: isRunning ? size * (1 - linked) : 0, head };
  });
  const sum: Tree['sum'] = (value) => {
    const sums = new Float64Array(parents.length);
    blocks.forEach((block, b) => {
      sums[block.owner]! += value(block, b);
    });
    for (let e = sums.length - 1; e > 0; e--) if (parents[e]! >= 0) sums[parents[e]!]! += sums[e]!;
    return sums;
  };
  return { parents, kinds, blocks, sum };
}
