/** Which words of a page may be misspelt names, and which one-word names they may be meant as. */
import { DERIVED, MANS_ENDING, WOMANS_ENDING } from '../english/names.ts';
import { GIVEN_NAMES } from '../english/people.ts';
import { isDemonym } from '../english/places.ts';
import { capitalsAt, opensSentence, type Page } from '../text/page.ts';
import { CASE, GAP } from '../text/scan.ts';
import { TRAIT } from '../text/traits.ts';
import type { Form } from './forms.ts';

/** The fewest letters of a one-word name that is recognised if misspelt; shorter ones have too many similar words. */
const SHORTEST_ALONE = 6;
/** A word that the page writes at least this often is not misspelt. */
const HABIT = 3;

/** Whether a token may be a misspelt name at all. */
export function mayBeMisspelt(page: Page, i: number): boolean {
  const { cases, ids, words } = page.tokens;
  const traits = page.tokens.traits(i);
  if (cases[i] === CASE.lower || cases[i] === CASE.number || (traits & TRAIT.ordinary) !== 0) return false;
  const key = words.key(ids[i]!);
  if (key.length < 2 || page.isSmall(ids[i]!)) return false;
  return (traits & TRAIT.given) === 0 || capitalsAt(page, i) === 'sentence';
}

/** Whether a word is derived from a name rather than misspelt. */
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
export function mayBeMeant(page: Page, form: Form, i: number, seen: ReadonlySet<number>): boolean {
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
