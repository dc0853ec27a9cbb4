/** Parts of a page that never belong to the article's text: navigation, comments, teasers, forms. */
import { is, own, rootOf } from './own.ts';
import type { Sliced } from './slices.ts';

const BY_ROLE =
  'nav,aside,footer,form,dialog,[role=navigation],[role=complementary],[role=contentinfo],[role=search],[role=dialog],[aria-hidden=true],[hidden]';
/** Whole words of class names and ids by which sites call such parts. */
const BY_NAME =
  /(?:^|[\s_-])(?:comments?|commentlist|disqus\w*|related\w*|recirc\w*|newsletter\w*|promos?|most-?read|recommend\w*|trending\w*|cookies?|share(?:bar|tools|-buttons)?|social\w*|sponsored|outbrain|taboola|breadcrumbs?|tags?|byline-bio|more-stories|read-?more|also-read|subscribe\w*|paywall-offer)(?:$|[\s_-])|(?:^|[\s_-])sidebar(?:$|\s)/i;
/** A class longer than this is no name. */
const LONGEST_NAME = 500;
const NEVER = new Set(['html', 'body', 'main', 'article', 'h1', 'p']);
/** What holds this share of the page's paragraphs is the article, whatever it is called. */
const MAIN_SHARE = 0.4;
/** Paragraphs looked at; the longest articles have fewer. */
const MOST_PARAGRAPHS = 3000;
/** Elements around a paragraph that are looked at: the browser's own parser nests no deeper. */
const DEEPEST = 512;

/** A paragraph and how many letters it has, spaces at its ends left out. */
export interface Paragraph {
  element: Element;
  length: number;
}

/** The elements around one, from within outwards. */
export function* around(element: Element): Generator<Element> {
  let parent = own(element, 'parentElement');
  for (let level = 0; parent && level < DEEPEST; level++) {
    yield parent;
    parent = own(parent, 'parentElement');
  }
}

/** Tells the outside of the article from the inside, for one document. */
export class Outside {
  /** the page's first paragraphs, in order */
  readonly paragraphs: Paragraph[] = [];
  /** letters of all paragraphs within an element */
  private readonly letters = new WeakMap<Element, number>();
  private total = 0;

  /** Surveys a document's paragraphs, once. */
  static *of(document: Document): Sliced<Outside> {
    const outside = new Outside();
    const families = new Map<Element | null, { elders: Element[]; nested: boolean; letters: number }>();
    // a live list finds its elements one by one, as they are asked for
    const all = rootOf(document)?.getElementsByTagName('p') ?? [];
    for (let i = 0, element = all[0]; element && i < MOST_PARAGRAPHS; element = all[++i]) {
      yield;
      const parent = own(element, 'parentElement');
      let family = families.get(parent);
      if (!family) {
        const elders = [...around(element)];
        family = { elders, nested: elders.some((elder) => own(elder, 'localName') === 'p'), letters: 0 };
        families.set(parent, family);
      }
      // a paragraph in a paragraph, which no parser makes, would be counted with each one around it
      if (family.nested) continue;
      const length = (element.textContent ?? '').trim().length;
      outside.paragraphs.push({ element, length });
      outside.total += length;
      family.letters += length;
    }
    // most paragraphs share a few parents: what is around them is gone through once for all
    for (const { elders, letters } of families.values()) {
      yield;
      for (const elder of elders) outside.letters.set(elder, (outside.letters.get(elder) ?? 0) + letters);
    }
    return outside;
  }

  /** Whether this element itself begins an outside part. */
  begins(element: Element): boolean {
    const name = own(element, 'localName');
    if (is(element, BY_ROLE)) return name !== 'form' || !this.isMain(element);
    if (NEVER.has(name)) return false;
    const called = `${own(element, 'getAttribute').call(element, 'class') ?? ''} ${own(element, 'id')}`;
    return BY_NAME.test(called.slice(0, LONGEST_NAME)) && !this.isMain(element);
  }

  private isMain(element: Element): boolean {
    return (this.letters.get(element) ?? 0) > this.total * MAIN_SHARE;
  }
}
