/** How the blocks of a text use capitals: which are headlines, headings or shouts, where a capital does not suggest a name. */
import { CASE, GAP, type Tokens } from './scan.ts';
import { TRAIT } from './traits.ts';

/** How a block of text uses capitals: as sentences do, or as headlines and shouts do, where a capital does not suggest a name. */
export type Capitals = 'sentence' | 'title' | 'upper';

/** A block with at most this many words is too short to show how it uses capitals, unless nearly all of it is in capitals. */
const STYLE_WORDS = 3;
/** A block with more words than this is no headline. */
const HEADLINE = 25;
/** The most UTF-16 units after a block's last word that are looked at for a full stop and closing quotes. */
const END = 2;

export function capitalsOf(tokens: Tokens, from: number, to: number): Capitals {
  const { cases, ids, text, words } = tokens;
  let count = 0;
  let upper = 0;
  let capital = 0;
  let long = 0;
  for (let i = from; i < to; i++) {
    const written = cases[i]!;
    if (written === CASE.number) continue;
    count++;
    if (written === CASE.upper || (written === CASE.title && words.key(ids[i]!).length === 1)) upper++;
    if ((tokens.traits(i) & TRAIT.long) === 0) continue;
    long++;
    if (written !== CASE.lower) capital++;
  }
  if (count >= STYLE_WORDS - 1 && upper / count >= 0.8) return 'upper';
  // a headline ends with no full stop, and long blocks of capitalised words are lists of names
  if (count <= STYLE_WORDS || count > HEADLINE || long <= 2 || capital / long < 0.85) return 'sentence';
  const end = tokens.ends[to - 1]!;
  return /^['’"”)]?\./.test(text.slice(end, end + END)) ? 'sentence' : 'title';
}

/** Marks that end a sentence or a list item but not a heading. `?` and `!` are left out, because a heading may ask or exclaim. */
const SENTENCE_END = /[.:;,…]/;

/** Finds headings: blocks of a few words that do not end like a sentence, above a longer block. */
export function headings({ ends, starts, text }: Tokens, blocks: number[]): boolean[] {
  return blocks.slice(0, -1).map((from, block) => {
    const to = blocks[block + 1]!;
    const end = blocks[block + 2];
    if (end === undefined || to - from > HEADLINE || end - to <= to - from) return false;
    return !SENTENCE_END.test(text.slice(ends[to - 1], starts[to]));
  });
}

/** A run of at least this many capitalised words is no name but a title. */
const RUN = 6;
/** A run of at least this many words in capitals is a shout. */
const RUN_UPPER = 3;
/** Words with at least this many letters are no abbreviations: two of them show that a run with commas in it is a headline. */
const LONG = 5;

/** Marks runs of capitalised words within sentences; the small words of titles (`of`, `the`) may stand between them. */
export function markRuns(tokens: Tokens, inRun: Uint8Array): void {
  const { cases, gaps, length } = tokens;
  let from = 0;
  const close = (to: number) => {
    let end = to;
    while (end > from && cases[end - 1] === CASE.lower) end--;
    let [upper, title, plain, long, listed] = [0, 0, 0, 0, false];
    for (let i = from; i < end; i++) {
      if (cases[i] === CASE.title) title++;
      if (cases[i] === CASE.title && i > from && (tokens.traits(i) & TRAIT.ordinary) !== 0) plain++;
      if (i > from && gaps[i] === GAP.comma) listed = true;
      if (cases[i] !== CASE.upper) continue;
      upper++;
      if (tokens.ends[i]! - tokens.starts[i]! >= LONG) long++;
    }
    const shout = upper >= RUN_UPPER && upper > title && (!listed || long >= 2);
    if (shout) inRun.fill(CASE.upper, from, end);
    else if (end - from >= RUN && title >= RUN - 2 && plain >= 1) inRun.fill(CASE.title, from, end);
  };
  for (let i = 0; i < length; i++) {
    const written = cases[i]!;
    const gap = gaps[i]!;
    const small = written === CASE.lower && (tokens.traits(i) & TRAIT.small) === 0;
    if (gap === GAP.comma && written === CASE.upper && cases[i - 1] === CASE.upper) continue;
    if (gap === GAP.space && !small && written !== CASE.number) continue;
    close(i);
    from = small || written === CASE.lower ? i + 1 : i;
  }
  close(length);
}
