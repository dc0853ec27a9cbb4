/** The words by which a story says who or what a member is, as they stand in the text. */
import { BODY_NOUNS, PLACE_NOUNS } from '../english/heads.ts';
import { BEFORE_PHRASE, CLAUSE_STARTS, DESCRIBING, POSSESSIVES } from '../english/joints.ts';
import { OFFICE_VERBS, PERSON_NOUNS } from '../english/offices.ts';
import { IRREGULAR_PAST } from '../english/telling.ts';
import { GAP } from '../text/scan.ts';
import type { Name } from './cut.ts';
import { SORT } from './sorts.ts';
import type { Span, Story } from './story.ts';
import type { MemberKind } from './types.ts';

/** Words before a name and behind it that are looked at. */
const MOST_BEFORE = 9;
const MOST_AFTER = 22;
/** Content words that count for the length of an introduction: longer ones are no fuller. */
const FULL = 8;

const AGE = /^\d{1,3}$/;

/** A span that introduces a member, and how much it tells. */
interface Found extends Span {
  score: number;
}

export class Introductions {
  private readonly story: Story;

  constructor(story: Story) {
    this.story = story;
  }

  /** The fullest introduction among a member's mentions; the first of equal ones. */
  of(kind: MemberKind, names: Name[]): Span | undefined {
    let best: Found | undefined;
    for (const name of names) {
      for (const found of this.all(kind, name)) if (!best || found.score > best.score) best = found;
    }
    return best;
  }

  private *all(kind: MemberKind, name: Name): Generator<Found> {
    for (const span of [
      this.before(kind, name),
      this.setBefore(kind, name),
      this.after(kind, name),
      this.copula(kind, name),
      this.owner(kind, name),
    ])
      if (span) yield { ...span, score: this.scoreOf(span) };
  }

  private scoreOf({ from, to }: Span): number {
    const { story } = this;
    let count = 0;
    let respect = 0;
    for (let i = from; i <= to; i++) {
      if (story.is(i, SORT.honorific)) respect++;
      else if (!story.is(i, SORT.small)) count++;
    }
    return Math.min(count, FULL) + respect / 10;
  }

  private isNoun(kind: MemberKind, i: number): boolean {
    const { story } = this;
    const sort =
      kind === 'person'
        ? SORT.personNoun | SORT.office
        : kind === 'organization'
          ? SORT.bodyNoun | SORT.bodyHead
          : SORT.placeNoun;
    if (story.is(i, sort)) return true;
    return story.page.tokens.words.key(story.page.tokens.ids[i]!).endsWith('s') && this.isPlural(kind, i);
  }

  /** `professors`, `companies`. */
  private isPlural(kind: MemberKind, i: number): boolean {
    const { story } = this;
    const key = story.key(i);
    const list = kind === 'person' ? PERSON_NOUNS : kind === 'organization' ? BODY_NOUNS : PLACE_NOUNS;
    return list.has(key.slice(0, -1)) || (key.endsWith('ies') && list.has(`${key.slice(0, -3)}y`));
  }

  /** `German Chancellor Merz`, `the think tank Seri`, `the western city of Galway`. */
  private before(kind: MemberKind, { from, title }: Name): Span | undefined {
    const { story } = this;
    let first = title?.from ?? from;
    let last = from - 1;
    if (!title) {
      if (!story.follows(from)) return undefined;
      if (kind === 'place' && story.key(from - 1) === 'of' && story.isSmall(from - 2)) last = from - 2;
      else if (story.key(from - 1) === 'as' && story.key(from - 2) === 'such') last = from - 3;
      if (!story.isSmall(last) || !this.isNoun(kind, last)) return undefined;
      first = last;
    }
    const begin = this.leftOf(first, last);
    const span = this.withoutOpening({ from: begin, to: last });
    // `Sondland, a wealthy hotelier Trump chose`: another one's
    if (!title && kind === 'person' && (story.key(begin) === 'a' || story.key(begin) === 'an')) return undefined;
    return this.isRespectOnly(span) ? undefined : span;
  }

