/** What a page writes of itself and of its story's date: raw material, of which the background makes sense. */
import type { MetadataEntry } from '../engine/dates/metadata.ts';
import { aroundOf, call, own, tagOf } from './own.ts';
import { BETWEEN, LONGEST_PATH } from './written-metadata.ts';

/** Longer than the structured data of an article; the date stands before its text. */
const LONGEST_DATA = 30_000;
/** Longer than a headline. */
const LONGEST_LINE = 300;
/** More than a page needs; with what it shows, as many as a message may hold. */
const MOST_ENTRIES = 140;
/** Elements that hold data or dates: few selectors, as each is asked of every element of the page. */
const CARRIERS = 'html,meta,[type*=json],[datetime],[itemprop*=ate],[itemtype$=Article]';

/**
 * Collects the metadata of a page while its text is walked through, which tells what stands where.
 *
 * @returns what to call with each text, or with an element that is passed over, and the number of blocks before it
 */
export function collectMetadata(document: Document, entries: MetadataEntry[]) {
  const add = (element: Element, at: number) => {
    const written =
      tagOf(element) === 'script'
        ? element.textContent!
        : [...own(element, 'attributes')]
            .map(({ name, value }) => `${name}=${value.slice(0, LONGEST_LINE)}`)
            .join(BETWEEN);
    entries.push([pathOf(element), written.slice(0, LONGEST_DATA), at]);
  };
  entries.push(
    ['address', document.URL.slice(0, LONGEST_LINE), 0],
    ['title', own(document, 'title').slice(0, LONGEST_LINE), 0],
  );
  const carriers = [...call(document, 'querySelectorAll', CARRIERS)].slice(0, MOST_ENTRIES);
  const walker = call(document, 'createTreeWalker', document, 4);
  /** for each of them the text behind its beginning */
  const texts = carriers.map((element) => {
    walker.currentNode = element;
    return walker.nextNode();
  });
  let next = 0;
  return (node: Node, blocks: number) => {
    while (next < carriers.length && (texts[next] === node || (node.nodeType !== 3 && node.contains(carriers[next]!))))
      add(carriers[next++]!, blocks);
  };
}

/** What an element and those around it are, with their classes. */
function pathOf(element: Element): string {
  let path = '';
  for (let at: Element | undefined = element; at && path.length < LONGEST_PATH; at = aroundOf(at))
    path += `<${tagOf(at)} ${call(at, 'getAttribute', 'class') ?? ''}`;
  return path.slice(0, LONGEST_PATH);
}
