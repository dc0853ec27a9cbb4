/**
 * Linking: text and a lexicon in, mentions out. The order of the steps is the
 * order of this function; each step has a file of its own.
 */
import { Boundaries } from './boundaries.ts';
import { type Candidate, exactCandidates } from './candidates.ts';
import { GIVEN_NAMES, NAME_AND_WORD, ORDINARY } from './english.ts';
import { EventFinder } from './events.ts';
import type { Form, Lexicon } from './lexicon.ts';
import { capitalsAt, type Page, readPage } from './page.ts';
import { spellingCandidates } from './spelling.ts';
import { Surnames } from './surnames.ts';
import type { Mention, PageFacts } from './types.ts';

/** A candidate that was accepted. */
interface Accepted {
  candidate: Candidate;
  confidence: number;
}

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
    const forms = keys.length > 1 ? (lexicon.byFirst.get(keys.at(-1)!) ?? []) : [];
    const given = GIVEN_NAMES.has(keys[0]!) || (lexicon.byFirst.get(keys[0]!) ?? []).some((form) => form.surname);
    const bears = (form: Form) =>
      form.keys.length === 1 &&
      (form.surname || (given && form.owner >= 0 && lexicon.entries[form.owner]!.kind === 'place'));
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
  const { kind } = lexicon.entries[form.owner]!;
  if (kind === 'event') return CONFIDENCE.event;
  if (form.alias.type === 'reworded') return CONFIDENCE.reworded;
  return kind === 'person' && to > from ? CONFIDENCE.fullName : CONFIDENCE.name;
}

/** Ordinary words in a headline count only where the text names the entity elsewhere. */
function inCapitalsOnly(page: Page, candidate: Candidate): boolean {
  const style = capitalsAt(page, candidate.from);
  if (style === 'sentence') return false;
  const ordinary = candidate.form.keys.every((key) => NAME_AND_WORD.has(key) || ORDINARY.has(key));
  // headlines write nouns large: what the text below writes small is a noun
  return ordinary && (style === 'upper' || candidate.form.keys.every((key) => page.lower.has(key)));
}

/** An abbreviation or an ordinary word alone on a page without any other known name may stand for anything. */
function needsCompany(lexicon: Lexicon, candidate: Candidate): boolean {
  const { form } = candidate;
  if (form.keys.length > 1 || lexicon.entries[form.owner]!.kind !== 'organization') return false;
  const { text } = form.alias;
  return NAME_AND_WORD.has(form.keys[0]!) || (text.length <= 4 && text === text.toUpperCase());
}

