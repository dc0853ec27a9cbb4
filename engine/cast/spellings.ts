/** Joins other spellings of people's names: pet names, one letter more or less, a possessive without its apostrophe. */
import { GENERATIONS } from '../english/people.ts';
import { otherGivenNames } from '../english/pet-names.ts';
import { edits } from '../text/edits.ts';
import { type GroupIndex, SAME_LETTERS } from './group-index.ts';
import type { Group } from './groups.ts';
import { SORT } from './sorts.ts';
import type { Story } from './story.ts';

/** Words before which there is no owner. */
const NOT_OWNED = SORT.small | SORT.auxiliary | SORT.saying | SORT.personal;
/** Surnames with fewer letters are different if one letter differs. */
const LEAST_LETTERS = 6;
/** The fewest first letters that a pet name shares with the name: `Marje` of Marjorie, … */
const LEAST_SHARED = 3;
/** … and that a pet name of a surname shares with it: `Warnie` of Warne. */
const LEAST_OF_SURNAME = 4;
const DOUBLED = /([^aeiouls])\1$/;
const PET_ENDING = /(?:ie|ey|e|y|i)$/;

/** A person's name without its `Jr` or `III`. */
export const withoutGeneration = (words: string[]): string[] =>
  GENERATIONS.has(words.at(-1)!) ? words.slice(0, -1) : words;

/** The last word of a person's name. */
export const surnameOf = (words: string[]): string => withoutGeneration(words).at(-1)!;

/**
 * Joins a possessive whose apostrophe the page has lost: `Ann Oakes house` is the house of Ann Oake, if the page also
 * names her without the s, and if there is no `the`, which would make it a family (`the Oakes`).
 */
export function joinLostPossessive(story: Story, { words, places }: Group, index: GroupIndex): Group | undefined {
  const last = words.at(-1)!;
  if (!last.endsWith('s') || last.endsWith('ss')) return undefined;
  const owner = index.called([...words.slice(0, -1), last.slice(0, -1)].join(' '));
  if (!owner || owner.parent || owner.places.length < places.length) return undefined;
  const isOwner = places.every(({ name: { from, to } }) => {
    const isFamily = story.key(from - 1) === 'the' && story.follows(from);
    const next = to + 1;
    return !isFamily && story.follows(next) && story.isSmall(next) && !story.is(next, NOT_OWNED);
  });
  return isOwner ? owner : undefined;
}

/** `Zelensky` if the story writes `Zelenskiy` elsewhere. */
export function bySpelling(story: Story, { words, places }: Group, index: GroupIndex): Group | undefined {
  const [word] = words;
  // `the Capitol` is not a spelling of Capito
  const hasArticle = places.some(({ name }) => story.key(name.from - 1) === 'the' && story.follows(name.from));
  // nor is Prince William one of Williams
  const isGiven = places[0] !== undefined && story.is(places[0].name.from, SORT.given);
  if (word!.length < LEAST_LETTERS || hasArticle || isGiven) return undefined;
  // the first letters are hardly ever the wrong ones
  return index.peopleBySurname(word!.slice(0, SAME_LETTERS)).find(({ words: full }) => {
    const surname = surnameOf(full);
    return surname.length >= LEAST_LETTERS && edits(surname, word!, 1) === 1;
  });
}

/** `Marje` if the story names one Marjorie, `Warnie` if it names one Warne. */
export function byPetName({ words }: Group, index: GroupIndex): Group | undefined {
  // `Tom` if it names one Thomas
  const others = [...(otherGivenNames(words[0]!) ?? [])].flatMap((other) =>
    index.with(other).filter(({ kind, words: full }) => kind === 'person' && full[0] === other),
  );
  if (others.length > 0) return onlyOne(others);
  // `Kevvie`
  const stem = words[0]!.replace(PET_ENDING, '').replace(DOUBLED, '$1');
  if (stem.length < LEAST_SHARED) return undefined;
  const people = index
    .peopleByGivenName(stem.slice(0, SAME_LETTERS))
    .filter(({ words: full }) => full[0] !== words[0] && full[0]!.startsWith(stem));
  if (people.length === 1 || stem === words[0] || stem.length < LEAST_OF_SURNAME) return onlyOne(people);
  return onlyOne(
    index
      .peopleBySurname(stem.slice(0, SAME_LETTERS))
      .filter(({ words: full }) => surnameOf(full).startsWith(stem) && surnameOf(full).length <= stem.length + 1),
  );
}

const onlyOne = (people: Group[]): Group | undefined => (people.length === 1 ? people[0] : undefined);
