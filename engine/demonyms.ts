/** Which places of a pack a nationality is of: `Russian` is of Russia, `Crimean` of Crimea, `Western` of nobody in particular. */
import { isDemonym } from './english.ts';
import { foldKey } from './tokens.ts';
import type { LexiconEntry } from './types.ts';

const OF_NOBODY = /^(?:western|eastern|european)$/;
/** A place's name and its nationality share all but an ending, and at least this many letters. */
const STEM = 4;
const ENDING = 2;

/** Compiled once for a pack. */
export class Demonyms {
  private readonly stems: [string, number][];
  private readonly known = new Map<string, number[]>();

  constructor(entries: LexiconEntry[]) {
    this.stems = entries.flatMap((entry, owner) =>
      entry.kind === 'place'
        ? [entry.name, ...entry.aliases.map((alias) => alias.text)]
            .map(foldKey)
            .filter((key) => key.length >= STEM && !key.includes(' '))
            .map((key): [string, number] => [key.slice(0, Math.max(STEM, key.length - ENDING)), owner])
        : [],
    );
  }

  /** Indexes of the places that a folded word is made of; none where it is no nationality. */
  of(key: string): number[] {
    let owners = this.known.get(key);
    if (!owners) {
      const may = isDemonym(key) && !OF_NOBODY.test(key);
      owners = may ? [...new Set(this.stems.flatMap(([stem, owner]) => (key.startsWith(stem) ? [owner] : [])))] : [];
      this.known.set(key, owners);
    }
    return owners;
  }
}
