/** What a query may mean where no entity answers nearly all of its words. */

import type { LookupResult } from '../model/types.ts';
import { edits } from '../text/edits.ts';
import type { Lookup } from './compiled.ts';
import type { WordHits } from './find.ts';
import type { Retrieved } from './index.ts';
import { rank } from './rank.ts';
import { SHORTEST_TYPO } from './typos.ts';
import { MOST_COMPARED, OFFICES } from './words.ts';

/** A word alone answered this well is the word of a name. */
const BY_NAME = 0.7;
/** Initials that one person has, where no word fits, leave little doubt. */
const BY_INITIALS = 0.9;

/** `si jinping`: a short word, which the table does not take for a misspelling, is one beside the rest of a name. */
function byShortSlip(lookup: Lookup, words: readonly WordHits[]): Retrieved[] {
  const isShort = ({ typed }: WordHits) => typed.length < SHORTEST_TYPO;
  const short = words.filter(isShort);
  if (short.length === 0) return [];
  const rest = words.filter((word) => !isShort(word));
  if (rest.length === 0) return [];
  return lookup.index
    .retrieve(rest, MOST_COMPARED)
    .filter(({ entity }) =>
      lookup
        .candidate(entity)
        .forms.some(({ tokens }) =>
          short.every(({ typed }) =>
            tokens.some(({ key }) => key.length === typed.length && edits(typed, key, 1) <= 1),
          ),
        ),
    )
    .map((one) => ({ ...one, answered: (one.answered * rest.length) / words.length }));
}

/** Several names that no one entity unites: the best answer to each, where every word has one. An office is no name. */
function eachNamed(lookup: Lookup, words: readonly WordHits[]): LookupResult[] {
  if (words.length < 2 || words.some(({ typed }) => OFFICES.has(typed))) return [];
  const found = new Map<string, LookupResult>();
  for (const word of words) {
    const [first] = rank(lookup, lookup.index.retrieve([word], MOST_COMPARED), [word], word.typed);
    if (!first || first.score < BY_NAME) return [];
    found.set(first.id, first);
  }
  return [...found.values()].sort((a, b) => b.score - a.score);
}

/** `vvp`, `jk`: people with these first letters. */
const byInitials = (lookup: Lookup, letters: string): Retrieved[] =>
  lookup.index.withInitials(letters).map((entity) => ({ entity, words: BY_INITIALS, answered: 1 }));

/**
 * What else a query may mean, best first; nothing where it means nothing.
 *
 * @param all every folded word, those that tell nothing too
 * @param words those that count
 * @param query as the reader typed it
 */
export function otherwise(
  lookup: Lookup,
  all: readonly string[],
  words: readonly WordHits[],
  query: string,
): LookupResult[] {
  // among many names a slip of the pen often makes another one
  const forgiven = words.map(({ typed }) => lookup.index.words.find(typed, words.length > 1));
  const ways = [
    () => rank(lookup, lookup.index.retrieve(forgiven, MOST_COMPARED), forgiven, query),
    () => rank(lookup, byShortSlip(lookup, words), words, query),
    () => eachNamed(lookup, words),
    () => rank(lookup, byInitials(lookup, all.join('')), words, query),
  ];
  for (const way of ways) {
    const results = way();
    if (results.length > 0) return results;
  }
  return [];
}
