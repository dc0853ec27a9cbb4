/**
 * Misspelt names: for capitalised words that no exact form covers, the index
 * retrieves the few near names and Fuse.js decides between them.
 */
import Fuse from 'fuse.js';
import type { Candidate } from './candidates.ts';
import { append } from './collections.ts';
import { edits } from './edits.ts';
import { GIVEN_NAMES, isDemonym } from './english.ts';
import type { Form } from './forms.ts';
import type { Lexicon } from './lexicon.ts';
import { LONG_WORD, sameStart } from './near-words.ts';
import { capitalsAt, opensSentence, type Page } from './page.ts';
import { CASE } from './scan.ts';
import { TRAIT } from './words.ts';

/** A name of one word must be this long to be recognised misspelt; shorter ones have too many neighbours. */
const SHORTEST_ALONE = 6;
/** Fuse.js: 0 is equal, 1 has nothing in common. A misspelling beyond this is another name. */
const FUSE_LIMIT = 0.4;
/** Given names shorter than this are too short for the index to find words near them. */
const SHORT_GIVEN = 5;
/** A word that the page writes this often is meant as it is written. */
const HABIT = 3;

/** A page with more misspelt names than this is no story; nobody waits for the rest. */
const MOST_MISSPELT = 500;

/** A near form laid over the text. */
interface Reading {
  candidate: Candidate;
  surface: string;
}

/** Endings that make another word of a name: `Russian`, `Crimeans`, `Trumpism`. */
const DERIVED = /^(?:n|ns|an|ans|ian|ians|s|es|ese|ic|ish|ism|ist|ists|ite|ites|i|is|ov|ova|a|in|er|ers|ing)$/;

function derived(key: string, word: string): boolean {
  if (key.startsWith(word)) return DERIVED.test(key.slice(word.length));
  const stem = word.replace(/[aey]$/, '');
  return isDemonym(key) || (key.startsWith(stem) && key.length > word.length && DERIVED.test(key.slice(stem.length)));
}

/** Lays a form over the text so that its word `at` falls on token `i`; the edits in all, or nothing. */
function lay(
  page: Page,
  form: Form,
  at: number,
  i: number,
  distanceOf: (key: string, word: string) => number,
): Reading | undefined {
  const from = i - at;
  const to = from + form.keys.length - 1;
  if (from < 0 || to >= page.tokens.length) return undefined;
  let sum = 0;
  let letters = 0;
  for (let k = 0; k < form.keys.length; k++) {
    const token = page.tokens.at(from + k)!;
    if (k > 0 && token.gap !== 'space' && token.gap !== 'hyphen') return undefined;
    if (form.capitals[k] && token.case === 'lower') return undefined;
    letters += form.keys[k]!.length;
    if (token.key !== form.keys[k]) sum += distanceOf(token.key, form.keys[k]!);
  }
  if (sum === 0 || sum > (letters >= LONG_WORD ? 2 : 1)) return undefined;
  let surface = page.tokens.at(from)!.key;
  for (let i = from + 1; i <= to; i++) surface += ` ${page.tokens.at(i)!.key}`;
  return { candidate: { from, to, form, edits: sum, small: false }, surface };
}

/** Whether a token may be a misspelling at all. */
function suspicious(page: Page, i: number): boolean {
  const { cases, ids, words } = page.tokens;
  const traits = page.tokens.traits(i);
  if (cases[i] === CASE.lower || cases[i] === CASE.number || (traits & TRAIT.ordinary) !== 0) return false;
  const key = words.key(ids[i]!);
  if (key.length < 2 || page.isSmall(key)) return false;
  return (traits & TRAIT.given) === 0 || capitalsAt(page, i) === 'sentence';
}

/** A word with which names begin is written as it is meant. */
const isStart = (lexicon: Lexicon, word: number) => lexicon.isShared(word) || lexicon.startingWith(word).length > 0;

/** How often the page writes each word; counted at the first question. */
function counting({ tokens }: Page): (key: string) => number {
  let counts: Map<number, number> | undefined;
  return (key) => {
    if (!counts) {
      counts = new Map();
      for (let i = 0; i < tokens.length; i++) counts.set(tokens.ids[i]!, (counts.get(tokens.ids[i]!) ?? 0) + 1);
    }
    return counts.get(tokens.words.idOf(key)) ?? 0;
  };
}

