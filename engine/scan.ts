/**
 * The words of a page as numbers: one pass over the text's units, no string for
 * any word met before. It reads as `tokenize` does, which stays the plain twin
 * for names: what is not plain ASCII letters is left to the same expressions.
 */
import { foldWord } from './fold.ts';
import { type Case, type Gap, gapOf, isWrapped, matchWord, type Token, writtenAs } from './tokens.ts';
import { SEED_A, SEED_B, stepA, stepB, TRAIT, type Words } from './words.ts';

const CASES: Case[] = ['lower', 'title', 'upper', 'number'];
const GAPS: Gap[] = ['none', 'space', 'hyphen', 'comma', 'other', 'sentence', 'block'];
/** Codes of `Case` and `Gap`, as the arrays of a page hold them. */
export const CASE = { lower: 0, title: 1, upper: 2, number: 3 } as const;
export const GAP = { none: 0, space: 1, hyphen: 2, comma: 3, other: 4, sentence: 5, block: 6 } as const;
const POSSESSIVE = 1;
const DOTTED = 2;

/** Classes of UTF-16 units below 128. */
const OTHER = 0;
const SMALL = 1;
const CAPITAL = 2;
const DIGIT = 3;
/** Any unit that is none of these. */
const BEYOND_ASCII = 4;
const ASCII = Uint8Array.from({ length: 128 }, (_, unit) => {
  if (unit >= 97 && unit <= 122) return SMALL;
  if (unit >= 65 && unit <= 90) return CAPITAL;
  return unit >= 48 && unit <= 57 ? DIGIT : OTHER;
});
/** Whether a unit of 128 or more may belong to a word: 1 yes, 2 no, 0 not asked yet. */
const BEYOND = new Uint8Array(0x10000);
const MAY_BE_WORD = /[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060\ud800-\udfff]/u;
const mayBeWord = (unit: number): boolean => {
  if (BEYOND[unit] === 0) BEYOND[unit] = MAY_BE_WORD.test(String.fromCharCode(unit)) ? 1 : 2;
  return BEYOND[unit] === 1;
};
/** The fourth apostrophe, U+02BC, is a letter. */
const isApostrophe = (unit: number) => unit === 0x27 || unit === 0x2019 || unit === 0xff07;
const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;
const FULL_STOP = 0x2e;
const COMMA = 0x2c;
const HYPHEN = 0x2d;
const LETTERS_A_WORD = 4;
/** An apostrophe and its s. */
const POSSESSIVE_UNITS = 2;
/** What is told of letters that are but a part of a word. */
const PART = -1;

/** The words of a text, in arrays of the same length; `at` makes an object of one. */
export class Tokens {
  readonly text: string;
  readonly words: Words;
  length = 0;
  starts: Int32Array<ArrayBuffer>;
  ends: Int32Array<ArrayBuffer>;
  /** ids of `words` */
  ids: Int32Array<ArrayBuffer>;
  /** codes of `CASE` */
  cases: Uint8Array<ArrayBuffer>;
  /** codes of `GAP` */
  gaps: Uint8Array<ArrayBuffer>;
  private marks: Uint8Array<ArrayBuffer>;
  private readonly made: Token[] = [];

  constructor(text: string, words: Words) {
    this.text = text;
    this.words = words;
    const size = Math.ceil(text.length / LETTERS_A_WORD) + 8;
    this.starts = new Int32Array(size);
    this.ends = new Int32Array(size);
    this.ids = new Int32Array(size);
    this.cases = new Uint8Array(size);
    this.gaps = new Uint8Array(size);
    this.marks = new Uint8Array(size);
    this.scan();
  }

  /** A word as an object; nothing outside the text. */
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

