/** Collects what a page says about itself and about its story's date, as raw data that the background interprets. */
import type { MetadataEntry } from '../engine/dates/metadata.ts';
import { aroundOf, call, own, tagOf } from './own.ts';
import { BETWEEN, LONGEST_PATH } from './written-metadata.ts';

/** The most UTF-16 units of structured data: enough for the date, which comes before the article's text. */
const LONGEST_DATA = 30_000;
/** The most UTF-16 units of any other value: longer than a headline. */
const LONGEST_LINE = 300;
/** The most entries: more than a page needs and, together with the dates that it shows, as many as a message may hold. */
const MOST_ENTRIES = 140;
/** Elements that give the language, and elements with dates, whose position matters. */
export const IN_PLACE = 'html,[datetime],[itemprop*=ate]:not(meta),[itemtype$=Article]';

/** Collects the metadata of a page. */
export function collectMetadata(document: Document) {
  const entries: MetadataEntry[] = [];
  const add = (path: string, written: string, at = 0, longest = LONGEST_LINE) => {
    if (entries.length < MOST_ENTRIES) entries.push([path, written.slice(0, longest), at]);
  };
  const find = (selector: string): Iterable<Element> => call(document, 'querySelectorAll', selector);

  add('address', document.URL);
  add('title', own(document, 'title'));
  // these are of the page as a whole, wherever they stand
  for (const { textContent } of find('script[type*=json]')) add('script ', textContent!, 0, LONGEST_DATA);
  for (const meta of find('meta')) {
    const get = (name: string) => meta.getAttribute(name);
    const name = get('itemprop') || get('property') || get('name');
    if (name) add(`meta ${name}`, get('content') || get('value') || '');
  }

  return {
    entries,

    /**
     * Adds an element whose position matters.
     * @param at the number of blocks before it
     */
    addInPlace(element: Element, at: number): void {
      if (entries.length >= MOST_ENTRIES) return;
      const written = call(element, 'getAttributeNames').map(
        (name) => `${name}=${call(element, 'getAttribute', name)!.slice(0, LONGEST_LINE)}`,
      );
      add(pathOf(element), written.join(BETWEEN), at, LONGEST_DATA);
    },
  };
}

/** The tags and classes of an element and of those around it. */
function pathOf(element: Element): string {
  let path = '';
  for (let at: Element | undefined = element; at && path.length < LONGEST_PATH; at = aroundOf(at))
    path += `<${tagOf(at)} ${call(at, 'getAttribute', 'class') ?? ''}`;
  return path.slice(0, LONGEST_PATH);
}
