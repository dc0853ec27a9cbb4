/** Which places of a pack a nationality is of: `Russian` is of Russia, `Crimean` of Crimea, `Western` of nobody in particular. */
import { append } from './collections.ts';
import { isDemonym } from './english.ts';
import { foldKey } from './tokens.ts';
import type { LexiconEntry } from './types.ts';

const OF_NOBODY = /^(?:western|eastern|european)$/;
/** A place's name and its nationality share all but an ending, and at least this many letters. */
const STEM = 4;
const ENDING = 2;

/** Asked of few words of a page: the places are gathered at the first question. */
export class Demonyms {
  private readonly entries: LexiconEntry[];
  /** names of places of one word by their first letters */
  private byStart: Map<string, { stem: string; owner: number }[]> | undefined;
  private readonly known = new Map<string, number[]>();

  constructor(entries: LexiconEntry[]) {
    this.entries = entries;
  }

  /** Indexes of the places that a folded word is made of; none where it is no nationality. */
  of(key: string): readonly number[] {
    if (!isDemonym(key) || OF_NOBODY.test(key)) return NONE;
    let owners = this.known.get(key);
    if (!owners) {
      this.byStart ??= gather(this.entries);
      const near = this.byStart.get(key.slice(0, STEM)) ?? [];
      owners = [...new Set(near.flatMap(({ stem, owner }) => (key.startsWith(stem) ? [owner] : [])))];
      this.known.set(key, owners);
    }
    return owners;
  }
}

const NONE: readonly number[] = [];

function gather(entries: LexiconEntry[]): Map<string, { stem: string; owner: number }[]> {
  const byStart = new Map<string, { stem: string; owner: number }[]>();
  entries.forEach((entry, owner) => {
    if (entry.kind !== 'place') return;
    for (const text of [entry.name, ...entry.aliases.map((alias) => alias.text)]) {
      const key = text.includes(' ') ? '' : foldKey(text);
      if (key.length < STEM) continue;
      const stem = key.slice(0, Math.max(STEM, key.length - ENDING));
      append(byStart, key.slice(0, STEM), { stem, owner });
    }
  });
  return byStart;
}
