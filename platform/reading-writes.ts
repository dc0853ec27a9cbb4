/** Writes and erases the records that belong to a kept story. */
import { type Appearance, shortKeysOf } from '../reading/appearances.ts';
import { slugOf } from '../reading/groups.ts';
import { reversed, wordsOfName } from '../reading/name-keys.ts';
import type { KeptCorrection, Writing } from './reading-schema.ts';

/** A day such as `2031-03-05` as a text that sorts in the opposite order. */
const inverted = (day: string): string => day.replace(/\d/g, (digit) => String(9 - Number(digit)));
/** The key of an appearance. */
export const keyOf = ({ key, story }: Appearance): [string, string, string] => [key, inverted(story.day), story.id];
/** The range of all keys with a prefix. */
export const startingWith = (start: string) => IDBKeyRange.bound(start, `${start}\uffff`);
/** The range of the keys of all appearances of a name. */
export const ofName = (key: string) => IDBKeyRange.bound([key], [key, []]);

/** The words by which a name is found; see `NameEntry`. */
function wordsFor(appearance: Appearance): string[] {
  const words = wordsOfName(appearance.name);
  return [
    ...words,
    ...appearance.initials.map((form) => form.toLowerCase()),
    ...words.map((word) => `~${reversed(word)}`),
    ...shortKeysOf(appearance).map((key) => `^${key}`),
    `#${slugOf(appearance.key)}`,
  ];
}

/** Adds a name, or adds words to a name that is there. */
export async function addName(writing: Writing, appearance: Appearance): Promise<void> {
  const names = writing.objectStore('names');
  const known = await names.get(appearance.key);
  const words = new Set([...(known?.words ?? []), ...wordsFor(appearance)]);
  if (words.size > (known?.words.length ?? 0)) await names.put({ key: appearance.key, words: [...words] });
}

/** Erases a story, its appearances, and the names that no other story has. */
export async function erase(writing: Writing, id: string): Promise<void> {
  const appearances = writing.objectStore('appearances');
  const keys = await appearances.index('story').getAllKeys(id);
  await Promise.all([
    writing.objectStore('stories').delete(id),
    writing.objectStore('texts').delete(id),
    ...keys.map((key) => appearances.delete(key)),
  ]);
  await Promise.all(
    keys.map(async ([name]) => {
      if ((await appearances.count(ofName(name))) === 0) await writing.objectStore('names').delete(name);
    }),
  );
}

/** The methods of an object store that `putCorrections` needs. */
interface OthersWriting {
  put: (value: KeptCorrection[], key: string) => Promise<unknown>;
  delete: (key: string) => Promise<unknown>;
}

/** Stores the corrections; if there are none, deletes the record. */
export const putCorrections = (others: OthersWriting, corrections: KeptCorrection[]): Promise<unknown> =>
  corrections.length > 0 ? others.put(corrections, 'corrections') : others.delete('corrections');

/** Deletes corrections to names that no story has any more, because they contain names that the reader wanted erased. */
export async function dropIdleCorrections(writing: Writing): Promise<void> {
  const others = writing.objectStore('others');
  const corrections = ((await others.get('corrections')) ?? []) as KeptCorrection[];
  if (corrections.length === 0) return;
  const names = new Set(await writing.objectStore('names').getAllKeys());
  await putCorrections(
    others,
    corrections.filter(({ correction }) => names.has(correction.who.key)),
  );
}
