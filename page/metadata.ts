/** What a page writes of itself and of its story's date: raw material, of which the background makes sense. */
import type { MetadataEntry } from '../engine/dates/metadata.ts';
import { own, rootOf } from './own.ts';
import type { Sliced } from './slices.ts';

/** Longer than a date with the words around it. */
const LONGEST = 100;
/** Longer than the structured data of an article; the date stands before its text. */
const LONGEST_DATA = 30_000;
/** Longer than a headline, or than what an element and those around it are called. */
const LONGEST_LINE = 300;
/** More than a page needs. */
const MOST_ENTRIES = 300;
/** A year, or the numbers of a day. */
const DATED = /\d{4}|\d[./]\s?\d+[./]\s?\d/;
/** Attributes that hold metadata or dates, and those that tell what an element is and its language. */
const CARRIER = /content|date|time|publi|itemtype|^lang/;
/** Codes of the browser's: what is walked through, and a text among it. */
const ELEMENTS_AND_TEXTS = 5;
const TEXT = 3;

/** The metadata of a page, the dates that it shows, and what tells which of them is the story's, in its order. */
export function* readMetadata(document: Document): Sliced<MetadataEntry[]> {
  const root = rootOf(document);
  const walker = root && own(document, 'createTreeWalker').call(document, root, ELEMENTS_AND_TEXTS);
  const metadata: MetadataEntry[] = [['address', document.URL.slice(0, LONGEST_LINE), 0]];
  let at = 0;
  for (let node: Node | null = root; node && metadata.length < MOST_ENTRIES; node = walker!.nextNode()) {
    yield;
    const isText = node.nodeType === TEXT;
    const element = (isText ? own(node, 'parentElement') : node) as Element;
    const add = (name: string, value: string, longest = LONGEST_LINE) =>
      metadata.push([`${name} ${pathOf(element)}`.slice(0, LONGEST_LINE), value.trim().slice(0, longest), at]);
    const read = (name: string) => own(element, 'getAttribute').call(element, name) ?? '';
    const tag = own(element, 'localName');
    if (isText) {
      const text = node.textContent!.trim().slice(0, LONGEST);
      if (text) at++;
      if (DATED.test(text)) add('text', withBeside(text, element));
    } else if (/^(?:h[1-3]|title)$/.test(tag) || /ld\+json/.test(read('type')))
      add(tag, node.textContent!, LONGEST_DATA);
    else
      for (const key of own(element, 'getAttributeNames').call(element))
        if (CARRIER.test(key)) add(`${tag} ${read('itemprop') || read('property') || read('name') || key}`, read(key));
  }
  return metadata.slice(0, MOST_ENTRIES);
}

/** What an element and those around it are, with their classes. */
function pathOf(element: Element | null): string {
  let path = '';
  for (; element && path.length < LONGEST; element = own(element, 'parentElement'))
    path += `<${own(element, 'localName')} ${own(element, 'getAttribute').call(element, 'class') ?? ''}`;
  return path.slice(0, LONGEST);
}

/** A text with what stands beside it, if that is short: "Published on", or a month that has an element of its own. */
function withBeside(text: string, element: Element | null): string {
  for (; element; element = own(element, 'parentElement')) {
    const more = element.textContent!.trim();
    if (more.length > LONGEST) break;
    text = more;
  }
  return text;
}
