/** Which articles of the coverage are offered beside a story. */
import type { Article, Entity } from '../model/pack.ts';
import type { ArticleCard, CoverageView } from '../model/view.ts';
import { startOf } from './times.ts';

/** How many articles are offered. */
const MOST = 2;
/** How many names are given as the reason. */
const MOST_SHARED = 3;
/** In days: an article this far from the story counts half. */
const HALF_LIFE = 365;

/** Why an article is related: mentions of the card's entity, names in common, and how much both say. */
export interface Relation {
  count: number;
  /** the most telling first */
  shared: Entity[];
  weight: number;
}

/**
 * The articles most related to a story, nearer ones before those far from its date.
 *
 * @param relate undefined if an article is not related
 */
export function nearestArticles(
  articles: readonly Article[],
  published: string | undefined,
  relate: (article: Article) => Relation | undefined,
): CoverageView[] {
  return articles
    .flatMap((article) => {
      const relation = relate(article);
      if (!relation) return [];
      const shared = relation.shared.slice(0, MOST_SHARED).map(({ name }) => name);
      const view = { article: cardOf(article), count: relation.count, shared };
      return [{ weight: relation.weight * nearness(article, published), view }];
    })
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST)
    .map(({ view }) => view);
}

function nearness(article: Article, published: string | undefined): number {
  if (!published) return 1;
  const days = Math.abs(startOf(article.published.value) - startOf(published));
  return 0.5 + 0.5 * 0.5 ** (days / HALF_LIFE);
}

/** What a card tells of an article. A reworded copy's headline is garbled: its description stands in its place. */
export function cardOf({ id, title, description, outlet, published, copy, url }: Article): ArticleCard {
  return { id, title: description ?? title, outlet, published, copy, ...(url ? { url } : {}) };
}
