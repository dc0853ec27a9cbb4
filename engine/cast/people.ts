/**
 * Joins short forms of people to their names: surnames, given names, other spellings; distinguishes people with the
 * same surname.
 */
import { isCommonWord } from '../english/common-words.ts';
import { NAME_AND_WORD } from '../english/ordinary.ts';
import { otherGivenNames } from '../english/pet-names.ts';
import { PARTICLES, PATRONYMIC } from '../english/telling.ts';
import { edits } from '../text/edits.ts';
import { GAP } from '../text/scan.ts';
import type { GroupIndex } from './group-index.ts';
import { type Group, type Place, rootOf } from './groups.ts';
import { setAfter } from './set-after.ts';
import { SORT } from './sorts.ts';
import { byPetName, bySpelling, surnameOf, withoutGeneration } from './spellings.ts';
import { isMan, isMans, isRelative, isWoman, isWomans, spouseOf } from './spouses.ts';
import type { Story } from './story.ts';
import { heaviest, PLAIN } from './weights.ts';

/** A place whose weight exceeds the next one by more than this is not a person's surname. */
const SURE = 4;
/** The most occurrences of each of two names that are compared. */
const MOST_BESIDE = 10;
/** What speaks for a place of the world by its name alone. */
const WORLD = 6;
/** Given names with fewer letters are different if one letter differs. */
const LEAST_GIVEN = 5;
const PLURAL = /[^s]s$/;

/**
 * Returns the person that a short form means. The occurrences of a surname that several people share are divided among
 * them.
 */
export function joinPerson(story: Story, group: Group, index: GroupIndex): Group | undefined {
  const { words } = group;
  // `Wanzhou Meng` and `Meng Wanzhou`
  const turned = index.called(`${words[1]} ${words[0]}`);
  if (turned?.kind === 'person' && isLater(group, turned)) return turned;
  const others = otherGivenNames(words[0]!);
  const people = index
    .with(words.at(-1)!)
    .filter(
      (other) =>
        other !== group &&
        other.kind === 'person' &&
        (other.words.length > words.length || words[0]!.length === 1 || isLater(group, other)) &&
        isShortFor(words, other.words, others) &&
        !(words.length > 1 && other.words.length > words.length && isNamedBeside(story, group, other)) &&
        rootOf(other) !== group,
    );
  if (people.length === 0)
    return words.length === 1 && group.kind !== 'place'
      ? (bySpelling(story, group, index) ?? (isRelative(story, group) ? undefined : byPetName(group, index)))
      : undefined;
  const { kind, margin } = heaviest(group.weights);
  const isOther = (kind === 'place' || kind === 'thing') && margin >= SURE;
  if (isOther && !group.places.some(({ name }) => name.title) && !isNamesake(story, group, people)) return undefined;
  // `Quern, the company founded by Ann Quern`
  if (kind === 'organization' && margin >= SURE && words.length === 1 && isBodyAfter(story, group.places))
    return undefined;
  // `Khalid` is Khalid bin Saif rather than Hind bint Khalid
  const bySurname = people.filter(
    (other) =>
      surnameOf(other.words) === words.at(-1) &&
      withoutGeneration(other.words).length > 1 &&
      !(words.length === 1 && PATRONYMIC.test(other.words.at(-2)!)),
  );
  const byGivenName = people.filter((other) => other.words[0] === words[0]);
  // who has been named already is meant rather than who comes later
  const isMet = ({ places }: Group) => places[0] !== undefined && places[0].name.from < group.places[0]!.name.from;
  const isLaterSurname = byGivenName.some(isMet) && !bySurname.some(isMet);
  const chosen = distinct(
    bySurname.length > 0 && !isLaterSurname ? bySurname : byGivenName.length > 0 ? byGivenName : people,
  );
  if (chosen.length === 1) {
    index.add(spouseOf(story, group, chosen[0]!));
    return chosen[0];
  }
  share(story, group, chosen);
  return undefined;
}

/** `Tyler Washington`, if no word of the story speaks of the place that is called so. */
const isNamesake = (story: Story, { words, kind, weights }: Group, people: Group[]): boolean =>
  words.length === 1 &&
  kind === 'place' &&
  weights.place <= WORLD &&
  people.every(
    (person) =>
      surnameOf(person.words) === words[0] &&
      person.weights.person >= SURE &&
      person.places.some(({ name }) => story.is(name.from, SORT.given)),
  );

/** Whether the story says after a name that it is a body's. */
const isBodyAfter = (story: Story, places: Place[]): boolean =>
  places.some(({ name }) => !name.title && setAfter(story, 'organization', name) !== undefined);

/**
 * `Arvo Green` is not a green space if the story says that Green spoke; `Quern Emmets` is a team if Quern is a town.
 */
