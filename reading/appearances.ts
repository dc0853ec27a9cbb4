/** What one story says about each of its names; computed once, when the story is kept. */
import { castOf } from '../engine/cast/cast.ts';
import type { Cast, CastMention, Member, MemberKind } from '../engine/cast/types.ts';
import { FAMILY_FIRST } from '../engine/english/family-first.ts';
import { CREDITED } from '../engine/english/furniture.ts';
import { LONE_BODIES, PARTY_NAMES } from '../engine/english/heads.ts';
import { ORDINARY } from '../engine/english/ordinary.ts';
import { walksOfLife } from '../engine/english/walks-of-life.ts';
import { PLACES, WORLD_BODIES, WORLD_MEDIA } from '../engine/english/world.ts';
import { compareText } from '../engine/text/collections.ts';
import { type Page, readPage } from '../engine/text/page.ts';
import { foldKey } from '../engine/text/tokens.ts';
import { standaloneIntroduction } from './introductions.ts';
import { isInitials, nameKey, partsOfPerson, surnameKey, wordsOfName } from './name-keys.ts';
import { clarityOf, type Sentence, sentencesOf, sentenceWith } from './sentences.ts';
import { mostFrequent } from './sort-orders.ts';
import { sayingsIn } from './speakers.ts';
import { type KeptStory, type StorySource, sourceOf } from './story.ts';

/** A sentence that names an entity. */
export interface StandaloneSentence {
  text: string;
  /** keys of the other names in it */
  names: string[];
}

/** Something that somebody said in a story. */
export interface QuotedWords {
  words: string;
  /** keys of the names in the words, or in the sentence around them */
  about: string[];
}

/** What one story says about one of its names. */
export interface Appearance {
  /** see `name-keys.ts` */
  key: string;
  story: StorySource;
  /** the fullest form of the name in the story */
  name: string;
  kind: MemberKind;
  /** the surname by which the story calls the person, if it is not the name's last word */
  surname?: string;
  /** initials by which the story calls the organization */
  initials: string[];
  /** the words by which the story introduces it */
  introduction?: string;
  /** mentions in the story, at least 1 */
  count: number;
  /** those that say most about it first; empty if none can be understood alone */
  sentences: StandaloneSentence[];
  said: QuotedWords[];
  /**
   * keys of the other people and organizations of the story, the most often named first; they distinguish people of the
   * same name
   */
  company: string[];
}

/** The most sentences of one story for a name. */
const MOST_SENTENCES = 3;
/** The most quotations of one speaker in a story. */
const MOST_SAID = 4;
/** The most other names in `company`. */
const MOST_COMPANY = 30;
/** The most initials of one organization. */
const MOST_INITIALS = 3;
/** The most other names in a sentence that count for its rank. */
const MOST_COUNTED = 3;
/** Names with more letters than this are left out. */
const LONGEST_NAME = 160;
/** Organizations that stories name without explaining them, and words that are no organization's name alone. */
const EVERYWHERE = [WORLD_MEDIA, LONE_BODIES, CREDITED, PARTY_NAMES, ORDINARY];
/** A well-known organization is a subject of a story that names it at least this often; in other stories it is left out. */
const SUBJECT_MENTIONS = 3;

/**
 * Whether everybody knows the name: countries, parliaments, parties, media. No story explains them, and every story
 * names some.
 */
function isKnownToAll({ kind, name, mentions }: Member): boolean {
  const key = foldKey(name);
  if (kind === 'place') return PLACES.has(key);
  if (kind !== 'organization') return false;
  return EVERYWHERE.some((names) => names.has(key)) || (WORLD_BODIES.has(key) && mentions.length < SUBJECT_MENTIONS);
}

/** A member of the cast, with its key and sentences. */
interface Named {
  member: Member;
  key: string;
  /** numbers of the sentences that name it, each once */
  sentences: number[];
}

/** The text of a story as the engine has read it, so that it is read only once. */
export interface ReadText {
  page: Page;
  cast: Cast;
}

/** Reads the paragraphs of a story. */
export function readText(blocks: readonly string[]): ReadText {
  const page = readPage(blocks.join('\n\n'));
  return { page, cast: castOf(page) };
}

/** What a story says about each of its names; empty if it is not in English. */
export function appearancesIn(story: KeptStory, { page, cast }: ReadText = readText(story.blocks)): Appearance[] {
  const { text } = page;
  if (!cast.english) return [];
  const sentences = sentencesOf(page);
  const all = cast.members
    .filter((member) => !isKnownToAll(member) && member.name.length <= LONGEST_NAME)
    .map((member): Named => {
      const places = member.mentions.map(({ start }) => sentenceWith(sentences, start));
      return { member, key: nameKey(member.name, member.kind), sentences: [...new Set(places)] };
    });
  const named: Named[][] = sentences.map(() => []);
  for (const one of all) for (const sentence of one.sentences) named[sentence]!.push(one);
  const sayings = sayingsOf(page, all);
  const source = sourceOf(story);
  const company = [...all]
    .filter(({ member }) => member.kind !== 'place')
    .sort((a, b) => b.member.mentions.length - a.member.mentions.length || compareText(a.key, b.key));
  const appearances = new Map<string, Appearance>();
  for (const [number, one] of all.entries()) {
    const { member, key } = one;
    // if two members have the same key, keep the one named more often: it is more likely to be the one in other stories
    const other = appearances.get(key);
    if (other && other.count >= member.mentions.length) continue;
    const introduction = standaloneIntroduction(member);
    const standalone = standaloneSentences(one, sentences, named);
    appearances.set(key, {
      key,
      story: source,
      name: member.name,
      kind: member.kind,
      ...surnameOf(text, member),
      initials: initialsOf(text, member),
      ...(introduction ? { introduction } : {}),
      count: member.mentions.length,
      sentences: standalone,
      said: sayings
        .filter((saying) => saying.member === number)
        .map(({ start, end }) => ({
          words: text.slice(start, end).replace(/\s+/g, ' ').replace(/,$/, '').trim(),
          about: othersIn(named[sentenceWith(sentences, start)]!, key),
        }))
        .slice(0, MOST_SAID),
      company: keysOf(company, key).slice(0, MOST_COMPANY),
    });
  }
  return [...appearances.values()];
}

