/** Event cues, compiled: what a pack's YAML says in words becomes something to compare tokens with. */
import { parseDate, type Span } from './dates.ts';
import { TYPE_CUES } from './event-types.ts';
import type { Cue } from './pack.ts';
import { tokenize } from './tokens.ts';
import type { LexiconEntry } from './types.ts';

/** One word of a cue: equal to `key`, or beginning with it. */
export interface CueWord {
  key: string;
  prefix: boolean;
}

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
  /** entities named beside it in the coverage: they are no strangers to it */
  related: Set<number>;
  cues: CompiledCue[];
  unlike: CueWord[][];
}

function compileWords(text: string): CueWord[] {
  // an asterisk is no letter: it is looked for behind each word
  return tokenize(text).map((token) => ({ key: token.key, prefix: text[token.end] === '*' }));
}

function compileCue(cue: Cue, indexOf: Map<string, number>, common = false, weak = false): CompiledCue {
  const need = (text: string): Need[] =>
    text.split('|').flatMap((part): Need[] => {
      const name = part.trim();
      const [, anywhere, id] = /^(page:)?@(.+)$/.exec(name) ?? [];
      if (id === undefined) return [{ words: compileWords(name) }];
      const entity = indexOf.get(id);
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

/** Compiles the events among a pack's entities. */
export function compileEvents(entries: LexiconEntry[], indexOf: Map<string, number>): CompiledEvent[] {
  const events = entries.flatMap((entry, owner) => (entry.event ? [{ owner, entry, facts: entry.event }] : []));
  const familyOf = (facts: NonNullable<LexiconEntry['event']>) =>
    new Set([...facts.participants, ...(facts.place ? [facts.place] : [])].flatMap((id) => indexOf.get(id) ?? []));
  const partIn = new Map<number, number>();
  for (const { facts } of events)
    for (const member of familyOf(facts)) partIn.set(member, (partIn.get(member) ?? 0) + 1);
  return events.map(({ owner, entry, facts }) => ({
    owner,
    span: parseDate(facts.date),
    family: new Map([...familyOf(facts)].map((member) => [member, 1 / Math.sqrt(partIn.get(member)!)])),
    related: new Set(entry.related.flatMap(({ id }) => indexOf.get(id) ?? [])),
    cues: [
      ...facts.cues.map((cue) => compileCue(cue, indexOf)),
      ...(facts.type ? TYPE_CUES[facts.type] : []).map((cue) => compileCue(cue, indexOf, true, cue.weak)),
    ],
    unlike: (facts.unlike ?? []).map(compileWords),
  }));
}
