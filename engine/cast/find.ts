/** Finds the names of a story: which runs of capitals are names, and where each stands. */
import { append } from '../text/collections.ts';
import { CASE, GAP } from '../text/scan.ts';
import { Cutter, type Name } from './cut.ts';
import type { Place } from './groups.ts';
import { Runs } from './runs.ts';
import { SORT } from './sorts.ts';
import type { Span, Story } from './story.ts';
import type { KnownName } from './types.ts';

/** A town in capitals, perhaps its region and an agency, and a dash: what agencies begin a story with. */
const DATELINE =
  /^(?:(\p{Lu}[\p{Lu}'’.-]+(?: \p{Lu}[\p{Lu}'’.-]+){0,3})(?:, [^—–:()\n]{2,40}?)?(?: ?\([^)\n]{2,30}\))? ?(?:—|–|--?|:|\|) |((?:\p{Lu}[\p{L}'’.]+ ?){1,3})(?:, [^—–:()\n]{2,40}?)? \((?:AP|AFP|Reuters|UPI|dpa|CNN|PTI|ANI|IANS|EFE|AAP|PA)\) ?(?:—|–|--?) )/u;
/** Words that follow a name as its verb or make an owner of it. */
const VERBAL = SORT.saying | SORT.personal | SORT.corporate | SORT.auxiliary;
/** A family's plural: `the Bidens`. */
const PLURAL = /s$/;
/** Letters of an abbreviation at most. */
const LONGEST_ABBREVIATION = 6;

/** Finds all names of a story in order, none overlapping another. */
export function findNames(story: Story, aside: Uint8Array, known: readonly KnownName[]): Place[] {
  return new NameFinder(story, aside, known).find();
}

class NameFinder {
  private readonly story: Story;
  private readonly aside: Uint8Array;
  private readonly known: Place[];
  private readonly runs: Runs;
  /** where abbreviations stand in brackets */
  private readonly bracketed = new Map<string, number[]>();

  constructor(story: Story, aside: Uint8Array, known: readonly KnownName[]) {
    this.story = story;
    this.known = known.flatMap((name) => knownPlace(story, name));
    // what the library knows is settled
    this.aside = aside.slice();
    for (const { name } of this.known) this.aside.fill(1, name.from, name.to + 1);
    this.runs = new Runs(story, this.aside);
  }

  find(): Place[] {
    const { story } = this;
    const datelines = this.datelines();
    const runs = [...this.allRuns()];
    for (const { from, to } of runs)
      if (from === to && story.gap(from) === GAP.other && story.between(from).endsWith('('))
        append(this.bracketed, story.key(from), from);
    const opening = runs.filter(({ from }) => this.opens(from));
    const sure = runs.filter(({ from }) => !this.opens(from));
    const plain = new Cutter(story, () => false);
    const names = sure.flatMap((run) => plain.cut(run));
    const keys = new Set(names.map((name) => story.keys(name)));
    const words = wordsOf(story, names);
    const knowing = new Cutter(story, (run) => keys.has(run));
    // some runs of the first reading hold two names that others hold apart
    const parted = sure.flatMap((run) => knowing.cut(run));
    const opened = opening.flatMap((run) => knowing.cut(run));
    for (const word of wordsOf(
      story,
      opened.filter(({ from, to, opens }) => !opens || to > from),
    ))
      words.add(word);
    const people = wordsOf(
      story,
      [...names, ...opened].filter((name) => isPersonal(story, name)),
    );
    const accepted = [...parted, ...opened].filter((name) => this.accepts(name, keys, words, people));
    const places: Place[] = [...datelines, ...accepted].map((name) => ({ name }));
    return [...places, ...this.known].sort((a, b) => a.name.from - b.name.from);
  }

  private opens(i: number): boolean {
    const { story } = this;
    if (story.page.sentences[story.sentence(i)] === i) return true;
    return story.gap(i) === GAP.other && /[:"“‘'—–•|]\s*$/.test(story.between(i));
  }

  private *allRuns(): Generator<Span> {
    const { page } = this.story;
    for (let sentence = 0; sentence + 1 < page.sentences.length; sentence++) {
      if (page.capitals[page.blockOf[sentence]!] !== 'sentence') continue;
      for (const run of this.runs.within(page.sentences[sentence]!, page.sentences[sentence + 1]!))
        if (page.inRun[run.from] !== CASE.upper || run.from === run.to) yield run;
    }
  }

  /** The towns of datelines; what stands in them is set aside. */
  private datelines(): Name[] {
    const { story } = this;
    const names: Name[] = [];
    for (let block = 0; block + 1 < story.page.blocks.length; block++) {
      const [from, to] = story.blockBounds(block);
      if (this.aside[from] || to - from < 8 || !story.isCapital(from)) continue;
      const start = story.start(from);
      const match = DATELINE.exec(story.page.text.slice(start, start + 90));
      if (!match) continue;
      const end = start + (match[1] ?? match[2])!.trimEnd().length;
      let last = from;
      while (last + 1 < to && story.end(last + 1) <= end) last++;
      if (story.is(from, SORT.common) && !story.is(from, SORT.place) && last === from) continue;
      names.push({ from, to: last, opens: false, isDateline: true });
      this.aside.fill(1, from, last + 1);
      for (let i = last + 1; i < to && story.start(i) < start + match[0].length; i++)
        if (!story.is(i, SORT.place | SORT.stateShort)) this.aside[i] = 1;
    }
    return names;
  }

  private accepts(
    name: Name,
    keys: ReadonlySet<string>,
    words: ReadonlySet<string>,
    people: ReadonlySet<string>,
  ): boolean {
    const { story } = this;
    const { from, to } = name;
    if (name.title) return true;
    if (from === to) return this.acceptsWord(name, keys, words, people);
    for (let i = from; i <= to; i++) if (!story.is(i, SORT.common | SORT.small)) return true;
    const hasHead = story.is(to, SORT.bodyHead | SORT.placeHead);
    return hasHead || !name.opens || keys.has(story.keys(name));
  }

  /** An abbreviation of small words, in brackets behind them: `the expenditure framework (MTEF)`. */
  private isExpanded(i: number): boolean {
    const { story } = this;
    const key = story.key(i);
    for (const place of this.bracketed.get(key) ?? []) {
      let at = place - 1;
      for (let letter = key.length - 1; letter >= 0 && story.isSmall(at) && story.key(at)[0] === key[letter]; letter--)
        at--;
      if (story.isSmall(place - 1) && place - 1 - at >= 2) return true;
    }
    return false;
  }

  private acceptsWord(
    { from, opens }: Name,
    keys: ReadonlySet<string>,
    words: ReadonlySet<string>,
    people: ReadonlySet<string>,
  ): boolean {
    const { story } = this;
    const { page } = story;
    const key = story.key(from);
    if (story.is(from, SORT.demonym) || story.is(from, SORT.small) || key.length < 2) return isCountryWord(story, from);
    if (story.is(from, SORT.place | SORT.loneBody)) return true;
    const isUpper = page.tokens.cases[from] === CASE.upper && key.length <= LONGEST_ABBREVIATION;
    if (story.is(from, SORT.office | SORT.honorific) && !words.has(key)) return false;
    if (isUpper && !(opens && story.is(from, SORT.common))) return !this.isExpanded(from);
    if (PLURAL.test(key) && words.has(key.replace(PLURAL, ''))) return false;
    const isCommon = story.is(from, SORT.common) || page.isSmall(page.tokens.ids[from]!);
    const hasVerb =
      story.isPossessive(from) || (story.follows(from + 1) && story.is(from + 1, VERBAL) && story.isSmall(from + 1));
    if (isCommon) {
      if (story.is(from, SORT.bodyHead | SORT.ofHead) && story.key(from - 1) === 'the' && !opens) return words.has(key);
      if (!people.has(key) || story.is(from, SORT.bodyHead)) return false;
      return !opens || hasVerb || story.key(from + 1) === 'and';
    }
    if (!opens) return true;
    if (keys.has(key) || words.has(key)) return true;
    return hasVerb || story.is(from, SORT.given);
  }
}

/** Whether a name may be a person's: titled, or not of common words. */
const isPersonal = (story: Story, { from, to, title }: Name): boolean =>
  title !== undefined ||
  !story.is(from, SORT.common) ||
  story.is(from, SORT.given) ||
  (to > from && !story.is(to, SORT.common | SORT.bodyHead));

/** `US`, which folds to a pronoun. */
function isCountryWord(story: Story, i: number): boolean {
  return story.is(i, SORT.place) && story.page.tokens.cases[i] === CASE.upper;
}

/** The words of names of several words: by one of them alone their owners are called later. */
function wordsOf(story: Story, names: Name[]): Set<string> {
  const words = new Set<string>();
  for (const { from, to, title } of names) {
    if (from === to && !title) continue;
    for (let i = from; i <= to; i++) if (story.isCapital(i)) words.add(story.key(i));
  }
  return words;
}

/** The words that a name of the library covers. */
function knownPlace(story: Story, known: KnownName): Place[] {
  const { starts, ends } = story.page.tokens;
  let from = 0;
  while (from < story.length && ends[from]! <= known.start) from++;
  let to = from;
  while (to + 1 < story.length && starts[to + 1]! < known.end) to++;
  return from < story.length && starts[from]! < known.end ? [{ name: { from, to, opens: false }, known }] : [];
}
