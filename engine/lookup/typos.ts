/**
 * Finds the words of the table that a word may be a misspelling of. Sorted words form a tree (a trie): words with a
 * common prefix stand together. So each row of the edit distance is computed once per prefix, and a prefix that is too
 * far away is skipped with all its words. That is why there is another edit distance here than in `text/edits.ts`,
 * which compares two words from their first letters each time. The tests check that both give the same distances.
 *
 * `marak` is typed, and the table has `marek`, `marok` and `mayor`. Each row belongs to one letter of a word of the
 * table, and holds the distance of the letters down to it from the first letters of the typed word. `marok` keeps the
 * rows of `mar` (drawn as dots), `mayor` those of `ma`.
 *
 *          m a r a k              m a r a k              m a r a k
 *        0 1 2 3 4 5            . . . . . .            . . . . . .
 *     m  1 0 1 2 3 4         m  . . . . . .         m  . . . . . .
 *     a  2 1 0 1 2 3         a  . . . . . .         a  . . . . . .
 *     r  3 2 1 0 1 2         r  . . . . . .         y  3 2 1 1 2 3
 *     e  4 3 2 1 1 2         o  4 3 2 1 1 2         o  4 3 2 2 2 3
 *     k  5 4 3 2 2 1         k  5 4 3 2 2 1         r
 *
 * The last number of the last row is the distance: 1 for the first two. `mayor` is given up at the row of `o`, as all its
 * numbers are above the one edit that is allowed. The code computes only the numbers near the diagonal.
 */
import type { LookupTable } from './table.ts';
import { TopK } from './top-k.ts';

/** The fewest letters of a word that can be misspelt. */
const SHORTEST_TYPO = 4;
/** The most letters; longer words are no names. */
const LONGEST_TYPO = 40;
/** One edit is allowed for each this many letters typed. */
const LETTERS_PER_EDIT = 3;
/** The most edits that are allowed. */
const MOST_EDITS = 3;
/** The share of letters that must be right. */
const SIMILAR = 0.66;
/** The share of letters that must be right if the first letter is wrong. */
const SIMILAR_OTHER_FIRST = 0.78;
/** The fewest letters of a word that may be the misspelt beginning of a longer one. */
const SHORTEST_BEGINNING = 5;
/** What an unfinished word costs, in edits. */
const UNFINISHED = 0.5;
/** The most words that are returned. */
export const MOST_TYPOS = 100;
/** A distance larger than any other. */
const FAR = 99;

/** The number of edits allowed in a typed word of this length; one fewer if its first letter is wrong. */
export function editsAllowed(typed: number, sameFirst: boolean): number {
  if (typed < SHORTEST_TYPO || typed > LONGEST_TYPO) return 0;
  const allowed = Math.min(MOST_EDITS, Math.floor(typed / LETTERS_PER_EDIT));
  return sameFirst ? allowed : Math.max(1, allowed - 1);
}

/**
 * How similar a typed word and a word of the table are, 0 to 1. Returns 0 if they are not similar enough.
 *
 * @param typed length of the typed word
 * @param length length of the word of the table
 * @param edits edit distance of the two
 * @param prefixEdits edit distance of the typed word and as many first letters of the word
 * @param sameFirst whether both have the same first letter
 * @param sameLast whether both end alike, as `sameEnd` says
 */
export function similarity(
  typed: number,
  length: number,
  edits: number,
  prefixEdits: number,
  sameFirst: boolean,
  sameLast: boolean,
): number {
  if (length < SHORTEST_TYPO) return 0;
  // of two words of four letters, those with different last letters are different words: `iraq`, `iran`
  if (length === SHORTEST_TYPO && typed === length && !sameLast) return 0;
  const allowed = editsAllowed(typed, sameFirst);
  const asWhole = edits <= allowed ? 1 - edits / Math.max(typed, length) : 0;
  const asPrefix =
    typed >= SHORTEST_BEGINNING && length > typed && prefixEdits <= allowed
      ? 1 - (prefixEdits + UNFINISHED) / typed
      : 0;
  const share = Math.max(asWhole, asPrefix);
  return share >= (sameFirst ? SIMILAR : SIMILAR_OTHER_FIRST) ? share : 0;
}

