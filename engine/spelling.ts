/**
 * Misspelt names: for capitalised words that no exact form covers, a table of
 * deletions retrieves the few near names and Fuse.js decides between them.
 */
import Fuse from 'fuse.js';
import type { Candidate } from './candidates.ts';
import { edits } from './edits.ts';
import { GIVEN_NAMES, isDemonym, ORDINARY } from './english.ts';
import type { Form, Lexicon } from './lexicon.ts';
import { LONG_WORD } from './near-words.ts';
import { capitalsAt, opensSentence, type Page } from './page.ts';

/** A name of one word must be this long to be recognised misspelt; shorter ones have too many neighbours. */
const SHORTEST_ALONE = 6;
/** Fuse.js: 0 is equal, 1 has nothing in common. A misspelling beyond this is another name. */
const FUSE_LIMIT = 0.4;
/** Given names shorter than this are too short for the table of near words. */
const SHORT_GIVEN = 5;
/** A word that the page writes this often is meant as it is written. */
const HABIT = 3;

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

const sameStart = (a: string, b: string) => a[0] === b[0] || (a[0] === b[1] && a[1] === b[0]);

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
    const token = page.tokens[from + k]!;
    if (k > 0 && token.gap !== 'space' && token.gap !== 'hyphen') return undefined;
    if (form.capitals[k] && token.case === 'lower') return undefined;
    letters += form.keys[k]!.length;
    if (token.key !== form.keys[k]) sum += distanceOf(token.key, form.keys[k]!);
  }
  if (sum === 0 || sum > (letters >= LONG_WORD ? 2 : 1)) return undefined;
  const surface = page.tokens
    .slice(from, to + 1)
    .map((token) => token.key)
    .join(' ');
  return { candidate: { from, to, form, edits: sum, small: false }, surface };
}

/** Whether a token may be a misspelling at all. */
function suspicious(page: Page, i: number): boolean {
  const token = page.tokens[i]!;
  if (token.case !== 'title' && token.case !== 'upper') return false;
  if (token.key.length < 2 || ORDINARY.has(token.key) || page.lower.has(token.key) || isDemonym(token.key))
    return false;
  return !(capitalsAt(page, i) !== 'sentence' && GIVEN_NAMES.has(token.key));
}

/** A name of one word stands alone only where it is long and no other word. */
function aloneFits(page: Page, form: Form, i: number, seen: ReadonlySet<number>, counts: Map<string, number>): boolean {
  const { key } = page.tokens[i]!;
  if (GIVEN_NAMES.has(key) || form.needsUpper) return false;
  // headlines write every word with a capital: there a misspelling needs the right spelling elsewhere
  if (capitalsAt(page, i) !== 'sentence' && !seen.has(form.owner)) return false;
  if (key.length < SHORTEST_ALONE || form.keys[0]!.length < SHORTEST_ALONE) {
    if (!seen.has(form.owner) || form.keys[0]!.length < SHORTEST_ALONE - 1) return false;
  }
  if ((counts.get(key) ?? 0) >= HABIT && !seen.has(form.owner)) return false;
  return !derived(key, form.keys[0]!) && !(opensSentence(page, i) && key.length < SHORTEST_ALONE);
}

/** Short words are not in the table: a short given name is compared where an exact surname follows it. */
function shortGivenNames(page: Page, lexicon: Lexicon, i: number): string[] {
  const token = page.tokens[i]!;
  const next = page.tokens[i + 1];
  if (token.key.length >= SHORT_GIVEN || next?.gap !== 'space' || GIVEN_NAMES.has(token.key)) return [];
  return (lexicon.byWord.get(next.key) ?? []).flatMap(({ form, at }) =>
    at === 1 && form.keys.length === 2 && shortDistance(token.key, form.keys[0]!) === 1 ? [form.keys[0]!] : [],
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
  const counts = new Map<string, number>();
  for (const { key } of page.tokens) counts.set(key, (counts.get(key) ?? 0) + 1);
  const found: Candidate[] = [];
  const memo = new Map<string, Map<string, number>>();
  const nearOf = (key: string) => {
    let near = memo.get(key);
    if (!near) {
      near = new Map(lexicon.near.find(key).map(({ word, distance }) => [word, distance]));
      memo.set(key, near);
    }
    return near;
  };
  const distanceOf = (key: string, word: string) => nearOf(key).get(word) ?? shortDistance(key, word);
  page.tokens.forEach((token, i) => {
    if (covered.has(i) || lexicon.byFirst.has(token.key) || !suspicious(page, i)) return;
    const byLength = new Map<number, Reading[]>();
    for (const word of [...nearOf(token.key).keys(), ...shortGivenNames(page, lexicon, i)]) {
      if (!sameStart(token.key, word)) continue;
      for (const { form, at } of lexicon.byWord.get(word) ?? []) {
        if (form.keys.length === 1 && !aloneFits(page, form, i, seen, counts)) continue;
        if (form.keys.length > 1 && isDemonym(token.key)) continue;
        const reading = lay(page, form, at, i, distanceOf);
        if (!reading) continue;
        const list = byLength.get(form.keys.length);
        if (list) list.push(reading);
        else byLength.set(form.keys.length, [reading]);
      }
    }
    const longest = [...byLength.keys()].sort((a, b) => b - a)[0];
    const best = longest === undefined ? undefined : choose(byLength.get(longest)!);
    if (best) found.push(best);
  });
  return found;
}
