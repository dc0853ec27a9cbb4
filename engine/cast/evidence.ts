/** What speaks for a name being a person's, a body's or a place's: its own words, and the words around it. */
import { BODY_TAILS, DIRECTIONS, VENUES } from '../english/heads.ts';
import { PLACES } from '../english/world.ts';
import { CASE, GAP } from '../text/scan.ts';
import type { Name } from './cut.ts';
import { SORT } from './sorts.ts';
import type { Story } from './story.ts';
import type { MemberKind } from './types.ts';

/** Weights that speak for each kind, and for a name being none. */
export type Weights = Record<MemberKind | 'thing', number>;

/** Parts of the evidence, as the ablation takes them away one by one. */
export type Part = 'titles' | 'heads' | 'world' | 'nouns' | 'verbs' | 'prepositions' | 'shape' | 'company';

export const noWeights = (): Weights => ({ person: 0, organization: 0, place: 0, thing: 0 });

/** Sure by itself: a title, a head, a country. */
const SURE = 6;
/** Rarely wrong: an age, a role before the name, a body's noun beside it. */
const STRONG = 4;
/** Of a body as of the place where it is. */
const VENUE = 3;
/** One of several signs. */
const PLAIN = 2;
/** Tips a balance. */
const FAINT = 1;

const REGIONAL =
  /^(?:(?:north|south|east|west|northeast|northwest|southeast|southwest)ern|central|downtown|rural|mainland)$/;
