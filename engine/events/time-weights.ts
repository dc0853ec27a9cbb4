/** What a date counts for an event, by how it lies to it. */
import type { Span } from '../dates/calendar.ts';
import type { TextDate } from '../dates/text-date.ts';

/** What a date counts by where it stands. */
export const WEIGHT = {
  inSentence: 1.1,
  /** of an event of some days a year or a season: many such events were in it */
  vagueInSentence: 0.8,
  /** the very day, of an event that lasts no longer */
  exactDay: 0.4,
  inParagraph: 0.8,
  /** where another date stands between */
  afterOther: 0.2,
  /** days or weeks after it, when it was still the news */
  nearInSentence: 0.5,
  /** … by a day that is not the event's */
  nearDay: 0.4,
  nearInParagraph: 0.35,
  onPage: 0.3,
  ofStory: 0.6,
  /** the days before: what was announced, or another one like it */
  nearBefore: 0.1,
  otherInSentence: -1.6,
  otherInParagraph: -0.6,
  otherStory: -0.5,
  /** nobody tells of what is to come */
  storyBefore: -1.2,
  /** a later date says little against what is told as past */
  laterInSentence: -0.2,
  laterInParagraph: -0.2,
} as const;
/** Dates elsewhere on a long page, or none, say no more than this. */
export const VAGUE = WEIGHT.onPage;
/** A date that gives the very day says this, and leaves no doubt. */
export const VERY_DAY = WEIGHT.inSentence + WEIGHT.exactDay;
/** A story belongs to an event's time this many days before and after it; a meeting is announced only days ahead. */
const STORY_DAYS_BEFORE = 30;
const STORY_DAYS_BEFORE_SHORT = 5;
const STORY_DAYS_AFTER = 45;
const SHORT_DAYS = 5;
/** A month, or two, still tells which meeting is meant. */
const MOST_TELLING_DAYS = 62;
const DAYS_OF_YEAR = 365;

/** What a date says of an event that lasts for many years. */
export const LEAST_TELLING = 0.3;

/** A date within one week says much of an event of that week, a date within eight years next to nothing. */
export function telling(span: Span): number {
  const days = span.to - span.from + 1;
  if (days <= 60) return 1;
  if (days <= 400) return 0.85;
  return days <= 1500 ? 0.5 : LEAST_TELLING;
}

/** Whether an event is over within days. */
export const isShort = (span: Span): boolean => span.to - span.from <= SHORT_DAYS;

/** The time in which an event is the news. */
export function aroundOf(span: Span): Span {
  const before = isShort(span) ? STORY_DAYS_BEFORE_SHORT : STORY_DAYS_BEFORE;
  return { from: span.from - before, to: span.to + STORY_DAYS_AFTER };
}

/** How surely dates lie within an event: a month whose year is open lies within one of several years in any case. */
export function openness(dates: TextDate[], span: Span): number {
  return dates.every(({ anyYear }) => anyYear) ? Math.max(0, 1 - (span.to - span.from + 1) / DAYS_OF_YEAR) : 1;
}

/** What the dates of a sentence say that lie within an event. */
export function ofFitting(dates: TextDate[], span: Span): number {
  if (!isShort(span)) return WEIGHT.inSentence;
  if (dates.some(isDay)) return WEIGHT.inSentence + WEIGHT.exactDay;
  return dates.every((date) => date.to - date.from > MOST_TELLING_DAYS) ? WEIGHT.vagueInSentence : WEIGHT.inSentence;
}

/** What the dates of a sentence say that lie around an event. */
export function ofNear(dates: TextDate[], span: Span): number {
  if (!isShort(span) || !dates.every(isDay)) return WEIGHT.nearInSentence;
  return dates.every((date) => date.to < span.from) ? WEIGHT.nearBefore : WEIGHT.nearDay;
}

/** Whether a date is one of days. */
export const isDay = (date: TextDate) => date.weekday !== undefined || date.to - date.from <= SHORT_DAYS;
