import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QUERY_OFFICES, QUERY_SYNONYMS, STOP_WORDS, WORD_ENDINGS } from '../../../engine/english/queries.ts';
import { buildTable, foldedWords } from '../../../engine/lookup/build.ts';
import { LookupIndex } from '../../../engine/lookup/index.ts';
import { TopK } from '../../../engine/lookup/top-k.ts';
import { editsAllowed, sameEnd, similarity } from '../../../engine/lookup/typos.ts';
import type { LexiconEntry } from '../../../engine/model/types.ts';
import { entry, PACK } from '../lexicon.ts';
import { slowEdits } from '../text/slow-edits.ts';

/** The weight of each field. */
const WEIGHTS = { name: 1, alias: 0.95, role: 0.8, description: 0.5 };
type WordField = keyof typeof WEIGHTS;

/** Returns the words of names, aliases, roles and the description, with their fields. */
const fields = ({ name, aliases, roles, description }: LexiconEntry): [string, WordField][] => {
  const all: [string, WordField][] = [
    ...foldedWords(name).map((word): [string, WordField] => [word, 'name']),
    ...aliases.flatMap(({ text }) =>
      foldedWords(text).map((word): [string, WordField] => [word, QUERY_OFFICES.has(word) ? 'role' : 'alias']),
    ),
    ...roles.flatMap(({ title }) => foldedWords(title).map((word): [string, WordField] => [word, 'role'])),
    ...foldedWords(description).map((word): [string, WordField] => [word, 'description']),
  ];
  // a word in several fields counts only in the one with the largest weight
  return all.filter(([word, field]) => all.every(([other, its]) => other !== word || WEIGHTS[its] <= WEIGHTS[field]));
};

/** Scores the match of an entity's word with a typed one: a simple implementation of the rules, one by one. */
function answer(typed: string, word: string, field: WordField, known: ReadonlySet<string>): number {
  const ways = [0];
  if (word === typed) ways.push(1);
  if (word.startsWith(typed) && (typed.length > 2 || field === 'name'))
    ways.push(0.85 * (0.8 + (0.2 * typed.length) / word.length));
  if (QUERY_SYNONYMS.get(typed)?.includes(word)) ways.push(0.6);
  let shared = 0;
  while (shared < Math.min(typed.length, word.length) && typed[shared] === word[shared]) shared++;
  const isInflected = shared < word.length || shared === typed.length || WORD_ENDINGS.has(typed.slice(shared));
  if (shared >= Math.max(5, Math.min(typed.length, word.length) - 3) && isInflected) ways.push(0.6);
  const isLonger = typed.length > word.length + 1 && typed.startsWith(word);
  if (!isLonger && !known.has(typed) && field !== 'description' && editsAllowed(typed.length, true) > 0) {
    const begun = slowEdits(typed, word.slice(0, typed.length));
    ways.push(
      0.75 *
        similarity(
          typed.length,
          word.length,
          slowEdits(typed, word),
          begun,
          typed[0] === word[0],
          sameEnd(word, typed),
        ),
    );
  }
  return Math.max(...ways);
}

/** Compares every entity with every word of the query. */
function scan(entries: LexiconEntry[], words: string[]) {
  const known = new Set(entries.flatMap((one) => fields(one).map(([word]) => word)));
  return entries.flatMap((one, entity) => {
    const answers = words.map((typed) =>
      Math.max(
        0,
        ...fields(one)
          .filter(([word]) => !STOP_WORDS.has(word))
          .map(([word, field]) => WEIGHTS[field] * answer(typed, word, field, known)),
      ),
    );
    const answered = answers.filter((value) => value > 0).length / words.length;
    const mean = answers.reduce((sum, value) => sum + value, 0) / words.length;
    return answered >= 0.74 ? [{ entity, words: mean.toFixed(9), answered }] : [];
  });
}

function retrieved(entries: LexiconEntry[], words: string[]) {
  const index = new LookupIndex(buildTable(entries));
  const hits = words.map((word) => index.words.find(word));
  return index
    .retrieve(hits, entries.length)
    .map(({ entity, words: mean, answered }) => ({ entity, words: mean.toFixed(9), answered }))
    .sort((a, b) => a.entity - b.entity);
}

describe('the entities that match a query', () => {
  const word = fc.constantFrom(
    ...'maren marenka marensk tolvik tolvek torvik talvig minister secretary chief president of osk oskar'.split(' '),
  );
  const text = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
  const entries = fc
    .array(fc.record({ name: text, alias: text, role: text, description: text }), { minLength: 1, maxLength: 12 })
    .map((all) =>
      all.map(({ name, alias, role, description }, i) =>
        entry('person', `e-${i}`, name, {
          aliases: [alias],
          roles: [{ title: role }],
          description,
        }),
      ),
    );
  const typed = fc
    .tuple(word, fc.nat(9), fc.constantFrom('', '', 'x'), fc.integer({ min: 1, max: 9 }))
    .map(([any, at, put, length]) => (any.slice(0, at) + put + any.slice(at)).slice(0, length));

  it('are those that a walk over all entities finds, whatever the words', () => {
    fc.assert(
      fc.property(entries, fc.uniqueArray(typed, { minLength: 1, maxLength: 6 }), (some, words) => {
        expect(retrieved(some, words)).toEqual(scan(some, words));
      }),
      { numRuns: 300 },
    );
  });

  it('do not depend on earlier queries', () => {
    const index = new LookupIndex(buildTable(PACK.entities));
    const ask = (some: LookupIndex, query: string) =>
      some.retrieve(
        query.split(' ').map((any) => some.words.find(any)),
        20,
      );
    for (const query of ['russian foreign minister', 'p', 'kerry lavrov', 'nothing whatever', 'puttin'])
      expect(ask(index, query), query).toEqual(ask(new LookupIndex(buildTable(PACK.entities)), query));
  });

  it('are sorted by how well they match, and equals by how often the coverage names them', () => {
    const twins = ['lesser', 'greater'].map((id, i) =>
      entry('place', id, 'Orm', { coverage: [{ article: 'a', count: 1 + 40 * i }] }),
    );
    const index = new LookupIndex(buildTable([entry('place', 'ormsby', 'Ormsby'), ...twins]));
    const order = (most: number) => index.retrieve([index.words.find('orm')], most).map(({ entity }) => entity);
    expect(order(3)).toEqual([2, 1, 0]);
    expect(order(1)).toEqual([2]);
  });
});

describe('the best of many', () => {
  it('are the first ones of all when sorted', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9)), fc.integer({ min: 1, max: 8 }), (values, most) => {
        const best = new TopK(most);
        values.forEach((value, number) => {
          best.offer(number, value);
        });
        const order = values.map((_, number) => number).sort((a, b) => values[b]! - values[a]! || a - b);
        expect(best.numbers).toEqual(order.slice(0, most));
        expect(best.values).toEqual(best.numbers.map((number) => values[number]));
      }),
    );
  });
});
