/**
 * Interned words: each distinct folded word is a small number, so that a page's
 * words are compared and looked up without making a string of any of them.
 */
import { ORDINARY, SMALL_WORDS } from '../english/ordinary.ts';
import { GIVEN_NAMES, SHORT_FORMS } from '../english/people.ts';
import { isDemonym } from '../english/places.ts';
import { TIME_WORDS } from '../english/time.ts';

/** What English alone says of a word, as bits. */
export const TRAIT = { ordinary: 1, small: 2, given: 4, demonym: 8, shortForm: 16, long: 32, time: 64 } as const;
const KNOWN = 128;

/** Words with more letters than this are long. */
const LONG = 3;

/**
 * Two hashes of 32 bits tell the words of one page apart without a look at their letters. A page may be written so that
 * two of its words have the same hashes: from page to page words are told apart by their letters.
 */
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

/** A slot of the table: both hashes of a word, its id + 1 (0 where free), and its place among the words of the page read last. */
const SLOT = 4;
const ID = 2;
const RANK = 3;
/** Ranks of all pages count on, so that none has to be wiped; from here on they begin anew. */
const MOST_RANKS = 2 ** 30;

/** The words met so far. Ids count from 0 (a dictionary's first) and stay until `trim`. */
export class Words {
  /** grows when words were forgotten: what was kept by their ids is void */
  generation = 0;
  private readonly keys: (string | undefined)[];
  private readonly dictionary: Dictionary | undefined;
  private readonly mostRanks: number;
  /** how many are kept whatever happens */
  private readonly kept: number;
  private count: number;
  /** how many were met, a dictionary's among them */
  private met = 0;
  private known: Uint8Array<ArrayBuffer>;
  /** by the first hash; never more than half full. All that is asked of a word lies side by side */
  private slots: Int32Array;
  /** the distinct words of the page that is read, and the rank of their first */
  private page: number[] = [];
  private firstRank = 1;

  /** @param mostRanks words of pages after which the ranks begin anew */
  constructor(dictionary?: Dictionary, mostRanks = MOST_RANKS) {
    this.dictionary = dictionary;
    this.mostRanks = mostRanks;
    this.kept = dictionary?.count ?? 0;
    this.count = this.kept;
    // at its full length: an array written far behind its end becomes a slow table
    this.keys = new Array(this.kept);
    let room = LEAST_ROOM;
    while (room < this.count + LEAST_ROOM / 2) room *= 2;
    this.known = new Uint8Array(room);
    this.slots = new Int32Array(SLOT * LEAST_ROOM);
  }

  /** The id of a folded word, new if need be. */
  idOf(key: string): number {
    const at = this.slotFor(key);
    return this.slots[at + ID]! - 1;
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

  /** Begins a page: the ids of its distinct words, which grow as it is read. */
  beginPage(): number[] {
    this.firstRank += this.page.length;
    if (this.firstRank > this.mostRanks) {
      for (let at = RANK; at < this.slots.length; at += SLOT) this.slots[at] = 0;
      this.firstRank = 1;
    }
    this.page = [];
    return this.page;
  }

  /** Where the word with these hashes stands among the words of the page read so far, or -1 if it does not. */
  rank(a: number, b: number): number {
    const { firstRank, slots } = this;
    const mask = slots.length - SLOT;
    for (let at = Math.imul(a, SLOT) & mask; slots[at + ID] !== 0; at = (at + SLOT) & mask)
      if (slots[at] === a && slots[at + 1] === b && slots[at + RANK]! >= firstRank)
        return slots[at + RANK]! - firstRank;
    return -1;
  }

  /**
   * Where a folded word stands among the words of the page, new if need be.
   *
   * @param a its first hash, if the caller has made both
   */
  rankOf(key: string, a?: number, b?: number): number {
    return this.rankAt(a === undefined || b === undefined ? this.slotFor(key) : this.slotOf(key, a, b));
  }

  /** Forgets the words of pages once there are too many; their ids are used again. */
  trim(): void {
    if (this.count - this.kept < MOST) return;
    this.keys.length = this.kept;
    this.known.fill(0, this.kept);
    this.count = this.kept;
    this.generation++;
    this.rehash(this.slots.length);
  }

  private rankAt(at: number): number {
    const rank = this.slots[at + RANK]! - this.firstRank;
    if (rank >= 0) return rank;
    this.slots[at + RANK] = this.firstRank + this.page.length;
    return this.page.push(this.slots[at + ID]! - 1) - 1;
  }

  private slotFor(key: string): number {
    let a = SEED_A;
    let b = SEED_B;
    for (let i = 0; i < key.length; i++) {
      const unit = key.charCodeAt(i);
      a = stepA(a, unit);
      b = stepB(b, unit);
    }
    return this.slotOf(key, a, b);
  }

  private slotOf(key: string, a: number, b: number): number {
    const { slots } = this;
    const mask = slots.length - SLOT;
    for (let at = Math.imul(a, SLOT) & mask; ; at = (at + SLOT) & mask) {
      const id = slots[at + ID]! - 1;
      if (id < 0) return this.add(key, a, b);
      if (slots[at] === a && slots[at + 1] === b && this.key(id) === key) return at;
    }
  }

  /** The first free slot for a word with this first hash. */
  private freeSlot(a: number): number {
    const { slots } = this;
    const mask = slots.length - SLOT;
    let at = Math.imul(a, SLOT) & mask;
    while (slots[at + ID] !== 0) at = (at + SLOT) & mask;
    return at;
  }

  private learn(id: number): number {
    const bits = traitsOf(this.key(id));
    this.known[id] = bits;
    return bits;
  }

  /** Keeps a word met for the first time; its slot. */
  private add(key: string, a: number, b: number): number {
    const known = this.dictionary?.find(key) ?? -1;
    const id = known >= 0 ? known : this.count++;
    if (id >= this.known.length) this.known = new Uint8Array(this.known.buffer.transfer(2 * this.known.byteLength));
    this.keys[id] = key;
    this.met++;
    if (2 * SLOT * this.met > this.slots.length) this.rehash(2 * this.slots.length);
    const at = this.freeSlot(a);
    this.slots.set([a, b, id + 1, 0], at);
    return at;
  }

  /** Makes the table anew, with so many numbers, of the words that are still known. */
  private rehash(size: number): void {
    const old = this.slots;
    this.slots = new Int32Array(size);
    this.met = 0;
    for (let at = 0; at < old.length; at += SLOT) {
      const id = old[at + ID]! - 1;
      if (id < 0 || id >= this.count) continue;
      this.slots.set(old.subarray(at, at + SLOT), this.freeSlot(old[at]!));
      this.met++;
    }
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

const NUMERAL = /^\p{N}/u;

/** Whether a word that may be a short form is one before the next word, given by its first letters: `No. 10`, not `said no. Kerry`. */
export const mayBeShort = (key: string, next: string): boolean => key !== 'no' || NUMERAL.test(next);
