/** Positions of words in articles. */
import type { Position } from './canonical.ts';
import type { Sources } from './sources.ts';

/** Returns a function that finds words in articles, by which statements are sorted. */
export function positionIn({ articles }: Pick<Sources, 'articles'>): Position {
  const bodies = new Map(articles.map(({ id, body }) => [id, body]));
  return (article, words) => {
    const at = bodies.get(article)?.indexOf(words) ?? -1;
    return at < 0 ? Number.POSITIVE_INFINITY : at;
  };
}
