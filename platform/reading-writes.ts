/** What is written, and erased, with a kept story. */
import { type Appearance, shortKeysOf } from '../reading/appearances.ts';
import { slugOf } from '../reading/groups.ts';
import { reversed, wordsOfName } from '../reading/name-keys.ts';
import type { KeptCorrection, Writing } from './reading-schema.ts';

/** `2031-03-05` as a text that sorts the other way round. */
const turned = (day: string): string => day.replace(/\d/g, (digit) => String(9 - Number(digit)));
/** Where an appearance lies. */
export const keyOf = ({ key, story }: Appearance): [string, string, string] => [key, turned(story.day), story.id];
/** What begins so. */
export const startingWith = (start: string) => IDBKeyRange.bound(start, `${start}\uffff`);
/** Where all of a name lie. */
export const ofName = (key: string) => IDBKeyRange.bound([key], [key, []]);

/** The words by which a name is found. */
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

/** Adds a name, or other words by which it is found. */
export async function addName(writing: Writing, appearance: Appearance): Promise<void> {
  const names = writing.objectStore('names');
  const known = await names.get(appearance.key);
  const words = new Set([...(known?.words ?? []), ...wordsFor(appearance)]);
  if (words.size > (known?.words.length ?? 0)) await names.put({ key: appearance.key, words: [...words] });
}

/** Erases a story, what it tells, and the names that no other story tells of. */
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

/** What there is of a store's writing that corrections need. */
interface OthersWriting {
  put: (value: KeptCorrection[], key: string) => Promise<unknown>;
  delete: (key: string) => Promise<unknown>;
}

/** Nothing is left behind where there is nothing to put right. */
export const putCorrections = (others: OthersWriting, corrections: KeptCorrection[]): Promise<unknown> =>
  corrections.length > 0 ? others.put(corrections, 'corrections') : others.delete('corrections');

/** Drops what was put right about names that no story tells of any more: they are somebody's names too. */
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
