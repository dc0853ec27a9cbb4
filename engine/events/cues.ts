/** The events of a pack, compiled for finding them in pages. */
import type { Span } from '../dates/calendar.ts';
import { IDIOMS } from '../english/event-idioms.ts';
import { TYPE_CUES } from '../english/event-types.ts';
import { recurrenceOf } from '../english/recurrence.ts';
import type { EventType } from '../model/event-types.ts';
import type { Cue } from '../model/pack.ts';
import type { LexiconEntry } from '../model/types.ts';
import type { PackNames } from '../names/pack-names.ts';
import { append } from '../text/collections.ts';
import { tokenize } from '../text/tokens.ts';
import {
  type CompiledCue,
  type Compiling,
  compileCue,
  describedBy,
  type Need,
  needsOfDescription,
  peopleOf,
} from './compile-cue.ts';
import { type CueWords, matches, type Wording } from './cue-words.ts';
import type { EventFamily } from './families.ts';
import { calledBy, protagonistsOf } from './protagonists.ts';
import { Rivals } from './rivals.ts';
import { wordsOfOtherSorts } from './sorts.ts';

/** An event ready for finding. */
export interface CompiledEvent {
  /** index of its entity */
  owner: number;
  span: Span;
  /** how often such an act happens to the same participants, from 0 for once to 1 for all the time */
  recurrence: number;
  /**
   * its family: the entities that belong to it, each with its weight, which is highest for one that takes part in none
   * of the event's rivals
   */
  family: Map<number, number>;
  /** the protagonists: members of the family after whom the event is called, or whose act it is */
  protagonists: Set<number>;
  /** members of the family that alone identify it in a name: the Ever Given of `Ever Given grounding` */
  ownNames: Set<number>;
  /** the persons whose act it is */
  of: Set<number>;
  /** its own place, and the places of other events of its type */
  place: number | undefined;
  otherPlaces: Set<number>;
  /** entities that the coverage names beside it: they are no evidence against it */
  related: Set<number>;
  /** capitalised words from the names and descriptions of its family: `Russian` of a Russian foreign minister */
  kin: Set<string>;
  /** the persons in its family */
  people: Set<number>;
  /** true if all participants are persons: an act of anybody else is another event */
  peopleOnly: boolean;
  cues: CompiledCue[];
  /** the words of its description, which support weaker words beside them */
  description: Need[][];
  unlike: Wording[];
  landmarks: Wording[];
}

/**
 * The weight of a member of the family that belongs to no other event: a protagonist, another participant, a place in
 * the event's description.
 */
const TELLS = { protagonist: 1, other: 0.7, described: 1 } as const;

/** The events of a pack; each is compiled when a page first names a member of its family. */
export class Events {
  /** the names of the pack */
  readonly names: PackNames;
  /** the wordings of all events */
  readonly cueWords: CueWords;
  /** idioms in which words of cues do not refer to an event */
  readonly idioms: readonly Wording[];
  private readonly pack: Compiling;
  private readonly families: Map<number, EventFamily>;
  private readonly compiled = new Map<number, CompiledEvent>();
  /** events by each member of their families: participants, place, places in the description */
  private readonly byMember = new Map<number, number[]>();
  private readonly rivals: Rivals;
  /** events with landmarks, which a page may name without any member of the family */
  private readonly withLandmarks: number[];

  constructor(pack: Compiling) {
    this.pack = pack;
    this.names = pack.names;
    this.cueWords = pack.words;
    this.idioms = IDIOMS.map((text) => pack.words.of(text));
    this.families = new Map(pack.families.map((family) => [family.owner, family]));
    this.withLandmarks = pack.families.flatMap(({ owner, hasLandmarks }) => (hasLandmarks ? [owner] : []));
    this.rivals = new Rivals(pack.families);
    for (const { owner, tookPart, described } of pack.families) {
      for (const member of [...tookPart, ...described]) append(this.byMember, member, owner);
    }
  }

