/** Introductions that stand behind a name. */
import { ARTICLES } from '../english/grammar.ts';
import { ABOUT_CLAUSE, CLAUSE_STARTS, DESCRIBING } from '../english/joints.ts';
import { APPOINTING, OFFICE_VERBS, SURNAME_OFFICES } from '../english/offices.ts';
import { GAP } from '../text/scan.ts';
import type { Name } from './name.ts';
import { isNoun, isPersonNoun } from './nouns.ts';
import { hasOwner, phraseEnd } from './phrases.ts';
import { SORT } from './sorts.ts';
import type { Span, Story } from './story.ts';
import type { MemberKind } from './types.ts';

const AGE = /^\d{1,3}$/;
const SET_APART = /^(?: ?[—–(] ?| [-–—] |\), ?|\) )$/;
/** Words within which the noun of a description stands. */
const EARLY = 10;
const ROLE_ENDING = /(?:ist|ician|woman|man)$/;
const PREPOSITION = /^(?:of|at|for|in|with|from|to|on|by)$/;
const SUPERLATIVE = /(?:est|first|last|only|second|third)$/;
const COPULA = /^(?:is|was|were|are)$/;
const ADVERB = /^(?:also|now|currently|then|once|later|still)$/;
const LOCAL = /^(?:in|on|near|at|west|north|south|east|outside|about|just)$/;
const FOUNDED =
  /^(?:founded|led|run|owned|chaired|based|headed|created|known|backed|formed|set|home|part|dubbed|nicknamed|bordering|formerly)$/;

/** The first word behind a name that may say who it is: behind a comma, a dash or a bracket, and behind an age. */
function descriptionAt(story: Story, { to }: Name): number | undefined {
  let at = to + 1;
  if (story.gap(at) !== GAP.comma && (story.gap(at) !== GAP.other || !SET_APART.test(story.between(at))))
    return undefined;
  const isAge = AGE.test(story.key(at)) && (story.gap(at + 1) === GAP.comma || SET_APART.test(story.between(at + 1)));
  if (isAge) at++;
  // `Mandela, by then president,`
  if (story.key(at) === 'by' && /^(?:then|now)$/.test(story.key(at + 1))) at += 2;
  return at;
}

/** `X, 42, a lecturer from Nottingham,`; `X and Y, both professors`. */
export function setBehind(story: Story, kind: MemberKind, name: Name): Span | undefined {
  const at = descriptionAt(story, name);
  if (at === undefined || story.key(at) === 'whose') return undefined;
  const end = phraseEnd(story, at);
  const isArticle = DESCRIBING.has(story.key(at));
  if (kind === 'person') return isPersonal(story, at, end, isArticle) ? { from: at, to: end } : undefined;
  if (!isArticle) return undefined;
  const isIndefinite = kind === 'organization' && /^an?$/.test(story.key(at));
  if (isIndefinite && ABOUT_CLAUSE.has(headAfterArticle(story, at, end))) return undefined;
  return isIndefinite || hasSmallNoun(story, kind, at, end) ? { from: at, to: end } : undefined;
}

/** The noun of a phrase that begins with an article: `reference` of `an apparent reference to it`. */
function headAfterArticle(story: Story, at: number, end: number): string {
  let head = at;
  while (head < end && !PREPOSITION.test(story.key(head + 1)) && !CLAUSE_STARTS.has(story.key(head + 1))) head++;
  return story.key(head);
}

function isPersonal(story: Story, at: number, end: number, isArticle: boolean): boolean {
  if (!isArticle && !hasOwner(story, at, end) && !beginsAsRole(story, at, end)) return false;
  if (hasNounEarly(story, at, end)) return true;
  const key = story.key(at);
  if (key === 'a' || key === 'an' || key === 'another') return !ABOUT_CLAUSE.has(headAfterArticle(story, at, end));
  if (key !== 'the' && key !== 'one') return false;
  // `the youngest of the eleven`, `the Norwegian`
  return SUPERLATIVE.test(story.key(at + 1)) || (story.is(at + 1, SORT.demonym) && end === at + 1);
}

export function hasNounEarly(story: Story, at: number, end: number): boolean {
  for (let i = at; i <= end && i < at + EARLY; i++) {
    if (isPersonNoun(story, i) || ROLE_ENDING.test(story.key(i))) return true;
    // the noun stands before its `of`; `one of the lawyers` is one of them
    if (i > at + 1 && PREPOSITION.test(story.key(i))) return false;
  }
  return false;
}

function hasSmallNoun(story: Story, kind: MemberKind, from: number, to: number): boolean {
  for (let i = from; i <= to && !(i > from && PREPOSITION.test(story.key(i))); i++)
    if (story.isSmall(i) && isNoun(story, kind, i)) return true;
  return false;
}

