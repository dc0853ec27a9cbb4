/** What the coverage tells of a story's names among themselves: for the timeline beside the story, and who said what. */
import type { StoryContextView, StoryFactView } from '../model/view.ts';
import type { Story } from './context.ts';
import type { CoverageParts, Weighed } from './parts.ts';
import { emphasisOf, mostTellingFirst } from './sharing.ts';
import { startOf } from './times.ts';

/** More sentences than this are a history, not what is beside a story. */
const MOST_FACTS = 16;
/** What one speaker said takes no more room than this, … */
const MOST_OF_SPEAKER = 3;
/** … and all of them no more than this. */
const MOST_STATEMENTS = 18;

/** Sentences and statements that bear on a story: each is of one of its names and names another, which is more than a place. */
export function storyContext(parts: CoverageParts, { present, published }: Story): StoryContextView {
  const all = emphasisOf(present);
  // a sentence may be told of several entities: it stands once
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
    bySpeaker.push({ isPlace: kind === 'place', said: mostTellingFirst(views).slice(0, MOST_OF_SPEAKER) });
  }
  // who can speak before countries, whose governments do; and of each side something before more of any
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

/** Without those that rest on words on which one before them rests: a sentence of the news is told of each of its names. */
function withOwnSources(facts: StoryFactView[]): StoryFactView[] {
  const used = new Set<string>();
  return facts.filter(({ receipts }) => {
    const keys = receipts.map(({ quote, article }) => `${article.id} ${quote}`);
    const isNew = keys.length === 0 || keys.some((key) => !used.has(key));
    for (const key of keys) used.add(key);
    return isNew;
  });
}

/** The oldest first. */
export const byDate = (a: { date: string }, b: { date: string }): number => startOf(a.date) - startOf(b.date);
