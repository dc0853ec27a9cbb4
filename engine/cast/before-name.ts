/** Finds introductions before a name. */

import { INDEFINITE } from '../english/grammar.ts';
import { SETTLEMENTS } from '../english/heads.ts';
import {
  AFTER_NAME,
  DESCRIBING,
  IN_OFFICE,
  IS,
  OF_OFFICE,
  OPENING_ADVERBS,
  POSSESSIVES,
  PREPOSITIONS,
} from '../english/joints.ts';
import { DOING, NOT_DOERS, PEERS } from '../english/offices.ts';
import { GAP } from '../text/scan.ts';
import type { Name } from './name.ts';
import { areSeveral, isNoun, isPersonNoun, isRoleOf } from './nouns.ts';
import { hasOwner, isWhere, isWithin, phraseStart } from './phrases.ts';
import { SORT } from './sorts.ts';
import type { Span, Story } from './story.ts';
import type { MemberKind } from './types.ts';

/** The most words of a phrase between commas before a name. */
const MOST_SET_APART = 14;
/** Endings of nouns for people by what they do. */
const DOER = /(?:[a-z]{3}(?:er|or|ist|ian|man|woman|eer|ess|ant))$/;
/** The most words of an office and its complement, and the most small words in it. */
const MOST_OF_OFFICE = 8;

/** `German Chancellor Merz`, `the think tank Seri`, `the western city of Galway`. */
export function directlyBefore(story: Story, kind: MemberKind, { from, title }: Name): Span | undefined {
  if (title) {
    const last = isRespectOnly(story, title) || isPeer(story, title) ? title.from - 1 : title.to;
    if (last < title.from && !(story.follows(title.from) && isNounBefore(story, kind, last))) return undefined;
    return opened(story, { from: phraseStart(story, Math.min(title.from, last), last), to: last });
  }
  if (!story.follows(from)) return undefined;
  let last = from - 1;
  if (kind === 'place') {
    if (story.key(last) === 'of') last--;
    if (!SETTLEMENTS.has(story.key(last))) return undefined;
  }
  if (!isNounBefore(story, kind, last)) return kind === 'person' ? officeOf(story, last) : undefined;
  const begin = opened(story, { from: phraseStart(story, last, last), to: last }).from;
  // `Sondland, a wealthy hotelier Trump chose`: the description belongs to another person
  return kind === 'person' && INDEFINITE.has(story.key(begin)) ? undefined : { from: begin, to: last };
}

/** `minister of mines and energy` before a name: an office with its complement. */
function officeOf(story: Story, last: number): Span | undefined {
  if (story.is(last, SORT.small)) return undefined;
  for (let i = last; i > last - MOST_OF_OFFICE && (i === last || isWithin(story, i + 1)); i--) {
    if (!story.isSmall(i) || story.is(i, SORT.saying | SORT.auxiliary | SORT.personal)) return undefined;
    if (story.is(i, SORT.office))
      return OF_OFFICE.has(story.key(i + 1)) ? { from: phraseStart(story, i, i), to: last } : undefined;
    if (story.is(i, SORT.small) && !IN_OFFICE.has(story.key(i))) return undefined;
  }
  return undefined;
}

/** The phrase without a conjunction or adverb that opens the sentence: `And the agency's director`. */
export function opened(story: Story, { from, to }: Span): Span {
  let begin = from;
  while (begin < to && isAdverb(story, begin)) begin++;
  return { from: begin, to };
}

/** Whether a word is a small word or an adverb that does not belong to the words after it: `And`, `significantly`. */
const isAdverb = (story: Story, i: number): boolean =>
  ((story.is(i, SORT.small) || OPENING_ADVERBS.has(story.key(i))) && !DESCRIBING.has(story.key(i))) ||
  (story.isSmall(i) && story.key(i).endsWith('ly') && story.isCapital(i + 1));

/** `to goalkeeper Ann Oake`; but `to partner Ann Oake`. */
const isDoer = (story: Story, i: number): boolean =>
  story.is(i, SORT.personNoun) && DOER.test(story.key(i)) && !DOING.has(story.key(i));

function isNounBefore(story: Story, kind: MemberKind, i: number): boolean {
  // `to watch Arsenal`, `will lock Cueto up`
  const isVerb = (story.key(i - 1) === 'to' && !isDoer(story, i)) || story.is(i - 1, SORT.auxiliary);
  if (story.isSmall(i) && isVerb && story.follows(i)) return false;
  if (!story.isSmall(i) || story.isPossessive(i))
    return story.is(i, SORT.office) && story.isCapital(i) && kind === 'person';
  // `the consultants Quern Oake`
  if (kind === 'organization' && areSeveral(story, i)) return true;
  if (isNoun(story, kind, i)) return kind !== 'person' || story.is(i, SORT.people) || isRoleOf(story, i);
  return (
    kind === 'person' &&
    DOER.test(story.key(i)) &&
    !NOT_DOERS.has(story.key(i)) &&
    !story.is(i, SORT.bodyNoun | SORT.placeNoun | SORT.thingNoun)
  );
}

/** `Lord Quern`: who sits among them is told elsewhere. */
const isPeer = (story: Story, { from, to }: Span): boolean => from === to && PEERS.has(story.key(from));

