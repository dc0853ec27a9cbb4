/** Reads a text as a whole, before any name is judged: its words, sentences and blocks, and how they use capitals. */
import { withoutAddresses } from './addresses.ts';
import { type Capitals, capitalsOf, headings, markRuns } from './capitals.ts';
import { CASE, GAP, Tokens } from './scan.ts';
import { Words } from './words.ts';

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
