/** Extracts what a page says about itself and about its story's date from the attributes that the reader script sends. Pure. */
import type { MetadataEntry } from '../engine/dates/metadata.ts';

/** Separates attributes: a character that HTML cannot contain. */
export const BETWEEN = '\0';
/** The most UTF-16 units of an element's path: enough to recognise it. */
export const LONGEST_PATH = 100;
/** Attributes that hold dates, and those that give an element's type and language. */
const CARRIER = /content|date|time|publi|itemtype|^lang/;
/** Elements of the head, which a single-page application may leave unchanged from the story before. */
const IN_HEAD = /^(?:meta|script) /;

/** Splits an element into an entry for each useful attribute. Other entries are returned unchanged. */
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
 * Makes an entry for each attribute that a page writes.
 *
 * @param before the metadata for the story before: what is unchanged in the head does not belong to this story
 */
export function writtenIn(metadata: MetadataEntry[], before: MetadataEntry[] = []): MetadataEntry[] {
  const keyOf = ([path, value]: MetadataEntry) => path + value;
  const old = new Set(before.map(keyOf));
  return metadata.filter((entry) => !IN_HEAD.test(entry[0]) || !old.has(keyOf(entry))).flatMap(entriesOf);
}
