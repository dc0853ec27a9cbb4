/** What type of page a page says it is, and its titles, from its metadata. Pure. */
import type { MetadataEntry } from '../engine/dates/metadata.ts';

/** What a page says about itself as a whole. */
export interface AboutPage {
  /** the types in its own data: `og:type`, the types of its structured data and of an article's elements */
  types: string[];
  /** the titles in its head */
  titles: string[];
}

// every repetition has a limit, so that a hostile page cannot make matching slow
const TYPES = /"@type"\s{0,9}:\s{0,9}(\[[^\]]{0,200}|"\w{1,40}")/g;
const ARTICLE_ELEMENT = /^https?:\/\/schema\.org\/\w{0,40}Article$/;

/** Collects the types and titles of a page. */
export function aboutPage(metadata: MetadataEntry[]): AboutPage {
  const valuesOf = (named: RegExp) => metadata.flatMap(([name, value]) => (named.test(name) ? [value] : []));
  // found by a regular expression: broken JSON is common, and a type means the same at any depth
  const structured = valuesOf(/^script /).flatMap((data) =>
    [...data.matchAll(TYPES)].flatMap(([, type]) => type!.match(/\w+/g) ?? []),
  );
  const elements = metadata.flatMap(([, value]) => (ARTICLE_ELEMENT.test(value) ? [value] : []));
  return {
    types: [...new Set([...valuesOf(/^meta og:type$/).slice(0, 1), ...elements.slice(0, 1), ...structured])],
    titles: [...valuesOf(/^meta og:title$/).slice(0, 1), ...valuesOf(/^title/).slice(0, 1)],
  };
}