/** Judges every candidate by its neighbours and, for surnames, by the page. */
function resolve(page: Page, lexicon: Lexicon, candidates: Candidate[], earlier: number[]): Accepted[] {
  const all = longest(candidates);
  const kept = all.filter((candidate) => candidate.form.owner >= 0);
  const aside = all.filter((candidate) => candidate.form.owner < 0);
  const boundaries = new Boundaries(page, lexicon, kept);
  const verdicts = kept.map((candidate) => ({ candidate, boundary: boundaries.judge(candidate) }));
  const isPerson = ({ form }: Candidate) => lexicon.entries[form.owner]!.kind === 'person';
  const clear = verdicts.filter((v) => v.boundary === 'clear').map((v) => v.candidate);
  const full = clear.filter((candidate) => isPerson(candidate) && !candidate.form.surname);
  const others = verdicts
    .filter((v) => v.boundary === 'namesake')
    .map((v) => v.candidate)
    .concat(strangersAside(lexicon, aside));
  const strangers = others.filter((candidate) => candidate.form.surname);
  const namesakes = others.filter((candidate) => !candidate.form.surname);
  const plain = clear.filter((candidate) => !candidate.form.surname);
  const sure = clear.filter(
    (c) => !c.form.needsPage && !inCapitalsOnly(page, c) && !needsCompany(lexicon, c) && c.edits === 0,
  );
  const present = new Set([...earlier, ...sure.map((candidate) => candidate.form.owner)]);
  const alone = clear.filter((candidate) => candidate.form.surname);
  const surnames = new Surnames(page, lexicon, full, alone, strangers, present, earlier);

  const accepted: Accepted[] = [];
  for (const candidate of plain) {
    if (inCapitalsOnly(page, candidate) && !present.has(candidate.form.owner)) continue;
    if (needsCompany(lexicon, candidate) && ![...present].some((owner) => owner !== candidate.form.owner)) continue;
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
  if (candidate.to > candidate.from || !namesake) return false;
  if (page.tokens[namesake.to + 1]?.gap === 'comma')
    return !plain.some((other) => same(other) && other.to > other.from && other.from < candidate.from);
  const before = page.tokens[candidate.from - 1]?.key ?? '';
  return (
    candidate.from > namesake.from &&
    !WHERE.has(before) &&
    !plain.some((other) => same(other) && other.from < namesake.from)
  );
}

/** Two readings of the same words: the likelier one stays, the others are told as rivals. */
function settle(accepted: Accepted[]): (Accepted & { rivals: number[] })[] {
  const byPlace = new Map<number, Accepted[]>();
  for (const one of accepted) byPlace.set(one.candidate.from, [...(byPlace.get(one.candidate.from) ?? []), one]);
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
 * Finds the mentions of a lexicon's entities in a text.
 *
 * @param text any text; paragraphs parted by line breaks
 * @param lexicon from `compileLexicon`
 * @param facts what is known of the story besides its text
 * @returns mentions in order of place. They may overlap only where an event's words hold a name.
 */
export function link(text: string, lexicon: Lexicon, facts: PageFacts = {}): Mention[] {
  const page = readPage(text);
  const earlier = (facts.present ?? []).flatMap((id) => lexicon.indexOf.get(id) ?? []);
  const exact = exactCandidates(page, lexicon);
  const covered = new Set<number>();
  const seen = new Set<number>();
  for (const { from, to, form } of exact) {
    if (form.owner >= 0 && !form.needsPage) seen.add(form.owner);
    if (to > from || form.owner < 0) for (let i = from; i <= to; i++) covered.add(i);
  }
  const candidates = [...exact, ...spellingCandidates(page, lexicon, covered, seen)];
  const resolved = settle(resolve(page, lexicon, candidates, earlier));
  const toSpan = ({ candidate }: Accepted) => ({ from: candidate.from, to: candidate.to, owner: candidate.form.owner });
  const finder = new EventFinder(page, lexicon, resolved.map(toSpan), facts.published);
  const names = resolved.filter(({ candidate }) => !finder.isOther(candidate.form.owner, candidate.from, candidate.to));
  const spans = names.map(toSpan);
  const events = finder.find();

  const mentions: Mention[] = names.map(({ candidate, confidence, rivals }) => ({
    start: page.tokens[candidate.from]!.start,
    end: page.tokens[candidate.to]!.end,
    entity: lexicon.entries[candidate.form.owner]!.id,
    via: candidate.edits > 0 ? 'spelling' : candidate.form.via,
    alias: candidate.form.alias.text,
    aliasType: candidate.form.alias.type,
    confidence: round(confidence),
    rivals: rivals.map((owner) => lexicon.entries[owner]!.id),
  }));
  const named = new Set(
    spans.filter(({ owner }) => lexicon.entries[owner]!.kind === 'event').flatMap(({ from, to }) => range(from, to)),
  );
  for (const event of events) {
    if (named.has(event.from)) continue;
    mentions.push({
      start: page.tokens[event.from]!.start,
      end: page.tokens[event.to]!.end,
      entity: lexicon.entries[event.owner]!.id,
      via: 'cue',
      alias: event.cue,
      aliasType: 'plain',
      confidence: round(event.confidence),
      rivals: [],
    });
  }
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end);
}

const round = (n: number) => Math.round(n * 1000) / 1000;
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, k) => from + k);
