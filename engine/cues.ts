/** Event cues, compiled: what a pack's YAML says in words becomes something to compare tokens with. */
import { parseDate, type Span } from './calendar.ts';
import type { Demonyms } from './demonyms.ts';
import { TYPE_CUES } from './event-types.ts';
import type { Cue, EventFacts } from './pack.ts';
import { foldKey, tokenize } from './tokens.ts';
import type { LexiconEntry } from './types.ts';

/** One word of a cue: equal to `key`, or beginning with it; `#` is any number of ten thousand or more. */
export interface CueWord {
  key: string;
  prefix: boolean;
}
/** Stands in a cue for a large number written in digits. */
export const LARGE_NUMBER = '#';

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
  /** entities named beside it in the coverage, and those described by its family: they are no strangers to it */
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

function compileWords(text: string): CueWord[] {
  if (text === LARGE_NUMBER) return [{ key: text, prefix: false }];
  // an asterisk is no letter: it is looked for behind each word
  return tokenize(text).map((token) => ({ key: token.key, prefix: text[token.end] === '*' }));
}

function compileCue(cue: Cue, indexOf: Map<string, number>, common = false, weak = false, place?: string): CompiledCue {
  const need = (text: string): Need[] =>
    text.split('|').flatMap((part): Need[] => {
      const name = part.trim();
      const [, anywhere, id] = /^(page:)?@(.+)$/.exec(name) ?? [];
      if (id === undefined) return [{ words: compileWords(name) }];
      const entity = indexOf.get(id === 'place' ? (place ?? id) : id);
      return entity === undefined ? [] : [{ entity, anywhere: anywhere !== undefined }];
    });
  return {
    words: cue.words.map(compileWords),
    needs: (cue.needs ?? []).map(need),
    sure: cue.sure === true,
    common,
    weak,
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

/** Compiles the events among a pack's entities. */
export function compileEvents(
  entries: LexiconEntry[],
  indexOf: Map<string, number>,
  demonyms: Demonyms,
): CompiledEvent[] {
  const events = entries.flatMap((entry, owner) => (entry.event ? [{ owner, entry, facts: entry.event }] : []));
  const familyOf = (facts: NonNullable<LexiconEntry['event']>) =>
    new Set([...facts.participants, ...(facts.place ? [facts.place] : [])].flatMap((id) => indexOf.get(id) ?? []));
  const partIn = new Map<number, number>();
  for (const { facts } of events)
    for (const member of familyOf(facts)) partIn.set(member, (partIn.get(member) ?? 0) + 1);
  const placeOf = ({ place }: EventFacts) => (place === undefined ? undefined : indexOf.get(place));
  const described = entries.map(describedBy);
  const placed = new Map(
    entries.flatMap(({ kind, name }, i) => (kind === 'place' ? [[foldKey(name), i] as const] : [])),
  );
  // `capital of Ukraine`, `Russian diplomat`: belongs to that place
  const affiliated = entries.map(({ description }) =>
    tokenize(description).flatMap(({ key }) => placed.get(key) ?? demonyms.of(key)),
  );
  const relatedTo = (entry: LexiconEntry, family: Set<number>) => [
    ...entry.related.flatMap(({ id }) => indexOf.get(id) ?? []),
    ...affiliated.flatMap((places, i) => (places.some((place) => family.has(place)) ? [i] : [])),
  ];
  return events.map(({ owner, entry, facts }) => ({
    owner,
    span: parseDate(facts.date),
    family: new Map([
      ...affiliated[owner]!.map((place): [number, number] => [
        place,
        DESCRIBED / Math.sqrt(1 + (partIn.get(place) ?? 0)),
      ]),
      ...[...familyOf(facts)].map((member): [number, number] => [member, 1 / Math.sqrt(partIn.get(member)!)]),
    ]),
    related: new Set(relatedTo(entry, familyOf(facts))),
    place: placeOf(facts),
    otherPlaces: new Set(
      events.flatMap(({ facts: other }) =>
        facts.place && other.type === facts.type && other.place !== facts.place ? (placeOf(other) ?? []) : [],
      ),
    ),
    ...peopleOf(entries, facts, indexOf),
    kin: new Set([
      ...[...familyOf(facts)].flatMap((member) => [...described[member]!]),
      ...(facts.landmarks ?? []).flatMap((name) => tokenize(name).map((token) => token.key)),
    ]),
    cues: [
      ...facts.cues.map((cue) => compileCue(cue, indexOf)),
      ...(facts.type ? TYPE_CUES[facts.type] : []).map((cue) => compileCue(cue, indexOf, true, cue.weak, facts.place)),
    ],
    unlike: (facts.unlike ?? []).map(compileWords),
    landmarks: (facts.landmarks ?? []).map(compileWords),
  }));
}
