/** What a pack holds, for the Library page: its articles by date, its names, and what is known of one article. */
import { type Entities, entityWithId } from '../model/entities.ts';
import type { Entity, Pack, Receipt } from '../model/pack.ts';
import type { ArticleCard, ArticleView, EntityRef, PackSummary, PackView, ReceiptOfArticle } from '../model/view.ts';
import { cardOf } from './nearest.ts';
import { startOf } from './times.ts';

type PackFacts = Omit<Pack, 'entities'>;

/** Names to try if a page has none. */
const MOST_EXAMPLES = 3;

/** How much a pack holds; the names to try are those of who speaks most in it. */
export function packSummary({ articles, covers, statements }: PackFacts, entities: Entities<Entity>): PackSummary {
  const spoken = Map.groupBy(statements, ({ speaker }) => speaker);
  const examples = [...spoken]
    .sort(([, a], [, b]) => b.length - a.length)
    .flatMap(([speaker]) => (speaker === undefined ? [] : (entityWithId(entities, speaker) ?? [])))
    .slice(0, MOST_EXAMPLES)
    .map(refOf);
  return { names: entities.length, articles: articles.length, covers, examples };
}

/** Everything that the Library page lists of a pack. */
export function packView(pack: PackFacts, entities: Entities<Entity>): PackView {
  const all = [...each(entities)];
  return {
    id: pack.id,
    title: pack.title,
    covers: pack.covers,
    articles: pack.articles
      .map((article) => ({
        article: cardOf(article),
        names: all.filter(({ coverage }) => coverage.some((one) => one.article === article.id)).length,
      }))
      .sort((a, b) => publishedAt(a.article) - publishedAt(b.article)),
    names: all.map(refOf).sort((a, b) => compareNames(a.name, b.name)),
  };
}

/**
 * One article: the names in it, most mentions first, and the sentences of the pack that rest on its words.
 *
 * @returns undefined if the pack has no article of this id
 */
export function articleView(pack: PackFacts, entities: Entities<Entity>, id: string): ArticleView | undefined {
  const article = pack.articles.find((one) => one.id === id);
  if (!article) return undefined;
  const names: ArticleView['names'] = [];
  const receipts: ReceiptOfArticle[] = [];
  for (const entity of each(entities)) {
    const count = entity.coverage.find((one) => one.article === id)?.count;
    if (count !== undefined) names.push({ ...refOf(entity), count });
    for (const { text, date, receipts: given } of entity.background) {
      const quotes = quotesFrom(given, id);
      if (quotes.length > 0) receipts.push({ entity: refOf(entity), text, date, quotes });
    }
  }
  return {
    article: cardOf(article),
    authors: article.authors,
    names: names.sort((a, b) => b.count - a.count || compareNames(a.name, b.name)),
    receipts: receipts.sort((a, b) => compareNames(a.entity.name, b.entity.name)),
  };
}

const quotesFrom = (receipts: Receipt[], article: string): string[] =>
  receipts.filter((receipt) => receipt.article === article).map(({ quote }) => quote);

function* each(entities: Entities<Entity>): Generator<Entity> {
  for (let i = 0; i < entities.length; i++) yield entities.at(i)!;
}

const refOf = ({ id, name, kind }: Entity): EntityRef => ({ id, name, kind });

/** By letter, whatever the reader's language: the engine gives the same answer everywhere. */
const compareNames = (a: string, b: string) => {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return x < y ? -1 : x > y ? 1 : 0;
};

const publishedAt = ({ published }: ArticleCard) => startOf(published.value);
