/** Finds web addresses, mail addresses and handles in a text: names inside them are not mentions. */

/** The rest of an address; marks at its end belong to the sentence. */
const REST = '[^\\s<>"]*[^\\s<>".,;:!?…)’”]';
const ADDRESS = new RegExp(
  [
    // https://example.org/putin, www.example.org
    `(?:https?://|www\\.)${REST}`,
    // putin@example.org
    '[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+',
    // @NATO, but not the @ of a price
    '(?<![\\p{L}\\p{N}])@[\\p{L}\\p{N}_]+',
    // kremlin.ru, nato.int/summit
    `(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*\\.(?:com|org|net|int|gov|edu|mil|info|news|tv|io|eu|ru|ua|uk|us|de|fr|it|es|pl|ca|au|nl|ch|cn|jp|co)(?![\\p{L}\\p{N}])(?:/(?:${REST})?)?`,
    // small letters and digits with a full stop between them: ukraine-help.example
    '(?<![\\p{L}\\p{N}])[a-z0-9-]{2,}(?:\\.[a-z0-9-]{2,})*\\.[a-z]{2,}(?![\\p{L}\\p{N}-]|\\.[\\p{L}\\p{N}])',
  ].join('|'),
  'gu',
);

/** A sign that every address has, and most texts do not hold; `p.m.` does not match. */
const SIGN = /@|:\/\/|www\.|\.[a-z]{2}/g;
const BLANK = /\s/;
/** A run without blanks that has more letters than this is no address, and the regular expression would be slow on it. */
const LONGEST = 1000;
/** Replaces the letters of addresses: neither a letter nor a punctuation mark. */
const FILLER = '_';

/** Returns the text with each address replaced by filler of the same length, so that offsets stay the same. */
export function withoutAddresses(text: string): string {
  let out = '';
  let done = 0;
  for (const { index } of text.matchAll(SIGN)) {
    if (index < done) continue;
    // the expression is slow, so it sees only the run between two blanks
    let start = index;
    while (start > done && !BLANK.test(text[start - 1]!)) start--;
    let end = index;
    while (end < text.length && !BLANK.test(text[end]!)) end++;
    out += text.slice(done, start);
    const found = text.slice(start, end);
    out += found.length > LONGEST ? found : found.replace(ADDRESS, (address) => FILLER.repeat(address.length));
    done = end;
  }
  return out + text.slice(done);
}
