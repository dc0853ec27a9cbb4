/**
 * The tokenizer for pages: one pass over the UTF-16 units of the text that yields numbers, without making a string for a
 * word that was read before. It must give the same result as `tokenize`, the simple tokenizer for names. Words with
 * anything but ASCII letters are left to the regular expressions of that one.
 */

import { memoizeBounded } from './collections.ts';
import { foldWord } from './fold.ts';
import { type Case, type Gap, gapOf, isWrapped, readWord, type Token, wordAt, writtenAs } from './tokens.ts';
import {
  AMPERSAND,
  ASCII,
  BETWEEN,
  BEYOND_ASCII,
  BLANK,
  BREAK,
  CAPITAL,
  COMMA,
  DASH,
  DIGIT,
  ELSE,
  END,
  FULL_STOP,
  isApostrophe,
  LEADING_COMMA,
  mayBeWord,
  OTHER,
  SMALL,
  SPACE,
  STOP,
  UNKNOWN,
} from './units.ts';
import { mayBeShort, SEED_A, SEED_B, stepA, stepB, TRAIT, type Words } from './words.ts';

const CASES: Case[] = ['lower', 'title', 'upper', 'number'];
const GAPS: Gap[] = ['none', 'space', 'hyphen', 'comma', 'other', 'sentence', 'block', 'and'];
/** Numbers for `Case` and `Gap`, as the arrays of a page hold them. */
export const CASE = { lower: 0, title: 1, upper: 2, number: 3 } as const;
export const GAP = { none: 0, space: 1, hyphen: 2, comma: 3, other: 4, sentence: 5, block: 6, and: 7 } as const;
const POSSESSIVE = 1;
const DOTTED = 2;

/** A low estimate of the letters per word, spaces included, for the first size of the arrays; they grow if that is too small. */
const LETTERS_A_WORD = 4;
/** What follows a short form in the middle of a sentence: `Marcos Jr., the son`. */
const STOP_AND_COMMA = '., ';
/** Length of an apostrophe and the `s` after it, in UTF-16 units. */
const POSSESSIVE_UNITS = 2;
/**
 * Results of `endingOf`: the letters are only a part of a word that the regular expressions must read; an apostrophe
 * joins them to more letters (`don’t`).
 */
const PART = -1;
const JOINED = -2;

/** A word as the regular expressions read it. */
interface SlowWord {
  /** without a possessive ending */
  length: number;
  /** empty if there is no letter or number */
  key: string;
  written: number;
  marks: number;
}

/** A cache, because a page in another alphabet has only such words, and repeats them. */
const SLOW_WORDS = new Map<string, SlowWord>();
const MOST_SLOW_WORDS = 5000;

function slowWord(found: string): SlowWord {
  const { word, possessive } = readWord(found);
  const { case: written, dotted } = writtenAs(word);
  return {
    length: word.length,
    key: foldWord(word),
    written: CASE[written],
    marks: (possessive ? POSSESSIVE : 0) | (dotted ? DOTTED : 0),
  };
}

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
export class Tokens {
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
  private marks: Uint8Array<ArrayBuffer>;
  /** for each distinct word, its bits of `TRAIT` */
  private readonly traitsOf: Uint8Array;
  private readonly made: Token[];
  private sameWords: SameWords | undefined;
  private rankOf: Map<number, number> | undefined;

