/** Finds runs of capitalised words, with the small words that join them to one name. */
import { PLAIN_ABBREVIATIONS } from '../english/heads.ts';
import { FIRST_PERSON, HEADLINE_WORDS, NEVER_FIRST } from '../english/joints.ts';
import { LEADING_PARTICLES } from '../english/telling.ts';
import { MONTHS_AS_NAMES, SHORT_MONTHS } from '../english/time.ts';
import { CASE, GAP } from '../text/scan.ts';
import { isAbbreviated, spelledOut } from './bracketed.ts';
import { isParentage, Joints } from './joints.ts';
import { SORT } from './sorts.ts';
import type { Span, Story } from './story.ts';

const ABBREVIATION = /^\p{Lu}[.\p{Lu}]+s?$/u;
/** `We've`, `Don't`. */
const CONTRACTION = /(?:n['’]t|['’](?:ve|re|ll|d|m))$/iu;
/** `SUVs`. */
const PLURAL_LETTERS = /^\p{Lu}{2,4}s$/u;
const FIGURE = /\d/;
/** Abbreviations with a digit that name an organization: `G7`, `MI5`. */
const NUMBERED = /^(?:g|mi|e|un|f)\d{1,2}$/;
const SHORT = new Set([...SHORT_MONTHS, 'sept']);

/** Finds the runs of a story. */
export class Runs {
  private readonly story: Story;
  private readonly aside: Uint8Array;
  private readonly joints: Joints;
  /** common abbreviations that the story uses for an organization */
  private readonly bodies = new Set<string>();

  constructor(story: Story, aside: Uint8Array) {
    this.story = story;
    this.aside = aside;
    this.joints = new Joints(story, (i) => this.readable(i));
  }

  /** Adds all runs between two words, in order. */
  addWithin(from: number, to: number, runs: Span[]): void {
    for (let i = this.story.next(from, SORT.particle); i < to; i = this.story.next(i + 1, SORT.particle)) {
      if (!this.begins(i)) continue;
      const end = this.endOf(i, to);
      runs.push({ from: i, to: end });
      i = end;
    }
  }

  private readable(i: number): boolean {
    return this.story.isCapital(i) && this.aside[i] === 0 && !this.isCurrency(i);
  }

  /** `HK$20 million`, `Rs 6,000 crore`. */
  private isCurrency(i: number): boolean {
    const { story } = this;
    return story.between(i + 1) === '$' || (story.key(i) === 'rs' && story.isNumber(i + 1));
  }

  private begins(i: number): boolean {
    const { story } = this;
    if (this.aside[i] || (story.isCapital(i) && !this.readable(i))) return false;
    if (story.isCapital(i) && story.is(i, SORT.small) && story.follows(i) && this.endsSentence(i)) return false;
    if (story.isCapital(i)) return this.isWord(i) && (!this.isTime(i) || this.isNameMonth(i));
    if (!story.isSmall(i) || !LEADING_PARTICLES.has(story.key(i))) return false;
    let next = i + 1;
    while (LEADING_PARTICLES.has(story.key(next)) && story.isSmall(next)) next++;
    return this.readable(next) && this.joins(next) && !story.is(next, SORT.common);
  }

  /** Whether a word can belong to a name: not a number, a pronoun or a common abbreviation. */
  private isWord(i: number): boolean {
    const key = this.story.key(i);
    if (FIGURE.test(key)) return NUMBERED.test(key);
    if (FIRST_PERSON.has(key)) return false;
    const word = this.story.text({ from: i, to: i });
    if (CONTRACTION.test(word) || PLURAL_LETTERS.test(word)) return false;
    if (!PLAIN_ABBREVIATIONS.has(key) || !ABBREVIATION.test(word)) return true;
    // the Quern News Agency (QNA): here it is an organization
    if (isAbbreviated(this.story, i)) this.bodies.add(key);
    return this.bodies.has(key);
  }

