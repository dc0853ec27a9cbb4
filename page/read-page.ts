/** Reads all text of a page: block by block, and in outline. */
import { Elements, type Holder, isInline, type Place } from './elements.ts';
import { headOf, MOST_BLOCKS, type Outline } from './outline.ts';
import { own, rootOf, tagOf } from './own.ts';
import type { Sliced } from './slices.ts';
import type { TextBlock } from './text-blocks.ts';

/** The text of a whole page. */
export interface PageText {
  blocks: TextBlock[];
  /** the same blocks in outline */
  outline: Outline;
  /** the elements of the outline */
  elements: Element[];
  /** open shadow roots that were read */
  shadowRoots: ShadowRoot[];
  /** how many units of text were read if there is more than a walk goes through; absent if all was read */
  readUpTo?: number;
}

/** Line breaks in the source are spaces on the page; one unit each, so that offsets stay. */
const BREAKS = /[\t\n\r\f]/g;
const WORD = /\p{L}/u;
const INK = /\S/;
/** A walk goes through this much text, ten times that of the longest articles, … */
export const MOST_UNITS = 1_000_000;
/** … and through this many nodes. */
const MOST_NODES = 250_000;
/** A longer block is cut, between words if there are any. */
export const LONGEST_BLOCK = 20_000;
/** Nodes between two chances to pause. */
const STEP = 16;

/** A line that is a link of fewer letters is an item of a menu: it is not told of. */
const MENU = 16;

/** Puts blocks together. */
class Blocks {
  readonly all: TextBlock[] = [];
  readonly numbers: number[] = [];
  readonly heads: string[] = [];
  /** what holds the block that is open */
  holder: Holder | undefined;
  private block: TextBlock = { text: '', parts: [] };
  private linked = 0;
  /** letters of heads */
  private told = 0;
  private readonly elements: Elements;

  constructor(elements: Elements) {
    this.elements = elements;
  }

  close(): void {
    const { holder, block, linked } = this;
    if (!holder) return;
    this.holder = undefined;
    this.block = { text: '', parts: [] };
    this.linked = 0;
    const trimmed = block.text.trim();
    if ((linked >= trimmed.length && linked < MENU) || !WORD.test(trimmed)) return;
    const number = this.elements.numberOf(holder);
    if (number === undefined) return;
    this.all.push(block);
    this.numbers.push(number, trimmed.length, Math.min(trimmed.length, linked));
    const head = headOf(trimmed, this.told);
    this.told += head.length;
    this.heads.push(head);
  }

  add(node: Text, text: string, holder: Holder, inLink: boolean): void {
    let from = 0;
    do {
      this.holder = holder;
      const end = from + LONGEST_BLOCK - this.block.text.length;
      const space = end < text.length ? text.lastIndexOf(' ', end) : -1;
      const to = space > from ? space : end;
      const part = text.slice(from, to);
      this.block.parts.push({ node, start: this.block.text.length - from });
      this.block.text += part;
      if (inLink) this.linked += part.length;
      if (to < text.length) this.close();
      from = to;
    } while (from < text.length);
  }
}

/** Whether a line ends between a text and the one before it, both in the same holder. */
function beginsLine(text: Text): boolean {
  let node: Node = text;
  for (;;) {
    let before: Node | null = node.previousSibling;
    if (!before) {
      if (!node.parentNode) return false;
      node = node.parentNode;
      continue;
    }
    while (before.nodeType === 1 && isInline(before as Element) && before.lastChild) before = before.lastChild;
    if (before.nodeType === 3) return false;
    if (before.nodeType === 1 && !isInline(before as Element)) return true;
    node = before;
  }
}

/** Adds the elements below a root that have an open shadow root. */
function* addHosts(root: Element | ShadowRoot, hosts: Map<Node, ShadowRoot>): Sliced<void> {
  // a live list finds its elements one by one, as they are asked for; a shadow root has none
  const all = 'getElementsByTagName' in root ? root.getElementsByTagName('*') : root.querySelectorAll('*');
  for (let i = 0, element = all[0]; element && i < MOST_NODES; element = all[++i]) {
    const { shadowRoot } = element;
    // a form has fields by any name, and no shadow root
    if (shadowRoot && tagOf(element) !== 'form') hosts.set(element, shadowRoot);
    if (i % STEP === 0) yield;
  }
}

/** Reads all text of a page, open shadow roots included, in document order. */
export function* readPage(document: Document, mostNodes = MOST_NODES): Sliced<PageText> {
  const elements = new Elements();
  const blocks = new Blocks(elements);
  const shadowRoots: ShadowRoot[] = [];
  const walked = { nodes: 0, units: 0, cut: false };
  const hosts = new Map<Node, ShadowRoot>();

  function* walk(root: Element | ShadowRoot, above?: Place): Sliced<void> {
    yield* addHosts(root, hosts);
    // unlike the nodes' own properties, a walker is beyond the page's reach: text (4), and elements (1) if need be
    const walker = own(document, 'createTreeWalker').call(document, root, hosts.size > 0 ? 5 : 4);
    for (let node = walker.nextNode(); node && !walked.cut; node = walker.nextNode()) {
      if (walked.nodes++ % STEP === 0) yield;
      const shadowRoot = hosts.get(node);
      if (shadowRoot) {
        blocks.close();
        const place = elements.placeOf(node as Element, above);
        if (!place.isRead) continue;
        shadowRoots.push(shadowRoot);
        yield* walk(shadowRoot, place);
        blocks.close();
      }
      if (node.nodeType !== 3) continue;
      const text = node as Text;
      const { data } = text;
      // most text nodes of a page are the white space of its source
      if (!blocks.holder && !INK.test(data)) continue;
      const left = MOST_UNITS - walked.units;
      if (left <= 0 || walked.nodes > mostNodes || blocks.all.length >= MOST_BLOCKS) {
        walked.cut = true;
        continue;
      }
      const parent = text.parentElement;
      const { holder, inLink, isRead } = parent ? elements.placeOf(parent, above) : above!;
      if (!isRead || !holder) continue;
      if (holder !== blocks.holder || beginsLine(text)) blocks.close();
      if (!blocks.holder && !INK.test(data)) continue;
      blocks.add(text, data.slice(0, left).replace(BREAKS, ' '), holder, inLink);
      walked.cut = data.length > left;
      walked.units += Math.min(left, data.length);
    }
  }

  const root = rootOf(document);
  if (root) yield* walk(root.querySelector('body') ?? root);
  blocks.close();
  const outline: Outline = {
    names: elements.names,
    elements: elements.numbers.join(),
    blocks: blocks.numbers.join(),
    heads: blocks.heads,
  };
  return {
    blocks: blocks.all,
    outline,
    elements: elements.all,
    shadowRoots,
    ...(walked.cut && { readUpTo: walked.units }),
  };
}
