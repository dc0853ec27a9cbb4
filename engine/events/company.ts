/** Evidence for an event from the names near it: its place and its participants. */

import { lowerBound, memoize } from '../text/collections.ts';
import { blockBounds, boundsOf, type Page } from '../text/page.ts';
import { CASE } from '../text/scan.ts';
import type { CompiledEvent, Events } from './cues.ts';
import type { NamesOfPage } from './names-of-page.ts';
import type { Occurrences } from './occurrences.ts';

/** What a member of the event's family counts, depending on where it is named. */
const WEIGHT = {
  inSentence: 1,
  inParagraph: 0.7,
  /** the sentence names a person or an organization of a country: the Kremlin, its president */
  spokenFor: 0.6,
  onPage: 0.4,
  elsewhere: -1,
  elsewhereNear: -0.5,
  landmark: 0.8,
  landmarkNear: 0.5,
} as const;
/** Entities that the coverage names beside the event without being participants count a little. */
const ACQUAINTANCE = 0.15;
const MOST_ACQUAINTANCE = 0.3;
/** The most words between a name and the words of its event. */
const NEAR = 10;
/** A sentence that names this many members of an event's family needs no date. */
const SEVERAL = 2;
/** The sum is limited to this. */
const MOST_COMPANY = 1.4;
/** In a text without a date, this much of the weight that pinpoints an event does not count, and then no more than this. */
const PINPOINTING = 0.7;
const MOST_PINPOINTING = 1.4;

function haveCommon(some: ReadonlySet<number>, others: ReadonlySet<number>): boolean {
  for (const one of some) if (others.has(one)) return true;
  return false;
}

/** Computes what the names of one page count for its events. */
export class EventCompany {
  private readonly page: Page;
  private readonly events: Events;
  private readonly occurrences: Occurrences;
  private readonly names: NamesOfPage;
  /** cached results, by sentence */
  private readonly known = new Map<CompiledEvent, (number | undefined)[]>();
  /** cache: whether the page names people or organizations that go with an event */
  private readonly named = new Map<CompiledEvent, boolean>();

  constructor(page: Page, events: Events, occurrences: Occurrences, names: NamesOfPage) {
    this.page = page;
    this.events = events;
    this.occurrences = occurrences;
    this.names = names;
  }

  /** Whether the page names a member of an event's family, a landmark, or an entity that goes with the event. */
  isKnown(event: CompiledEvent): boolean {
    const { family, landmarks } = event;
    for (const owner of this.names.all) if (family.has(owner) || this.events.isRelated(event, owner)) return true;
    return landmarks.some((words) => this.occurrences.of(words).length > 0);
  }

  /** Distance in tokens to the event's place in the token's sentence, or the sentence's length if it is not named there. */
  awayFrom({ place }: CompiledEvent, token: number): number {
    const sentence = this.page.sentenceOf[token]!;
    const [start, end] = boundsOf(this.page, sentence);
    const places = place === undefined ? [] : this.names.placesOf(place, sentence);
    const next = lowerBound(places.length, (i) => places[i]! < token);
    const distance = (i: number) => Math.abs((places[i] ?? Number.POSITIVE_INFINITY) - token);
    return Math.min(end - start, distance(next - 1), distance(next));
  }

  /** Names outside the pack that go with the event, in the nearest scope that has any. */
  private ofLandmarks({ landmarks }: CompiledEvent, sentence: number): number {
    const { cases } = this.page.tokens;
    const stand = ([from, to]: [number, number]) =>
      landmarks.some((words) => this.occurrences.within(words, from, to).some((at) => cases[at] !== CASE.lower));
    if (stand(boundsOf(this.page, sentence))) return WEIGHT.landmark;
    return stand(blockBounds(this.page, sentence)) ? WEIGHT.landmarkNear : 0;
  }

  /** Whether a member of the event's family is named close to its words, in the same sentence. */
  isNear({ family }: CompiledEvent, from: number, to: number): boolean {
    const [start, end] = boundsOf(this.page, this.page.sentenceOf[from]!);
    for (let i = Math.max(start, from - NEAR); i < Math.min(end, to + NEAR + 1); i++) {
      const name = this.names.of(i);
      const owners = name ? [name.owner] : this.events.names.demonyms.of(this.page.tokens.at(i)!.key);
      if (owners.some((owner) => family.has(owner))) return true;
    }
    return false;
  }

  /**
   * Which protagonists the paragraph of a sentence names: people or organizations, or only places, together with people
   * or organizations who took part. Undefined if it names none, or a place alone.
   */
  calledForNear({ protagonists, family }: CompiledEvent, sentence: number): 'others' | 'places' | undefined {
    const here = [...this.names.inParagraph(sentence)].filter((owner) => family.has(owner));
    const others = here.filter((owner) => !this.isPlace(owner));
    if (others.some((owner) => protagonists.has(owner))) return 'others';
    return others.length > 0 && here.some((owner) => protagonists.has(owner)) ? 'places' : undefined;
  }

