/** How often acts of each type happen to the same people, bodies and places: what a text that gives no date can mean. */
import type { EventType } from '../model/event-types.ts';

/** A company fails once, a minister resigns from an office once: whoever tells of it needs no date to be understood. */
const ONCE: ReadonlySet<EventType> = new Set([
  'accident',
  'annexation',
  'arrest',
  'attack',
  'bailout',
  'breach',
  'charge',
  'coup',
  'death',
  'disaster',
  'dismissal',
  'failure',
  'launch',
  'merger',
  'outbreak',
  'release',
  'rescue',
  'resignation',
  'scandal',
  'seizure',
  'trial',
]);
/** A few times in years. All other types, such as talks, calls and sanctions, recur within weeks. */
const SELDOM: ReadonlySet<EventType> = new Set([
  'agreement',
  'appointment',
  'approval',
  'ban',
  'claim',
  'conflict',
  'construction',
  'election',
  'enlargement',
  'law',
  'layoffs',
  'report',
  'ruling',
  'strike',
  'withdrawal',
]);

/** From 0 for what happens once to 1 for what recurs all the time. */
export function recurrenceOf(type: EventType | undefined): number {
  if (type && ONCE.has(type)) return 0;
  return type && SELDOM.has(type) ? 0.5 : 1;
}
