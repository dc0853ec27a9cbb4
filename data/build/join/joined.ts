/** The state of joining folders, one after the other. */
import type { Problem } from '../problems.ts';
import type { Sources } from '../sources.ts';

/** Several folders in one. */
export interface JoinedFolders {
  sources: Sources;
  /** prevent the pack from being built */
  problems: Problem[];
  /** differences for which the first folder's value is used */
  warnings: Problem[];
  /** ids of the articles and entities that more than one folder has */
  shared: { articles: Set<string>; entities: Set<string> };
}

/** New ids for a folder's articles and entities, if an earlier folder has another id for the same. */
export interface NewIds {
  articles: Map<string, string>;
  entities: Map<string, string>;
}

/**
 * Leaves an article or entity out, and reports the problem. References to it get an id that counts as unread, so that they
 * are not reported as well.
 */
export function refuse(into: JoinedFolders, ids: Map<string, string>, id: string, problem: Problem): void {
  const other = `${id} (refused)`;
  into.problems.push(problem);
  into.sources.unread.add(other);
  ids.set(id, other);
}
