/** What a word with a capital and the words beside it show: whether it is a name, a label or an honour. */

import { BEFORE_BARE, NEVER_BARE } from '../english/heads.ts';
import { POST_NOMINALS } from '../english/offices.ts';
import { DISEASES } from '../english/ordinary.ts';
import { followsName } from '../english/people.ts';
import { REGIONAL } from '../english/places.ts';
import { ACTING, APPOSITIONS, PLURAL_VERBS } from '../english/telling.ts';
import { CASE, GAP } from '../text/scan.ts';
import { isAbbreviated } from './bracketed.ts';
import type { Name } from './name.ts';
import { isAbstract } from './nouns.ts';
import { SORT } from './sorts.ts';
import type { Story } from './story.ts';

/** Words that can follow a name as its verb. */
const VERBAL = SORT.saying | SORT.personal | SORT.auxiliary;
const ADJECTIVE = /(?:ic|al|ar|ish|ese|ive|ary|ory|ous|ful|less|ing|ed|ly)$/;
const PET_ENDING = /(?:ie|y|i)$/;
/** The fewest letters that a pet name shares with the name. */
const LEAST_SHARED = 3;
const IDEAS = /^[a-z]{3,}(?:ism|phobia|osis)$/;
const PARTICIPLE = /(?:ing|ed|ly)$/;
const PLURAL = /[^s]s$/;
const PLURAL_POSSESSIVE = /^['’] /;
/** A plural for people: `Depositors`. */
const DOERS = /[a-z]{3}(?:er|or|ist|ian)s$/;

/** `Target said`, `Target has agreed`. */
export function acts(story: Story, i: number): boolean {
  return story.follows(i + 1) && story.isSmall(i + 1) && (story.is(i + 1, SORT.saying) || ACTING.has(story.key(i + 1)));
}

/** A common word with a capital that nothing explains but that it is a name. */
export function isBare(story: Story, i: number): boolean {
  const others =
    SORT.small |
    SORT.time |
    SORT.demonym |
    SORT.office |
    SORT.honorific |
    SORT.officePart |
    SORT.loneBody |
    SORT.personNoun |
    SORT.placeHead;
  return (
    story.is(i, SORT.common) &&
    !story.is(i, others) &&
    story.page.tokens.cases[i] === CASE.title &&
    story.follows(i) &&
    story.isSmall(i - 1) &&
    !story.isCapital(i - 2) &&
    (story.is(i - 1, SORT.saying) || BEFORE_BARE.has(story.key(i - 1))) &&
    !NEVER_BARE.has(story.key(i))
  );
}

/** `Zabel analyst Ann Oake`: what somebody is of. */
export function isOfHolder(story: Story, i: number): boolean {
  const role = i + 1;
  return (
    !ADJECTIVE.test(story.key(i)) &&
    story.follows(role) &&
    story.isSmall(role) &&
    story.is(role, SORT.bodyPeople) &&
    !story.is(i, SORT.officePart) &&
    story.follows(role + 1) &&
    story.isCapital(role + 1)
  );
}

/** `Target said`, `Target’s`, `Target, which`. */
export function hasVerb(story: Story, i: number): boolean {
  if (story.gap(i + 1) === GAP.comma && APPOSITIONS.has(story.key(i + 1))) return true;
  return (
    story.isPossessive(i) ||
    PLURAL_POSSESSIVE.test(story.between(i + 1)) ||
    (story.follows(i + 1) && story.isSmall(i + 1) && (story.is(i + 1, VERBAL) || followsName(story.key(i + 1))))
  );
}

/** `Ajay Jamwal, IPS,`, `Karabo Mohau (KC)`. */
export function isHonour(story: Story, i: number): boolean {
  const isApart = story.gap(i) === GAP.comma || (story.between(i) === ' (' && !isAbbreviated(story, i));
  return isApart && POST_NOMINALS.has(story.key(i)) && story.isCapital(i - 1);
}

/** A number, or a single letter as a label: `Interstate 10`, `Group A`. */
export const isNumbering = (story: Story, i: number): boolean =>
  story.follows(i) && (story.isNumber(i) || story.key(i).length === 1);

/** Whether a name may be a person's: it has a title, or does not consist of common words. */
export const isPersonal = (story: Story, { from, to, title }: Name): boolean =>
  title !== undefined ||
  !story.is(from, SORT.common) ||
  story.is(from, SORT.given) ||
  (to > from && !story.is(to, SORT.common | SORT.bodyHead));

/** `Dad has Parkinson’s`. */
export const isDisease = (story: Story, i: number): boolean => DISEASES.has(story.key(i)) && story.isPossessive(i);

/** `a Christian friend`, but not `Christian said`. */
export const isFaith = (story: Story, i: number): boolean =>
  story.key(i) === 'christian' && story.isSmall(i + 1) && !hasVerb(story, i);

/** `the group Liberty`, `the singer Pink`; but not `the company President`, `the communist Western allies`. */
export function isCalled(story: Story, i: number): boolean {
  const noun = i - 1;
  if (!story.isSmall(noun) || !story.follows(i)) return false;
  if (story.is(noun, SORT.personNoun)) return !REGIONAL.has(story.key(i));
  const isAlone = story.isPossessive(i) || !story.follows(i + 1) || !story.isCapital(i + 1);
  return (
    isAlone &&
    story.is(noun, SORT.bodyNoun) &&
    !story.is(i, SORT.personNoun | SORT.bodyHead | SORT.bodyNoun | SORT.thingHead)
  );
}

/** `Thatcherism`, `Islamophobia`, `Tuberculosis`. */
export const isIdea = (key: string): boolean => IDEAS.test(key);

/**
 * `Resettlement is slow`, `Reacting, the governor said`, `Swabs were split`: words that open a sentence; but `Kering
 * said`.
 */
export const isMereOpener = (story: Story, i: number): boolean =>
  PARTICIPLE.test(story.key(i)) ||
  (isAbstract(story, i) && !acts(story, i)) ||
  (PLURAL.test(story.key(i)) && PLURAL_VERBS.has(story.key(i + 1)));

/** `the Tigers`: a plural that the story never writes small, and no office. */
export const isTeamWord = (story: Story, i: number): boolean =>
  story.key(i - 1) === 'the' &&
  PLURAL.test(story.key(i)) &&
  story.page.tokens.cases[i] === CASE.title &&
  story.follows(i) &&
  !story.isSmallElsewhere(i) &&
  !(story.follows(i + 1) && (story.isCapital(i + 1) || story.key(i + 1) === 'of')) &&
  !story.is(i, SORT.thingHead | SORT.office | SORT.people);

/** `Depositors want it back`. */
export const areDoers = (key: string): boolean => DOERS.test(key);

/** `Warnie` if somebody is called Warne. */
export function isPetName(key: string, people: ReadonlySet<string>): boolean {
  const stem = key.replace(PET_ENDING, '');
  if (stem === key || stem.length < LEAST_SHARED) return false;
  for (const word of people) if (word.startsWith(stem)) return true;
  return false;
}

/** `Judge Oake praised her`: a word that is only a name, with a verb behind it. */
export const isSubject = (story: Story, i: number): boolean =>
  !story.is(i, SORT.common | SORT.place | SORT.demonym) && hasVerb(story, i);
