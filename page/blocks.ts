/** Joins the text nodes of a page to blocks, and adds them to the outline. */
import type { Holder } from './elements.ts';
import { headOf } from './outline.ts';
import type { TextBlock } from './text-blocks.ts';

/** A letter, or numbers that may be a date. */
const WORD = /\p{L}|\d[./-]\s?\d/u;
const SENTENCE_END = /[.!?:…"”’)]\s*$/;
/** The most UTF-16 units of a block. A longer one is cut, between words if possible. */
export const LONGEST_BLOCK = 20_000;
/** A line that is a link with fewer letters than this is a menu item, and is not put into the outline. */
const MENU = 16;
/** This many line breaks end a paragraph, as does any element that is not part of a line. */
const END = 2;

/**
 * Joins text nodes to blocks.
 * @param numberOf the number of the element that holds a block; undefined if its text is not read
 */
export function putBlocksTogether(numberOf: (holder: Holder) => number | undefined) {
  const all: TextBlock[] = [];
  /** see `Outline.blocks` */
  const numbers: number[] = [];
  const heads: string[] = [];
  /** the current block, and the element that holds it */
  let block: TextBlock = { text: '', parts: [] };
  let holder: Holder | undefined;
  let linked = 0;
  /** what is between its last text and the next one: whether anything, how many line breaks, and the last of them */
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

    /** Called for an element within a line, or for one that ends it. */
    part(element: Node, flow: 'within' | 'break'): void {
      isParted = true;
      if (flow === 'within') return;
      breaks += END;
      lastBreak = element;
    },

    /** Adds text to the current block, or begins a new one. */
    add(node: Text, text: string, isBlank: boolean, around: Holder, inLink: boolean): void {
      if (around !== holder) close();
      if (isBlank && !holder) return;
      if (holder && !isBlank) {
        // a line break directly between two texts, possibly as the last node of an inline element
        if (lastBreak) {
          const { previousSibling: before } = node;
          const isBeside = before === lastBreak || before === lastBreak.parentNode;
          if (isBeside && lastBreak.previousSibling?.nodeType === 3) breaks--;
        }
        // a single break within a sentence or a name does not end the block
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
