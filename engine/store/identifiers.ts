/**
 * Finds entities by identifiers that several packs share (`sameAs`), as numbers of 32 bits laid over a buffer:
 *
 * | section | numbers | what |
 * |---|---|---|
 * | head | 2 | mark, pairs |
 * | hashes | pairs | the hashes of all identifiers, in order |
 * | entities | pairs | the number of the entity that has each |
 */
import type { Entities } from '../model/entities.ts';
import type { Entity } from '../model/pack.ts';
import { lowerBound } from '../text/collections.ts';

/** "BSI1": changes whenever the table above does. */
const MARK = 0x42534931;
const HEAD = 2;

/** FNV-1a; pairs whose hashes are equal by chance are told apart by the entities themselves. */
function hashOf(identifier: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < identifier.length; i++) hash = Math.imul(hash ^ identifier.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** The identifiers of some entities as one buffer, to be opened as `Identifiers`. */
export function buildIdentifiers(entities: readonly Pick<Entity, 'sameAs'>[]): ArrayBuffer {
  const pairs = entities
    .flatMap(({ sameAs = [] }, number) => sameAs.map((identifier) => ({ hash: hashOf(identifier), number })))
    .sort((a, b) => a.hash - b.hash || a.number - b.number);
  const hashes = pairs.map(({ hash }) => hash);
  const numbers = pairs.map(({ number }) => number);
  return Uint32Array.from([MARK, pairs.length, ...hashes, ...numbers]).buffer;
}

/** Identifiers of a pack's entities. */
export class Identifiers {
  private readonly entities: Entities<Entity>;
  private readonly hashes: Uint32Array;
  private readonly numbers: Uint32Array;

  /** @throws RangeError if the table is damaged or of another version */
  constructor(entities: Entities<Entity>, table: ArrayBuffer) {
    const words = table.byteLength % 4 === 0 ? new Uint32Array(table) : new Uint32Array();
    const [mark, pairs = 0] = words;
    if (mark !== MARK || words.length !== HEAD + 2 * pairs)
      throw new RangeError('the table of identifiers is damaged or of another version: build it again from the pack');
    this.entities = entities;
    this.hashes = words.subarray(HEAD, HEAD + pairs);
    this.numbers = words.subarray(HEAD + pairs);
  }

  /** The numbers of the entities that have an identifier. */
  find(identifier: string): number[] {
    const hash = hashOf(identifier);
    const found: number[] = [];
    for (let i = lowerBound(this.hashes.length, (at) => this.hashes[at]! < hash); this.hashes[i] === hash; i++) {
      const number = this.numbers[i]!;
      if (this.entities.at(number)?.sameAs?.includes(identifier)) found.push(number);
    }
    return found;
  }
}
