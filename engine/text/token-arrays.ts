/** The words of a text as numbers in parallel arrays, which `scan.ts` fills. */
import type { Case, Gap, Token } from './tokens.ts';
import type { Words } from './words.ts';

/** The names of the codes that `CASE` and `GAP` in `scan.ts` have. */
const CASES: Case[] = ['lower', 'title', 'upper', 'number'];
const GAPS: Gap[] = ['none', 'space', 'hyphen', 'comma', 'other', 'sentence', 'block', 'and'];

/** Bits of what marks a word: a possessive ending (`Merz's`), dots within it (`U.S.`). */
export const POSSESSIVE = 1;
export const DOTTED = 2;

/** A low estimate of the letters per word, spaces included, for the first size of the arrays; they grow if that is too small. */
const LETTERS_A_WORD = 4;

/** The positions of all words, grouped by word: those of the word with rank `r` begin at `begins[r]`. */
interface SameWords {
  begins: Int32Array;
  places: Int32Array;
}

function sameWords(ranks: Int32Array, length: number, distinct: number): SameWords {
  const begins = new Int32Array(distinct + 1);
  for (let i = 0; i < length; i++) begins[ranks[i]! + 1]!++;
  for (let rank = 0; rank < distinct; rank++) begins[rank + 1]! += begins[rank]!;
  const next = begins.slice();
  const places = new Int32Array(length);
  for (let i = 0; i < length; i++) places[next[ranks[i]!]!++] = i;
  return { begins, places };
}

const NOWHERE = new Int32Array();

/** The words of a text as parallel arrays; `at` makes an object of one word. */
export class TokenArrays {
  readonly text: string;
  readonly words: Words;
  length = 0;
  starts: Int32Array<ArrayBuffer>;
  ends: Int32Array<ArrayBuffer>;
  /** ids of `words` */
  ids: Int32Array<ArrayBuffer>;
  /**
   * The ids of the distinct words. `ranks` holds each word's index here, so that what depends on the word alone is
   * computed once.
   */
  readonly distinct: number[];
  ranks: Int32Array<ArrayBuffer>;
  /** codes of `CASE` */
  cases: Uint8Array<ArrayBuffer>;
  /** codes of `GAP` */
  gaps: Uint8Array<ArrayBuffer>;
  /** bits: `POSSESSIVE`, `DOTTED` */
  protected marks: Uint8Array<ArrayBuffer>;
  /** for each distinct word, its bits of `TRAIT` */
  private traitsOf = new Uint8Array();
  private made: Token[] = [];
  private sameWords: SameWords | undefined;
  private rankOf: Map<number, number> | undefined;

  protected constructor(text: string, words: Words) {
    this.text = text;
    this.words = words;
    const size = Math.ceil(text.length / LETTERS_A_WORD) + 8;
    this.starts = new Int32Array(size);
    this.ends = new Int32Array(size);
    this.ids = new Int32Array(size);
    this.ranks = new Int32Array(size);
    this.cases = new Uint8Array(size);
    this.gaps = new Uint8Array(size);
    this.marks = new Uint8Array(size);
    this.distinct = words.beginPage();
  }

  /** To be called once all words have been added. */
  protected finish(): void {
    // allocated at its full length: writing far behind an array's end makes it a slow dictionary in V8
    this.made = new Array(this.length);
    this.traitsOf = new Uint8Array(this.distinct.length);
    for (let rank = 0; rank < this.distinct.length; rank++)
      this.traitsOf[rank] = this.words.traits(this.distinct[rank]!);
  }

  /** Returns the word with this index as an object, or undefined if there is none. */
  at(i: number): Token | undefined {
    if (i < 0 || i >= this.length) return undefined;
    this.made[i] ??= {
      start: this.starts[i]!,
      end: this.ends[i]!,
      key: this.words.key(this.ids[i]!),
      case: CASES[this.cases[i]!]!,
      gap: GAPS[this.gaps[i]!]!,
      possessive: (this.marks[i]! & POSSESSIVE) !== 0,
      dotted: (this.marks[i]! & DOTTED) !== 0,
    };
    return this.made[i];
  }

  /** Whether a word has a possessive ending: `Merz's`. */
  isPossessive(i: number): boolean {
    return (this.marks[i]! & POSSESSIVE) !== 0;
  }

  /** Bits of `TRAIT` of a word. */
  traits(i: number): number {
    return this.traitsOf[this.ranks[i]!]!;
  }

  /** The positions of the distinct word with this rank, in order. */
  places(rank: number): Int32Array {
    this.sameWords ??= sameWords(this.ranks, this.length, this.distinct.length);
    return this.sameWords.places.subarray(this.sameWords.begins[rank], this.sameWords.begins[rank + 1]);
  }

  /** The positions of a word, given by its id. */
  placesOf(word: number): Int32Array {
    this.rankOf ??= new Map(this.distinct.map((id, rank) => [id, rank]));
    const rank = this.rankOf.get(word);
    return rank === undefined ? NOWHERE : this.places(rank);
  }

  /** Adds a word without the gap before it. Returns its index. */
  protected add(start: number, end: number, rank: number, written: number, marks: number): number {
    const i = this.length++;
    if (i === this.starts.length) this.grow();
    this.starts[i] = start;
    this.ends[i] = end;
    this.ids[i] = this.distinct[rank]!;
    this.ranks[i] = rank;
    this.cases[i] = written;
    this.marks[i] = marks;
    return i;
  }

  private grow(): void {
    const wide = (old: Int32Array<ArrayBuffer>) => new Int32Array(old.buffer.transfer(2 * old.byteLength));
    const wideBytes = (old: Uint8Array<ArrayBuffer>) => new Uint8Array(old.buffer.transfer(2 * old.byteLength));
    this.starts = wide(this.starts);
    this.ends = wide(this.ends);
    this.ids = wide(this.ids);
    this.ranks = wide(this.ranks);
    this.cases = wideBytes(this.cases);
    this.gaps = wideBytes(this.gaps);
    this.marks = wideBytes(this.marks);
  }
}
