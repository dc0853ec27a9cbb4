/**
 * Finds misspelt names. For capitalised words that no exact form covers, the index
 * retrieves the few names with similar words, and Fuse.js's score decides
 * which of these, if any, is meant.
 */
import { GIVEN_NAMES } from '../english/people.ts';
import { edits } from '../text/edits.ts';
import type { Page } from '../text/page.ts';
import { CASE, GAP } from '../text/scan.ts';
import { TRAIT } from '../text/traits.ts';
import type { Candidate } from './candidates.ts';
import type { Form } from './forms.ts';
import { FUSE_LIMIT, misspelling } from './misspelling.ts';
import { mayBeMeant, mayBeMisspelt } from './misspelt-words.ts';
import { sameStart } from './near-words.ts';
import type { PackNames } from './pack-names.ts';

/** The fewest letters of a given name for which the index finds similar words. */
const SHORT_GIVEN = 5;
/** A distance larger than any between similar words. */
const FAR = 99;

/** The most misspelt names of a page; a page with more is no story, so the rest is not searched. */
const MOST_MISSPELT = 500;

/** A form aligned with words of the text that are similar to it. */
interface Reading {
  candidate: Candidate;
  /** the words of the text, as keys joined by spaces */
  surface: string;
}

/**
 * Aligns a form with the text so that its word `at` meets token `i`. Returns undefined if one of its words is not
 * similar to the word of the text, or if all of them are the same.
 */
function lay(
  page: Page,
  form: Form,
  at: number,
  i: number,
  distanceOf: (key: string, word: string) => number,
): Reading | undefined {
  const { cases, gaps, ids, words } = page.tokens;
  const from = i - at;
  const to = from + form.keys.length - 1;
  if (from < 0) return undefined;
  let sum = 0;
  for (let k = 0; k < form.keys.length; k++) {
    // behind the last word of the text is no space
    if (k > 0 && gaps[from + k] !== GAP.space && gaps[from + k] !== GAP.hyphen) return undefined;
    if (form.capitals[k] && cases[from + k] === CASE.lower) return undefined;
    const word = ids[from + k]!;
    if (word === form.words[k]) continue;
    // `Russian Foreign Minister` is no misspelling of `Russia’s Foreign Ministry`
    if ((page.tokens.traits(from + k) & TRAIT.ordinary) !== 0) return undefined;
    sum += distanceOf(words.key(word), form.keys[k]!);
    if (sum >= FAR) return undefined;
  }
  if (sum === 0) return undefined;
  const surface = Array.from(ids.subarray(from, to + 1), (word) => words.key(word)).join(' ');
  return { candidate: { from, to, form, edits: sum, small: false }, surface };
}

/** The fewest words of a name that is recognised misspelt even if its first word is spelt right. */
const LONG_FORM = 3;

const NONE: readonly number[] = [];

/** What the pack's names say about a word of the page. */
interface AskedWord {
  /** ids of the words of names that are similar to it */
  near: readonly number[];
  /** true if names begin with it */
  isName: boolean;
  isShared: boolean;
}

function ask(names: PackNames, word: number): AskedWord {
  const isShared = names.forms.isShared(word);
  return {
    isShared,
    isName: names.forms.startingWith(word).length > 0,
    near: isShared ? NONE : names.forms.near(names.words.key(word)).map(({ id }) => id),
  };
}

/**
 * The index finds nothing similar to short words, so a short given name is compared with those of the persons whose
 * exact surname follows.
 */
function shortGivenNames(page: Page, names: PackNames, i: number): number[] {
  const token = page.tokens.at(i)!;
  const next = page.tokens.at(i + 1);
  if (token.key.length >= SHORT_GIVEN || next?.gap !== 'space' || GIVEN_NAMES.has(token.key)) return [];
  return names.forms
    .holding(page.tokens.ids[i + 1]!, [])
    .flatMap(({ form, at }) =>
      at === 1 &&
      form.keys.length === 2 &&
      shortDistance(token.key, form.keys[0]!) < FAR &&
      sameStart(token.key, form.keys[0]!)
        ? [form.words[0]!]
        : [],
    );
}

const shortDistance = (key: string, word: string) =>
  key.length < SHORT_GIVEN && word.length < SHORT_GIVEN && edits(key, word, 1) === 1 ? 1 : FAR;

/**
 * Chooses among the readings of one place: of the longest that Fuse.js accepts, the one with the best score.
 * Returns undefined if it accepts none, or if the best readings are of different entities.
 */
function choose(readings: readonly Reading[]): Candidate | undefined {
  const scored = readings
    .map(({ candidate, surface }) => ({ candidate, score: misspelling(surface, candidate.form) }))
    .filter(({ score }) => score <= FUSE_LIMIT);
  const longest = Math.max(...scored.map(({ candidate }) => lengthOf(candidate)));
  const [best, ...others] = scored
    .filter(({ candidate }) => lengthOf(candidate) === longest)
    .sort((a, b) => a.score - b.score);
  if (!best) return undefined;
  const isTied = others.some(
    ({ candidate, score }) => score === best.score && candidate.form.owner !== best.candidate.form.owner,
  );
  return isTied ? undefined : best.candidate;
}

const lengthOf = ({ from, to }: Candidate) => to - from;

/**
 * Candidates for misspelt names.
 *
 * @param covered 1 for each token that is covered by an exact candidate that is more than a surname
 * @param seen numbers of the entities that the page names exactly
 */
export function spellingCandidates(
  page: Page,
  names: PackNames,
  covered: Uint8Array,
  seen: ReadonlySet<number>,
): Candidate[] {
  const found: Candidate[] = [];
  const distanceOf = (key: string, word: string) =>
    names.forms.near(key).find((near) => near.word === word)?.distance ?? shortDistance(key, word);
  const { cases, distinct, ids, length, ranks } = page.tokens;
  /** by rank: what the pack's names say about each distinct word, asked once per page */
  const asked: (AskedWord | undefined)[] = new Array(distinct.length);
  for (let i = 0; i < length && found.length < MOST_MISSPELT; i++) {
    if (cases[i] === CASE.lower || !mayBeMisspelt(page, i) || covered[i] === 1) continue;
    asked[ranks[i]!] ??= ask(names, ids[i]!);
    const { near: ofWord, isName, isShared } = asked[ranks[i]!]!;
    // a word with which names begin is spelt right, except in a long name: `the NATO-Rusia Council`
    if (isShared || (isName && cases[i + 1] === CASE.lower)) continue;
    const given = isName ? NONE : shortGivenNames(page, names, i);
    const near = [...ofWord, ...given];
    if (near.length === 0) continue;
    const least = isName ? LONG_FORM : 1;
    const beside = [...ids.subarray(Math.max(0, i - 2), Math.min(i + 3, length))];
    const readings: Reading[] = [];
    for (const word of near) {
      for (const { form, at } of names.forms.holding(word, beside)) {
        if (form.keys.length < least) continue;
        if (form.keys.length === 1 && !mayBeMeant(page, form, i, seen)) continue;
        const reading = lay(page, form, at, i, distanceOf);
        if (reading) readings.push(reading);
      }
    }
    const best = choose(readings);
    if (best) found.push(best);
  }
  return found;
}
