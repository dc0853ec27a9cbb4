/** What a query may mean where no entity answers nearly all of its words. Tried in the order of this file. */
import { edits } from './edits.ts';
import type { Lookup } from './lookup-compiled.ts';
import type { Retrieved } from './lookup-index.ts';
import { rank } from './lookup-rank.ts';
import { SHORTEST_TYPO } from './lookup-typos.ts';
import { MOST_COMPARED, OFFICES } from './lookup-words.ts';
import type { LookupResult } from './types.ts';

/** A word alone answered this well is the word of a name. */
const BY_NAME = 0.7;
/** Initials that one person has, where no word fits, leave little doubt. */
const BY_INITIALS = 0.9;

/** What some of the words retrieve, told as a share of them all. */
const byRest = (lookup: Lookup, rest: readonly string[], all: number): Retrieved[] =>
  rest.length === 0
    ? []
    : lookup.index
        .retrieve(rest, MOST_COMPARED)
        .map((one) => ({ ...one, answered: (one.answered * rest.length) / all }));

/** `si jinping`: a short word, which the table does not take for a misspelling, is one beside the rest of a name. */
export function byShortSlip(lookup: Lookup, words: readonly string[]): Retrieved[] {
  const isShort = (word: string) => word.length < SHORTEST_TYPO;
  const short = words.filter(isShort);
  if (short.length === 0) return [];
  return byRest(
    lookup,
    words.filter((word) => !isShort(word)),
    words.length,
  ).filter(({ entity }) =>
    lookup
      .candidate(entity)
      .forms.some(({ tokens }) =>
        short.every((word) => tokens.some(({ key }) => key.length === word.length && edits(word, key, 1) <= 1)),
      ),
  );
}

/** Whom a word alone names. */
function named(lookup: Lookup, word: string): LookupResult | undefined {
  const [first] = rank(lookup, lookup.index.retrieve([word], MOST_COMPARED), [word], word);
  return first && first.score >= BY_NAME ? first : undefined;
}

/** `biden press secretary`: of those who held the office, who is named together with the one whose name stands there. */
export function byCompany(lookup: Lookup, words: readonly string[]): Retrieved[] {
  if (!words.some((word) => OFFICES.has(word))) return [];
  for (const word of words) {
    if (OFFICES.has(word)) continue;
    const id = named(lookup, word)?.id;
    if (id === undefined) continue;
    const company = byRest(
      lookup,
      words.filter((other) => other !== word),
      words.length,
    ).filter(({ entity }) => lookup.entries[entity]!.related.some((other) => other.id === id));
    if (company.length > 0) return company;
  }
  return [];
}

/** Several names that no one entity unites: the best answer to each, where every word has one. */
export function eachNamed(lookup: Lookup, words: readonly string[]): LookupResult[] {
  if (words.length < 2) return [];
  const found = new Map<string, LookupResult>();
  for (const word of words) {
    const result = named(lookup, word);
    if (!result) return [];
    found.set(result.id, result);
  }
  return [...found.values()].sort((a, b) => b.score - a.score);
}

/** `vvp`, `jk`: people with these first letters. */
export const byInitials = (lookup: Lookup, letters: string): Retrieved[] =>
  lookup.index.withInitials(letters).map((entity) => ({ entity, words: BY_INITIALS, answered: 1 }));
