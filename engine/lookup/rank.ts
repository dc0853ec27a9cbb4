/**
 * Puts the entities that the index retrieved in order: by Fuse.js's score of
 * their names, and by how well their names and roles answer the query's words.
 */
import type { LookupResult } from '../model/types.ts';
import { partScore, wholeScore } from '../names/fuzzy.ts';
import type { Lookup } from './compiled.ts';
import type { LookupEntry, NameForm } from './entry.ts';
import type { WordHits } from './find.ts';
import type { Retrieved } from './index.ts';
import { type Asked, type Match, matchQuery, type Query, rangesOf } from './score.ts';

/** How many of the entities compared are scored by Fuse.js, and how many forms of each. */
const MOST_SCORED = 20;
const MOST_FORMS = 2;
/** The share of Fuse.js's score in an answer's; the rest is that of the words. */
const FUSE_SHARE = 0.5;
/** In Fuse.js's score of a name: how much of the query the name has, beside how much of the name the query has. */
const PART_SHARE = 0.6;
/** Scores of Fuse.js that are worse tell nothing. */
const PART_LIMIT = 0.6;
const WHOLE_LIMIT = 0.7;
/** A query that names a kind of event is as good a name of it. */
const OF_KIND = 0.9;
/** What is left of the words' share if they are no part of a name or a role. */
const UNNAMED = 0.6;
/** The score that an answer must reach, and the share of the best answer's score. */
const LOWEST = 0.2;
const LOWEST_SHARE = 0.4;

/** An entity beside the query, not yet scored by Fuse.js. */
interface Compared extends LookupEntry {
  entity: number;
  match: Match;
  /** how well its words answer, 0 to 1 */
  words: number;
}

/** A query with the words of the table that answer each of its words. */
export interface AskedQuery extends Query {
  words: readonly WordHits[];
}

/** The words of a form, in Latin letters if they were typed in these. */
const keyOf = ({ words }: NameForm, typed: string) => {
  const isLatin = !/[^\p{Script=Latin}\p{N} ]/u.test(typed);
  return words.map(({ key, latin }) => (isLatin ? (latin ?? key) : key)).join(' ');
};

/** How much a form of a name resembles the query by the score of Fuse.js, 0 to 1. */
function resemblance(form: NameForm, words: readonly Asked[]): number {
  const typed = words.map((word) => word.typed).join(' ');
  const name = keyOf(form, typed);
  if (name === typed) return 1;
  const score =
    PART_SHARE * partScore(typed, name, PART_LIMIT) + (1 - PART_SHARE) * wholeScore(typed, name, WHOLE_LIMIT);
  return 1 - score;
}

/** Compares what was retrieved with the whole query. Returns the answers that are good enough, best first. */
export function rank(lookup: Lookup, retrieved: readonly Retrieved[], query: AskedQuery): LookupResult[] {
  const compared = retrieved
    .map(({ entity, words, answered }): Compared => {
      const known = lookup.entry(entity);
      const match = matchQuery(known, query);
      return { ...known, entity, match, words: words * answered * (UNNAMED + (1 - UNNAMED) * match.share) };
    })
    .sort((a, b) => b.words * b.match.fits - a.words * a.match.fits)
    .slice(0, MOST_SCORED);
  const results = compared
    .map(({ entry: { id, name, kind, description }, entity, match, words }) => {
      const names = match.forms.slice(0, MOST_FORMS).map(({ form }) => resemblance(form, query.words));
      const fuse = Math.max(match.isOfKind ? OF_KIND : 0, ...names);
      const score = FUSE_SHARE * fuse + (1 - FUSE_SHARE) * words + lookup.index.table.fame[entity]!;
      const ranges = rangesOf(match.shown, query.words);
      return { id, name, kind, description, matched: match.shown.text, ranges, score: score * match.fits };
    })
    .sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1));
  const least = Math.max(LOWEST, LOWEST_SHARE * (results[0]?.score ?? 0));
  return results.filter(({ score }) => score >= least);
}
