import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTable } from '../../../engine/lookup/build.ts';
import type { LookupTable } from '../../../engine/lookup/table.ts';
import { editsAllowed, MOST_TYPOS, misspelt, sameEnd, similarity } from '../../../engine/lookup/typos.ts';
import { entry, PACK } from '../lexicon.ts';
import { slowEdits } from '../text/slow-edits.ts';

const tableOf = (words: string[]) => buildTable(words.map((word, i) => entry('place', `p-${i}`, word)));

/** Compares every word of the table with the query, one by one. */
function scan(table: LookupTable, query: string): [string, number][] {
  const all: [number, number][] = [];
  for (let word = table.firstTyped; word < table.counts.words; word++) {
    const text = table.word(word);
    const begun = slowEdits(query, text.slice(0, query.length));
    const sameFirst = text[0] === query[0];
    const like = similarity(query.length, text.length, slowEdits(query, text), begun, sameFirst, sameEnd(text, query));
    const isLonger = query.length > text.length + 1 && query.startsWith(text);
    if (editsAllowed(query.length, true) > 0 && like > 0 && !isLonger) all.push([word, like]);
  }
  return all
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MOST_TYPOS)
    .map(([word, like]) => [table.word(word), like]);
}

function found(table: LookupTable, query: string): [string, number][] {
  const best = misspelt(table, query);
  return best.numbers.map((word, i) => [table.word(word), best.values[i]!]);
}

describe('words that may be meant', () => {
  const table = tableOf(['Putin', 'Lavrov', 'Stoltenberg', 'Khamenei', 'Nato', 'EU', 'John', 'Montenegro', 'Крым']);

  it.each([
    ['a letter too many', 'puttin', ['putin']],
    ['two neighbouring letters swapped', 'larvov', ['lavrov']],
    ['two neighbouring letters swapped in a short word', 'jhon', ['john']],
    ['the last two letters swapped', 'naot', ['nato']],
    ['the first letter left out', 'hamenei', ['khamenei']],
    ['two typos in a longer word', 'stoletnburg', ['stoltenberg']],
    ['a typo in an unfinished word', 'stolte', ['stoltenberg']],
    ['a typo in the first letters', 'montan', ['montenegro']],
    ['another script', 'крим', ['крым']],
  ])('by %s: %s', (_, query, words) => expect(found(table, query).map(([word]) => word)).toEqual(words));

  it.each(['eu', 'uu', 'nath', 'pit', 'clinton', 'ptn', 'xutim', '', ' ', '🙂🙂', 'x'.repeat(10_000)])(
    'are none for %.20j',
    (query) => expect(found(table, query)).toEqual([]),
  );

  it('can be longer than any name', () => {
    const long = `stoltenberg${'x'.repeat(300_000)}`;
    expect(found(tableOf([long]), 'stoltenbarg')).toEqual([[long, 1 - 1.5 / 11]]);
  });

  it('are more similar with fewer typos, and if typed completely', () => {
    const likenesses = found(tableOf(['Marek', 'Marok', 'Marokko', 'Morokko']), 'marak');
    expect(likenesses.map(([word]) => word).slice(0, 2)).toEqual(['marek', 'marok']);
    expect(likenesses[2]![1]).toBeLessThan(likenesses[1]![1]);
  });

  it('are those that a search through all words finds, in the same order, for any words', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 13 });
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 60 }), word, (words, query) => {
        const some = tableOf(words);
        expect(found(some, query)).toEqual(scan(some, query));
      }),
      { numRuns: 300 },
    );
  });

  it('are those that a search through all words of the bundled pack finds, for any typo', () => {
    const bundled = buildTable(PACK.entities);
    const words = Array.from({ length: bundled.counts.words }, (_, i) => bundled.word(i)).slice(bundled.firstTyped);
    const slip = fc.tuple(
      fc.constantFrom(...words),
      fc.nat(20),
      fc.constantFrom('', 'a', 'e', 'rt'),
      fc.nat(2),
      fc.nat(12),
    );
    fc.assert(
      fc.property(slip, ([word, at, put, dropped, typed]) => {
        const place = at % word.length;
        const query = (word.slice(0, place) + put + word.slice(place + dropped)).slice(0, 4 + typed);
        expect(found(bundled, query)).toEqual(scan(bundled, query));
      }),
      { numRuns: 60 },
    );
  });
});
