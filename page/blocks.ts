/** Puts the texts of a page together to blocks, and tells of them in outline. */
import { type Flow, flowOf, type lookAtElements, type Place } from './elements.ts';
import { headOf } from './outline.ts';
import type { TextBlock } from './text-blocks.ts';

/** A letter, or the numbers of a day. */
const WORD = /\p{L}|\d[./-]\d/u;
export const INK = /\S/;
const SENTENCE_END = /[.!?:…"”’)]\s*$/;
/** A longer block is cut, between words if there are any. */
export const LONGEST_BLOCK = 20_000;
/** A line that is a link of fewer letters is an item of a menu: it is not told of. */
const MENU = 16;

/** Not by its `nodeType`, which a form's field may hide. */
const isElement = (node: Node): node is Element => 'localName' in node;

/** Puts blocks together. */
export function putBlocksTogether({ numberOf }: ReturnType<typeof lookAtElements>) {
  const all: TextBlock[] = [];
  /** see `Outline.blocks` */
  const numbers: number[] = [];
  const heads: string[] = [];
  /** the block that is open, and what holds it */
  let block: TextBlock = { text: '', parts: [] };
  let holder: Place | undefined;
  let linked = 0;

  const close = () => {
    if (!holder) return;
    const trimmed = block.text.trim();
    const { length } = trimmed;
    const isMenu = linked >= length && linked < MENU;
    const number = isMenu || !WORD.test(trimmed) ? undefined : numberOf(holder);
    if (number !== undefined) {
      heads.push(headOf(trimmed, heads.length));
      numbers.push(number, length, linked);
      all.push(block);
    }
    holder = undefined;
    block = { text: '', parts: [] };
    linked = 0;
  };

  /** Before more text in the same holder: closes the block if a line ends between the two. */
  const goOn = (text: Text) => {
    let breaks = 0;
    let isParted = false;
    for (let node: Node | null = text; node && breaks < 2; ) {
      let before: Node | null = node.previousSibling;
      let flow: Flow = 'inline';
      while (before && isElement(before)) {
        flow = flowOf(before);
        if (flow !== 'inline' || !before.lastChild) break;
        before = before.lastChild;
      }
      if (before?.nodeType === 3 && INK.test((before as Text).data)) break;
      if (before && flow !== 'inline') {
        isParted = true;
        const isBetweenTexts = node === text && before.previousSibling?.nodeType === 3;
        if (flow !== 'within') breaks += flow === 'break' && isBetweenTexts ? 1 : 2;
      }
      node = before ?? node.parentNode;
    }
    // a line break within a sentence, or a name, does not end it
    if (breaks > 1 || (breaks > 0 && SENTENCE_END.test(block.text.slice(-9)))) close();
    else if (isParted) block.text += ' ';
  };

  return {
    all,
    numbers,
    heads,
    close,
    isOpen: () => holder !== undefined,

    /** Adds text to the block that is open, or begins one. */
    add(node: Text, text: string, isBlank: boolean, place: Place): void {
      if (place.holder !== holder) close();
      else if (!isBlank) goOn(node);
      if (isBlank && !holder) return;
      let from = 0;
      do {
        holder = place.holder;
        const end = from + LONGEST_BLOCK - block.text.length;
        const space = end < text.length ? text.lastIndexOf(' ', end) : -1;
        const to = space > from ? space : end;
        const part = text.slice(from, to);
        block.parts.push({ node, start: block.text.length - from });
        block.text += part;
        if (place.inLink) linked += part.length;
        if (to < text.length) close();
        from = to;
      } while (from < text.length);
    },
  };
}
