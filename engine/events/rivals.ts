/**
 * Finds which events of a pack the same words at the same time could mean: what these rivals share is no evidence for
 * either of them.
 */
import { overlaps, type Span } from '../dates/calendar.ts';
import { TYPE_CUES } from '../english/event-types.ts';
import { EVENT_TYPES, type EventType } from '../model/event-types.ts';
import { append, memoize } from '../text/collections.ts';
import type { EventFamily } from './families.ts';

/** Events at most this many days apart could both be meant by one year. */
const DAYS_APART = 365;

/** Whether a date could be that of either event. */
const areNear = (a: Span, b: Span): boolean => overlaps(a, { from: b.from - DAYS_APART, to: b.to + DAYS_APART });

/**
 * Types that share at least this much of their words cannot be distinguished by words: calls and meetings, resignations
 * and withdrawals.
 */
const SHARED_WORDS = 0.15;

const alike = new Map<EventType, readonly EventType[]>();

/** A type and those that share its words. */
function alikeTypes(type: EventType): readonly EventType[] {
  return memoize(alike, type, () => EVENT_TYPES.filter((other) => areAlike(wordsOf(type), wordsOf(other))));
}

const wordsOf = (type: EventType) => new Set(TYPE_CUES[type].flatMap(({ words }) => words));

function areAlike(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...some].filter((word) => others.has(word)).length >= SHARED_WORDS * Math.min(some.size, others.size);
}

/** The rivals of each event of a pack: other events of its type and its time. */
export class Rivals {
  private readonly byType = new Map<EventType | undefined, EventFamily[]>();

  constructor(families: readonly EventFamily[]) {
    for (const family of families) append(this.byType, family.type, family);
  }

  /** For each entity, in how many of an event's rivals it took part. */
  partsIn(event: EventFamily): ReadonlyMap<number, number> {
    const parts = new Map<number, number>();
    const types = event.type ? alikeTypes(event.type) : [undefined];
    for (const { owner, span, tookPart } of types.flatMap((type) => this.byType.get(type) ?? []))
      if (owner !== event.owner && areNear(span, event.span))
        for (const member of tookPart) parts.set(member, (parts.get(member) ?? 0) + 1);
    return parts;
  }
}
