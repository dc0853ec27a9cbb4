/**
 * The data that finding events needs about all of a pack's events at once: the family of each. It is stored with the
 * pack, because computing it needs the record of every event.
 *
 * | section | numbers | what |
 * |---|---|---|
 * | head | 4 × 32 bits | magic number, numbers of entities and events, number of bytes |
 * | bytes | | the events in order, for each: its entity, as the difference from the one before; its type; its place + 1; its first day, counted from a million days before 1970; the number of days that follow; the participants; the places in its description; 1 if it has landmarks. Lists begin with their length, and 0 means no type or no place |
 */

import { parseDate, type Span } from '../dates/calendar.ts';
import type { Entities } from '../model/entities.ts';
import { EVENT_TYPES, type EventType } from '../model/event-types.ts';
import { openTable, packTable, Writer } from '../store/bytes.ts';

/** The magic number "BSE3"; changed whenever the table above or the order of the types changes. */
const MARK = 0x42534533;

/** Days of events are counted from this many days before 1970, because the Writer has no negative numbers. */
const DAYS_BEFORE = 1_000_000;

/** The family of an event; entities are given by number. */
export interface EventFamily {
  /** the event itself */
  owner: number;
  type: EventType | undefined;
  place: number | undefined;
  /** when it happened */
  span: Span;
  /** its place, if that is in the family */
  tookPart: readonly number[];
  /** places in its description: `capital of Ukraine` */
  described: readonly number[];
  /** true if it has landmarks, which a page may name without any member of the family */
  hasLandmarks: boolean;
}

/**
 * Computes the families of all events.
 *
 * @param placesOf returns the places in an entity's description
 */
export function familiesOf(entries: Entities, placesOf: (owner: number) => readonly number[]): EventFamily[] {
  const families: EventFamily[] = [];
  for (let owner = 0; owner < entries.length; owner++) {
    const facts = entries.at(owner)!.event;
    if (!facts) continue;
    const members = facts.place ? [...facts.participants, facts.place] : facts.participants;
    families.push({
      owner,
      type: facts.type,
      place: facts.place === undefined ? undefined : entries.numberOf(facts.place),
      span: parseDate(facts.date)!,
      tookPart: [...new Set(members.flatMap((id) => entries.numberOf(id) ?? []))],
      described: placesOf(owner),
      hasLandmarks: (facts.landmarks ?? []).length > 0,
    });
  }
  return families;
}

/** Packs the families of the events of this many entities. */
export function packFamilies(families: readonly EventFamily[], entities: number): ArrayBuffer {
  const writer = new Writer();
  const list = (numbers: readonly number[]) => {
    writer.number(numbers.length);
    for (const number of numbers) writer.number(number);
  };
  families.forEach(({ owner, type, place, span, tookPart, described, hasLandmarks }, i) => {
    writer.number(owner - (families[i - 1]?.owner ?? 0));
    writer.number(type ? EVENT_TYPES.indexOf(type) + 1 : 0);
    writer.number(place === undefined ? 0 : place + 1);
    writer.number(span.from + DAYS_BEFORE);
    writer.number(span.to - span.from);
    list(tookPart);
    list(described);
    writer.number(hasLandmarks ? 1 : 0);
  });
  return packTable(MARK, [entities, families.length], writer.done());
}

/** Unpacks families. @throws RangeError if the buffer is damaged, of another version, or for another number of entities */
export function unpackFamilies(buffer: ArrayBuffer, entities: number): EventFamily[] {
  const table = openTable(buffer, MARK, 2);
  if (!table) throw damaged();
  const { bytes, reader } = table;
  const [of, events] = table.counts as [number, number];
  if (of !== entities || events > bytes) throw damaged();
  const entity = (number: number) => {
    if (number < 0 || number >= entities) throw damaged();
    return number;
  };
  const place = () => {
    const number = reader.number();
    return number === 0 ? undefined : entity(number - 1);
  };
  const span = () => {
    const from = reader.number() - DAYS_BEFORE;
    return { from, to: from + reader.number() };
  };
  const list = () => {
    const length = reader.number();
    if (length > bytes - reader.at) throw damaged();
    return Array.from({ length }, () => entity(reader.number()));
  };
  const families: EventFamily[] = [];
  let owner = 0;
  for (let i = 0; i < events; i++) {
    owner += reader.number();
    families.push({
      owner: entity(owner),
      type: EVENT_TYPES[reader.number() - 1],
      place: place(),
      span: span(),
      tookPart: list(),
      described: list(),
      hasLandmarks: reader.number() === 1,
    });
  }
  if (reader.at !== bytes) throw damaged();
  return families;
}

const damaged = () =>
  new RangeError('the stored events are damaged, of another version or another pack: build them again from the pack');
