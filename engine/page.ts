/** What a text shows as a whole, read once before any name is judged. */
import { SMALL_WORDS } from './english.ts';
import { type Token, tokenize } from './tokens.ts';

/** How a block of text uses capitals: as sentences do, or in a way that tells nothing of names. */
export type Capitals = 'sentence' | 'title' | 'upper';

/** A text ready for linking. */
export interface Page {
  text: string;
  tokens: Token[];
  /** for each token, the index of its sentence */
  sentenceOf: number[];
  /** first token of each sentence, and one past the last token of all */
  sentences: number[];
  /** for each sentence, the index of its block (paragraph) */
  blockOf: number[];
  /** how each block uses capitals */
  capitals: Capitals[];
  /** for each token, true within a run of capitals in a sentence: a title that is quoted, a shout */
  inRun: ('title' | 'upper' | undefined)[];
  /** keys that the page writes in lower case somewhere */
  lower: Set<string>;
}

/** Blocks with fewer words tell nothing of their style. */
const STYLE_WORDS = 3;

function capitalsOf({ text, tokens }: Page, from: number, to: number): Capitals {
  let words = 0;
  let upper = 0;
  let capital = 0;
  let long = 0;
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (token.case === 'number') continue;
    words++;
    if (token.case === 'upper' || (token.case === 'title' && token.key.length === 1)) upper++;
    if (token.key.length > 3) {
      long++;
      if (token.case !== 'lower') capital++;
    }
  }
  if (words >= STYLE_WORDS - 1 && upper / words >= 0.8) return 'upper';
  // a headline ends with no full stop, and long blocks of capitalised words are lists of names
  if (/^['’"”)]?\./.test(text.slice(tokens[to - 1]!.end, tokens[to - 1]!.end + 2))) return 'sentence';
  if (words > STYLE_WORDS && words <= 25 && long > 2 && capital / long >= 0.85) return 'title';
  return 'sentence';
}

/** A run of capitals this long is no name. */
const RUN = 6;
const RUN_UPPER = 3;
/** Words this long are no abbreviations: two of them make a headline of a run with commas in it. */
const LONG = 5;

/** Marks runs of capitalised words within sentences; small words of a title may stand between them. */
function markRuns({ tokens, inRun }: Page): void {
  let from = 0;
  const close = (to: number) => {
    let end = to;
    while (end > from && tokens[end - 1]!.case === 'lower') end--;
    const run = tokens.slice(from, end);
    const upper = run.filter((token) => token.case === 'upper').length;
    const title = run.filter((token) => token.case === 'title').length;
    const listed = run.some((token, k) => k > 0 && token.gap === 'comma');
    const long = run.filter((token) => token.case === 'upper' && token.key.length >= LONG).length;
    const kind =
      upper >= RUN_UPPER && upper > title && (!listed || long >= 2)
        ? 'upper'
        : run.length >= RUN && title >= RUN - 2
          ? 'title'
          : undefined;
    if (kind) for (let i = from; i < end; i++) inRun[i] = kind;
  };
  tokens.forEach((token, i) => {
    const small = token.case === 'lower' && !SMALL_WORDS.has(token.key);
    if (token.gap === 'comma' && token.case === 'upper' && tokens[i - 1]?.case === 'upper') return;
    if (token.gap === 'space' && !small && token.case !== 'number') return;
    close(i);
    from = small || token.case === 'lower' ? i + 1 : i;
  });
  close(tokens.length);
}

/** Reads a text: words, sentences, blocks and how they use capitals. */
export function readPage(text: string): Page {
  const tokens = tokenize(text);
  const page: Page = {
    text,
    tokens,
    sentenceOf: [],
    sentences: [],
    blockOf: [],
    capitals: [],
    inRun: [],
    lower: new Set(),
  };
  let blockStart = 0;
  tokens.forEach((token, i) => {
    const newBlock = token.gap === 'block';
    if (newBlock && i > 0) {
      page.capitals.push(capitalsOf(page, blockStart, i));
      blockStart = i;
    }
    // a full stop within a sentence is followed by a small letter
    if (newBlock || (token.gap === 'sentence' && token.case !== 'lower')) {
      page.sentences.push(i);
      page.blockOf.push(page.capitals.length);
    }
    page.sentenceOf.push(page.sentences.length - 1);
    if (token.case === 'lower') page.lower.add(token.key);
  });
  if (tokens.length > 0) page.capitals.push(capitalsOf(page, blockStart, tokens.length));
  page.sentences.push(tokens.length);
  page.inRun = new Array(tokens.length);
  markRuns(page);
  return page;
}

/** How the text around a token uses capitals. */
export const capitalsAt = (page: Page, token: number): Capitals =>
  page.inRun[token] ?? page.capitals[page.blockOf[page.sentenceOf[token]!]!]!;

/** True where a token opens its sentence, or an item or quotation within it, so that its capital tells nothing. */
export function opensSentence(page: Page, token: number): boolean {
  return page.sentences[page.sentenceOf[token]!] === token || page.tokens[token]!.gap === 'other';
}
