/** Finds what connects two entities: the sentences, statements and articles about both. */
import type { Entity, Statement } from '../model/pack.ts';
import type { ConnectionView, EntityRef, StoryFactView } from '../model/view.ts';
import { cardOf } from './nearest.ts';
import type { CoverageParts } from './parts.ts';
import { emphasisOf, type Present } from './sharing.ts';
import { byDate } from './story-context.ts';
import { startOf } from './times.ts';

/** The most of each that are returned; the cards of the two have the rest. */
const MOST_FACTS = 12;
const MOST_STATEMENTS = 8;
const MOST_ARTICLES = 4;

/**
 * Returns what connects two entities of a pack, or undefined if the pack does not have both. The sentences are those from
 * the background of one that name the other, and those from the background of a related entity, such as an event, that name
 * both.
 *
 * @param published when the open story was written, ISO 8601, if known
 */
export function connectionOf(
  parts: CoverageParts,
  a: string,
  b: string,
  published: string | undefined,
): ConnectionView | undefined {
  const [first] = parts.entitiesOf([a]);
  const [second] = parts.entitiesOf([b]);
  if (!first || !second || a === b) return undefined;
  const both = emphasisOf([a, b]);
  const related = parts.entitiesOf(first.related.map(({ id }) => id));
  const facts = new Map<string, StoryFactView>();
  for (const entity of [first, second, ...related]) {
    for (const one of entity.background) {
      if (!joins(new Set([entity.id, ...(one.names ?? [])]), both) || facts.has(one.text)) continue;
      facts.set(one.text, { ...parts.fact(one, both, published).view, of: refOf(entity) });
    }
  }
  const newest = [...facts.values()].sort((x, y) => byDate(y, x)).slice(0, MOST_FACTS);
  return {
    names: [refOf(first), refOf(second)],
    facts: newest.sort(byDate),
    statements: parts.pack.statements
      .filter((one) => joins(partiesOf(one), both))
      .sort((x, y) => startOf(y.date) - startOf(x.date))
      .slice(0, MOST_STATEMENTS)
      .map((one) => parts.statement(one, both, published).view),
    articles: articlesOf(parts, first, second),
  };
}

const refOf = ({ id, name, kind }: Entity): EntityRef => ({ id, name, kind });

const joins = (some: ReadonlySet<string>, both: Present): boolean => [...both.keys()].every((id) => some.has(id));

/** The ids of the speaker and of those whom the statement is about. */
const partiesOf = ({ speaker, about }: Statement): Set<string> => new Set(speaker ? [speaker, ...about] : about);

function articlesOf({ pack }: CoverageParts, first: Entity, second: Entity): ConnectionView['articles'] {
  const counts = new Map(second.coverage.map(({ article, count }) => [article, count]));
  return first.coverage
    .flatMap(({ article: id, count }) => {
      const other = counts.get(id);
      const article = pack.articles.find((one) => one.id === id);
      return other && article ? [{ article: cardOf(article), count: Math.min(count, other), shared: [] }] : [];
    })
    .sort((x, y) => y.count - x.count)
    .slice(0, MOST_ARTICLES);
}
