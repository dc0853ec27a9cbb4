/** Doubts about a candidate, and what on the page resolves them. */
import { capitalsAt, type Page } from '../text/page.ts';
import type { Boundary } from './boundaries.ts';
import type { Candidate } from './candidates.ts';
import type { Company } from './company.ts';
import type { PackNames } from './pack-names.ts';
import type { SubjectOfPage } from './subject.ts';

/** A candidate, and what the words beside it say about it. */
export interface Verdict {
  candidate: Candidate;
  boundary: Boundary;
}

/**
 * - `capitals`: ordinary words in a headline
 * - `company`: a short name or an ordinary word, which may mean anything
 * - `abbreviation`: perhaps the beginning of a longer name, `U.S. Bancorp`
 * - `thing`: perhaps a thing, `a Vienna loaf`
 * - `short`: `Evergreen` without `Marine`
 */
export type Doubt = 'capitals' | 'company' | 'abbreviation' | 'thing' | 'short';

/**
 * A page that names at least this many people and organizations of the pack is about its world: there `U.S.` may stand
 * before anything.
 */
const POLITICAL = 2;

/** Whether capitals leave no doubt: `U.S.` is no pronoun, nor is the `US` of `US AND RUSSIA`. */
function isClear({ tokens }: Page, { from, to, form }: Candidate): boolean {
  if (!form.needsUpper) return false;
  const next = tokens.at(to + 1);
  const joined = (next?.key === 'and' || next?.gap === 'hyphen') && tokens.at(to + 2) !== undefined;
  return tokens.at(from)!.dotted || (joined && tokens.at(from)!.gap === 'block');
}

/**
 * Whether only capitals speak for a name of ordinary words: in a headline it counts only if the page names the entity
 * elsewhere.
 */
function inCapitalsOnly(page: Page, candidate: Candidate): boolean {
  const style = capitalsAt(page, candidate.from);
  if (style === 'sentence' || isClear(page, candidate) || !candidate.form.ordinary) return false;
  // headlines capitalise nouns: a word that the text below writes small is a noun
  return style === 'upper' || candidate.form.words.every((word) => page.isSmall(word));
}

/** Whether a name may mean anything on a page without other known names: an abbreviation, or ordinary words. */
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
  // written small, it may be a thing of that name, such as a gin or a dish
  else if (candidate.small && (candidate.form.kind === 'place' || isOneWordBody(candidate))) doubts.push('thing');
  return doubts;
}

/** The confidence factor of a name whose doubt the page does not resolve: shown as "possibly". */
const OPEN = 0.8;

/**
 * How sure it is that the page means the pack's person by a name: 0 if the news does not know the person by surname, the
 * page names no other person or organization of the pack, and it is about something else (a painter may be called John
 * Martin); otherwise 1.
 */
export function trustInPerson(names: PackNames, company: Company, subject: SubjectOfPage, owner: number): number {
  if (names.entries.at(owner)!.knownBySurname || company.hasOthersThan(owner)) return 1;
  return subject.fit(owner) === 'foreign' ? 0 : 1;
}

/** The confidence factor of a short name whose full name the page has. */
const SHORT = 0.96;
/** The confidence factor of a short name that only the entity's company speaks for. */
const SHORT_IN_COMPANY = 0.75;

/**
 * Returns a function that resolves the doubts about candidates of a page: 1 if the page settles the doubt in favour of the
 * name, 0 if against it, and a value between if it leaves it open.
 *
 * @param present numbers of the entities that the page names without doubt
 * @param named numbers of those, and of the places that it names by an abbreviation
 * @param spelledOut numbers of the entities that it names by several words, which explain an abbreviation: `Group of Seven (G7)`
 * @param company the people and organizations among those that it names without doubt
 * @param subject what the page is about
 * @param isMisspelt whether the page misspells a full name
 */
export function doubtResolver(
  page: Page,
  names: PackNames,
  present: ReadonlySet<number>,
  named: ReadonlySet<number>,
  spelledOut: ReadonlySet<number>,
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
    // for several words, one entity that the coverage names beside this one is enough
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
    // a country's abbreviation, or a name of several words, hardly ever means anything else
    if (form.kind === 'place') return OPEN;
    if (form.keys.length > 1 || spelledOut.has(form.owner)) return fit === 'another' ? OPEN : 1;
    return 0;
  };
}
