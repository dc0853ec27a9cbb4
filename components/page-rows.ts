/** The names of a page as lists show them. */
import type { Story } from '../engine/context/context.ts';
import type { PageEntry } from '../engine/model/view.ts';
import type { PageCast } from '../platform/messages.ts';
import type { NameRow } from './name-list.tsx';

/** The packs' names with who each was, or with what the story says of it, and then the story's own. */
export function rowsOf(entries: readonly PageEntry[], cast: PageCast, notes: Record<string, string>): NameRow[] {
  const known = entries.map((entry) => {
    const note = notes[entry.id] ?? cast.introductions[entry.id];
    return { ...entry, ...(note ? { note } : {}) };
  });
  return [...known, ...cast.entries];
}

/** The story of a page as questions about it have it. */
export const storyOf = (page: {
  entries: readonly PageEntry[];
  published?: string;
  address?: string | undefined;
}): Story & { address?: string } => ({
  ...(page.address ? { address: page.address } : {}),
  present: page.entries.toSorted((a, b) => b.count - a.count).map(({ id }) => id),
  ...(page.published ? { published: page.published } : {}),
});
