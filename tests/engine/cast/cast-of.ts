/** The cast of a text, in a form that tests can read. */
import { castOf } from '../../../engine/cast/cast.ts';
import type { KnownName, Member } from '../../../engine/cast/types.ts';
import { readPage } from '../../../engine/text/page.ts';

/** The members of a text that must be in English. */
export function membersIn(text: string, known: KnownName[] = []): Member[] {
  const cast = castOf(readPage(text), known);
  if (!cast.english) throw new Error(`not taken for English: ${text.slice(0, 60)}`);
  return cast.members;
}

/** Names with their kinds: `Ann Lee (person)`. */
export const namesIn = (text: string): string[] => membersIn(text).map(({ name, kind }) => `${name} (${kind})`);

/** Names with their introductions; null where there is none. */
export const introductionsIn = (text: string): Record<string, string | null> =>
  Object.fromEntries(membersIn(text).map(({ name, introduction }) => [name, introduction?.text ?? null]));

/** The written forms of each member, in order of place. */
export const mentionsIn = (text: string): Record<string, string[]> =>
  Object.fromEntries(
    membersIn(text).map(({ name, mentions }) => [name, mentions.map(({ start, end }) => text.slice(start, end))]),
  );
