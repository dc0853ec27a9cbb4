/**
 * Stores the table of lookup in a third of its size. Unlike the index of names
 * it is unpacked as a whole, because a keystroke may need a long run of its words.
 *
 * | section | numbers | what |
 * |---|---|---|
 * | head | 6 × 32 bits | magic number, numbers of entities, words, owners and letters, number of bytes in the last section |
 * | bytes | | Values of the same kind stand together, because that compresses better. For each entity, how often the coverage names it. For each word, in order, the number of letters that it shares with the word before (at most 255); then for each the number of its other letters; then for each the number of its owners; then all those other letters. The entities of all owners, each but a word's first as the difference from the one before. The fields of all owners, two in a byte |
 */

import type { LexiconEntry } from '../model/types.ts';
import { openTable, packTable, type Reader, Writer } from '../store/bytes.ts';
import { entityOfOwner, FIELDS, fieldOf, LookupTable, MOST_SHARED, packOwner } from './table.ts';
import { prominence, timesNamed } from './words.ts';

/** The magic number "BSL4"; changed whenever the format above or the meaning of its words changes. */
const MARK = 0x42534c34;
/** Two fields share a byte: the second is shifted by this many bits. */
const BITS_OF_SECOND = 4;

/** Packs a table that was built from these entities. */
export function packLookup(table: LookupTable, entries: readonly LexiconEntry[]): ArrayBuffer {
  const writer = new Writer();
  for (const entry of entries) writer.number(timesNamed(entry));
  const { counts, shared, owners, ownerStarts } = table;
  const words = Array.from({ length: counts.words }, (_, word) => word);
  for (const word of words) writer.byte(shared[word]!);
  for (const word of words) writer.number(table.lengthOf(word) - shared[word]!);
  for (const word of words) writer.number(table.ownersIn(word, word + 1));
  for (const word of words) writer.units(table.word(word).slice(shared[word]));
  for (const word of words) {
    let before = 0;
    for (const owner of owners.subarray(ownerStarts[word]!, ownerStarts[word + 1]!)) {
      writer.number(entityOfOwner(owner) - before);
      before = entityOfOwner(owner);
    }
  }
  for (let at = 0; at < counts.owners; at += 2)
    writer.byte(fieldOf(owners[at]!) | (fieldOf(owners[at + 1] ?? 0) << BITS_OF_SECOND));
  return packTable(MARK, [counts.entities, counts.words, counts.owners, counts.letters], writer.done());
}

/** Unpacks a table. @throws RangeError if the buffer is damaged or of another version */
export function unpackLookup(buffer: ArrayBuffer): LookupTable {
  const packed = openTable(buffer, MARK, 4);
  if (!packed) throw damaged();
  const { bytes, reader } = packed;
  const [entities, words, owners, letters] = packed.counts as [number, number, number, number];
  // an entity and an owner take at least one byte each, a word three: do not allocate more than the buffer can hold
  if (entities + 3 * words + owners > bytes || letters > MOST_SHARED * bytes) throw damaged();
  const table = new LookupTable({ entities, words, owners, letters });
  for (let entity = 0; entity < entities; entity++) table.fame[entity] = prominence(reader.number());
  readWords(reader, table);
  readOwners(reader, table);
  if (reader.at !== bytes) throw damaged();
  return table;
}

function readWords(reader: Reader, { counts, letters, ownerStarts, shared, wordStarts }: LookupTable): void {
  for (let word = 0; word < counts.words; word++) shared[word] = reader.byte();
  let before = 0;
  for (let word = 0; word < counts.words; word++) {
    const more = reader.number();
    const length = shared[word]! + more;
    if (shared[word]! > before || wordStarts[word]! + length > counts.letters) throw damaged();
    wordStarts[word + 1] = wordStarts[word]! + length;
    before = length;
  }
  for (let word = 0; word < counts.words; word++) {
    ownerStarts[word + 1] = ownerStarts[word]! + reader.number();
    if (ownerStarts[word + 1]! > counts.owners) throw damaged();
  }
  if (wordStarts[counts.words] !== counts.letters || ownerStarts[counts.words] !== counts.owners) throw damaged();
  for (let word = 0; word < counts.words; word++) {
    const start = wordStarts[word]!;
    const end = wordStarts[word + 1]!;
    const same = shared[word]!;
    if (same > 0) letters.copyWithin(start, wordStarts[word - 1]!, wordStarts[word - 1]! + same);
    for (let at = start + same; at < end; at++) letters[at] = reader.unit();
  }
}

function readOwners(reader: Reader, { counts, owners, ownerStarts }: LookupTable): void {
  let at = 0;
  for (let word = 0; word < counts.words; word++) {
    let entity = 0;
    for (const end = ownerStarts[word + 1]!; at < end; at++) {
      entity += reader.number();
      if (entity >= counts.entities) throw damaged();
      owners[at] = packOwner(entity, FIELDS[0]);
    }
  }
  for (at = 0; at < counts.owners; at += 2) {
    const fields = reader.byte();
    owners[at]! += fieldOf(fields);
    if (at + 1 < counts.owners) owners[at + 1]! += fieldOf(fields >> BITS_OF_SECOND);
  }
}

const damaged = () =>
  new RangeError('the table of lookup is damaged or of another version: build it again from the pack');
