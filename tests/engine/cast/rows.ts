/** Tests for rows of examples: a text with the expected names or introductions. */
import { expect, it } from 'vitest';
import { introductionsIn, namesIn } from './cast-of.ts';

/** Tests that a text has exactly these names, in order, with their kinds: `Ann Lee (person)`. */
export function expectNames(rows: [why: string, text: string, names: string[]][]): void {
  it.each(rows)('%s', (_, text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
}

/** Tests that a text introduces a name with these words; null if it has no introduction. */
export function expectIntroductions(
  rows: [why: string, text: string, name: string, introduction: string | null][],
): void {
  it.each(rows)('%s', (_, text, name, introduction) => {
    expect(introductionsIn(text)).toHaveProperty([name], introduction);
  });
}
