/**
 * The text of a page in blocks: a paragraph's text is one string although it is
 * spread over links and other inline elements, and every offset in it can be mapped back to its node.
 */
import type { Sliced } from './slices.ts';

/** A part of a block's text that is in one node. */
export interface Part {
  node: Text;
  /** offset in the block's text where the node's text begins; below 0 if the block begins within the node */
  start: number;
}

/** A block’s text as in its nodes. Offsets are UTF-16 units. The page shows line breaks in it as spaces (`spaces.ts`). */
export interface TextBlock {
  text: string;
  parts: Part[];
}

/** The result of comparing blocks with those that were read before. */
export interface Compared {
  /** new blocks, and blocks with any new part, with all their parts */
  fresh: TextBlock[];
  /** all nodes, each with its position in the order of the page */
  order: Map<Node, number>;
}

/**
 * Finds the blocks that were not read before.
 *
 * @param known the nodes that were read; nodes of blocks that are read again are removed from it
 */
export function* compare(blocks: TextBlock[], known: Map<Node, number>): Sliced<Compared> {
  const fresh: TextBlock[] = [];
  const order = new Map<Node, number>();
  for (const block of blocks) {
    const isFresh = block.parts.some(({ node }) => !known.has(node));
    if (isFresh) fresh.push(block);
    for (const { node } of block.parts) {
      if (isFresh) known.delete(node);
      order.set(node, order.size);
    }
    yield;
  }
  return { fresh, order };
}

/**
 * The node and offset of a position in a block's text, by binary search.
 *
 * @param offset from 0 to the length of the text
 * @param end whether the position is the end of a range: at a boundary between two nodes, an end belongs to the first
 * node and a start to the second, so that the range contains no node without any of its text
 */
export function locate(
  block: { parts: readonly Part[] },
  offset: number,
  end: boolean,
): { node: Text; offset: number } {
  let low = 0;
  let high = block.parts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const { start } = block.parts[middle]!;
    if (end ? start < offset : start <= offset) low = middle;
    else high = middle - 1;
  }
  const part = block.parts[low]!;
  return { node: part.node, offset: offset - part.start };
}

/** A message holds about this many UTF-16 units of text, … */
const PIECE_UNITS = 100_000;
/** … in at most this many blocks. */
const PIECE_BLOCKS = 5000;

/** Divides blocks into the portions in which they are sent to the background. */
export function piecesOf<T extends Pick<TextBlock, 'text'>>(blocks: readonly T[]): T[][] {
  const pieces: T[][] = [];
  let piece: T[] = [];
  let units = 0;
  for (const block of blocks) {
    units += block.text.length;
    if (!pieces[0] || units > PIECE_UNITS || piece.length >= PIECE_BLOCKS) {
      piece = [];
      pieces.push(piece);
      units = block.text.length;
    }
    piece.push(block);
  }
  return pieces;
}

/**
 * The blocks of a story in which its own names are found, sent in one message, as all mentions of a name count as evidence. A
 * message may hold two portions (`MOST_TEXT`), which is all of nearly every story.
 */
export const firstPieces = <T extends Pick<TextBlock, 'text'>>(blocks: readonly T[]): T[] =>
  piecesOf(blocks).slice(0, 2).flat();
