/**
 * Cuts a run of capitalised words into names: removes titles before them, words that only open a sentence, and words
 * after them.
 */
import { PARTY_NAMES, WITH_PLACE } from '../english/heads.ts';
import { NOBLE } from '../english/offices.ts';
import { PLACES, SHORT_COUNTRIES } from '../english/world.ts';
import { GAP } from '../text/scan.ts';
import { spelledOut } from './bracketed.ts';
import { endsAsBody, isAdjective, isLoose, trimmed, withChannel, withNumber, withTail } from './ends.ts';
import { type Name, resized } from './name.ts';
import { namesInTitle } from './names-in-title.ts';
import { afterWord, type IsKnown, withoutOpening } from './openings.ts';
import { isShip } from './own-shape.ts';
import { HEAD, SORT } from './sorts.ts';
import type { Span, Story } from './story.ts';
import { isOfficeOf, titleEnd } from './titles.ts';

export class Cutter {
  private readonly story: Story;
  private readonly isKnown: IsKnown;
  private readonly isSurname: IsKnown;

  constructor(story: Story, isKnown: IsKnown, isSurname: IsKnown) {
    this.story = story;
    this.isKnown = isKnown;
    this.isSurname = isSurname;
  }

  /**
   * The names in a run, in order.
   *
   * @param opens whether the run opens a sentence, so that its first capital says nothing
   */
  cut(run: Span, opens: boolean): Name[] {
    const start = opens ? withoutOpening(this.story, run, this.isKnown) : run.from;
    return start === undefined ? [] : this.cutFrom({ from: start, to: run.to }, opens && start === run.from);
  }

  private cutFrom(run: Span, opens: boolean): Name[] {
    const { story } = this;
    if (run.from === run.to)
      return story.is(run.from, SORT.demonym) && !PARTY_NAMES.has(story.key(run.from))
        ? []
        : [withTail(story, withNumber(story, { from: run.from, to: run.to, opens }))];
    if (spelledOut(story, run.from) === run.to) return [{ ...run, opens }];
    if (story.is(run.from, SORT.worldStart) && PLACES.has(story.keys(run))) return [{ ...run, opens }];
    // `HMS Queen Elizabeth`: nobody's title
    if (isShip(story, run.from)) return [{ ...run, opens }];
    const title = titleEnd(story, run, opens);
    if (title !== undefined) {
      const person: Name = { from: title + 1, to: run.to, title: { from: run.from, to: title }, opens: false };
      return [...this.withinTitle({ from: run.from, to: title }, opens), trimmed(story, person)];
    }
    let { from } = run;
    const { to } = run;
    // a nationality before a name does not belong to it: `American Kevin King`; but `American Airlines`
    while (from < to && story.is(from, SORT.demonym) && !endsAsBody(story, { from, to }))
      from = afterWord(story, from, to);
    // `Senate Republicans`, `House Democratic leader`
    if (to > from && story.is(from, SORT.loneBody) && (PARTY_NAMES.has(story.key(to)) || story.is(to, SORT.demonym)))
      return this.cutFrom({ from, to: to - 1 }, opens);
    const isHolderless =
      isOfficeOf(story, { from, to }) || (isLoose(story, from, to) && !endsAsBody(story, { from, to }));
    if (isHolderless) return this.withinTitle({ from, to }, opens && from === run.from);
    if (from > to || isAdjective(story, { from, to })) return [];
    return this.split({ from, to, opens: opens && from === run.from });
  }

  private withinTitle(title: Span, opens: boolean): Name[] {
    // `the Prince of Wales` speaks of nobody in Wales
    if (NOBLE.has(this.story.key(title.from)) && this.story.key(title.from + 1) === 'of') return [];
    // `South African President`; but `New Orleans Mayor`
    const isName = (span: Span) =>
      span.from === span.to || PLACES.has(this.story.keys(span)) || !isAdjective(this.story, span);
    const names = namesInTitle(this.story, title).filter(isName);
    return names.flatMap((span) => this.split({ ...span, opens: opens && span.from === title.from }));
  }