export function tellByPart(group: Group, index: GroupIndex): void {
  const { words, weights } = group;
  const isTeam =
    words.length === 2 &&
    group.kind === 'person' &&
    PLURAL.test(words[1]!) &&
    index.called(words[0]!)?.kind === 'place';
  if (isTeam && !group.known && !group.places.some(({ name }) => name.title)) {
    weights.organization = weights.person + 1;
    group.kind = 'organization';
    return;
  }
  if (words.length !== 2 || group.known || group.kind === 'person') return;
  const alone = index.called(words[1]!);
  const isNamed = NAME_AND_WORD.has(words[1]!)
    ? alone?.kind === 'person'
    : isCommonWord(words[1]!) && !isCommonWord(words[0]!) && alone !== undefined && doesWhatPeopleDo(alone);
  if (!isNamed) return;
  weights.person = Math.max(weights.organization, weights.place, weights.thing) + 1;
  group.kind = 'person';
}

/** `Roof stood`, `Roof said`: a common word that stands for somebody; nothing else says that it is a body. */
const doesWhatPeopleDo = ({ weights }: Group): boolean =>
  weights.person >= PLAIN && weights.person >= weights.organization && weights.place < weights.person;

/** `Omar Ayub Khan, grandson of Ayub Khan,`: nobody is named in full twice in a sentence. */
const isNamedBeside = (story: Story, { places }: Group, other: Group): boolean =>
  !story.is(places[0]!.name.from, SORT.particle) &&
  story.gap(places[0]!.name.from + 1) === GAP.space &&
  places
    .slice(0, MOST_BESIDE)
    .some(({ name }) =>
      other.places
        .slice(0, MOST_BESIDE)
        .some(({ name: full }) => story.sentence(full.from) === story.sentence(name.from)),
    );

/** Whether a name with as many words first occurs later. */
const isLater = (group: Group, other: Group): boolean =>
  group.words.length > 1 &&
  group.words.length === other.words.length &&
  group.places[0]!.name.from > (other.places[0]?.name.from ?? 0);

/** Returns the fullest of several forms of one person. */
function distinct(people: Group[]): Group[] {
  const roots = new Set(people.map(rootOf));
  return [...roots];
}

/** Whether words are the surname, the given name, or the first and last name of a fuller name. */
function isShortFor(words: string[], full: string[], others?: ReadonlySet<string>): boolean {
  const names = withoutGeneration(full);
  // `Oubre Jr`
  if (names !== full && words.length === 2 && words[1] === full.at(-1)) return words[0] === names.at(-1);
  if (words.length === 1) return !PARTICLES.has(words[0]!);
  // `Marc-André` of Marc-André Oake, `Khalid bin Saif` of Khalid bin Saif bin Rashid
  if (words.length < names.length && words.every((word, i) => names[i] === word)) return !isCommonWord(names.at(-1)!);
  if (words.at(-1) !== names.at(-1)) return false;
  if (words.length === 2 && words[0]!.length === 1) return names[0]!.startsWith(words[0]!);
  // `Mohamed Morsi` and `Mohammed Morsi`
  if (words.length === names.length)
    return (
      words.length === 2 &&
      (others?.has(names[0]!) === true || (words[0]!.length >= LEAST_GIVEN && edits(words[0]!, names[0]!, 1) === 1))
    );
  if (words.every((word, i) => names[names.length - words.length + i] === word)) return true;
  return words[0] === names[0] && words.length < names.length;
}

/**
 * Assigns each occurrence of a shared surname to the person whose title it has or could have; or to the one named last
 * in its paragraph; or to the one named most often so far.
 */
function share(story: Story, group: Group, people: Group[]): void {
  const named = people
    .flatMap((person) => person.places.map(({ name }) => ({ person, at: name.from })))
    .sort((a, b) => a.at - b.at);
  const titles = people.map((person) => titlesOf(story, person));
  const notMen = people.filter((person) => !isMan(story, person));
  const notWomen = people.filter((person) => !isWoman(story, person));
  // of a family, the surname alone is that of who is not named as the wife or the son
  const heads = people.filter((person) => !isRelative(story, person));
  const main = heads.length > 0 ? heads : people;
  const counts = new Map(people.map((person) => [person, 0]));
  let next = 0;
  let last: { person: Group; block: number } | undefined;
  const meet = (person: Group, at: number) => {
    counts.set(person, counts.get(person)! + 1);
    last = { person, block: story.block(at) };
  };
  for (const place of group.places) {
    const at = place.name.from;
    for (; next < named.length && named[next]!.at < at; next++) meet(named[next]!.person, named[next]!.at);
    const title = place.name.title ? story.key(place.name.title.to) : undefined;
    const titled = people.filter((_, i) => titles[i]!.has(title));
    const others = isWomans(story, place) ? notMen : isMans(story, place) ? notWomen : main;
    const near = last && last.block === story.block(at) && others.includes(last.person) ? last.person : undefined;
    const owner = titled.length === 1 ? titled[0]! : (near ?? mostNamed(others.length > 0 ? others : people, counts));
    owner.places.push(place);
    meet(owner, at);
  }
  for (const person of people) person.places.sort((a, b) => a.name.from - b.name.from);
  group.places = [];
}

/** Returns the one named most often; of equals, the first. */
const mostNamed = (people: Group[], counts: ReadonlyMap<Group, number>): Group =>
  people.reduce((best, person) => (counts.get(person)! > counts.get(best)! ? person : best));

const titlesOf = (story: Story, { places }: Group): ReadonlySet<string | undefined> =>
  new Set(places.flatMap(({ name }) => (name.title ? [story.key(name.title.to)] : [])));
