/** The evidence that the dates of a page are for and against an event. */
import { overlaps, parseDate, type Span } from '../dates/calendar.ts';
import { datesOfStory } from '../dates/dates-of-story.ts';
import { type TextDate, within } from '../dates/text-date.ts';
import { lowerBound, memoize, memoizeBounded } from '../text/collections.ts';
import { blockAt, type Page } from '../text/page.ts';
import type { CompiledEvent } from './cues.ts';
import { clausesOf, isCountedFrom, isOfOtherNoun, ofWeekdays } from './date-words.ts';
import {
  aroundOf,
  isDay,
  isShort,
  ofFitting,
  ofFittingAround,
  ofNear,
  openness,
  telling,
  WEIGHT,
} from './time-weights.ts';

/** A weekday is searched for in the two weeks around a day. */
const WEEKS_AROUND = 13;
/** The distance if no date is in the sentence. */
const FAR = 100;
/** The most cached events; a pack hardly has more, and beyond that they are computed again. */
const MOST_SPANS = 10_000;
/** A date at most this many words after an event's name is its date, … */
const DATE_REACH = 3;
/** … and so is a date that continues it: `on Tuesday, 22 April`. */
const DATE_LENGTH = 2;

/** The dates of one page. */
export class EventTimes {
  /** neither the story nor its text has a date that tells the year: it speaks neither for an event nor against it */
  readonly isUndated: boolean;
  private readonly page: Page;
  private readonly dates: TextDate[];
  private readonly bySentence: Map<number, TextDate[]>;
  private readonly byBlock: Map<number, TextDate[]>;
  private readonly story: Span | undefined;
  /** the first day of the page’s dates and its story; infinite if there is none */
  private readonly firstDay: number;
  /** cache: for each sentence, the tokens that begin a clause */
  private readonly clauses = new Map<number, number[]>();
  /** cache: whether the page has a date in each span */
  private readonly onPage = new Map<Span, boolean>();

  constructor(page: Page, published?: string) {
    this.page = page;
    ({ dates: this.dates, story: this.story } = datesOfStory(page, parseDate(published ?? '')));
    this.isUndated = this.story === undefined && this.dates.every(({ anyYear }) => anyYear);
    this.firstDay = this.story?.from ?? Number.POSITIVE_INFINITY;
    // a page may have more dates than a call can have arguments
    for (const date of this.dates) if (isFirm(date)) this.firstDay = Math.min(this.firstDay, date.from);
    this.bySentence = Map.groupBy(this.dates, (date) => page.sentenceOf[date.at]!);
    this.byBlock = Map.groupBy(this.dates, (date) => blockAt(page, date.at));
  }

  /**
   * The dates in the sentence of a token, or else in its paragraph, or else on the page, or else the story's own.
   *
   * @param retold whether the words look back: then a later date says little against the event; absent for its name,
   * against which the date of another noun counts too
   */
  of({ span }: CompiledEvent, at: number, retold?: boolean): number {
    const evidence = this.raw(span, at, retold);
    // only what speaks for a long event counts less
    return Math.min(evidence, evidence * telling(span));
  }

  /** The number of words between a phrase and the nearest date of an event in its sentence. */
  distance({ span }: CompiledEvent, from: number, to: number): number {
    const dates = this.bySentence.get(this.page.sentenceOf[from]!) ?? [];
    const its = dates.filter((date) => within(date, span));
    return Math.min(FAR, ...its.map(({ at }) => Math.max(0, from - at, at - to)));
  }

  /** The sentences that give the exact day of an event. */
  days(event: CompiledEvent): number[] {
    return [...this.bySentence.keys()].filter((sentence) => this.exact(event, sentence).length > 0);
  }

  /** The dates of a sentence that give the exact day of an event. */
  exact({ span }: CompiledEvent, sentence: number): TextDate[] {
    if (!isShort(span)) return [];
    return (this.bySentence.get(sentence) ?? []).filter((date) => isDay(date) && within(date, span));
  }

  /** Whether the text gives a named event another date: `the Geneva accords of 1954`. */
  datedOtherwise({ span }: CompiledEvent, last: number): boolean {
    const behind = (this.bySentence.get(this.page.sentenceOf[last]!) ?? []).filter(({ at }) => at > last);
    const [next] = behind;
    if (!next || next.at > last + DATE_REACH) return false;
    return !behind.some((date) => date.at <= next.at + DATE_LENGTH && within(date, span));
  }

  /** `the call of 30 December`, another day than the event's. */
  isOfOtherDate(event: CompiledEvent, last: number): boolean {
    const of = [last + 1, last + 2].find((i) => this.page.tokens.at(i)?.key === 'of');
    return of !== undefined && this.datedOtherwise(event, of - 1);
  }

