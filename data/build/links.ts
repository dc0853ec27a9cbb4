/** What linking says of a folder: names that nobody covers, forms that are not found, entities without a trace. */
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
  /** what one folder alone has not: it came of joining them */
  warnings: Problem[];
}

function linkOne(sources: Sources, engine: Engine) {
  const presence = findPresence(sources, engine);
  const uncovered = uncoveredNames(sources, presence.mentions);
  const others = [...checkFindable(sources, presence.link), ...checkMentioned(sources, presence)];
  return { presence, uncovered, others };
}

/**
 * Links the articles. `alone` are the folders that the sources were joined from: where a second Johnson takes a name
 * from the first, no editor can put that right in a folder, and it is told as a warning.
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
