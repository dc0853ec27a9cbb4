/** What lookup knows of words and entities apart from any query. */
import { TYPE_CUES } from '../english/event-types.ts';
import type { EventType } from '../model/event-types.ts';
import type { LexiconEntry } from '../model/types.ts';
import { foldKey } from '../text/tokens.ts';

/** How many retrieved entities are compared with the whole query, at most. */
export const MOST_COMPARED = 50;

/** Between equals, the one that the coverage names more often comes first. */
const PROMINENCE = 0.012;

/** How often the coverage names an entity. */
export const timesNamed = ({ coverage }: LexiconEntry): number => coverage.reduce((sum, { count }) => sum + count, 0);

/** What being named this often adds to a score. */
export const prominence = (times: number): number => PROMINENCE * Math.log1p(times);

/** By a word of a query: the words by which the pack calls the same (`seizure`: `annexation`). All are folded when they are used. */
export type Synonyms = Readonly<Record<string, readonly string[]>>;

const wordsOfType = new Map<EventType, ReadonlySet<string>>();

/** The single words by which news speaks of a type of event, folded, without those that fit almost anything. */
export function wordsOf(type: EventType): ReadonlySet<string> {
  let words = wordsOfType.get(type);
  if (!words) {
    const cues = TYPE_CUES[type].filter(({ weak, must }) => !weak && !must).flatMap((cue) => cue.words);
    words = new Set(cues.map((cue) => foldKey(cue.replaceAll('*', ''))).filter((word) => !word.includes(' ')));
    wordsOfType.set(type, words);
  }
  return words;
}
