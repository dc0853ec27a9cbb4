/** Cuts a run of capitalised words into names: titles before them, what only opens a sentence, and what follows them. */
import { TWO_WORD_NATIONS } from '../english/adherents.ts';
import { BODY_TAILS, DIRECTIONS, PARTY_NAMES, PLACE_TAILS } from '../english/heads.ts';
import { PARTY_LETTERS, POST_NOMINALS } from '../english/offices.ts';
import { PLACES, SHORT_COUNTRIES } from '../english/world.ts';
import { CASE, GAP } from '../text/scan.ts';
import { afterWord, type IsKnown, opensSentence, withoutOpening } from './openings.ts';
import { SORT } from './sorts.ts';
import type { Span, Story } from './story.ts';
import { isOfficeOf, isSurname, namesInTitle, titleEnd } from './titles.ts';

/** A span that names something. */
export interface Name extends Span {
  /** the words that stand before it as a title: a person's */
  title?: Span;
  /** true where a capital tells nothing: the name opens a sentence */
  opens: boolean;
  /** true for the town with which an agency's story begins */
  isDateline?: true;
}

/** `the Scottish Highlands`: a region is called so without its nation. */
const REGIONS_OF_NATIONS = /^(?:high|low|mid)lands$/;
/** `the Republican House`. */
const OF_PARTY = /^(?:republican|democratic|conservative|socialist)$/;
const STREET = /^(?:street|st|road|avenue|lane|square|drive|close|terrace)$/;
const HEAD = SORT.bodyHead | SORT.placeHead | SORT.thingHead;

export class Cutter {
  private readonly story: Story;
  private readonly isKnown: IsKnown;

  constructor(story: Story, isKnown: IsKnown) {
    this.story = story;
    this.isKnown = isKnown;
  }

  /** The names in a run, in order. */
  cut(run: Span): Name[] {
    const opens = opensSentence(this.story, run.from);
    const start = opens ? withoutOpening(this.story, run, this.isKnown) : run.from;
    return start === undefined ? [] : this.cutFrom({ from: start, to: run.to }, opens && start === run.from);
  }

  private cutFrom(run: Span, opens: boolean): Name[] {
    const { story } = this;
    if (run.to > run.from && PLACES.has(story.keys(run))) return [{ ...run, opens }];
    const title = titleEnd(story, run, opens);
    if (title !== undefined) {
      const person: Name = { from: title + 1, to: run.to, title: { from: run.from, to: title }, opens: false };
      return [...this.withinTitle({ from: run.from, to: title }, opens), this.trimmed(person)];
    }
    let { from } = run;
    const { to } = run;
    // a nationality before a name is none of it: `American Kevin King`; but `American Airlines`
    while (from < to && story.is(from, SORT.demonym) && !this.endsAsBody({ from, to }))
      from = afterWord(story, from, to);
    // `Senate Republicans`, `House Democratic leader`
    if (to > from && story.is(from, SORT.loneBody) && (PARTY_NAMES.has(story.key(to)) || story.is(to, SORT.demonym)))
      return this.cutFrom({ from, to: to - 1 }, opens);
    const isHolderless = isOfficeOf(story, { from, to }) || (this.isLoose(from, to) && !this.endsAsBody({ from, to }));
    if (isHolderless) return this.withinTitle({ from, to }, opens && from === run.from);
    if (from > to || this.isAdjective({ from, to })) return [];
    return this.split({ from, to, opens: opens && from === run.from });
  }

  private withinTitle(title: Span, opens: boolean): Name[] {
    return namesInTitle(this.story, title).flatMap((span) =>
      this.split({ ...span, opens: opens && span.from === title.from }),
    );
  }

  /** Nothing but a nationality: `Southeast Asian`, `Sri Lankan`; or a party and its state, `R-Wis.` */
  private isAdjective({ from, to }: Span): boolean {
    const { story } = this;
    if (to > from && PARTY_NAMES.has(story.key(to))) return false;
    if (!story.is(to, SORT.demonym))
      return (
        from === to - 1 &&
        story.key(from).length === 1 &&
        PARTY_LETTERS.has(story.key(from)) &&
        story.gap(to) === GAP.hyphen
      );
    for (let i = from; i < to; i++) {
      const isPart = story.is(i, SORT.demonym | SORT.common | SORT.place | SORT.small) || DIRECTIONS.has(story.key(i));
      if (!isPart && !TWO_WORD_NATIONS.has(story.key(i))) return false;
    }
    return true;
  }

