/**
 * Stores the table of lookup in a third of its bytes. Unlike the index of names
 * it is unpacked as a whole, because a keystroke may need a long run of its words.
 *
 * | section | numbers | what |
 * |---|---|---|
 * | head | 6 × 32 bits | mark, entities, words, owners, letters, bytes |
 * | bytes | | for each entity how often the coverage names it; then the words in order, each: letters shared with the word before (255 at most), letters more, those letters, how many owners, and the owners, each but the first as its difference from the one before |
 */

import type { LexiconEntry } from '../model/types.ts';
import { openTable, packTable, type Reader, Writer } from '../store/bytes.ts';
import { entityOfOwner, LookupTable, MOST_SHARED } from './table.ts';
import { prominence, timesNamed } from './words.ts';

/** "BSL3": changes whenever the table above, or what its words mean, does. */
const MARK = 0x42534c33;

/** Packs the table that was built from these entities. */
export function packLookup(table: LookupTable, entries: readonly LexiconEntry[]): ArrayBuffer {
  const writer = new Writer();
  for (const entry of entries) writer.number(timesNamed(entry));
  const { counts, shared, owners, ownerStarts } = table;
  for (let word = 0; word < counts.words; word++) {
    const text = table.word(word);
    const same = shared[word]!;
    writer.byte(same);
    writer.number(text.length - same);
    writer.units(text.slice(same));
    writer.number(table.ownersIn(word, word + 1));
    let before = 0;
    for (const owner of owners.subarray(ownerStarts[word]!, ownerStarts[word + 1]!)) {
      writer.number(owner - before);
      before = owner;
    }
  }
  return packTable(MARK, [counts.entities, counts.words, counts.owners, counts.letters], writer.done());
}

/** Unpacks a table. @throws RangeError if the buffer is no table of this version, or damaged */
export function unpackLookup(buffer: ArrayBuffer): LookupTable {
  const packed = openTable(buffer, MARK, 4);
  if (!packed) throw damaged();
  const { bytes, reader } = packed;
  const [entities, words, owners, letters] = packed.counts as [number, number, number, number];
  // each of them takes at least a byte: do not allocate more than the buffer can hold
  if (entities + 3 * words + owners > bytes || letters > MOST_SHARED * bytes) throw damaged();
  const table = new LookupTable({ entities, words, owners, letters });
  for (let entity = 0; entity < entities; entity++) {
    const times = reader.number();
    if (times > 0) table.fame[entity] = prominence(times);
  }
  readWords(reader, table);
  if (reader.at !== bytes) throw damaged();
  return table;
}

function readWords(reader: Reader, table: LookupTable): void {
  const { counts, letters, owners, ownerStarts, shared, wordStarts } = table;
  let start = 0;
  let letter = 0;
  let at = 0;
  for (let word = 0; word < counts.words; word++) {
    const before = start;
    start = letter;
    const same = reader.byte();
    const more = reader.number();
    if (before + same > start || start + same + more > counts.letters) throw damaged();
    shared[word] = same;
    for (let i = 0; i < same; i++) letters[letter++] = letters[before + i]!;
    for (let i = 0; i < more; i++) letters[letter++] = reader.unit();
    wordStarts[word + 1] = letter;
    let owner = 0;
    const end = at + reader.number();
    if (end > counts.owners) throw damaged();
    while (at < end) {
      owner += reader.number();
      owners[at++] = owner;
    }
    if (entityOfOwner(owner) >= counts.entities && owner > 0) throw damaged();
    ownerStarts[word + 1] = at;
  }
  if (letter !== counts.letters || at !== counts.owners) throw damaged();
}

const damaged = () =>
  new RangeError('the table of lookup is damaged or of another version: build it again from the pack');
