/**
 * Finds entities by the identifiers that several packs share (`sameAs`), in a table of numbers of 32 bits:
 *
 * | section | numbers | what |
 * |---|---|---|
 * | head | 2 | magic number, number of pairs |
 * | identifiers | 2 × pairs | from each identifier to the number of an entity that has it; see `key-table.ts` |
 */
import type { Entities } from '../model/entities.ts';
import type { Entity } from '../model/pack.ts';
import { buildKeyTable, KeyTable, WORDS_PER_KEY } from './key-table.ts';

/** The magic number "BSI1"; changed whenever the format of the table changes. */
const MARK = 0x42534931;
const HEAD = 2;

/** Builds the table that `Identifiers` reads. */
export function buildIdentifiers(entities: readonly Pick<Entity, 'sameAs'>[]): ArrayBuffer {
  const pairs = entities.flatMap(({ sameAs = [] }, number) =>
    sameAs.map((identifier) => [identifier, number] as const),
  );
  return Uint32Array.from([MARK, pairs.length, ...buildKeyTable(pairs)]).buffer;
}

/** Finds the entities of a pack by identifier. */
export class Identifiers {
  private readonly entities: Entities<Entity>;
  private readonly table: KeyTable;

  /** @throws RangeError if the table is damaged or of another version */
  constructor(entities: Entities<Entity>, table: ArrayBuffer) {
    const words = table.byteLength % 4 === 0 ? new Uint32Array(table) : new Uint32Array();
    const [mark, pairs = 0] = words;
    if (mark !== MARK || words.length !== HEAD + WORDS_PER_KEY * pairs)
      throw new RangeError('the table of identifiers is damaged or of another version: build it again from the pack');
    this.entities = entities;
    this.table = new KeyTable(words.subarray(HEAD));
  }

  /** The numbers of the entities that have this identifier. */
  find(identifier: string): number[] {
    return [...this.table.candidates(identifier)].filter((number) =>
      this.entities.at(number)?.sameAs?.includes(identifier),
    );
  }
}
