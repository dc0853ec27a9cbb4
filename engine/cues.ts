/** Event cues, compiled: what a pack's YAML says in words becomes something to compare tokens with. */
import { parseDate, type Span } from './dates.ts';
import type { Cue } from './pack.ts';
import { tokenize } from './tokens.ts';
import type { LexiconEntry } from './types.ts';

/** One word of a cue: equal to `key`, or beginning with it. */
export interface CueWord {
  key: string;
  prefix: boolean;
}

/** One alternative of a need: an entity, or words in order. */
export type Need = { entity: number } | { words: CueWord[] };

/** A compiled cue. */
export interface CompiledCue {
  words: CueWord[][];
  /** all of these, each by any of its alternatives */
  needs: Need[][];
  sure: boolean;
}

/** An event ready for finding. */
export interface CompiledEvent {
  /** index of its entity */
  owner: number;
  span: Span | undefined;
  /** entities that belong to it, with what each tells: one that takes part in few events tells much */
  family: Map<number, number>;
  cues: CompiledCue[];
  unlike: CueWord[][];
}

function compileWords(text: string): CueWord[] {
  // an asterisk is no letter: it is looked for behind each word
  return tokenize(text).map((token) => ({ key: token.key, prefix: text[token.end] === '*' }));
}

function compileCue(cue: Cue, indexOf: Map<string, number>): CompiledCue {
  const need = (text: string): Need[] =>
    text.split('|').flatMap((part): Need[] => {
      const name = part.trim();
      if (!name.startsWith('@')) return [{ words: compileWords(name) }];
      const entity = indexOf.get(name.slice(1));
      return entity === undefined ? [] : [{ entity }];
    });
  return { words: cue.words.map(compileWords), needs: (cue.needs ?? []).map(need), sure: cue.sure === true };
}

/** Compiles the events among a pack's entities. */
export function compileEvents(entries: LexiconEntry[], indexOf: Map<string, number>): CompiledEvent[] {
  const events = entries.flatMap((entry, owner) => (entry.event ? [{ owner, facts: entry.event }] : []));
  const familyOf = (facts: NonNullable<LexiconEntry['event']>) =>
    new Set([...facts.participants, ...(facts.place ? [facts.place] : [])].flatMap((id) => indexOf.get(id) ?? []));
  const partIn = new Map<number, number>();
  for (const { facts } of events)
    for (const member of familyOf(facts)) partIn.set(member, (partIn.get(member) ?? 0) + 1);
  return events.map(({ owner, facts }) => ({
    owner,
    span: parseDate(facts.date),
    family: new Map([...familyOf(facts)].map((member) => [member, 1 / Math.sqrt(partIn.get(member)!)])),
    cues: facts.cues.map((cue) => compileCue(cue, indexOf)),
    unlike: (facts.unlike ?? []).map(compileWords),
  }));
}
