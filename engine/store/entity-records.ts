/**
 * Entities as one text with a record each, and a table of where each stands: a
 * record is parsed when its entity is first asked for. Whoever holds a hundred
 * thousand pays for those that a text or a query meets.
 *
 * The text is ASCII, a line of JSON to an entity: its id first, lists that are
 * empty left out. The table is numbers of 32 bits:
 *
 * | section | numbers | what |
 * |---|---|---|
 * | head | 3 | mark, entities, letters of the text |
 * | starts | entities + 1 | where in the text each record begins; the last is where the text ends |
 * | by id | entities | the entities' numbers in the order of their ids |
 */

import type { Entities } from '../model/entities.ts';
import type { Entity } from '../model/pack.ts';
import { lowerBound } from '../text/collections.ts';

/** "BSR1": changes whenever the table above does. */
const MARK = 0x42535231;
const HEAD = 3;
/** What each record begins with, up to the id; an id holds nothing that JSON would escape. */
const BEFORE_ID = '{"id":"';
/** What each record ends with. */
const END = '}\n';
/** The lists that every entity has. */
const EMPTY = { aliases: [], roles: [], background: [], coverage: [], related: [] } satisfies Partial<Entity>;
const LISTS = Object.keys(EMPTY) as (keyof typeof EMPTY)[];

/** Entities ready to be stored. */
export interface StoredEntities {
  text: string;
  table: ArrayBuffer;
}

/** Writes JSON in ASCII: an engine keeps such a text in half the room, and reads a script that is all ASCII twice as fast. */
export const asciiJson = (value: unknown): string =>
  JSON.stringify(value).replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

function recordOf({ id, ...rest }: Entity): string {
  const told: Partial<Entity> = { id, ...rest };
  for (const list of LISTS) if (told[list]?.length === 0) delete told[list];
  return `${asciiJson(told)}\n`;
}

/** Makes the text and the table of some entities. */
export function storeEntities(entities: readonly Entity[]): StoredEntities {
  const records = entities.map(recordOf);
  const starts = [0];
  for (const record of records) starts.push(starts.at(-1)! + record.length);
  const byId = [...entities.keys()].sort((a, b) => (entities[a]!.id < entities[b]!.id ? -1 : 1));
  const head = [MARK, entities.length, starts.at(-1)!];
  return { text: records.join(''), table: Uint32Array.from([...head, ...starts, ...byId]).buffer };
}

/** Opens stored entities. @throws RangeError where the table is damaged, of another version, or of another text */
export class EntityRecords implements Entities<Entity> {
  readonly length: number;
  private readonly text: string;
  private readonly starts: Uint32Array;
  private readonly byId: Uint32Array;
  private readonly parsed: (Entity | undefined)[];

  constructor({ text, table }: StoredEntities) {
    const numbers = table.byteLength % 4 === 0 ? new Uint32Array(table) : [];
    const [mark, entities = 0, letters = 0] = numbers;
    const starts = HEAD + entities + 1;
    if (mark !== MARK || numbers.length !== starts + entities || text.length !== letters) throw damaged();
    this.text = text;
    this.length = entities;
    this.starts = new Uint32Array(table, 4 * HEAD, entities + 1);
    this.byId = new Uint32Array(table, 4 * starts, entities);
    this.parsed = new Array(entities);
  }

  at(number: number): Entity | undefined {
    if (number < 0 || number >= this.length) return undefined;
    this.parsed[number] ??= this.parse(number);
    return this.parsed[number];
  }

  numberOf(id: string): number | undefined {
    const number = this.byId[lowerBound(this.length, (i) => this.idOf(this.byId[i]!) < id)];
    return number !== undefined && this.idOf(number) === id ? number : undefined;
  }

  private idOf(number: number): string {
    const from = this.starts[number]! + BEFORE_ID.length;
    return this.text.slice(from, this.text.indexOf('"', from));
  }

  private parse(number: number): Entity {
    const record = this.text.slice(this.starts[number], this.starts[number + 1]);
    if (!record.startsWith(BEFORE_ID) || !record.endsWith(END)) throw damaged();
    return { ...EMPTY, ...JSON.parse(record) };
  }
}

const damaged = () =>
  new RangeError('the stored entities are damaged or of another version: build them again from the pack');
