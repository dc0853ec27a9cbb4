/**
 * What the coverage has about a story's names in relation to each other: for the timeline beside the story, and for who
 * said what.
 */
import type { StoryContextView, StoryFactView } from '../model/view.ts';
import type { Story } from './context.ts';
import type { CoverageParts, Weighed } from './parts.ts';
import { emphasisOf, mostTellingFirst } from './sharing.ts';
import { startOf } from './times.ts';

/** The most sentences; more would be a history of their own. */
const MOST_FACTS = 16;
/** The most statements of one speaker. */
const MOST_OF_SPEAKER = 3;
/** The most statements in all. */
const MOST_STATEMENTS = 18;

/**
 * The sentences and statements that concern a story: each belongs to one of its names and names another one, which is
 * no place.
 */
export function storyContext(parts: CoverageParts, { present, published }: Story): StoryContextView {
  const all = emphasisOf(present);
  // by text, because a sentence may be in the background of several entities
  const facts = new Map<string, Weighed<StoryFactView>>();
  const bySpeaker: { isPlace: boolean; said: StoryContextView['statements'] }[] = [];
  for (const { id, name, kind, background } of parts.entitiesOf(present)) {
    const others = new Map(all);
    others.delete(id);
    for (const one of background) {
      if (!parts.bearsOn(one.names, others) || facts.has(one.text)) continue;
      const { view, weight } = parts.fact(one, others, published);
      facts.set(one.text, { weight, view: { ...view, of: { id, name, kind } } });
    }
    const said = parts.statementsOf(id).filter(({ speaker, about }) => speaker === id && parts.bearsOn(about, others));
    const views = said.map((one) => parts.statement(one, others, published));
    bySpeaker.push({ isPlace: kind === 'place', said: mostTellingFirst(views) });
  }
  // people and organizations before countries (for which their governments speak); one statement of each before a second of any
  bySpeaker.sort((a, b) => Number(a.isPlace) - Number(b.isPlace));
  const statements = Array.from({ length: MOST_OF_SPEAKER }, (_, i) =>
    bySpeaker.flatMap(({ said }) => said[i] ?? []),
  ).flat();
  const mostTelling = [...facts.values()].sort(
    (a, b) => b.weight - a.weight || startOf(b.view.date) - startOf(a.view.date),
  );
  return {
    facts: withOwnSources(mostTelling.map(({ view }) => view))
      .slice(0, MOST_FACTS)
      .sort(byDate),
    statements: statements.slice(0, MOST_STATEMENTS),
  };
}

/**
 * Removes facts whose receipts are all those of earlier ones: one sentence of the news can be in the background of each
 * name in it.
 */
function withOwnSources(facts: StoryFactView[]): StoryFactView[] {
  const used = new Set<string>();
  return facts.filter(({ receipts }) => {
    const keys = receipts.map(({ quote, article }) => `${article.id} ${quote}`);
    const isNew = keys.length === 0 || keys.some((key) => !used.has(key));
    for (const key of keys) used.add(key);
    return isNew;
  });
}

/** Compares by date, the oldest first. */
export const byDate = (a: { date: string }, b: { date: string }): number => startOf(a.date) - startOf(b.date);