/** Whether two words have the same last letter, or the same last two letters swapped. */
export function sameEnd(word: ArrayLike<unknown>, typed: ArrayLike<unknown>): boolean {
  const [last, end] = [word.length - 1, typed.length - 1];
  return word[last] === typed[end] || (word[last] === typed[end - 1] && word[last - 1] === typed[end]);
}

const ROW = LONGEST_TYPO + 1;
/** The rows of the distance table, one for each letter of the current word. Kept between calls, which never overlap. */
const rows = new Uint8Array(ROW * (LONGEST_TYPO + MOST_EDITS + 1));
/** The letters of the current word, from index 1. */
const path = new Uint16Array(LONGEST_TYPO + MOST_EDITS + 1);

/** Computes the row for a prefix of `depth` letters, within `band` of the diagonal. Returns the smallest distance in it. */
function fillRow(typed: Uint16Array, depth: number, band: number): number {
  const row = depth * ROW;
  const above = row - ROW;
  const letter = path[depth]!;
  const from = Math.max(1, depth - band);
  const to = Math.min(typed.length, depth + band);
  rows[row + from - 1] = from === 1 ? depth : FAR;
  let least = rows[row + from - 1]!;
  for (let j = from; j <= to; j++) {
    const same = typed[j - 1] === letter ? 0 : 1;
    let value = Math.min(rows[above + j]! + 1, rows[row + j - 1]! + 1, rows[above + j - 1]! + same);
    // two neighbouring letters swapped
    if (depth > 1 && j > 1 && typed[j - 2] === letter && typed[j - 1] === path[depth - 1])
      value = Math.min(value, rows[above - ROW + j - 2]! + 1);
    rows[row + j] = value;
    if (value < least) least = value;
  }
  if (to < typed.length) rows[row + to + 1] = FAR;
  return least;
}

/** The words most similar to a typed one, with their similarity as the values: best first, at most `MOST_TYPOS`. */
export function misspelt(table: LookupTable, query: string): TopK {
  const best = new TopK(MOST_TYPOS);
  const band = editsAllowed(query.length, true);
  if (band === 0) return best;
  const typed = Uint16Array.from({ length: query.length }, (_, i) => query.charCodeAt(i));
  const { shared, letters, wordStarts, counts } = table;
  for (let j = 0; j <= typed.length; j++) rows[j] = j <= band ? j : FAR;
  let depth = 0;
  let word = table.firstTyped;
  while (word < counts.words) {
    const start = wordStarts[word]!;
    const length = wordStarts[word + 1]! - start;
    const deepest = Math.min(length, typed.length + band);
    const sameFirst = letters[start] === typed[0];
    const allowed = editsAllowed(typed.length, sameFirst);
    depth = Math.min(depth, shared[word]!);
    let isTooFar = false;
    while (depth < deepest && !isTooFar) {
      path[++depth] = letters[start + depth - 1]!;
      isTooFar = fillRow(typed, depth, band) > allowed && depth <= typed.length;
    }
    if (isTooFar) {
      // all words with this prefix are too far away
      do word++;
      while (word < counts.words && shared[word]! >= depth);
      continue;
    }
    const edits = Math.abs(length - typed.length) <= band ? rows[length * ROW + typed.length]! : FAR;
    const prefixEdits = length > typed.length ? rows[typed.length * ROW + typed.length]! : FAR;
    // `trumpet` begins with `trump` but is another word
    const isLonger = typed.length > length + 1 && rows[length * ROW + length] === 0;
    const sameLast = sameEnd(letters.subarray(start, start + length), typed);
    const value = isLonger ? 0 : similarity(typed.length, length, edits, prefixEdits, sameFirst, sameLast);
    if (value > 0) best.offer(word, value);
    word++;
  }
  return best;
}
