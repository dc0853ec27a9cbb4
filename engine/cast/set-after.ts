/** Finds introductions after a name and a comma, a dash or a bracket. */

import { INDEFINITE } from '../english/grammar.ts';
import { ABOUT_CLAUSE, CLAUSE_STARTS, DESCRIBING, MEANWHILE, PREPOSITIONS, RELATIVES } from '../english/joints.ts';
import { OFFICE_VERBS, POST_NOMINALS, SURNAME_OFFICES } from '../english/offices.ts';
import { IRREGULAR_PAST } from '../english/telling.ts';
import { CASE, GAP } from '../text/scan.ts';
import { isAdjective } from './ends.ts';
import type { Name } from './name.ts';
import { isNoun, isPersonNoun } from './nouns.ts';
import { hasOwner, isWithin, phraseEnd } from './phrases.ts';
import { SORT } from './sorts.ts';
import type { Span, Story } from './story.ts';
import type { MemberKind } from './types.ts';

const AGE = /^\d{1,3}$/;
const SET_APART = /^(?: ?[—–(] ?| [-–—] |\), ?|\) )$/;
/** The noun of a description is within this many words. */
const EARLY = 10;
const ROLE_ENDING = /(?:ist|ician|woman|man)$/;
const SUPERLATIVE = /(?:est|first|last|only|second|third)$/;
/** The most words of a clause that belongs to a description. */
const LONGEST_CLAUSE = 14;
/** The most words in brackets after a name. */
const LONGEST_BRACKET = 8;
/**
 * A description with at most this many words, not counting small ones, says little without its clause: `an American who
 * has won a Pulitzer`.
 */
const BARE = 2;

/**
 * The first word after a name that may say who it is: after a comma, a dash or a bracket, and after honours and an age.
 */
export function descriptionAt(story: Story, { from, to, title }: Name): number | undefined {
  let at = to + 1;
  // `Ann Oake KC, for the bank`
  while (
    POST_NOMINALS.has(story.key(at)) &&
    story.page.tokens.cases[at] === CASE.upper &&
    // `Ann Oake, MP for Quern`
    !(story.gap(at) === GAP.comma && story.key(at + 1) === 'for')
  )
    at++;
  at = afterBracket(story, at);
  if (story.gap(at) !== GAP.comma && (story.gap(at) !== GAP.other || !SET_APART.test(story.between(at))))
    return undefined;
  // the words after a bracket do not belong to the name inside it
  if (at === to + 1 && story.between(at) === '), ' && isInBracket(story, title?.from ?? from)) return undefined;
  const isAge = AGE.test(story.key(at)) && (story.gap(at + 1) === GAP.comma || SET_APART.test(story.between(at + 1)));
  if (isAge) at++;
  // `Mandela, by then president,`
  if (story.key(at) === 'by' && (story.key(at + 1) === 'then' || story.key(at + 1) === 'now')) at += 2;
  return at;
}

/** Whether a bracket was opened a few words before a name, or directly before it. */
function isInBracket(story: Story, from: number): boolean {
  for (let i = from; i > from - LONGEST_BRACKET; i--) {
    if (story.between(i) === ' (') return true;
    if (story.gap(i) !== GAP.space && story.gap(i) !== GAP.hyphen) return false;
  }
  return false;
}

/** `the Office (OBR), the watchdog`, `Kit Quern (Ben Oake), a farmer`: the first word after a bracket and a comma. */
function afterBracket(story: Story, at: number): number {
  if (story.between(at) !== ' (') return at;
  for (let i = at + 1; i < at + LONGEST_BRACKET; i++) {
    if (story.between(i) === '), ') return i;
    if (story.gap(i) !== GAP.space && story.gap(i) !== GAP.hyphen) return at;
  }
  return at;
}

/** `X, 42, a lecturer from Nottingham,`; `X and Y, both professors`; `X, then editor of the paper`. */
export function setAfter(story: Story, kind: MemberKind, name: Name): Span | undefined {
  const at = descriptionAt(story, name);
  if (at === undefined || CLAUSE_STARTS.has(story.key(at))) return undefined;
  const begin = MEANWHILE.has(story.key(at)) ? at + 1 : at;
  const end = phraseEnd(story, begin);
  const isArticle = DESCRIBING.has(story.key(begin));
  const isTold =
    kind === 'person' ? isPersonal(story, begin, end, isArticle) : isArticle && isImpersonal(story, kind, begin, end);
  return isTold ? { from: at, to: withClause(story, begin, end) } : undefined;
}

