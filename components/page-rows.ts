/** The names of a page as rows of a list. */
import type { Story } from '../engine/context/context.ts';
import type { PageEntry } from '../engine/model/page-names.ts';
import type { PageCast } from '../platform/messages.ts';
import type { NameRow } from './name-list.tsx';

/** The packs' names, each with its role then or with what the story says about it, followed by the story's own names. */
export function rowsOf(entries: readonly PageEntry[], cast: PageCast, notes: Record<string, string>): NameRow[] {
  const known = entries.map((entry) => {
    const note = notes[entry.id] ?? cast.introductions[entry.id];
    return { ...entry, ...(note ? { note } : {}) };
  });
  return [...known, ...cast.entries];
}

/** The story of a page in the form in which messages send it. */
export const storyOf = (page: {
  entries: readonly PageEntry[];
  published?: string;
  address?: string | undefined;
}): Story & { address?: string } => ({
  ...(page.address ? { address: page.address } : {}),
  present: page.entries.toSorted((a, b) => b.count - a.count).map(({ id }) => id),
  ...(page.published ? { published: page.published } : {}),
});
