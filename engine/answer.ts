/** Answers questions from what the pack has about the best-matching entity. */

import type { Coverage } from './context/context.ts';
import { questionIn } from './lookup/questions.ts';
import { type Lookup, lookUp } from './lookup.ts';
import type { LookupResult } from './model/types.ts';
import type { AnswerView } from './model/view.ts';

/** The most statements in an answer to what somebody said. */
const MOST_STATEMENTS = 3;
/** The most names that are taken for the subject of a question. */
const SUBJECTS = 3;

const refOf = ({ id, name, kind }: LookupResult) => ({ id, name, kind });

/** Returns the pack's answer to a question, or undefined if the query is no question, or if the pack has no answer. */
export function answerTo(query: string, lookup: Lookup, coverage: Coverage): AnswerView | undefined {
  const question = questionIn(query);
  if (!question) return undefined;
  if (question.asks === 'said') {
    const [speaker] = lookUp(lookup, question.who, 1);
    if (speaker?.kind === 'place' || !speaker) return undefined;
    const about = question.about ? lookUp(lookup, question.about, SUBJECTS).map(({ id }) => id) : undefined;
    const statements = coverage.said(speaker.id, about).slice(0, MOST_STATEMENTS);
    return statements.length > 0 ? { asks: 'said', of: refOf(speaker), statements } : undefined;
  }
  const [event] = lookUp(lookup, question.of, 1);
  const view = event?.kind === 'event' ? coverage.view(event.id, { present: [] }) : undefined;
  if (!event || !view) return undefined;
  const { eventDate, ongoing, facts } = view;
  if (question.asks === 'when') {
    return eventDate ? { asks: 'when', of: refOf(event), date: eventDate, ...(ongoing ? { ongoing } : {}) } : undefined;
  }
  return facts[0] ? { asks: 'happened', of: refOf(event), fact: facts[0] } : undefined;
}
