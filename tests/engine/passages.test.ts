import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileLookup, lookUp } from '../../engine/lookup.ts';
import { foldKey } from '../../engine/text/tokens.ts';
import { LEXICON, PACK, PACK_LEXICON } from './lexicon.ts';
import { figures, parsePassage, parsePassages, precisionOf, recallOf, scorePassages } from './score-passages.ts';

const file = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');

/** The least precision, the least recall, and the least recall of events, for each file. */
const SETS: { name: string; precision: number; recall: number; events?: number }[] = [
  { name: 'passages/1.txt', precision: 0.985, recall: 0.975, events: 0.9 },
  { name: 'passages/2.txt', precision: 0.98, recall: 0.925, events: 0.68 },
  { name: 'passages/3.txt', precision: 0.97, recall: 0.93, events: 0.78 },
  { name: 'passages/4.txt', precision: 0.98, recall: 0.96, events: 0.87 },
  { name: 'passages/5.txt', precision: 0.985, recall: 0.905, events: 0.66 },
  { name: 'passages/6.txt', precision: 0.985, recall: 0.98, events: 0.93 },
  { name: 'passages/7.txt', precision: 0.98, recall: 0.97, events: 0.86 },
  { name: 'passages/8.txt', precision: 0.98, recall: 0.96, events: 0.8 },
  { name: 'passages/9.txt', precision: 0.985, recall: 0.965, events: 0.85 },
  { name: 'passages/10.txt', precision: 0.98, recall: 0.965, events: 0.83 },
  { name: 'passages/11.txt', precision: 0.91, recall: 0.985 },
  { name: 'passages/12.txt', precision: 0.97, recall: 0.985 },
];

describe('the parser of passages', () => {
  it('takes the markup out of the text and keeps the positions', () => {
    const { text, marks } = parsePassage('x', 'On [[Kyiv|Kyiv/Ukraine]], {{Price}}s and [[Mr. Price|Ned Price]].');
    expect(text).toBe('On Kyiv, Prices and Mr. Price.');
    expect(marks.map(({ start, end, accepted }) => [text.slice(start, end), accepted])).toEqual([
      ['Kyiv', ['Kyiv', 'Ukraine']],
      ['Price', []],
      ['Mr. Price', ['Ned Price']],
    ]);
  });

  it('separates passages at their headers and leaves comments out', () => {
    const passages = parsePassages('# a remark\n## g 1\nOne\n\nmore\n\n## g 2\n# a remark\nTwo\n');
    expect(passages.map(({ id, text }) => [id, text])).toEqual([
      ['g 1', 'One\n\nmore'],
      ['g 2', 'Two'],
    ]);
  });

  it('refuses broken markup', () => expect(() => parsePassage('x', 'a [[b|c')).toThrow('x: broken markup'));
});

describe('scoring', () => {
  it.each([
    ['found', 'Yesterday [[John Kerry|John Kerry]] spoke.'],
    ['found', 'Yesterday [[Mr. John Kerry himself|Ned Price/John Kerry]] spoke.'],
    ['missed', 'Yesterday [[nobody|John Kerry]] spoke.'],
    ['wrong', 'Yesterday [[John Kerry|Ned Price]] spoke.'],
    ['tripped', 'Yesterday {{John Kerry}} spoke.'],
  ] as const)('counts as %s: %s', (verdict, example) => {
    const score = scorePassages([parsePassage('x', example)], LEXICON);
    expect({ found: 0, missed: 0, wrong: 0, tripped: 0, ...{ [verdict]: 1 } }).toMatchObject({
      found: score.found,
      missed: score.missed,
      wrong: score.wrong,
      tripped: score.tripped,
    });
  });

  it('ignores names if only an event is marked', () => {
    const example = parsePassage('x', 'They spoke of [[the land of Crimea|Annexation of Crimea]] once.');
    expect(scorePassages([example], LEXICON)).toMatchObject({ missed: 1, wrong: 0 });
  });
});

describe.each(SETS)('the passages of $name', (least) => {
  const passages = parsePassages(file(least.name));
  const score = scorePassages(passages, PACK_LEXICON);

  it('mention only entities of the pack', () => {
    const known = new Set(PACK.entities.flatMap((e) => [e.name, ...e.aliases.map((a) => a.text)]).map(foldKey));
    const unknown = passages.flatMap(({ id, marks }) =>
      marks.flatMap(({ accepted }) =>
        accepted.length > 0 && !accepted.some((name) => known.has(foldKey(name)))
          ? [`${id}: ${accepted.join('/')}`]
          : [],
      ),
    );
    expect(unknown).toEqual([]);
  });

  it('are linked with at least the precision that was reached before', () => {
    console.log(`${least.name}: ${figures(score)}`);
    expect(precisionOf(score), score.errors.join('\n')).toBeGreaterThanOrEqual(least.precision);
  });

  it('are linked with at least the recall that was reached before, events too', () => {
    expect(recallOf(score), score.errors.join('\n')).toBeGreaterThanOrEqual(least.recall);
    if (least.events !== undefined)
      expect(score.events.found / score.events.marked).toBeGreaterThanOrEqual(least.events);
  });
});

/** Queries with the names of which one must come first, and queries for which nothing may be found. */
interface Queries {
  queries: { query: string; expect: string[] }[];
  nonsense: string[];
}

describe('the queries written for this pack', () => {
  const { queries, nonsense } = JSON.parse(file('queries.json')) as Queries;
  const lookup = compileLookup(PACK.entities, PACK.synonyms);

  it('have the right first result, at least 93 in 100', () => {
    const wrong = queries.flatMap(({ query, expect: names }) => {
      const first = lookUp(lookup, query)[0]?.name;
      return first !== undefined && names.includes(first)
        ? []
        : [`${query} → ${first ?? 'nothing'}, not ${names.join(' or ')}`];
    });
    console.log(`queries: ${queries.length - wrong.length} of ${queries.length} right first`);
    expect(1 - wrong.length / queries.length, wrong.join('\n')).toBeGreaterThanOrEqual(0.93);
  });

  it('have no result if they are nonsense, except 2 of 50', () => {
    const answered = nonsense.flatMap((query) => lookUp(lookup, query, 1).map(({ name }) => `${query} → ${name}`));
    console.log(`nonsense: ${answered.length} of ${nonsense.length} answered`);
    expect(answered.length, answered.join('\n')).toBeLessThanOrEqual((2 / 50) * nonsense.length);
  });
});
