/**
 * Ranks the entities that the index retrieved: by Fuse.js's score of
 * their names, and by how well their names and roles match the query's words.
 */
import type { LookupResult } from '../model/types.ts';
import { partScore, wholeScore } from '../names/fuzzy.ts';
import { compareText } from '../text/collections.ts';
import type { Lookup } from './compiled.ts';
import type { LookupEntry, NameForm } from './entry.ts';
import type { WordHits } from './find.ts';
import type { Retrieved } from './index.ts';
import { type Asked, type Match, matchQuery, type Query, rangesOf } from './score.ts';

/** The most entities that are scored by Fuse.js. */
const MOST_SCORED = 20;
/** The most forms of each that are scored. */
const MOST_FORMS = 2;
/** The share of Fuse.js's score in the score of a result; the rest is that of the words. */
const FUSE_SHARE = 0.5;
/**
 * The share of the partial score (how much of the query the name has) in Fuse.js's score of a name; the rest is that of
 * the whole name.
 */
const PART_SHARE = 0.6;
/** The largest scores of Fuse.js that count; anything worse is no similarity. */
const PART_LIMIT = 0.6;
const WHOLE_LIMIT = 0.7;
/** The name's score for a query that is only the kind of an event. */
const OF_KIND = 0.9;
/** The factor for the words' share if they are not part of a name or a role. */
const UNNAMED = 0.6;
/** The lowest score of a result. */
const LOWEST = 0.2;
/** The lowest score of a result as a share of the best one's. */
const LOWEST_SHARE = 0.4;

/** An entity compared with the query, not yet scored by Fuse.js. */
interface Compared extends LookupEntry {
  entity: number;
  match: Match;
  /** how well its words match, 0 to 1 */
  words: number;
}

/** A query, with the words of the table that match each of its words. */
export interface AskedQuery extends Query {
  words: readonly WordHits[];
}

/** The words of a form, in Latin letters if the query is. */
const keyOf = ({ words }: NameForm, typed: string) => {
  const isLatin = !/[^\p{Script=Latin}\p{N} ]/u.test(typed);
  return words.map(({ key, latin }) => (isLatin ? (latin ?? key) : key)).join(' ');
};

/** How similar a form of a name is to the query by Fuse.js's score, 0 to 1. */
function resemblance(form: NameForm, words: readonly Asked[]): number {
  const typed = words.map((word) => word.typed).join(' ');
  const name = keyOf(form, typed);
  if (name === typed) return 1;
  const score =
    PART_SHARE * partScore(typed, name, PART_LIMIT) + (1 - PART_SHARE) * wholeScore(typed, name, WHOLE_LIMIT);
  return 1 - score;
}

/** Compares retrieved entities with the whole query. Returns the results that are good enough, best first. */
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
    .sort((a, b) => b.score - a.score || compareText(a.name, b.name));
  const least = Math.max(LOWEST, LOWEST_SHARE * (results[0]?.score ?? 0));
  return results.filter(({ score }) => score >= least);
}
