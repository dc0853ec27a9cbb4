/**
 * Proper names in the articles that no entity covers. Capitals are the only clue,
 * so each capitalised word must be covered: by a mention that the engine
 * found, by a name set aside, or by not being a name.
 */

import type { Mention } from '../../engine/model/types.ts';
import { type Token, tokenize } from '../../engine/text/tokens.ts';
import { isCapitalised, isNoName, type KnownWords, knownWords } from './capitals.ts';
import { WITHIN_NAMES } from './english.ts';
import type { ArticleSource, Sources, Span } from './sources.ts';

/** A name that no entity covers and nothing sets aside. */
export interface UncoveredName {
  name: string;
  /** the article of its first occurrence */
  article: ArticleSource;
  offset: number;
  count: number;
}

function markPhrases(tokens: readonly Token[], { phrases }: KnownWords, accounted: boolean[]): void {
  tokens.forEach((token, at) => {
    for (const keys of phrases.get(token.key) ?? [])
      if (keys.every((key, index) => tokens[at + index]?.key === key)) accounted.fill(true, at, at + keys.length);
  });
}

function markMentions(tokens: readonly Token[], mentions: readonly Mention[], accounted: boolean[]): void {
  // The cue of an event may span words that belong to other names.
  const names = mentions.filter(({ via }) => via !== 'cue');
  tokens.forEach(({ start, end }, at) => {
    if (names.some((mention) => mention.start < end && mention.end > start)) accounted[at] = true;
  });
}

/** Whether a name may continue from one word to the next: not after a possessive (Ukraine's Right Sector). */
const joins = (before: Token, { gap }: Token) =>
  !before.possessive && (gap === 'space' || gap === 'hyphen' || gap === 'none');

/** The whole name around an uncovered word: its capitalised neighbours, also across small words. */
function widen(tokens: readonly Token[], at: number, open: readonly boolean[], part: (at: number) => boolean): Span {
  let [from, to] = [at, at];
  while (from > 0 && joins(tokens[from - 1]!, tokens[from]!) && (open[from - 1] || part(from - 1))) from--;
  for (;;) {
    let next = to + 1;
    while (
      next < to + 3 &&
      tokens[next]?.gap === 'space' &&
      WITHIN_NAMES.has(tokens[next]!.key) &&
      !isCapitalised(tokens[next]!)
    )
      next++;
    if (!tokens[next] || !joins(tokens[next - 1]!, tokens[next]!) || !(open[next] || (next === to + 1 && part(next))))
      break;
    to = next;
  }
  return { start: from, end: to + 1 };
}

/** The names in an article that nothing covers, in order of position. */
export function uncoveredIn(
  article: Pick<ArticleSource, 'body'>,
  mentions: readonly Mention[],
  known: KnownWords,
): Span[] {
  const { body } = article;
  const tokens = tokenize(body);
  const accounted = tokens.map(() => false);
  markPhrases(tokens, known, accounted);
  const phrased = [...accounted];
  markMentions(tokens, mentions, accounted);
  const open = tokens.map((_, at) => !accounted[at] && !isNoName(body, tokens, at, known));
  // A linked word beside an open one may be part of its name: Moscow in Moscow Times.
  const part = (at: number) => accounted[at]! && !phrased[at] && isCapitalised(tokens[at]!);
  const spans: Span[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!open[at]) continue;
    const { start, end } = widen(tokens, at, open, part);
    spans.push({ start: tokens[start]!.start, end: tokens[end - 1]!.end });
    at = end - 1;
  }
  return spans;
}

/** The names that no entity covers in all articles: each once, with its first position. */
export function uncoveredNames(sources: Sources, mentions: ReadonlyMap<string, Mention[]>): UncoveredName[] {
  const known = knownWords(sources);
  const found = new Map<string, UncoveredName>();
  for (const article of sources.articles)
    for (const { start, end } of uncoveredIn(article, mentions.get(article.id) ?? [], known)) {
      // Text that an article contains twice is linked and counted once.
      if (
        article.paragraphs.some((paragraph) => paragraph.repeated && start >= paragraph.start && start < paragraph.end)
      )
        continue;
      const name = article.body.slice(start, end);
      const before = found.get(name);
      if (before) before.count++;
      else found.set(name, { name, article, offset: start, count: 1 });
    }
  return [...found.values()];
}
