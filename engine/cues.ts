/** Event cues, compiled: what a pack's YAML says in words becomes something to compare tokens with. */
import { parseDate, type Span } from './calendar.ts';
import type { CueWord, CueWords } from './cue-words.ts';
import { TYPE_CUES } from './event-types.ts';
import type { Cue, EventFacts } from './pack.ts';
import { tokenize } from './tokens.ts';
import type { LexiconEntry } from './types.ts';

/** One alternative of a need: an entity, or words in order. */
export type Need = { entity: number; anywhere: boolean } | { words: CueWord[] };

/** A compiled cue. */
export interface CompiledCue {
  words: CueWord[][];
  /** all of these, each by any of its alternatives */
  needs: Need[][];
  sure: boolean;
  /** of the event's type, not its own */
  common: boolean;
  /** a word that fits almost anything */
  weak: boolean;
}

/** An event ready for finding. */
export interface CompiledEvent {
  /** index of its entity */
  owner: number;
  span: Span | undefined;
  /** entities that belong to it, with what each tells: one that takes part in few events tells much */
  family: Map<number, number>;
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
  unlike: CueWord[][];
  landmarks: CueWord[][];
}

function compileCue(
  cue: Cue & { weak?: boolean },
  { indexOf, words }: Compiling,
  common?: { place: string | undefined },
): CompiledCue {
  const need = (text: string): Need[] =>
    text.split('|').flatMap((part): Need[] => {
      const name = part.trim();
      const [, anywhere, id] = /^(page:)?@(.+)$/.exec(name) ?? [];
      if (id === undefined) return [{ words: words.of(name) }];
      const entity = indexOf.get(id === 'place' ? (common?.place ?? id) : id);
      return entity === undefined ? [] : [{ entity, anywhere: anywhere !== undefined }];
    });
  return {
    words: cue.words.map((text) => words.of(text)),
    needs: (cue.needs ?? []).map(need),
    sure: cue.sure === true,
    common: common !== undefined,
    weak: cue.weak === true,
  };
}

function peopleOf(entries: LexiconEntry[], { participants }: EventFacts, indexOf: Map<string, number>) {
  const owners = participants.flatMap((id) => indexOf.get(id) ?? []);
  const people = new Set(owners.filter((owner) => entries[owner]!.kind === 'person'));
  return { people, peopleOnly: people.size > 0 && people.size === owners.length };
}

/** The capitalised words of an entity's names, description and roles. */
function describedBy({ name, aliases, description, roles }: LexiconEntry): Set<string> {
  const texts = [name, description, ...aliases.map((alias) => alias.text), ...roles.map((role) => role.title)];
  return new Set(
    texts.flatMap((text) =>
      tokenize(text)
        .filter((token) => token.case === 'title' || token.case === 'upper')
        .map((token) => token.key),
    ),
  );
}

/** A place that an event's description names, beside one that took part. */
const DESCRIBED = 1;

/** What compiling events needs to know of the pack. */
export interface Compiling {
  entries: LexiconEntry[];
  indexOf: Map<string, number>;
  words: CueWords;
  /** indexes of the places that an entity's description names: `capital of Ukraine`, `Russian diplomat` */
  placesOf: (owner: number) => readonly number[];
}

/** Compiles the events among a pack's entities. */
export function compileEvents(pack: Compiling): CompiledEvent[] {
  const { entries, indexOf, words, placesOf } = pack;
  const events = entries.flatMap((entry, owner) => (entry.event ? [{ owner, entry, facts: entry.event }] : []));
  const familyOf = (facts: EventFacts) =>
    new Set([...facts.participants, ...(facts.place ? [facts.place] : [])].flatMap((id) => indexOf.get(id) ?? []));
  const partIn = new Map<number, number>();
  for (const { facts } of events)
    for (const member of familyOf(facts)) partIn.set(member, (partIn.get(member) ?? 0) + 1);
  const placeOf = ({ place }: EventFacts) => (place === undefined ? undefined : indexOf.get(place));
  const wordings = (texts: string[] = []) => texts.map((text) => words.of(text));
  return events.map(({ owner, entry, facts }) => ({
    owner,
    span: parseDate(facts.date),
    family: new Map([
      ...placesOf(owner).map((place): [number, number] => [place, DESCRIBED / Math.sqrt(1 + (partIn.get(place) ?? 0))]),
      ...[...familyOf(facts)].map((member): [number, number] => [member, 1 / Math.sqrt(partIn.get(member)!)]),
    ]),
    related: new Set(entry.related.flatMap(({ id }) => indexOf.get(id) ?? [])),
    place: placeOf(facts),
    otherPlaces: new Set(
      events.flatMap(({ facts: other }) =>
        facts.place && other.type === facts.type && other.place !== facts.place ? (placeOf(other) ?? []) : [],
      ),
    ),
    ...peopleOf(entries, facts, indexOf),
    kin: new Set([
      ...[...familyOf(facts)].flatMap((member) => [...describedBy(entries[member]!)]),
      ...(facts.landmarks ?? []).flatMap((name) => tokenize(name).map((token) => token.key)),
    ]),
    cues: [
      ...facts.cues.map((cue) => compileCue(cue, pack)),
      ...(facts.type ? TYPE_CUES[facts.type] : []).map((cue) => compileCue(cue, pack, { place: facts.place })),
    ],
    unlike: wordings(facts.unlike),
    landmarks: wordings(facts.landmarks),
  }));
}
