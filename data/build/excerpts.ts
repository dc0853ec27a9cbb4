/** Where quotes are in an article, and which share of it they are. */
import type { ArticleSource, Span } from './sources.ts';

/** The largest share of an article's words that a pack may hold. */
export const MOST = 0.25;

/** All occurrences of some words in a text. */
export function occurrences(body: string, words: string): Span[] {
  const spans: Span[] = [];
  if (words === '') return spans;
  for (let at = body.indexOf(words); at >= 0; at = body.indexOf(words, at + 1))
    spans.push({ start: at, end: at + words.length });
  return spans;
}

/** Merges spans that overlap or touch; sorted. */
export function union(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** How many of an article's words a pack's quotes hold. Repeated paragraphs count once, on both sides. */
export interface Share {
  words: number;
  quoted: number;
}

/** Measures the share of an article that quotes are; a quote that occurs twice counts at its first occurrence. */
export function shareOf(article: Pick<ArticleSource, 'body' | 'paragraphs'>, quotes: readonly string[]): Share {
  const held = union(quotes.flatMap((quote) => occurrences(article.body, quote).slice(0, 1)));
  const share: Share = { words: 0, quoted: 0 };
  for (const { start, end, repeated } of article.paragraphs) {
    if (repeated) continue;
    for (const { 0: word, index } of article.body.slice(start, end).matchAll(/\S*[\p{L}\p{N}]\S*/gu)) {
      const from = start + index;
      share.words++;
      if (held.some((span) => span.start < from + word.length && span.end > from)) share.quoted++;
    }
  }
  return share;
}
