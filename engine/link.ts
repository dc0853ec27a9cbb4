/**
 * Linking: takes a text and a lexicon, and returns mentions. This file has the order of the
 * steps; each step has a file of its own.
 */

import { EventEvidence } from './events/evidence.ts';
import { EventFinder } from './events/finder.ts';
import type { EventFind } from './events/settling.ts';
import { EventTimes } from './events/times.ts';
import type { Lexicon } from './lexicon.ts';
import type { Mention, PageFacts } from './model/types.ts';
import { type Candidate, exactCandidates } from './names/candidates.ts';
import { type Name, resolve } from './names/resolve.ts';
import { spellingCandidates } from './names/spelling.ts';
import { type Page, readPage } from './text/page.ts';

/** The exact candidates and the misspelt ones. */
export function candidatesOf(page: Page, lexicon: Lexicon, earlier: number[] = []): Candidate[] {
  const exact = exactCandidates(page, lexicon, earlier);
  const covered = new Uint8Array(page.tokens.length);
  const seen = new Set<number>();
  for (const { from, to, form } of exact) {
    if (form.owner >= 0 && !form.needsPage) seen.add(form.owner);
    if (to > from || form.owner < 0) covered.fill(1, from, to + 1);
  }
  return [...exact, ...spellingCandidates(page, lexicon, covered, seen)];
}

/**
 * The confidence of a name inside an event's name, the `Crimea` of `annexation of Crimea`: certain, but lower than the
 * event's, because the text is about that.
 */
const WITHIN_EVENT = 0.9;

const spanOf = ({ from, to, form }: Candidate) => ({ from, to, owner: form.owner });
const inside = (inner: Candidate, outer: Candidate) => inner.from >= outer.from && inner.to <= outer.to;

/** Returns a function that tells whether a candidate lies inside one of some others, which do not overlap. */
function insideAnyOf(others: Candidate[]): (candidate: Candidate) => boolean {
  const at = new Map<number, Candidate>();
  for (const other of others) for (let i = other.from; i <= other.to; i++) at.set(i, other);
  return (candidate) => {
    const other = at.get(candidate.from);
    return other !== undefined && inside(candidate, other);
  };
}

/** The names of a page, the names inside names of events, and the evidence that all of them are for events. */
interface NamedPage {
  names: Name[];
  insideEvents: Name[];
  evidence: EventEvidence;
}

/**
 * Finds the names of a page. An event's name that means another event here (`the Geneva accords of 1954`) is removed,
 * and the names inside it count by themselves. That changes the evidence for other events, so they are judged again.
 */
function namesOf(page: Page, lexicon: Lexicon, facts: PageFacts): NamedPage {
  const earlier = (facts.present ?? []).flatMap((id) => lexicon.entries.numberOf(id) ?? []);
  const times = new EventTimes(page, facts.published);
  let candidates = candidatesOf(page, lexicon, earlier);
  for (;;) {
    const names = resolve(page, lexicon, candidates, earlier);
    const events = names.map((name) => name.candidate).filter(isEvent);
    const isInsideEvent = insideAnyOf(events);
    // a name inside an event's name is evidence for the event too: the Crimea of `Crimea’s annexation`
    const insideEvents = candidates.filter(
      (candidate) => candidate.form.owner >= 0 && isInsideEvent(candidate) && !isEvent(candidate),
    );
    const spans = [...insideEvents, ...names.map((name) => name.candidate)].map(spanOf);
    const evidence = new EventEvidence(page, lexicon.events, times, spans);
    const wrong = events.filter((event) => evidence.isOther(spanOf(event)));
    if (wrong.length === 0) return { names, insideEvents: longestOf(insideEvents), evidence };
    candidates = candidates.filter(
      (candidate) => !wrong.some((event) => event.form.owner === candidate.form.owner && inside(candidate, event)),
    );
  }
}

/** Of the names inside names of events, those that are certain by themselves; of overlapping ones the longest. */
function longestOf(insideEvents: Candidate[]): Name[] {
  const sure = insideEvents.filter(({ form, edits, small }) => !form.needsPage && edits === 0 && !small);
  return sure
    .filter((one) => !sure.some((other) => other.to - other.from > one.to - one.from && inside(one, other)))
    .map((candidate) => ({ candidate, confidence: WITHIN_EVENT, rivals: [] }));
}

const isEvent = ({ form }: Candidate) => form.kind === 'event';

function nameMention(page: Page, lexicon: Lexicon, { candidate, confidence, rivals }: Name): Mention {
  return {
    start: page.tokens.starts[candidate.from]!,
    end: page.tokens.ends[candidate.to]!,
    entity: lexicon.entries.at(candidate.form.owner)!.id,
    via: candidate.edits > 0 ? 'spelling' : candidate.form.via,
    alias: candidate.form.alias.text,
    aliasType: candidate.form.alias.type,
    confidence: round(confidence),
    rivals: rivals.map((owner) => lexicon.entries.at(owner)!.id),
  };
}

function eventMention(page: Page, lexicon: Lexicon, event: EventFind): Mention {
  const start = page.tokens.starts[event.from]!;
  const end = page.tokens.ends[event.to]!;
  return {
    start,
    end,
    entity: lexicon.entries.at(event.owner)!.id,
    via: 'cue',
    alias: page.text.slice(start, end),
    aliasType: 'plain',
    confidence: round(event.confidence),
    rivals: [],
  };
}

/**
 * Finds the mentions of a lexicon's entities in a text.
 *
 * @param text any text; paragraphs separated by line breaks
 * @param lexicon from `compileLexicon` or `openLexicon`
 * @param facts facts about the story besides its text
 * @returns mentions sorted by place. They overlap only if the words of an event contain a name.
 */
export function link(text: string, lexicon: Lexicon, facts: PageFacts = {}): Mention[] {
  return linkPage(readPage(text, lexicon.words), lexicon, facts);
}

/**
 * The same for a page that has been read.
 *
 * @param page from `readPage` with the lexicon's words
 */
export function linkPage(page: Page, lexicon: Lexicon, facts: PageFacts = {}): Mention[] {
  const { names, insideEvents, evidence } = namesOf(page, lexicon, facts);
  const namedEvents = names.map(({ candidate }) => candidate).filter(isEvent);
  const covered = new Set<number>();
  for (const { from, to } of namedEvents) for (let i = from; i <= to; i++) covered.add(i);
  const finder = new EventFinder(page, lexicon.events, evidence, namedEvents.map(spanOf));
  const mentions = [
    ...[...names, ...insideEvents].map((name) => nameMention(page, lexicon, name)),
    ...finder
      .find()
      .filter((event) => !covered.has(event.from))
      .map((event) => eventMention(page, lexicon, event)),
  ];
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end);
}

const round = (n: number) => Math.round(n * 1000) / 1000;
