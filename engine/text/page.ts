/** Reads a text as a whole, before any name is judged: its words, sentences and blocks, and how they use capitals. */
import { withoutAddresses } from './addresses.ts';
import { CASE, GAP, Tokens } from './scan.ts';
import { TRAIT, Words } from './words.ts';

/** How a block of text uses capitals: as sentences do, or as headlines and shouts do, where a capital does not suggest a name. */
export type Capitals = 'sentence' | 'title' | 'upper';

/** A text ready for linking. */
export interface Page {
  text: string;
  tokens: Tokens;
  /** for each token, the index of its sentence */
  sentenceOf: Int32Array;
  /** first token of each sentence, and one past the last token of all */
  sentences: number[];
  /** for each sentence, the index of its block (paragraph) */
  blockOf: number[];
  /** first token of each block, and one past the last token of all */
  blocks: number[];
  /** how each block uses capitals */
  capitals: Capitals[];
  /** whether each block is the heading of the one below it, and so is about the same */
  isHeading: boolean[];
  /**
   * for each token, the `CASE` of the run of capitalised words it stands in within a sentence, such as a quoted title
   * or a shout; 0 outside such runs
   */
  inRun: Uint8Array;
  /** whether the page writes a word, given by its id, in small letters anywhere */
  isSmall: (word: number) => boolean;
}

/** A block with at most this many words is too short to show how it uses capitals, unless nearly all of it is in capitals. */
const STYLE_WORDS = 3;
/** A block with more words than this is no headline. */
const HEADLINE = 25;
/** The most UTF-16 units after a block's last word that are looked at for a full stop and closing quotes. */
const END = 2;

function capitalsOf(tokens: Tokens, from: number, to: number): Capitals {
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
function headings({ ends, starts, text }: Tokens, blocks: number[]): boolean[] {
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
function markRuns(tokens: Tokens, inRun: Uint8Array): void {
  const { cases, gaps, length } = tokens;
  let from = 0;
  const close = (to: number) => {
    let end = to;
    while (end > from && cases[end - 1] === CASE.lower) end--;
    if (end - from < RUN_UPPER) return;
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

/**
 * Reads a text: words, sentences, blocks and how they use capitals.
 *
 * @param words the table of a lexicon, so that the page's words have the ids that the lexicon uses
 */
export function readPage(text: string, words = new Words()): Page {
  words.trim();
  const tokens = new Tokens(withoutAddresses(text), words);
  const { cases, gaps, length } = tokens;
  const sentenceOf = new Int32Array(length);
  const sentences: number[] = [];
  const blockOf: number[] = [];
  const capitals: Capitals[] = [];
  const blocks: number[] = [];
  for (let i = 0; i < length; i++) {
    const gap = gaps[i]!;
    if (gap === GAP.block) {
      if (i > 0) capitals.push(capitalsOf(tokens, blocks.at(-1)!, i));
      blocks.push(i);
    }
    // a full stop before a small letter does not end the sentence
    if (gap === GAP.block || (gap === GAP.sentence && cases[i] !== CASE.lower)) {
      sentences.push(i);
      blockOf.push(capitals.length);
    }
    sentenceOf[i] = sentences.length - 1;
  }
  if (length > 0) capitals.push(capitalsOf(tokens, blocks.at(-1)!, length));
  sentences.push(length);
  blocks.push(length);
  const inRun = new Uint8Array(length);
  markRuns(tokens, inRun);
  return {
    text,
    tokens,
    sentenceOf,
    sentences,
    blockOf,
    blocks,
    capitals,
    isHeading: headings(tokens, blocks),
    inRun,
    isSmall: smallWords(tokens),
  };
}

/** Few words are asked for, and often none: the set of all small words is built at the first call. */
function smallWords({ cases, distinct, length, ranks }: Tokens): (word: number) => boolean {
  let small: Set<number> | undefined;
  return (word) => {
    if (!small) {
      const isSmall = new Uint8Array(distinct.length);
      for (let i = 0; i < length; i++) if (cases[i] === CASE.lower) isSmall[ranks[i]!] = 1;
      small = new Set(distinct.filter((_, rank) => isSmall[rank] === 1));
    }
    return small.has(word);
  };
}

/** First token of a sentence and one past its last. */
export function boundsOf({ sentences }: Page, sentence: number): [number, number] {
  return [sentences[sentence]!, sentences[sentence + 1]!];
}

/** First token of the block of a sentence and one past its last. */
export function blockBounds({ blockOf, blocks }: Page, sentence: number): [number, number] {
  const block = blockOf[sentence]!;
  return [blocks[block]!, blocks[block + 1]!];
}

/** The block in which a token stands. */
export function blockAt({ blockOf, sentenceOf }: Page, token: number): number {
  return blockOf[sentenceOf[token]!]!;
}

/** How the text around a token uses capitals, runs within a sentence included. */
export function capitalsAt(page: Page, token: number): Capitals {
  const run = page.inRun[token];
  if (run === CASE.upper) return 'upper';
  return run === CASE.title ? 'title' : page.capitals[blockAt(page, token)]!;
}

/** True if a token opens its sentence, or a list item or quotation within it, so that its capital does not suggest a name. */
export function opensSentence(page: Page, token: number): boolean {
  return page.sentences[page.sentenceOf[token]!] === token || page.tokens.gaps[token] === GAP.other;
}
