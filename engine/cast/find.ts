/** Finds the names of a story: which runs of capitals are names, and where each stands. */
import { lowerBound } from '../text/collections.ts';
import { CASE } from '../text/scan.ts';
import { Acceptance } from './acceptance.ts';
import { Cutter, type Name } from './cut.ts';
import { datelines } from './datelines.ts';
import type { Place } from './groups.ts';
import { afterDropCap, opensSentence } from './openings.ts';
import { withOwners } from './owners.ts';
import { Runs } from './runs.ts';
import type { Span, Story } from './story.ts';
import type { KnownName } from './types.ts';

/** More capitalised words in a row are no name, nor a few of them. */
const LONGEST_RUN = 40;

/**
 * Finds all names of a story in order, none overlapping another. Runs in the midst of sentences are read first: what they
 * name is known when those are read that open a sentence.
 */
export function findNames(story: Story, aside: Uint8Array, known: readonly KnownName[]): Place[] {
  const settled = known.flatMap((name) => knownPlace(story, name));
  const taken = aside.slice();
  for (const { name } of settled) taken.fill(1, name.from, name.to + 1);
  const towns = datelines(story, taken);
  const runs = runsOf(story, taken);
  const opening = runs.filter(({ from }) => opensSentence(story, from));
  const within = runs.filter(({ from }) => !opensSentence(story, from));
  const plain = new Cutter(story, () => false);
  const keys = new Set(within.flatMap((run) => plain.cut(run)).map((name) => story.keys(name)));
  const cutter = new Cutter(story, (run) => keys.has(run));
  const sure = within.flatMap((run) => cutter.cut(run));
  const opened = opening.flatMap((run) => cutter.cut(run));
  const acceptance = new Acceptance(story, runs, sure, opened);
  const names: Name[] = [...sure, ...opened].filter((name) => acceptance.accepts(name));
  const places: Place[] = [...towns, ...names].map((name) => ({ name }));
  return withOwners(
    story,
    [...places, ...settled].sort((a, b) => a.name.from - b.name.from),
  );
}

/** The runs of all sentences that do not capitalise every word. */
function runsOf(story: Story, aside: Uint8Array): Span[] {
  const { page } = story;
  const finder = new Runs(story, aside);
  const runs: Span[] = [];
  for (let sentence = 0; sentence + 1 < page.sentences.length; sentence++) {
    const block = page.blockOf[sentence]!;
    if (page.capitals[block] !== 'sentence') continue;
    const from = page.sentences[sentence]!;
    const to = page.sentences[sentence + 1]!;
    finder.addWithin(from === page.blocks[block] ? afterDropCap(story, from, to) : from, to, runs);
  }
  const isName = ({ from, to }: Span) => to - from < LONGEST_RUN && (page.inRun[from] !== CASE.upper || from === to);
  return runs.filter(isName);
}

/** The words that a name of the library covers. */
function knownPlace(story: Story, known: KnownName): Place[] {
  const { starts, ends } = story.page.tokens;
  const from = lowerBound(story.length, (i) => ends[i]! <= known.start);
  let to = from;
  while (to + 1 < story.length && starts[to + 1]! < known.end) to++;
  return from < story.length && starts[from]! < known.end ? [{ name: { from, to, opens: false }, known }] : [];
}
