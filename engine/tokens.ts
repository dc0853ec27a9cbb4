/**
 * From text to words with their places. One pass of a native regular
 * expression; everything later works on these tokens and never on the text.
 */
import { foldWord } from './fold.ts';

/** What stands between a token and the one before it. */
export type Gap = 'none' | 'space' | 'hyphen' | 'comma' | 'other' | 'sentence' | 'block';

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
  /** true where a possessive ending follows */
  possessive: boolean;
  /** true for an abbreviation written with dots: `U.S.` */
  dotted: boolean;
}

const LETTER = '\\p{L}\\p{M}\\u00ad\\u200b-\\u200d\\u2060';
/** Abbreviation with dots | number with separators | word, with inner apostrophes. */
const WORD = new RegExp(
  `(?:\\p{L}\\.){2,}(?:\\p{L}(?![${LETTER}]))?|\\p{N}+(?:[.,]\\p{N}+)*(?:\\p{L}+(?!${'\\p{L}'}))?|[${LETTER}]+\\p{N}*(?:['’ʼ＇][${LETTER}]+)*`,
  'gu',
);
const POSSESSIVE = /['’ʼ＇][sS]$/u;
const HAS_WORD = /[\p{L}\p{N}]/u;
/** A full stop after these ends no sentence. */
const SHORT_FORMS = new Set(
  'mr mrs ms dr sen rep gov gen col lt sgt capt adm st jr sr vs no prof rev hon maj pres sec amb jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);

function caseOf(word: string): Case {
  const letters = word.replace(/[^\p{L}]/gu, '');
  if (letters === '') return 'number';
  const first = letters[Symbol.iterator]().next().value as string;
  if (first === first.toLowerCase()) return first === first.toUpperCase() ? 'title' : 'lower';
  if (letters.length > first.length && letters === letters.toUpperCase()) return 'upper';
  return 'title';
}

function gapOf(between: string, before: Token, wrapped: boolean): Gap {
  if (between === ' ' || between === '\u00a0') return 'space';
  if (between === '') return 'none';
  if (between.includes('\n') && !(wrapped && /^[,;]?[ \t]*\r?\n[ \t]*$/.test(between))) return 'block';
  if (/^\s*[-‐‑‒–]\s*$/.test(between)) return between.length === 1 ? 'hyphen' : 'other';
  if (/[!?…]/.test(between)) return 'sentence';
  if (between.includes('.')) {
    const initial = before.end - before.start === 1 && before.case === 'title';
    return SHORT_FORMS.has(before.key) || initial || before.dotted ? 'space' : 'sentence';
  }
  if (/^\s+$/.test(between)) return 'space';
  return /^,\s+$/.test(between) ? 'comma' : 'other';
}

/** Line breaks within sentences, of those at all, that make a text hard-wrapped; and how many there must be to tell. */
const WRAPPED_SHARE = 0.5;
const WRAPPED_BREAKS = 8;

/** Whether a text's lines were broken by width, so that a single line break is but a space. */
function isWrapped(text: string): boolean {
  let breaks = 0;
  let within = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    if (text[at + 1] === '\n' || text[at - 1] === '\n') continue;
    breaks++;
    if (!/[.!?:;"”’')\]]/.test(text[at - 1] ?? '.')) within++;
  }
  return within >= WRAPPED_BREAKS && within / breaks >= WRAPPED_SHARE;
}

/**
 * The words of a text in order.
 *
 * @example tokenize("Biden's call")[0] is { start: 0, end: 5, key: 'biden', case: 'title', gap: 'block', possessive: true, dotted: false }
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const wrapped = isWrapped(text);
  let before: Token | undefined;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    let word = match[0];
    if (!HAS_WORD.test(word)) continue;
    const possessive = POSSESSIVE.test(word);
    if (possessive) word = word.slice(0, -2);
    const key = foldWord(word);
    if (key === '') continue;
    const token: Token = {
      start,
      end: start + word.length,
      key,
      case: caseOf(word),
      gap: before ? gapOf(text.slice(before.end + (before.possessive ? 2 : 0), start), before, wrapped) : 'block',
      possessive,
      dotted: word.includes('.') && word.length > 2 && !/\d/.test(word),
    };
    tokens.push(token);
    before = token;
  }
  return tokens;
}

/** The key of a whole name: its words' keys joined by one space. Two forms with one key are the same to the engine. */
export function foldKey(name: string): string {
  return tokenize(name)
    .map((token) => token.key)
    .join(' ');
}
