/** The elements that hold a page's text, each looked at once. */
import { BODY_SIGN, LONGEST_NAME, MOST_ELEMENTS } from './outline.ts';
import { aroundOf, call, is, tagOf } from './own.ts';

/**
 * How text runs on through an element: `inline` with that around it; `within` a line stands an element like a word,
 * whose own text is not read; a `break` ends a line, and two of them a paragraph; all others begin a block. `unread`
 * is code, a form, a frame, or what is no part of any story.
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
tags('unread', 'iframe pre code kbd samp textarea option nav aside footer dialog title');

/** Not read by its attributes: what readers edit, and what is hidden. */
const UNREAD = '[contenteditable]:not([contenteditable=false]),[role=textbox],[aria-hidden=true],[hidden]';
const BODY = '[itemprop~=articleBody]';
/** The number of an element whose text is not read. */
const APART_NUMBER = -2;

/** An element, and where text directly in it belongs. */
export interface Place {
  element: Element;
  tag: string;
  /** the block element that holds it: itself, or the nearest around it */
  holder: Place;
  /** of a holder: the next one around it */
  around?: Place;
  /** of a holder: its number in the outline once it is told of, or `APART_NUMBER` */
  number?: number;
  inLink: boolean;
  /** the outermost element around it that is not read, be it itself */
  unread?: Element;
}

const isWord = (node: Node | null) => node?.nodeType === 3 && /\S/.test((node as Text).data);

/** How text runs on through an element: through one of the page's own making as through the words right beside it. */
export function flowOf(element: Element, tag = tagOf(element)): Flow {
  const isOwn = tag.includes('-') && (isWord(element.previousSibling) || isWord(element.nextSibling));
  return isOwn ? 'inline' : FLOWS.get(tag);
}

/** Looks at elements as they are met, and numbers those that are told of. */
export function lookAtElements() {
  /** those that are told of, parents before their children */
  const all: Element[] = [];
  const names: string[] = [];
  /** see `Outline.elements` */
  const numbers: number[] = [];
  const named = new Map<unknown, number>();
  /** the elements around the text that is being read, from without inwards, … */
  const path: Element[] = [];
  /** … what they are, … */
  const places: Place[] = [];
  /** … and how many; what stands behind is of texts before */
  let depth = 0;

  /** Names are not put together here: those that the browser hands out are quick to be found again. */
  const nameNumber = (name: unknown): number => {
    let number = named.get(name);
    if (number === undefined) {
      // a form's fields may stand in place of its own
      number = names.push(typeof name === 'string' ? name.slice(0, LONGEST_NAME) : '') - 1;
      named.set(name, number);
    }
    return number;
  };

  /** Adds an element to the outline. */
  const tell = ({ element, tag }: Place, around: number): number => {
    const { className, id, attributes } = element;
    // most have a class, or an id, and nothing else
    const isPlain = attributes.length === (className ? 1 : 0) + (id ? 1 : 0);
    if (!isPlain && is(element, UNREAD)) return APART_NUMBER;
    if (all.length >= MOST_ELEMENTS) return around;
    const role = isPlain ? '' : (call(element, 'getAttribute', 'role') ?? '');
    const name = tag + (!isPlain && is(element, BODY) ? BODY_SIGN : '') + (role && `.${role}`);
    numbers.push(around + 1, nameNumber(name), nameNumber(className), nameNumber(id));
    return all.push(element) - 1;
  };

  return {
    all,
    names,
    numbers,

    /** Where a text belongs. Texts are asked about in the order of the page. */
    placeOf(text: Node): Place | undefined {
      const fresh: Place[] = [];
      let known = -1;
      // not by recursion, which a deep page would exhaust
      for (let at = aroundOf(text); at; at = aroundOf(at)) {
        known = path.lastIndexOf(at, depth - 1);
        if (known >= 0) break;
        const place = { element: at, tag: tagOf(at), inLink: false } as Place;
        place.holder = place;
        fresh.push(place);
      }
      let place = places[known];
      depth = known + 1;
      for (let i = fresh.length - 1; i >= 0; i--) {
        const one = fresh[i]!;
        if (place) settle(one, place);
        path[depth] = one.element;
        places[depth++] = place = one;
      }
      return place;
    },

    /**
     * The number of a holder in the outline, that of one around it if there are too many; undefined if it, or one
     * around it, holds no text that is read.
     */
    numberOf(holder: Place): number | undefined {
      const chain: Place[] = [];
      let at: Place | undefined = holder;
      for (; at && at.number === undefined; at = at.around) chain.push(at);
      let number = at?.number ?? -1;
      for (let i = chain.length - 1; i >= 0; i--)
        chain[i]!.number = number = number === APART_NUMBER ? number : tell(chain[i]!, number);
      return number === APART_NUMBER ? undefined : number;
    },
  };
}

/** Settles where text in an element belongs, by where the element around it does. */
function settle(place: Place, { holder, inLink, unread }: Place): void {
  const { element, tag } = place;
  const flow = flowOf(element, tag);
  const isInline = flow === 'inline';
  if (isInline) place.holder = holder;
  else place.around = holder;
  place.inLink = inLink || tag === 'a';
  const isUnread = isInline ? is(element, UNREAD) : flow;
  if (unread ?? isUnread) place.unread = unread ?? element;
}
