/** Finds introductions in a clause after a name: `X, who heads the agency`, `X is a lawyer`, `X of the Green Party`. */

import { ARTICLES, DEFINITE } from '../english/grammar.ts';
import { FOR_HEADS } from '../english/heads.ts';
import {
  ARE,
  BEFORE_WHAT,
  CLAUSE_ADVERBS,
  DESCRIBING,
  LOCAL,
  PREPOSITIONS,
  PRONOUNS,
  TELLING_PARTICIPLES,
  WHO,
} from '../english/joints.ts';
import { APPOINTING, OFFICE_VERBS } from '../english/offices.ts';
import { GAP } from '../text/scan.ts';
import type { Name } from './name.ts';
import { isAbstract } from './nouns.ts';
import { phraseEnd } from './phrases.ts';
import { descriptionAt, hasNounEarly, hasSmallNoun } from './set-after.ts';
import { SORT } from './sorts.ts';
import type { Span, Story } from './story.ts';
import type { MemberKind } from './types.ts';

/** The most words of a clause. */
const LONGEST_CLAUSE = 10;
/** The most words of a clause between commas, after which the sentence continues. */
const LONGEST_ASIDE = 16;

/** `X, who heads the agency`, `X, who is also the president of the party`. */
export function officeClause(story: Story, kind: MemberKind, name: Name): Span | undefined {
  const at = clauseAt(story, name);
  if (at === undefined) return undefined;
  if (story.is(at, SORT.auxiliary)) {
    // `who have a majority` does not say who they are
    if (!ARE.has(story.key(at))) return undefined;
    const begin = CLAUSE_ADVERBS.has(story.key(at + 1)) ? at + 2 : at + 1;
    if (!DESCRIBING.has(story.key(begin))) return undefined;
    const end = phraseEnd(story, begin);
    return kind === 'person' && !hasNounEarly(story, begin, end) ? undefined : { from: begin, to: end };
  }
  const verb = CLAUSE_ADVERBS.has(story.key(at)) ? at + 1 : at;
  return OFFICE_VERBS.has(story.key(verb)) ? { from: verb, to: phraseEnd(story, verb) } : undefined;
}

/** The first word after `who` or `which`. */
function clauseAt(story: Story, name: Name): number | undefined {
  const at = descriptionAt(story, name);
  const isClause = at !== undefined && (story.key(at) === 'who' || story.key(at) === 'which');
  return isClause ? at + 1 : undefined;
}

/** `X is a lawyer`, `X became treasurer`, `X was made minister of defence`. */
export function predicate(story: Story, kind: MemberKind, { to }: Name): Span | undefined {
  if (kind === 'place') return undefined;
  let at = to + 1;
  // `X of the Greens became`
  if (story.key(at) === 'of' && story.follows(at)) while (at < to + 6 && !APPOINTING.has(story.key(at))) at++;
  const aside = story.gap(at) === GAP.comma ? afterAside(story, at) : undefined;
  if (aside !== undefined) at = aside;
  else if (!story.follows(at)) return undefined;
  const isCopula = ARE.has(story.key(at));
  if (isCopula) at++;
  const isAppointing = APPOINTING.has(story.key(at));
  if (isAppointing) at++;
  if (isAppointing && story.key(at) === 'on') at++;
  const isAs = story.key(at) === 'as';
  if (isAs) at++;
  if (!isCopula && !isAppointing && !(isAs && aside === undefined && at === to + 2)) return undefined;
  if (isCopula && !isAppointing && !BEFORE_WHAT.has(story.key(at))) return undefined;
  const end = phraseEnd(story, at);
  const near = Math.min(end, at + 6);
  const hasNoun = kind === 'person' ? hasNounEarly(story, at, near) : isCopula && hasSmallNoun(story, kind, at, near);
  return hasNoun ? { from: at, to: end } : undefined;
}

/**
 * Returns the token at which a sentence continues after a clause or an age between commas: the `is` of `X, which
 * printed the book, is a small house`. Undefined if there is no such clause.
 */
