/** Merges the lookup results of all packs of a library into one list. */
import { type Answers, findAnswers } from '../lookup.ts';
import type { LookupResult } from '../model/types.ts';
import { foldKey } from '../text/tokens.ts';
import type { LibraryPack } from './library-pack.ts';

/** A result from one pack. */
interface Found {
  result: LookupResult;
  way: number;
}

/** If the best result has at least this score, results of other packs that needed a fallback are left out. */
const GOOD = 0.8;

/**
 * Finds entities for a query in all packs, best first.
 *
 * @param idOf returns the library's id of an entity of a pack; an entity that several packs know has one id
 * @param most the most results
 */
export function lookUpAll(
  packs: readonly LibraryPack[],
  query: string,
  idOf: (pack: number, own: string) => string,
  most: number,
): LookupResult[] {
  const isKnown = (word: string) => packs.some(({ open }) => open.lookup.index.table.find(word) >= 0);
  const answers = packs.map(({ open }) => findAnswers(open.lookup, query, isKnown));
  return joinAnswers(answers, idOf, most);
}

/** Merges what each pack found. */
export function joinAnswers(
  answers: readonly Answers[],
  idOf: (pack: number, own: string) => string,
  most: number,
): LookupResult[] {
  const way = Math.min(...answers.map((one) => one.way));
  const isGood = answers.some((one) => one.way === way && (one.results[0]?.score ?? 0) >= GOOD);
  const found = answers.flatMap((one, pack): Found[] => {
    if (isGood && one.way > way) return [];
    return one.results.map((result) => ({ result: { ...result, id: idOf(pack, result.id) }, way: one.way }));
  });
  // equals stay in the order of the packs
  found.sort((a, b) => a.way - b.way || b.result.score - a.result.score);
  const results = new Map<string, LookupResult>();
  for (const { result } of found) {
    // topics have no joined entity, because pages never name them: list one for each name
    const key = result.kind === 'topic' ? `${result.kind} ${foldKey(result.name)}` : result.id;
    if (!results.has(key)) results.set(key, result);
  }
  return [...results.values()].slice(0, most);
}