  /** How far the words before a noun belong to it. */
  private leftOf(first: number, last: number): number {
    const { story } = this;
    let at = first;
    while (last - at < MOST_BEFORE) {
      const next = at - 1;
      if (next < 0 || (story.gap(at) !== GAP.space && story.gap(at) !== GAP.hyphen && story.gap(at) !== GAP.and))
        return at;
      if (story.key(next) === 'and' && this.isNoun('person', next - 1) && story.follows(next)) {
        at = next - 1;
        continue;
      }
      if (
        story.key(next) === 'the' ||
        POSSESSIVES.has(story.key(next)) ||
        story.key(next) === 'a' ||
        story.key(next) === 'an' ||
        story.key(next) === 'another'
      )
        return next;
      const isOf = story.key(next) === 'of' && story.follows(next);
      if (
        isOf &&
        (this.isNoun('person', next - 1) ||
          story.is(next - 1, SORT.placeNoun) ||
          (story.isCapital(at) && story.isCapital(next - 1)))
      ) {
        at = next - 1;
        continue;
      }
      if (
        story.is(next, SORT.small | SORT.saying | SORT.auxiliary | SORT.time) ||
        CLAUSE_STARTS.has(story.key(next)) ||
        BEFORE_PHRASE.has(story.key(next)) ||
        IRREGULAR_PAST.has(story.key(next))
      )
        return at;
      // the verb of `to investigate political rival Joe Biden`
      if (story.isSmall(next) && story.key(next - 1) === 'to') return at;
      at = next;
    }
    return at;
  }

  private withoutOpening({ from, to }: Span): Span {
    return { from, to };
  }

  private isRespectOnly({ from, to }: Span): boolean {
    for (let i = from; i <= to; i++) if (!this.story.is(i, SORT.honorific)) return false;
    return true;
  }

  /** `the Taliban's deputy leader, Sirajuddin Haqqani,`. */
  private setBefore(kind: MemberKind, { from, to, title }: Name): Span | undefined {
    const { story } = this;
    if (title || story.gap(from) !== GAP.comma || kind === 'place') return undefined;
    if (story.follows(to + 1) && !story.is(to + 1, SORT.saying | SORT.auxiliary | SORT.personal)) return undefined;
    const last = from - 1;
    let begin = last;
    let hasNoun = false;
    while (last - begin < MOST_BEFORE + 3) {
      if (story.isSmall(begin) && this.isNoun(kind, begin)) hasNoun = true;
      const gap = story.gap(begin);
      if (gap !== GAP.space && gap !== GAP.hyphen && gap !== GAP.and) break;
      if (story.is(begin - 1, SORT.saying | SORT.auxiliary | SORT.time) || CLAUSE_STARTS.has(story.key(begin - 1)))
        break;
      begin--;
    }
    if (kind === 'organization' && !(story.isSmall(last) && this.isNoun(kind, last))) return undefined;
    const opensAsNoun = DESCRIBING.has(story.key(begin)) || this.hasOwner(begin, last);
    if (!hasNoun || last - begin < 1 || !opensAsNoun || story.is(last, SORT.place))
      return this.tailBefore(kind, begin, last, hasNoun);
    return { from: begin, to: last };
  }

  /** Of `according to the group's founder, X` what begins at the article. */
  private tailBefore(kind: MemberKind, begin: number, last: number, hasNoun: boolean): Span | undefined {
    const { story } = this;
    if (!hasNoun || (kind === 'person' && !story.isSmall(last))) return undefined;
    for (let i = begin; i < last; i++)
      if (DESCRIBING.has(story.key(i)) && story.key(i) !== 'all' && !BEFORE_PHRASE.has(story.key(i - 1) ?? ''))
        return { from: i, to: last };
    for (let i = begin; i < last; i++)
      if (DESCRIBING.has(story.key(i)) && story.key(i) !== 'all') return { from: i, to: last };
    return undefined;
  }

  private hasOwner(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (this.story.isPossessive(i)) return true;
    return false;
  }

  /** `X, 42, a lecturer from Nottingham,`, `X, who heads the agency`. */
  private after(kind: MemberKind, { to }: Name): Span | undefined {
    const { story } = this;
    let at = to + 1;
    if (story.gap(at) !== GAP.comma && !/^(?: ?[—–(] ?| [-–—] |\), )$/.test(story.between(at))) return undefined;
    if (AGE.test(story.key(at)) && story.gap(at + 1) === GAP.comma) at++;
    if (story.key(at) === 'who' || story.key(at) === 'which') return this.clause(kind, at + 1);
    const isArticle = DESCRIBING.has(story.key(at));
    const end = this.phraseEnd(at);
    if (end < at) return undefined;
    if (!isArticle && !this.hasOwner(at, end) && !(kind === 'person' && this.beginsAsRole(at, end))) return undefined;
    if (kind === 'person' && !this.hasNounEarly(at, end)) return undefined;
    if (kind !== 'person' && !isArticle) return undefined;
    // the next item of a list: `France, the Netherlands and Spain`
    if (kind !== 'person' && story.isCapital(at + 1) && story.key(at) === 'the' && !this.hasSmallNoun(kind, at, end))
      return undefined;
    return { from: at, to: end };
  }