function afterAside(story: Story, from: number): number | undefined {
  if (!WHO.has(story.key(from)) && !story.isNumber(from)) return undefined;
  for (let at = from + 1; at < from + LONGEST_ASIDE; at++) {
    if (story.gap(at) === GAP.comma) return ARE.has(story.key(at)) ? at : undefined;
    if (story.gap(at) !== GAP.space && story.gap(at) !== GAP.hyphen) return undefined;
  }
  return undefined;
}

/** `Ann Oake was made mayor, Ben Quern home secretary and Tom Brill treasurer`: the verb is not repeated. */
export function officeAfter(story: Story, kind: MemberKind, { to }: Name): Span | undefined {
  if (kind !== 'person' || story.isPossessive(to)) return undefined;
  const at = to + 1;
  let end = at;
  while (end < at + 4 && story.follows(end) && story.isSmall(end) && story.is(end, SORT.officePart | SORT.office))
    end++;
  end--;
  if (end < at || !story.is(end, SORT.office)) return undefined;
  const isOver = story.gap(end + 1) !== GAP.space || story.key(end + 1) === 'and';
  return isOver && !story.isPossessive(end) ? { from: at, to: end } : undefined;
}

/**
 * Phrases that say little, used if there is nothing better: `X, who was born in Dublin`, `X of the Green Party`, `Y,
 * west of Johannesburg`.
 */
export function looselyAfter(story: Story, kind: MemberKind, name: Name): Span | undefined {
  const clause = clauseAt(story, name);
  if (clause !== undefined && kind === 'person') {
    let begin = clause;
    while (story.is(begin, SORT.auxiliary)) begin++;
    const end = clauseEnd(story, begin);
    // `Ann Oake, who was black,`
    return end > begin ? { from: begin, to: end } : undefined;
  }
  const at = descriptionAt(story, name) ?? name.to + 1;
  const isApart = at > name.to + 1 || story.gap(at) === GAP.comma;
  const key = story.key(at);
  if (kind === 'person' && (key === 'of' || key === 'from') && (isApart || story.follows(at)))
    return prepositional(story, at);
  if (kind === 'person' && key === 'for' && isApart) return prepositional(story, at);
  if (kind === 'place' && isApart && LOCAL.has(key)) {
    const span = prepositional(story, at);
    return span && story.isCapital(span.to) && !story.is(span.to, SORT.time) ? span : undefined;
  }
  if (kind !== 'person' && isApart && TELLING_PARTICIPLES.has(key)) return { from: at, to: phraseEnd(story, at) };
  return undefined;
}

function clauseEnd(story: Story, at: number): number {
  let end = at;
  while (end - at < LONGEST_CLAUSE && story.gap(end + 1) <= GAP.hyphen) end++;
  while (end > at && (PREPOSITIONS.has(story.key(end)) || ARTICLES.has(story.key(end)))) end--;
  return end;
}

/** `of the Green Party`, `of the Institute of Policy Studies`: a preposition and the name after it. */
function prepositional(story: Story, at: number): Span | undefined {
  let end = at;
  while (end < at + 8 && story.follows(end + 1) && !story.is(end + 1, SORT.auxiliary | SORT.saying | SORT.personal)) {
    end++;
    const joint = story.key(end + 1);
    const goesOn =
      story.is(end + 1, SORT.particle) ||
      (joint === 'of' && story.is(end, SORT.ofHead)) ||
      (joint === 'for' && FOR_HEADS.has(story.key(end))) ||
      // `of the Centre for Disease Control and Prevention`
      (joint === 'and' && story.is(end, SORT.common) && (story.is(end + 2, SORT.common) || isAbstract(story, end + 2)));
    if (story.isCapital(end) && !story.isCapital(end + 1) && !(goesOn && story.isCapital(end + 2))) break;
  }
  // `told Ann Oake of it`; `adapted by Ann Oake from Quern's bestseller`
  const key = story.key(at + 1);
  const isPronoun = PRONOUNS.has(key) && (end === at + 1 || !DEFINITE.has(key));
  return end > at && !isPronoun && !story.isPossessive(end) ? { from: at, to: end } : undefined;
}
