/** The layout of the timeline: pure arithmetic, so that it can be tested without drawing. */
import type { EntityView, FactView } from '../engine/model/view.ts';
import { dateExtent } from './dates.ts';

/** With fewer dated items than this no timeline is drawn: reading them is faster. */
const WORTH_DRAWING = 3;
/** Dots closer together than this, in percent of the width, are piled up. */
const TOUCHING = 3;
/** The most dots of a pile that are drawn. */
const HIGHEST = 3;
/** Kept free at either end, in percent of the width. */
const MARGIN = 3;
const DAY_MS = 24 * 3600 * 1000;
/** A shorter time span is not drawn, however far the story is from it: for one conference, a list of dates is enough. */
const SHORTEST_MS = 7 * DAY_MS;

/** A dated item. Positions are in percent of the width, the earliest first. */
interface Placed {
  what: 'fact' | 'statement';
  when: 'then' | 'since';
}

/** Something of one day. */
export interface Dot extends Placed {
  at: number;
  /** 0 is on the line, higher numbers are above it */
  level: number;
}

/** Something that lasted, or whose day is not known, and is long enough to be drawn as a band. */
export interface Band extends Placed {
  from: number;
  to: number;
}

/** A pile with more dots than are drawn. */
export interface Pile {
  at: number;
  /** how many dots are not drawn */
  more: number;
}

export interface TimelineLayout {
  dots: Dot[];
  piles: Pile[];
  bands: Band[];
  /** how many dated items there are, including those that are not drawn */
  count: number;
  /** position of the story's date on the line, in percent; absent if the date is unknown */
  story?: number;
  /** position at which the coverage ends, in percent; the pack knows of nothing after it */
  ends: number;
  /** the two ends of the line, ISO 8601 */
  first: string;
  last: string;
}

/** The dated items of an entity or of a story. */
export interface Dated extends Pick<EntityView, 'storyDate'> {
  facts: readonly Pick<FactView, 'date' | 'when'>[];
  statements: readonly Pick<FactView, 'date' | 'when'>[];
  /** as in `EntityView`; absent if it is not known when the coverage ends */
  coverageEnds?: string;
}

/** Returns the layout, or undefined if too few items have dates, or if all dates are within a few days. */
export function layOutTimeline(view: Dated): TimelineLayout | undefined {
  const dated = [
    ...view.facts.map(({ date, when }) => ({ date, when, what: 'fact' as const })),
    ...view.statements.map(({ date, when }) => ({ date, when, what: 'statement' as const })),
  ]
    .flatMap(({ date, ...rest }) => {
      const extent = dateExtent(date);
      return extent ? [{ ...rest, start: extent[0], end: extent[1] }] : [];
    })
    .sort((a, b) => a.start - b.start);
  if (dated.length < WORTH_DRAWING) return;

  const [from, to] = [dated[0]!.start, Math.max(...dated.map((item) => item.end))];
  // a month that contains all the days does not make the time span longer
  if (dated.at(-1)!.start - Math.min(...dated.map((item) => item.end)) < SHORTEST_MS) return;
  const story = view.storyDate ? dateExtent(view.storyDate)?.[0] : undefined;
  const first = Math.min(from, story ?? Infinity);
  const last = Math.max(to, story ?? -Infinity);
  const length = last - first;
  const place = (time: number) => MARGIN + ((time - first) / length) * (100 - 2 * MARGIN);
  const known = dateExtent(view.coverageEnds ?? '')?.[1] ?? last;

  // a band of a few days would be too narrow: it is piled up like a single day, so that none hides another
  const isShort = ({ start, end }: { start: number; end: number }) =>
    end - start < DAY_MS || place(end) - place(start) < TOUCHING;
  const days = dated.filter(isShort).map(({ start, what, when }) => ({ at: place(start), what, when }));
  const spans = dated.filter((item) => !isShort(item));
  return {
    ...pileUp(days),
    bands: spans.map(({ start, end, what, when }) => ({ from: place(start), to: place(end), what, when })),
    count: dated.length,
    ...(story !== undefined && { story: place(story) }),
    ends: known < last ? place(Math.max(known, first)) : 100,
    first: isoDay(first),
    last: isoDay(last),
  };
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** Places dots in order of time; a dot that would touch the pile before it goes on top of that pile. */
function pileUp(days: Omit<Dot, 'level'>[]): { dots: Dot[]; piles: Pile[] } {
  let pileAt = -Infinity;
  let level = 0;
  const dots: Dot[] = [];
  const short = new Map<number, number>();
  for (const day of days) {
    if (day.at - pileAt < TOUCHING) level += 1;
    else [pileAt, level] = [day.at, 0];
    if (level < HIGHEST) dots.push({ ...day, at: pileAt, level });
    else short.set(pileAt, level - HIGHEST + 1);
  }
  return { dots, piles: [...short].map(([at, more]) => ({ at, more })) };
}
