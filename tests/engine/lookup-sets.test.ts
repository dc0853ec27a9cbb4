import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../../data/build/files.ts';
import { compileLookup, type Lookup, lookUp } from '../../engine/lookup.ts';
import { builtWell } from '../data/folder.ts';
import { PACK } from './lexicon.ts';

/** A line of a file of lookups: the query and the names of which one must come first; none if nothing may be found. */
interface Row {
  query: string;
  names: string[];
}

const rowsOf = (file: URL): Row[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [query, names] = line.split('\t') as [string, string];
      return { query, names: names === '-' ? [] : names.split('/') };
    });

/** Returns the queries with a different first answer, and that answer. */
const wrong = (lookup: Lookup, rows: Row[]): string[] =>
  rows.flatMap(({ query, names }) => {
    const first = lookUp(lookup, query)[0]?.name;
    const isRight = first === undefined ? names.length === 0 : names.includes(first);
    return isRight ? [] : [`${query} → ${first ?? 'nothing'}, not ${names.join(' or ') || 'nothing'}`];
  });

/** Tests that at most this many queries are answered wrongly. */
const check = (name: string, lookup: Lookup, file: URL, most: number) =>
  it(`are answered correctly, except ${most}: ${name}`, () => {
    const rows = rowsOf(file);
    const errors = wrong(lookup, rows);
    console.log(`${name}: ${rows.length - errors.length} of ${rows.length} right`);
    expect(errors.length, errors.join('\n')).toBeLessThanOrEqual(most);
  });

describe('lookup queries that were written by others', async () => {
  check('lookup-11.tsv', compileLookup(PACK.entities, PACK.synonyms), new URL('lookup-11.tsv', import.meta.url), 2);
  const subjects = new URL('subjects/', import.meta.url);
  for (const subject of readdirSync(subjects)) {
    if (!existsSync(new URL(`${subject}/lookup.tsv`, subjects))) continue;
    const { pack } = await builtWell(readFolder(fileURLToPath(new URL(`${subject}/pack`, subjects))));
    const { entities, synonyms } = pack;
    check(subject, compileLookup(entities, synonyms), new URL(`${subject}/lookup.tsv`, subjects), 2);
  }
});
