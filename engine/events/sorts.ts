/**
 * Decides which subtype an event is of (an earthquake or a flood, both disasters), and which words of the type belong
 * to other subtypes.
 */
import { SORTS } from '../english/event-sorts.ts';
import type { EventType } from '../model/event-types.ts';
import type { LexiconEntry } from '../model/types.ts';
import { tokenize } from '../text/tokens.ts';

/**
 * The words of a type that are for other subtypes than the event's own; empty if the event's names, description and
 * cues show no subtype.
 */
export function wordsOfOtherSorts(type: EventType, entry: LexiconEntry): ReadonlySet<string> {
  const sorts = SORTS[type] ?? [];
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

/** Whether a word matches: it is equal, or begins with the letters before an asterisk. */
const fits = (word: string) => (key: string) => (word.endsWith('*') ? key.startsWith(word.slice(0, -1)) : key === word);