const OPENING_QUOTE = /[“‘"]$/;
/** `Airbus A350`, `Boeing 737`: a make. */
const MODEL = /^(?:\p{L}+-?\d+\p{L}*|\d{3})$/u;
const AGE = /^(?:1[0-9]|[2-9][0-9])$/;
const CAMEL = /^(?!Mc|Mac|De|Di|La|Le|Van|O['’]|Fitz|Al|El)\p{Lu}\p{Ll}+\p{Lu}/u;

/** Evidence of names, one by one. */
export class Evidence {
  private readonly story: Story;
  private readonly without: ReadonlySet<Part>;

  constructor(story: Story, without: ReadonlySet<Part> = new Set()) {
    this.story = story;
    this.without = without;
  }

  /** Adds what the words of a name itself say. */
  addOwn(name: Name, weights: Weights): void {
    const { story } = this;
    const { from, to } = name;
    if (name.title && !this.without.has('titles')) weights.person += SURE;
    if (name.isDateline) weights.place += SURE;
    if (!this.without.has('heads')) this.addHeads(name, weights);
    const isWorld = this.isWorld(name);
    if (!this.without.has('world') && isWorld) weights.place += SURE;
    if (this.without.has('shape')) return;
    const { cases } = story.page.tokens;
    if (from === to && !isWorld && !name.isDateline && cases[from] === CASE.upper && story.key(from).length <= 6)
      weights.organization += STRONG;
    if (from === to && CAMEL.test(story.text(name))) weights.organization += STRONG;
    for (let i = from + 1; i <= to; i++)
      if (story.gap(i) === GAP.and || this.isLetter(i)) weights.organization += STRONG;
    if (story.key(from) === 'the' && to > from && !name.opens) weights.organization += STRONG;
    if (this.hasPersonShape(name)) weights.person += story.is(from, SORT.given) ? STRONG : PLAIN;
  }

  /** Whether a name is one of the world's that no story explains. */
  isWorld(name: Name): boolean {
    const { story } = this;
    if (name.from === name.to) {
      const short = story.is(name.from, SORT.stateShort) && story.gap(name.from) === GAP.comma;
      return short || (story.is(name.from, SORT.place) && !(story.key(name.from) === 'us' && story.isSmall(name.from)));
    }
    return PLACES.has(story.keys(name).replace(/^the /, ''));
  }

  /** The `T` of `T-Mobile`, before the word at a place. */
  private isLetter(i: number): boolean {
    const { story } = this;
    return story.gap(i) === GAP.hyphen && story.key(i - 1).length === 1;
  }

  /** Two to four plain words, none of them common, as people are named. */
  hasPersonShape({ from, to }: Name): boolean {
    const { story } = this;
    if (to === from || to - from > 4) return false;
    const { cases } = story.page.tokens;
    for (let i = from; i <= to; i++) {
      if (story.isSmall(i) && !story.is(i, SORT.particle) && story.gap(i) !== GAP.hyphen) return false;
      if (cases[i] === CASE.upper && story.end(i) - story.start(i) > 2 && !story.page.tokens.at(i)!.dotted)
        return false;
      if (story.gap(i) === GAP.and && i > from) return false;
    }
    if (story.is(from, SORT.common) && !story.is(from, SORT.given)) return false;
    return !story.is(from, SORT.demonym | SORT.place) || story.is(from, SORT.given);
  }

  private addHeads({ from, to }: Name, weights: Weights): void {
    const { story } = this;
    if (from === to) {
      if (story.is(from, SORT.loneBody)) weights.organization += SURE;
      return;
    }
    const last = this.headOf(from, to);
    const isBody = story.is(last, SORT.bodyHead);
    const isPlace = story.is(last, SORT.placeHead | SORT.placeNoun);
    if (VENUES.has(story.key(last))) {
      weights.organization += VENUE;
      weights.place += VENUE;
      return;
    }
    if (isBody || (last === to && story.isSmall(to) && BODY_TAILS.has(story.key(to)))) weights.organization += SURE;
    if (isPlace) weights.place += isBody ? PLAIN : SURE;
    if (isBody || isPlace) return;
    if (story.is(last, SORT.thingHead) && story.key(from) !== 'the') weights.thing += SURE;
    const hasClubWord = story.is(from, SORT.bodyHeadBefore);
    if (hasClubWord) weights.organization += STRONG;
    else if (story.is(from, SORT.placeHeadBefore)) weights.place += PLAIN;
    for (let i = from; i < last; i++) if (story.is(i, SORT.bodyHead)) weights.organization += PLAIN;
    if (DIRECTIONS.has(story.key(from)) && story.is(from + 1, SORT.place)) weights.place += SURE;
  }

  /** The word of a name that says what it is of: the last one, or the one before `of` and the like. */
  private headOf(from: number, to: number): number {
    const { story } = this;
    for (let i = from; i < to; i++) {
      const isJoint =
        story.isSmall(i + 1) && !story.is(i + 1, SORT.particle) && story.gap(i + 1) === GAP.space && i + 1 < to;
      if (
        isJoint &&
        story.key(i + 1) !== 'and' &&
        story.is(i, SORT.bodyHead | SORT.placeHead | SORT.thingHead | SORT.ofHead)
      )
        return i;
    }
    return to;
  }

  /** Adds what stands around a name. */
  addAround(name: Name, weights: Weights): void {
    if (!this.without.has('nouns')) this.addNouns(name, weights);
    if (!this.without.has('verbs')) this.addVerbs(name, weights);
    if (!this.without.has('prepositions')) this.addPrepositions(name, weights);
  }

  private addNouns({ from, to, title }: Name, weights: Weights): void {
    const { story } = this;
    const before = (title?.from ?? from) - 1;
    const next = to + 1;
    const first = title?.from ?? from;
    if (story.follows(first) && story.isSmall(before) && !story.isPossessive(before)) {
      if (story.is(before, SORT.personNoun)) weights.person += STRONG;
      if (story.is(before, SORT.bodyNoun)) weights.organization += PLAIN;
      if (story.is(before, SORT.placeNoun) && !story.is(before, SORT.bodyNoun)) weights.place += PLAIN;
      if (story.key(before) === 'of' && story.is(before - 1, SORT.placeNoun) && story.isSmall(before - 1))
        weights.place += STRONG;
      if (story.key(before) === 'the') weights.organization += FAINT;
    }
    if (story.gap(next) === GAP.comma) {
      if (AGE.test(story.key(next)) && story.gap(next + 1) !== GAP.space) weights.person += STRONG;
      if (story.key(next) === 'who' || story.key(next) === 'whose') weights.person += STRONG;
      if (story.key(next) === 'which') weights.organization += STRONG;
      this.addApposition(next, weights);
    }
    if (!story.isPossessive(to) && story.follows(next)) this.addThing(next, weights);
    if (story.follows(next) && story.isSmall(next) && !story.isPossessive(to)) {
      if (story.is(next, SORT.bodyPeople)) weights.organization += PLAIN;
      const isPlaceNoun = story.is(next, SORT.placeNoun);
      if (story.is(next, SORT.bodyNoun) && !isPlaceNoun) weights.organization += PLAIN;
      if (isPlaceNoun && !story.is(next, SORT.bodyNoun)) weights.place += PLAIN;
      if (story.key(next) === 'who') weights.person += PLAIN;
    }
    // `Shakespeare's ‘The Tempest’`
    if (story.isPossessive(to) && OPENING_QUOTE.test(story.between(next)) && story.isCapital(next))
      weights.person += STRONG;
    if (story.isPossessive(to) && story.is(next, SORT.bodyPeople)) weights.organization += FAINT;
  }

  /** `the Oreshnik ballistic missile`: a thing's noun behind the name, perhaps after an adjective. */
  private addThing(next: number, weights: Weights): void {
    const { story } = this;
    if (MODEL.test(story.key(next)) && story.follows(next)) weights.thing += STRONG;
    for (
      let i = next;
      i < next + 4 && story.isSmall(i) && story.follows(i) && !story.is(i, SORT.small | SORT.auxiliary | SORT.saying);
      i++
    ) {
      if (story.is(i, SORT.hardware) || (i < next + 2 && story.is(i, SORT.thingNoun))) {
        weights.thing += story.is(i, SORT.hardware) ? STRONG : PLAIN;
        return;
      }
    }
  }

  /** `X, a lawyer from Ghent,`: the first noun of those that say a kind. */
  private addApposition(at: number, weights: Weights): void {
    const { story } = this;
    for (let i = at; i < at + 7 && i < story.length; i++) {
      if (i > at && story.gap(i) !== GAP.space && story.gap(i) !== GAP.hyphen) return;
      if (story.key(i) === 'who' || story.is(i, SORT.auxiliary) || (i > at && story.is(i, SORT.saying))) return;
      if (!story.isSmall(i)) continue;
      if (story.follows(i + 1) && story.isSmall(i + 1) && !story.is(i + 1, SORT.small)) continue;
      if (story.is(i, SORT.personNoun)) weights.person += STRONG;
      else if (story.is(i, SORT.bodyNoun)) weights.organization += STRONG;
      else if (story.is(i, SORT.placeNoun)) weights.place += STRONG;
      else continue;
      return;
    }
  }

  private addVerbs({ from, to }: Name, weights: Weights): void {
    const { story } = this;
    const next = to + 1;
    const isSubject = story.follows(next) && story.isSmall(next) && !story.isPossessive(to);
    if (isSubject) {
      if (story.is(next, SORT.saying)) {
        weights.person += FAINT;
        weights.organization += FAINT / 2;
      }
      if (story.is(next, SORT.personal)) weights.person += FAINT;
      if (story.is(next, SORT.corporate)) weights.organization += FAINT;
    }
    // `, said Hill`
    const before = from - 1;
    if (
      story.isSmall(before) &&
      story.follows(from) &&
      story.is(before, SORT.saying) &&
      story.gap(before) !== GAP.space
    )
      weights.person += PLAIN;
  }

  private addPrepositions({ from, to, title }: Name, weights: Weights): void {
    const { story } = this;
    if (title || !story.follows(from)) return;
    const before = story.key(from - 1) === 'the' ? from - 2 : from - 1;
    if (!story.isSmall(before) && story.page.sentences[story.sentence(before)] !== before) return;
    if (story.is(before, SORT.where))
      weights.place += story.isPossessive(to) ? FAINT : story.key(before) === 'in' ? PLAIN + FAINT : PLAIN;
    else if (story.is(before, SORT.wherePerhaps)) weights.place += FAINT;
    if (story.key(before) === 'of' && DIRECTIONS.has(story.key(before - 1))) weights.place += STRONG;
    if (REGIONAL.test(story.key(from - 1)) && story.isSmall(from - 1)) weights.place += STRONG;
    if (story.key(before) === 'by' || story.key(before) === 'with') {
      weights.person += FAINT / 2;
      weights.organization += FAINT / 2;
    }
  }
}