  constructor(text: string, words: Words) {
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
    this.scan();
    // allocated at its full length: writing far behind an array's end makes it a slow dictionary in V8
    this.made = new Array(this.length);
    this.traitsOf = new Uint8Array(this.distinct.length);
    for (let rank = 0; rank < this.distinct.length; rank++) this.traitsOf[rank] = words.traits(this.distinct[rank]!);
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

  private scan(): void {
    const { text, words } = this;
    const wrapped = isWrapped(text);
    const { length } = text;
    let at = 0;
    while (at < length) {
      const unit = text.charCodeAt(at);
      const first = unit < 128 ? ASCII[unit]! : mayBeWord(unit) ? BEYOND_ASCII : OTHER;
      if (first === OTHER) {
        at++;
        continue;
      }
      let a = SEED_A;
      let b = SEED_B;
      let end = at;
      let kinds = 0;
      let kind = first;
      let unitAtEnd = unit;
      let ending = JOINED;
      while (ending === JOINED) {
        while (kind === SMALL || kind === CAPITAL) {
          const small = unitAtEnd | 32;
          a = stepA(a, small);
          b = stepB(b, small);
          kinds |= kind;
          unitAtEnd = ++end < length ? text.charCodeAt(end) : SPACE;
          kind = unitAtEnd < 128 ? ASCII[unitAtEnd]! : BEYOND_ASCII;
        }
        // most words end at a space; dots inside words, and other letters, are left to the regular expressions
        ending = unitAtEnd === SPACE ? 0 : this.endingOf(at, end, unitAtEnd);
        if (ending !== JOINED) break;
        unitAtEnd = text.charCodeAt(++end);
        kind = ASCII[unitAtEnd]!;
      }
      if (ending === PART) {
        at = first === DIGIT ? this.number(at, wrapped) : this.slowly(at, wrapped);
        continue;
      }
      let rank = words.rank(a, b);
      if (rank < 0) rank = words.rankOf(foldWord(text.slice(at, end)), a, b);
      const upper = (kinds & SMALL) === 0 && end - at > 1;
      const written = first === SMALL ? CASE.lower : upper ? CASE.upper : CASE.title;
      this.push(at, end, rank, written, ending > 0 ? POSSESSIVE : 0, wrapped);
      at = end + ending;
    }
  }

  /**
   * The length of the possessive ending after the letters before `end`, in UTF-16 units (0 if there is none), or `PART`
   * or `JOINED` if the word continues.
   */
  private endingOf(at: number, end: number, unitAtEnd: number): number {
    if (end === at || (unitAtEnd < 128 ? ASCII[unitAtEnd] === DIGIT : mayBeWord(unitAtEnd))) return PART;
    const joinsLetters =
      (isApostrophe(unitAtEnd) || (unitAtEnd === FULL_STOP && end === at + 1)) && this.letterAt(end + 1);
    if (!joinsLetters) return 0;
    if (unitAtEnd === FULL_STOP || this.text.charCodeAt(end + 1) >= 128) return PART;
    if (this.isLastS(end + 1)) return POSSESSIVE_UNITS;
    // `it's'`: the regular expressions decide whether the word continues
    return isApostrophe(this.text.charCodeAt(end + 2)) ? PART : JOINED;
  }

  /** Whether an `s` stands at an offset and the word ends with it. */
  private isLastS(at: number): boolean {
    const isS = (this.text.charCodeAt(at) | 32) === 0x73;
    return isS && !this.letterAt(at + 1) && !isApostrophe(this.text.charCodeAt(at + 1));
  }

  /** Whether a letter, or a unit that may be one, stands at an offset. */
  private letterAt(at: number): boolean {
    if (at >= this.text.length) return false;
    const unit = this.text.charCodeAt(at);
    return unit < 128 ? ASCII[unit] === SMALL || ASCII[unit] === CAPITAL : mayBeWord(unit);
  }

  /**
   * Reads plain digits; numbers with letters, separators or other numerals are left to the regular expressions. Returns
   * the offset after the number.
   */
  private number(at: number, wrapped: boolean): number {
    const { text, words } = this;
    let a = SEED_A;
    let b = SEED_B;
    let end = at;
    let unitAtEnd = text.charCodeAt(at);
    while (ASCII[unitAtEnd] === DIGIT) {
      a = stepA(a, unitAtEnd);
      b = stepB(b, unitAtEnd);
      unitAtEnd = ++end < text.length ? text.charCodeAt(end) : SPACE;
    }
    const separated = (unitAtEnd === FULL_STOP || unitAtEnd === COMMA) && this.isNumeral(text.charCodeAt(end + 1));
    if (separated || (unitAtEnd < 128 ? ASCII[unitAtEnd] !== OTHER : mayBeWord(unitAtEnd)))
      return this.slowly(at, wrapped);
    let rank = words.rank(a, b);
    if (rank < 0) rank = words.rankOf(text.slice(at, end), a, b);
    this.push(at, end, rank, CASE.number, 0, wrapped);
    return end;
  }

  /** Whether a unit is a digit, or may be one in another script. */
  private isNumeral(unit: number): boolean {
    return unit < 128 ? ASCII[unit] === DIGIT : mayBeWord(unit);
  }

  /** Reads the word at an offset with the regular expressions. Returns the offset after it. */
  private slowly(at: number, wrapped: boolean): number {
    const found = wordAt(this.text, at);
    if (found === undefined) return at + 1;
    const { length, key, written, marks } = memoizeBounded(SLOW_WORDS, MOST_SLOW_WORDS, found, () => slowWord(found));
    if (key !== '') this.push(at, at + length, this.words.rankOf(key), written, marks, wrapped);
    return at + found.length;
  }

  private push(start: number, end: number, rank: number, written: number, marks: number, wrapped: boolean): void {
    const i = this.length;
    if (i === this.starts.length) this.grow();
    this.starts[i] = start;
    this.ends[i] = end;
    this.ids[i] = this.distinct[rank]!;
    this.ranks[i] = rank;
    this.cases[i] = written;
    this.marks[i] = marks;
    this.gaps[i] = i === 0 ? GAP.block : this.gapBefore(i, start, wrapped);
    this.length = i + 1;
  }

  /** The code of the gap before a word; gives the same result as `gapOf`. */
  private gapBefore(i: number, start: number, wrapped: boolean): number {
    const { text } = this;
    const last = i - 1;
    const from = this.ends[last]! + (this.marks[last]! & POSSESSIVE ? POSSESSIVE_UNITS : 0);
    if (start === from) return GAP.none;
    if (start === from + 1 && text.charCodeAt(from) === SPACE) return GAP.space;
    let marks = 0;
    for (let at = from; at < start; at++) {
      const unit = text.charCodeAt(at);
      const mark = unit < BETWEEN.length ? BETWEEN[unit]! : UNKNOWN;
      const again = mark === LEADING_COMMA ? at > from : (mark & (DASH | AMPERSAND) & marks) !== 0;
      marks |= again ? ELSE : mark;
    }
    if ((marks & UNKNOWN) !== 0 || ((marks & BREAK) !== 0 && wrapped))
      return GAP[gapOf(text.slice(from, start), this.maySpanStop(last, start), wrapped)];
    if ((marks & BREAK) !== 0) return GAP.block;
    if ((marks & ~BLANK) === DASH) return start === from + 1 ? GAP.hyphen : GAP.other;
    if ((marks & END) !== 0) return GAP.sentence;
    if ((marks & STOP) !== 0) {
      if (start === from + STOP_AND_COMMA.length && text.startsWith(STOP_AND_COMMA, from)) return GAP.comma;
      return this.maySpanStop(last, start) ? GAP.space : GAP.sentence;
    }
    if (marks === BLANK) return GAP.space;
    if ((marks & ~BLANK) === AMPERSAND) return GAP.and;
    return marks === (LEADING_COMMA | BLANK) ? GAP.comma : GAP.other;
  }

  /** Whether a full stop after a word may belong to the word: `Dr.`, `J.`, `U.S.`, `No. 10`. The next word begins at `start`. */
  private maySpanStop(i: number, start: number): boolean {
    const single = this.ends[i]! - this.starts[i]! === 1 && this.gaps[i] !== GAP.and;
    const initial = single && this.cases[i] === CASE.title;
    if (initial || (this.marks[i]! & DOTTED) !== 0) return true;
    const id = this.ids[i]!;
    if ((this.words.traits(id) & TRAIT.shortForm) === 0) return false;
    return mayBeShort(this.words.key(id), this.text.slice(start, start + 2));
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