  /**
   * Separates names that no punctuation separates, and includes the words that end a name: `Paris-Berlin` are two, the
   * `NATO-Russia Council` is one.
   */
  private split(name: Name): Name[] {
    const { story } = this;
    const part = this.secondName(name);
    if (part !== undefined) {
      const first = trimmed(story, withTail(story, resized(name, name.from, part - 1)));
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
        // `the Biden-Putin call`: two people whom the story also names separately
        const areKnown =
          i === name.to && i === name.from + 1 && this.isSurname(story.key(i)) && this.isSurname(story.key(i - 1));
        if (!isPair && !((isAbbreviated || areKnown || this.areNames(name, i)) && story.gap(i) === GAP.hyphen))
          continue;
        const both = [
          ...this.split(resized(name, name.from, i - 1)),
          ...this.split({ from: i, to: name.to, opens: false }),
        ];
        return both.filter(({ from, to }) => from < to || !story.is(from, SORT.demonym));
      }
    }
    return [withChannel(story, trimmed(story, withTail(story, withNumber(story, name))))];
  }

  /** `the Israel-Hamas war`: both are names that the story also has apart. */
  private areNames({ from, to }: Name, second: number): boolean {
    const { story } = this;
    const isName = (first: number, last: number) =>
      !story.is(first, SORT.given) &&
      ((first === last && story.is(first, SORT.place)) || this.isKnown(story.keys({ from: first, to: last })));
    return isName(from, second - 1) && isName(second, to);
  }

  /** Where a second name begins: `US Patriot`, `envoy to Ukraine Kurt Volker`. */
  private secondName({ from, to }: Name): number | undefined {
    const { story } = this;
    if (from === to || story.isSmall(from + 1)) return undefined;
    // `Ann Oake West End`: somebody and somewhere whom the story names apart
    if (story.is(to, HEAD)) return story.is(to, SORT.bodyHead) ? undefined : this.secondKnown({ from, to });
    const isShort = SHORT_COUNTRIES.has(story.key(from)) && story.is(from, SORT.place) && story.follows(from + 1);
    if (isShort) return this.hasBodyOf({ from, to }) ? undefined : from + 1;
    const isCountry =
      to > from + 1 && story.is(from, SORT.place) && !story.is(from, SORT.given) && !story.is(from + 1, HEAD);
    if (isCountry && story.follows(from + 1) && this.officeBefore(from - 1) !== undefined) return from + 1;
    for (let i = from + 1; i < to; i++)
      if (story.is(i, SORT.bodyHead) && story.is(i + 1, SORT.place) && story.follows(i + 1) && !this.isCampus(i, to))
        return i + 1;
    return this.secondKnown({ from, to });
  }

  /** `U.S. Court of Appeals` */
  private hasBodyOf({ from, to }: Span): boolean {
    for (let of = from + 2; of < to; of++)
      if (this.story.key(of) === 'of' && this.story.is(of - 1, SORT.bodyHead)) return true;
    return false;
  }

  private secondKnown({ from, to }: Span): number | undefined {
    const { story } = this;
    for (let i = from + 2; i < to; i++)
      if (this.isKnown(story.keys({ from, to: i - 1 })) && this.isKnown(story.keys({ from: i, to }))) return i;
    return undefined;
  }

  /** `Imperial College London`, `Amnesty International Kenya`: what such a name ends with is part of it. */
  private isCampus(head: number, to: number): boolean {
    return WITH_PLACE.has(this.story.key(head)) && PLACES.has(this.story.keys({ from: head + 1, to }));
  }

  /** The role in a few lower-case words before a preposition: `special envoy to`. */
  private officeBefore(preposition: number): number | undefined {
    const { story } = this;
    if (!story.isSmall(preposition) || !story.follows(preposition + 1)) return undefined;
    for (let i = preposition - 1; i > preposition - 4 && story.follows(i + 1); i--)
      if (story.is(i, SORT.personNoun) && story.isSmall(i)) return i;
    return undefined;
  }
}
