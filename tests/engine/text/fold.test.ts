import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWord } from '../../../engine/text/fold.ts';

/** written → key */
const SAME: [string, string, string][] = [
  ['capitals', 'NATO', 'nato'],
  ['diacritics', 'Zelenskýy', 'zelenskyy'],
  ['diacritics as characters of their own', 'Ze\u0301le\u0300nsky', 'zelensky'],
  ['the dots of an abbreviation', 'U.S.A.', 'usa'],
  ['a straight apostrophe', "O'Brien", 'obrien'],
  ['a curly apostrophe', 'O’Brien', 'obrien'],
  ['a modifier apostrophe', 'Rusʼ', 'rus'],
  ['a soft hyphen', 'Zelen\u00adskyy', 'zelenskyy'],
  ['a zero-width space', 'Pu\u200btin', 'putin'],
  ['a joiner', 'Pu\u200dtin', 'putin'],
  ['a direction mark', '\u200ePutin\u200f', 'putin'],
  ['a ligature', 'o\ufb03ce', 'office'],
  ['full-width letters', 'ＮＡＴＯ', 'nato'],
  ['mathematical letters', '𝐏𝐮𝐭𝐢𝐧', 'putin'],
  ['a Roman numeral in one character', 'Ⅷ', 'viii'],
  ['a Turkish capital', 'İstanbul', 'istanbul'],
  ['a dotless i', 'Dıyarbakır', 'diyarbakir'],
  ['a letter that Unicode does not decompose', 'Łódź', 'lodz'],
  ['a sharp s', 'Straße', 'strasse'],
  ['letters joined in one', 'Æsop', 'aesop'],
  ['a Scandinavian o', 'Jørgensen', 'jorgensen'],
  ['Cyrillic with marks', 'Йошкар', 'иошкар'],
];

describe('folding a word', () => {
  it.each(SAME)('ignores %s: %s', (_, word, key) => expect(foldWord(word)).toBe(key));

  it.each([
    ['Putin', 'Puttin'],
    ['Price', 'Prize'],
    ['US', 'UN'],
    ['Київ', 'Киев'],
    ['Kyiv', 'Kiev'],
  ])('keeps different words apart: %s, %s', (a, b) => expect(foldWord(a)).not.toBe(foldWord(b)));

  it('does not change a key, whatever the word', () => {
    const word = fc.string({ unit: fc.constantFrom(...'aZéßłＰﬁⅧİıʼ.\u00ad\u0301ЙΣς한𝐏') });
    fc.assert(
      fc.property(word, (text) => {
        expect(foldWord(foldWord(text))).toBe(foldWord(text));
      }),
    );
  });

  it('gives composed and decomposed spellings the same key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldWord(text.normalize('NFD'))).toBe(foldWord(text.normalize('NFC')));
      }),
    );
  });

  it('accepts any UTF-16 units, lone surrogates too', () => {
    const units = fc.array(fc.nat(0xffff)).map((codes) => String.fromCharCode(...codes));
    fc.assert(
      fc.property(units, (text) => {
        expect(typeof foldWord(text)).toBe('string');
      }),
    );
  });
});
