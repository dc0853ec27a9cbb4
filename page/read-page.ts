/** Reads all text of a page, as blocks and as an outline, and its metadata. */
import type { MetadataEntry } from '../engine/dates/metadata.ts';
import { putBlocksTogether } from './blocks.ts';
import { flowOf, type Holder, isCustom, numberElements } from './elements.ts';
import { collectMetadata } from './metadata.ts';
import { MOST_BLOCKS, type Outline } from './outline.ts';
import { call } from './own.ts';
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
  /** how many UTF-16 units of text were read if the page has more than the limit; undefined if all was read */
  readUpTo: number | undefined;
}

/** The most UTF-16 units of text that are read, ten times those of the longest articles, … */
export const MOST_UNITS = 1_000_000;
/** … and the most nodes. */
const MOST_NODES = 500_000;
/** The number of nodes between two possible pauses. */
const STEP = 64;

/** Reads all text of a page, open shadow roots included, in document order. */
export function* readPage(document: Document, mostNodes = MOST_NODES): Sliced<PageText> {
  const metadata = collectMetadata(document);
  const elements = numberElements((element) => metadata.addInPlace(element, blocks.all.length));
  const blocks = putBlocksTogether(elements.numberOf);
  const shadowRoots: ShadowRoot[] = [];
  let nodes = 0;
  let units = 0;
  let isCut = false;

  const readText = (text: Text, holder: Holder | undefined, inLink: boolean) => {
    if (!holder) return;
    const { data } = text;
    // most text nodes of a page are the white space of its source
    const isBlank = !data.trimStart();
    if (isBlank && !blocks.isOpen()) return;
    const left = MOST_UNITS - units;
    isCut = left <= 0 || blocks.all.length >= MOST_BLOCKS;
    if (isCut) return;
    blocks.add(text, data.slice(0, left), isBlank, holder, inLink);
    isCut = data.length > left;
    units += Math.min(left, data.length);
  };

  /** Reads the text below a document or a shadow root. */
  function* read(root: Document | ShadowRoot, above: Holder | undefined, inLink: boolean): Sliced<void> {
    // unlike properties of nodes, the page cannot tamper with a walker; it visits elements (1) and text (4)
    const walker = call(document, 'createTreeWalker', root, 5);
    /** for each element around a node, from the outermost: the holder of its text, and whether it is in a link */
    const holders = [above];
    const links = [inLink];
    let depth = 0;
    let node = walker.firstChild();
    while (node) {
      if (nodes++ % STEP === 0) yield;
      isCut ||= nodes > mostNodes;
      if (isCut) return;
      let isRead = false;
      // texts have no such property; a form field may hide that of its form, which is then another value
      const { localName } = node as Element;
      if (localName !== undefined) {
        const element = node as Element;
        const tag = typeof localName === 'string' ? localName : 'form';
        const flow = flowOf(element, tag);
        const isInline = flow === 'inline';
        isRead = isInline || !flow;
        if (isRead && (isInline || isCustom(tag))) isRead = !elements.isUnread(element);
        if (flow === 'within' || flow === 'break') blocks.part(element, flow);
        else if (!isInline) blocks.close();
        if (isRead) {
          const around = holders[depth];
          const holder = isInline ? around : { element, tag, around, number: undefined };
          const inLink = links[depth]! || tag === 'a';
          holders[depth + 1] = holder;
          links[depth + 1] = inLink;
          // a form cannot have a shadow root, but may have a field of that name
          const shadowRoot =
            tag === 'form' || (isInline && tag !== 'span' && !isCustom(tag)) ? null : element.shadowRoot;
          if (shadowRoot) {
            blocks.close();
            shadowRoots.push(shadowRoot);
            yield* read(shadowRoot, holder, inLink);
            blocks.close();
          }
        }
      } else readText(node as Text, holders[depth], links[depth]!);
      node = isRead ? walker.firstChild() : null;
      if (node) depth++;
      else node = walker.nextSibling();
      while (!node) {
        if (depth-- === 0) return;
        if (holders[depth] !== holders[depth + 1]) blocks.close();
        walker.parentNode();
        node = walker.nextSibling();
      }
    }
  }

  yield* read(document, undefined, false);
  blocks.close();
  return {
    blocks: blocks.all,
    outline: {
      names: elements.names,
      elements: elements.numbers.join(),
      blocks: blocks.numbers.join(),
      heads: blocks.heads,
    },
    elements: elements.all,
    metadata: metadata.entries,
    shadowRoots,
    readUpTo: isCut ? units : undefined,
  };
}
