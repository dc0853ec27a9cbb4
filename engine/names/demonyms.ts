/** Which places of a pack a nationality is of: `Russian` is of Russia, `Crimean` of Crimea, `Western` of nobody in particular. */

import { isDemonym, NOT_DEMONYMS } from '../english/places.ts';
import type { Entities } from '../model/entities.ts';
import type { LexiconEntry } from '../model/types.ts';
import { memoizeBounded } from '../text/collections.ts';
import { foldKey } from '../text/tokens.ts';
import { entityOf, FIRST, type NameIndex } from './name-index.ts';

/** A place's name and its nationality share all but an ending, and at least this many letters. */
const STEM = 4;
const ENDING = 2;

/** Bound of the cache: its keys are words of pages. */
const MOST_KNOWN = 1000;

/** What a name shares with its nationality. */
const stemOf = (key: string) => key.slice(0, Math.max(STEM, key.length - ENDING));

/** Asked of few words of a page: the places of each are looked for when it is first met. */
export class Demonyms {
  private readonly entries: Entities;
  private readonly index: NameIndex;
  private readonly known = new Map<string, number[]>();

  constructor(entries: Entities, index: NameIndex) {
    this.entries = entries;
    this.index = index;
  }

  /** Indexes of the places that a folded word is made of, in order; none where it is no nationality. */
  of(key: string): readonly number[] {
    if (!isDemonym(key) || NOT_DEMONYMS.has(key)) return NONE;
    return memoizeBounded(this.known, MOST_KNOWN, key, () => this.find(key));
  }

  private find(key: string): number[] {
    const owners = new Set<number>();
    for (const word of this.index.beginningWith(key.slice(0, STEM))) {
      if (!key.startsWith(stemOf(this.index.key(word)))) continue;
      for (const owner of this.index.owners(word))
        if ((owner & FIRST) !== 0 && isPlaceOf(key, this.entries.at(entityOf(owner))!)) owners.add(entityOf(owner));
    }
    return [...owners].sort((a, b) => a - b);
  }
}

const NONE: readonly number[] = [];

/** Whether a nationality is made of one of a place's names of one word. */
function isPlaceOf(key: string, { kind, name, aliases }: LexiconEntry): boolean {
  if (kind !== 'place') return false;
  return [name, ...aliases.map((alias) => alias.text)].some((text) => {
    const folded = text.includes(' ') ? '' : foldKey(text);
    return folded.length >= STEM && key.startsWith(stemOf(folded));
  });
}
