/** What a story and the coverage have in common: names, weighed by how much each of them says. */
import type { Entity } from '../model/pack.ts';
import { startOf } from './times.ts';

/** How much of a name's weight a place keeps: news names countries whatever it is about. */
const PLACE = 0.5;

/** What it says that two texts both name an entity: much if few articles of the coverage name it. */
export function weightOf({ kind, coverage }: Entity, articles: number): number {
  const rarity = Math.log(1 + articles / Math.max(1, coverage.length));
  return kind === 'place' ? PLACE * rarity : rarity;
}

/** The names of a story, and how much each of them counts, from 0 to 1. */
export type Present = ReadonlyMap<string, number>;

/**
 * How much each of a story's names counts: what it is about it names again and again.
 *
 * @param ids those that the story names most often first
 */
export function emphasisOf(ids: readonly string[]): Map<string, number> {
  const each = [...new Set(ids)];
  return new Map(each.map((id, rank) => [id, 1 / Math.sqrt(1 + rank)]));
}

/** Whether names in common make two texts related: two names, of which one is more than a place. */
export function areRelated(shared: readonly Entity[]): boolean {
  return shared.length > 1 && shared.some(({ kind }) => kind !== 'place');
}

/** Entities by what sharing them says, most first. */
export function byWeight(articles: number): (a: Entity, b: Entity) => number {
  return (a, b) => weightOf(b, articles) - weightOf(a, articles) || (a.name < b.name ? -1 : 1);
}

/** What was known before what came since, each by the names shared with the story, then the newest first. */
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
