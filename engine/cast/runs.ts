/** Runs of capitalised words, with the small words that join them into one name. */
import { PLAIN_ABBREVIATIONS, POSSESSIVE_PARTS } from '../english/heads.ts';
import { FIRST_PERSON, HYPHENATED, NAME_JOINTS } from '../english/joints.ts';
import { LEADING_PARTICLES } from '../english/telling.ts';
import { MONTHS_AS_NAMES, SHORT_MONTHS } from '../english/time.ts';
import { GAP } from '../text/scan.ts';
import { SORT } from './sorts.ts';
import type { Span, Story } from './story.ts';

/** Syllables of names behind a hyphen are short: `Jong-un`. */
const LONGEST_SYLLABLE = 5;
/** Abbreviations with a figure that name a body: `G7`, `MI5`. */
const NUMBERED = /^(?:g|mi|e|un|f)\d{1,2}$/;
const ABBREVIATION = /^(?:\p{Lu}[.\p{Lu}]+s?)$/u;
const FIGURE = /\d/;
const SHORT = new Set([...SHORT_MONTHS, 'sept']);

/** Nouns of acts and states. */
const ABSTRACT = /(?:tion|ment|ity|ance|ence|ship|ness)s?$/;
const OF = SORT.ofHead | SORT.bodyHead | SORT.office | SORT.placeHeadBefore | SORT.thingHead;

/** Finds the runs of a story. */
export class Runs {
  private readonly story: Story;
  private readonly aside: Uint8Array;

  constructor(story: Story, aside: Uint8Array) {
    this.story = story;
    this.aside = aside;
  }

  /** All runs between two words, in order. */
  *within(from: number, to: number): Generator<Span> {
    for (let i = from; i < to; i++) {
      if (!this.begins(i)) continue;
      const end = this.endOf(i, to);
      yield { from: i, to: end };
      i = end;
    }
  }

  private readable(i: number): boolean {
    return this.story.isCapital(i) && this.aside[i] === 0;
  }

  private begins(i: number): boolean {
    const { story } = this;
    if (this.aside[i]) return false;
    if (story.isCapital(i)) return this.isWord(i) && (!this.isTime(i) || this.isNameMonth(i));
    if (!LEADING_PARTICLES.has(story.key(i)) || !story.isSmall(i)) return false;
    let next = i + 1;
    while (LEADING_PARTICLES.has(story.key(next)) && story.isSmall(next)) next++;
    return this.readable(next) && this.joins(next) && !story.is(next, SORT.common);
  }

  /** No figure, pronoun or plain abbreviation. */
  private isWord(i: number): boolean {
    const key = this.story.key(i);
    if (FIGURE.test(key)) return NUMBERED.test(key);
    if (FIRST_PERSON.has(key)) return false;
    return !PLAIN_ABBREVIATIONS.has(key) || !ABBREVIATION.test(this.story.text({ from: i, to: i }));
  }

  /** A month or a day; a short month stands before its day. */
  private isTime(i: number): boolean {
    const { story } = this;
    return (
      story.is(i, SORT.time) || (SHORT.has(story.key(i)) && story.isNumber(i + 1) && story.gap(i + 1) === GAP.space)
    );
  }

  /** `May said`, not `May 3`. */
  private isNameMonth(i: number): boolean {
    const { story } = this;
    return MONTHS_AS_NAMES.has(story.key(i)) && story.is(i + 1, SORT.saying | SORT.personal);
  }

  private joins(i: number): boolean {
    const gap = this.story.gap(i);
    return gap === GAP.space || gap === GAP.hyphen || gap === GAP.and;
  }

  private endOf(from: number, limit: number): number {
    const { story } = this;
    let end = from;
    let of = -1;
    for (;;) {
      const next = end + 1;
      if (next >= limit || this.aside[next]) return end;
      if (story.isPossessive(end)) {
        if (!POSSESSIVE_PARTS.has(story.key(end)) || !this.readable(next) || !story.follows(next)) return end;
        end = next;
        continue;
      }
      if (this.readable(next) && this.joins(next)) {
        if (this.isTime(next) && !(MONTHS_AS_NAMES.has(story.key(next)) && story.is(end, SORT.given))) return end;
        if (!this.isWord(next)) return end;
        end = next;
        continue;
      }
      const beyond = this.acrossHyphen(from, end) ?? this.acrossParticles(end) ?? this.acrossSmall(from, end, of);
      if (beyond === undefined || beyond >= limit) return end;
      if (story.isSmall(next) && !story.is(next, SORT.particle) && story.key(next) !== 'and' && story.follows(next))
        of = next;
      end = beyond;
    }
  }

