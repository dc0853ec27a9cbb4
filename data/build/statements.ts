/** Checks statements against their articles: their words are verbatim, and every pair of quotation marks has one. */

import { quotationsIn } from '../../engine/text/quotations.ts';
import { firstDay, lastDay } from '../schema/dates.ts';
import type { Saying } from '../schema/sources.ts';
import { occurrences } from './excerpts.ts';
import { formatPlace, type Problem } from './problems.ts';
import { asQuote, quoteProblem, shorten } from './receipts.ts';
import type { ArticleSource, Located, Sources, Span } from './sources.ts';

const inside = (inner: Span, outer: Span) => inner.start >= outer.start && inner.end <= outer.end;

/** A span without white space and punctuation at its ends, such as a comma before the closing mark. */
function core(body: string, { start, end }: Span): Span {
  const text = body.slice(start, end);
  const from = /^[\s.,;:…]*/.exec(text)?.[0].length ?? 0;
  const after = /[\s.,;:…]*$/.exec(text.slice(from))?.[0].length ?? 0;
  return { start: start + from, end: end - after };
}

/** The quotations of an article that no statement and no set-aside entry of the file covers. */
export function uncoveredQuotations(article: ArticleSource, sources: Pick<Sources, 'sayings' | 'setAside'>): Span[] {
  const covered = [...sources.sayings, ...sources.setAside]
    .filter(({ value }) => value.article === article.id)
    .flatMap(({ value }) => occurrences(article.body, value.words));
  return quotationsIn(article.body, article.paragraphs).spans.filter(
    (span) => !covered.some((cover) => inside(core(article.body, span), cover)),
  );
}

function* ofQuotations(article: ArticleSource, sources: Sources): Iterable<Problem> {
  const at = (offset: number) => ({ file: article.file, line: article.lineAt(offset) });
  for (const offset of quotationsIn(article.body, article.paragraphs).unpaired) {
    const around = article.body.slice(Math.max(0, offset - 30), offset + 30);
    yield { ...at(offset), says: `a quotation mark has no partner in its paragraph: "${around}"` };
  }
  if (sources.incomplete.has('statements.yaml')) return;
  const seen = new Set<string>();
  for (const span of uncoveredQuotations(article, sources)) {
    const words = article.body.slice(span.start, span.end);
    if (seen.has(words)) continue;
    seen.add(words);
    const says = `no statement covers the quotation "${shorten(words)}"; add it to entities/statements.yaml, or set it aside there with a reason`;
    yield { ...at(span.start), says };
  }
}

function* ofSaying({ value, at }: Located<Saying>, article: ArticleSource | undefined): Iterable<Problem> {
  if (value.excerpt && !value.words.includes(value.excerpt))
    yield { ...at(['excerpt']), says: 'the excerpt is no verbatim part of its words' };
  if (value.fidelity === 'reworded' && !value.gist)
    yield { ...at(), says: 'a reworded statement needs a gist: what was said, in your words' };
  if (!article) return;
  const published = article.value.published.value;
  if (firstDay(value.date) > lastDay(published))
    yield {
      ...at(['date']),
      says: `it was said (${value.date}) after its article was published (${published})`,
    };
  if ((value.mode ?? 'direct') === 'reported') return;
  const quotations = quotationsIn(article.body, article.paragraphs).spans;
  const places = occurrences(article.body, value.words);
  const quoted = places.some((place) => quotations.some((span) => inside(place, span) || inside(span, place)));
  if (places.length > 0 && !quoted)
    yield { ...at(['words']), says: 'these words stand in no quotation marks; write "mode: reported"' };
}

function repeatedWords({ sayings, setAside }: Sources): Problem[] {
  const seen = new Map<string, string>();
  return [...sayings, ...setAside].flatMap(({ value, at }) => {
    const key = `${value.article} ${value.words}`;
    const first = seen.get(key);
    if (!first) seen.set(key, formatPlace(at()));
    return first ? { ...at(), says: `the same words of the same article stand at ${first}; keep one` } : [];
  });
}

/** Everything that is wrong with a folder's statements, and the quotations without one. */
export function checkStatements(sources: Sources): Problem[] {
  const articles = new Map(sources.articles.map((article) => [article.id, article]));
  return [
    ...[...sources.sayings, ...sources.setAside].flatMap(
      (said) => quoteProblem('the words', asQuote(said), sources) ?? [],
    ),
    ...sources.sayings.flatMap((said) => [...ofSaying(said, articles.get(said.value.article))]),
    ...repeatedWords(sources),
    ...sources.articles.flatMap((article) => [...ofQuotations(article, sources)]),
  ];
}
