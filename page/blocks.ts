/** Puts the texts of a page together to blocks, and tells of them in outline. */
import type { Holder } from './elements.ts';
import { headOf } from './outline.ts';
import type { TextBlock } from './text-blocks.ts';

/** A letter, or the numbers of a day. */
const WORD = /\p{L}|\d[./-]\d/u;
const SENTENCE_END = /[.!?:…"”’)]\s*$/;
/** A longer block is cut, between words if there are any. */
export const LONGEST_BLOCK = 20_000;
/** A line that is a link of fewer letters is an item of a menu: it is not told of. */
const MENU = 16;
/** This many line breaks end a paragraph, and so does what is no line. */
const END = 2;

/**
 * Puts blocks together.
 * @param numberOf the number of the element that holds a block; undefined if its text is not read
 */
export function putBlocksTogether(numberOf: (holder: Holder) => number | undefined) {
  const all: TextBlock[] = [];
  /** see `Outline.blocks` */
  const numbers: number[] = [];
  const heads: string[] = [];
  /** the block that is open, and what holds it */
  let block: TextBlock = { text: '', parts: [] };
  let holder: Holder | undefined;
  let linked = 0;
  /** what stands between its last text and the next: whether anything, how many line breaks, and the last of them */
  let isParted = false;
  let breaks = 0;
  let lastBreak: Node | undefined;

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

  return {
    all,
    numbers,
    heads,
    close,
    isOpen: () => holder !== undefined,

    /** An element within a line, or one that ends it. */
    part(element: Node, flow: 'within' | 'break'): void {
      isParted = true;
      if (flow === 'within') return;
      breaks += END;
      lastBreak = element;
    },

    /** Adds text to the block that is open, or begins one. */
    add(node: Text, text: string, isBlank: boolean, around: Holder, inLink: boolean): void {
      if (around !== holder) close();
      if (isBlank && !holder) return;
      if (holder && !isBlank) {
        // a line break right between two texts, be it the last within an emphasis
        const { previousSibling: before } = node;
        const isBeside = lastBreak && (before === lastBreak || before === lastBreak.parentNode);
        if (isBeside && lastBreak!.previousSibling?.nodeType === 3) breaks--;
        // within a sentence, or a name, it does not end it
        if (breaks >= END || (breaks > 0 && SENTENCE_END.test(block.text.slice(-9)))) close();
        else if (isParted) block.text += ' ';
      }
      if (!isBlank) {
        isParted = false;
        breaks = 0;
        lastBreak = undefined;
      }
      let from = 0;
      do {
        holder = around;
        const end = from + LONGEST_BLOCK - block.text.length;
        const space = end < text.length ? text.lastIndexOf(' ', end) : -1;
        const to = space > from ? space : end;
        const part = text.slice(from, to);
        block.parts.push({ node, start: block.text.length - from });
        block.text += part;
        if (inLink) linked += part.length;
        if (to < text.length) close();
        from = to;
      } while (from < text.length);
    },
  };
}
