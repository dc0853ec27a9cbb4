/** Where cue words stand in a page; each wording is looked up once, by an index of the page's words. */
import { type CueWord, LARGE_NUMBER } from './cues.ts';
import type { Page } from './page.ts';

/** `90,000`, `40000`. */
const LARGE = /^\d{2,3}[.,]?\d{3}(?:[.,]\d{3})*$/;

/** Whether a token's key is a cue word. */
export const matches = (word: CueWord, key: string): boolean => {
  if (word.key === LARGE_NUMBER) return LARGE.test(key);
  return word.prefix ? key.startsWith(word.key) : key === word.key;
};

/** Finds wordings in one page. */
export class Occurrences {
  private readonly page: Page;
  private readonly byKey = new Map<string, number[]>();
  private readonly keys: string[];
  private readonly found = new Map<CueWord[], number[]>();

  constructor(page: Page) {
    this.page = page;
    page.tokens.forEach(({ key }, i) => {
      const places = this.byKey.get(key);
      if (places) places.push(i);
      else this.byKey.set(key, [i]);
    });
    this.keys = [...this.byKey.keys()].sort();
  }

  /** First tokens of all places where the words stand one after the other within a sentence, in order. */
  of(words: CueWord[]): number[] {
    let places = this.found.get(words);
    if (!places) {
      const { tokens, sentenceOf } = this.page;
      places = this.startingWith(words[0]).filter((at) =>
        words.every(
          (word, k) =>
            k === 0 || (tokens[at + k] && sentenceOf[at + k] === sentenceOf[at] && matches(word, tokens[at + k]!.key)),
        ),
      );
      this.found.set(words, places);
    }
    return places;
  }

  /** The places within a stretch of tokens; `to` is exclusive. */
  within(words: CueWord[], from: number, to: number): number[] {
    const places = this.of(words);
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (places[middle]! < from) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while (end < places.length && places[end]! + words.length <= to) end++;
    return places.slice(low, end);
  }

  private startingWith(word: CueWord | undefined): number[] {
    if (!word) return [];
    if (word.key === LARGE_NUMBER) return this.page.tokens.flatMap(({ key }, i) => (LARGE.test(key) ? [i] : []));
    if (!word.prefix) return this.byKey.get(word.key) ?? [];
    let low = 0;
    let high = this.keys.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.keys[middle]! < word.key) low = middle + 1;
      else high = middle;
    }
    const places: number[] = [];
    for (; low < this.keys.length && this.keys[low]!.startsWith(word.key); low++)
      places.push(...this.byKey.get(this.keys[low]!)!);
    return places.sort((a, b) => a - b);
  }
}
