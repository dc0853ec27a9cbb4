/** Other bearers of a name that a page speaks about: `Hunter Biden`, `Moscow, Idaho`. */
import { GIVEN_NAMES, TITLES, WOMENS_TITLES } from '../english/people.ts';
import { PLACE_HEADS, PLACE_PREPOSITIONS } from '../english/places.ts';
import { append } from '../text/collections.ts';
import { blockAt, capitalsAt, type Page } from '../text/page.ts';
import type { Candidate } from './candidates.ts';
import type { Form } from './forms.ts';
import type { PackNames } from './pack-names.ts';

/**
 * Phrases that the pack lists as meaning something else may still show that the page speaks about another bearer of the
 * name: `Hunter Biden` and `Kerry Washington` do, `County Kerry` does not.
 */
export function bearersInPhrases(names: PackNames, phrases: Candidate[]): Candidate[] {
  return phrases.flatMap((candidate) => {
    const { capitals, keys } = candidate.form;
    const [first] = keys;
    if (keys.length === 1 || !capitals[0] || PLACE_HEADS.has(first!)) return [];
    const starting = (key: string) => names.forms.startingWith(names.words.idOf(key));
    const given = GIVEN_NAMES.has(first!) || starting(first!).some((form) => form.surname);
    // `Ring of Kerry` is no person
    const ofThat = keys.at(-2) === 'of';
    const isName = (form: Form) =>
      !ofThat && form.keys.length === 1 && (form.surname || (given && form.kind === 'place'));
    const bodies = given ? [] : bodiesWithin(starting, keys);
    const forms = [...starting(keys.at(-1)!).filter(isName), ...bodies];
    return forms.map((form) => ({ ...candidate, form }));
  });
}

/**
 * The organizations named inside such a phrase: the `Department of State` of `Pennsylvania Department of State`. Not of
 * one word: `Arab NATO` is no other NATO.
 */
function bodiesWithin(starting: (key: string) => readonly Form[], keys: readonly string[]): Form[] {
  return keys.flatMap((key, k) => {
    if (k === 0) return [];
    const rest = keys.slice(k).join(' ');
    return starting(key).filter(
      (form) => form.kind === 'organization' && form.ordinary && form.keys.join(' ') === rest,
    );
  });
}

/** Whether only a title stands before the surname: after `Mrs. Clinton`, the next `Clinton` may be either person. */
export const isTitledOnly = (page: Page, { from }: Candidate): boolean => {
  const { key } = page.tokens.at(from)!;
  return TITLES.has(key) || WOMENS_TITLES.has(key);
};

/**
 * Returns a function that tells whether a candidate means a namesake that the page has named: after "Geneva, New York" a
 * bare "Geneva" means that town, and after "Denzel Washington" a bare "Washington" means the actor. A page
 * that names the pack's own entity before the namesake goes on meaning it.
 *
 * @param isAtHome whether the page names others that the coverage names beside an entity
 */
export function namesakeTest(
  page: Page,
  namesakes: Candidate[],
  plain: Candidate[],
  isAtHome: (owner: number) => boolean,
): (candidate: Candidate) => boolean {
  const firsts = new Map(namesakes.toReversed().map((namesake) => [namesake.form.owner, namesake]));
  const byOwner = new Map<number, Candidate[]>();
  for (const other of plain) append(byOwner, other.form.owner, other);
  const isHeading = (i: number) => page.isHeading[blockAt(page, i)] === true || capitalsAt(page, i) !== 'sentence';
  return (candidate) => {
    const { owner } = candidate.form;
    const namesake = firsts.get(owner);
    const words = namesake?.form.keys.length ?? 0;
    if (!namesake || candidate.form.keys.length > words) return false;
    const same = byOwner.get(owner)!;
    const isBefore = (other: Candidate) => other.from < namesake.from && !isHeading(other.from);
    if (isAtHome(owner) && same.some(isBefore)) return false;
    const isLonger = (other: Candidate) => other.form.keys.length > words && other.from < candidate.from;
    const isPlace = namesake.form.kind === 'place';
    if (isPlace && page.tokens.at(namesake.to + 1)?.gap === 'comma') return !same.some(isLonger);
    if (!isPlace) return candidate.from > namesake.from && !same.some(isLonger);
    const before = page.tokens.at(candidate.from - 1)?.key ?? '';
    return candidate.from > namesake.from && !PLACE_PREPOSITIONS.has(before) && !same.some(isBefore);
  };
}