  private hasSmallNoun(kind: MemberKind, from: number, to: number): boolean {
    for (let i = from; i <= to; i++) if (this.story.isSmall(i) && this.isNoun(kind, i)) return true;
    return false;
  }

  /** `X, executive director of the union`: words up to a role without an article. */
  private beginsAsRole(at: number, end: number): boolean {
    const { story } = this;
    for (let i = at; i <= end && i < at + 6; i++) {
      if (this.isNoun('person', i) && (story.isSmall(i) || i > at || story.is(i, SORT.office))) return true;
      if (story.is(i, SORT.small | SORT.auxiliary | SORT.saying)) return false;
    }
    return false;
  }

  private hasNounEarly(at: number, end: number): boolean {
    const { story } = this;
    for (let i = at; i <= end && i < at + 10; i++)
      if (this.isNoun('person', i) || /(?:ist|ician|woman|man)$/.test(story.key(i))) return true;
    return false;
  }

  /** The end of a phrase set apart behind a name. */
  private phraseEnd(at: number): number {
    const { story } = this;
    let end = at;
    while (end + 1 < story.length && end - at < MOST_AFTER) {
      const next = end + 1;
      const gap = story.gap(next);
      if (gap !== GAP.space && gap !== GAP.hyphen && gap !== GAP.and) break;
      if (CLAUSE_STARTS.has(story.key(next)) && story.key(next) !== 'and' && story.key(next) !== 'as') break;
      if (story.key(next) === 'and' && !this.isListGoingOn(next)) break;
      if (
        story.is(next, SORT.auxiliary) ||
        (story.is(next, SORT.saying) && story.gap(next) === GAP.space && end > at && !story.is(end, SORT.small))
      )
        break;
      end = next;
    }
    return end;
  }

  /** Whether `and` joins two nouns within a phrase, and not the phrase with another clause. */
  private isListGoingOn(and: number): boolean {
    return !this.story.is(and + 1, SORT.small | SORT.saying | SORT.auxiliary);
  }

  /** `who heads the agency`, `who is also the president of the party`. */
  private clause(kind: MemberKind, at: number): Span | undefined {
    const { story } = this;
    if (story.is(at, SORT.auxiliary)) {
      let begin = at + 1;
      if (story.key(begin) === 'also' || story.key(begin) === 'now' || story.key(begin) === 'currently') begin++;
      if (!DESCRIBING.has(story.key(begin))) return undefined;
      const end = this.phraseEnd(begin);
      return kind === 'person' && !this.hasNounEarly(begin, end) ? undefined : { from: begin, to: end };
    }
    let verb = at;
    if (story.key(verb) === 'also' || story.key(verb) === 'now') verb++;
    if (!OFFICE_VERBS.has(story.key(verb))) return undefined;
    return { from: verb, to: this.phraseEnd(verb) };
  }

  /** `X is a lawyer`. */
  private copula(kind: MemberKind, { to }: Name): Span | undefined {
    const { story } = this;
    const at = to + 1;
    if (kind === 'place' || !story.follows(at) || (story.key(at) !== 'is' && story.key(at) !== 'was')) return undefined;
    const begin = at + 1;
    if (!['a', 'an', 'the', 'one'].includes(story.key(begin))) return undefined;
    const end = this.phraseEnd(begin);
    const hasNoun =
      kind === 'person'
        ? this.hasNounEarly(begin, Math.min(end, begin + 6))
        : this.hasSmallNoun(kind, begin, Math.min(end, begin + 5));
    return hasNoun ? { from: begin, to: end } : undefined;
  }

  /** `France's Emmanuel Macron`: where nothing else is told. */
  private owner(kind: MemberKind, { from, title }: Name): Span | undefined {
    const { story } = this;
    if (kind !== 'person' || title || !story.isPossessive(from - 1) || !story.isCapital(from - 1)) return undefined;
    let begin = from - 1;
    while (begin > 0 && story.isCapital(begin - 1) && story.follows(begin) && !story.isPossessive(begin - 1)) begin--;
    return { from: begin, to: from - 1 };
  }
}