/** A name of one word stands alone only where it is long and no other word. */
function aloneFits(
  page: Page,
  form: Form,
  i: number,
  seen: ReadonlySet<number>,
  countOf: (key: string) => number,
): boolean {
  const { key } = page.tokens.at(i)!;
  if (GIVEN_NAMES.has(key) || form.needsUpper) return false;
  // headlines write every word with a capital: there a misspelling needs the right spelling elsewhere
  if (capitalsAt(page, i) !== 'sentence' && !seen.has(form.owner)) return false;
  const word = form.keys[0]!;
  // a letter left out within a longer name: `Viena`, but not the `Crime` of Crimea
  const lacking = key.length === SHORTEST_ALONE - 1 && word.length === SHORTEST_ALONE && !word.startsWith(key);
  if (!lacking && (key.length < SHORTEST_ALONE || word.length < SHORTEST_ALONE)) {
    if (!seen.has(form.owner) || word.length < SHORTEST_ALONE - 1) return false;
  }
  if (derived(key, form.keys[0]!) || (opensSentence(page, i) && key.length < SHORTEST_ALONE)) return false;
  return seen.has(form.owner) || countOf(key) < HABIT;
}

/** The index has no words near to short ones: a short given name is compared where an exact surname follows it. */
function shortGivenNames(page: Page, lexicon: Lexicon, i: number): string[] {
  const token = page.tokens.at(i)!;
  const next = page.tokens.at(i + 1);
  if (token.key.length >= SHORT_GIVEN || next?.gap !== 'space' || GIVEN_NAMES.has(token.key)) return [];
  return lexicon
    .holding(page.tokens.ids[i + 1]!, [])
    .flatMap(({ form, at }) =>
      at === 1 &&
      form.keys.length === 2 &&
      shortDistance(token.key, form.keys[0]!) === 1 &&
      sameStart(token.key, form.keys[0]!)
        ? [form.keys[0]!]
        : [],
    );
}

const shortDistance = (key: string, word: string) =>
  key.length < SHORT_GIVEN && word.length < SHORT_GIVEN && edits(key, word, 1) === 1 ? 1 : 99;

/** Fuse.js chooses among the readings of one place; nothing where two entities fit alike. */
function choose(readings: Reading[]): Candidate | undefined {
  const surface = readings[0]!.surface;
  const fuse = new Fuse(
    readings.map((reading) => ({ name: reading.candidate.form.keys.join(' '), reading })),
    { keys: ['name'], includeScore: true, threshold: FUSE_LIMIT, ignoreLocation: true },
  );
  const ranked = fuse
    .search(surface)
    .sort((a, b) => a.item.reading.candidate.edits - b.item.reading.candidate.edits || a.score! - b.score!);
  const best = ranked[0]?.item.reading.candidate;
  const rival = ranked.find((r) => r.item.reading.candidate.form.owner !== best?.form.owner)?.item.reading.candidate;
  return best && rival?.edits === best.edits ? undefined : best;
}

/**
 * Candidates for misspelt names.
 *
 * @param covered tokens that exact candidates of more than a surname cover
 * @param seen indexes of the entities that the page names exactly
 */
export function spellingCandidates(
  page: Page,
  lexicon: Lexicon,
  covered: ReadonlySet<number>,
  seen: ReadonlySet<number>,
): Candidate[] {
  const found: Candidate[] = [];
  const distanceOf = (key: string, word: string) =>
    lexicon.near(key).find((near) => near.word === word)?.distance ?? shortDistance(key, word);
  const countOf = counting(page);
  const { ids, length, words } = page.tokens;
  for (let i = 0; i < length && found.length < MOST_MISSPELT; i++) {
    if (!suspicious(page, i) || covered.has(i) || isStart(lexicon, ids[i]!)) continue;
    const key = words.key(ids[i]!);
    const beside = [...ids.subarray(Math.max(0, i - 2), Math.min(i + 3, length))];
    const byLength = new Map<number, Reading[]>();
    for (const word of [...lexicon.near(key).map((near) => near.word), ...shortGivenNames(page, lexicon, i)]) {
      for (const { form, at } of lexicon.holding(words.idOf(word), beside)) {
        if (form.keys.length === 1 && !aloneFits(page, form, i, seen, countOf)) continue;
        const reading = lay(page, form, at, i, distanceOf);
        if (reading) append(byLength, form.keys.length, reading);
      }
    }
    const longest = [...byLength.keys()].sort((a, b) => b - a)[0];
    const best = longest === undefined ? undefined : choose(byLength.get(longest)!);
    if (best) found.push(best);
  }
  return found;
}
