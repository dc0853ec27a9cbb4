/** Joins the views that several packs give of one entity into one card. */
import type { EntityRef, EntityView } from '../model/view.ts';

/** The most related entities that a card offers. */
const MOST_RELATED = 8;
/** The most other names that a card shows. */
const MOST_NAMES = 6;

/**
 * Joins the views of one entity. Returns undefined if there are none.
 *
 * @param views with the library's ids; first the view of the first pack that knows the entity
 * @param rivals other entities that the matched words may mean
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