  /** `Kim Jong-un`, `Co-ordinating`; but `Seoul-based`. */
  private acrossHyphen(from: number, end: number): number | undefined {
    const { story } = this;
    const next = end + 1;
    if (story.gap(next) !== GAP.hyphen || !story.isSmall(next)) return undefined;
    if (HYPHENATED.has(story.key(end))) return next;
    const key = story.key(next);
    const isSyllable = key.length <= LONGEST_SYLLABLE && (key.length <= 2 || !story.is(next, SORT.common));
    return end > from && story.key(end).length <= LONGEST_SYLLABLE && isSyllable ? next : undefined;
  }

  /** `Bill de Blasio`, `Bashar al-Assad`. */
  private acrossParticles(end: number): number | undefined {
    const { story } = this;
    let next = end + 1;
    while (story.isSmall(next) && story.is(next, SORT.particle) && this.joins(next)) next++;
    return next > end + 1 && this.readable(next) && this.joins(next) ? next : undefined;
  }

  /** Across `of`, `for`, `on`, `and`, and commas of a list after them. */
  private acrossSmall(from: number, end: number, of: number): number | undefined {
    const { story } = this;
    const next = end + 1;
    const joint = story.key(next);
    if (!story.isSmall(next) && story.gap(next) !== GAP.comma) return undefined;
    if (story.key(end) === 'between' && joint === 'the' && this.readable(next + 1)) return next + 1;
    const behind = story.key(next + 1) === 'the' ? next + 2 : next + 1;
    const goesOn = this.readable(behind) && story.follows(behind) && !story.is(behind, SORT.time);
    if (story.follows(next) && story.isSmall(next) && goesOn) {
      const isPlainPart =
        of >= 0 && (story.is(end, SORT.common) || ABSTRACT.test(story.key(end))) && !story.is(end, SORT.place);
      if (joint === 'of' && (isPlainPart || story.is(end, OF))) return behind;
      if (joint !== 'and' && NAME_JOINTS.has(joint) && story.is(end, SORT.forHead | SORT.office | SORT.thingHead))
        return behind;
      if (joint === 'and' && this.isBetween(from, end)) return behind;
      if (joint === 'and' && behind === next + 1 && this.isOneAcrossAnd(from, end, of, behind)) return behind;
      return undefined;
    }
    return of >= 0 ? this.acrossComma(end) : undefined;
  }

  /** `Competition Between the United States and the Party`: of two sides the second is still to come. */
  private isBetween(from: number, end: number): boolean {
    for (let i = end; i > from; i--) if (this.story.key(i) === 'between') return true;
    return false;
  }

  /** `Food and Drug Administration`, `Ministry of Health and Welfare`, `Bill and Melinda Gates Foundation`; but `France and Germany`. */
  private isOneAcrossAnd(from: number, end: number, of: number, behind: number): boolean {
    const { story } = this;
    const isPlain = (i: number) =>
      story.is(i, SORT.common) && !story.is(i, SORT.place | SORT.loneBody | SORT.office | SORT.given);
    if (of >= 0) {
      for (let i = of + 1; i <= end; i++) if (story.isCapital(i) && !isPlain(i)) return false;
      return isPlain(behind);
    }
    let last = behind;
    while (this.readable(last + 1) && story.follows(last + 1) && !story.isPossessive(last)) last++;
    if (!story.is(last, SORT.bodyHead)) return false;
    if (end === from && story.is(from, SORT.given)) return story.is(behind, SORT.given) && last > behind;
    for (let i = from; i <= end; i++) if (!isPlain(i) || story.is(i, SORT.bodyHead & ~SORT.ofHead)) return false;
    return last > behind;
  }

  /** `Ministry of Investment, Trade and Industry`: the end of such a list. */
  private acrossComma(end: number): number | undefined {
    const { story } = this;
    const isPart = (i: number) =>
      this.readable(i) && story.is(i, SORT.common) && !story.is(i, SORT.place | SORT.office);
    let at = end + 1;
    while (story.gap(at) === GAP.comma && isPart(at)) {
      while (isPart(at + 1) && story.follows(at + 1)) at++;
      at++;
    }
    if (at === end + 1 || story.key(at) !== 'and' || !isPart(at + 1)) return undefined;
    return at + 1;
  }
}