  /** Returns the compiled event of an entity, or undefined if the entity is not an event. */
  of(owner: number): CompiledEvent | undefined {
    const known = this.compiled.get(owner);
    if (known) return known;
    const family = this.families.get(owner);
    if (!family) return undefined;
    const event = this.compile(family);
    this.compiled.set(owner, event);
    return event;
  }

  /** The events that a page with these entities may be about. */
  near(owners: Iterable<number>): CompiledEvent[] {
    const events = new Set(this.withLandmarks);
    for (const owner of owners) for (const event of this.byMember.get(owner) ?? []) events.add(event);
    return [...events].sort((a, b) => a - b).map((owner) => this.of(owner)!);
  }

  /** Whether an entity goes with an event although it did not take part in it. */
  isRelated({ related, family }: CompiledEvent, owner: number): boolean {
    return related.has(owner) || this.names.facts.placesOf(owner).some((place) => family.has(place));
  }

  /** Whether words, given by their keys, are among those that refer to an event by themselves. */
  isToldBy({ cues }: CompiledEvent, keys: string[]): boolean {
    const isIt = ({ words }: Wording) =>
      words.length === keys.length && words.every((word, i) => matches(word, keys[i]!));
    return cues.some(({ weak, wordings }) => !weak && wordings.some(isIt));
  }

  /** Whether no more than one event of the pack happened at a place. */
  isPlaceAlone(owner: number): boolean {
    return (
      (this.byMember.get(owner) ?? []).filter((event) => this.families.get(event)!.tookPart.includes(owner)).length <= 1
    );
  }

  /** The cues of an event's type, without words for other subtypes. */
  private cuesOfType(type: EventType, entry: LexiconEntry): Cue[] {
    const others = wordsOfOtherSorts(type, entry);
    if (others.size === 0) return TYPE_CUES[type];
    return TYPE_CUES[type].map((cue) => ({ ...cue, words: cue.words.filter((word) => !others.has(word)) }));
  }

  private compile(its: EventFamily): CompiledEvent {
    const { owner, type, place, span, tookPart, described } = its;
    const { names, families, words } = this.pack;
    const partIn = this.rivals.partsIn(its);
    const shared = (member: number) => Math.sqrt(1 + (partIn.get(member) ?? 0));
    const { entries } = names;
    const entry = entries.at(owner)!;
    const facts = entry.event!;
    const called = calledBy(entry, tookPart, names);
    const of = (facts.of ?? []).flatMap((id) => entries.numberOf(id) ?? []);
    const protagonists = protagonistsOf(called, of, tookPart);
    const wordings = (texts: string[] = []) => texts.map((text) => words.of(text));
    return {
      owner,
      span,
      recurrence: recurrenceOf(type),
      family: new Map([
        ...described.map((member): [number, number] => [member, TELLS.described / shared(member)]),
        ...tookPart.map((member): [number, number] => [
          member,
          (protagonists.has(member) ? TELLS.protagonist : TELLS.other) / shared(member),
        ]),
      ]),
      protagonists,
      ownNames: new Set(called.flatMap(({ members, isBare }) => (isBare && members.length === 1 ? members : []))),
      of: new Set(of),
      related: new Set(entry.related.flatMap(({ id }) => entries.numberOf(id) ?? [])),
      place,
      otherPlaces: new Set(
        families.flatMap((other) =>
          facts.place && other.type === type && other.place !== place ? (other.place ?? []) : [],
        ),
      ),
      ...peopleOf(entries, facts),
      kin: new Set([
        ...tookPart.flatMap((member) => [...describedBy(entries.at(member)!)]),
        ...(facts.landmarks ?? []).flatMap((name) => tokenize(name).map((token) => token.key)),
      ]),
      cues: [
        ...facts.cues.map((cue) => compileCue(cue, this.pack, facts.place)),
        ...(type ? this.cuesOfType(type, entry) : []).map((cue) => compileCue(cue, this.pack, facts.place, true)),
      ],
      description: needsOfDescription(entry, words),
      unlike: wordings(facts.unlike),
      landmarks: wordings(facts.landmarks),
    };
  }
}
