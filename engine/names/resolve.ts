/**
 * From candidates to names: the longest ones, judged by the words beside them, by the page and, for surnames, by who
 * else has them.
 */

import { AMONG_RIVALS } from '../model/confidence.ts';
import type { Page } from '../text/page.ts';
import { Boundaries, type Boundary } from './boundaries.ts';
import type { Candidate } from './candidates.ts';
import { Company } from './company.ts';
import { type Doubt, doubtResolver, doubtsOf, trustInPerson, type Verdict } from './doubts.ts';
import { foreignAbbreviations } from './expansions.ts';
import { longest } from './longest.ts';
import { bearersInPhrases, isTitledOnly, namesakeTest } from './namesakes.ts';
import type { PackNames } from './pack-names.ts';
import { SubjectOfPage } from './subject.ts';
import { Surnames } from './surnames.ts';

/** A name that was accepted. */
export interface Name {
  candidate: Candidate;
  confidence: number;
  /** numbers of other entities that the same words could have meant */
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
/** Misspelt names of several words with at least this many letters hardly ever mean anything else. */
const LONG_NAME = 8;

function confidenceOf({ form, edits, small, from, to }: Candidate): number {
  const letters = form.keys.join('').length;
  if (edits > 0) return to > from && letters >= LONG_NAME ? CONFIDENCE.misspeltFull : CONFIDENCE.misspelt;
  if (small) return CONFIDENCE.small;
  if (form.kind === 'event') return CONFIDENCE.event;
  if (form.alias.type === 'reworded') return CONFIDENCE.reworded;
  return form.kind === 'person' && to > from ? CONFIDENCE.fullName : CONFIDENCE.name;
}

/** Judges every candidate by the words beside it and, for surnames, by the page. */
function accept(page: Page, names: PackNames, candidates: Candidate[], earlier: number[]): Accepted[] {
  const all = longest(page, candidates);
  const foreign = foreignAbbreviations(page, all);
  const isMeant = ({ form, from }: Candidate) =>
    form.owner >= 0 && !(form.abbreviation && foreign.has(page.tokens.ids[from]!));
  const meant = all.filter(isMeant);
  const boundaries = new Boundaries(page, names, meant);
  const verdicts = meant.map((candidate): Verdict => ({ candidate, boundary: boundaries.judge(candidate) }));
  const judged = (...wanted: Boundary[]) =>
    verdicts.filter(({ boundary }) => wanted.includes(boundary)).map(({ candidate }) => candidate);
  const open = judged('clear', 'doubtful');
  const doubts = new Map<Candidate, Doubt[]>();
  const isOpen = new Set(open);
  for (const verdict of verdicts) {
    const doubtsOfCandidate = isOpen.has(verdict.candidate) ? doubtsOf(page, verdict) : [];
    if (doubtsOfCandidate.length > 0) doubts.set(verdict.candidate, doubtsOfCandidate);
  }
  const plain = open.filter((candidate) => !candidate.form.surname);
  const alone = open.filter((candidate) => candidate.form.surname);
  const sure = open.filter((c) => !c.form.needsPage && !doubts.has(c) && c.edits === 0);
  const present = new Set([...earlier, ...sure.map((candidate) => candidate.form.owner)]);
  const company = new Company(names, present);
  const abbreviated = open.filter((c) => c.form.kind === 'place' && doubts.get(c)?.every((d) => d === 'company'));
  const named = new Set([...present, ...abbreviated.map((candidate) => candidate.form.owner)]);
  const spelledOut = new Set(
    open.filter(({ form }) => form.keys.length > 1 && !form.abbreviation).map(({ form }) => form.owner),
  );
  const bearersElsewhere = bearersInPhrases(
    names,
    all.filter((candidate) => candidate.form.owner < 0),
  );
  // a misspelt surname is no evidence for a namesake: `Bob Kerrey` has another surname than Kerry
  const exact = ({ edits }: Candidate) => edits === 0;
  const namesakes = [
    ...judged('namesake').filter(exact),
    ...bearersElsewhere.filter((other) => !isTitledOnly(page, other)),
  ];
  const surnames = new Surnames(page, names, {
    full: plain.filter(isPerson),
    alone,
    namesakes: namesakes.filter(isPerson),
    lookalikes: [
      ...judged('lookalike').filter(exact),
      ...bearersElsewhere.filter((other) => isTitledOnly(page, other)),
    ],
    company,
    earlier,
  });

  const accepted: Accepted[] = [];
  const isMisspelt = open.some(({ edits, from, to }) => edits > 0 && to > from);
  const subject = new SubjectOfPage(page, names);
  const resolveDoubt = doubtResolver(page, names, present, named, spelledOut, company, subject, isMisspelt);
  const trustIn = ({ form }: Candidate) =>
    form.kind === 'person' ? trustInPerson(names, company, subject, form.owner) : 1;
  const meansNamesake = namesakeTest(
    page,
    namesakes.filter((namesake) => !isPerson(namesake)),
    plain,
    (owner) => company.hasAcquaintance(owner),
  );
  for (const candidate of plain) {
    const trust = Math.min(
      trustIn(candidate),
      ...(doubts.get(candidate) ?? []).map((doubt) => resolveDoubt(doubt, candidate)),
    );
    if (trust > 0 && !meansNamesake(candidate))
      accepted.push({ candidate, confidence: trust * confidenceOf(candidate) });
  }
  for (const candidate of alone) {
    const trust = surnames.confidence(candidate) * trustIn(candidate);
    const written = candidate.edits > 0 || candidate.small ? confidenceOf(candidate) : 1;
    if (trust > 0) accepted.push({ candidate, confidence: trust * written });
  }
  return accepted;
}

const isPerson = ({ form }: Candidate) => form.kind === 'person';

/** If the same words have several readings, keeps the one with the highest confidence and lists the others as its rivals. */
function withRivals(accepted: Accepted[]): Name[] {
  const byPlace = Map.groupBy(accepted, ({ candidate }) => candidate.from);
  return [...byPlace.values()].map((group) => {
    group.sort((a, b) => b.confidence - a.confidence);
    const [best, ...others] = group as [Accepted, ...Accepted[]];
    const rivals = others
      .map((other) => other.candidate.form.owner)
      .filter((owner) => owner !== best.candidate.form.owner);
    return { ...best, confidence: rivals.length > 0 ? best.confidence * AMONG_RIVALS : best.confidence, rivals };
  });
}

/**
 * Decides which names a page mentions.
 *
 * @param candidates in any order; they may overlap
 * @param earlier numbers of the entities that earlier parts of the page name
 */
export function resolve(page: Page, names: PackNames, candidates: Candidate[], earlier: number[]): Name[] {
  return withRivals(accept(page, names, candidates, earlier));
}
