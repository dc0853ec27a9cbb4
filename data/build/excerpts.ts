/** Where quotes stand in an article, and how much of it they are. */
import type { ArticleSource, Span } from './sources.ts';

/** The most of an article's words that a pack may hold. */
export const MOST = 0.25;

/** Every place where a text has the words. */
export function occurrences(body: string, words: string): Span[] {
  const spans: Span[] = [];
  if (words === '') return spans;
  for (let at = body.indexOf(words); at >= 0; at = body.indexOf(words, at + 1))
    spans.push({ start: at, end: at + words.length });
  return spans;
}

/** Spans joined where they overlap or touch, in order. */
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

/** Measures quotes against their article; a quote that stands there twice counts where it stands first. */
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
