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

/** Collects the metadata of a page while it is walked through, which tells what stands where. */
export function collectMetadata(document: Document) {
  const entries: MetadataEntry[] = [
    ['address', document.URL.slice(0, LONGEST_LINE), 0],
    ['title', own(document, 'title').slice(0, LONGEST_LINE), 0],
  ];
  const carriers = [...call(document, 'querySelectorAll', CARRIERS)].slice(0, MOST_ENTRIES);
  let next = 0;
  /** those of one head stand beside one another */
  let around: Element | undefined;
  let pathAround = '';

  const add = (element: Element, at: number) => {
    const get = own(element, 'getAttribute');
    const attribute = (name: string) => get.call(element, name) ?? '';
    const tag = tagOf(element);
    const written =
      tag === 'script'
        ? element.textContent!
        : call(element, 'getAttributeNames')
            .map((name) => `${name}=${attribute(name).slice(0, LONGEST_LINE)}`)
            .join(BETWEEN);
    if (around !== aroundOf(element)) {
      around = aroundOf(element);
      pathAround = pathOf(around);
    }
    const path = `<${tag} ${attribute('class')}${pathAround}`.slice(0, LONGEST_PATH);
    entries.push([path, written.slice(0, LONGEST_DATA), at]);
  };

  return {
    entries,

    /**
     * Notes what an element writes, and what those within it do if it is not gone into.
     * @param element none at the end of the page
     * @param blocks the number of blocks before it
     */
    pass(element: Element | undefined, isWhole: boolean, blocks: number): void {
      for (;;) {
        const carrier = carriers[next];
        if (!carrier || (element && carrier !== element && !(isWhole && element.contains(carrier)))) return;
        add(carrier, blocks);
        next++;
      }
    },
  };
}

/** What an element and those around it are, with their classes. */
function pathOf(element: Element | undefined): string {
  let path = '';
  for (let at = element; at && path.length < LONGEST_PATH; at = aroundOf(at))
    path += `<${tagOf(at)} ${call(at, 'getAttribute', 'class') ?? ''}`;
  return path;
}
