/**
 * Lookup: what the toolbar finds for a few typed words. The index retrieves the
 * entities that answer every word; Fuse.js scores their names against the query.
 */
import Fuse from 'fuse.js';
import { LookupIndex } from './lookup-index.ts';
import { LOOKUP_SYNONYMS } from './synonyms.ts';
import { foldKey, tokenize } from './tokens.ts';
import type { LexiconEntry, LookupResult } from './types.ts';

/** Words that tell nothing of whom a reader means. */
const EMPTY_WORDS = new Set(
  'a an and the of in on at to for by from with who what when where is was are were did does about mr mrs ms'.split(
    ' ',
  ),
);
/** Of the query's words this share must be answered. */
const ENOUGH = 0.74;
/** At most so many retrieved entities are scored by Fuse.js. */
const MOST_SCORED = 50;
/** How much Fuse.js' score of the names counts beside the words answered. */
const FUSE_SHARE = 0.3;
/** Initials that one person has, where no word fits, leave little doubt. */
const BY_INITIALS = 0.9;
/** A word alone answered this well is the word of a name. */
const BY_NAME = 0.7;
/** A query that names an office asks for a person; for anything else it counts this much less. */
const OFFICES = new Set(
  'minister president chief secretary spokesman spokeswoman spokesperson ambassador senator leader head boss chancellor envoy editor fm pm potus'.split(
    ' ',
  ),
);
const NO_PERSON = 0.6;
/** Of persons, who held that very office is meant. */
const OFFICE_HELD = 0.7;
/** `us president` does not ask for a vice president. */
const LOWER_OFFICES = new Set(['vice', 'deputy', 'under', 'assistant']);
const LOWER_OFFICE_SHARE = 0.6;
/** Inflected words share this many first letters. */
const STEM = 5;
/** A role met in full counts as this much of a name. */
const ROLE_SHARE = 0.9;
/** What an answer must reach to be shown. */
const LOWEST = 0.3;
/** Between equals, the one that the coverage names more often comes first. */
const PROMINENCE = 0.012;

/** A pack made ready for lookup. */
export interface Lookup {
  entries: LexiconEntry[];
  index: LookupIndex;
}

/** Prepares entities for lookup; keep the result for the life of the pack. */
export function compileLookup(entries: LexiconEntry[]): Lookup {
  return { entries, index: new LookupIndex(entries) };
}

interface Retrieved {
  entity: number;
  /** mean quality over the query's words */
  words: number;
  answered: number;
}

function retrieve(lookup: Lookup, words: string[]): Retrieved[] {
  const totals = new Map<number, { sum: number; answered: number }>();
  for (const word of words) {
    const best = new Map<number, number>();
    for (const { word: found, quality } of lookup.index.find(word)) {
      for (const [entity, weight] of lookup.index.owners(found)) {
        best.set(entity, Math.max(best.get(entity) ?? 0, quality * weight));
      }
    }
    for (const [entity, value] of best) {
      const total = totals.get(entity) ?? { sum: 0, answered: 0 };
      totals.set(entity, { sum: total.sum + value, answered: total.answered + 1 });
    }
  }
  return [...totals]
    .map(([entity, { sum, answered }]) => ({ entity, words: sum / words.length, answered: answered / words.length }))
    .filter(({ answered }) => answered >= ENOUGH)
    .sort((a, b) => b.words - a.words)
    .slice(0, MOST_SCORED);
}

const namesOf = (entry: LexiconEntry) => [entry.name, ...entry.aliases.map((alias) => alias.text)];

/** The form of the name that the query meets best, and where it does. */
function matchedForm(
  entry: LexiconEntry,
  words: string[],
): Pick<LookupResult, 'matched' | 'ranges'> & { share: number } {
  const scored = namesOf(entry).map((matched) => {
    const tokens = tokenize(matched);
    const met = tokens.filter((token) =>
      words.some((word) => token.key.startsWith(word) || (token.key.length > 3 && word.startsWith(token.key))),
    );
    return {
      matched,
      share: met.length / Math.max(tokens.length, words.length, 1),
      ranges: met.map((token): [number, number] => {
        const word = words.find((w) => token.key.startsWith(w));
        const length = word === undefined ? token.end - token.start : Math.min(word.length, token.end - token.start);
        return [token.start, token.start + length];
      }),
    };
  });
  return scored.reduce((best, form) => (form.share > best.share ? form : best));
}