const keysOf = (all: readonly Named[], but: string): string[] => [
  ...new Set(all.flatMap(({ key }) => (key === but ? [] : [key]))),
];
const othersIn = (all: readonly Named[], but: string): string[] => keysOf(all, but).sort();

/** The sentences that say most about a name: those that can be understood alone and name others. */
function standaloneSentences({ member, key, sentences: numbers }: Named, all: readonly Sentence[], named: Named[][]) {
  const introduced = member.introduction && sentenceWith(all, member.introduction.start);
  const seen = new Set<string>();
  return numbers
    .map((number) => {
      const sentence = all[number]!;
      const names = othersIn(named[number]!, key);
      const clarity = clarityOf(sentence);
      const worth = clarity + Math.min(names.length, MOST_COUNTED) + (number === introduced ? 2 : 0);
      return { number, text: sentence.text, names, clarity, worth };
    })
    .filter(({ clarity, text }) => {
      const isNew = clarity > 0 && !seen.has(text);
      seen.add(text);
      return isNew;
    })
    .sort((a, b) => b.worth - a.worth || a.number - b.number)
    .slice(0, MOST_SENTENCES)
    .map(({ text, names }): StandaloneSentence => ({ text, names }));
}

function sayingsOf({ text, tokens, blocks }: Page, all: readonly Named[]) {
  const paragraphs = blocks.slice(0, -1).map((from): CastMention => {
    const start = text.lastIndexOf('\n', tokens.starts[from]!) + 1;
    const end = text.indexOf('\n', start);
    return { start, end: end < 0 ? text.length : end };
  });
  const speakers = all
    .flatMap(({ member }, number) =>
      member.mentions
        .filter((mention) => maySpeak(text, member, mention))
        .map((mention) => ({ ...mention, member: number })),
    )
    .sort((a, b) => a.start - b.start);
  return sayingsIn(text, paragraphs, speakers);
}

/**
 * Whether a mention may be a speaker: the `Trump` of `said Trump’s lawyer` is none, nor is the `GOP` of `said GOP
 * strategist`.
 */
function maySpeak(text: string, { kind }: Member, { end }: CastMention): boolean {
  if (kind === 'place' || /^['’]s?(?!\p{L})/u.test(text.slice(end, end + 3))) return false;
  return (
    kind === 'person' ||
    !/^\s+(?!said|says|told|in|on|at|after|before|when|as|and)\p{Ll}/u.test(text.slice(end, end + 12))
  );
}

/** The other forms of a member's name in a story, the most frequent first. */
function shortForms(text: string, { name, mentions }: Member): string[] {
  const counts = new Map<string, number>();
  for (const { start, end } of mentions) {
    const written = text.slice(start, end).replace(/\s+/g, ' ');
    if (written !== name) counts.set(written, (counts.get(written) ?? 0) + 1);
  }
  return mostFrequent(counts);
}

/**
 * The surname by which a story calls a person: `Xi` for Xi Jinping, `von der Leyen` for Ursula von der Leyen. Empty if
 * it is simply the name's last word.
 */
function surnameOf(text: string, member: Member): { surname?: string } {
  const parts = member.kind === 'person' ? partsOfPerson(member.name) : undefined;
  if (!parts) return {};
  const key = foldKey(member.name);
  const [form] = shortForms(text, member).filter((one) => isPart(foldKey(one), key));
  if (form === undefined || foldKey(form) === parts.surname) return {};
  // for a child, or for one of several members of a family, this form is the given name
  const isFamilyFirst = foldKey(form) === parts.given && FAMILY_FIRST.has(parts.given);
  return key.endsWith(` ${foldKey(form)}`) || isFamilyFirst ? { surname: form } : {};
}

const isPart = (part: string, whole: string) => part !== whole && ` ${whole} `.includes(` ${part} `);

function initialsOf(text: string, member: Member): string[] {
  if (member.kind === 'person' || isInitials(member.name)) return [];
  return shortForms(text, member)
    .filter((form) => isInitials(form) && form === form.toUpperCase())
    .slice(0, MOST_INITIALS);
}

/** The walks of life (politics, sports, …) that an introduction mentions. */
export const walksOf = ({ introduction }: Appearance) => walksOfLife(foldKey(introduction ?? '').split(' '));

/** The keys by which a part of a name is found: a person's surname, an organization's initials. */
export function shortKeysOf({ name, kind, surname, initials }: Appearance): string[] {
  if (kind !== 'person') return initials.map((form) => foldKey(form));
  const parts = partsOfPerson(name);
  const keys = [parts?.surname, surname === undefined ? undefined : wordsOfName(surname).at(-1)];
  return [...new Set(keys.flatMap((key) => (key === undefined ? [] : [surnameKey(key)])))];
}