  /** Whether the page names one of the event's protagonists, or the paragraph of a sentence one of its landmarks. */
  isCalledFor(event: CompiledEvent, sentence: number): boolean {
    return haveCommon(event.protagonists, this.names.all) || this.ofLandmarks(event, sentence) > 0;
  }

  /**
   * Whether weak words in a sentence can be about an event that lasted for years: the sentence names a protagonist or a
   * landmark of it; or the paragraph does, and the sentence has a date of the event or several members of its family.
   */
  isOfLong(event: CompiledEvent, sentence: number, isDated: boolean): boolean {
    const here = this.names.inSentence(sentence);
    const landmarks = this.ofLandmarks(event, sentence);
    if (haveCommon(event.protagonists, here) || landmarks === WEIGHT.landmark) return true;
    if (!haveCommon(event.protagonists, this.names.inParagraph(sentence)) && landmarks === 0) return false;
    return isDated || [...event.family.keys()].filter((owner) => here.has(owner)).length >= SEVERAL;
  }

  /** The event's place and participants, each counted by the nearest scope in which it is named. */
  of(event: CompiledEvent, sentence: number): number {
    const bySentence = memoize(this.known, event, () => new Array(this.page.sentences.length));
    bySentence[sentence] ??= this.weigh(event, sentence);
    return bySentence[sentence];
  }

  /**
   * The weight of people, organizations and landmarks of an event that the page names here, and of its place beside them, as
   * evidence of which event it is. Countries are left out: they deal with each other every day.
   */
  pinpoint(event: CompiledEvent, sentence: number): number {
    if (this.away(event, sentence) < 0) return 0;
    const isIts = (owner: number) =>
      !this.isPlace(owner) && (event.family.has(owner) || this.events.isRelated(event, owner));
    const hasIts = memoize(this.named, event, () => [...this.names.all].some(isIts));
    if (!hasIts && this.ofLandmarks(event, sentence) === 0) return 0;
    const sum = this.sum(event, sentence, (owner) => !this.isPlace(owner) || owner === event.place);
    return Math.max(0, Math.min(sum, MOST_PINPOINTING + PINPOINTING) - PINPOINTING);
  }

  private isPlace(owner: number): boolean {
    return this.events.names.entries.at(owner)!.kind === 'place';
  }

  private weigh(event: CompiledEvent, sentence: number): number {
    const sum = this.sum(event, sentence, () => true);
    return Math.min(MOST_COMPANY, sum) + this.away(event, sentence);
  }

  /** A meeting in Vienna is not the one in Brussels. */
  private away({ place, otherPlaces }: CompiledEvent, sentence: number): number {
    const isElsewhere = (names: ReadonlySet<number>) => !names.has(place ?? -1) && haveCommon(names, otherPlaces);
    if (isElsewhere(this.names.inSentence(sentence))) return WEIGHT.elsewhere;
    return isElsewhere(this.names.inParagraph(sentence)) ? WEIGHT.elsewhereNear : 0;
  }

  /** The sum of landmarks, acquaintances and some of the event's family, each counted by the nearest scope in which it is named. */
  private sum(event: CompiledEvent, sentence: number, counts: (owner: number) => boolean): number {
    const { family } = event;
    const here = this.names.inSentence(sentence);
    const block = this.names.inParagraph(sentence);
    let acquaintances = 0;
    for (const owner of block)
      if (!family.has(owner) && this.events.isRelated(event, owner)) acquaintances += ACQUAINTANCE;
    let sum = Math.min(MOST_ACQUAINTANCE, acquaintances) + this.ofLandmarks(event, sentence);
    for (const [owner, tells] of family) {
      if (!counts(owner)) continue;
      if (here.has(owner)) sum += tells * WEIGHT.inSentence;
      else if (block.has(owner)) sum += tells * WEIGHT.inParagraph;
      else if (this.isSpokenFor(owner, here)) sum += tells * WEIGHT.spokenFor;
      else if (this.names.all.has(owner)) sum += tells * WEIGHT.onPage;
    }
    return sum;
  }

  /** Whether one of some names belongs to a country by its description: the Kremlin to Russia, but not a town to the countries that met there. */
  private isSpokenFor(owner: number, names: ReadonlySet<number>): boolean {
    for (const name of names) {
      const places = this.events.names.facts.placesOf(name);
      if (places.includes(owner) && (places.length === 1 || !this.isPlace(name))) return true;
    }
    return false;
  }
}
