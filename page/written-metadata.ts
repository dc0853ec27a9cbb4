/** What a page writes of itself and of its story's date, from its elements' attributes as the reader sends them. Pure. */
import type { MetadataEntry } from '../engine/dates/metadata.ts';

/** What parts attributes: no page can write it. */
export const BETWEEN = '\0';
/** What an element and those around it are called is told up to this length: more is not needed to know it by. */
export const LONGEST_PATH = 100;
/** Attributes that hold dates, and those that tell what an element is and its language. */
const CARRIER = /content|date|time|publi|itemtype|^lang/;
/** What stands in the head of a page, which a single-page application may leave as it was for the story before. */
const IN_HEAD = /^(?:meta|script) /;

/** Names each attribute of an element that may tell something. What is no element's passes through. */
function entriesOf([path, value, at]: MetadataEntry): MetadataEntry[] {
  const tag = /^<(\S+)/.exec(path)?.[1];
  if (!tag) return [[path, value, at]];
  const attributes = new Map(
    value.split(BETWEEN).map((written): [string, string] => {
      const [name = ''] = written.split('=', 1);
      return [name, written.slice(name.length + 1).trim()];
    }),
  );
  const get = (name: string) => attributes.get(name) ?? '';
  const carriers = [...attributes].filter(([name]) => CARRIER.test(name));
  return carriers.map(([name, value]) => [`${tag} ${get('itemprop') || name} ${path}`, value, at]);
}

/**
 * Names what a page writes.
 *
 * @param before what it wrote for the story before: what its head writes still is none of this one's
 */
export function writtenIn(metadata: MetadataEntry[], before: MetadataEntry[] = []): MetadataEntry[] {
  const keyOf = ([path, value]: MetadataEntry) => path + value;
  const old = new Set(before.map(keyOf));
  return metadata.filter((entry) => !IN_HEAD.test(entry[0]) || !old.has(keyOf(entry))).flatMap(entriesOf);
}
