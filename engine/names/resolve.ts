/** From candidates to names: the longest, judged by their neighbours, by the page and, for surnames, by who bears them. */

import { NAME_AND_WORD, ORDINARY } from '../english/ordinary.ts';
import { GIVEN_NAMES } from '../english/people.ts';
import { PLACE_HEADS, PLACE_PREPOSITIONS } from '../english/places.ts';
import { append } from '../text/collections.ts';
import { capitalsAt, type Page } from '../text/page.ts';
import { Boundaries, type Boundary } from './boundaries.ts';
import type { Candidate } from './candidates.ts';
import type { Form } from './forms.ts';
import type { PackNames } from './pack-names.ts';
import { Surnames } from './surnames.ts';

/** A name that was accepted. */
export interface Name {
  candidate: Candidate;
  confidence: number;
  /** indexes of other entities that the same words could have meant */
  rivals: number[];
}

type Accepted = Omit<Name, 'rivals'>;

/** Confidences by how a name was written; set by hand, checked on annotated pages (docs/decisions/0009). */
const CONFIDENCE = {
  fullName: 0.99,
  name: 0.97,
  reworded: 0.9,
  small: 0.8,
  event: 0.95,
  misspeltFull: 0.93,
  misspelt: 0.91,
} as const;
/** Several words of so many letters, misspelt, are hardly anything else. */
const LONG_NAME = 8;

