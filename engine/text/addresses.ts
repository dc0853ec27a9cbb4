/** Web and mail addresses and handles within a text: their parts name nobody. */

const ADDRESS = new RegExp(
  [
    // https://example.org/putin, www.example.org
    '(?:https?://|www\\.)[^\\s<>"]+',
    // putin@example.org
    '[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+',
    // @NATO, but not the @ of a price
    '(?<![\\p{L}\\p{N}])@[\\p{L}\\p{N}_]+',
    // kremlin.ru, nato.int/summit
    '(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*\\.(?:com|org|net|int|gov|edu|mil|info|news|tv|io|eu|ru|ua|uk|us|de|fr|it|es|pl|ca|au|nl|ch|cn|jp|co)(?![\\p{L}\\p{N}])(?:/[^\\s<>"]*)?',
    // nothing but small letters with a full stop inside: ukraine-help.example
    '(?<![\\p{L}\\p{N}])[a-z0-9-]{2,}(?:\\.[a-z0-9-]{2,})*\\.[a-z]{2,}(?![\\p{L}\\p{N}.-])',
  ].join('|'),
  'gu',
);

/** What every address has: most texts hold none of it. `p.m.` has not. */
const SIGN = /@|:\/\/|www\.|\.[a-z]{2}/g;
const BLANK = /\s/;
/** Letters without a blank that are longer than this are no address, and the expression would take long over them. */
const LONGEST = 1000;
/** Is no letter, and no mark that sentences know. */
const FILLER = '_';

/** The text with each address replaced by marks of the same length: offsets stay. */
export function withoutAddresses(text: string): string {
  let out = '';
  let done = 0;
  for (const { index } of text.matchAll(SIGN)) {
    if (index < done) continue;
    // only what stands between two blanks is looked at: the expression is slow
    let start = index;
    while (start > done && !BLANK.test(text[start - 1]!)) start--;
    let end = index;
    while (end < text.length && !BLANK.test(text[end]!)) end++;
    out += text.slice(done, start);
    const found = text.slice(start, end);
    out += found.length > LONGEST ? found : found.replace(ADDRESS, (address) => FILLER.repeat(address.length));
    done = end;
  }
  return done === 0 ? text : out + text.slice(done);
}
