/**
 * Interned words: each distinct folded word has a small number, its id, so that the words of a page
 * are compared and looked up without making strings.
 */
import { SEED_A, SEED_B, stepA, stepB } from './hashes.ts';
import { traitsOf } from './traits.ts';

/** The first size of the table, in words. */
const LEAST_ROOM = 1 << 11;
/** The most words of pages that are kept; above this `trim` evicts them, because a background may live for days. */
const MOST = 1 << 16;

/** A ready-made dictionary: its words have the first ids and are never evicted. */
export interface Dictionary {
  count: number;
  /** the id of a folded word, or -1 */
  find: (key: string) => number;
  key: (id: number) => string;
}

/**
 * A slot of the hash table: both hashes of a word, its id + 1 (0 if the slot is free), and its rank, offset by the
 * ranks of earlier pages.
 */
const SLOT = 4;
const ID = 2;
const RANK = 3;
/**
 * Ranks continue from page to page, so that the old ones need not be cleared for each page; after this many they start
 * again at 1.
 */
const MOST_RANKS = 2 ** 30;

/** All words known so far. Ids count from 0 (the dictionary's first word) and stay valid until `trim` evicts words. */
export class Words {
  /** incremented whenever words are evicted: a cache whose keys are ids is then invalid */
  generation = 0;
  private readonly keys: (string | undefined)[];
  private readonly dictionary: Dictionary | undefined;
  private readonly mostRanks: number;
  /** number of words that are never evicted: those of the dictionary */
  private readonly kept: number;
  private count: number;
  /** number of words in the table, those of the dictionary that were used among them */
  private met = 0;
  /** for each id its bits of `TRAIT`, or 0 if they have not been computed */
  private known: Uint8Array<ArrayBuffer>;
  /**
   * Hash table with open addressing, by the first hash; never more than half full. One slot holds all about a word, for
   * speed.
   */
  private slots: Int32Array;
  /** the ids of the distinct words of the current page, and the rank of the first of them */
  private page: number[] = [];
  private firstRank = 1;

  /** @param mostRanks number of ranks after which they start again */
  constructor(dictionary?: Dictionary, mostRanks = MOST_RANKS) {
    this.dictionary = dictionary;
    this.mostRanks = mostRanks;
    this.kept = dictionary?.count ?? 0;
    this.count = this.kept;
    // allocated at its full length: writing far behind an array's end makes it a slow dictionary in V8
    this.keys = new Array(this.kept);
    let room = LEAST_ROOM;
    while (room < this.count + LEAST_ROOM / 2) room *= 2;
    this.known = new Uint8Array(room);
    this.slots = new Int32Array(SLOT * LEAST_ROOM);
  }

  /** The id of a folded word; adds the word if it is new. */
  idOf(key: string): number {
    const slot = this.slotFor(key);
    return this.slots[slot + ID]! - 1;
  }

  /** The folded word with this id. */
  key(id: number): string {
    const key = this.keys[id] ?? this.dictionary?.key(id) ?? '';
    this.keys[id] = key;
    return key;
  }

  /** The bits of `TRAIT` of the word with this id. */
  traits(id: number): number {
    const bits = this.known[id]!;
    return bits === 0 ? this.learn(id) : bits;
  }

  /** Begins a page. Returns the list of the ids of its distinct words, which grows as the page is read. */
  beginPage(): number[] {
    this.firstRank += this.page.length;
    if (this.firstRank > this.mostRanks) {
      for (let slot = RANK; slot < this.slots.length; slot += SLOT) this.slots[slot] = 0;
      this.firstRank = 1;
    }
    this.page = [];
    return this.page;
  }

  /** The index of the word with these hashes among the distinct words of the page, or -1 if the page has not had it yet. */
  rank(a: number, b: number): number {
    const { firstRank, slots } = this;
    const mask = slots.length - SLOT;
    for (let slot = Math.imul(a, SLOT) & mask; slots[slot + ID] !== 0; slot = (slot + SLOT) & mask)
      if (slots[slot] === a && slots[slot + 1] === b && slots[slot + RANK]! >= firstRank)
        return slots[slot + RANK]! - firstRank;
    return -1;
  }

  /**
   * The index of a folded word among the distinct words of the page; adds the word if it is new.
   *
   * @param a its first hash, and `b` its second, if the caller has computed them
   */
  rankOf(key: string, a?: number, b?: number): number {
    return this.rankAt(a === undefined || b === undefined ? this.slotFor(key) : this.slotOf(key, a, b));
  }

  /** Evicts the words of pages once there are too many. Their ids are reused, so caches keyed by id must check `generation`. */
  trim(): void {
    if (this.count - this.kept < MOST) return;
    this.keys.length = this.kept;
    this.known.fill(0, this.kept);
    this.count = this.kept;
    this.generation++;
    this.rehash(this.slots.length);
  }

  private rankAt(slot: number): number {
    const rank = this.slots[slot + RANK]! - this.firstRank;
    if (rank >= 0) return rank;
    this.slots[slot + RANK] = this.firstRank + this.page.length;
    return this.page.push(this.slots[slot + ID]! - 1) - 1;
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
    for (let slot = Math.imul(a, SLOT) & mask; ; slot = (slot + SLOT) & mask) {
      const id = slots[slot + ID]! - 1;
      if (id < 0) return this.add(key, a, b);
      if (slots[slot] === a && slots[slot + 1] === b && this.key(id) === key) return slot;
    }
  }

  /** The first free slot for a word with this first hash. */
  private freeSlot(a: number): number {
    const { slots } = this;
    const mask = slots.length - SLOT;
    let slot = Math.imul(a, SLOT) & mask;
    while (slots[slot + ID] !== 0) slot = (slot + SLOT) & mask;
    return slot;
  }

  private learn(id: number): number {
    const bits = traitsOf(this.key(id));
    this.known[id] = bits;
    return bits;
  }

  /** Adds a new word to the table. Returns its slot. */
  private add(key: string, a: number, b: number): number {
    const known = this.dictionary?.find(key) ?? -1;
    const id = known >= 0 ? known : this.count++;
    if (id >= this.known.length) this.known = new Uint8Array(this.known.buffer.transfer(2 * this.known.byteLength));
    this.keys[id] = key;
    this.met++;
    if (2 * SLOT * this.met > this.slots.length) this.rehash(2 * this.slots.length);
    const slot = this.freeSlot(a);
    this.slots.set([a, b, id + 1, 0], slot);
    return slot;
  }

  /** Rebuilds the table with `size` numbers, without the words that were evicted. */
  private rehash(size: number): void {
    const old = this.slots;
    this.slots = new Int32Array(size);
    this.met = 0;
    for (let slot = 0; slot < old.length; slot += SLOT) {
      const id = old[slot + ID]! - 1;
      if (id < 0 || id >= this.count) continue;
      this.slots.set(old.subarray(slot, slot + SLOT), this.freeSlot(old[slot]!));
      this.met++;
    }
  }
}
