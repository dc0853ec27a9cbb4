/** Recognises questions that ask for more than a name. */
import { EVENT_VERBS, QUESTION_WORDS, SAYING, STOP_WORDS } from '../english/queries.ts';
import { foldKey } from '../text/tokens.ts';

/**
 * - `said`: what somebody said, perhaps about something
 * - `when`: the date of an event
 * - `happened`: what happened at a place or a time
 *
 * The texts are queries for lookup; `about` is empty if the question names no subject.
 */
export type Question = { asks: 'said'; who: string; about: string } | { asks: 'when' | 'happened'; of: string };

const withoutSmallWords = (words: readonly string[]) => words.filter((word) => !STOP_WORDS.has(word)).join(' ');

/** Returns the question in a query of lookup, or undefined if it asks for no more than a name. */
export function questionIn(query: string): Question | undefined {
  const all = foldKey(query).split(' ').filter(Boolean);
  const [first = ''] = all;
  if (!QUESTION_WORDS.has(first)) return undefined;
  const verb = all.findIndex((word) => SAYING.has(word));
  const who = withoutSmallWords(all.slice(1, Math.max(1, verb)));
  // `who said that` names no speaker
  if (who) return { asks: 'said', who, about: withoutSmallWords(all.slice(verb + 1)) };
  if (first === 'when') return { asks: 'when', of: query };
  return all.some((word) => EVENT_VERBS.has(word)) ? { asks: 'happened', of: query } : undefined;
}
