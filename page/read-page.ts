/** Reads all text of a page: block by block, and in outline; and what the page writes of itself. */
import type { MetadataEntry } from '../engine/dates/metadata.ts';
import { INK, putBlocksTogether } from './blocks.ts';
import { lookAtElements } from './elements.ts';
import { collectMetadata } from './metadata.ts';
import { MOST_BLOCKS, type Outline } from './outline.ts';
import { call, rootOf, tagOf } from './own.ts';
import type { Sliced } from './slices.ts';
import type { TextBlock } from './text-blocks.ts';

/** The text of a whole page. */
export interface PageText {
  blocks: TextBlock[];
  /** the same blocks in outline */
  outline: Outline;
  /** the elements of the outline */
  elements: Element[];
  metadata: MetadataEntry[];
  /** open shadow roots that were read */
  shadowRoots: ShadowRoot[];
  /** how many units of text were read if there is more than a walk goes through; undefined if all was read */
  readUpTo: number | undefined;
}

/** Line breaks in the source are spaces on the page; one unit each, so that offsets stay. */
const BREAKS = /[\t\n\r\f]/g;
/** A walk goes through this much text, ten times that of the longest articles, … */
export const MOST_UNITS = 1_000_000;
/** … and through this many nodes. */
const MOST_NODES = 250_000;
/** Nodes between two chances to pause. */
const STEP = 32;

/** Reads all text of a page, open shadow roots included, in document order. */
export function* readPage(document: Document, mostNodes = MOST_NODES): Sliced<PageText> {
  const elements = lookAtElements();
  const blocks = putBlocksTogether(elements);
  const metadata: MetadataEntry[] = [];
  const passes = collectMetadata(document, metadata);
  const hosts = new Map<Node, ShadowRoot>();
  const shadowRoots: ShadowRoot[] = [];
  let nodes = 0;
  let units = 0;
  let isCut = false;

  /** Reads some nodes, up to a shadow root that comes next. Returns null at the end. */
  const readSome = (walker: TreeWalker): ShadowRoot | undefined | null => {
    for (let i = 0; i < STEP; i++) {
      const node = walker.nextNode();
      if (!node || isCut) return null;
      nodes++;
      const shadowRoot = hosts.size > 0 && hosts.get(node);
      if (shadowRoot) {
        blocks.close();
        if (!elements.placeOf(shadowRoot)?.unread) return shadowRoot;
      }
      if (node.nodeType !== 3) continue;
      const text = node as Text;
      passes(text, blocks.all.length);
      const { data } = text;
      // most text nodes of a page are the white space of its source
      const isBlank = !INK.test(data);
      if (isBlank && !blocks.isOpen()) continue;
      const left = MOST_UNITS - units;
      if (left <= 0 || nodes > mostNodes || blocks.all.length >= MOST_BLOCKS) {
        isCut = true;
        return null;
      }
      const place = elements.placeOf(text);
      if (!place || place.unread) {
        // all within is passed over
        let last: Node = place?.unread ?? text;
        passes(last, blocks.all.length);
        while (last.lastChild) last = last.lastChild;
        walker.currentNode = last;
        continue;
      }
      blocks.add(text, data.slice(0, left).replace(BREAKS, ' '), isBlank, place);
      isCut = data.length > left;
      units += Math.min(left, data.length);
    }
    return undefined;
  };

  /** Reads the text below an element or shadow root. */
  function* read(root: Document | Element | ShadowRoot): Sliced<void> {
    const all = call(root, 'querySelectorAll', '*');
    for (let i = 0; i < all.length && i < MOST_NODES; i++) {
      const { shadowRoot } = all[i]!;
      // a form has fields by any name, and no shadow root
      if (shadowRoot && tagOf(all[i]!) !== 'form') hosts.set(all[i]!, shadowRoot);
      if (i % STEP === 0) yield;
    }
    // unlike the nodes' own properties, a walker is beyond the page's reach: text (4), and elements (1) if need be
    const walker = call(document, 'createTreeWalker', root, hosts.size > 0 ? 5 : 4);
    for (;;) {
      const shadowRoot = readSome(walker);
      if (shadowRoot === null) return;
      if (shadowRoot) {
        shadowRoots.push(shadowRoot);
        yield* read(shadowRoot);
        blocks.close();
      }
      yield;
    }
  }

  const root = rootOf(document) ?? document;
  yield* read(root);
  blocks.close();
  passes(root, blocks.all.length);
  return {
    blocks: blocks.all,
    outline: {
      names: elements.names,
      elements: elements.numbers.join(),
      blocks: blocks.numbers.join(),
      heads: blocks.heads,
    },
    elements: elements.all,
    metadata,
    shadowRoots,
    readUpTo: isCut ? units : undefined,
  };
}
