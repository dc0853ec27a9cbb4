/** Judges what stands before the name of a place or an organization: `Bank of America`, `Denzel Washington`, `New Vesterholm`. */
import { CHAMBERS, KINDS_OF_THING, NAME_CONNECTORS, NAME_HEADS, OFFICE_HEADS, SHIPS } from '../english/bodies.ts';
import { AUXILIARIES } from '../english/grammar.ts';
import { ORDINARY, SMALL_WORDS } from '../english/ordinary.ts';
import { GIVEN_NAMES, TITLES } from '../english/people.ts';
import { DIRECTION_ADJECTIVES, isDemonym, PLACES_WITH_ARTICLE, REGIONS } from '../english/places.ts';
import { MONTHS_AND_DAYS } from '../english/time.ts';
import { opensSentence } from '../text/page.ts';
import type { Boundary } from './boundaries.ts';
import type { Candidate } from './candidates.ts';
import type { Neighbours } from './neighbours.ts';

/** Judges the name of a place or an organization by the words before it. */
export function beforeName(around: Neighbours, candidate: Candidate): Boundary {
  const previous = candidate.from - 1;
  const word = around.at(previous);
  if (!word || word.possessive || around.at(candidate.from)!.gap !== 'space') return 'clear';
  if (word.key === 'other' || word.key === 'another')
    return around.at(candidate.to + 1)?.gap === 'space' ? 'clear' : 'part';
  if (isShip(around, candidate)) return 'part';
  // "the St George Hall of the Kremlin": here "Kremlin" is a name of its own and not a part of one
  const place = candidate.form.kind === 'place';
  if ((place || word.key !== 'the') && isOfName(around, previous)) return 'part';
  if (KINDS_OF_THING.has(word.key) && (word.case === 'lower' || !opensSentence(around.page, previous))) return 'part';
  if (!around.isCapital(previous) || isAllowed(around, candidate, previous)) return 'clear';
  return isPersons(around, candidate, previous) || isOfRegion(candidate, word.key) ? 'namesake' : 'part';
}

/** Whether a body belongs to another state than the one that the pack means: `the Pennsylvania Department of State`. */
const isOfRegion = ({ form, from, to }: Candidate, before: string) =>
  form.kind === 'organization' && to > from && REGIONS.has(before);

/** Whether a place's name is a ship's: `SS Norway`, `the Estonia sank` (a place whose name has no article). */
function isShip(around: Neighbours, { form, from, to }: Candidate): boolean {
  const { key } = around.at(from - 1)!;
  if (SHIPS.has(key) && around.isCapital(from - 1)) return true;
  if (key !== 'the' || form.kind !== 'place' || to > from || form.needsUpper) return false;
  if (PLACES_WITH_ARTICLE.has(form.keys[0]!)) return false;
  const next = around.at(to + 1);
  if (next === undefined || next.gap !== 'space') return next?.gap !== 'hyphen' && !around.at(to)!.possessive;
  return next.key !== 'of' && next.key !== 'and' && (AUXILIARIES.has(next.key) || SMALL_WORDS.has(next.key));
}

/** Whether the word before makes it a person's name: the `Washington` of `Denzel Washington` and `Kerry Washington`. */
function isPersons(around: Neighbours, { from, to }: Candidate, previous: number): boolean {
  const { key, case: written } = around.at(previous)!;
  return (
    from === to && written === 'title' && (GIVEN_NAMES.has(key) || around.coverOf(previous)?.form.surname === true)
  );
}

function isAllowed(around: Neighbours, candidate: Candidate, previous: number): boolean {
  const { key } = around.at(previous)!;
  if (SMALL_WORDS.has(key) || MONTHS_AND_DAYS.has(key) || isDemonym(key) || DIRECTION_ADJECTIVES.has(key)) return true;
  const cover = around.coverOf(previous);
  if (cover?.to === previous) return isBesideName(around, candidate, cover);
  if (around.isPlainWord(previous) || (candidate.form.kind === 'organization' && CHAMBERS.has(key))) return true;
  return around.inHeadline(previous) && !GIVEN_NAMES.has(key) && !NAME_HEADS.has(key);
}

/**
 * Whether the name before is one of its own: `the Biden White House`, `tells Zelenskiy UK will train`. A lone surname
 * that the page has not introduced, with a town behind it, is a stranger's name.
 */
function isBesideName(around: Neighbours, { form, from, to }: Candidate, cover: Candidate): boolean {
  if (cover.to > cover.from || cover.form.kind !== 'person') return true;
  if (!cover.form.surname) return false;
  return around.isKnownSurname(cover) || to > from || form.needsUpper || form.kind === 'organization';
}

/**
 * Whether the candidate is the end of a name with `of` or another link: `Bank of America`, `Tour de France`; but not
 * `President of Russia`, nor `Kamil Stoch of Poland`.
 */
function isOfName(around: Neighbours, previous: number): boolean {
  const link = around.at(previous)!;
  let head = previous - 1;
  if (link.key === 'the' && around.at(head)?.key === 'of') head--;
  else if (link.key !== 'of' && !NAME_CONNECTORS.has(link.key)) return false;
  const word = around.at(head);
  if (!word || around.at(head + 1)?.gap !== 'space') return false;
  if (KINDS_OF_THING.has(word.key)) return true;
  if (!around.isCapital(head) || word.case === 'number') return false;
  if (OFFICE_HEADS.has(word.key) || TITLES.has(word.key) || around.coverOf(head)) return false;
  if (NAME_HEADS.has(word.key)) return true;
  if (around.inHeadline(head) || opensSentence(around.page, head)) return false;
  // two unknown capitalised words before "of" are a person, one is a thing
  const person = word.gap === 'space' && head > 0 && around.isCapital(head - 1) && !ORDINARY.has(word.key);
  return !person;
}
