/**
 * The tokenizer for names and short texts: from text to words with their offsets, in one pass of a
 * regular expression. Everything later works on tokens and never on the text.
 */
import { foldWord } from './fold.ts';
import { isShortForm, mayBeShort } from './traits.ts';

/** What stands between a token and the one before it; `and` is an ampersand. */
export type Gap = 'none' | 'space' | 'hyphen' | 'comma' | 'other' | 'sentence' | 'block' | 'and';

/** How a word is written: `us`, `Paris`, `NATO`. A single capital letter is `title`. */
export type Case = 'lower' | 'title' | 'upper' | 'number';

/** A word of the text. */
export interface Token {
  /** offset of its first UTF-16 unit */
  start: number;
  /** exclusive; a possessive ending lies outside */
  end: number;
  /** folded form */
  key: string;
  case: Case;
  /** what stands before it */
  gap: Gap;
  /** true if a possessive ending follows */
  possessive: boolean;
  /** true for an abbreviation written with dots: `U.S.` */
  dotted: boolean;
}

const LETTER = '\\p{L}\\p{M}\\u00ad\\u200b-\\u200d\\u2060';
/** Abbreviation with dots | number with separators | word, with inner apostrophes. */
const PATTERN = `(?:\\p{L}\\.){2,}(?:\\p{L}(?![${LETTER}]))?|\\p{N}+(?:[.,]\\p{N}+)*(?:\\p{L}+(?!\\p{L}))?|[${LETTER}]+\\p{N}*(?:['’ʼ＇][${LETTER}]+)*`;
const WORD = new RegExp(PATTERN, 'gu');
const WORD_HERE = new RegExp(PATTERN, 'uy');
const POSSESSIVE = /['’ʼ＇][sS]$/u;
const HAS_WORD = /[\p{L}\p{N}]/u;

/** How a word uses capitals, and whether it is an abbreviation with dots. */
export function writtenAs(word: string): { case: Case; dotted: boolean } {
  return { case: caseOf(word), dotted: word.includes('.') && word.length > 2 && !/\d/.test(word) };
}

function caseOf(word: string): Case {
  const letters = word.replace(/[^\p{L}]/gu, '');
  if (letters === '') return 'number';
  const first = letters[Symbol.iterator]().next().value as string;
  if (first === first.toLowerCase()) return first === first.toUpperCase() ? 'title' : 'lower';
  if (letters.length > first.length && letters === letters.toUpperCase()) return 'upper';
  return 'title';
}

/**
 * What the text between two words says about how they belong together.
 *
 * @param mayStop whether a full stop may belong to the first word itself
 * @param wrapped whether single line breaks are the same as spaces
 */
export function gapOf(between: string, mayStop: boolean, wrapped: boolean): Gap {
  if (between === ' ' || between === '\u00a0') return 'space';
  if (between === '') return 'none';
  if (between.includes('\n') && !(wrapped && /^[,;]?[ \t]*\r?\n[ \t]*$/.test(between))) return 'block';
  if (/^\s*[-‐‑‒–]\s*$/.test(between)) return between.length === 1 ? 'hyphen' : 'other';
  if (/[!?…]/.test(between)) return 'sentence';
  // the full stop of a short form in the middle of a sentence: `Marcos Jr., the son`
  if (between === '., ') return 'comma';
  if (between.includes('.')) return mayStop ? 'space' : 'sentence';
  if (/^\s+$/.test(between)) return 'space';
  if (/^\s*[&＆]\s*$/.test(between)) return 'and';
  return /^,\s+$/.test(between) ? 'comma' : 'other';
}

/** A text is hard-wrapped if at least this share of its single line breaks stands within sentences. */
const WRAPPED_SHARE = 0.5;
/** A text with fewer line breaks within sentences than this is never taken for hard-wrapped. */
const WRAPPED_BREAKS = 8;

/** Whether a text is hard-wrapped, so that a single line break is the same as a space. */
export function isWrapped(text: string): boolean {
  let breaks = 0;
  let inSentences = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    if (text[at + 1] === '\n' || text[at - 1] === '\n') continue;
    breaks++;
    if (!/[.!?:;"”’')\]]/.test(text[at - 1] ?? '.')) inSentences++;
  }
  return inSentences >= WRAPPED_BREAKS && inSentences / breaks >= WRAPPED_SHARE;
}

/** What `WORD` matched, without its possessive ending. */
interface Match {
  /** without a possessive ending; empty if there is no letter or number */
  word: string;
  /** length of the match in UTF-16 units, ending included */
  length: number;
  possessive: boolean;
}

/** Splits a match of `WORD` into the word and its possessive ending. */
export function readWord(match: string): Match {
  if (!HAS_WORD.test(match)) return { word: '', length: match.length, possessive: false };
  const possessive = POSSESSIVE.test(match);
  return { word: possessive ? match.slice(0, -2) : match, length: match.length, possessive };
}

/** Returns the word that begins at an offset, its possessive ending included, or undefined if none does. */
export function wordAt(text: string, at: number): string | undefined {
  WORD_HERE.lastIndex = at;
  return WORD_HERE.exec(text)?.[0];
}

/** Whether a full stop after a word may belong to the word: `Dr.`, `J.`, `U.S.`, `No. 10`; but not `AT&T.` */
const mayStop = ({ start, end, key, case: written, dotted, gap }: Token, next: string) =>
  (isShortForm(key) && mayBeShort(key, next)) || (end - start === 1 && written === 'title' && gap !== 'and') || dotted;

/**
 * The words of a text in order, as objects. Pages are read by `engine/text/scan.ts`, which must give the same result.
 *
 * @example tokenize("Biden's call")[0] is { start: 0, end: 5, key: 'biden', case: 'title', gap: 'block', possessive: true, dotted: false }
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const wrapped = isWrapped(text);
  let before: Token | undefined;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const { word, possessive } = readWord(match[0]);
    const key = foldWord(word);
    if (word === '' || key === '') continue;
    const gap = before
      ? gapOf(text.slice(before.end + (before.possessive ? 2 : 0), start), mayStop(before, word), wrapped)
      : 'block';
    before = { start, end: start + word.length, key, ...writtenAs(word), gap, possessive };
    tokens.push(before);
  }
  return tokens;
}

/**
 * The key of a whole name: its words' keys joined by one space. Two written forms with the same key are the same name
 * to the engine.
 */
export function foldKey(name: string): string {
  return tokenize(name)
    .map((token) => token.key)
    .join(' ');
}
