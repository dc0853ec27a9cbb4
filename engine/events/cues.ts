/** The events of a pack, compiled for finding them in pages. */
import type { Span } from '../dates/calendar.ts';
import { IDIOMS } from '../english/event-idioms.ts';
import { TYPE_CUES } from '../english/event-types.ts';
import type { EventType } from '../model/event-types.ts';
import type { Cue } from '../model/pack.ts';
import type { LexiconEntry } from '../model/types.ts';
import type { PackNames } from '../names/pack-names.ts';
import { append } from '../text/collections.ts';
import { tokenize } from '../text/tokens.ts';
import { type CompiledCue, type Compiling, compileCue, describedBy, peopleOf } from './compile-cue.ts';
import { type CueWords, matches, type Wording } from './cue-words.ts';
import type { EventFamily } from './families.ts';
import { calledBy, protagonistsOf } from './protagonists.ts';
import { Rivals } from './rivals.ts';
import { wordsOfOtherSorts } from './sorts.ts';

/** An event ready for finding. */
export interface CompiledEvent {
  /** index of its entity */
  owner: number;
  span: Span | undefined;
  /** entities that belong to it, with what each tells: one that takes part in none of its rivals tells most */
  family: Map<number, number>;
  /** those of it by whom the event is called, or whose act it is */
  protagonists: Set<number>;
  /** those who alone make a name of it: the Ever Given of `Ever Given grounding` */
  ownNames: Set<number>;
  /** those whose act it is */
  of: Set<number>;
  /** its own place, and those where other events of its kind took place */
  place: number | undefined;
  otherPlaces: Set<number>;
  /** entities named beside it in the coverage: they are no strangers to it */
  related: Set<number>;
  /** capitalised words by which its family is named and described: `Russian` of a Russian foreign minister */
  kin: Set<string>;
  /** the persons among its family */
  people: Set<number>;
  /** only persons took part: whatever others did is another event */
  peopleOnly: boolean;
  cues: CompiledCue[];
  unlike: Wording[];
  landmarks: Wording[];
}

/** What somebody tells who shares an event with nobody: by whom its name calls it or whose act it is, others who took part, places that its description names. */
const TELLS = { protagonist: 1, other: 0.7, described: 1 } as const;

/** The events of a pack, each compiled when a page first names somebody of it. */
export class Events {
  /** the pack's names */
  readonly names: PackNames;
  /** the wordings of all events */
  readonly cueWords: CueWords;
  /** phrases in which the words of cues tell of nothing */
  readonly idioms: readonly Wording[];
  private readonly pack: Compiling;
  private readonly families: Map<number, EventFamily>;
  private readonly compiled = new Map<number, CompiledEvent>();
  /** events by each member of their families: who took part, the place, places that the description names */
  private readonly byMember = new Map<number, number[]>();
  private readonly rivals: Rivals;
  /** events with landmarks: pages may name these alone */
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

  /** The event of an entity, ready for finding, or undefined if the entity is no event. */
  of(owner: number): CompiledEvent | undefined {
    const known = this.compiled.get(owner);
    if (known) return known;
    const family = this.families.get(owner);
    if (!family) return undefined;
    const event = this.compile(family);
    this.compiled.set(owner, event);
    return event;
  }

  /** The events of which a page may tell that names these entities. */
  near(owners: Iterable<number>): CompiledEvent[] {
    const events = new Set(this.withLandmarks);
    for (const owner of owners) for (const event of this.byMember.get(owner) ?? []) events.add(event);
    return [...events].sort((a, b) => a - b).map((owner) => this.of(owner)!);
  }

  /** Whether an entity is no stranger to an event, though it took no part in it. */
  isRelated({ related, family }: CompiledEvent, owner: number): boolean {
    return related.has(owner) || this.names.facts.placesOf(owner).some((place) => family.has(place));
  }

  /** Whether words, by their keys, are among those that tell of an event by themselves. */
  isToldBy({ cues }: CompiledEvent, keys: string[]): boolean {
    const isIt = ({ words }: Wording) =>
      words.length === keys.length && words.every((word, i) => matches(word, keys[i]!));
    return cues.some(({ weak, wordings }) => !weak && wordings.some(isIt));
  }

  /** Whether at most one event of the pack happened at a place. */
  isPlaceAlone(owner: number): boolean {
    return (
      (this.byMember.get(owner) ?? []).filter((event) => this.families.get(event)!.tookPart.includes(owner)).length <= 1
    );
  }

  /** The cues of an event's type, without the words of other sorts of it. */
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
      unlike: wordings(facts.unlike),
      landmarks: wordings(facts.landmarks),
    };
  }
}