  private raw(span: Span, at: number, retold?: boolean): number {
    const sentence = this.page.sentenceOf[at]!;
    const here = this.bySentence.get(sentence) ?? [];
    const fitting = here.filter((date) => within(date, span));
    const isIts = fitting.some((date) => this.sameClause(date.at, at)) || !this.isOfOther(span, here, at);
    if (fitting.length > 0 && isIts) return ofFitting(fitting, span) * openness(fitting, span);
    const near = here.filter((date) => !within(date, span) && overlaps(date, aroundOf(span)));
    if (near.length > 0) return ofNear(near, span);
    if (fitting.length > 0) return 0;
    const isCounted = (date: TextDate) => isCountedFrom(this.page, date.at, at);
    const isApart = (date: TextDate) =>
      retold !== undefined && (isCounted(date) || isOfOtherNoun(this.page, date.at, at));
    const firm = here.filter((date) => isFirm(date) && this.sameClause(date.at, at) && !isApart(date));
    if (firm.length > 0) return retold && areLater(firm, span) ? WEIGHT.laterInSentence : WEIGHT.otherInSentence;
    const around = this.around(this.page.blockOf[sentence]!);
    const fittingAround = around.filter((date) => within(date, span));
    if (fittingAround.length > 0) {
      // after another date: `In 1783 … The annexation`
      const last = around.findLast((date) => date.at < at && isFirm(date) && !isCounted(date));
      const weight = last && isAway(last, span) ? WEIGHT.afterOther : ofFittingAround(fittingAround, span);
      return weight * openness(fittingAround, span);
    }
    if (around.some((date) => !date.anyYear && overlaps(date, aroundOf(span)))) return WEIGHT.nearInParagraph;
    const story = this.ofStory(span, retold);
    // a month without a year may be that of the event
    const others = around.filter(
      (date) =>
        isFirm(date) && !isOfOtherNoun(this.page, date.at, at) && !(date.anyYear && within(date, aroundOf(span))),
    );
    if (others.length > 0 && areLater(others, span))
      return retold ? Math.max(0, story) : WEIGHT.laterInParagraph + Math.max(0, story);
    if (others.length > 0) return WEIGHT.otherInParagraph + Math.max(0, story);
    if (this.isOnPage(span)) return WEIGHT.onPage;
    return this.isUndated ? ofWeekdays({ page: this.page, sentence, span }) : story;
  }

  /** The dates of a paragraph; for a heading, also those of the paragraph below it. */
  private around(block: number): TextDate[] {
    const dates = this.byBlock.get(block) ?? [];
    return this.page.isHeading[block] ? [...dates, ...(this.byBlock.get(block + 1) ?? [])] : dates;
  }

  /** Whether a word whose clause gives no date of the event belongs to another date, in the clause or before it. */
  private isOfOther(span: Span, here: TextDate[], at: number): boolean {
    if (here.some((date) => isFirm(date) && !within(date, span) && this.sameClause(date.at, at))) return true;
    const last = this.around(blockAt(this.page, at)).findLast((date) => date.at < at && isFirm(date));
    if (!last) return false;
    // two different days are different, however near they are
    return isAway(last, span) || (isShort(span) && isDay(last) && !within(last, span));
  }

  private isOnPage(span: Span): boolean {
    return memoizeBounded(this.onPage, MOST_SPANS, span, () =>
      this.dates.some((date) => !date.anyYear && within(date, span)),
    );
  }

  /**
   * Whether two tokens of a sentence are in the same clause: neither a semicolon nor a word that begins a clause is
   * between them.
   */
  private sameClause(a: number, b: number): boolean {
    const sentence = this.page.sentenceOf[a]!;
    const clauses = memoize(this.clauses, sentence, () => clausesOf(this.page, sentence));
    const clauseOf = (token: number) => lowerBound(clauses.length, (i) => clauses[i]! <= token);
    return clauseOf(a) === clauseOf(b);
  }

  /** Whether the story was not published in the time of an event. */
  isOfOtherStory(span: Span): boolean {
    return this.story !== undefined && !overlaps(this.story, aroundOf(span));
  }

  /** Whether an event happens only once, and all dates of the page are after the time in which it is in the news. */
  isLongPast({ recurrence, span }: CompiledEvent): boolean {
    return recurrence === 0 && Number.isFinite(this.firstDay) && this.firstDay > aroundOf(span).to;
  }

  private ofStory(span: Span, retold?: boolean): number {
    if (!this.story) return 0;
    if (!this.isOfOtherStory(span)) return WEIGHT.ofStory;
    if (this.story.to < span.from) return WEIGHT.storyBefore;
    return retold ? 0 : WEIGHT.otherStory;
  }
}

/** Whether all of some dates are after the period in which an event is in the news. */
const areLater = (dates: Span[], span: Span) => dates.every((date) => date.from > aroundOf(span).to);

/** Whether a date is neither within an event nor in the period in which it is in the news. */
const isAway = (date: TextDate, span: Span) => !within(date, span) && !overlaps(date, aroundOf(span));

/** Whether a date can be evidence against an event: not `since 2019`, and not a weekday of some month. */
const isFirm = (date: TextDate) => !date.since && (date.weekday === undefined || date.to - date.from <= WEEKS_AROUND);
