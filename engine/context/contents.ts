/** What a pack contains, for the Library page: its articles by date, its names, and the details of one article. */
import { type Entities, entityWithId } from '../model/entities.ts';
import type { ArticleView, HoldingsView, PackSummary, ReceiptOfArticle } from '../model/library-view.ts';
import type { Article, Entity, Pack, Receipt } from '../model/pack.ts';
import type { EntityRef } from '../model/view.ts';
import { append, compareText } from '../text/collections.ts';
import { cardOf } from './nearest.ts';

type PackFacts = Omit<Pack, 'entities'>;

/** By article id, the numbers of the entities that it names, or that have a receipt in it. */
export type ArticleIndex = Record<string, number[]>;

/** The most names to try that a page without known names offers. */
const MOST_EXAMPLES = 3;
/** The most names of a pack that are listed; nobody reads more of them from A to Z. */
const MOST_LISTED = 2000;

/** How much a pack contains; the names to try are those with the most statements. */
export function packSummary({ articles, covers, statements }: PackFacts, entities: Entities<Entity>): PackSummary {
  const spoken = Map.groupBy(statements, ({ speaker }) => speaker);
  const examples = [...spoken]
    .sort(([, a], [, b]) => b.length - a.length)
    .flatMap(([speaker]) => (speaker === undefined ? [] : (entityWithId(entities, speaker) ?? [])))
    .slice(0, MOST_EXAMPLES)
    .map(refOf);
  return { names: entities.length, articles: articles.length, covers, examples };
}

/** Finds the entities that belong to each article. It goes through all entities, so it is done once, when a pack is stored. */
export function indexArticles(entities: Iterable<Entity>): ArticleIndex {
  const index = new Map<string, number[]>();
  let number = 0;
  for (const { coverage, background } of entities) {
    const articles = new Set(coverage.map(({ article }) => article));
    for (const { receipts } of background) for (const { article } of receipts) articles.add(article);
    for (const article of articles) append(index, article, number);
    number++;
  }
  return Object.fromEntries(index);
}

/** The articles of a pack and, if they are not too many, its names; unsorted. */
export function packHoldings(
  { articles }: PackFacts,
  entities: Entities<Entity>,
  index: ArticleIndex,
): Pick<HoldingsView, 'articles' | 'names'> {
  return {
    articles: articles.map((article) => ({ article: cardOf(article), names: belongingTo(index, article.id).length })),
    names: entities.length > MOST_LISTED ? [] : [...each(entities)].map(refOf),
  };
}

/** One article: the names in it, most mentions first, and the sentences of the pack that have a receipt in it. */
export function articleView(article: Article, entities: Entities<Entity>, index: ArticleIndex): ArticleView {
  const { id } = article;
  const names: ArticleView['names'] = [];
  const receipts: ReceiptOfArticle[] = [];
  for (const number of belongingTo(index, id)) {
    const entity = entities.at(number)!;
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
    names: names.sort((a, b) => b.count - a.count || compareNames(a, b)),
    receipts: receipts.sort((a, b) => compareNames(a.entity, b.entity)),
  };
}

const belongingTo = (index: ArticleIndex, id: string): number[] => (Object.hasOwn(index, id) ? index[id]! : []);

const quotesFrom = (receipts: Receipt[], article: string): string[] =>
  receipts.filter((receipt) => receipt.article === article).map(({ quote }) => quote);

/** Iterates over all entities. */
export function* each(entities: Entities<Entity>): Generator<Entity> {
  for (let i = 0; i < entities.length; i++) yield entities.at(i)!;
}

const refOf = ({ id, name, kind }: Entity): EntityRef => ({ id, name, kind });

/** Compares names by letter, without regard to the reader's language, so that the order is the same everywhere. */
export const compareNames = ({ name: a }: EntityRef, { name: b }: EntityRef): number =>
  compareText(a.toLowerCase(), b.toLowerCase());
