/**
 * Decides what joins capitalised words to one name: small words, hyphens, possessives, quoted nicknames, commas of a
 * list.
 */

import { DIRECTIONS, FOR_HEADS, POSSESSED, POSSESSIVE_PARTS } from '../english/heads.ts';
import { HYPHENATED, NAME_JOINTS, PARENTAGE, SAINT } from '../english/joints.ts';
import { PLACES } from '../english/world.ts';
import { CASE, GAP } from '../text/scan.ts';
import { isOneAcrossAnd, isPlain } from './across-and.ts';
import { isInserted } from './bracketed.ts';
import { SORT } from './sorts.ts';
import type { Story } from './story.ts';
import { isSurname } from './titles.ts';

/** The most letters of a syllable of a name after a hyphen: `Jong-un`. */
const LONGEST_SYLLABLE = 5;
/** Sorts of words after which a name may continue with `of`. */
const OF = SORT.ofHead | SORT.office | SORT.placeHeadBefore | SORT.thingHead;
const PLURAL_POSSESSIVE = /^['’] $/;

/** Whether the two words of `d/o` or the like begin here: `daughter of`. */
export const isParentage = (story: Story, i: number): boolean => PARENTAGE.has(story.text({ from: i, to: i + 1 }));

export class Joints {
  private readonly story: Story;
  private readonly readable: (i: number) => boolean;

  /** @param readable whether a word is capitalised and may belong to a name */
  constructor(story: Story, readable: (i: number) => boolean) {
    this.story = story;
    this.readable = readable;
  }

  /** Whether a name continues after a possessive: `Governor's Office`, `St George's Cathedral`. */
  crossesPossessive(from: number, end: number): boolean {
    const { story } = this;
    const next = end + 1;
    if (!this.readable(next) || !story.follows(next)) return false;
    if (POSSESSIVE_PARTS.has(story.key(end))) return true;
    if (SAINT.has(story.key(end - 1))) return story.is(this.lastOf(next), SORT.placeHead | SORT.bodyHead);
    if (end > from || story.is(end, SORT.place | SORT.demonym)) return false;
    // `Cobb’s Point`; but `Quern’s Grand Hotel`
    const isPoint = story.is(next, SORT.placeHead) && !(this.readable(next + 1) && story.follows(next + 1));
    return isPoint || POSSESSED.has(story.key(next));
  }

  /** `Kim Jong-un`, `Co-ordinating`; but `Seoul-based`. */
  acrossHyphen(from: number, end: number): number | undefined {
    const { story } = this;
    const next = end + 1;
    if (story.gap(next) !== GAP.hyphen || !story.isSmall(next)) return undefined;
    const key = story.key(next);
    if (HYPHENATED.has(story.key(end))) return next;
    // `Mar-a-Lago`, `Stratford-upon-Avon`
    if (story.gap(next + 1) === GAP.hyphen && this.readable(next + 1)) return next + 1;
    // `Jun-jun`
    if (key === story.key(end)) return next;
    const isSyllable = key.length <= LONGEST_SYLLABLE && (key.length <= 2 || !story.is(next, SORT.common));
    return end > from && story.key(end).length <= LONGEST_SYLLABLE && isSyllable ? next : undefined;
  }

  /** `Bill de Blasio`, `Bashar al-Assad`, `Simon Holmes à Court`. */
  acrossParticles(end: number): number | undefined {
    const { story } = this;
    let next = end + 1;
    // `Priya d/o Quern`
    if (isParentage(story, next) && this.readable(next + 2) && story.follows(next + 2)) return next + 2;
    while (
      story.isSmall(next) &&
      this.joins(next) &&
      (story.is(next, SORT.particle) || story.text({ from: next, to: next }) === 'à')
    )
      next++;
    return this.readable(next) && this.joins(next) ? next : undefined;
  }

  /** `Ramesh "Sunny" Balwani`, `Ratepayers’ Front`, `Bang, Berg & Bye`. */
  acrossMarks(from: number, end: number): number | undefined {
    const { story } = this;
    const next = end + 1;
    if (!this.readable(next) && story.key(next) !== 'the') return undefined;
    if (story.gap(next) === GAP.comma)
      return end === from && story.gap(next + 1) === GAP.and && this.isPartner(next) && this.isPartner(next + 1)
        ? next + 1
        : undefined;
    const before = story.between(next);
    if (PLURAL_POSSESSIVE.test(before) && story.key(end).endsWith('s'))
      // `Ratepayers’ Front`, `St James’ Park`
      return story.is(this.lastOf(next), SORT.bodyHead | (SAINT.has(story.key(end - 1)) ? SORT.placeHead : 0))
        ? next
        : undefined;
    if (isInserted(story, from, next)) return next;
    // `"The Hammer"`, `"Big Sam"`
    const isLonger = this.readable(next + 1) && story.follows(next + 1);
    const last = isLonger ? next + 1 : next;
    const isNickname =
      /^ ["“‘'(]$/.test(before) && /^["”’')] $/.test(story.between(last + 1)) && this.readable(last + 1);
    return isNickname && !story.is(end, SORT.common) && !story.is(from, SORT.demonym) ? last + 1 : undefined;
  }

  /** How far a name continues across `of`, `for`, `on`, `and`, and the commas of a list after them; undefined if not. */
  acrossSmall(from: number, end: number, of: number): number | undefined {
    const { story } = this;
    const next = end + 1;
    const joint = story.key(next);
    if (!story.isSmall(next)) return story.gap(next) === GAP.comma ? this.acrossComma(from, end, of) : undefined;
    if (!story.follows(next)) return undefined;
    // `St John the Divine`
    if (joint === 'the' && SAINT.has(story.key(end - 1)) && this.readable(next + 1) && story.follows(next + 1))
      return next + 1;
    if (story.key(end) === 'between' && joint === 'the' && this.readable(next + 1)) return next + 1;
    const after = story.key(next + 1) === 'the' ? next + 2 : next + 1;
    if (!this.readable(after) || !story.follows(after) || story.is(after, SORT.time)) return undefined;
    if (joint === 'of' && end === from && DIRECTIONS.has(story.key(end)) && story.key(from - 1) === 'the') return after;
    if (joint === 'of')
      return (story.is(end, OF) && !isSurname(story, end, from)) ||
        (of >= 0 && isPlain(story, end)) ||
        (end === from && this.isOfHospital(from, after))
        ? after
        : undefined;
    // `from Port-au-Prince to Quern`
    if (NAME_JOINTS.has(joint) && story.gap(end) !== GAP.hyphen)
      return story.is(end, SORT.office | SORT.thingHead) || FOR_HEADS.has(story.key(end)) || this.isOfState(end, of)
        ? after
        : undefined;
    if (joint !== 'and') return undefined;
    if (this.isBetween(from, end)) return after;
    return after === next + 1 && isOneAcrossAnd(story, { from, end, of, after, last: this.lastOf(after) })
      ? after
      : undefined;
  }

  /** `Secretary of State`, which is for something. */
  private isOfState(end: number, of: number): boolean {
    return of === end - 1 && this.story.key(end) === 'state' && this.story.is(of - 1, SORT.office);
  }

  /** `Haven of Hope Hospital`, not `Staff of Quern Hospital`. */
  private isOfHospital(from: number, after: number): boolean {
    const { story } = this;
    const last = this.lastOf(after);
    return (
      isPlain(story, from) &&
      !story.is(from, SORT.personNoun | SORT.people) &&
      story.follows(from) &&
      last > after &&
      story.is(last, SORT.bodyHead)
    );
  }

  /** Whether a word is a name within the name of a firm, and no abbreviation. */
  private isPartner(i: number): boolean {
    return this.readable(i) && this.story.page.tokens.cases[i] === CASE.title && this.story.key(i).length > 2;
  }

  private joins(i: number): boolean {
    const gap = this.story.gap(i);
    return gap === GAP.space || gap === GAP.hyphen;
  }

  /** The last of consecutive capitalised words. */
  private lastOf(from: number): number {
    let last = from;
    while (this.readable(last + 1) && this.story.follows(last + 1) && !this.story.isPossessive(last)) last++;
    return last;
  }

  /** `Competition Between the United States and the Party`: the second of two sides is still to come. */
  private isBetween(from: number, end: number): boolean {
    for (let i = end; i > from; i--) if (this.story.key(i) === 'between') return true;
    return false;
  }

  /** `Ministry of Investment, Trade and Industry`, `University of California, Los Angeles`. */
  private acrossComma(from: number, end: number, of: number): number | undefined {
    const { story } = this;
    if (of < 0) return this.acrossTasks(end);
    const isPart = (i: number) => this.readable(i) && isPlain(story, i);
    let at = end + 1;
    const campus = this.lastOf(at);
    if (
      story.key(from) === 'university' &&
      story.is(end, SORT.place) &&
      this.readable(at) &&
      PLACES.has(story.keys({ from: at, to: campus }))
    )
      return campus;
    while (story.gap(at) === GAP.comma && isPart(at)) {
      while (isPart(at + 1) && story.follows(at + 1)) at++;
      at++;
    }
    // `Department of Forestry, Fisheries and the Environment`
    const last = story.key(at + 1) === 'the' ? at + 2 : at + 1;
    return at > end + 1 && story.key(at) === 'and' && isPart(last) ? last : undefined;
  }

  /**
   * `Senate Health, Education, Labor and Pensions Committee`: several common words, `and`, and the noun of an
   * organization.
   */
  private acrossTasks(end: number): number | undefined {
    const { story } = this;
    if (!isPlain(story, end)) return undefined;
    let at = end + 1;
    while (story.gap(at) === GAP.comma && this.readable(at) && isPlain(story, at)) at++;
    if (story.key(at) !== 'and' || !story.follows(at)) return undefined;
    const last = this.lastOf(at + 1);
    return this.readable(at + 1) && isPlain(story, at + 1) && last > at + 1 && story.is(last, SORT.bodyHead)
      ? last
      : undefined;
  }
}
