/**
 * The text of a page by blocks: a paragraph's text is one string although it is
 * spread over links and emphases, and every place in it leads back to its node.
 */
import type { Outside } from './outside.ts';
import { is, own } from './own.ts';
import type { Sliced } from './slices.ts';

/** A stretch of a block's text that one node holds. */
export interface Part {
  node: Text;
  /** offset in the block's text where the node's text begins; below 0 where the block begins within the node */
  start: number;
}

/** A block's text. Offsets in `text` are UTF-16 units, as in its nodes. */
export interface TextBlock {
  text: string;
  parts: Part[];
  /** units of text inside links */
  linked: number;
}

/** One walk over a page. */
export interface Walk {
  /** nodes that were read before and are not read again; each with its place in the order of the last walk */
  known: WeakMap<Node, number>;
  /** nodes met so far */
  met: number;
  /** units of text met so far, old and new */
  units: number;
  /** there is more text than a walk goes through */
  cut: boolean;
}

/** Elements whose text runs on with the text around them; all others begin a block. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr output q ruby s small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
/** Elements whose text is not read: code, forms, media, and what readers edit. */
const UNREAD =
  'script,style,noscript,template,svg,math,canvas,iframe,object,audio,video,pre,code,kbd,samp,textarea,select,input,button,option,[contenteditable]:not([contenteditable=false]),[role=textbox]';
/** A block that is a link throughout leads to another story. */
const LINKED = 0.8;
/** Line breaks in the source are spaces on the page; one unit each, so that offsets stay. */
const BREAKS = /[\t\n\r\f]/g;
const WORD = /\p{L}/u;
/** A walk goes through this much text, ten times that of the longest articles, … */
export const MOST_UNITS = 1_000_000;
/** … and through so many nodes. */
export const MOST_NODES = 250_000;
/** A longer block is cut, between words where there are any. */
export const LONGEST_BLOCK = 20_000;

/** The beginning of a walk. */
export const newWalk = (known: Walk['known'] = new WeakMap()): Walk => ({ known, met: 0, units: 0, cut: false });

/** Puts blocks together. */
class Blocks {
  readonly all: TextBlock[] = [];
  private block: TextBlock = { text: '', parts: [], linked: 0 };

  close(): void {
    const { text, linked } = this.block;
    if (WORD.test(text) && linked <= text.length * LINKED) this.all.push(this.block);
    this.block = { text: '', parts: [], linked: 0 };
  }

  add(node: Text, text: string, inLink: boolean): void {
    let from = 0;
    do {
      const end = from + LONGEST_BLOCK - this.block.text.length;
      const space = end < text.length ? text.lastIndexOf(' ', end) : -1;
      const to = space > from ? space : end;
      const part = text.slice(from, to);
      this.block.parts.push({ node, start: this.block.text.length - from });
      this.block.text += part;
      if (inLink) this.block.linked += part.length;
      if (to < text.length) this.close();
      from = to;
    } while (from < text.length);
  }
}

/**
 * Collects the blocks of text below an element in document order.
 *
 * @param root what to read; itself never skipped
 * @param outside tells what below it is not the article's
 * @param walk goes on from what was walked through before
 */
export function* collectBlocks(root: Element, outside: Outside, walk: Walk): Sliced<TextBlock[]> {
  const blocks = new Blocks();
  const page = root.ownerDocument;
  // unlike the nodes' own properties, a walker is beyond the page's reach: elements and text (1 and 4)
  const walker = own(page, 'createTreeWalker').call(page, root, 5);
  let links = 0;
  const pass = (element: Element, by: number) => {
    const name = own(element, 'localName');
    if (name === 'a') links += by;
    if (!INLINE.has(name)) blocks.close();
  };
  const read = (node: Text) => {
    const left = MOST_UNITS - walk.units;
    const old = walk.known.has(node);
    walk.known.set(node, walk.met);
    walk.units += Math.min(left, node.length);
    if (node.length > left) walk.cut = true;
    if (!old) blocks.add(node, node.substringData(0, left).replace(BREAKS, ' '), links > 0);
  };
  let node = walker.firstChild();
  while (node) {
    if (walk.units >= MOST_UNITS || walk.met++ >= MOST_NODES) {
      walk.cut = true;
      break;
    }
    let below: Node | null = null;
    if (node.nodeType === 3) read(node as Text);
    else if (is(node as Element, UNREAD) || outside.begins(node as Element)) {
      pass(node as Element, 0);
    } else {
      pass(node as Element, 1);
      below = walker.firstChild();
      if (!below) pass(node as Element, -1);
    }
    yield;
    node = below ?? walker.nextSibling();
    // upwards, out of what ends here
    while (!node && walker.currentNode !== root && walker.parentNode()) {
      if (walker.currentNode === root) break;
      pass(walker.currentNode as Element, -1);
      node = walker.nextSibling();
    }
  }
  blocks.close();
  return blocks.all;
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
export function piecesOf(blocks: TextBlock[]): TextBlock[][] {
  const pieces: TextBlock[][] = [];
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
