/** What several packs find for a query becomes one list. What each pack finds by itself is given. */
import { describe, expect, it } from 'vitest';
import { joinAnswers } from '../../../engine/library/answers.ts';
import type { LookupResult } from '../../../engine/model/types.ts';

/** Returns a result: `ann 0.9`, or `Sea_level topic 0.9`. */
function resultOf(written: string): LookupResult {
  const [name = '', ...rest] = written.split(' ');
  const score = Number(rest.at(-1));
  return { id: name, name, kind: rest.length > 1 ? 'topic' : 'person', score } as LookupResult;
}

/** What both packs find together: a row is `why: way of the first, its results + way of the second, its results → all`. */
function together(row: string): { all: string; found: string } {
  const [one, other, all] = row.split(/: | \+ | → /).slice(1) as [string, string, string];
  const answers = [one, other].map((cell) => {
    const [way, ...results] = cell.split(', ');
    return { way: Number(way), results: results.map(resultOf) };
  });
  // Ann is the same in both packs; everybody else is another
  const found = joinAnswers(answers, (pack, own) => (own === 'ann' || pack === 0 ? own : `b/${own}`), 3);
  return { all, found: found.map(({ id, score }) => `${id} ${score}`).join(', ') };
}

describe('of what two packs find for a query', () => {
  it.each([
    'the best comes first: 0, ann 0.7, tom 0.5 + 0, bea 0.9, max 0.6 → b/bea 0.9, ann 0.7, b/max 0.6',
    'as good ones are in the order of the packs: 0, tom 0.7 + 0, bea 0.7 → tom 0.7, b/bea 0.7',
    'what both know is listed once, with the better score: 0, ann 0.7, tom 0.5 + 0, ann 0.9 → ann 0.9, tom 0.5',
    'what one finds without a fallback comes first: 1, tom 0.9 + 0, bea 0.6 → b/bea 0.6, tom 0.9',
    'what needed a fallback is left out if the other found a good one without: 1, tom 0.9 + 0, bea 0.8 → b/bea 0.8',
    'what needed a fallback stays if the other’s is not good: 1, tom 0.9 + 0, bea 0.79 → b/bea 0.79, tom 0.9',
    'what needed a fallback stays if the other found nothing: 1, tom 0.9 + 0 → tom 0.9',
    'what needed the same fallback stays: 1, tom 0.9 + 1, bea 0.9 → tom 0.9, b/bea 0.9',
    'only as many as are asked for are listed: 0, tom 0.9, max 0.8 + 0, bea 0.7, ida 0.6 → tom 0.9, max 0.8, b/bea 0.7',
    'topics of the same name are listed once: 0, Sea topic 0.9 + 0, SEA topic 0.8, bea 0.7 → Sea 0.9, b/bea 0.7',
    'a topic and a person of the same name are both listed: 0, Sea topic 0.9 + 0, Sea 0.8 → Sea 0.9, b/Sea 0.8',
    'people of the same name that are not the same are both listed: 0, tom 0.9 + 0, tom 0.8 → tom 0.9, b/tom 0.8',
  ])('%s', (row) => {
    const { all, found } = together(row);
    expect(found).toBe(all);
  });
});
