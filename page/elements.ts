/** The elements that hold a page's text, and which of them interrupt the text. */
import { IN_PLACE } from './metadata.ts';
import { LONGEST_NAME, MOST_ELEMENTS } from './outline.ts';
import { call, is } from './own.ts';

/**
 * How an element affects the text around it: the text of an `inline` element continues it; `within` is an element in a line, like a word,
 * whose own text is not read; a `break` ends a line, and two of them a paragraph; all others begin a block. `unread`
 * is code, a form, a frame, or anything else that is not part of a story.
 */
export type Flow = 'inline' | 'within' | 'break' | 'unread' | undefined;

const FLOWS = new Map<string, Flow>();
const tags = (flow: Flow, list: string) => {
  for (const tag of list.split(' ')) FLOWS.set(tag, flow);
};
tags(
  'inline',
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr output q ruby s small span strike strong sub sup time tt u var wbr',
);
tags('within', 'svg math canvas img picture object audio video input select button script style template noscript');
tags('break', 'br');
tags('unread', 'head iframe pre code kbd samp textarea option nav aside footer dialog');

/** Elements that are not read because of their attributes: what readers edit, and what is hidden. */
const UNREAD = '[contenteditable]:not([contenteditable=false]),[role=textbox],[aria-hidden=true],[hidden]';
/** All elements with attributes that matter, besides class and id. */
const TELLING = `${UNREAD},[role],[itemprop],${IN_PLACE}`;
/** The number of an element whose text is not read. */
const APART_NUMBER = -2;

/** An element that holds blocks of text. */
export interface Holder {
  element: Element;
  tag: string;
  /** the holder around it */
  around: Holder | undefined;
  /** its number once it is in the outline, or `APART_NUMBER` */
  number: number | undefined;
}

const isWord = (node: Node | null) => node?.nodeType === 3 && /\S/.test((node as Text).data);

/** Whether an element is the page's own kind: like a `div`, or like a `span` if there are words directly beside it. */
export const isCustom = (tag: string): boolean => tag.includes('-');

/** How an element affects the text around it. */
export function flowOf(element: Element, tag: string): Flow {
  const isLikeWord = isCustom(tag) && (isWord(element.previousSibling) || isWord(element.nextSibling));
  return isLikeWord ? 'inline' : FLOWS.get(tag);
}

/**
 * Numbers the elements of the outline.
 * @param foundDate called for each element that is read and whose attributes give a date or a language
 */
export function numberElements(foundDate: (element: Element) => void) {
  /** the elements of the outline, parents before their children */
  const all: Element[] = [];
  const names: string[] = [];
  /** see `Outline.elements` */
  const numbers: number[] = [];
  const named = new Map<unknown, number>();

  /** The number of a name. Names are used as the browser returns them: looking these up is fast, unlike strings that we would build. */
  const nameNumber = (name: unknown): number => {
    let number = named.get(name);
    if (number === undefined) {
      // a form field may hide the form's own property
      number = names.push(typeof name === 'string' ? name.slice(0, LONGEST_NAME) : '') - 1;
      named.set(name, number);
    }
    return number;
  };

  /** Whether an element with attributes that matter is not read because of them. */
  const isUnread = (element: Element): boolean => {
    if (is(element, IN_PLACE)) foundDate(element);
    return is(element, UNREAD);
  };

  /** Adds an element to the outline. */
  const tell = ({ element, tag }: Holder, around: number): number => {
    const { className, id, attributes } = element;
    // most elements only have a class or an id
    const isTelling = attributes.length !== (className ? 1 : 0) + (id ? 1 : 0) && is(element, TELLING);
    // others were checked when they were passed
    if (isTelling && !isCustom(tag) && isUnread(element)) return APART_NUMBER;
    if (all.length >= MOST_ELEMENTS) return around;
    const get = (name: string) => call(element, 'getAttribute', name) ?? '';
    const name = isTelling ? `${tag}.${get('role')}.${get('itemprop')}` : tag;
    numbers.push(around + 1, nameNumber(name), nameNumber(className), nameNumber(id));
    return all.push(element) - 1;
  };

  return {
    all,
    names,
    numbers,

    /** Whether an element that is passed is not read because of its attributes. */
    isUnread: (element: Element) => element.hasAttributes() && is(element, TELLING) && isUnread(element),

    /**
     * Returns the number of a holder in the outline, or that of one around it if there are too many, or undefined if it, or one
     * around it, holds no text that is read.
     */
    numberOf(holder: Holder): number | undefined {
      if (holder.number! >= 0) return holder.number;
      const chain: Holder[] = [];
      let at: Holder | undefined = holder;
      // without recursion, as a deep page would overflow the stack
      for (; at && at.number === undefined; at = at.around) chain.push(at);
      let number = at?.number ?? -1;
      for (let i = chain.length - 1; i >= 0; i--)
        chain[i]!.number = number = number === APART_NUMBER ? number : tell(chain[i]!, number);
      return number === APART_NUMBER ? undefined : number;
    },
  };
}
