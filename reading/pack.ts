/** Kept stories as a pack: who is named in them, and what each story tells of whom. */

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
import { foldKey } from '../engine/text/tokens.ts';
import type { Appearance } from './appearances.ts';
import type { Correction } from './corrections.ts';
import { type Group, groupsOf, kindOf } from './groups.ts';
import { fullness } from './introductions.ts';
import type { StorySource } from './story.ts';

/** The id of the pack, and its title where no language is chosen. */
export const READING_ID = 'your-reading';
const TITLE = 'Your reading';

/** The most sentences of a name that are kept: those of the newest stories. */
const MOST_SENTENCES = 24;
const MOST_RELATED = 12;
const MOST_ALIASES = 12;
const MOST_NAMES = 20;
const LONGEST_DESCRIPTION = 300;
/** Offices are seldom changed in half a year, in milliseconds. */
const ABOUT_THAT_TIME = 183 * 24 * 3600 * 1000;

/** A pack that has no checksum yet. */
export type UnsealedPack = Omit<Pack, 'checksum'>;

/** Finds the id of whom a story means by a key; undefined if it is no entity. */
type IdOf = (key: string, story: string) => string | undefined;

/**
 * Makes the pack of what stories tell. The order of the stories and of the corrections makes no difference.
 *
 * @param appearances what stories tell of their names; all of each name that is to be in the pack
 * @param until the day of the story that is read, ISO 8601: who somebody is, is told as of then if it can be
 */
export function readingPack(
  appearances: readonly Appearance[],
  corrections: readonly Correction[] = [],
  until?: string,
): UnsealedPack {
  const groups = groupsOf(appearances, corrections)
    .filter(isKnown)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const ids = new Map(
    groups.flatMap(({ id, appearances }) => appearances.map(({ key, story }) => [`${key}\n${story.id}`, id])),
  );
  const idOf: IdOf = (key, story) => ids.get(`${key}\n${story}`);
  const stories = new Map(groups.flatMap(({ appearances }) => appearances.map(({ story }) => [story.id, story])));
  const inOrder = [...stories.values()].sort((a, b) => (a.day + a.id < b.day + b.id ? -1 : 1));
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

/** Somebody whom one story introduces, or whom two name. */
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

/** The form that most stories write, the longest and then the first of equals. */
function usualName(appearances: readonly Appearance[]): string {
  const counts = new Map<string, number>();
  for (const { name } of appearances) counts.set(name, (counts.get(name) ?? 0) + 1);
  const rank = (a: string, b: string) => counts.get(b)! - counts.get(a)! || b.length - a.length || (a < b ? -1 : 1);
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

/** One story may name somebody whom the reader put together in two ways. */
function coverageOf(appearances: readonly Appearance[]): Prominence[] {
  const counts = new Map<string, number>();
  for (const { story, count } of appearances) counts.set(story.id, (counts.get(story.id) ?? 0) + count);
  return [...counts]
    .map(([article, count]) => ({ article, count }))
    .sort((a, b) => b.count - a.count || (a.article < b.article ? -1 : 1));
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
  return [...forms.values()].sort((a, b) => (a.text < b.text ? -1 : 1)).slice(0, MOST_ALIASES);
}

const MOST_TITLES = 10;

/** Offices by which stories introduce a person: before the surname alone they tell who is meant. */
function titlesOf(appearances: readonly Appearance[]): { titles?: string[] } {
  if (kindOf(appearances) !== 'person') return {};
  const words = appearances.flatMap(({ introduction = '' }) => introduction.match(/\p{L}+\.?/gu) ?? []);
  const titles = [...new Set(words.filter((word) => /^\p{Lu}/u.test(word) && OFFICES.has(foldKey(word))))].sort();
  return titles.length > 0 ? { titles: titles.slice(0, MOST_TITLES) } : {};
}

/** Stories are in English, and what is told of them in the pack is too. */
const inWords = (day: string): string =>
  new Date(day).toLocaleDateString('en-US', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** The latest introduction, or a fuller one of about that time, with its story; or how often the name was read. */
function descriptionOf(appearances: readonly Appearance[], until = '9999'): string {
  const all = appearances.filter(({ introduction }) => introduction !== undefined);
  const byThen = all.filter(({ story }) => story.day <= until);
  const told = byThen.length > 0 ? byThen : all;
  const latest = Date.parse(told[0]?.story.day ?? '');
  const ofThatTime = told.filter(({ story }) => latest - Date.parse(story.day) <= ABOUT_THAT_TIME);
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
    // what a sentence quotes already need not stand there twice
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

/** Who is named beside it in the sentences that are kept, the most often first. */
function relatedTo(own: string, appearances: readonly Appearance[], idOf: IdOf): Relation[] {
  const together = new Map<string, number>();
  for (const { story, sentences } of appearances)
    for (const { names } of sentences)
      for (const id of idsOf(names, own, story.id, idOf)) together.set(id, (together.get(id) ?? 0) + 1);
  return [...together]
    .map(([id, together]) => ({ id, together }))
    .sort((a, b) => b.together - a.together || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_RELATED);
}
