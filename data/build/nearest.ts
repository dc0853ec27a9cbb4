/** Suggests what an editor meant: the passage of a text that is most similar to a wrong quote. */
import { edits } from '../../engine/text/edits.ts';
import { type Token, tokenize } from '../../engine/text/tokens.ts';

/** A passage of the text that resembles the quote. */
export interface Nearest {
  /** verbatim, as the text has it */
  text: string;
  /** share of the quote's words found there in order, 0 to 1 */
  likeness: number;
}

/** A passage with a smaller share of the quote's words does not resemble it. */
const LEAST = 0.4;

function commonInOrder(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    for (let at = 0; at < b.length; at++) next.push(word === b[at] ? row[at]! + 1 : Math.max(row[at + 1]!, next[at]!));
    row = next;
  }
  return row[b.length]!;
}

/** Windows that share the most words with the quote, in any order: a sliding window over the text. */
function bestWindows(words: readonly string[], quote: readonly string[], size: number): number[] {
  const missing = new Map<string, number>();
  for (const word of quote) missing.set(word, (missing.get(word) ?? 0) + 1);
  let shared = 0;
  let best = 0;
  let starts: number[] = [];
  for (let end = 0; end < words.length; end++) {
    const entering = missing.get(words[end]!);
    if (entering !== undefined) {
      if (entering > 0) shared++;
      missing.set(words[end]!, entering - 1);
    }
    const leaving = end >= size ? missing.get(words[end - size]!) : undefined;
    if (leaving !== undefined) {
      if (leaving >= 0) shared--;
      missing.set(words[end - size]!, leaving + 1);
    }
    if (shared > best) starts = [];
    if (shared >= best) starts.push(Math.max(0, end - size + 1));
    best = Math.max(best, shared);
  }
  return best === 0 ? [] : starts;
}

function widen(text: string, tokens: readonly Token[], from: number, to: number): string {
  const start = tokens[from]!.start;
  const end = tokens[to]!.end;
  return text.slice(start, end) + (/^['’]?s?[.,;:!?]?/.exec(text.slice(end))?.[0] ?? '');
}

/** Returns the passage of a text that is most similar to a quote, or undefined if none is similar. */
export function nearestStretch(text: string, quote: string): Nearest | undefined {
  const tokens = tokenize(text);
  const words = tokens.map(({ key }) => key);
  const wanted = tokenize(quote).map(({ key }) => key);
  if (wanted.length === 0) return undefined;
  const size = Math.min(wanted.length, words.length);
  let found: Nearest | undefined;
  for (const start of bestWindows(words, wanted, size).slice(0, 50)) {
    const likeness = commonInOrder(wanted, words.slice(start, start + size)) / wanted.length;
    if (likeness < LEAST || likeness <= (found?.likeness ?? 0)) continue;
    found = { text: widen(text, tokens, start, Math.min(start + size, tokens.length) - 1), likeness };
  }
  return found;
}

/** A word with more wrong letters is another word. */
const MOST_EDITS = 3;

/** The known word that needs the fewest edits to be the wrong one: at most three, and fewer than half of its letters. */
export function nearestWord(wrong: string, known: Iterable<string>): string | undefined {
  let best: { word: string; distance: number } | undefined;
  for (const word of known) {
    const distance = edits(wrong, word, MOST_EDITS);
    if (distance <= MOST_EDITS && distance < wrong.length / 2 && distance < (best?.distance ?? Infinity))
      best = { word, distance };
  }
  return best?.word;
}
