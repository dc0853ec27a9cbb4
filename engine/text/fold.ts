/**
 * Folding: many written forms of a word become one key, so that text and names
 * compare equal. Works on one word at a time; `engine/text/tokens.ts` keeps each
 * word's place in the text, which is how every key maps back to it.
 */

/** Letters that Unicode does not decompose, as readers type them without their marks. */
const PLAIN: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/** Soft hyphens, zero-width characters and direction marks. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
const ASCII_WORD = /^[a-z0-9]*$/;
const APOSTROPHES = /['’‘ʼʹ`´＇.]/g;

/**
 * The key of one word: compatibility forms, case, diacritics, apostrophes, dots
 * of abbreviations and invisible characters are gone.
 *
 * @example foldWord('Zelens\u00adkýy') === 'zelenskyy'; foldWord('U.S.') === 'us'
 */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (ASCII_WORD.test(lower)) return lower;
  return lower
    .replace(INVISIBLE, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(APOSTROPHES, '')
    .toLowerCase()
    .replace(/[łøđðþßæœı]/g, (letter) => PLAIN[letter]!);
}