/** Whether a word of the query and one of a title say the same: `russian` and `Russia`, `chief` and `secretary`. */
function sameWord(word: string, key: string): boolean {
  if (word === key) return true;
  const start = Math.min(word.length, key.length, STEM);
  return (
    (start >= STEM && word.slice(0, start) === key.slice(0, start)) ||
    (LOOKUP_SYNONYMS.get(word)?.includes(key) ?? false)
  );
}

/** How well one role, with its years, answers the whole query. */
function roleShare(entry: LexiconEntry, words: string[]): number {
  const shares = entry.roles.map(({ title, from, to }) => {
    const keys = foldKey(title)
      .split(' ')
      .filter((key) => !EMPTY_WORDS.has(key));
    const held = (word: string) =>
      /^\d{4}$/.test(word) && word >= (from ?? '9999').slice(0, 4) && word <= (to ?? '9999').slice(0, 4);
    const met = words.filter((word) => held(word) || keys.some((key) => sameWord(word, key))).length;
    const used = keys.filter((key) => words.some((word) => sameWord(word, key))).length;
    const lower = keys.some((key) => LOWER_OFFICES.has(key) && !words.includes(key)) ? LOWER_OFFICE_SHARE : 1;
    return lower * (met / words.length) * (0.5 + (0.5 * used) / Math.max(1, keys.length));
  });
  return Math.max(0, ...shares);
}

/** `vvp`, `jk`: the first letters of a name's words. */
function byInitials(lookup: Lookup, query: string): number[] {
  if (!/^\p{L}{2,4}$/u.test(query)) return [];
  return lookup.entries.flatMap((entry, index) => {
    const initials = (name: string) =>
      foldKey(name)
        .split(' ')
        .map((word) => word[0])
        .join('');
    return entry.kind === 'person' && namesOf(entry).some((name) => initials(name) === query) ? [index] : [];
  });
}

/** Several names that no one entity unites: the best answer to each, where every word has one. */
function eachWord(lookup: Lookup, words: string[]): LookupResult[] {
  if (words.length < 2) return [];
  const found = words.map((word) => lookUp(lookup, word, 1)[0]);
  if (found.some((result) => result === undefined || result.score < BY_NAME)) return [];
  return [...new Map(found.map((result) => [result!.id, result!])).values()];
}

/**
 * Finds entities for a query, best first.
 *
 * @param query what the reader typed so far, in any script
 * @param most how many answers at most
 * @returns nothing where nothing fits
 */
export function lookUp(lookup: Lookup, query: string, most = 10): LookupResult[] {
  const all = foldKey(query.slice(0, 200)).split(' ').filter(Boolean);
  const words = all.filter((word) => !EMPTY_WORDS.has(word)).slice(0, 12);
  if (words.length === 0) return [];
  const retrieved = retrieve(lookup, words);
  if (retrieved.length === 0) {
    const each = eachWord(lookup, words).sort((a, b) => b.score - a.score);
    if (each.length > 0) return each.slice(0, most);
    for (const entity of byInitials(lookup, all.join(''))) retrieved.push({ entity, words: BY_INITIALS, answered: 1 });
  }
  const fuse = new Fuse(
    retrieved.map(({ entity }) => ({ entity, names: namesOf(lookup.entries[entity]!) })),
    { keys: ['names'], includeScore: true, ignoreLocation: true, ignoreDiacritics: true, threshold: 0.6 },
  );
  const fuseScore = new Map(
    fuse.search(query.trim().slice(0, 32)).map((result) => [result.item.entity, 1 - (result.score ?? 1)]),
  );
  return retrieved
    .map(({ entity, words: quality, answered }) => {
      const entry = lookup.entries[entity]!;
      const form = matchedForm(entry, words);
      const role = roleShare(entry, words);
      const share = Math.max(form.share, ROLE_SHARE * role);
      const named = entry.coverage.reduce((sum, { count }) => sum + count, 0);
      const score =
        (1 - FUSE_SHARE) * quality * answered * (0.6 + 0.4 * share) +
        FUSE_SHARE * (fuseScore.get(entity) ?? 0) +
        PROMINENCE * Math.log1p(named);
      const asksForOffice = words.some((word) => OFFICES.has(word));
      const fits = !asksForOffice
        ? 1
        : entry.kind === 'person'
          ? OFFICE_HELD + (1 - OFFICE_HELD) * 2 * role
          : NO_PERSON;
      return {
        id: entry.id,
        name: entry.name,
        kind: entry.kind,
        description: entry.description,
        matched: form.matched,
        ranges: form.ranges,
        score: score * fits,
      };
    })
    .filter(({ score }) => score >= LOWEST)
    .sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1))
    .slice(0, most);
}
