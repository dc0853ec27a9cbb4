/**
 * Interned words: each distinct folded word is a small number, so that a page's
 * words are compared and looked up without making a string of any of them.
 */
import { GIVEN_NAMES, isDemonym, ORDINARY, SMALL_WORDS, TIME_WORDS } from './english.ts';

/** What English alone says of a word, as bits. */
export const TRAIT = { ordinary: 1, small: 2, given: 4, demonym: 8, shortForm: 16, long: 32, time: 64 } as const;
const KNOWN = 128;

/** A full stop after these ends no sentence. */
const SHORT_FORMS = new Set(
  'mr mrs ms dr sen rep gov gen col lt sgt capt adm st jr sr vs no prof rev hon maj pres sec amb jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);
/** Words with more letters than this are long. */
const LONG = 3;

/** Two hashes of 32 bits tell a word from any other that a text may hold by chance. */
export const SEED_A = 0x811c9dc5 | 0;
export const SEED_B = 0x1b873593;
/** One step of the first hash; `unit` is a UTF-16 unit of the folded word. */
export const stepA = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);
/** One step of the second hash. */
export const stepB = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0;

const LEAST_ROOM = 1 << 11;
/** Words of pages are forgotten when there are so many: a background may live for days. */
const MOST = 1 << 16;

/** A dictionary to begin with: its words have the first ids. */
export interface Dictionary {
  count: number;
  /** the id of a folded word, or -1 */
  find: (key: string) => number;
  key: (id: number) => string;
}

/** The words met so far. Ids count from 0 (a dictionary's first) and stay until `trim`. */
export class Words {
  /** grows when words were forgotten: what was kept by their ids is void */
  generation = 0;
  private readonly keys: (string | undefined)[] = [];
  private readonly dictionary: Dictionary | undefined;
  /** how many are kept whatever happens */
  private readonly kept: number;
  private count: number;
  /** ids of the words met, a dictionary's among them */
  private met: number[] = [];
  private known: Uint8Array<ArrayBuffer>;
  private hashesA: Int32Array<ArrayBuffer>;
  private hashesB: Int32Array<ArrayBuffer>;
  /** id + 1 by hash, 0 where free; never more than half full */
  private slots: Int32Array;

  constructor(dictionary?: Dictionary) {
    this.dictionary = dictionary;
    this.kept = dictionary?.count ?? 0;
    this.count = this.kept;
    let room = LEAST_ROOM;
    while (room < this.count + LEAST_ROOM / 2) room *= 2;
    this.known = new Uint8Array(room);
    this.hashesA = new Int32Array(room);
    this.hashesB = new Int32Array(room);
    this.slots = new Int32Array(LEAST_ROOM);
  }

  /** The id of a folded word, new if need be. */
  idOf(key: string): number {
    let a = SEED_A;
    let b = SEED_B;
    for (let i = 0; i < key.length; i++) {
      const unit = key.charCodeAt(i);
      a = stepA(a, unit);
      b = stepB(b, unit);
    }
    const found = this.find(a, b);
    return found >= 0 ? found : this.add(key, a, b);
  }

  /** The id of the word with these hashes; -1 where it was never met. */
  find(a: number, b: number): number {
    const { slots, hashesA, hashesB } = this;
    const mask = slots.length - 1;
    for (let at = a & mask; ; at = (at + 1) & mask) {
      const id = slots[at]! - 1;
      if (id < 0 || (hashesA[id] === a && hashesB[id] === b)) return id;
    }
  }

  /** The folded word of an id. */
  key(id: number): string {
    const key = this.keys[id] ?? this.dictionary?.key(id) ?? '';
    this.keys[id] = key;
    return key;
  }

  /** Bits of `TRAIT` of an id. */
  traits(id: number): number {
    const bits = this.known[id]!;
    return bits === 0 ? this.learn(id) : bits;
  }

  /** Forgets the words of pages once there are too many; their ids are used again. */
  trim(): void {
    if (this.count - this.kept < MOST) return;
    this.keys.length = this.kept;
    this.known.fill(0, this.kept);
    this.met = this.met.filter((id) => id < this.kept);
    this.count = this.kept;
    this.generation++;
    this.rehash(this.slots.length);
  }

  private learn(id: number): number {
    const bits = traitsOf(this.key(id));
    this.known[id] = bits;
    return bits;
  }

  /** Keeps a word met for the first time. */
  private add(key: string, a: number, b: number): number {
    const known = this.dictionary?.find(key) ?? -1;
    const id = known >= 0 ? known : this.count++;
    if (id >= this.known.length) this.widen();
    this.keys[id] = key;
    this.hashesA[id] = a;
    this.hashesB[id] = b;
    this.met.push(id);
    if (this.met.length * 2 > this.slots.length) this.rehash(this.slots.length * 2);
    else this.place(id);
    return id;
  }

  private place(id: number): void {
    const mask = this.slots.length - 1;
    let at = this.hashesA[id]! & mask;
    while (this.slots[at] !== 0) at = (at + 1) & mask;
    this.slots[at] = id + 1;
  }

  private rehash(size: number): void {
    this.slots = new Int32Array(size);
    for (const id of this.met) this.place(id);
  }

  private widen(): void {
    const wide = (old: Int32Array<ArrayBuffer>) => new Int32Array(old.buffer.transfer(2 * old.byteLength));
    this.known = new Uint8Array(this.known.buffer.transfer(2 * this.known.byteLength));
    this.hashesA = wide(this.hashesA);
    this.hashesB = wide(this.hashesB);
  }
}

function traitsOf(key: string): number {
  return (
    KNOWN |
    (ORDINARY.has(key) ? TRAIT.ordinary : 0) |
    (SMALL_WORDS.has(key) ? TRAIT.small : 0) |
    (GIVEN_NAMES.has(key) ? TRAIT.given : 0) |
    (isDemonym(key) ? TRAIT.demonym : 0) |
    (isShortForm(key) ? TRAIT.shortForm : 0) |
    (key.length > LONG ? TRAIT.long : 0) |
    (TIME_WORDS.has(key) ? TRAIT.time : 0)
  );
}

/** Whether a full stop after a word may be of the word itself. */
export const isShortForm = (key: string): boolean => SHORT_FORMS.has(key);
