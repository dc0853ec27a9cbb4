/** What joining folders makes, folder by folder. */
import type { Problem } from '../problems.ts';
import type { Sources } from '../sources.ts';

/** Several folders in one. */
export interface JoinedFolders {
  sources: Sources;
  /** no pack while there is one */
  problems: Problem[];
  /** differences of which the first folder's word stands */
  warnings: Problem[];
  /** ids of the articles and entities that more than one folder has */
  shared: { articles: Set<string>; entities: Set<string> };
}

/** What a folder's ids become where an earlier folder has another for the same. */
export interface NewIds {
  articles: Map<string, string>;
  entities: Map<string, string>;
}

/**
 * Leaves an article or entity out, with the problem. What speaks of it is given an id that counts as unread, and so
 * is not told of once more.
 */
export function refuse(into: JoinedFolders, ids: Map<string, string>, id: string, problem: Problem): void {
  const other = `${id} (refused)`;
  into.problems.push(problem);
  into.sources.unread.add(other);
  ids.set(id, other);
}
