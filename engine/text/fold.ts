/**
 * Folding: the different written forms of a word become one key, so that text and names
 * compare equal. It works on one word at a time; `engine/text/tokens.ts` keeps each
 * word's position in the text, so every key can be traced back to it.
 */

/** Letters that Unicode does not decompose, and what readers type for them without diacritics. */
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
 * The key of one word: without case, diacritics, apostrophes, the dots
 * of abbreviations, compatibility forms and invisible characters.
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
