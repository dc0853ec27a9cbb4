/** Returns the cast of a text in forms that are convenient for tests. */
import { castOf } from '../../../engine/cast/cast.ts';
import type { KnownName, Member } from '../../../engine/cast/types.ts';
import { readPage } from '../../../engine/text/page.ts';

/** Returns the members of a text, which must be in English. */
export function membersIn(text: string, known: KnownName[] = []): Member[] {
  const cast = castOf(readPage(text), known);
  if (!cast.english) throw new Error(`not taken for English: ${text.slice(0, 60)}`);
  return cast.members;
}

/** Returns names with their kinds: `Ann Lee (person)`. */
export const namesIn = (text: string): string[] => membersIn(text).map(({ name, kind }) => `${name} (${kind})`);

/** Returns names with their introductions, null if there is none. */
export const introductionsIn = (text: string): Record<string, string | null> =>
  Object.fromEntries(membersIn(text).map(({ name, introduction }) => [name, introduction?.text ?? null]));

/** Returns the written forms of each member, in text order. */
export const mentionsIn = (text: string): Record<string, string[]> =>
  Object.fromEntries(
    membersIn(text).map(({ name, mentions }) => [name, mentions.map(({ start, end }) => text.slice(start, end))]),
  );

/** `Ona Brill (person), the mayor: Ona Brill 1, Brill 2 2`, with the paragraph of each mention. */
export function castLine(text: string, { name, kind, introduction, mentions }: Member): string {
  const places = Map.groupBy(mentions, ({ start, end }) => text.slice(start, end));
  const paragraphOf = ({ start }: { start: number }) => text.slice(0, start).split('\n\n').length;
  const named = [...places].map(([surface, all]) => `${surface} ${all.map(paragraphOf).join(' ')}`).join(', ');
  return `${name} (${kind})${introduction ? `, ${introduction.text}` : ''}: ${named}`.replace(/\s+/g, ' ');
}
