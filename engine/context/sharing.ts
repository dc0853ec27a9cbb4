/** What a story and the coverage have in common: names, weighed by how rare they are. */
import type { Entity } from '../model/pack.ts';
import { compareText } from '../text/collections.ts';
import { startOf } from './times.ts';

/** The factor for the weight of a place: news names countries whatever it is about. */
const PLACE = 0.5;

/** How much it means that two texts both name an entity: the fewer articles name it, the more. */
export function weightOf({ kind, coverage }: Entity, articles: number): number {
  const rarity = Math.log(1 + articles / Math.max(1, coverage.length));
  return kind === 'place' ? PLACE * rarity : rarity;
}

/** By the id of each name of a story, how much it counts, 0 to 1. */
export type Present = ReadonlyMap<string, number>;

/**
 * How much each of a story's names counts: the more often the story names it, the more, because it names again and again
 * what it is about.
 *
 * @param ids sorted by how often the story names them, the most often first
 */
export function emphasisOf(ids: readonly string[]): Map<string, number> {
  const each = [...new Set(ids)];
  return new Map(each.map((id, rank) => [id, 1 / Math.sqrt(1 + rank)]));
}

/** Whether the names that two texts share make them related: at least two, one of which is no place. */
export function areRelated(shared: readonly Entity[]): boolean {
  return shared.length > 1 && shared.some(({ kind }) => kind !== 'place');
}

/** Returns a comparator that sorts a story's entities by weight, the largest first. */
export function byWeight(articles: number, present: Present): (a: Entity, b: Entity) => number {
  const weight = (entity: Entity) => weightOf(entity, articles) * (present.get(entity.id) ?? 0);
  return (a, b) => weight(b) - weight(a) || compareText(a.name, b.name);
}

/** Sorts facts: what was known before what came since; within each by weight, then the newest first. */
export function mostTellingFirst<T extends { date: string; when: 'then' | 'since' }>(
  all: { weight: number; view: T }[],
): T[] {
  const later = (when: 'then' | 'since') => Number(when === 'since');
  return all
    .sort(
      (a, b) =>
        later(a.view.when) - later(b.view.when) || b.weight - a.weight || startOf(b.view.date) - startOf(a.view.date),
    )
    .map(({ view }) => view);
}
