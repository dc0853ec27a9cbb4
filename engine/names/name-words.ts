/** What the index of names says about single words: who has them, and how. */
import { memoize } from '../text/collections.ts';
import type { Beginning } from './beginnings.ts';
import type { Form, FormAt } from './forms.ts';
import { ALONE, FIRST, inBoth, type NameIndex } from './name-index.ts';

/** What is known about a word of names; the optional fields are filled in on demand. */
export interface NameWord {
  /** as the index returns them */
  owners: readonly number[];
  /** true if a name begins with it */
  begins: boolean;
  /** true if a title ends with it */
  endsTitle: boolean;
  /** the owners that have a name of this word only */
  alone?: readonly number[];
  /** for `NameForms`: forms that begin with it, and forms that contain it; not cached for shared words */
  first?: Form[];
  holders?: FormAt[];
  beginning?: Beginning;
  /** for a shared word: the forms that begin with it, by two words beside it */
  besideFirst?: Map<number, Form[]>;
}

/** A word that more entities than this have in their names (`John`) is looked up together with the words beside it. */
const MANY = 64;
/** Whether so many entities have a word in their names that the words beside it must choose among them. */
export const isShared = ({ owners }: NameWord): boolean => owners.length > MANY;

const NONE: readonly never[] = [];

/** The words of a pack's names, by their ids. */
export class NameWords {
  private readonly index: NameIndex;
  private readonly known = new Map<number, NameWord>();

  constructor(index: NameIndex) {
    this.index = index;
  }

  /** Returns what is known about a word, or undefined if it is in no name. */
  of(word: number): NameWord | undefined {
    if (word >= this.index.count) return undefined;
    return memoize(this.known, word, () => this.read(word));
  }

  private read(word: number): NameWord {
    const owners = this.index.owners(word);
    const begins = owners.some((owner) => (owner & FIRST) !== 0);
    return { owners, begins, endsTitle: this.index.endsTitle(word) };
  }

  /** The owners of a shared word that have one of the words beside it too, or that are the word alone; in order. */
  among(name: NameWord, beside: readonly number[]): readonly number[] {
    name.alone ??= name.owners.filter((owner) => (owner & ALONE) !== 0);
    const chosen = new Set(name.alone);
    for (const word of beside)
      for (const owner of inBoth(name.owners, this.of(word)?.owners ?? NONE)) chosen.add(owner);
    return [...chosen].sort((a, b) => a - b);
  }
}
