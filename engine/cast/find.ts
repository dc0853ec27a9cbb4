/** Finds the names of a story: decides which runs of capitalised words are names, and where each begins and ends. */
import { lowerBound } from '../text/collections.ts';
import { CASE, GAP } from '../text/scan.ts';
import { Acceptance } from './acceptance.ts';
import { Cutter } from './cut.ts';
import { datelines } from './datelines.ts';
import type { Place } from './groups.ts';
import { keysOfName, type Name, resized } from './name.ts';
import { afterDropCap, opensSentence } from './openings.ts';
import { withOwners } from './owners.ts';
import { Runs } from './runs.ts';
import { SORT } from './sorts.ts';
import type { Span, Story } from './story.ts';
import { type KnownName, LONGEST_NAME } from './types.ts';

/** A longer run of capitalised words is not a name, nor does it contain any. */
const LONGEST_RUN = 40;
/** The number of words of a run, less one, that may contain two known names of two words. */
const LONG = 3;

/**
 * Finds all names of a story, in order and without overlaps. Runs in the middle of sentences are read first, because
 * the names in them help with the runs that open a sentence.
 */
export function findNames(story: Story, aside: Uint8Array, known: readonly KnownName[]): Place[] {
  const taken = aside.slice();
  const settled = known.flatMap((name) => knownPlace(story, name, taken));
  const towns = datelines(story, taken);
  const runs = runsOf(story, taken);
  const opening: Span[] = [];
  const within: Span[] = [];
  for (const run of runs) (opensSentence(story, run.from) ? opening : within).push(run);
  const keys = new Set<string>();
  const lastWords = new Set<string>();
  const cutter = new Cutter(
    story,
    (run) => keys.has(run),
    (word) => lastWords.has(word),
  );
  const sure: Name[] = [];
  const long: Span[] = [];
  for (const run of within) {
    const names = cutter.cut(run, false);
    for (const name of names) {
      keys.add(keysOfName(story, name));
      if (name.to > name.from && story.gap(name.to) === GAP.space) lastWords.add(story.key(name.to));
    }
    // only known names divide longer runs, so these are cut again when all names are known
    if (run.to - run.from >= LONG || story.gap(run.to) === GAP.hyphen) long.push(run);
    else sure.push(...names);
  }
  for (const run of long) sure.push(...cutter.cut(run, false));
  const opened: Name[] = [];
  for (const run of opening) opened.push(...cutter.cut(run, true));
  sure.push(...surnamesLikeNations(story, runs, sure, opened));
  const acceptance = new Acceptance(story, runs, keys, sure, opened);
  const places: Place[] = settled;
  for (const names of [towns, sure, opened])
    for (const name of names)
      if (name.isDateline || acceptance.accepts(name))
        places.push({ name: lastWords.has(story.key(name.to + 1)) ? withKnownTail(story, name, keys) : name });
  places.sort((a, b) => a.name.from - b.name.from);
  return withOwners(story, withoutOverlaps(places)).filter(
    ({ name, known: entity }) => entity !== undefined || story.end(name.to) - story.start(name.from) <= LONGEST_NAME,
  );
}

/** `Welsh said`, if somebody is called Matt Welsh: words for a nation are no names by themselves. */
function surnamesLikeNations(story: Story, runs: Span[], ...names: Name[][]): Name[] {
  const surnames = new Set<string>();
  for (const { from, to, title } of names.flat())
    if (story.is(to, SORT.demonym) && (title || (to > from && story.is(from, SORT.given)))) surnames.add(story.key(to));
  if (surnames.size === 0) return [];
  const isName = ({ from, to }: Span) =>
    // `Then Welsh had it`
    (from === to || (to === from + 1 && story.is(from, SORT.small) && story.key(from) !== 'the')) &&
    surnames.has(story.key(to)) &&
    story.key(to - 1) !== 'the' &&
    // a language is spoken, and has been taught
    (story.is(to + 1, SORT.saying | SORT.personal) || story.key(to + 1) === 'had' || story.is(to - 1, SORT.saying));
  return runs.filter(isName).map(({ to }) => ({ from: to, to, opens: false }));
}

/** `Quern wharf`, if the story has Quern Wharf as well. */
function withKnownTail(story: Story, name: Name, keys: ReadonlySet<string>): Name {
  const next = name.to + 1;
  if (!story.isSmall(next) || !story.follows(next) || story.isPossessive(name.to)) return name;
  return keys.has(`${keysOfName(story, name)} ${story.key(next)}`) ? resized(name, name.from, next) : name;
}

/** Of names that overlap, keeps the library's, or else the first. */
function withoutOverlaps(places: Place[]): Place[] {
  const apart: Place[] = [];
  for (const place of places) {
    const last = apart.at(-1);
    if (!last || last.name.to < place.name.from) apart.push(place);
    else if (place.known && !last.known) apart[apart.length - 1] = place;
  }
  return apart;
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

/** The words covered by names of the library, unless another name covers them, or they are not part of the story. */
function knownPlace(story: Story, known: KnownName, taken: Uint8Array): Place[] {
  const { starts, ends } = story.page.tokens;
  const from = lowerBound(story.length, (i) => ends[i]! <= known.start);
  let to = from;
  while (to + 1 < story.length && starts[to + 1]! < known.end) to++;
  const isThere = from < story.length && starts[from]! < known.end && taken.subarray(from, to + 1).indexOf(1) < 0;
  if (!isThere) return [];
  taken.fill(1, from, to + 1);
  return [{ name: { from, to, opens: false }, known }];
}
