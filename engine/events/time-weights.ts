/** The weights of dates as evidence for an event, by how they relate to its date. */
import type { Span } from '../dates/calendar.ts';
import type { TextDate } from '../dates/text-date.ts';

/** The weight of a date, by where it is. */
export const WEIGHT = {
  inSentence: 1.1,
  /** a year or a season, for an event of a few days: many such events were in it */
  vagueInSentence: 0.8,
  /** added if it is the exact day of an event that lasted no longer */
  exactDay: 0.4,
  inParagraph: 0.8,
  /** if another date is between */
  afterOther: 0.2,
  /** days or weeks after it, when it was still in the news */
  nearInSentence: 0.5,
  /** … given by another day */
  nearDay: 0.4,
  nearInParagraph: 0.35,
  onPage: 0.3,
  /** the weekday of the event, in a text that gives no date; or only another one */
  weekday: 0.5,
  otherWeekday: -0.4,
  ofStory: 0.6,
  /** the days before: an announcement, or another similar event */
  nearBefore: 0.1,
  otherInSentence: -1.6,
  otherInParagraph: -0.6,
  otherStory: -0.5,
  /** a date before the event */
  storyBefore: -1.2,
  /** in a text that looks back, a later date says little against the event */
  laterInSentence: -0.2,
  laterInParagraph: -0.2,
} as const;
/** The least weight of dates elsewhere on a long page, or of no date at all. */
export const VAGUE = WEIGHT.onPage;
/** The weight of a date that gives the exact day, which leaves no doubt. */
export const VERY_DAY = WEIGHT.inSentence + WEIGHT.exactDay;
/**
 * A story is from an event's time if it is at most this many days before or after it; a meeting is announced only days
 * ahead.
 */
const STORY_DAYS_BEFORE = 30;
const STORY_DAYS_BEFORE_SHORT = 5;
const STORY_DAYS_AFTER = 45;
const SHORT_DAYS = 5;
/** A date of a month or two still shows which meeting is meant. */
const MOST_TELLING_DAYS = 62;
const DAYS_OF_YEAR = 365;

/** The weight of a date for an event that lasted for many years. */
export const LEAST_TELLING = 0.3;

/** A date within one week says much about an event of that week, a date within eight years next to nothing. */
export function telling(span: Span): number {
  const days = span.to - span.from + 1;
  if (days <= 60) return 1;
  if (days <= 400) return 0.85;
  return days <= 1500 ? 0.5 : LEAST_TELLING;
}

/** Whether an event is over within days. */
export const isShort = (span: Span): boolean => span.to - span.from <= SHORT_DAYS;

/** The period in which an event is in the news. */
export function aroundOf(span: Span): Span {
  const before = isShort(span) ? STORY_DAYS_BEFORE_SHORT : STORY_DAYS_BEFORE;
  return { from: span.from - before, to: span.to + STORY_DAYS_AFTER };
}

/** How certainly dates are within an event: a month without a year is within one of several years in any case. */
export function openness(dates: TextDate[], span: Span): number {
  return dates.every(({ anyYear }) => anyYear) ? Math.max(0, 1 - (span.to - span.from + 1) / DAYS_OF_YEAR) : 1;
}

/** Whether dates are seasons, years or longer. */
const areVague = (dates: TextDate[]) => dates.every(({ from, to }) => to - from > MOST_TELLING_DAYS);

/** The weight of the dates of a sentence that are within an event. */
export function ofFitting(dates: TextDate[], span: Span): number {
  if (!isShort(span)) return WEIGHT.inSentence;
  if (dates.some(isDay)) return WEIGHT.inSentence + WEIGHT.exactDay;
  return areVague(dates) ? WEIGHT.vagueInSentence : WEIGHT.inSentence;
}

/** The weight of the dates of a paragraph that are within an event. */
export const ofFittingAround = (dates: TextDate[], span: Span): number =>
  isShort(span) && areVague(dates) ? WEIGHT.nearInParagraph : WEIGHT.inParagraph;

/** The weight of the dates of a sentence that include an event. */
export function ofNear(dates: TextDate[], span: Span): number {
  if (!isShort(span) || !dates.every(isDay)) return WEIGHT.nearInSentence;
  return dates.every((date) => date.to < span.from) ? WEIGHT.nearBefore : WEIGHT.nearDay;
}

/** Whether a date is precise to a few days. */
export const isDay = (date: TextDate) => date.weekday !== undefined || date.to - date.from <= SHORT_DAYS;
