/** Where the wordings of cues stand in one page. */
import { append, firstNot } from './collections.ts';
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
      for (const wording of cueWords.startingWith(ids[i]!, words)) append(this.starts, wording, i);
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
    const first = firstNot(places.length, (i) => places[i]! < from);
    let end = first;
    while (end < places.length && places[end]! + wording.length <= to) end++;
    return places.slice(first, end);
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
