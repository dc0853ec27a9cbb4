/** Finds all quotes of articles in the sources, with their positions, and checks that the articles contain them, letter for letter. */
import type { Receipt } from '../../engine/model/pack.ts';
import { occurrences } from './excerpts.ts';
import { nearestStretch } from './nearest.ts';
import type { Place, Problem } from './problems.ts';
import type { ArticleSource, EntitySource, Located, Sources } from './sources.ts';
import type { Path } from './yaml-file.ts';

/** A receipt with the positions of its parts. */
export interface PlacedReceipt extends Receipt {
  at(key: 'article' | 'quote'): Place;
}

/** All receipts of an entity: of its background, its roles, its figures and its date. */
export function receiptsOf(entity: EntitySource): PlacedReceipt[] {
  const placed = (receipts: Receipt[] | undefined, path: Path) =>
    (receipts ?? []).map((receipt, index) => ({
      ...receipt,
      at: (key: string) => entity.at([...path, index, key]),
    }));
  const { background = [], roles = [], figures = [], dateReceipts } = entity.value;
  return [
    ...background.flatMap(({ receipts }, index) => placed(receipts, ['background', index, 'receipts'])),
    ...roles.flatMap(({ receipts }, index) => placed(receipts, ['roles', index, 'receipts'])),
    ...figures.flatMap(({ receipts }, index) => placed(receipts, ['figures', index, 'receipts'])),
    ...placed(dateReceipts, ['dateReceipts']),
  ];
}

const SHAPES: Record<string, string> = { '“': '"', '”': '"', '‘': "'", '’': "'", '–': '-', '—': '-', '\u00a0': ' ' };
const plain = (text: string) => text.replace(/[“”‘’–—\u00a0]/g, (mark) => SHAPES[mark]!);

/** Explains how words that an article does not contain differ from its text. */
function explainMissing(words: string, article: ArticleSource, others: readonly ArticleSource[]): string {
  const at = plain(article.body).indexOf(plain(words));
  if (at >= 0) {
    const text = article.body.slice(at, at + words.length);
    return `is not in ${article.id}: its quotation marks, dashes or spaces differ; the article has: "${text}"`;
  }
  const elsewhere = others.find((other) => other.body.includes(words));
  if (elsewhere) return `is not in ${article.id}, but in ${elsewhere.id}: name that article`;
  const near = nearestStretch(article.body, words);
  return near
    ? `is not in ${article.id}; nearest: "${near.text}"; copy the words from the article, letter for letter`
    : `is not in ${article.id}, and nothing there resembles it; copy the words from the article, letter for letter`;
}

/** The beginning of a long quote, for a message. */
export function shorten(words: string): string {
  return words.length > 80 ? `${words.slice(0, 79)}…` : words;
}

/** Returns what is wrong with a quote and its article's id, or undefined if the article contains it. */
export function quoteProblem(
  what: string,
  quote: { article: string; words: string; at(key: 'article' | 'quote'): Place },
  { articles, unread }: Pick<Sources, 'articles' | 'unread'>,
): Problem | undefined {
  const article = articles.find(({ id }) => id === quote.article);
  if (!article) {
    if (unread.has(quote.article)) return undefined;
    const ids = articles.map(({ id }) => id).join(', ');
    return {
      ...quote.at('article'),
      says: `there is no article "${quote.article}"; the articles are ${ids}`,
    };
  }
  if (occurrences(article.body, quote.words).length > 0) return undefined;
  const says = `${what} "${shorten(quote.words)}" ${explainMissing(quote.words, article, articles)}`;
  return { ...quote.at('quote'), says };
}

/** Every receipt whose article is unknown or does not have its quote. */
export function checkReceipts(sources: Sources): Problem[] {
  return sources.entities
    .flatMap(receiptsOf)
    .flatMap((receipt) => quoteProblem('the quote', { ...receipt, words: receipt.quote }, sources) ?? []);
}

/** Converts a statement or a set-aside quotation to the parameters of {@link quoteProblem}. */
export function asQuote({ value, at }: Located<{ article: string; words: string }>) {
  const atKey = (key: 'article' | 'quote') => at([key === 'quote' ? 'words' : key]);
  return { article: value.article, words: value.words, at: atKey };
}
