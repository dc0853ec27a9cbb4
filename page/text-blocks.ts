/**
 * The text of a page by blocks: a paragraph's text is one string although it is
 * spread over links and emphases, and every place in it leads back to its node.
 */
import type { Outside } from './outside.ts';

/** A stretch of a block's text that one node holds. */
export interface Part {
  node: Text;
  /** offset in the block's text where the node's text begins */
  start: number;
}

/** A block's text. Offsets in `text` are UTF-16 units, as in its nodes. */
export interface TextBlock {
  text: string;
  parts: Part[];
  /** units of text inside links */
  linked: number;
}

/** Elements whose text runs on with the text around them; all others begin a block. */
const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE DATA DEL DFN EM FONT I INS LABEL MARK NOBR OUTPUT Q RUBY S SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
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

/**
 * Collects the blocks of text below an element in document order.
 *
 * @param root what to read; itself never skipped
 * @param outside tells what below it is not the article's
 * @param known nodes that were read before are left out and new ones are added
 */
export function collectBlocks(root: Element, outside: Outside, known?: WeakSet<Node>): TextBlock[] {
  const blocks: TextBlock[] = [];
  let block: TextBlock = { text: '', parts: [], linked: 0 };
  const close = () => {
    if (WORD.test(block.text) && block.linked <= block.text.length * LINKED) blocks.push(block);
    block = { text: '', parts: [], linked: 0 };
  };
  const read = (parent: Element, inLink: boolean) => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) {
        if (known?.has(node)) continue;
        known?.add(node);
        const data = (node as Text).data.replace(BREAKS, ' ');
        block.parts.push({ node: node as Text, start: block.text.length });
        block.text += data;
        if (inLink) block.linked += data.length;
      } else if (node.nodeType === 1) {
        const element = node as Element;
        if (element.matches(UNREAD) || outside.begins(element)) {
          if (!INLINE.has(element.tagName)) close();
          continue;
        }
        const inline = INLINE.has(element.tagName);
        if (!inline) close();
        read(element, inLink || element.tagName === 'A');
        if (!inline) close();
      }
    }
  };
  read(root, false);
  close();
  return blocks;
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
