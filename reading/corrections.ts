/**
 * The corrections that readers can make: to names that are none, that are wrong, that are one but were taken for two,
 * or two but were taken for one.
 */

/** Identifies a name in the kept stories by what stays the same when other stories are kept: the name's key and one story. */
export interface NameInStory {
  /** see `name-keys.ts` */
  key: string;
  /** id of a story that has the name; it distinguishes people of the same name */
  story: string;
}

/** One correction. */
export type Correction =
  | { type: 'hide'; who: NameInStory }
  | { type: 'rename'; who: NameInStory; to: string }
  /** the two are the same; the name of `into` is used */
  | { type: 'merge'; who: NameInStory; into: NameInStory }
  /** in these stories the name means somebody else */
  | { type: 'split'; who: NameInStory; stories: string[] };

/** The given keys and all that corrections merge with them: they must be read together. */
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
