/**
 * Finds misspelt names. For capitalised words that no exact form covers, the index
 * retrieves the few names with similar words, and Fuse.js's score decides
 * which of these, if any, is meant.
 */
import { DERIVED, MANS_ENDING, WOMANS_ENDING } from '../english/names.ts';
import { GIVEN_NAMES } from '../english/people.ts';
import { isDemonym } from '../english/places.ts';
import { edits } from '../text/edits.ts';
import { capitalsAt, opensSentence, type Page } from '../text/page.ts';
import { CASE, GAP } from '../text/scan.ts';
import { TRAIT } from '../text/words.ts';
import type { Candidate } from './candidates.ts';
import type { Form } from './forms.ts';
import { FUSE_LIMIT, misspelling } from './misspelling.ts';
import { sameStart } from './near-words.ts';
import type { PackNames } from './pack-names.ts';

/** The fewest letters of a one-word name that is recognised if misspelt; shorter ones have too many similar words. */
const SHORTEST_ALONE = 6;
/** The fewest letters of a given name for which the index finds similar words. */
const SHORT_GIVEN = 5;
/** A word that the page writes at least this often is not misspelt. */
const HABIT = 3;

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

function derived(key: string, word: string): boolean {
  if (WOMANS_ENDING.test(key) && MANS_ENDING.test(word)) return true;
  // `Americans`, but `Kremlinn`
  if (key.startsWith(word)) return key.at(-1) !== word.at(-1) && DERIVED.test(key.slice(word.length));
  const stem = word.replace(/[aey]$/, '');
  return (
    (isDemonym(key) && !isDemonym(word)) ||
    (key.startsWith(stem) && key.length > word.length && DERIVED.test(key.slice(stem.length)))
  );
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
  const { cases, gaps, ids, length, words } = page.tokens;
  const from = i - at;
  const to = from + form.keys.length - 1;
  if (from < 0 || to >= length) return undefined;
  let sum = 0;
  for (let k = 0; k < form.keys.length; k++) {
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

/** Whether a token may be a misspelt name at all. */
function suspicious(page: Page, i: number): boolean {
  const { cases, ids, words } = page.tokens;
  const traits = page.tokens.traits(i);
  if (cases[i] === CASE.lower || cases[i] === CASE.number || (traits & TRAIT.ordinary) !== 0) return false;
  const key = words.key(ids[i]!);
  if (key.length < 2 || page.isSmall(ids[i]!)) return false;
  return (traits & TRAIT.given) === 0 || capitalsAt(page, i) === 'sentence';
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

/** The fewest letters of a name that `hasOneMore` recognises; shorter ones have too many similar words. */
const SHORTEST_DOUBLED = 4;

/**
 * Whether a word is a name with one letter too many that leaves no doubt: a doubled letter, `Itally`, or any letter
 * inside a place's name, `Quatar`.
 */
function hasOneMore(key: string, word: string, place: boolean): boolean {
  if (word.length < SHORTEST_DOUBLED || key.length !== word.length + 1 || key[0] !== word[0]) return false;
  if (place && word.length === SHORTEST_ALONE - 1 && key.at(-1) === word.at(-1)) return true;
  for (let i = 1; i < key.length; i++)
    if (key[i] === key[i - 1] && key.slice(0, i) + key.slice(i + 1) === word) return true;
  return false;
}

/**
 * Whether the page has the word as the surname of somebody with another given name: the `Kerrey` of a page that names
 * Bob Kerrey is spelt right.
 */
function isOthersSurname({ tokens }: Page, i: number): boolean {
  return tokens.places(tokens.ranks[i]!).some((place) => {
    const given = place > 0 && tokens.gaps[place] === GAP.space ? tokens.traits(place - 1) & TRAIT.given : 0;
    return given !== 0 && tokens.cases[place - 1] !== CASE.lower;
  });
}

/** Whether a word may be a misspelt one-word name: only if it is long and no other word. */
function aloneFits(page: Page, form: Form, i: number, seen: ReadonlySet<number>): boolean {
  const { key } = page.tokens.at(i)!;
  if (GIVEN_NAMES.has(key) || form.needsUpper) return false;
  // headlines capitalise every word: there a misspelling counts only if the page has the right spelling elsewhere
  if (capitalsAt(page, i) !== 'sentence' && !seen.has(form.owner)) return false;
  if (form.surname && isOthersSurname(page, i)) return false;
  const word = form.keys[0]!;
  // a letter missing inside a longer name: `Viena`, but not the word `Crime` for Crimea
  const lacking = key.length === SHORTEST_ALONE - 1 && word.length === SHORTEST_ALONE && !word.startsWith(key);
  const slip = lacking || hasOneMore(key, word, form.kind === 'place');
  if (!slip && (key.length < SHORTEST_ALONE || word.length < SHORTEST_ALONE)) {
    if (!seen.has(form.owner) || word.length < SHORTEST_ALONE - 1) return false;
  }
  if (derived(key, form.keys[0]!) || (opensSentence(page, i) && key.length < SHORTEST_ALONE)) return false;
  return seen.has(form.owner) || page.tokens.places(page.tokens.ranks[i]!).length < HABIT;
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
    if (cases[i] === CASE.lower || !suspicious(page, i) || covered[i] === 1) continue;
    asked[ranks[i]!] ??= ask(names, ids[i]!);
    const { near: ofWord, isName, isShared } = asked[ranks[i]!]!;
    // a word with which names begin is spelt right, except in a long name: `the NATO-Rusia Council`
    if (isShared || (isName && cases[i + 1] === CASE.lower)) continue;
    const given = isName ? NONE : shortGivenNames(page, names, i);
    if (ofWord.length === 0 && given.length === 0) continue;
    const near = given.length > 0 ? [...ofWord, ...given] : ofWord;
    const least = isName ? LONG_FORM : 1;
    const beside = [...ids.subarray(Math.max(0, i - 2), Math.min(i + 3, length))];
    const readings: Reading[] = [];
    for (const word of near) {
      for (const { form, at } of names.forms.holding(word, beside)) {
        if (form.keys.length < least) continue;
        if (form.keys.length === 1 && !aloneFits(page, form, i, seen)) continue;
        const reading = lay(page, form, at, i, distanceOf);
        if (reading) readings.push(reading);
      }
    }
    const best = choose(readings);
    if (best) found.push(best);
  }
  return found;
}
