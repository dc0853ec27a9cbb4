/** How the words of a name are written and arranged, as those of a person, a team, a ship or a car are. */

import { SHIPS } from '../english/bodies.ts';
import { CARS, CLUB_WORDS, OF_PLACES } from '../english/heads.ts';
import { OWNED } from '../english/joints.ts';
import { NAME_AND_WORD } from '../english/ordinary.ts';
import { PLACES } from '../english/world.ts';
import { CASE, GAP } from '../text/scan.ts';
import type { Name } from './name.ts';
import { HEAD, SORT } from './sorts.ts';
import type { Span, Story } from './story.ts';

/** `SoftBank`, but not `McDonald`. */
export const CAMEL = /^(?!Credit|Mc|Mac|De|Di|La|Le|Van|O['’]|Fitz|Al|El)\p{Lu}\p{Ll}+\p{Lu}/u;
const LONGEST_PERSON = 4;
const URDU_JOINT = /^u[dlrsz]$/;
/** Small words that are names in East Asia. */
const SHORT_NAMES = /^(?:he|so|an|do)$/;

/** `He Lifeng`, `Liu He`; but `So Sorry`. */
export const isShortName = (story: Story, i: number, other: number): boolean =>
  SHORT_NAMES.test(story.key(i)) && !story.is(other, SORT.common | SORT.small);

/** Three letters and more: two may be somebody's initials. */
export const isAcronym = (story: Story, i: number): boolean => story.key(i).length > 2 && !OF_PLACES.has(story.key(i));

/** `HMS Queen Elizabeth`, `the MV Derbyshire`. Other two letters may be initials, as of MS Dhoni, or an organization’s: `the MS Society`. */
export const isShip = (story: Story, i: number): boolean =>
  SHIPS.has(story.key(i)) &&
  story.page.tokens.cases[i] === CASE.upper &&
  (story.key(i).length > 2 || (story.key(i) === 'mv' && story.key(i - 1) === 'the'));

/** `his Ford Explorer`, `a red Toyota Corolla`. */
export function isCar(story: Story, from: number): boolean {
  if (!CARS.has(story.key(from))) return false;
  const article = story.isSmall(from - 1) && !OWNED.has(story.key(from - 1)) ? from - 2 : from - 1;
  return OWNED.has(story.key(article)) && story.follows(from) && story.follows(article + 1);
}

/** `Oakland Raiders`, `Golden State Warriors`: a place and a plural. */
export function isTeam(story: Story, { from, to }: Span): boolean {
  if (!story.key(to).endsWith('s') || story.is(from, SORT.given) || story.is(to, SORT.placeHead)) return false;
  let keys = story.key(from);
  if (story.is(from, SORT.place)) return true;
  for (let i = from + 1; i < to; i++) {
    keys += ` ${story.key(i)}`;
    if (PLACES.has(keys)) return true;
  }
  if (CLUB_WORDS.has(story.key(to))) return true;
  return to > from + 1 && story.is(to, SORT.common | SORT.personNoun) && story.is(from, SORT.common);
}

export const hasNickname = (story: Story, { from, to }: Name): boolean => {
  for (let i = from + 1; i <= to; i++) if (story.gap(i) === GAP.other) return true;
  return false;
};

/** Two to five plain words, none of them common, as in names of people. */
export function hasPersonShape(story: Story, { from, to }: Span): boolean {
  if (to === from || to - from > LONGEST_PERSON) return false;
  const { cases } = story.page.tokens;
  for (let i = from; i <= to; i++) {
    const isInQuotes = story.gap(i) === GAP.other && story.key(i) === 'the';
    if (story.isSmall(i) && !isParticle(story, i) && story.gap(i) !== GAP.hyphen && !isInQuotes) return false;
    if (cases[i] === CASE.upper && story.end(i) - story.start(i) > 2 && !story.page.tokens.at(i)!.dotted) return false;
    if (story.gap(i) === GAP.and && i > from) return false;
  }
  // `Rhineland-Palatinate`; but `Rose-Lynn`, `Inzamam-ul-Haq`
  if (!hasSpace(story, { from, to }) && !story.is(from, SORT.given)) return URDU_JOINT.test(story.key(from + 1));
  // `Sam Boyd Stadium`
  if (story.is(to, HEAD) && !isSurname(story, { from, to }) && !isParticle(story, to - 1)) return false;
  if (story.is(from, SORT.given) && !story.is(from, SORT.particle)) return true;
  // the initial of `A. Quern`
  const isInitial = story.key(from).length === 1 && story.between(from + 1).startsWith('.');
  if (!isInitial && story.is(from, SORT.common | SORT.demonym | SORT.place | SORT.officePart)) return false;
  // `Digital Foundry`, `Intensive Care Units`; but `Tola Stone`
  return !story.is(to, SORT.common) || NAME_AND_WORD.has(story.key(to));
}

/** `de` of `Bill de Blasio`, `à` of `Holmes à Court`, the letters of `d/o`. */
export const isParticle = (story: Story, i: number): boolean =>
  story.isSmall(i) &&
  (story.is(i, SORT.particle) ||
    story.between(i) === '/' ||
    story.between(i + 1) === '/' ||
    story.text({ from: i, to: i }) === 'à');

function hasSpace(story: Story, { from, to }: Span): boolean {
  for (let i = from + 1; i <= to; i++) if (story.gap(i) !== GAP.hyphen) return true;
  return false;
}

/** `Marco Field`, `Lena Stone`: a given name and a surname that is a word. */
export const isSurname = (story: Story, { from, to }: Span): boolean =>
  to === from + 1 && story.is(from, SORT.given) && NAME_AND_WORD.has(story.key(to));
