/** Finds words that only open a sentence, so that their capitals say nothing. */

import { HYPHENATED, NEVER_FIRST, QUESTIONS } from '../english/joints.ts';
import { AMBIGUOUS_OFFICES } from '../english/offices.ts';
import { PLACES, WORLD_BODIES } from '../english/world.ts';
import { CASE, GAP } from '../text/scan.ts';
import { isSubject } from './signs-of-names.ts';
import { HEAD, SORT } from './sorts.ts';
import type { Span, Story } from './story.ts';

/** Whether a sequence of words is a name elsewhere in the story. */
export type IsKnown = (keys: string) => boolean;

/** Endings of adjectives and adverbs. */
const ADJECTIVE = /(?:able|ible|ful|less|ous|ively|ally|ately)$/;
const QUOTE = /[:"“‘'—–•|]\s*$/;

/** Whether a word opens its sentence, or follows a colon, a dash or a quotation mark; but not a bracket. */
export function opensSentence(story: Story, i: number): boolean {
  if (story.page.sentences[story.sentence(i)] === i) return true;
  return story.gap(i) === GAP.other && QUOTE.test(story.between(i));
}

/** The first word of a run at the start of a sentence that may belong to a name, or undefined if none does. */
export function withoutOpening(story: Story, { from, to }: Span, isKnown: IsKnown): number | undefined {
  for (let at = from; at <= to; at = afterWord(story, at, to)) {
    // `The Red Sox`, `But Trip Quern`: after a small word, a capital says something
    if (at > from && (story.key(at - 1) === 'the' || isLink(story, from))) return at;
    if (beginsPlace(story, at, to)) return at;
    // `Doctors Without Borders`
    if (WORLD_BODIES.has(story.keys({ from: at, to }))) return at;
    const isSmallWord = story.is(at, SORT.small) || NEVER_FIRST.has(story.key(at));
    if (!isSmallWord && !isMereOpening(story, at, to, isKnown)) return at;
    if (isSmallWord && at < to && isKnown(story.keys({ from: at, to }))) return at;
  }
  return undefined;
}

/** A small word that opens a sentence, and not a question: `Who Needs Quern?` is a title. */
const isLink = (story: Story, i: number): boolean => story.is(i, SORT.small) && !QUESTIONS.has(story.key(i));

/** `South Africa`, `Western Australia`: known names whose words are common by themselves. */
function beginsPlace(story: Story, at: number, to: number): boolean {
  let keys = story.key(at);
  for (let i = at + 1; i <= to; i++) {
    keys += ` ${story.key(i)}`;
    if (PLACES.has(keys)) return true;
  }
  return false;
}

/** Whether a common word before a name only opens the sentence: `Yesterday Mr Smith`, but not `State Department`. */
function isMereOpening(story: Story, at: number, to: number, isKnown: IsKnown): boolean {
  // `Chipmaker Nexaria`
  const isMaker = story.is(at, SORT.bodyNoun) && !story.is(at, HEAD | SORT.ofHead);
  // `World Athletics`, `Cook-Searson`
  if (at === to || story.is(at, SORT.given) || story.key(at) === 'world') return false;
  if (
    story.gap(at + 1) === GAP.hyphen &&
    !HYPHENATED.has(story.key(at)) &&
    !story.is(at + 1, SORT.demonym | SORT.common)
  )
    return false;
  if (!isMaker && !story.is(at, SORT.common) && !ADJECTIVE.test(story.key(at))) return false;
  const mayBeTitle = SORT.office | SORT.officePart | SORT.personNoun | SORT.place | SORT.loneBody;
  const isTitle = !AMBIGUOUS_OFFICES.has(story.key(at)) || (at + 1 === to && isSubject(story, to));
  if (isTitle && story.is(at, mayBeTitle)) return false;
  if (isKnown(story.keys({ from: at, to }))) return false;
  // `Bank of Quern`
  if (story.isSmall(at + 1) && story.follows(at + 1) && story.is(at, SORT.ofHead | SORT.bodyHead | SORT.placeHead))
    return false;
  const next = afterWord(story, at, to);
  if (isKnown(story.keys({ from: next, to })) || story.is(next, SORT.office | SORT.honorific)) return true;
  // `Calling Hurricane Katrina`
  if (story.key(at).endsWith('ing') && !story.is(to, HEAD)) return true;
  return !story.is(to, HEAD) && !story.is(next, SORT.common);
}

/** The next word of a run that is not a connecting word. */
export function afterWord(story: Story, i: number, to: number): number {
  let next = i + 1;
  while (next < to && story.isSmall(next)) next++;
  return next;
}

/** The first word of a block after those that a magazine prints in capitals: `A PLUCKY gran`. */
export function afterDropCap(story: Story, from: number, to: number): number {
  const { cases } = story.page.tokens;
  const isUpper = (i: number) =>
    i < to && (cases[i] === CASE.upper || (story.isCapital(i) && story.key(i).length === 1));
  if (!isUpper(from) || !isUpper(from + 1) || !story.is(from, SORT.small)) return from;
  let next = from + 1;
  while (isUpper(next)) next++;
  return next;
}