  /** Bits of `TRAIT` of a word. */
  traits(i: number): number {
    return this.words.traits(this.ids[i]!);
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
      let here = unit;
      while (kind === SMALL || kind === CAPITAL) {
        const small = here | 32;
        a = stepA(a, small);
        b = stepB(b, small);
        kinds |= kind;
        here = ++end < length ? text.charCodeAt(end) : SPACE;
        kind = here < 128 ? ASCII[here]! : BEYOND_ASCII;
      }
      // most words end at a space; digits, dots within, other letters and apostrophes are for the expressions
      const ending = here === SPACE ? 0 : this.endingOf(at, end, here);
      if (ending === PART) {
        at = this.slowly(at, wrapped);
        continue;
      }
      let id = words.find(a, b);
      if (id < 0) id = words.idOf(text.slice(at, end).toLowerCase());
      const upper = (kinds & SMALL) === 0 && end - at > 1;
      const written = first === SMALL ? CASE.lower : upper ? CASE.upper : CASE.title;
      this.push(at, end, id, written, ending > 0 ? POSSESSIVE : 0, wrapped);
      at = end + ending;
    }
  }

  /** How many units behind the letters before `end` are a possessive ending; `PART` where the word goes on. */
  private endingOf(at: number, end: number, here: number): number {
    if (end === at || (here < 128 ? ASCII[here] === DIGIT : mayBeWord(here))) return PART;
    const within = (isApostrophe(here) || (here === FULL_STOP && end === at + 1)) && this.letterAt(end + 1);
    if (!within) return 0;
    return here !== FULL_STOP && this.isLastS(end + 1) ? POSSESSIVE_UNITS : PART;
  }

  /** Whether an s stands at a place with no more of the word behind it. */
  private isLastS(at: number): boolean {
    const isS = (this.text.charCodeAt(at) | 32) === 0x73;
    return isS && !this.letterAt(at + 1) && !isApostrophe(this.text.charCodeAt(at + 1));
  }

  /** Whether a letter, or what may be one, stands at a place. */
  private letterAt(at: number): boolean {
    if (at >= this.text.length) return false;
    const unit = this.text.charCodeAt(at);
    return unit < 128 ? ASCII[unit] === SMALL || ASCII[unit] === CAPITAL : mayBeWord(unit);
  }

  /** Reads the word at a place as `tokenize` does; gives the place behind it. */
  private slowly(at: number, wrapped: boolean): number {
    const found = matchWord(this.text, at);
    if (!found) return at + 1;
    const { word, length, possessive } = found;
    const key = foldWord(word);
    if (word !== '' && key !== '') {
      const { case: written, dotted } = writtenAs(word);
      const marks = (possessive ? POSSESSIVE : 0) | (dotted ? DOTTED : 0);
      this.push(at, at + word.length, this.words.idOf(key), CASE[written], marks, wrapped);
    }
    return at + length;
  }

  private push(start: number, end: number, id: number, written: number, marks: number, wrapped: boolean): void {
    const i = this.length;
    if (i === this.starts.length) this.grow();
    this.starts[i] = start;
    this.ends[i] = end;
    this.ids[i] = id;
    this.cases[i] = written;
    this.marks[i] = marks;
    this.gaps[i] = i === 0 ? GAP.block : this.gapBefore(i, start, wrapped);
    this.length = i + 1;
  }

  private gapBefore(i: number, start: number, wrapped: boolean): number {
    const { text } = this;
    const last = i - 1;
    const from = this.ends[last]! + (this.marks[last]! & POSSESSIVE ? POSSESSIVE_UNITS : 0);
    const unit = text.charCodeAt(from);
    if (start === from) return GAP.none;
    if (start === from + 1) {
      if (unit === SPACE || unit === NO_BREAK_SPACE) return GAP.space;
      if (unit === HYPHEN) return GAP.hyphen;
    } else if (start === from + 2 && text.charCodeAt(from + 1) === SPACE) {
      if (unit === COMMA) return GAP.comma;
      if (unit === FULL_STOP) return this.maySpanStop(last) ? GAP.space : GAP.sentence;
    }
    const shortForm = this.maySpanStop(last);
    return GAP[gapOf(text.slice(from, start), shortForm, wrapped)];
  }

  /** Whether a full stop after a word may be of the word: `Dr.`, `J.`, `U.S.` */
  private maySpanStop(i: number): boolean {
    const initial = this.ends[i]! - this.starts[i]! === 1 && this.cases[i] === CASE.title;
    return initial || (this.marks[i]! & DOTTED) !== 0 || (this.traits(i) & TRAIT.shortForm) !== 0;
  }

  private grow(): void {
    const wide = (old: Int32Array<ArrayBuffer>) => new Int32Array(old.buffer.transfer(2 * old.byteLength));
    const wideBytes = (old: Uint8Array<ArrayBuffer>) => new Uint8Array(old.buffer.transfer(2 * old.byteLength));
    this.starts = wide(this.starts);
    this.ends = wide(this.ends);
    this.ids = wide(this.ids);
    this.cases = wideBytes(this.cases);
    this.gaps = wideBytes(this.gaps);
    this.marks = wideBytes(this.marks);
  }
}
