/** Compiles cues: the words in a pack's YAML become patterns that can be compared with tokens. */
import { SMALL_WORDS } from '../english/ordinary.ts';
import type { Cue, EventFacts } from '../model/pack.ts';
import type { LexiconEntry } from '../model/types.ts';
import type { PackNames } from '../names/pack-names.ts';
import { tokenize } from '../text/tokens.ts';
import type { CueWords, Wording } from './cue-words.ts';
import type { EventFamily } from './families.ts';

/** One alternative of a need: an entity, or a sequence of words. */
export type Need = { entity: number; anywhere: boolean } | { wording: Wording };

/** A compiled cue. */
export interface CompiledCue {
  wordings: Wording[];
  /** evidence besides the words; for each entry, one of its alternatives is enough */
  needs: Need[][];
  /** all of these must be present */
  must: Need[][];
  sure: boolean;
  /** true if it is a cue of the event's type and not its own */
  common: boolean;
  /** true for a word that is too general to count alone */
  weak: boolean;
}

/** The parts of a pack that are needed to compile its events. */
export interface Compiling {
  names: PackNames;
  families: readonly EventFamily[];
  words: CueWords;
}

/**
 * Compiles one cue.
 *
 * @param place the id of the event's place, which replaces `@place`
 */
export function compileCue(
  cue: Cue,
  { names: { entries }, words }: Compiling,
  place: string | undefined,
  common = cue.common === true,
): CompiledCue {
  const need = (text: string): Need[] =>
    text.split('|').flatMap((part): Need[] => {
      const name = part.trim();
      const [, anywhere, id] = /^(page:)?@(.+)$/.exec(name) ?? [];
      if (id === undefined) return [{ wording: words.of(name) }];
      const entity = entries.numberOf(id === 'place' ? (place ?? id) : id);
      return entity === undefined ? [] : [{ entity, anywhere: anywhere !== undefined }];
    });
  return {
    wordings: cue.words.map((text) => words.of(text)),
    needs: (cue.needs ?? []).map(need),
    must: (cue.must ?? []).map(need),
    sure: cue.sure === true,
    common,
    weak: cue.weak === true,
  };
}

/** The words of an event’s description that name nobody and nothing, as needs: `dredger*`, `tide`. */
export function needsOfDescription({ description }: LexiconEntry, words: CueWords): Need[][] {
  const its = tokenize(description).filter((token) => token.case === 'lower' && !SMALL_WORDS.has(token.key));
  const stems = new Set(its.map(({ key }) => key.replace(/(?<=.{5})(?:ed|ing|s)$/, '*')));
  return [...stems].map((text) => [{ wording: words.of(text) }]);
}

/** The participants who are persons, and whether all participants are. */
export function peopleOf(entries: PackNames['entries'], { participants }: EventFacts) {
  const owners = participants.flatMap((id) => entries.numberOf(id) ?? []);
  const people = new Set(owners.filter((owner) => entries.at(owner)!.kind === 'person'));
  return { people, peopleOnly: people.size > 0 && people.size === owners.length };
}

/** The capitalised words of an entity's names, description and roles. */
export function describedBy({ name, aliases, description, roles }: LexiconEntry): Set<string> {
  const texts = [name, description, ...aliases.map((alias) => alias.text), ...roles.map((role) => role.title)];
  return new Set(
    texts.flatMap((text) =>
      tokenize(text)
        .filter((token) => token.case === 'title' || token.case === 'upper')
        .map((token) => token.key),
    ),
  );
}
