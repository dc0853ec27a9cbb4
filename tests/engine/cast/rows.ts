/** Tests for rows of examples: a text with the expected names or introductions. */
import { expect, it } from 'vitest';
import { unfolded } from '../held.ts';
import { introductionsIn, membersIn, mentionsIn, namesIn } from './cast-of.ts';

/** Tests that a text has exactly these names, in order, with their kinds: `Ann Lee (person)`. */
export function expectNames(rows: [why: string, text: string, names: string[]][]): void {
  it.each(rows)('%s', (_, text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
}

/** Tests that a text has a member with exactly these written forms, in text order. */
export function expectForms(rows: [why: string, text: string, name: string, forms: string[]][]): void {
  it.each(rows)('%s', (_, text, name, forms) => {
    expect(mentionsIn(text)[name]).toEqual(forms);
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

/** Enough English for a page to be read. */
const REST = ' It was late when they had heard of it, and the rain was as heavy as before.';
const ROW = /^.*?: (?<text>.*) → (?<names>.*)$/;

/**
 * Tests that texts have exactly some names: `why: text → names`, with `; ` between names, `–` if there are none, and ` ¶ `
 * between paragraphs.
 *
 * @param withForms whether each name has its written forms beside it, `Ann Oake = Ann Oake, Oake`, rather than its kind, `Lemm
 *   Bank (organization)`, which is left out if it is a person
 */
export function expectNamesOfRows(rows: string[], withForms = false): void {
  it.each(rows)('%s', (row) => {
    const { text: written, names } = ROW.exec(row)!.groups!;
    const text = `${unfolded(written!)}${REST}`;
    const found = membersIn(text).map(({ name, kind, mentions }) => {
      if (withForms) return `${name} = ${mentions.map(({ start, end }) => text.slice(start, end)).join(', ')}`;
      return kind === 'person' ? name : `${name} (${kind})`;
    });
    expect(found.join('; ') || '–').toBe(names);
  });
}
