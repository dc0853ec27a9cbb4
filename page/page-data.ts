/** What a page's head and structured data say of it. */
import { LONGEST_WORD, MOST_TYPES, type Outline } from './outline.ts';
import { rootOf } from './own.ts';

/** Structured data beyond this is not read: scripts, and letters of each. */
const MOST_SCRIPTS = 50;
const MOST_DATA = 100_000;
// bounded throughout: a page that wants to be slow to read must not succeed
const TYPES = /"@type"\s{0,9}:\s{0,9}(\[[^\]]{0,200}|"\w{1,40}")/g;

/** The structured data of a page, as far as it is read. */
export const structuredData = (root: Element | null): string[] =>
  [...(root?.querySelectorAll('script[type="application/ld+json"]') ?? [])]
    .slice(0, MOST_SCRIPTS)
    .map((script) => (script.textContent ?? '').slice(0, MOST_DATA));

/** Types, titles and address of a page, as it gives them. */
export function aboutPage(document: Document): Pick<Outline, 'types' | 'titles' | 'address'> {
  const root = rootOf(document);
  const attribute = (selector: string, name: string) =>
    (root?.querySelector(selector)?.getAttribute(name) ?? '').slice(0, LONGEST_WORD);
  const content = (property: string) => attribute(`meta[property="og:${property}"]`, 'content');
  // read by pattern: broken JSON is common, and a type means the same at any depth
  const written = structuredData(root).flatMap((data) =>
    [...data.matchAll(TYPES)].flatMap(([, type]) => type!.match(/\w+/g) ?? []),
  );
  return {
    types: [...new Set([content('type'), attribute('[itemtype*="Article"]', 'itemtype'), ...written])].slice(
      0,
      MOST_TYPES,
    ),
    titles: [content('title'), (root?.querySelector('title')?.textContent ?? '').slice(0, LONGEST_WORD)],
    address: attribute('link[rel=canonical]', 'href') || content('url'),
  };
}
