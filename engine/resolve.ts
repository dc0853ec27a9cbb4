/** From candidates to names: the longest, judged by their neighbours, by the page and, for surnames, by who bears them. */
import { Boundaries } from './boundaries.ts';
import type { Candidate } from './candidates.ts';
import { GIVEN_NAMES, NAME_AND_WORD, ORDINARY } from './english.ts';
import type { Form } from './forms.ts';
import type { Lexicon } from './lexicon.ts';
import { capitalsAt, type Page } from './page.ts';
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
  misspeltLong: 0.91,
  misspelt: 0.8,
} as const;
/** A misspelt single word this long is hardly anything else. */
const LONG_NAME = 8;

/** Keeps the longest of overlapping candidates; a phrase that means something else silences what lies in it. */
function longest(candidates: Candidate[]): Candidate[] {
  const sorted = [...candidates].sort(
    (a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from || a.edits - b.edits,
  );
  const taken = new Map<number, Candidate>();
  const kept: Candidate[] = [];
  for (const candidate of sorted) {
    const rival = taken.get(candidate.from) ?? taken.get(candidate.to);
    if (rival) {
      // the same words for another entity stay: the page decides between them
      if (rival.from === candidate.from && rival.to === candidate.to && candidate.form.owner >= 0) kept.push(candidate);
      continue;
    }
    for (let i = candidate.from; i <= candidate.to; i++) taken.set(i, candidate);
    kept.push(candidate);
  }
  return kept;
}

/** `Hunter Biden` and `Kerry Washington`, set aside by the pack, are still bearers of those names. */
function strangersAside(lexicon: Lexicon, aside: Candidate[]): Candidate[] {
  return aside.flatMap((candidate) => {
    const { keys } = candidate.form;
    const forms = keys.length > 1 ? lexicon.startingWith(lexicon.words.idOf(keys.at(-1)!)) : [];
    const given =
      GIVEN_NAMES.has(keys[0]!) || lexicon.startingWith(lexicon.words.idOf(keys[0]!)).some((form) => form.surname);
    const bears = (form: Form) =>
      form.keys.length === 1 &&
      (form.surname || (given && form.owner >= 0 && lexicon.entries.at(form.owner)!.kind === 'place'));
    return forms.filter(bears).map((form) => ({ ...candidate, form }));
  });
}

function confidenceOf(lexicon: Lexicon, { form, edits, small, from, to }: Candidate): number {
  const letters = form.keys.join('').length;
  if (edits > 0) {
    if (to > from) return letters >= LONG_NAME ? CONFIDENCE.misspeltFull : CONFIDENCE.misspelt;
    return letters >= LONG_NAME ? CONFIDENCE.misspeltLong : CONFIDENCE.misspelt;
  }
  if (small) return CONFIDENCE.small;
  const { kind } = lexicon.entries.at(form.owner)!;
  if (kind === 'event') return CONFIDENCE.event;
  if (form.alias.type === 'reworded') return CONFIDENCE.reworded;
  return kind === 'person' && to > from ? CONFIDENCE.fullName : CONFIDENCE.name;
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
  return ordinary && (style === 'upper' || candidate.form.keys.every((key) => page.isSmall(key)));
}

/** Named elsewhere on the page; several words together need no more than somebody whom the coverage names beside them. */
function isExpected(lexicon: Lexicon, { form }: Candidate, present: ReadonlySet<number>): boolean {
  if (present.has(form.owner)) return true;
  if (form.keys.length === 1) return false;
  const articles = new Set(lexicon.entries.at(form.owner)!.coverage.map(({ article }) => article));
  return [...present].some((owner) => lexicon.entries.at(owner)!.coverage.some(({ article }) => articles.has(article)));
}

/** An abbreviation or an ordinary word alone on a page without any other known name may stand for anything. */
function needsCompany(lexicon: Lexicon, candidate: Candidate): boolean {
  const { form } = candidate;
  if (form.keys.length > 1 || lexicon.entries.at(form.owner)!.kind !== 'organization') return false;
  const { text } = form.alias;
  return NAME_AND_WORD.has(form.keys[0]!) || (text.length <= 4 && text === text.toUpperCase());
}

/** Judges every candidate by its neighbours and, for surnames, by the page. */
function accept(page: Page, lexicon: Lexicon, candidates: Candidate[], earlier: number[]): Accepted[] {
  const all = longest(candidates);
  const kept = all.filter((candidate) => candidate.form.owner >= 0);
  const aside = all.filter((candidate) => candidate.form.owner < 0);
  const boundaries = new Boundaries(page, lexicon, kept);
  const verdicts = kept.map((candidate) => ({ candidate, boundary: boundaries.judge(candidate) }));
  const isPerson = ({ form }: Candidate) => lexicon.entries.at(form.owner)!.kind === 'person';
  const clear = verdicts.filter((v) => v.boundary === 'clear').map((v) => v.candidate);
  const full = clear.filter((candidate) => isPerson(candidate) && !candidate.form.surname);
  const others = verdicts
    .filter((v) => v.boundary === 'namesake')
    .map((v) => v.candidate)
    .concat(strangersAside(lexicon, aside));
  const strangers = others.filter((candidate) => candidate.form.surname);
  const namesakes = others.filter((candidate) => !candidate.form.surname);
  const plain = clear.filter((candidate) => !candidate.form.surname);
  const inCapitals = new Set(clear.filter((candidate) => inCapitalsOnly(page, candidate)));
  const inNeedOfCompany = new Set(clear.filter((candidate) => needsCompany(lexicon, candidate)));
  const sure = clear.filter((c) => !c.form.needsPage && !inCapitals.has(c) && !inNeedOfCompany.has(c) && c.edits === 0);
  const present = new Set([...earlier, ...sure.map((candidate) => candidate.form.owner)]);
  const alone = clear.filter((candidate) => candidate.form.surname);
  const surnames = new Surnames(page, lexicon, full, alone, strangers, present, earlier);

  const accepted: Accepted[] = [];
  for (const candidate of plain) {
    if (inCapitals.has(candidate) && !isExpected(lexicon, candidate, present)) continue;
    if (inNeedOfCompany.has(candidate) && ![...present].some((owner) => owner !== candidate.form.owner)) continue;
    if (followsNamesake(page, candidate, namesakes, plain)) continue;
    accepted.push({ candidate, confidence: confidenceOf(lexicon, candidate) });
  }
  for (const candidate of alone) {
    const trust = surnames.confidence(candidate);
    const written = candidate.edits > 0 || candidate.small ? confidenceOf(lexicon, candidate) : 1;
    if (trust > 0) accepted.push({ candidate, confidence: trust * written });
  }
  return accepted;
}

/** What stands before a place and hardly before a person's surname. */
const WHERE = new Set(['in', 'to', 'from', 'near', 'outside', 'around', 'across']);

/**
 * After "Geneva, New York" a bare "Geneva" is that one, and after "Denzel Washington" a bare "Washington" is he,
 * until the text says otherwise.
 */
function followsNamesake(page: Page, candidate: Candidate, namesakes: Candidate[], plain: Candidate[]): boolean {
  const same = ({ form }: Candidate) => form.owner === candidate.form.owner;
  const namesake = namesakes.find(same);
  if (!namesake || candidate.form.keys.length > namesake.form.keys.length) return false;
  if (page.tokens.at(namesake.to + 1)?.gap === 'comma')
    return !plain.some(
      (other) => same(other) && other.form.keys.length > namesake.form.keys.length && other.from < candidate.from,
    );
  const before = page.tokens.at(candidate.from - 1)?.key ?? '';
  return (
    candidate.from > namesake.from &&
    !WHERE.has(before) &&
    !plain.some((other) => same(other) && other.from < namesake.from)
  );
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
export function resolve(page: Page, lexicon: Lexicon, candidates: Candidate[], earlier: number[]): Name[] {
  return settle(accept(page, lexicon, candidates, earlier));
}
