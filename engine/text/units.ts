/** The classes of UTF-16 units: what a unit is inside a word, and what it means between two words. */

/** Classes of the units below 128. */
export const OTHER = 0;
export const SMALL = 1;
export const CAPITAL = 2;
export const DIGIT = 3;
/** The class of every unit from 128 on. */
export const BEYOND_ASCII = 4;
export const ASCII = Uint8Array.from({ length: 128 }, (_, unit) => {
  if (unit >= 97 && unit <= 122) return SMALL;
  if (unit >= 65 && unit <= 90) return CAPITAL;
  return unit >= 48 && unit <= 57 ? DIGIT : OTHER;
});
/** Cache: whether a unit of 128 or more may belong to a word: 1 yes, 2 no, 0 not tested yet. */
const BEYOND = new Uint8Array(0x10000);
const MAY_BE_WORD = /[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060\ud800-\udfff]/u;
export const mayBeWord = (unit: number): boolean => {
  if (BEYOND[unit] === 0) BEYOND[unit] = MAY_BE_WORD.test(String.fromCharCode(unit)) ? 1 : 2;
  return BEYOND[unit] === 1;
};
/** Whether a unit is an apostrophe. U+02BC is one too, but Unicode calls it a letter, so it is read as one. */
export const isApostrophe = (unit: number) => unit === 0x27 || unit === 0x2019 || unit === 0xff07;
/** Whether a letter, or a unit that may be one, stands at an offset. */
export const isLetterAt = (text: string, at: number): boolean => {
  if (at >= text.length) return false;
  const unit = text.charCodeAt(at);
  return unit < 128 ? ASCII[unit] === SMALL || ASCII[unit] === CAPITAL : mayBeWord(unit);
};
/** Whether a unit is a digit, or may be one in another script. */
export const mayBeNumeral = (unit: number): boolean => (unit < 128 ? ASCII[unit] === DIGIT : mayBeWord(unit));
export const SPACE = 0x20;
export const FULL_STOP = 0x2e;
export const COMMA = 0x2c;

/** What may stand between two words, as bits that can be combined. */
export const BLANK = 1;
export const BREAK = 2;
export const DASH = 4;
export const STOP = 8;
export const END = 16;
export const LEADING_COMMA = 32;
const ELSE = 64;
/** Must be left to the regular expressions of `gapOf`. */
export const UNKNOWN = 128;
export const AMPERSAND = 256;
const MARKS = new Map([
  ...Array.from('\t\v\f\r \u00a0', (mark) => [mark.charCodeAt(0), BLANK] as const),
  ...Array.from('-\u2010\u2011\u2012\u2013', (mark) => [mark.charCodeAt(0), DASH] as const),
  ...Array.from('!?\u2026', (mark) => [mark.charCodeAt(0), END] as const),
  ...Array.from('\u2014\u2018\u2019\u201c\u201d', (mark) => [mark.charCodeAt(0), ELSE] as const),
  [0x0a, BREAK],
  [0x2e, STOP],
  [0x2c, LEADING_COMMA],
  [0x26, AMPERSAND],
]);
/** The bit of each unit up to U+2026, the last one in `MARKS`. */
const BETWEEN = Uint16Array.from({ length: 0x2027 }, (_, unit) => MARKS.get(unit) ?? (unit < 128 ? ELSE : UNKNOWN));

/** The bits of all that stands between two offsets. A comma only leads, and a dash or `&` stands alone: else it is `ELSE`. */
export function marksBetween(text: string, from: number, to: number): number {
  let marks = 0;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    const mark = unit < BETWEEN.length ? BETWEEN[unit]! : UNKNOWN;
    const again = mark === LEADING_COMMA ? at > from : (mark & (DASH | AMPERSAND) & marks) !== 0;
    marks |= again ? ELSE : mark;
  }
  return marks;
}
