/** Where the wordings of cues stand in one page. */
import { type CueWord, type CueWords, matches } from './cue-words.ts';
import type { Page } from './page.ts';

/** Finds wordings in one page. */
export class Occurrences {
  private readonly page: Page;
  /** places where a wording's first word stands, in order */
  private readonly starts = new Map<CueWord[], number[]>();
  private readonly found = new Map<CueWord[], number[]>();

  constructor(page: Page, cueWords: CueWords) {
    this.page = page;
    const { ids, length, words } = page.tokens;
    for (let i = 0; i < length; i++) {
      for (const wording of cueWords.startingWith(ids[i]!, words)) {
        const places = this.starts.get(wording);
        if (places) places.push(i);
        else this.starts.set(wording, [i]);
      }
    }
  }

  /** First tokens of all places where the words stand one after the other within a sentence, in order. */
  of(wording: CueWord[]): number[] {
    let places = this.found.get(wording);
    if (!places) {
      const starts = this.starts.get(wording) ?? [];
      places = wording.length === 1 ? starts : starts.filter((at) => this.stands(wording, at));
      this.found.set(wording, places);
    }
    return places;
  }

  /** The places within a stretch of tokens; `to` is exclusive. */
  within(wording: CueWord[], from: number, to: number): number[] {
    const places = this.of(wording);
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (places[middle]! < from) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while (end < places.length && places[end]! + wording.length <= to) end++;
    return places.slice(low, end);
  }

  private stands(wording: CueWord[], at: number): boolean {
    const { tokens, sentenceOf } = this.page;
    if (at + wording.length > tokens.length) return false;
    for (let k = 1; k < wording.length; k++) {
      if (sentenceOf[at + k] !== sentenceOf[at]) return false;
      if (!matches(wording[k]!, tokens.words.key(tokens.ids[at + k]!))) return false;
    }
    return true;
  }
}