  /** A month or a day; a short month must be before its day. */
  private isTime(i: number): boolean {
    const { story } = this;
    return (
      story.is(i, SORT.time) || (SHORT.has(story.key(i)) && story.isNumber(i + 1) && story.gap(i + 1) === GAP.space)
    );
  }

  /** `May said`, `May March`; not `May 3`. */
  private isNameMonth(i: number): boolean {
    const { story } = this;
    if (!MONTHS_AS_NAMES.has(story.key(i))) return false;
    const isTitled = story.is(i - 1, SORT.honorific | SORT.office) && story.isCapital(i - 1) && story.follows(i);
    const isRole = story.is(i - 1, SORT.personNoun) && story.isSmall(i - 1) && story.isCapital(i + 1);
    return (
      isTitled ||
      (isRole && story.follows(i) && story.follows(i + 1)) ||
      (story.is(i + 1, SORT.saying | SORT.personal) && story.follows(i + 1))
    );
  }

  /** A word of a headline that does not belong to a name: `Trump Is No Ally`. */
  private isVerb(i: number): boolean {
    const { story } = this;
    const key = story.key(i);
    if (!HEADLINE_WORDS.has(key) || story.page.tokens.cases[i] === CASE.upper) return false;
    if (key !== 'he') return true;
    // not `Vice Premier He Lifeng`, `Liu He said`
    return !story.is(i - 1, SORT.office) && (story.isCapital(i + 1) || story.is(i - 1, SORT.common));
  }

  /** Whether the full stop of an abbreviation also ends its sentence: `in the U.S. The`, `(D-N.Y.). It`. */
  private endsSentence(i: number): boolean {
    const { story } = this;
    const between = story.between(i);
    const isAbbreviation = story.text({ from: i - 1, to: i - 1 }).endsWith('.');
    if ((between === ' ' && !isAbbreviation) || between === '') return false;
    if (/[^.\s&-]/.test(between)) return true;
    return (between.includes('.') || isAbbreviation) && (story.is(i, SORT.small) || NEVER_FIRST.has(story.key(i)));
  }

  private joins(i: number): boolean {
    const gap = this.story.gap(i);
    return gap === GAP.space || gap === GAP.hyphen || gap === GAP.and;
  }

  private endOf(from: number, limit: number): number {
    const { story, joints } = this;
    let end = from;
    const spelt = spelledOut(story, story.key(from) === 'the' ? from + 1 : from);
    if (spelt !== undefined && spelt < limit && !this.aside[spelt]) return spelt;
    let of = -1;
    for (;;) {
      const next = end + 1;
      if (next >= limit || this.aside[next]) return end;
      if (story.isPossessive(end)) {
        if (!joints.crossesPossessive(from, end)) return end;
        end = next;
      } else if (this.readable(next) && this.joins(next)) {
        if (this.endsSentence(next) || this.isVerb(next)) return end;
        const isMonth = this.isTime(next);
        const isName =
          MONTHS_AS_NAMES.has(story.key(next)) &&
          (story.is(end, SORT.given | SORT.honorific | SORT.office | SORT.time) ||
            // `Librarian June Oake`
            (story.is(end, SORT.personNoun) && this.readable(next + 1) && story.follows(next + 1)));
        if ((isMonth && !isName) || !this.isWord(next)) return end;
        end = next;
      } else {
        const gap = story.gap(next);
        // most runs end here: at a plain word, or at the end of a sentence
        if (gap === GAP.sentence || gap === GAP.block) return end;
        const isJoint = story.is(next, SORT.small | SORT.particle) || isParentage(story, next);
        if (gap === GAP.space && story.isSmall(next) && !isJoint) return end;
        const beyond =
          joints.acrossHyphen(from, end) ??
          joints.acrossParticles(end) ??
          joints.acrossMarks(from, end) ??
          joints.acrossSmall(from, end, of);
        if (beyond === undefined || beyond >= limit) return end;
        if (story.isSmall(next) && !story.is(next, SORT.particle) && story.key(next) !== 'and' && story.follows(next))
          of = next;
        end = beyond;
      }
    }
  }
}
