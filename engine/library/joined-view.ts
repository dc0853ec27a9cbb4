/** One card of what several packs tell of the same. */
import type { EntityRef, EntityView } from '../model/view.ts';

/** How many related entities, and other names, a card offers. */
const MOST_RELATED = 8;
const MOST_NAMES = 6;

/**
 * Joins what packs tell of one entity.
 *
 * @param views with the ids of the library, that of the first pack that knows it first
 * @param rivals whom the matched words may mean besides
 * @returns undefined if there is no view
 */
export function joinViews(views: readonly EntityView[], rivals: EntityRef[]): EntityView | undefined {
  const [first, ...others] = views;
  if (!first) return undefined;
  const related = new Map(views.flatMap((view) => view.related).map((ref) => [ref.id, ref]));
  const names = new Set(views.flatMap((view) => [view.name, ...view.otherNames]));
  names.delete(first.name);
  return {
    ...first,
    related: [...related.values()].slice(0, MOST_RELATED),
    otherNames: [...names].slice(0, MOST_NAMES),
    ...(first.match ? { match: { ...first.match, rivals } } : {}),
    ...(others.length > 0 ? { elsewhere: others } : {}),
  };
}
