/** A story as the steps of the cast read it: its words, what English says about each, and how they are joined. */
import type { Page } from '../text/page.ts';
import { CASE, GAP } from '../text/scan.ts';
import { isApostrophe } from '../text/units.ts';
import type { Words } from '../text/words.ts';
import { sortsOf } from './sorts.ts';

/** A run of words, both ends included. */
export interface Span {
  from: number;
  to: number;
}

/** Letters that begin a word: a capital, whatever the rest. */
const UPPER_FIRST = /^\p{Lu}/u;
/** The particle of `d’Entremont`. */
const SMALL_D = 0x64;

/** What English says about the words of a table, by their ids. */
class KnownSorts {
  readonly generation: number;
  private bits = new Int32Array(1024);
  private asked = new Uint8Array(1024);

  constructor(generation: number) {
    this.generation = generation;
  }

  /** Bits of `SORT` of a word, given its id and its folded form. */
  of(word: number, key: string): number {
    if (word >= this.asked.length) this.grow(word);
    if (this.asked[word] === 0) {
      this.bits[word] = sortsOf(key);
      this.asked[word] = 1;
    }
    return this.bits[word]!;
  }

  private grow(word: number): void {
    const length = Math.max(word + 1, 2 * this.asked.length);
    const { asked, bits } = this;
    this.bits = new Int32Array(length);
    this.bits.set(bits);
    this.asked = new Uint8Array(length);
    this.asked.set(asked);
  }
}

/** By the table that numbers the words, so that pages that share a table compute each word once. */
const KNOWN = new WeakMap<Words, KnownSorts>();

function sortsByWord(words: Words): KnownSorts {
  let known = KNOWN.get(words);
  if (known?.generation !== words.generation) {
    known = new KnownSorts(words.generation);
    KNOWN.set(words, known);
  }
  return known;
}

export class Story {
  readonly page: Page;
  readonly length: number;
  /** the index of each word among the distinct words, and the folded forms of these */
  private readonly ranks: Int32Array;
  private readonly keysByRank: string[];
  /** bits of `SORT` of each word */
  private readonly sorts: Int32Array;
  /** codes of `CASE` */
  private readonly cases: Uint8Array;
  private readonly gaps: Uint8Array;
  /** for each distinct word, 1 if the story has it in lower case somewhere */
  private readonly small: Uint8Array;
  /** 1 if a word begins with a capital */
  private readonly capitals: Uint8Array;

  /** @param without bits of `SORT` that no word is given, for the ablation */
  constructor(page: Page, without = 0) {
    this.page = page;
    const { cases, distinct, gaps, length, ranks, words } = page.tokens;
    this.length = length;
    this.cases = cases;
    this.gaps = gaps;
    this.ranks = ranks;
    this.keysByRank = distinct.map((word) => words.key(word));
    const known = sortsByWord(words);
    const sorts = new Int32Array(distinct.length);
    for (let rank = 0; rank < distinct.length; rank++)
      sorts[rank] = known.of(distinct[rank]!, this.keysByRank[rank]!) & ~without;
    this.small = new Uint8Array(distinct.length);
    this.sorts = new Int32Array(length);
    this.capitals = new Uint8Array(length);
    for (let i = 0; i < length; i++) {
      this.sorts[i] = sorts[ranks[i]!]!;
      if (cases[i] === CASE.lower) this.small[ranks[i]!] = 1;
      // letters of scripts without capitals count as `title` there
      if (cases[i] === CASE.upper || (cases[i] !== CASE.number && this.startsWithCapital(i))) this.capitals[i] = 1;
    }
  }

  /** Whether a word is of one of some sorts, given as bits of `SORT`. */
  is(i: number, sorts: number): boolean {
    return i >= 0 && i < this.length && (this.sorts[i]! & sorts) !== 0;
  }

  /** The folded word. */
  key(i: number): string {
    return i >= 0 && i < this.length ? this.keysByRank[this.ranks[i]!]! : '';
  }

  /** Whether a word begins with a capital. */
  isCapital(i: number): boolean {
    return this.capitals[i] === 1;
  }

  /** Whether the story has a word in lower case somewhere. */
  isSmallElsewhere(i: number): boolean {
    return this.small[this.page.tokens.ranks[i]!] === 1;
  }

  /**
   * The next word from a position that begins with a capital or is of one of some sorts; the length if there is none.
   */
  next(from: number, sorts: number): number {
    let i = from;
    while (i < this.length && this.capitals[i] === 0 && (this.sorts[i]! & sorts) === 0) i++;
    return i;
  }

  private startsWithCapital(i: number): boolean {
    const { starts, text } = this.page.tokens;
    const start = starts[i]!;
    const unit = text.charCodeAt(start);
    if (unit === SMALL_D && isApostrophe(text.charCodeAt(start + 1))) return UPPER_FIRST.test(text.slice(start + 2));
    return unit < 128 ? unit >= 65 && unit <= 90 : UPPER_FIRST.test(text.slice(start, start + 2));
  }

  isSmall(i: number): boolean {
    return i < this.length && this.cases[i] === CASE.lower && this.capitals[i] === 0;
  }

  isNumber(i: number): boolean {
    return i < this.length && this.cases[i] === CASE.number;
  }

  /** Code of the `GAP` before a word; the end of a block after the last word. */
  gap(i: number): number {
    return i <= 0 || i >= this.length ? GAP.block : this.gaps[i]!;
  }

  isPossessive(i: number): boolean {
    const { tokens } = this.page;
    if (i < 0 || i >= this.length || !tokens.isPossessive(i)) return false;
    return isApostrophe(this.page.text.charCodeAt(tokens.ends[i]!));
  }

  /** Whether only a space is between a word and the one before it. */
  follows(i: number): boolean {
    return this.gap(i) === GAP.space;
  }

  /** The characters between a word and the one before it. */
  between(i: number): string {
    const { ends, starts, text } = this.page.tokens;
    return text.slice(i > 0 ? ends[i - 1] : 0, i < this.length ? starts[i] : text.length);
  }

  start(i: number): number {
    return this.page.tokens.starts[i]!;
  }

  end(i: number): number {
    return this.page.tokens.ends[i]!;
  }

  /** The text of a run of words. */
  text({ from, to }: Span): string {
    return this.page.text.slice(this.start(from), this.end(to));
  }

  sentence(i: number): number {
    return this.page.sentenceOf[i]!;
  }

  block(i: number): number {
    return this.page.blockOf[this.sentence(i)]!;
  }

  /** First word of a block and one past its last. */
  blockBounds(block: number): [number, number] {
    return [this.page.blocks[block]!, this.page.blocks[block + 1]!];
  }

  /** The folded words of a run, joined by spaces. */
  keys({ from, to }: Span): string {
    let keys = this.key(from);
    for (let i = from + 1; i <= to; i++) keys += ` ${this.key(i)}`;
    return keys;
  }
}
