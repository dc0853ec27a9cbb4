/**
 * The table of lookup in a third of its bytes, to be stored with a pack. Unlike
 * the index of names it is unpacked whole: any keystroke may ask for a long run
 * of its words.
 *
 * | section | numbers | what |
 * |---|---|---|
 * | head | 6 × 32 bits | mark, entities, words, owners, letters, bytes |
 * | bytes | | for each entity how often the coverage names it; then the words in order, each: letters shared with the word before (255 at most), letters more, those letters, how many owners, and those, each but the first told by its distance from the one before |
 */
import { Reader, Writer } from './bytes.ts';
import { type Counts, entityOf, LookupTable, MOST_SHARED } from './lookup-table.ts';
import { prominence, timesNamed } from './lookup-words.ts';
import type { LexiconEntry } from './types.ts';

/** "BSL2": changes whenever the table above does. */
const MARK = 0x42534c32;
const HEAD = 6;

/** Packs the table that was built of some entities. */
export function packTable(table: LookupTable, entries: readonly LexiconEntry[]): ArrayBuffer {
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
  const bytes = writer.done();
  const buffer = new ArrayBuffer(4 * HEAD + bytes.length);
  const { entities, words, letters } = counts;
  new Uint32Array(buffer, 0, HEAD).set([MARK, entities, words, counts.owners, letters, bytes.length]);
  new Uint8Array(buffer, 4 * HEAD).set(bytes);
  return buffer;
}

/** Unpacks a table. @throws RangeError where the buffer is no table of this version, or not whole */
export function unpackTable(buffer: ArrayBuffer): LookupTable {
  const head = buffer.byteLength >= 4 * HEAD ? new Uint32Array(buffer, 0, HEAD) : [];
  const [mark, entities = 0, words = 0, owners = 0, letters = 0, bytes = 0] = head;
  if (mark !== MARK || buffer.byteLength !== 4 * HEAD + bytes) throw damaged();
  // a byte or more each: nothing is made room for that cannot be there
  if (entities + 3 * words + owners > bytes || letters > MOST_SHARED * bytes) throw damaged();
  const reader = new Reader(new Uint8Array(buffer, 4 * HEAD));
  const table = new LookupTable({ entities, words, owners, letters });
  for (let entity = 0; entity < entities; entity++) {
    const times = reader.number();
    if (times > 0) table.fame[entity] = prominence(times);
  }
  readWords(reader, table, table.counts);
  if (reader.at !== bytes) throw damaged();
  return table;
}

function readWords(reader: Reader, table: LookupTable, counts: Counts): void {
  const { letters, owners, ownerStarts, shared, wordStarts } = table;
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
    if (entityOf(owner) >= counts.entities && owner > 0) throw damaged();
    ownerStarts[word + 1] = at;
  }
  if (letter !== counts.letters || at !== counts.owners) throw damaged();
}

const damaged = () =>
  new RangeError('the table of lookup is damaged or of another version: build it again from the pack');
