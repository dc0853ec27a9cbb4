/** Cuts a run of capitalised words into names: titles before them, what only opens a sentence, and what follows them. */
import { BODY_TAILS, DIRECTIONS, PLACE_TAILS } from '../english/heads.ts';
import { NEVER_FIRST, OFFICE_JOINTS } from '../english/joints.ts';
import { AMBIGUOUS_OFFICES, PARTY_LETTERS } from '../english/offices.ts';
import { PLACES, SHORT_COUNTRIES } from '../english/world.ts';
import { GAP } from '../text/scan.ts';
import { SORT } from './sorts.ts';
import type { Span, Story } from './story.ts';

/** A span that names something. */
export interface Name extends Span {
  /** the words of its run that stand before it as a title: a person's */
  title?: Span;
  /** true where a capital tells nothing: the name opens a sentence */
  opens: boolean;
  /** true for the town with which an agency's story begins */
  isDateline?: true;
}

/** Whether a run of words is known to be a name from elsewhere in the story. */
export type IsKnown = (keys: string) => boolean;

/** People's names have no more words. */
const LONGEST_PERSON = 5;
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
    const opens = this.opensSentence(run.from);
    const start = this.withoutOpening(run, opens);
    if (start === undefined) return [];
    const stillOpens = opens && start === run.from;
    return this.cutFrom({ from: start, to: run.to }, stillOpens);
  }

  private cutFrom(run: Span, opens: boolean): Name[] {
    const { story } = this;
    if (run.to > run.from && PLACES.has(story.keys(run))) return [{ ...run, opens }];
    const title = opens && AMBIGUOUS_OFFICES.has(story.key(run.from)) ? undefined : this.titleEnd(run);
    if (title !== undefined) {
      const person: Name = { from: title + 1, to: run.to, title: { from: run.from, to: title }, opens: false };
      return [...this.withinTitle({ from: run.from, to: title }, opens), this.trimmed(person)];
    }
    let { from } = run;
    const { to } = run;
    // a nationality before a name is none of it: `American Kevin King`; but `American Airlines`
    while (from < to && story.is(from, SORT.demonym) && !this.endsAsBody({ from, to })) from = this.after(from, to);
    if (this.isLoose(to) && !this.endsAsBody({ from, to }))
      return this.withinTitle({ from, to }, opens && from === run.from);
    if (from > to || this.isAdjective({ from, to })) return [];
    return this.split({ from, to, opens: opens && from === run.from });
  }

  /** Nothing but a nationality: `Southeast Asian`, `New Yorkers`. */
  private isAdjective({ from, to }: Span): boolean {
    const { story } = this;
    if (!story.is(to, SORT.demonym))
      return from === to - 1 && story.key(from).length === 1 && PARTY_LETTERS.has(story.key(from));
    for (let i = from; i < to; i++)
      if (!story.is(i, SORT.demonym | SORT.common | SORT.place | SORT.small) && !DIRECTIONS.has(story.key(i)))
        return false;
    return true;
  }

  /** `Paris-Berlin` are two, the `NATO-Russia Council` is one. */
  private split(name: Name): Name[] {
    const { story } = this;
    const part = this.secondName(name);
    if (part !== undefined) {
      const first = this.withTail({ ...name, to: part - 1 });
      const office = this.officeBefore(name.from - 1);
      const isHolder = office !== undefined && part < name.to && story.is(name.from, SORT.place);
      if (isHolder) return [first, { from: part, to: name.to, title: { from: office, to: part - 1 }, opens: false }];
      return [first, ...this.cutFrom({ from: part, to: name.to }, false)];
    }
    if (story.is(name.to, HEAD)) return [this.withTail(name)];
    for (let i = name.from + 1; i <= name.to; i++) {
      const isPair =
        story.gap(i) === GAP.hyphen &&
        story.is(i, SORT.place | SORT.demonym) &&
        story.is(i - 1, SORT.place | SORT.demonym);
      if (isPair) {
        const first = this.split({ ...name, to: i - 1 });
        const rest = this.split({ from: i, to: name.to, opens: false });
        return [...first, ...rest].filter(({ from, to }) => from < to || !story.is(from, SORT.demonym));
      }
    }
    return [this.withTail(name)];
  }

  /** Where a second name begins in a run that no mark parts: `US Patriot`, `envoy to Ukraine Kurt Volker`. */
  private secondName({ from, to }: Name): number | undefined {
    const { story } = this;
    if (from === to || story.is(to, HEAD) || story.isSmall(from + 1)) return undefined;
    const isShort = SHORT_COUNTRIES.has(story.key(from)) && story.is(from, SORT.place) && story.follows(from + 1);
    if (isShort) return from + 1;
    // an office of a country, and its holder
    if (
      to > from + 1 &&
      story.is(from, SORT.place) &&
      !story.is(from, SORT.given) &&
      this.officeBefore(from - 1) !== undefined
    )
      return from + 1;
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

  private opensSentence(i: number): boolean {
    return this.story.page.sentences[this.story.sentence(i)] === i || this.opensQuote(i);
  }

  /** A word behind an opening quote, a colon or a dash; but not one behind a bracket. */
  private opensQuote(i: number): boolean {
    return this.story.gap(i) === GAP.other && /[:"“‘'—–]\s*$/.test(this.story.between(i));
  }

  /** The first word of a run that may be of a name; nothing where none is. */
  private withoutOpening({ from, to }: Span, opens: boolean): number | undefined {
    const { story } = this;
    if (!opens) return from;
    let at = from;
    while (at <= to) {
      const isSmallWord = story.is(at, SORT.small) || NEVER_FIRST.has(story.key(at));
      if (!isSmallWord && !this.isMereOpening(at, to)) return at;
      if (isSmallWord && at < to && this.isKnown(story.keys({ from: at, to }))) return at;
      if (isSmallWord && at === to) return undefined;
      at = this.after(at, to);
    }
    return undefined;
  }

  /** Whether a common word before a name only opens the sentence: `Yesterday Mr Smith`, not `State Department`. */
  private isMereOpening(at: number, to: number): boolean {
    const { story } = this;
    if (at === to || !story.is(at, SORT.common)) return false;
    if (
      !AMBIGUOUS_OFFICES.has(story.key(at)) &&
      story.is(at, SORT.office | SORT.officePart | SORT.personNoun | SORT.given | SORT.place | SORT.loneBody)
    )
      return false;
    if (this.isKnown(story.keys({ from: at, to }))) return false;
    const next = this.after(at, to);
    if (this.isKnown(story.keys({ from: next, to }))) return true;
    return !story.is(to, HEAD) && !story.is(next, SORT.common);
  }

  /** The next word of a run that is no connector. */
  private after(i: number, to: number): number {
    let next = i + 1;
    while (next < to && this.story.isSmall(next)) next++;
    return next;
  }

  private before(i: number, from: number): number {
    let last = i - 1;
    while (last > from && this.story.isSmall(last)) last--;
    return last;
  }

  /** A word that ends no name: an office without its holder. */
  private isLoose(i: number): boolean {
    const { story } = this;
    if (story.isSmall(i - 1) && story.follows(i)) return false;
    return (
      story.is(i, SORT.office | SORT.honorific) &&
      !story.is(i, SORT.bodyHead) &&
      !story.isPossessive(i) &&
      !story.is(i - 1, SORT.given)
    );
  }

  private endsAsBody({ from, to }: Span): boolean {
    const { story } = this;
    if (story.is(to, SORT.office) && !story.is(to, HEAD)) return false;
    if (story.is(from + 1, SORT.given) && to > from + 1 && story.is(from, SORT.demonym)) return false;
    for (let i = from + 1; i <= to; i++) if (story.is(i, HEAD) && (i === to || story.isSmall(i + 1))) return true;
    return story.is(to, SORT.common) && !story.is(to, SORT.given);
  }

  /** The last word of the title that a run begins with, if a person's name follows it. */
  private titleEnd({ from, to }: Span): number | undefined {
    const { story } = this;
    for (let i = to - 1; i >= from; i--) {
      if (story.isPossessive(i)) return undefined;
      if (story.is(i, SORT.honorific)) return this.isPerson(i + 1, to, true) ? i : undefined;
      const isRole = story.is(i, SORT.personNoun) && story.is(i, SORT.common) && !story.is(i, SORT.given);
      if (!story.is(i, SORT.office) && !isRole) continue;
      const end = this.endOfOffice(i, to);
      if (this.isPerson(end + 1, to, false)) return end;
    }
    return undefined;
  }

  /** The end of an office with what it is of: `Secretary of State`, `Minister for Health`. */
  private endOfOffice(office: number, to: number): number {
    const { story } = this;
    let end = office;
    for (;;) {
      let next = end + 1;
      if (next >= to || !story.isSmall(next) || !OFFICE_JOINTS.has(story.key(next))) return end;
      while (next < to && story.isSmall(next)) next++;
      // the first word behind `of` is the office's; more of them only if they are common
      let last = next;
      while (
        last + 1 < to &&
        story.is(last + 1, SORT.common) &&
        !story.is(last + 1, SORT.given) &&
        story.isCapital(last + 1)
      )
        last++;
      if (last >= to) return end;
      end = last;
    }
  }

  private isPerson(from: number, to: number, isSure: boolean): boolean {
    const { story } = this;
    if (from > to || to - from >= LONGEST_PERSON || !story.isCapital(from))
      return from <= to && story.is(from, SORT.particle) && isSure;
    for (let i = from; i <= to; i++) {
      if (story.isSmall(i) && !story.is(i, SORT.particle) && story.gap(i) !== GAP.hyphen) return false;
      if (!isSure && story.gap(i) === GAP.and) return false;
    }
    if (isSure) return true;
    if (story.is(to, HEAD) && !(to > from && story.is(from, SORT.given))) return false;
    if (to > from) return !story.is(from, SORT.common) || story.is(from, SORT.given);
    return !story.is(from, SORT.office | SORT.officePart | SORT.demonym | SORT.place) || story.is(from, SORT.given);
  }

  /** What a title holds of names: the `FBI` of `FBI Director`. */
  private withinTitle({ from, to }: Span, opens: boolean): Name[] {
    const { story } = this;
    let end = to;
    const parts: Name[] = [];
    // `Ambassador to Ukraine`, `Mayor of London`
    for (let i = to; i > from; i--) {
      if (!story.isSmall(i)) continue;
      let next = i + 1;
      while (next < to && story.isSmall(next)) next++;
      if (next <= to && !story.is(next, SORT.common | SORT.officePart)) parts.push({ from: next, to, opens: false });
      end = this.before(i, from - 1);
      while (end > from && story.isSmall(end)) end--;
      break;
    }
    const strips = SORT.office | SORT.officePart | SORT.honorific | SORT.personNoun;
    while (end >= from) {
      const isBody =
        story.is(end, SORT.loneBody) || (story.is(end, SORT.bodyHead) && end > from && !this.isOfficeOnly(end, from));
      if (
        isBody ||
        (!story.is(end, strips) && !story.is(end, SORT.common)) ||
        story.is(end, SORT.place) ||
        story.isPossessive(end)
      )
        break;
      end--;
    }
    let begin = from;
    while (begin <= end && (story.is(begin, SORT.demonym | SORT.small) || NEVER_FIRST.has(story.key(begin)))) begin++;
    while (begin < end && story.isSmall(begin)) begin++;
    if (begin > end) return parts;
    return [...this.split({ from: begin, to: end, opens: opens && begin === from }), ...parts];
  }

  /** `Press` of `Press Secretary`, `Police` of `Police Chief`: heads that are parts of offices when alone. */
  private isOfficeOnly(i: number, from: number): boolean {
    const { story } = this;
    if (!story.is(i, SORT.officePart)) return false;
    return i === from || !story.is(i, SORT.ofHead | SORT.loneBody) || story.is(i - 1, SORT.office | SORT.officePart);
  }

  /** Without words of time behind it. */
  private trimmed(name: Name): Name {
    let { to } = name;
    while (to > name.from && this.story.is(to, SORT.time) && !this.story.is(to - 1, SORT.given)) to--;
    return { ...name, to };
  }

  /** With a small word that belongs to it: `Zabul province`. */
  private withTail(name: Name): Name {
    const { story } = this;
    const next = name.to + 1;
    const isTail = PLACE_TAILS.has(story.key(next)) || BODY_TAILS.has(story.key(next));
    const takes = isTail && story.isSmall(next) && story.follows(next) && !story.isPossessive(name.to);
    return takes && !story.is(name.to, SORT.common | HEAD) ? { ...name, to: next } : name;
  }
}
