/** Chooses the articles of the coverage that are offered beside a story. */
import type { Article, Entity } from '../model/pack.ts';
import type { ArticleCard, CoverageView } from '../model/view.ts';
import { startOf } from './times.ts';

/** The most articles that are offered. */
const MOST = 2;
/** The most names that are given as the reason. */
const MOST_SHARED = 3;
/** The weight of an article falls with its distance in time from the story, towards a half; per this many days, the rest halves. */
const HALF_LIFE = 365;

/** Why an article is related: the mentions of the card's entity in it, the names it has in common with the story, and their weight. */
export interface Relation {
  count: number;
  /** the rarest first */
  shared: Entity[];
  weight: number;
}

/**
 * The articles most related to a story; those near its date count more than those far from it.
 *
 * @param relate returns undefined if an article is not related
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

/** What a card shows of an article. For a reworded copy, the description replaces the headline, which is garbled. */
export function cardOf({ id, title, description, outlet, published, copy, url }: Article): ArticleCard {
  return { id, title: description ?? title, outlet, published, copy, ...(url ? { url } : {}) };
}
