/**
 * The tokenizer for pages: one pass over the UTF-16 units of the text that yields numbers, without making a string for a
 * word that was read before. It must give the same result as `tokenize`, the simple tokenizer for names. Words with
 * anything but ASCII letters are left to the regular expressions of that one.
 */

import { foldWord } from './fold.ts';
import { SEED_A, SEED_B, stepA, stepB } from './hashes.ts';
import { slowWordAt } from './slow-words.ts';
import { DOTTED, POSSESSIVE, TokenArrays } from './token-arrays.ts';
import { gapOf, isWrapped } from './tokens.ts';
import { mayBeShort, TRAIT } from './traits.ts';
import {
  AMPERSAND,
  ASCII,
  BEYOND_ASCII,
  BLANK,
  BREAK,
  CAPITAL,
  COMMA,
  DASH,
  DIGIT,
  END,
  FULL_STOP,
  isApostrophe,
  isLetterAt,
  LEADING_COMMA,
  marksBetween,
  mayBeNumeral,
  mayBeWord,
  OTHER,
  SMALL,
  SPACE,
  STOP,
  UNKNOWN,
} from './units.ts';
import type { Words } from './words.ts';

/** Numbers for `Case` and `Gap`, as the arrays of a page hold them. */
export const CASE = { lower: 0, title: 1, upper: 2, number: 3 } as const;
export const GAP = { none: 0, space: 1, hyphen: 2, comma: 3, other: 4, sentence: 5, block: 6, and: 7 } as const;
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

/** The words of a text. */
export class Tokens extends TokenArrays {
  constructor(text: string, words: Words) {
    super(text, words);
    this.scan();
    this.finish();
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
      (isApostrophe(unitAtEnd) || (unitAtEnd === FULL_STOP && end === at + 1)) && isLetterAt(this.text, end + 1);
    if (!joinsLetters) return 0;
    if (unitAtEnd === FULL_STOP || this.text.charCodeAt(end + 1) >= 128) return PART;
    if (this.isLastS(end + 1)) return POSSESSIVE_UNITS;
    // `it's'`: the regular expressions decide whether the word continues
    return isApostrophe(this.text.charCodeAt(end + 2)) ? PART : JOINED;
  }

  /** Whether an `s` stands at an offset and the word ends with it. */
  private isLastS(at: number): boolean {
    const isS = (this.text.charCodeAt(at) | 32) === 0x73;
    return isS && !isLetterAt(this.text, at + 1) && !isApostrophe(this.text.charCodeAt(at + 1));
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
    const separated = (unitAtEnd === FULL_STOP || unitAtEnd === COMMA) && mayBeNumeral(text.charCodeAt(end + 1));
    if (separated || (unitAtEnd < 128 ? ASCII[unitAtEnd] !== OTHER : mayBeWord(unitAtEnd)))
      return this.slowly(at, wrapped);
    let rank = words.rank(a, b);
    if (rank < 0) rank = words.rankOf(text.slice(at, end), a, b);
    this.push(at, end, rank, CASE.number, 0, wrapped);
    return end;
  }

  /** Reads the word at an offset with the regular expressions. Returns the offset after it. */
  private slowly(at: number, wrapped: boolean): number {
    const word = slowWordAt(this.text, at);
    if (word === undefined) return at + 1;
    const { length, whole, key, possessive, dotted } = word;
    const marks = (possessive ? POSSESSIVE : 0) | (dotted ? DOTTED : 0);
    if (key !== '') this.push(at, at + length, this.words.rankOf(key), CASE[word.case], marks, wrapped);
    return at + whole;
  }

  private push(start: number, end: number, rank: number, written: number, marks: number, wrapped: boolean): void {
    const i = this.add(start, end, rank, written, marks);
    this.gaps[i] = i === 0 ? GAP.block : this.gapBefore(i, start, wrapped);
  }

  /** The code of the gap before a word; gives the same result as `gapOf`. */
  private gapBefore(i: number, start: number, wrapped: boolean): number {
    const { text } = this;
    const last = i - 1;
    const from = this.ends[last]! + (this.marks[last]! & POSSESSIVE ? POSSESSIVE_UNITS : 0);
    if (start === from) return GAP.none;
    if (start === from + 1 && text.charCodeAt(from) === SPACE) return GAP.space;
    const marks = marksBetween(text, from, start);
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
}
