/**
 * Entities as one text with a record for each, and a table of where each record begins. A
 * record is parsed when its entity is first used, so that a pack of a hundred thousand
 * entities costs only as much as those that a text or a query needs.
 *
 * The text is ASCII, one line of JSON per entity: the id first, empty
 * lists left out. The table consists of numbers of 32 bits:
 *
 * | section | numbers | what |
 * |---|---|---|
 * | head | 3 | magic number, number of entities, length of the text in letters |
 * | starts | entities + 1 | offset in the text at which each record begins; the last is the end of the text |
 * | ids | 2 × entities | from each id to the number of its entity; see `key-table.ts` |
 */

import type { Entities } from '../model/entities.ts';
import type { Entity } from '../model/pack.ts';
import { buildKeyTable, KeyTable, WORDS_PER_KEY } from './key-table.ts';

/** The magic number "BSR2"; changed whenever the format of the table changes. */
const MARK = 0x42535232;
const HEAD = 3;
/** The beginning of each record, up to the id; an id has no characters that JSON would escape. */
const BEFORE_ID = '{"id":"';
/** The end of each record. */
const END = '}\n';
/** The lists that every entity has; a record leaves them out if they are empty. */
const EMPTY = { aliases: [], roles: [], background: [], coverage: [], related: [] } satisfies Partial<Entity>;
const LISTS = Object.keys(EMPTY) as (keyof typeof EMPTY)[];

/** A text that is read in parts: a string, or text in a more compact encoding. */
export interface TextSource {
  /** in UTF-16 units */
  readonly length: number;
  slice(from: number, to: number): string;
}

/** Entities in the form in which they are stored. */
export interface StoredEntities {
  text: string;
  table: ArrayBuffer;
}

/**
 * Serializes as JSON in ASCII: JavaScript engines hold such a text in half the memory, and parse an all-ASCII script
 * twice as fast.
 */
export const asciiJson = (value: unknown): string =>
  JSON.stringify(value).replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

function recordOf({ id, ...rest }: Entity): string {
  const record: Partial<Entity> = { id, ...rest };
  for (const list of LISTS) if (record[list]?.length === 0) delete record[list];
  return `${asciiJson(record)}\n`;
}

/** Makes the text and the table for some entities. */
export function storeEntities(entities: readonly Entity[]): StoredEntities {
  const records = entities.map(recordOf);
  const starts = [0];
  for (const record of records) starts.push(starts.at(-1)! + record.length);
  const head = [MARK, entities.length, starts.at(-1)!];
  const ids = buildKeyTable(entities.map(({ id }, number) => [id, number]));
  return { text: records.join(''), table: Uint32Array.from([...head, ...starts, ...ids]).buffer };
}

/** Reads stored entities. @throws RangeError if the table is damaged, of another version, or belongs to another text */
export class EntityRecords implements Entities<Entity> {
  readonly length: number;
  private readonly text: TextSource;
  private readonly starts: Uint32Array;
  private readonly ids: KeyTable;
  private readonly parsed: (Entity | undefined)[];

  constructor({ text, table }: { text: TextSource; table: ArrayBuffer }) {
    const numbers = table.byteLength % 4 === 0 ? new Uint32Array(table) : new Uint32Array();
    const [mark, entities = 0, letters = 0] = numbers;
    const starts = HEAD + entities + 1;
    if (mark !== MARK || numbers.length !== starts + WORDS_PER_KEY * entities || text.length !== letters)
      throw damaged();
    this.text = text;
    this.length = entities;
    this.starts = numbers.subarray(HEAD, starts);
    this.ids = new KeyTable(numbers.subarray(starts));
    this.parsed = new Array(entities);
  }

  at(number: number): Entity | undefined {
    if (number < 0 || number >= this.length) return undefined;
    this.parsed[number] ??= this.parse(number);
    return this.parsed[number];
  }

  numberOf(id: string): number | undefined {
    for (const number of this.ids.candidates(id)) if (this.at(number)?.id === id) return number;
    return undefined;
  }

  private parse(number: number): Entity {
    const record = this.text.slice(this.starts[number]!, this.starts[number + 1]!);
    if (!record.startsWith(BEFORE_ID) || !record.endsWith(END)) throw damaged();
    return { ...EMPTY, ...JSON.parse(record) };
  }
}

const damaged = () =>
  new RangeError('the stored entities are damaged or of another version: build them again from the pack');
