/** Of which sort of its type an event is, and which words of the type are then not its own. */
import { SORTS } from '../english/event-sorts.ts';
import type { EventType } from '../model/event-types.ts';
import type { LexiconEntry } from '../model/types.ts';
import { tokenize } from '../text/tokens.ts';

/** The words of a type that tell of other sorts of it than an event's own; none if its names, description and cues are of no sort. */
export function wordsOfOtherSorts(type: EventType, entry: LexiconEntry): ReadonlySet<string> {
  const sorts = SORTS[type];
  if (!sorts) return NONE;
  const own = [entry.name, ...entry.aliases.map(({ text }) => text), entry.description];
  const words = [...own, ...(entry.event?.cues ?? []).flatMap((cue) => cue.words)].flatMap((text) =>
    tokenize(text).map(({ key }) => key),
  );
  const isOf = (sort: string[]) => sort.some((text) => text.split(' ').every((word) => words.some(fits(word))));
  const ownSorts = sorts.filter(isOf);
  if (ownSorts.length === 0) return NONE;
  return new Set(sorts.filter((sort) => !ownSorts.includes(sort)).flat());
}

const NONE: ReadonlySet<string> = new Set();

/** Whether a word is the same, or begins as one with an asterisk does. */
const fits = (word: string) => (key: string) => (word.endsWith('*') ? key.startsWith(word.slice(0, -1)) : key === word);
