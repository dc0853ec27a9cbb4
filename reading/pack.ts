/** Makes a pack of kept stories: the names in them, and what each story says about each name. */
import { OFFICES } from '../engine/english/offices.ts';
import type {
  Alias,
  Article,
  Background,
  Entity,
  Pack,
  Prominence,
  Relation,
  Statement,
} from '../engine/model/pack.ts';
import { compareText } from '../engine/text/collections.ts';
import { foldKey } from '../engine/text/tokens.ts';
import type { Appearance } from './appearances.ts';
import type { Correction } from './corrections.ts';
import { type Group, groupsOf, kindOf } from './groups.ts';
import { fullness } from './introductions.ts';
import type { StorySource } from './story.ts';

/** The id of the pack, and its title if no language is chosen. */
export const READING_ID = 'your-reading';
const TITLE = 'Your reading';

/** The most sentences about a name: those of the newest stories. */
const MOST_SENTENCES = 24;
/** The most related names of a name. */
const MOST_RELATED = 12;
/** The most other forms of a name. */
const MOST_ALIASES = 12;
/** The most names in a sentence or statement. */
const MOST_NAMES = 20;
/** The most letters of a description. */
const LONGEST_DESCRIPTION = 300;
/** Half a year in milliseconds: an introduction at most this much older than the latest one is mostly still right. */
const ABOUT_THAT_TIME = 183 * 24 * 3600 * 1000;

/** A pack without its checksum. */
export type UnsealedPack = Omit<Pack, 'checksum'>;

/** Returns the id of the entity that a story means by a key, or undefined if it is none. */
type IdOf = (key: string, story: string) => string | undefined;

/**
 * Makes the pack. The order of the stories and of the corrections makes no difference.
 *
 * @param appearances what stories say about their names: for each name that is to be in the pack, all of its appearances
 * @param until the day of the story that is being read, ISO 8601: descriptions are as of that day if possible
 */
export function readingPack(
  appearances: readonly Appearance[],
  corrections: readonly Correction[] = [],
  until?: string,
): UnsealedPack {
  const groups = groupsOf(appearances, corrections)
    .filter(isKnown)
    .sort((a, b) => compareText(a.id, b.id));
  const ids = new Map(
    groups.flatMap(({ id, appearances }) => appearances.map(({ key, story }) => [`${key}\n${story.id}`, id])),
  );
  const idOf: IdOf = (key, story) => ids.get(`${key}\n${story}`);
  const stories = new Map(groups.flatMap(({ appearances }) => appearances.map(({ story }) => [story.id, story])));
  const inOrder = [...stories.values()].sort((a, b) => compareText(a.day + a.id, b.day + b.id));
  const days = inOrder.map(({ day }) => day);
  return {
    format: 1,
    id: READING_ID,
    title: TITLE,
    covers: { from: days[0] ?? '1970-01-01', to: days.at(-1) ?? '1970-01-01' },
    articles: inOrder.map(articleOf),
    entities: groups.map((group) => entityOf(group, idOf, until)),
    statements: groups.flatMap((group) => statementsOf(group, idOf)),
  };
}

/** Whether a name becomes an entity: one story introduces it, or two stories have it. */
const isKnown = ({ appearances }: Group): boolean =>
  appearances.length > 1 || appearances.some(({ introduction }) => introduction !== undefined);

const articleOf = ({ id, address, outlet, headline, day, isDayTold, words }: StorySource): Article => ({
  id,
  title: headline,
  outlet: { value: outlet, how: 'stated', because: 'the page that was kept' },
  published: isDayTold
    ? { value: day, how: 'stated', because: 'the page that was kept' }
    : { value: day, how: 'inferred', because: 'the day on which it was kept, as the page tells none' },
  authors: [],
  ...(/^https?:/.test(address) && address.length <= 600 ? { url: address } : {}),
  copy: 'original',
  source: address.slice(0, 200),
  words: Math.max(1, words),
});

/** The form of the name in most stories; if several are equal, the longest, then the first by letter. */
function usualName(appearances: readonly Appearance[]): string {
  const counts = new Map<string, number>();
  for (const { name } of appearances) counts.set(name, (counts.get(name) ?? 0) + 1);
  const rank = (a: string, b: string) => counts.get(b)! - counts.get(a)! || b.length - a.length || compareText(a, b);
  return [...counts.keys()].sort(rank)[0]!;
}

function entityOf(group: Group, idOf: IdOf, until: string | undefined): Entity {
  const { id, appearances, anchor } = group;
  const own = appearances.filter(({ key }) => key === anchor.key);
  const name = group.renamed ?? usualName(own.length > 0 ? own : appearances);
  const surname = appearances.find((one) => one.surname !== undefined)?.surname;
  return {
    id,
    name,
    kind: kindOf(appearances),
    aliases: aliasesOf(name, appearances),
    description: descriptionOf(appearances, until),
    roles: [],
    background: backgroundOf(id, appearances, idOf),
    ...(surname === undefined ? {} : { surname }),
    ...titlesOf(appearances),
    coverage: coverageOf(appearances),
    related: relatedTo(id, appearances, idOf),
  };
}