/** Keeps the longest of overlapping candidates; a phrase that means something else silences what lies in it. */
function longest(page: Page, candidates: Candidate[]): Candidate[] {
  const sorted = [...candidates].sort(
    (a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from || a.edits - b.edits,
  );
  const taken: (Candidate | undefined)[] = new Array(page.tokens.length);
  const kept: Candidate[] = [];
  for (const candidate of sorted) {
    const rival = taken[candidate.from] ?? taken[candidate.to];
    if (rival) {
      // the same words for another entity stay: the page decides between them
      if (rival.from === candidate.from && rival.to === candidate.to && candidate.form.owner >= 0) kept.push(candidate);
      continue;
    }
    for (let i = candidate.from; i <= candidate.to; i++) taken[i] = candidate;
    kept.push(candidate);
  }
  return kept;
}

/** `Hunter Biden` and `Kerry Washington`, set aside by the pack, are still bearers of those names; `County Kerry` is nobody. */
function strangersAside(names: PackNames, aside: Candidate[]): Candidate[] {
  return aside.flatMap((candidate) => {
    const { keys } = candidate.form;
    const forms =
      keys.length > 1 && !PLACE_HEADS.has(keys[0]!) ? names.forms.startingWith(names.words.idOf(keys.at(-1)!)) : [];
    const given =
      GIVEN_NAMES.has(keys[0]!) || names.forms.startingWith(names.words.idOf(keys[0]!)).some((form) => form.surname);
    const bears = (form: Form) => form.keys.length === 1 && (form.surname || (given && form.kind === 'place'));
    return forms.filter(bears).map((form) => ({ ...candidate, form }));
  });
}

function confidenceOf({ form, edits, small, from, to }: Candidate): number {
  const letters = form.keys.join('').length;
  if (edits > 0) return to > from && letters >= LONG_NAME ? CONFIDENCE.misspeltFull : CONFIDENCE.misspelt;
  if (small) return CONFIDENCE.small;
  if (form.kind === 'event') return CONFIDENCE.event;
  if (form.alias.type === 'reworded') return CONFIDENCE.reworded;
  return form.kind === 'person' && to > from ? CONFIDENCE.fullName : CONFIDENCE.name;
}

/** `U.S.` is no pronoun, nor is the `US` of `US AND RUSSIA`. */
function isClear({ tokens }: Page, { from, to, form }: Candidate): boolean {
  if (!form.needsUpper) return false;
  const next = tokens.at(to + 1);
  const joined = (next?.key === 'and' || next?.gap === 'hyphen') && tokens.at(to + 2) !== undefined;
  return tokens.at(from)!.dotted || (joined && tokens.at(from)!.gap === 'block');
}

/** Ordinary words in a headline count only where the text names the entity elsewhere. */
function inCapitalsOnly(page: Page, candidate: Candidate): boolean {
  const style = capitalsAt(page, candidate.from);
  if (style === 'sentence' || isClear(page, candidate)) return false;
  const ordinary = candidate.form.keys.every((key) => NAME_AND_WORD.has(key) || ORDINARY.has(key));
  // headlines write nouns large: what the text below writes small is a noun
  return ordinary && (style === 'upper' || candidate.form.words.every((word) => page.isSmall(word)));
}

/** A candidate, and what its neighbours make of it. */
interface Verdict {
  candidate: Candidate;
  boundary: Boundary;
}

/** An abbreviation or an ordinary word alone on a page without any other known name may stand for anything. */
function needsCompany({ form }: Candidate): boolean {
  if (form.keys.length > 1 || form.kind !== 'organization') return false;
  const { text } = form.alias;
  return NAME_AND_WORD.has(form.keys[0]!) || (text.length <= 4 && text === text.toUpperCase());
}

/** A page that names so many people and bodies is of the pack's world: there `U.S.` stands before anything. */
const POLITICAL = 2;

/** What speaks against a candidate until the page says more: see `settling`. */
type Doubt = 'capitals' | 'company' | 'abbreviation' | 'thing';

function doubtsOf(page: Page, { candidate, boundary }: Verdict): Doubt[] {
  const doubts: Doubt[] = [];
  if (inCapitalsOnly(page, candidate)) doubts.push('capitals');
  if (needsCompany(candidate)) doubts.push('company');
  if (boundary === 'doubtful') doubts.push(candidate.form.needsUpper ? 'abbreviation' : 'thing');
  // the gin is written small as well
  else if (candidate.small && candidate.form.kind === 'place') doubts.push('thing');
  return doubts;
}

/**
 * What settles doubts.
 *
 * @param present indexes of the entities that the page names beyond doubt
 * @param misspelt the page misspells some full name
 */
function settling(names: PackNames, present: ReadonlySet<number>, misspelt: boolean) {
  const articlesOf = (owner: number) => names.entries.at(owner)!.coverage.map(({ article }) => article);
  let articles: Set<string> | undefined;
  const ofPlaces = [...present].filter((owner) => names.entries.at(owner)!.kind === 'place').length;
  return (doubt: Doubt, { form }: Candidate): boolean => {
    const named = present.has(form.owner);
    if (doubt === 'company') return misspelt || present.size > (named ? 1 : 0);
    if (named) return true;
    if (doubt === 'thing') return misspelt || present.size > 0;
    if (doubt === 'abbreviation') return present.size - ofPlaces >= POLITICAL;
    // several words together need no more than somebody whom the coverage names beside them
    if (form.keys.length === 1) return false;
    articles ??= new Set([...present].flatMap(articlesOf));
    return articlesOf(form.owner).some((article) => articles!.has(article));
  };
}

/** Namesakes stand side by side in the list, and their neighbours say the same of all of them. */
function judgeAll(page: Page, names: PackNames, kept: Candidate[]): Verdict[] {
  const boundaries = new Boundaries(page, names, kept);
  const verdicts: Verdict[] = [];
  for (const candidate of kept) {
    const before = verdicts.at(-1);
    const same = before && isAlike(before.candidate, candidate);
    verdicts.push({ candidate, boundary: same ? before.boundary : boundaries.judge(candidate) });
  }
  return verdicts;
}

/** The same words for two entities of a kind, as far as `Boundaries` can tell. */
function isAlike(one: Candidate, other: Candidate): boolean {
  const [a, b] = [one.form, other.form];
  const samePlace = one.from === other.from && one.to === other.to;
  const sameForm = a.surname === b.surname && a.needsPage === b.needsPage && a.needsUpper === b.needsUpper;
  return samePlace && sameForm && a.kind === b.kind;
}

/** Judges every candidate by its neighbours and, for surnames, by the page. */
function accept(page: Page, names: PackNames, candidates: Candidate[], earlier: number[]): Accepted[] {
  const all = longest(page, candidates);
  const kept = all.filter((candidate) => candidate.form.owner >= 0);
  const aside = all.filter((candidate) => candidate.form.owner < 0);
  const verdicts = judgeAll(page, names, kept);
  const isPerson = ({ form }: Candidate) => form.kind === 'person';
  const open = verdicts.filter(({ boundary }) => boundary === 'clear' || boundary === 'doubtful');
  const clear = open.map((v) => v.candidate);
  const doubts = new Map<Candidate, Doubt[]>();
  for (const verdict of open) {
    const some = doubtsOf(page, verdict);
    if (some.length > 0) doubts.set(verdict.candidate, some);
  }
  const full = clear.filter((candidate) => isPerson(candidate) && !candidate.form.surname);
  const others = verdicts
    // `Bob Kerrey` bears another surname
    .filter((v) => v.boundary === 'namesake' && v.candidate.edits === 0)
    .map((v) => v.candidate)
    .concat(strangersAside(names, aside));
  const strangers = others.filter((candidate) => candidate.form.surname);
  const namesakes = others.filter((candidate) => !candidate.form.surname);
  const plain = clear.filter((candidate) => !candidate.form.surname);
  const sure = clear.filter((c) => !c.form.needsPage && !doubts.has(c) && c.edits === 0);
  const present = new Set([...earlier, ...sure.map((candidate) => candidate.form.owner)]);
  const alone = clear.filter((candidate) => candidate.form.surname);
  const surnames = new Surnames(page, names, full, alone, strangers, present, earlier);

  const accepted: Accepted[] = [];
  const isSettled = settling(
    names,
    present,
    clear.some(({ edits, from, to }) => edits > 0 && to > from),
  );
  const followsNamesake = following(page, namesakes, plain);
  for (const candidate of plain) {
    if (doubts.get(candidate)?.some((doubt) => !isSettled(doubt, candidate))) continue;
    if (followsNamesake(candidate)) continue;
    accepted.push({ candidate, confidence: confidenceOf(candidate) });
  }
  for (const candidate of alone) {
    const trust = surnames.confidence(candidate);
    const written = candidate.edits > 0 || candidate.small ? confidenceOf(candidate) : 1;
    if (trust > 0) accepted.push({ candidate, confidence: trust * written });
  }
  return accepted;
}

/**
 * After "Geneva, New York" a bare "Geneva" is that one, and after "Denzel Washington" a bare "Washington" is he,
 * until the text says otherwise.
 */
function following(page: Page, namesakes: Candidate[], plain: Candidate[]): (candidate: Candidate) => boolean {
  const firsts = new Map(namesakes.toReversed().map((namesake) => [namesake.form.owner, namesake]));
  const byOwner = new Map<number, Candidate[]>();
  if (firsts.size > 0) for (const other of plain) append(byOwner, other.form.owner, other);
  return (candidate) => {
    const namesake = firsts.get(candidate.form.owner);
    const words = namesake?.form.keys.length ?? 0;
    if (!namesake || candidate.form.keys.length > words) return false;
    const same = byOwner.get(candidate.form.owner)!;
    if (page.tokens.at(namesake.to + 1)?.gap === 'comma')
      return !same.some((other) => other.form.keys.length > words && other.from < candidate.from);
    const before = page.tokens.at(candidate.from - 1)?.key ?? '';
    return (
      candidate.from > namesake.from &&
      !PLACE_PREPOSITIONS.has(before) &&
      !same.some((other) => other.from < namesake.from)
    );
  };
}

/** Two readings of the same words: the likelier one stays, the others are told as rivals. */
function settle(accepted: Accepted[]): Name[] {
  const byPlace = Map.groupBy(accepted, ({ candidate }) => candidate.from);
  return [...byPlace.values()].map((group) => {
    group.sort((a, b) => b.confidence - a.confidence);
    const [best, ...others] = group as [Accepted, ...Accepted[]];
    const rivals = others
      .map((other) => other.candidate.form.owner)
      .filter((owner) => owner !== best.candidate.form.owner);
    return { ...best, confidence: rivals.length > 0 ? best.confidence * 0.7 : best.confidence, rivals };
  });
}

/**
 * The names of a page.
 *
 * @param candidates in any order, overlapping
 * @param earlier indexes of the entities that earlier parts of the page name
 */
export function resolve(page: Page, names: PackNames, candidates: Candidate[], earlier: number[]): Name[] {
  return settle(accept(page, names, candidates, earlier));
}