  /** Parts what no mark parts, and takes what belongs to the end: `Paris-Berlin` are two, the `NATO-Russia Council` is one. */
  private split(name: Name): Name[] {
    const { story } = this;
    const part = this.secondName(name);
    if (part !== undefined) {
      const first = this.trimmed(this.withTail({ ...name, to: part - 1 }));
      const office = this.officeBefore(name.from - 1);
      const isHolder = office !== undefined && part < name.to && story.is(name.from, SORT.place);
      if (isHolder) return [first, { from: part, to: name.to, title: { from: office, to: part - 1 }, opens: false }];
      return [first, ...this.cutFrom({ from: part, to: name.to }, false)];
    }
    if (!story.is(name.to, HEAD)) {
      for (let i = name.from + 1; i <= name.to; i++) {
        const isAbbreviated = SHORT_COUNTRIES.has(story.key(i)) && SHORT_COUNTRIES.has(story.key(i - 1));
        const isPair =
          story.gap(i) === GAP.hyphen &&
          story.is(i, SORT.place | SORT.demonym) &&
          story.is(i - 1, SORT.place | SORT.demonym);
        if (!isPair && !(isAbbreviated && story.gap(i) === GAP.hyphen)) continue;
        const both = [...this.split({ ...name, to: i - 1 }), ...this.split({ from: i, to: name.to, opens: false })];
        return both.filter(({ from, to }) => from < to || !story.is(from, SORT.demonym));
      }
    }
    return [this.trimmed(this.withTail(this.withNumber(name)))];
  }

  /** Where a second name begins: `US Patriot`, `envoy to Ukraine Kurt Volker`. */
  private secondName({ from, to }: Name): number | undefined {
    const { story } = this;
    if (from === to || story.is(to, HEAD) || story.isSmall(from + 1)) return undefined;
    if (SHORT_COUNTRIES.has(story.key(from)) && story.is(from, SORT.place) && story.follows(from + 1)) return from + 1;
    const isCountry = to > from + 1 && story.is(from, SORT.place) && !story.is(from, SORT.given);
    if (isCountry && story.follows(from + 1) && this.officeBefore(from - 1) !== undefined) return from + 1;
    for (let i = from + 1; i < to; i++)
      if (story.is(i, SORT.bodyHead) && story.is(i + 1, SORT.place) && story.follows(i + 1)) return i + 1;
    for (let i = from + 2; i < to; i++)
      if (this.isKnown(story.keys({ from, to: i - 1 })) && this.isKnown(story.keys({ from: i, to }))) return i;
    return undefined;
  }

  /** The role a few small words before a preposition: `special envoy to`. */
  private officeBefore(preposition: number): number | undefined {
    const { story } = this;
    if (!story.isSmall(preposition) || !story.follows(preposition + 1)) return undefined;
    for (let i = preposition - 1; i > preposition - 4 && story.follows(i + 1); i--)
      if (story.is(i, SORT.personNoun) && story.isSmall(i)) return i;
    return undefined;
  }

  /** Whether a run ends in an office without its holder. */
  private isLoose(from: number, to: number): boolean {
    const { story } = this;
    if (to === from || (story.isSmall(to - 1) && story.follows(to))) return false;
    if (!story.is(to, SORT.office | SORT.honorific) || story.is(to, SORT.bodyHead) || story.isPossessive(to))
      return false;
    return !(to > from && story.is(to - 1, SORT.given)) && !isSurname(story, to, from);
  }

  private endsAsBody({ from, to }: Span): boolean {
    const { story } = this;
    if (story.is(to, SORT.office) && !story.is(to, HEAD)) return false;
    if (
      to === from + 1 &&
      (REGIONS_OF_NATIONS.test(story.key(to)) || (story.is(to, SORT.loneBody) && OF_PARTY.test(story.key(from))))
    )
      return false;
    if (story.is(from + 1, SORT.given) && to > from + 1 && story.is(from, SORT.demonym)) return false;
    for (let i = from + 1; i <= to; i++) if (story.is(i, HEAD) && (i === to || story.isSmall(i + 1))) return true;
    return story.is(to, SORT.common) && !story.is(to, SORT.given) && !isSurname(story, to, from);
  }

  /** Without honours and days behind it, or an office that it takes: `Ann Joy KC`, `Mr Harris Taoiseach`. */
  private trimmed(name: Name): Name {
    const { story } = this;
    const isOver = (i: number) =>
      (story.is(i, SORT.time) &&
        !story.is(i - 1, SORT.given | SORT.honorific | SORT.time) &&
        i - 1 > name.from - 1 &&
        i > name.from) ||
      (POST_NOMINALS.has(story.key(i)) && story.page.tokens.cases[i] === CASE.upper && i > name.from + 1) ||
      (name.title !== undefined &&
        story.is(i, SORT.office) &&
        !isSurname(story, i, name.from) &&
        !story.is(i - 1, SORT.given));
    let { to } = name;
    while (to > name.from && isOver(to)) to--;
    return to === name.to ? name : { ...name, to };
  }

  /** With the number of a house: `10 Downing Street`. */
  private withNumber(name: Name): Name {
    const { story } = this;
    const isStreet =
      STREET.test(story.key(name.to)) &&
      name.to > name.from &&
      story.isNumber(name.from - 1) &&
      story.follows(name.from);
    return isStreet ? { ...name, from: name.from - 1 } : name;
  }

  /** With a small word that belongs to it: `Zabul province`, `the Wagner group`. */
  private withTail(name: Name): Name {
    const { story } = this;
    const next = name.to + 1;
    const isTail = PLACE_TAILS.has(story.key(next)) || BODY_TAILS.has(story.key(next));
    if (!isTail || !story.isSmall(next) || !story.follows(next) || story.isPossessive(name.to)) return name;
    return story.is(name.to, SORT.common | HEAD) ? name : { ...name, to: next };
  }
}