export function isRespectOnly(story: Story, { from, to }: Span): boolean {
  for (let i = from; i <= to; i++) if (!story.is(i, SORT.honorific)) return false;
  return true;
}

/** `the Taliban's deputy leader, Sirajuddin Haqqani,`, `his wife, Victoria`, `The Emir, Sheikh Tamim`. */
export function setBefore(story: Story, kind: MemberKind, { from, to, title }: Name): Span | undefined {
  if (kind === 'place') return undefined;
  const first = title?.from ?? from;
  if (story.gap(first) !== GAP.comma) return undefined;
  if (
    story.follows(to + 1) &&
    !story.is(to + 1, SORT.saying | SORT.auxiliary | SORT.personal) &&
    story.isSmall(to + 1) &&
    !AFTER_NAME.has(story.key(to + 1))
  )
    return undefined;
  const last = first - 1;
  let begin = last;
  while (
    last - begin < MOST_SET_APART &&
    isWithin(story, begin) &&
    !story.is(begin - 1, SORT.saying | SORT.auxiliary | SORT.time)
  )
    begin--;
  const start = descriptionStart(story, kind, begin, last);
  if (start === undefined || (kind === 'organization' && isWhere(story, last))) return undefined;
  // `a contractor, Chief Ann Oake;`, if no other name follows
  const isTitled = title !== undefined && !isRespectOnly(story, title);
  if (isTitled && (story.follows(to + 1) || (!INDEFINITE.has(story.key(start)) && !POSSESSIVES.has(story.key(start)))))
    return undefined;
  return opened(story, { from: start, to: last });
}

/**
 * Returns the first token of a phrase that says who somebody is: an article or a possessive before the noun, or the
 * name of an owner.
 */
function descriptionStart(story: Story, kind: MemberKind, begin: number, last: number): number | undefined {
  let noun = -1;
  for (let i = last; i >= begin; i--) {
    if (isNoun(story, kind, i) && (story.isSmall(i) || story.is(i, SORT.office))) {
      noun = i;
      break;
    }
    // only if the noun is followed by an `of` phrase
    if (story.isSmall(i) && story.is(i, SORT.saying | SORT.auxiliary | SORT.personal)) break;
  }
  if (noun < 0 || (kind === 'organization' && noun < last)) return undefined;
  if (noun < last && !PREPOSITIONS.has(story.key(noun + 1))) return undefined;
  // `told the governors, Bush`: a plural for other people
  if (kind === 'person' && !story.is(noun, SORT.personNoun | SORT.office)) return undefined;
  for (let i = noun - 1; i >= begin; i--) {
    if (DESCRIBING.has(story.key(i)) && story.key(i) !== 'all') return i;
    // `the brother of heir to the throne Arvo Oake`
    if (story.key(i) === 'of' && isPersonNoun(story, i - 1)) return i + 1;
    // `a daughter of Zabelix's founder, Ann Oake`
    if (noun === last && story.key(i) === 'of' && story.isCapital(i + 1) && hasOwner(story, i + 1, noun)) return i + 1;
    if (noun === last && story.isPossessive(i) && story.isCapital(i)) return ownerStart(story, i);
    if (story.is(i, SORT.small) && story.key(i) !== 'of' && story.key(i) !== 'and') return undefined;
  }
  return hasOwner(story, begin, noun) || begin === noun || isSentenceStart(story, begin) ? begin : undefined;
}

/** Returns the first token of the owner's name that ends at a word, its article included: `the Zabelix Group's`. */
function ownerStart(story: Story, last: number): number {
  let at = last;
  while (story.isCapital(at - 1) && story.follows(at) && !story.isPossessive(at - 1)) at--;
  return DESCRIBING.has(story.key(at - 1)) && story.follows(at) ? at - 1 : at;
}

const isSentenceStart = (story: Story, i: number): boolean => story.page.sentences[story.sentence(i)] === i;

/**
 * `its chief negotiator was Ellen Quern.`: the sentence ends with the name of the person that its subject describes.
 */
export function subjectBefore(story: Story, kind: MemberKind, { from, to, title }: Name): Span | undefined {
  const copula = (title?.from ?? from) - 1;
  if (kind !== 'person' || !IS.has(story.key(copula)) || !story.follows(copula) || !story.follows(copula + 1))
    return undefined;
  const last = copula - 1;
  if (!story.isSmall(last) || !story.is(last, SORT.personNoun) || story.follows(to + 1)) return undefined;
  const begin = phraseStart(story, last, last);
  return DESCRIBING.has(story.key(begin)) ? { from: begin, to: last } : undefined;
}

/** `France's Emmanuel Macron`: used if there is nothing better. */
export function ownerBefore(story: Story, kind: MemberKind, { from }: Name): Span | undefined {
  if (kind !== 'person' || !story.follows(from) || !story.isPossessive(from - 1) || !story.isCapital(from - 1))
    return undefined;
  let begin = from - 1;
  while (story.isCapital(begin - 1) && story.follows(begin) && !story.isPossessive(begin - 1)) begin--;
  return { from: begin, to: from - 1 };
}
