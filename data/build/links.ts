/** Links a folder's articles, and reports names without an entity, forms that are not found, and entities without a mention. */
import { checkMentioned, checkNames } from './coverage.ts';
import { checkFindable } from './forms.ts';
import { type UncoveredName, uncoveredNames } from './names.ts';
import { type Engine, findPresence, type Presence } from './presence.ts';
import { formatPlace, type Problem } from './problems.ts';
import type { Sources } from './sources.ts';

/** A folder, linked. */
export interface Linked {
  presence: Presence;
  uncovered: UncoveredName[];
  problems: Problem[];
  /** problems that only arise from joining folders */
  warnings: Problem[];
}

function linkOne(sources: Sources, engine: Engine) {
  const presence = findPresence(sources, engine);
  const uncovered = uncoveredNames(sources, presence.mentions);
  const others = [...checkFindable(sources, presence.link), ...checkMentioned(sources, presence)];
  return { presence, uncovered, others };
}

/**
 * Links the articles. `alone` are the folders that the sources were joined from: if a second Johnson takes a name
 * from the first, no editor can correct that in a folder, so it is reported as a warning.
 */
export function linkSources(sources: Sources, alone: readonly Sources[], engine: Engine): Linked {
  const { presence, uncovered, others } = linkOne(sources, engine);
  const all = [...others, ...checkNames(uncovered)];
  if (alone.length < 2 || all.length === 0) return { presence, uncovered, problems: all, warnings: [] };
  const before = alone.map((one) => linkOne(one, engine));
  const names = new Set(before.flatMap((one) => one.uncovered.map(({ name }) => name)));
  const places = new Set(before.flatMap((one) => one.others.map(formatPlace)));
  const came = (problem: Problem): Problem => ({
    ...problem,
    says: `${problem.says}; it came of joining the folders: none of them alone has it`,
  });
  return {
    presence,
    uncovered,
    problems: [
      ...others.filter((one) => places.has(formatPlace(one))),
      ...checkNames(uncovered.filter(({ name }) => names.has(name))),
    ],
    warnings: [
      ...others.filter((one) => !places.has(formatPlace(one))),
      ...checkNames(uncovered.filter(({ name }) => !names.has(name))),
    ].map(came),
  };
}
