/**
 * Words of the table that a misspelt word may mean. Sorted words are a tree:
 * words with the same beginning stand together. So each row of the edit distance
 * is computed once for a beginning, and a beginning that is too far away is
 * skipped with all its words. That is why the walk has an edit distance of its
 * own: `text/edits.ts` compares two words from their first letters each time. The
 * tests hold both to the same definition.
 */
import type { LookupTable } from './table.ts';
import { TopK } from './top-k.ts';

/** Shorter words are not read as misspelt. */
const SHORTEST_TYPO = 4;
/** Longer words are no names. */
const LONGEST_TYPO = 40;
/** One slip is forgiven for this many letters typed, and at most `MOST_SLIPS`. */
const LETTERS_A_SLIP = 3;
const MOST_SLIPS = 3;
/** The share of letters that must be right; more if the first one is wrong. */
const SIMILAR = 0.66;
const SIMILAR_OTHER_FIRST = 0.78;
/** From this many letters on, a word may be the misspelt beginning of a longer one, which costs a little. */
const SHORTEST_BEGINNING = 5;
const UNFINISHED = 0.5;
/** How many words are kept at most. */
export const MOST_TYPOS = 100;
/** More than any distance. */
const FAR = 99;

/** How many slips are forgiven in a typed word of this length: fewer if its first letter is wrong. */
export function slipsIn(typed: number, sameFirst: boolean): number {
  if (typed < SHORTEST_TYPO || typed > LONGEST_TYPO) return 0;
  const slips = Math.min(MOST_SLIPS, Math.floor(typed / LETTERS_A_SLIP));
  return sameFirst ? slips : Math.max(1, slips - 1);
}

/**
 * How alike a typed word and a word of the table are, 0 to 1. Returns 0 if they are not alike enough.
 *
 * @param typed length of the typed word
 * @param length length of the word
 * @param whole edits between the two
 * @param begun edits between the typed word and as many first letters of the word
 */
export function likeness(
  typed: number,
  length: number,
  whole: number,
  begun: number,
  sameFirst: boolean,
  sameLast: boolean,
): number {
  if (length < SHORTEST_TYPO) return 0;
  // in a word of four letters another last letter makes another word: `iraq`, `iran`
  if (length === SHORTEST_TYPO && typed === length && !sameLast) return 0;
  const slips = slipsIn(typed, sameFirst);
  const entire = whole <= slips ? 1 - whole / Math.max(typed, length) : 0;
  const beginning =
    typed >= SHORTEST_BEGINNING && length > typed && begun <= slips ? 1 - (begun + UNFINISHED) / typed : 0;
  const share = Math.max(entire, beginning);
  return share >= (sameFirst ? SIMILAR : SIMILAR_OTHER_FIRST) ? share : 0;
}

/** Whether two words have the same last letter, or their last two letters have changed places. */
export function sameEnd(word: ArrayLike<unknown>, typed: ArrayLike<unknown>): boolean {
  const [last, end] = [word.length - 1, typed.length - 1];
  return word[last] === typed[end] || (word[last] === typed[end - 1] && word[last - 1] === typed[end]);
}

const ROW = LONGEST_TYPO + 1;
/** One row of distances for each letter of the word at hand. Kept between calls, which never overlap. */
const rows = new Uint8Array(ROW * (LONGEST_TYPO + MOST_SLIPS + 1));
const path = new Uint16Array(LONGEST_TYPO + MOST_SLIPS + 1);

/** Computes the row for a beginning of `depth` letters, within `band` of the diagonal. Returns its smallest distance. */
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

/** The words that are most like a typed one, with their likeness: best first, at most `MOST_TYPOS`. */
export function misspelt(table: LookupTable, query: string): TopK {
  const best = new TopK(MOST_TYPOS);
  const band = slipsIn(query.length, true);
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
    const slips = slipsIn(typed.length, sameFirst);
    depth = Math.min(depth, shared[word]!);
    let least = 0;
    while (depth < deepest && !(least > slips && depth <= typed.length)) {
      path[++depth] = letters[start + depth - 1]!;
      least = fillRow(typed, depth, band);
    }
    if (least > slips && depth <= typed.length) {
      // all words with this beginning are too far away
      do word++;
      while (word < counts.words && shared[word]! >= depth);
      continue;
    }
    const whole = Math.abs(length - typed.length) <= band ? rows[length * ROW + typed.length]! : FAR;
    const begun = length > typed.length ? rows[typed.length * ROW + typed.length]! : FAR;
    // `trumpet` begins with the whole of `trump`, and is another word
    const isLonger = typed.length > length + 1 && rows[length * ROW + length] === 0;
    if (isLonger) {
      word++;
      continue;
    }
    const sameLast = sameEnd(letters.subarray(start, start + length), typed);
    const like = likeness(typed.length, length, whole, begun, sameFirst, sameLast);
    if (like > 0) best.offer(word, like);
    word++;
  }
  return best;
}
