/** Chooses the articles of the coverage that are offered beside a story. */
import type { Article, Entity } from '../model/pack.ts';
import type { ArticleCard, CoverageView } from '../model/view.ts';
import type { Story } from './context.ts';
import type { CoverageParts } from './parts.ts';
import { areRelated } from './sharing.ts';
import { startOf } from './times.ts';

/** The most articles that are offered. */
const MOST = 2;
/** The most names that are given as the reason. */
const MOST_SHARED = 3;
/**
 * The weight of an article falls with its distance in time from the story, towards a half; per this many days, the rest
 * halves.
 */
const HALF_LIFE = 365;

/**
 * Why an article is related: the mentions of the card's entity in it, the names it has in common with the story, and
 * their weight.
 */
interface Relation {
  count: number;
  /** the rarest first */
  shared: Entity[];
  weight: number;
}

/** The articles most related to a story: by the entities that both name, rare ones counting more, and by date. */
export function articlesNear(parts: CoverageParts, { present, published }: Story): CoverageView[] {
  const named = parts.entitiesOf(present);
  return nearestArticles(parts.pack.articles, published, (article) => {
    const shared = parts.sharedWith(article.id, named);
    return areRelated(shared) ? { count: 0, shared, weight: parts.weight(shared) } : undefined;
  });
}

/** The articles with the most about an entity: those related to a story, or else any about the entity. */
export function articlesAbout(parts: CoverageParts, entity: Entity, { present, published }: Story): CoverageView[] {
  const others = parts.entitiesOf(present.filter((id) => id !== entity.id));
  const counts = new Map(entity.coverage.map(({ article, count }) => [article, count]));
  const articles = [...counts.keys()].flatMap((id) => parts.articles.get(id) ?? []);
  return nearestArticles(articles, published, ({ id }) => {
    const shared = parts.sharedWith(id, others);
    // without a story, the entity itself is enough to make an article related
    if (others.length > 0 && !areRelated([entity, ...shared])) return undefined;
    const count = counts.get(id)!;
    return { count, shared, weight: count * (1 + parts.weight(shared)) };
  });
}

/**
 * The articles most related to a story; those near its date count more than those far from it.
 *
 * @param relate returns undefined if an article is not related
 */
function nearestArticles(
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
