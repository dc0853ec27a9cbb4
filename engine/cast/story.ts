/** A story as the steps of the cast read it: its words, what English says of each, and how they are joined. */
import type { Page } from '../text/page.ts';
import { CASE, GAP } from '../text/scan.ts';
import { sortsOf } from './sorts.ts';

/** A run of words, both ends included. */
export interface Span {
  from: number;
  to: number;
}

/** Letters that begin a word: a capital, whatever the rest. */
const UPPER_FIRST = /^\p{Lu}/u;

export class Story {
  readonly page: Page;
  readonly length: number;
  /** bits of `SORT` of each distinct word */
  private readonly sorts: Int32Array;

  constructor(page: Page) {
    this.page = page;
    this.length = page.tokens.length;
    const { distinct, words } = page.tokens;
    this.sorts = Int32Array.from(distinct, (id) => sortsOf(words.key(id)));
  }

  /** Whether a word is of one of some sorts, given as bits of `SORT`. */
  is(i: number, sorts: number): boolean {
    return i >= 0 && i < this.length && (this.sorts[this.page.tokens.ranks[i]!]! & sorts) !== 0;
  }

  /** The folded word. */
  key(i: number): string {
    const { ids, words } = this.page.tokens;
    return i >= 0 && i < this.length ? words.key(ids[i]!) : '';
  }

  /** Whether a word begins with a capital. */
  isCapital(i: number): boolean {
    if (i < 0 || i >= this.length) return false;
    const written = this.page.tokens.cases[i];
    if (written === CASE.upper) return true;
    // letters of scripts without capitals count as `title` there
    return written === CASE.title && this.startsWithCapital(i);
  }

  private startsWithCapital(i: number): boolean {
    const { starts, text } = this.page.tokens;
    const unit = text.charCodeAt(starts[i]!);
    return unit < 128 ? unit >= 65 && unit <= 90 : UPPER_FIRST.test(text.slice(starts[i]!, starts[i]! + 2));
  }

  isSmall(i: number): boolean {
    return i >= 0 && i < this.length && this.page.tokens.cases[i] === CASE.lower;
  }

  isNumber(i: number): boolean {
    return this.page.tokens.cases[i] === CASE.number;
  }

  /** Code of `GAP` before a word; a block's end behind the last. */
  gap(i: number): number {
    return i <= 0 || i >= this.length ? GAP.block : this.page.tokens.gaps[i]!;
  }

  isPossessive(i: number): boolean {
    return i >= 0 && i < this.length && this.page.tokens.at(i)!.possessive;
  }

  /** Whether nothing but a space stands between a word and the one before it. */
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
