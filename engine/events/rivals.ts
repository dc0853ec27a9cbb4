/** Which events of a pack could be meant by the same words at the same time: what they share tells nothing of either. */
import { overlaps, type Span } from '../dates/calendar.ts';
import { TYPE_CUES } from '../english/event-types.ts';
import { EVENT_TYPES, type EventType } from '../model/event-types.ts';
import { append, memoize } from '../text/collections.ts';
import type { EventFamily } from './families.ts';

/** Events this many days apart may both be meant by one year. */
const DAYS_APART = 365;

/** Whether a date could be that of either. */
const areNear = (a: Span | undefined, b: Span | undefined): boolean =>
  !a || !b || overlaps(a, { from: b.from - DAYS_APART, to: b.to + DAYS_APART });

/** Types that share this much of their words are told alike: calls and meetings, resignations and withdrawals. */
const SHARED_WORDS = 0.15;

const alike = new Map<EventType, readonly EventType[]>();

/** A type and those that are told alike. */
function alikeTypes(type: EventType): readonly EventType[] {
  return memoize(alike, type, () => EVENT_TYPES.filter((other) => areAlike(wordsOf(type), wordsOf(other))));
}

const wordsOf = (type: EventType) => new Set(TYPE_CUES[type].flatMap(({ words }) => words));

function areAlike(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...some].filter((word) => others.has(word)).length >= SHARED_WORDS * Math.min(some.size, others.size);
}

/** The rivals of each event of a pack: others of its type and its time. */
export class Rivals {
  private readonly byType = new Map<EventType | undefined, EventFamily[]>();

  constructor(families: readonly EventFamily[]) {
    for (const family of families) append(this.byType, family.type, family);
  }

  /** In how many of an event's rivals each entity took part. */
  partsIn(event: EventFamily): ReadonlyMap<number, number> {
    const parts = new Map<number, number>();
    const types = event.type ? alikeTypes(event.type) : [undefined];
    for (const { owner, span, tookPart } of types.flatMap((type) => this.byType.get(type) ?? []))
      if (owner !== event.owner && areNear(span, event.span))
        for (const member of tookPart) parts.set(member, (parts.get(member) ?? 0) + 1);
    return parts;
  }
}
