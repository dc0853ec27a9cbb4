/** Reads the words of the index of names with their owners, in the format that `name-index.ts` describes. */
import { Reader } from '../store/bytes.ts';

/** The most letters of a word, because its length is stored in one byte; longer words are left out of an index. */
export const LONGEST_WORD = 0xff;

/** A shared buffer for the letters of the current word: only one reader is in use at a time. */
const UNITS = new Uint16Array(LONGEST_WORD);

/** Reads the words of a block one after the other, without making strings of those that are skipped. */
export class IndexEntries {
  private readonly reader: Reader;
  private letters = 0;

  constructor(bytes: Uint8Array, at: number) {
    this.reader = new Reader(bytes, at);
  }

  /** Reads the letters of the next word. Its owners must be read or skipped before the next call. */
  next(): void {
    const { reader } = this;
    this.letters = reader.byte();
    for (let more = reader.byte(); more > 0; more--) UNITS[this.letters++] = reader.unit();
  }

  key(): string {
    return String.fromCharCode(...UNITS.subarray(0, this.letters));
  }

  /** Below 0 if the word sorts before `key`, 0 if it is equal, above 0 if it sorts after it. */
  compare(key: string): number {
    const most = Math.min(this.letters, key.length);
    for (let i = 0; i < most; i++) {
      const order = UNITS[i]! - key.charCodeAt(i);
      if (order !== 0) return order;
    }
    return this.letters - key.length;
  }

  /** Reads twice the number of owners, plus 1 if a title ends with the word. */
  readCounted(): number {
    return this.reader.number();
  }

  readOwners(): number[] {
    const owners: number[] = [];
    let owner = 0;
    for (let more = this.readCounted() >> 1; more > 0; more--) {
      owner += this.reader.number();
      owners.push(owner);
    }
    return owners;
  }

  skipOwners(): void {
    for (let more = this.readCounted() >> 1; more > 0; more--) this.reader.number();
  }
}