function isImpersonal(story: Story, kind: MemberKind, at: number, end: number): boolean {
  if (hasSmallNoun(story, kind, at, end)) return true;
  if (kind !== 'organization') return false;
  if (INDEFINITE.has(story.key(at))) return !ABOUT_CLAUSE.has(headAfterArticle(story, at, end));
  // `the largest shareholder`, `the owner of the yard`: the sentence does not continue with a verb
  const isOver = story.gap(end + 1) !== GAP.space;
  return isOver && (SUPERLATIVE.test(story.key(at + 1)) || isPersonNoun(story, headAt(story, at, end)));
}

/** Includes the clause after a noun without adjectives: `a lawyer who watched the bombardment`. */
function withClause(story: Story, at: number, end: number): number {
  let words = 0;
  for (let i = at; i <= end; i++) if (!story.is(i, SORT.small)) words++;
  let last = end + 1;
  if (words > BARE || !RELATIVES.has(story.key(last)) || !story.follows(last)) return end;
  while (last - end < LONGEST_CLAUSE && isWithin(story, last + 1)) last++;
  return isWithin(story, last + 1) ? end : last;
}

/** The noun of a phrase that begins with an article: `reference` of `an apparent reference to it`. */
function headAt(story: Story, at: number, end: number): number {
  let head = at;
  while (head < end && !PREPOSITIONS.has(story.key(head + 1)) && !CLAUSE_STARTS.has(story.key(head + 1))) head++;
  return head;
}

const headAfterArticle = (story: Story, at: number, end: number): string => story.key(headAt(story, at, end));

function isPersonal(story: Story, at: number, end: number, isArticle: boolean): boolean {
  if (!isArticle && !hasOwner(story, at, end) && !beginsAsRole(story, at, end)) return false;
  if (hasNounEarly(story, at, end)) return true;
  const key = story.key(at);
  if (key === 'a' || key === 'an' || key === 'another') return !ABOUT_CLAUSE.has(headAfterArticle(story, at, end));
  if (key !== 'the') return false;
  // `the youngest of the eleven`, `the Norwegian`
  return SUPERLATIVE.test(story.key(at + 1)) || isAdjective(story, { from: at + 1, to: end });
}

export function hasNounEarly(story: Story, at: number, end: number): boolean {
  for (let i = at; i <= end && i < at + EARLY; i++) {
    if (isPersonNoun(story, i) || ROLE_ENDING.test(story.key(i))) return true;
    // the noun is before its `of`; `one of the lawyers` is one of them
    if (i > at + 1 && PREPOSITIONS.has(story.key(i))) return false;
  }
  return false;
}

export function hasSmallNoun(story: Story, kind: MemberKind, from: number, to: number): boolean {
  for (let i = from; i <= to && !(i > from && PREPOSITIONS.has(story.key(i))); i++)
    if (story.isSmall(i) && isNoun(story, kind, i)) return true;
  return false;
}

/** `X, executive director of the union`: the words up to a role without an article. */
function beginsAsRole(story: Story, at: number, end: number): boolean {
  // `back from a conference`: here `back` is not a role
  const isVerb = OFFICE_VERBS.has(story.key(at)) || IRREGULAR_PAST.has(story.key(at));
  if (isVerb || story.key(at) === 'back') return false;
  // the next item of a list: `Ann Bishop`, `W Bishop`
  const isNamed = story.isCapital(at) && (story.is(at, SORT.given) || story.key(at).length === 1);
  // `Al Cody (Adam Driver)`
  if (isNamed && isAllCapitals(story, at, end)) return false;
  if (isNamed && SURNAME_OFFICES.has(story.key(at + 1))) return false;
  for (let i = at; i <= end && i < at + 6; i++) {
    // a plural is for others: `with Obama, party leaders warned`; or a club: `Jones, Patriots owner`
    if (story.is(i, SORT.people) && !story.is(i, SORT.office | SORT.personNoun)) {
      if (story.isSmall(i)) return false;
      continue;
    }
    // the next item of a list: `Cory Booker, Hawaii Rep. Tulsi Gabbard`
    if (isPersonNoun(story, i) && (story.isSmall(i) || i > at || story.is(i, SORT.office)))
      return !(story.isCapital(i + 1) && story.follows(i + 1));
    if (story.is(i, SORT.small | SORT.auxiliary | SORT.saying)) return false;
  }
  return false;
}

function isAllCapitals(story: Story, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if (!story.isCapital(i)) return false;
  return true;
}
