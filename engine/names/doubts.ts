/** What speaks against a candidate until the page says more, and what settles it. */
import { capitalsAt, type Page } from '../text/page.ts';
import type { Boundary } from './boundaries.ts';
import type { Candidate } from './candidates.ts';
import type { Company } from './company.ts';
import type { PackNames } from './pack-names.ts';
import type { SubjectOfPage } from './subject.ts';

/** A candidate, and what its neighbours make of it. */
export interface Verdict {
  candidate: Candidate;
  boundary: Boundary;
}

/**
 * `capitals`: ordinary words in a headline. `company`: short or ordinary, it may stand for anything.
 * `abbreviation`: `U.S. Bancorp`. `thing`: `a Vienna loaf`. `short`: `Evergreen` without `Marine`.
 */
export type Doubt = 'capitals' | 'company' | 'abbreviation' | 'thing' | 'short';

/** A page that names this many people and bodies is of the pack's world: there `U.S.` stands before anything. */
const POLITICAL = 2;

/** `U.S.` is no pronoun, nor is the `US` of `US AND RUSSIA`. */
function isClear({ tokens }: Page, { from, to, form }: Candidate): boolean {
  if (!form.needsUpper) return false;
  const next = tokens.at(to + 1);
  const joined = (next?.key === 'and' || next?.gap === 'hyphen') && tokens.at(to + 2) !== undefined;
  return tokens.at(from)!.dotted || (joined && tokens.at(from)!.gap === 'block');
}

/** Ordinary words in a headline count only if the text names the entity elsewhere. */
function inCapitalsOnly(page: Page, candidate: Candidate): boolean {
  const style = capitalsAt(page, candidate.from);
  if (style === 'sentence' || isClear(page, candidate) || !candidate.form.ordinary) return false;
  // headlines write nouns large: what the text below writes small is a noun
  return style === 'upper' || candidate.form.words.every((word) => page.isSmall(word));
}

/** An abbreviation, or ordinary words, alone on a page without any other known name may stand for anything. */
function needsCompany(page: Page, { form, from }: Candidate): boolean {
  if (form.kind === 'person' || form.kind === 'event' || page.tokens.at(from)!.dotted) return false;
  return form.abbreviation || (form.ordinary && form.kind === 'organization');
}

const isOneWordBody = ({ form }: Candidate) => form.kind === 'organization' && form.keys.length === 1;

/** The doubts about a candidate. */
export function doubtsOf(page: Page, { candidate, boundary }: Verdict): Doubt[] {
  const doubts: Doubt[] = [];
  if (candidate.form.short) doubts.push('short');
  if (inCapitalsOnly(page, candidate)) doubts.push('capitals');
  if (needsCompany(page, candidate)) doubts.push('company');
  if (boundary === 'doubtful') doubts.push(candidate.form.needsUpper ? 'abbreviation' : 'thing');
  // the gin is written small as well, and the dish
  else if (candidate.small && (candidate.form.kind === 'place' || isOneWordBody(candidate))) doubts.push('thing');
  return doubts;
}

/** How sure a name is whose doubt the page leaves open: shown as "possibly". */
const OPEN = 0.8;

/**
 * How sure it is that a page means the pack's person by a name: 1 but for a name that the news does not know, and that is
 * the only one of the pack on a page about something else: a painter may be called John Martin.
 */
export function trustInPerson(names: PackNames, company: Company, subject: SubjectOfPage, owner: number): number {
  if (names.entries.at(owner)!.knownBySurname || company.hasOthersThan(owner)) return 1;
  return subject.fit(owner) === 'foreign' ? 0 : 1;
}

/** How sure a short name is that only company establishes, beside the full name before or behind it. */
const SHORT = 0.96;
const SHORT_IN_COMPANY = 0.75;

/**
 * What becomes of doubts: 1 if the page settles one, 0 if it speaks against the name, and between if it leaves it open.
 *
 * @param present indexes of the entities that the page names beyond doubt
 * @param named indexes of those, and of the places that it names by an abbreviation
 * @param company the people and bodies among those whom it names beyond doubt
 * @param subject what the page is about
 * @param isMisspelt whether the page misspells some full name
 */
export function settling(
  page: Page,
  names: PackNames,
  present: ReadonlySet<number>,
  named: ReadonlySet<number>,
  company: Company,
  subject: SubjectOfPage,
  isMisspelt: boolean,
) {
  const articlesOf = (owner: number) => names.entries.at(owner)!.coverage.map(({ article }) => article);
  let articles: Set<string> | undefined;
  const ofPlaces = [...present].filter((owner) => names.entries.at(owner)!.kind === 'place').length;
  const isSettled = (doubt: Doubt, { form }: Candidate): boolean => {
    if (named.has(form.owner)) return true;
    if (doubt === 'thing') return isMisspelt || present.size > 0;
    if (doubt === 'abbreviation') return present.size - ofPlaces >= POLITICAL;
    // several words together need no more than somebody whom the coverage names beside them
    if (form.keys.length === 1) return false;
    articles ??= new Set([...present].flatMap(articlesOf));
    return articlesOf(form.owner).some((article) => articles!.has(article));
  };
  return (doubt: Doubt, candidate: Candidate): number => {
    if (doubt === 'short')
      return present.has(candidate.form.owner) ? SHORT : company.isOf(candidate.form.owner) ? SHORT_IN_COMPANY : 0;
    if (doubt !== 'company') return isSettled(doubt, candidate) ? 1 : 0;
    const { form } = candidate;
    if (isMisspelt || present.size > 0) return 1;
    const fit = subject.fit(form.owner);
    if (fit === 'foreign' || (form.ordinary && !form.needsUpper && form.words.every(page.isSmall))) return 0;
    if (fit === 'its own') return 1;
    // a country's abbreviation, and a name of several words, hardly stand for anything else
    if (form.kind === 'place') return OPEN;
    if (form.keys.length > 1) return fit === 'another' ? OPEN : 1;
    return 0;
  };
}
