/** The places that a nationality belongs to: `Russian` to Russia, `Crimean` to Crimea, `Western` to none. */

import { isDemonym, NOT_DEMONYMS } from '../english/places.ts';
import type { Entities } from '../model/entities.ts';
import type { LexiconEntry } from '../model/types.ts';
import { memoizeBounded } from '../text/collections.ts';
import { foldKey } from '../text/tokens.ts';
import { entityOf, FIRST, type NameIndex } from './name-index.ts';

/** The least number of letters that a place's name and its nationality have in common at the beginning. */
const STEM = 4;
/** The most letters at the end of a place's name that its nationality may lack. */
const ENDING = 2;

/** The most words in the cache, because pages choose them. */
const MOST_KNOWN = 1000;

/** The part of a name that its nationality begins with. */
const stemOf = (key: string) => key.slice(0, Math.max(STEM, key.length - ENDING));

/** Finds the places of a nationality on demand, because a page has few such words. */
export class Demonyms {
  private readonly entries: Entities;
  private readonly index: NameIndex;
  private readonly known = new Map<string, number[]>();

  constructor(entries: Entities, index: NameIndex) {
    this.entries = entries;
    this.index = index;
  }

  /** The numbers of the places that a folded word is the nationality of, in order; empty if it is none. */
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

/** Whether a nationality derives from one of the one-word names of a place. */
function isPlaceOf(key: string, { kind, name, aliases }: LexiconEntry): boolean {
  if (kind !== 'place') return false;
  return [name, ...aliases.map((alias) => alias.text)].some((text) => {
    const folded = text.includes(' ') ? '' : foldKey(text);
    return folded.length >= STEM && key.startsWith(stemOf(folded));
  });
}
