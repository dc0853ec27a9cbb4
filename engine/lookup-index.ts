/**
 * The index in front of lookup: every word of every entity's names, roles,
 * description and company, found exactly, by its beginning, by its stem, by a
 * synonym or by shared letter groups.
 */
import { edits } from './edits.ts';
import { NearWords } from './near-words.ts';
import { LOOKUP_SYNONYMS } from './synonyms.ts';
import { foldKey } from './tokens.ts';
import type { LexiconEntry } from './types.ts';

/** How much a word of each field tells of the entity that is meant. */
const FIELD = { name: 1, alias: 0.95, role: 0.8, company: 0.55, description: 0.5, year: 0.5 } as const;
/** How well a word of the index answers a word of the query. */
const MATCH = { exact: 1, prefix: 0.85, stem: 0.6, typo: 0.75, synonym: 0.6 } as const;
/** Words this short are not read as misspelt. */
const SHORTEST_TYPO = 4;
/** Of a misspelt word's letters this share must be right. */
const SIMILAR = 0.66;
/** An inflected word shares at least this many first letters. */
const STEM = 5;
/** Of a long span at most so many years are words of the index. */
const MOST_YEARS = 60;
/** At most so many index words are compared with a misspelt one. */
const MOST_NEAR = 40;

/** A word that answers one of the query's, and how well. */
export interface WordHit {
  word: string;
  quality: number;
}

/** Letter groups of three of a word with its start and end marked. */
function trigrams(word: string): string[] {
  const marked = ` ${word} `;
  return Array.from({ length: marked.length - 2 }, (_, i) => marked.slice(i, i + 3));
}

const sharedStart = (a: string, b: string) => {
  let n = 0;
  while (n < a.length && a[n] === b[n]) n++;
  return n;
};

/** Words and who they belong to. Built once a pack. */
export class LookupIndex {
  /** word → entity index → best field weight */
  private readonly postings = new Map<string, Map<number, number>>();
  private readonly sorted: string[];
  private readonly byTrigram = new Map<string, string[]>();
  /** words one edit away, swapped letters too, which share few letter groups when short */
  private readonly near: NearWords;

  constructor(entries: LexiconEntry[]) {
    const nameOf = new Map(entries.map((entry) => [entry.id, entry.name]));
    entries.forEach((entry, index) => {
      this.add(entry.name, index, FIELD.name);
      for (const alias of entry.aliases) this.add(alias.text, index, FIELD.alias);
      for (const role of entry.roles) {
        this.add(role.title, index, FIELD.role);
        this.addYears(role.from, role.to, index);
      }
      for (const title of entry.titles ?? []) this.add(title, index, FIELD.role);
      this.add(entry.description, index, FIELD.description);
      if (entry.event) {
        this.addYears(entry.event.date, entry.event.date.split('/')[1], index);
        const ids = [...entry.event.participants, ...(entry.event.place ? [entry.event.place] : [])];
        for (const id of ids) this.add(nameOf.get(id) ?? '', index, FIELD.company);
        for (const cue of entry.event.cues)
          for (const word of cue.words) this.add(word.replaceAll('*', ''), index, FIELD.description);
      }
    });
    this.sorted = [...this.postings.keys()].sort();
    this.near = new NearWords(this.sorted);
    for (const word of this.sorted) {
      for (const group of new Set(trigrams(word))) {
        const list = this.byTrigram.get(group);
        if (list) list.push(word);
        else this.byTrigram.set(group, [word]);
      }
    }
  }

  private add(text: string, index: number, weight: number): void {
    for (const word of foldKey(text).split(' ')) {
      if (word === '') continue;
      let owners = this.postings.get(word);
      if (!owners) {
        owners = new Map();
        this.postings.set(word, owners);
      }
      owners.set(index, Math.max(owners.get(index) ?? 0, weight));
    }
  }

  /** The years of a role or an event, so that `us president 2014` is answered. */
  private addYears(from: string | undefined, to: string | undefined, index: number): void {
    const first = Number(from?.slice(0, 4));
    const last = Number((to ?? from)?.slice(0, 4));
    for (let year = first; year <= Math.min(last, first + MOST_YEARS); year++)
      this.add(String(year), index, FIELD.year);
  }

  /** Entities that have a word, with the field's weight. */
  owners(word: string): ReadonlyMap<number, number> {
    return this.postings.get(word) ?? new Map();
  }

  /** Words that answer a word of the query, best first. */
  find(query: string): WordHit[] {
    const hits = new Map<string, number>();
    const hit = (word: string, quality: number) => hits.set(word, Math.max(hits.get(word) ?? 0, quality));
    if (this.postings.has(query)) hit(query, MATCH.exact);
    for (const word of this.beginningWith(query)) hit(word, MATCH.prefix * (0.8 + (0.2 * query.length) / word.length));
    for (const word of LOOKUP_SYNONYMS.get(query) ?? []) {
      for (const part of foldKey(word).split(' ')) if (this.postings.has(part)) hit(part, MATCH.synonym);
    }
    if (query.length >= STEM) {
      for (const word of this.beginningWith(query.slice(0, STEM))) {
        const shared = sharedStart(query, word);
        if (shared >= Math.max(STEM, Math.min(query.length, word.length) - 3)) hit(word, MATCH.stem);
      }
    }
    // a word that the index has is not read as a misspelling of another
    if (query.length >= SHORTEST_TYPO && !this.postings.has(query))
      for (const { word, quality } of this.misspelt(query)) hit(word, quality);
    return [...hits].map(([word, quality]) => ({ word, quality })).sort((a, b) => b.quality - a.quality);
  }

  private beginningWith(prefix: string): string[] {
    let low = 0;
    let high = this.sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.sorted[middle]! < prefix) low = middle + 1;
      else high = middle;
    }
    const found: string[] = [];
    while (low < this.sorted.length && this.sorted[low]!.startsWith(prefix)) found.push(this.sorted[low++]!);
    return found;
  }

  private misspelt(query: string): WordHit[] {
    const shared = new Map<string, number>();
    for (const group of new Set(trigrams(query))) {
      for (const word of this.byTrigram.get(group) ?? []) shared.set(word, (shared.get(word) ?? 0) + 1);
    }
    const similar = [...shared].sort((a, b) => b[1] - a[1]).slice(0, MOST_NEAR);
    const candidates = new Set([...this.near.find(query).map(({ word }) => word), ...similar.map(([word]) => word)]);
    return [...candidates].flatMap((word) => {
      const distance = this.distance(query, word);
      const similarity = 1 - distance / Math.max(query.length, Math.min(word.length, query.length + 3));
      const needed = word[0] === query[0] ? SIMILAR : SIMILAR + 0.12;
      return word.length >= SHORTEST_TYPO && similarity >= needed ? [{ word, quality: MATCH.typo * similarity }] : [];
    });
  }

  /** Edits from what was typed to a word, or to as much of it as was typed so far. */
  private distance(query: string, word: string): number {
    const limit = Math.ceil(query.length * (1 - SIMILAR));
    const whole = edits(query, word, limit);
    if (query.length < 5 || word.length <= query.length) return whole;
    return Math.min(whole, edits(query, word.slice(0, query.length), limit) + 0.5);
  }
}
