/** What readers type for Cyrillic letters on a Latin keyboard. Folding has already removed the diacritics of й, ё and ї. */
const LATIN: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'ye',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ј: 'j',
  к: 'k',
  л: 'l',
  љ: 'lj',
  м: 'm',
  н: 'n',
  њ: 'nj',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ћ: 'c',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  џ: 'dz',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** The script of a text; lookup needs only these three. */
export const scriptOf = (text: string): 'cyrillic' | 'latin' | 'other' =>
  CYRILLIC.test(text) ? 'cyrillic' : /\p{Script=Latin}/u.test(text) ? 'latin' : 'other';

/** Returns a folded word in Latin letters, or undefined if it has no Cyrillic letters: `россии` becomes `rossii`. */
export function inLatin(word: string): string | undefined {
  if (!CYRILLIC.test(word)) return undefined;
  return word.replace(/\p{Script=Cyrillic}/gu, (letter) => LATIN[letter] ?? letter);
}
