/** What the reader puts right: names that are none, wrong names, one who was taken for two, and two for one. */

/** Somebody of the reading, by what does not change when another story is kept: the key of the name and one story. */
export interface NameInStory {
  /** see `name-keys.ts` */
  key: string;
  /** id of a story that names whom is meant: two of one name are told apart by it */
  story: string;
}

/** One correction. */
export type Correction =
  | { type: 'hide'; who: NameInStory }
  | { type: 'rename'; who: NameInStory; to: string }
  /** both are one, who goes by the second's name */
  | { type: 'merge'; who: NameInStory; into: NameInStory }
  /** in these stories the name is somebody else's */
  | { type: 'split'; who: NameInStory; stories: string[] };

/** All keys that corrections join to some: they must be read together. */
export function joinedKeys(keys: readonly string[], corrections: readonly Correction[]): string[] {
  const joined = new Set(keys);
  for (const key of joined)
    for (const one of corrections) {
      if (one.type !== 'merge') continue;
      if (one.who.key === key) joined.add(one.into.key);
      if (one.into.key === key) joined.add(one.who.key);
    }
  return [...joined];
}