/** Mentions per story, added up, because a story may have two names that the reader merged. */
function coverageOf(appearances: readonly Appearance[]): Prominence[] {
  const counts = new Map<string, number>();
  for (const { story, count } of appearances) counts.set(story.id, (counts.get(story.id) ?? 0) + count);
  return [...counts]
    .map(([article, count]) => ({ article, count }))
    .sort((a, b) => b.count - a.count || compareText(a.article, b.article));
}

function backgroundOf(own: string, appearances: readonly Appearance[], idOf: IdOf): Background[] {
  const all = appearances.flatMap((one) => sentencesOf(one, own, idOf));
  const byText = new Map(all.toReversed().map((sentence) => [`${sentence.date} ${sentence.text}`, sentence]));
  return [...byText.values()].reverse().slice(0, MOST_SENTENCES);
}

function aliasesOf(name: string, appearances: readonly Appearance[]): Alias[] {
  const forms = new Map<string, Alias>();
  for (const one of appearances) {
    forms.set(foldKey(one.name), { text: one.name, type: 'plain' });
    for (const text of one.initials) forms.set(foldKey(text), { text, type: 'abbreviation' });
  }
  forms.delete(foldKey(name));
  return [...forms.values()].sort((a, b) => compareText(a.text, b.text)).slice(0, MOST_ALIASES);
}

/** The most titles of a person. */
const MOST_TITLES = 10;

/** The offices by which stories introduce a person. Before the surname alone, they show that this person is meant. */
function titlesOf(appearances: readonly Appearance[]): { titles?: string[] } {
  if (kindOf(appearances) !== 'person') return {};
  const words = appearances.flatMap(({ introduction = '' }) => introduction.match(/\p{L}+\.?/gu) ?? []);
  const titles = [...new Set(words.filter((word) => /^\p{Lu}/u.test(word) && OFFICES.has(foldKey(word))))].sort();
  return titles.length > 0 ? { titles: titles.slice(0, MOST_TITLES) } : {};
}

/** A day in English words, because the stories are in English, and so is what the pack says about them. */
const inWords = (day: string): string =>
  new Date(day).toLocaleDateString('en-US', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/**
 * The latest introduction, or a fuller one of about the same time, with its story; if there is none, how many stories
 * have the name.
 */
function descriptionOf(appearances: readonly Appearance[], until = '9999'): string {
  const all = appearances.filter(({ introduction }) => introduction !== undefined);
  const byThen = all.filter(({ story }) => story.day <= until);
  const usable = byThen.length > 0 ? byThen : all;
  const latest = Date.parse(usable[0]?.story.day ?? '');
  const ofThatTime = usable.filter(({ story }) => latest - Date.parse(story.day) <= ABOUT_THAT_TIME);
  const best = ofThatTime.toSorted((a, b) => fullness(b.introduction!) - fullness(a.introduction!))[0];
  const { story, introduction } = best ?? appearances[0]!;
  const source = `${story.outlet}, ${story.isDayTold ? '' : 'kept '}${inWords(story.day)}`;
  const words = introduction ?? `named in ${appearances.length} stories that you kept, the last`;
  const room = LONGEST_DESCRIPTION - source.length - 4;
  return `${words.length > room ? `${words.slice(0, room)}…` : words} (${source})`;
}

const idsOf = (keys: readonly string[], own: string, story: string, idOf: IdOf): string[] => [
  ...new Set(keys.flatMap((key) => idOf(key, story) ?? []).filter((id) => id !== own)),
];

function sentencesOf({ story, sentences }: Appearance, own: string, idOf: IdOf): Background[] {
  return sentences.map(({ text, names: keys }) => {
    const names = idsOf(keys, own, story.id, idOf).sort().slice(0, MOST_NAMES);
    return {
      text,
      date: story.day,
      receipts: [{ article: story.id, quote: text }],
      ...(names.length > 0 ? { names } : {}),
    };
  });
}

const statementsOf = ({ id, appearances }: Group, idOf: IdOf): Statement[] =>
  appearances.flatMap(({ story, name, said, sentences }) =>
    // leaves out what one of the sentences quotes already
    said
      .filter(({ words }) => !sentences.some(({ text }) => text.includes(words)))
      .map(
        ({ words, about }): Statement => ({
          speaker: id,
          speakerAs: name,
          words,
          article: story.id,
          date: story.day,
          about: idsOf(about, id, story.id, idOf).slice(0, MOST_NAMES),
          mode: 'direct',
          fidelity: 'verbatim',
        }),
      ),
  );

/** The names beside it in its sentences, the most frequent first. */
function relatedTo(own: string, appearances: readonly Appearance[], idOf: IdOf): Relation[] {
  const together = new Map<string, number>();
  for (const { story, sentences } of appearances)
    for (const { names } of sentences)
      for (const id of idsOf(names, own, story.id, idOf)) together.set(id, (together.get(id) ?? 0) + 1);
  return [...together]
    .map(([id, together]) => ({ id, together }))
    .sort((a, b) => b.together - a.together || compareText(a.id, b.id))
    .slice(0, MOST_RELATED);
}