/** `X, executive director of the union`: words up to a role without an article. */
function beginsAsRole(story: Story, at: number, end: number): boolean {
  if (OFFICE_VERBS.has(story.key(at)) || CLAUSE_STARTS.has(story.key(at))) return false;
  // the next of a list: `Ann Bishop`, `W Bishop`
  const isNamed = story.isCapital(at) && (story.is(at, SORT.given) || story.key(at).length === 1);
  if (isNamed && SURNAME_OFFICES.has(story.key(at + 1))) return false;
  for (let i = at; i <= end && i < at + 6; i++) {
    // several are others: `with Obama, party leaders warned`; a club is called so: `Jones, Patriots owner`
    if (story.is(i, SORT.people) && !story.is(i, SORT.office | SORT.personNoun)) {
      if (story.isSmall(i)) return false;
      continue;
    }
    // the next of a list: `Cory Booker, Hawaii Rep. Tulsi Gabbard`
    if (isPersonNoun(story, i) && (story.isSmall(i) || i > at || story.is(i, SORT.office)))
      return !(story.isCapital(i + 1) && story.follows(i + 1));
    if (story.is(i, SORT.small | SORT.auxiliary | SORT.saying)) return false;
  }
  return false;
}

/** `X, who heads the agency`, `X, who is also the president of the party`. */
export function officeClause(story: Story, kind: MemberKind, name: Name): Span | undefined {
  const at = clauseAt(story, name);
  if (at === undefined) return undefined;
  if (story.is(at, SORT.auxiliary)) {
    // `who have a majority` tells nothing of who they are
    if (!COPULA.test(story.key(at))) return undefined;
    const begin = ADVERB.test(story.key(at + 1)) ? at + 2 : at + 1;
    if (!DESCRIBING.has(story.key(begin))) return undefined;
    const end = phraseEnd(story, begin);
    return kind === 'person' && !hasNounEarly(story, begin, end) ? undefined : { from: begin, to: end };
  }
  const verb = ADVERB.test(story.key(at)) ? at + 1 : at;
  return OFFICE_VERBS.has(story.key(verb)) ? { from: verb, to: phraseEnd(story, verb) } : undefined;
}

/** The first word behind `who` or `which`. */
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
  if (!story.follows(at)) return undefined;
  const isCopula = COPULA.test(story.key(at));
  if (isCopula) at++;
  const isAppointing = APPOINTING.has(story.key(at));
  if (isAppointing) at++;
  if (isAppointing && story.key(at) === 'on') at++;
  const isAs = story.key(at) === 'as';
  if (isAs) at++;
  if (!isCopula && !isAppointing && !(isAs && at === to + 2)) return undefined;
  if (isCopula && !isAppointing && !/^(?:an?|the|one)$/.test(story.key(at))) return undefined;
  const end = phraseEnd(story, at);
  const near = Math.min(end, at + 6);
  const hasNoun = kind === 'person' ? hasNounEarly(story, at, near) : isCopula && hasSmallNoun(story, kind, at, near);
  return hasNoun ? { from: at, to: end } : undefined;
}

/** `Ann Oake was made mayor, Ben Quern home secretary and Tom Brill treasurer`: the verb stands once. */
export function officeBehind(story: Story, kind: MemberKind, { to }: Name): Span | undefined {
  if (kind !== 'person' || story.isPossessive(to)) return undefined;
  const at = to + 1;
  let end = at;
  while (end < at + 4 && story.follows(end) && story.isSmall(end) && story.is(end, SORT.officePart | SORT.office))
    end++;
  end--;
  if (end < at || !story.is(end, SORT.office) || story.is(end, SORT.saying | SORT.auxiliary)) return undefined;
  const isOver = story.gap(end + 1) !== GAP.space || story.key(end + 1) === 'and';
  return isOver && !story.isPossessive(end) ? { from: at, to: end } : undefined;
}

/** What tells little but stands beside the name: `X, who was born in Dublin`, `X of the Green Party`, `Y, west of Johannesburg`. */
export function looselyBehind(story: Story, kind: MemberKind, name: Name): Span | undefined {
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
  if (kind === 'place' && isApart && LOCAL.test(key)) {
    const span = prepositional(story, at);
    return span && story.isCapital(span.to) && !story.is(span.to, SORT.time) ? span : undefined;
  }
  if (kind !== 'person' && isApart && FOUNDED.test(key)) return { from: at, to: phraseEnd(story, at) };
  return undefined;
}

function clauseEnd(story: Story, at: number): number {
  let end = at;
  while (end + 1 < story.length && end - at < EARLY && story.gap(end + 1) <= GAP.hyphen) end++;
  while (end > at && (PREPOSITION.test(story.key(end)) || ARTICLES.has(story.key(end)))) end--;
  return end;
}

function prepositional(story: Story, at: number): Span | undefined {
  let end = at;
  while (end < at + 6 && story.follows(end + 1) && !story.is(end + 1, SORT.auxiliary | SORT.saying | SORT.personal)) {
    end++;
    if (story.isCapital(end) && !story.isCapital(end + 1)) break;
  }
  return end > at ? { from: at, to: end } : undefined;
}
