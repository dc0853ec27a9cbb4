/** Judges what stands after a name: `Washington Post`, `Trump Tower`, `Vienna loaf`, `Kerry Jr.` */
import { KINDS_OF_THING, NAME_HEADS, ROADS } from '../english/bodies.ts';
import { ORDINARY } from '../english/ordinary.ts';
import { AFTER_SURNAME, GENERATIONS, GIVEN_NAMES, NAME_PARTICLES, TITLES } from '../english/people.ts';
import { isDemonym, SMALL_PLACES } from '../english/places.ts';
import { MONTHS_AND_DAYS } from '../english/time.ts';
import { blockAt, opensSentence } from '../text/page.ts';
import type { Boundary } from './boundaries.ts';
import type { Candidate } from './candidates.ts';
import type { Neighbours } from './neighbours.ts';
import { isRegion } from './regions.ts';

/** Judges a candidate by the words after it. */
export function afterName(around: Neighbours, candidate: Candidate): Boundary {
  const { form, from, to } = candidate;
  const person = form.kind === 'person';
  const full = person && !form.surname;
  const last = around.at(to)!;
  const next = around.at(to + 1);
  if (!next) return 'clear';
  if (person && isGeneration(around, to + 1)) return 'namesake';
  if (next.gap === 'comma') return form.kind !== 'person' && isElsewhere(around, candidate) ? 'namesake' : 'clear';
  if (isBeforeOf(around, candidate)) return 'part';
  if (next.gap === 'hyphen' && around.isAttribute(candidate)) return 'doubtful';
  if (next.gap !== 'space' || last.possessive) return 'clear';
  if (!around.isCapital(to + 1)) {
    if (next.case === 'number') return 'clear';
    if (NAME_PARTICLES.has(next.key) && to === from) return 'part';
    if (!person && KINDS_OF_THING.has(next.key)) return 'part';
    return around.isAttribute(candidate) ? 'doubtful' : 'clear';
  }
  // "Barack Obama Highway"; but in headlines anything may follow a name
  if (full) return ROADS.has(next.key) || (NAME_HEADS.has(next.key) && !around.inHeadline(to + 1)) ? 'part' : 'clear';
  if (MONTHS_AND_DAYS.has(next.key) || isDemonym(next.key)) return 'clear';
  return person ? afterSurname(around, candidate) : afterOther(around, candidate);
}

/** Whether a comma after a name introduces another place of that name: `Moscow, Idaho`; `Moscow, a university town of Idaho`. */
function isElsewhere(around: Neighbours, { form, to }: Candidate): boolean {
  if (isRegion(around, to + 1)) return true;
  const article = around.at(to + 1)!.key;
  if (form.kind !== 'place' || (article !== 'a' && article !== 'the')) return false;
  return [to + 2, to + 3].some((i) => SMALL_PLACES.has(around.at(i)?.key ?? ''));
}

/**
 * Whether the candidate is an ordinary word that opens a sentence and takes an `of`: `Dish of the day`, `Sessions of
 * that length`.
 */
function isBeforeOf(around: Neighbours, { form, from, to }: Candidate): boolean {
  if (!form.ordinary || from !== to || form.needsUpper || !opensSentence(around.page, from)) return false;
  return around.at(to + 1)!.key === 'of' && !around.isCapital(to + 2);
}

/**
 * Whether a word is the `Jr.` of `Donald J. Trump Jr.`, another person: if it belonged to the pack's person, it would
 * be part of the form.
 */
function isGeneration(around: Neighbours, i: number): boolean {
  const { gap, key, case: written } = around.at(i)!;
  return GENERATIONS.has(key) && written !== 'lower' && (gap === 'space' || gap === 'comma');
}

/** Judges a capitalised word after a surname: an office, another name, or the rest of somebody else's name. */
function afterSurname(around: Neighbours, candidate: Candidate): Boundary {
  const i = candidate.to + 1;
  const { key } = around.at(i)!;
  if (AFTER_SURNAME.has(key) || around.isPlainWord(i)) return 'clear';
  if (NAME_HEADS.has(key)) return 'part';
  // headlines capitalise verbs: "PUTIN HAILS"
  if (around.inHeadline(i) || isTelegraphic(around, candidate)) return 'clear';
  const other = around.nameFrom(i);
  if (other && isBeside(around, candidate, other)) return 'clear';
  // "the Obama National Security Council": this Obama's
  return TITLES.has(key) || ORDINARY.has(key) ? 'clear' : 'part';
}

/** Whether the name stands in a headline that leaves small words out: `Trump Putin Helsinki talks`. */
function isTelegraphic(around: Neighbours, candidate: Candidate): boolean {
  const { page } = around;
  const isBehindName = around.at(candidate.from)!.gap === 'space' && around.coverOf(candidate.from - 1) !== undefined;
  return (isBehindName || page.isHeading[blockAt(page, candidate.to)] === true) && around.isKnownSurname(candidate);
}

/**
 * Whether another known name follows, not the rest of a longer one: `tells Zelenskiy UK will train`, `the Trump Putin
 * summit`.
 */
function isBeside(around: Neighbours, candidate: Candidate, { form, from, to }: Candidate): boolean {
  if (to > from || form.needsUpper || form.kind === 'organization') return true;
  if (!around.isKnownSurname(candidate)) return false;
  return form.kind === 'place' || around.isKnownSurname({ form, from, to, edits: 0, small: false });
}

/** Judges a capitalised word after a place or an organization. */
function afterOther(around: Neighbours, candidate: Candidate): Boundary {
  const i = candidate.to + 1;
  const { key } = around.at(i)!;
  const words = candidate.to > candidate.from;
  if (around.nameFrom(i) || (words && TITLES.has(key))) return 'clear';
  if (NAME_HEADS.has(key)) return 'part';
  if (around.isShouted(i)) return 'clear';
  if (around.inHeadline(i)) return KINDS_OF_THING.has(key) ? 'part' : 'clear';
  // "U.S. Ambassador": a title begins something else
  if (TITLES.has(key)) return 'clear';
  if (candidate.form.needsUpper) return ORDINARY.has(key) ? 'clear' : 'doubtful';
  // "envoy to Ukraine Kurt Volker"
  const after = around.at(i + 1);
  return GIVEN_NAMES.has(key) && after?.gap === 'space' && after.case === 'title' ? 'clear' : 'part';
}
