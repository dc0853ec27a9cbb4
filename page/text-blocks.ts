/**
 * The text of a page by blocks: a paragraph's text is one string although it is
 * spread over links and emphases, and every place in it leads back to its node.
 */
import type { Sliced } from './slices.ts';

/** A stretch of a block's text that one node holds. */
export interface Part {
  node: Text;
  /** offset in the block's text where the node's text begins; below 0 if the block begins within the node */
  start: number;
}

/** A block's text. Offsets in `text` are UTF-16 units, as in its nodes. */
export interface TextBlock {
  text: string;
  parts: Part[];
}

/**
 * What of some blocks was not read before; a block that was read in part keeps its new part alone.
 *
 * @param known nodes that were read, each with its place in the order of the page; those of the blocks are added
 */
export function* newText(blocks: TextBlock[], known: WeakMap<Node, number>): Sliced<TextBlock[]> {
  const found: TextBlock[] = [];
  for (const block of blocks) {
    const fresh = block.parts.filter(({ node }) => !known.has(node));
    if (fresh.length > 0) found.push(fresh.length === block.parts.length ? block : onlyParts(block, new Set(fresh)));
    yield;
  }
  let place = 0;
  for (const { parts } of blocks) {
    for (const { node } of parts) known.set(node, place++);
    yield;
  }
  return found;
}

/** A block of some of another's parts. */
function onlyParts({ text, parts }: TextBlock, kept: Set<Part>): TextBlock {
  const block: TextBlock = { text: '', parts: [] };
  for (const [i, part] of parts.entries()) {
    if (!kept.has(part)) continue;
    const from = Math.max(0, part.start);
    block.parts.push({ node: part.node, start: block.text.length + part.start - from });
    block.text += text.slice(from, parts[i + 1]?.start);
  }
  return block;
}

/** The node and offset of a place in a block's text. */
export function locate(block: TextBlock, offset: number, end: boolean): { node: Text; offset: number } {
  let low = 0;
  let high = block.parts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const { start } = block.parts[middle]!;
    // an end belongs to the node that the text leaves, a start to the one it enters
    if (end ? start < offset : start <= offset) low = middle;
    else high = middle - 1;
  }
  const part = block.parts[low]!;
  return { node: part.node, offset: offset - part.start };
}

/** What is asked at once: about as many units of text, … */
const PIECE_UNITS = 100_000;
/** … in so many blocks at most. */
const PIECE_BLOCKS = 5000;

/** Blocks in the portions in which the background is asked about them. */
export function piecesOf<T extends Pick<TextBlock, 'text'>>(blocks: readonly T[]): T[][] {
  const pieces: T[][] = [];
  let units = 0;
  for (const block of blocks) {
    const last = pieces.at(-1);
    units += block.text.length;
    if (last && units <= PIECE_UNITS && last.length < PIECE_BLOCKS) last.push(block);
    else {
      pieces.push([block]);
      units = block.text.length;
    }
  }
  return pieces;
}
