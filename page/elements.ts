/** The elements that hold a page's text, each looked at once. */
import { LONGEST_NAME, MOST_ELEMENTS, SIGN } from './outline.ts';
import { is, own, tagOf } from './own.ts';

const tags = (list: string) => new Set(list.split(' '));

/** Elements whose text runs on with the text around them; all others begin a block. */
const INLINE = tags(
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr output q ruby s small span strike strong sub sup time tt u var wbr',
);
/** Elements whose text is not read: code, forms, media, and what is no part of any story. */
const UNREAD = tags(
  'script style noscript template svg math canvas iframe object audio video pre code kbd samp textarea select input button option nav aside footer dialog',
);
/** The same by attributes: what readers edit, what is hidden, and what is no part of any story. */
const UNREAD_ATTRIBUTES =
  '[contenteditable]:not([contenteditable=false]),[role=textbox],[role=navigation],[role=complementary],[role=contentinfo],[role=search],[role=dialog],[aria-hidden=true],[hidden]';
const BODY = '[itemprop~=articleBody]';
/** An element without these is known by its tag alone. */
const TELLING = '[contenteditable],[role],[aria-hidden],[hidden],[itemprop]';
/** The number of an element whose text is not read. */
const APART_NUMBER = -2;

/** An element that holds blocks. */
export interface Holder {
  element: Element;
  /** the next one around it */
  around: Holder | undefined;
  /** its number in the outline once it is told of, or `APART_NUMBER` */
  number: number | undefined;
}

/** Where text directly in an element belongs. */
export interface Place {
  holder: Holder | undefined;
  inLink: boolean;
  isRead: boolean;
}

const NOWHERE: Place = { holder: undefined, inLink: false, isRead: true };
const UNREAD_PLACE: Place = { holder: undefined, inLink: false, isRead: false };

/** Whether text runs on through an element. */
export const isInline = (element: Element): boolean => INLINE.has(tagOf(element));

/** Looks at elements as they are met, and numbers those that are told of. */
export class Elements {
  /** those that are told of, parents before their children */
  readonly all: Element[] = [];
  readonly names: string[] = [];
  /** see `Outline.elements` */
  readonly numbers: number[] = [];
  private readonly places = new Map<Element, Place>();
  private readonly named = new Map<string, number>();

  /**
   * Where text in an element belongs.
   *
   * @param above what holds the topmost element: the host of a shadow root
   */
  placeOf(element: Element, above = NOWHERE): Place {
    let place = this.places.get(element);
    if (place) return place;
    // upwards to what is known, then down again; not by recursion, which a deep page would exhaust
    const chain = [element];
    for (;;) {
      const at = chain.at(-1)!;
      const parent: Element | null = tagOf(at) === 'form' ? own(at, 'parentElement') : at.parentElement;
      place = parent ? this.places.get(parent) : above;
      if (place) break;
      chain.push(parent!);
    }
    for (let i = chain.length - 1; i >= 0; i--) {
      place = place.isRead ? placeBelow(chain[i]!, place) : place;
      this.places.set(chain[i]!, place);
    }
    return place;
  }

  /**
   * The number of a holder in the outline, that of one around it if there are too many; undefined if it, or one
   * around it, holds no text that is read.
   */
  numberOf(holder: Holder): number | undefined {
    const chain: Holder[] = [];
    let at: Holder | undefined = holder;
    for (; at && at.number === undefined; at = at.around) chain.push(at);
    let number = at?.number ?? -1;
    for (const one of chain.reverse()) {
      if (number !== APART_NUMBER) number = this.tell(one.element, number);
      one.number = number;
    }
    return number === APART_NUMBER ? undefined : number;
  }

  /** Adds an element to the outline. */
  private tell(element: Element, around: number): number {
    const isSpecial = is(element, TELLING);
    const tag = tagOf(element);
    if (isSpecial && is(element, UNREAD_ATTRIBUTES)) return APART_NUMBER;
    if (this.all.length >= MOST_ELEMENTS) return around;
    const signs = (tag === 'form' ? SIGN.apart : '') + (isSpecial && is(element, BODY) ? SIGN.body : '');
    const { className, id } = element;
    // a form's fields may hide its own
    const called =
      typeof className === 'string' && typeof id === 'string'
        ? `${className} ${id}`
        : (own(element, 'getAttribute').call(element, 'class') ?? '');
    this.numbers.push(around + 1, this.nameNumber(`${tag}${signs} ${called}`.slice(0, LONGEST_NAME)));
    return this.all.push(element) - 1;
  }

  private nameNumber(name: string): number {
    const known = this.named.get(name);
    if (known !== undefined) return known;
    this.named.set(name, this.names.length);
    return this.names.push(name) - 1;
  }
}

/** Where text in an element belongs, by where the element itself does. */
function placeBelow(element: Element, around: Place): Place {
  const tag = tagOf(element);
  if (UNREAD.has(tag)) return UNREAD_PLACE;
  const { holder } = around;
  if (!INLINE.has(tag) || !holder)
    return { holder: { element, around: holder, number: undefined }, inLink: around.inLink, isRead: true };
  if (tag === 'a') return { holder, inLink: true, isRead: true };
  return is(element, UNREAD_ATTRIBUTES) ? UNREAD_PLACE : around;
}
