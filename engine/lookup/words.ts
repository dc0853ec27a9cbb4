/** Facts about words and entities that lookup needs apart from any query. */
import { TYPE_CUES } from '../english/event-types.ts';
import type { EventType } from '../model/event-types.ts';
import type { LexiconEntry } from '../model/types.ts';
import { foldKey } from '../text/tokens.ts';

/** The most retrieved entities that are compared with the whole query. */
export const MOST_COMPARED = 50;

/** How much being named often adds to a score: enough to decide between results that are equal otherwise. */
const PROMINENCE = 0.012;

/** How often the coverage names an entity. */
export const timesNamed = ({ coverage }: LexiconEntry): number => coverage.reduce((sum, { count }) => sum + count, 0);

/** What being named this often adds to a score. */
export const prominence = (times: number): number => PROMINENCE * Math.log1p(times);

/**
 * For a word of a query, the words by which the pack calls the same thing (`seizure`: `annexation`). They are folded
 * when they are used.
 */
export type Synonyms = Readonly<Record<string, readonly string[]>>;

const wordsOfType = new Map<EventType, ReadonlySet<string>>();

/** The single words by which news speaks of a type of event, folded, without those that fit almost any type. */
export function wordsOf(type: EventType): ReadonlySet<string> {
  let words = wordsOfType.get(type);
  if (!words) {
    const cues = TYPE_CUES[type].filter(({ weak, must }) => !weak && !must).flatMap((cue) => cue.words);
    words = new Set(cues.map((cue) => foldKey(cue.replaceAll('*', ''))).filter((word) => !word.includes(' ')));
    wordsOfType.set(type, words);
  }
  return words;
}
