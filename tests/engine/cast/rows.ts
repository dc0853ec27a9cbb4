/** Rows of examples, each a test of its own: a text, and what the cast of it is to be. */
import { expect, it } from 'vitest';
import { introductionsIn, namesIn } from './cast-of.ts';

/** Tests that these are all names of a text, in order, with their kinds: `Ann Lee (person)`. */
export function expectNames(rows: [why: string, text: string, names: string[]][]): void {
  it.each(rows)('%s', (_, text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
}

/** Tests that a text introduces a name by these words; null for by none. */
export function expectIntroductions(
  rows: [why: string, text: string, name: string, introduction: string | null][],
): void {
  it.each(rows)('%s', (_, text, name, introduction) => {
    expect(introductionsIn(text)).toHaveProperty([name], introduction);
  });
}
