/** Finds where the wordings of cues occur in one page. */
import { lowerBound } from '../text/collections.ts';
import type { Page } from '../text/page.ts';
import { type CueWord, type CueWords, matches, type Wording } from './cue-words.ts';

const NOWHERE: readonly number[] = [];

/** Finds wordings in one page. */
export class Occurrences {
  private readonly page: Page;
  /** by the number of a wording: the ranks of the page's words that may begin it; for most wordings there are none */
  private readonly starts: (number[] | undefined)[];
  /** cache, by the number of a wording: where it occurs */
  private readonly found: (readonly number[] | undefined)[];

  constructor(page: Page, cueWords: CueWords) {
    this.page = page;
    this.starts = new Array(cueWords.count);
    this.found = new Array(cueWords.count);
    page.tokens.distinct.forEach((word, rank) => {
      for (const { number } of cueWords.startingWith(word, page.tokens.words)) {
        const ranks = this.starts[number];
        if (ranks) ranks.push(rank);
        else this.starts[number] = [rank];
      }
    });
  }

  /** The first tokens of all occurrences of a wording, within one sentence each, in order. */
  of({ number, words }: Wording): readonly number[] {
    const ranks = this.starts[number];
    if (!ranks) return NOWHERE;
    this.found[number] ??= this.find(words, ranks);
    return this.found[number];
  }

  private find(words: CueWord[], ranks: number[]): readonly number[] {
    const starts = ranks.flatMap((rank) => [...this.page.tokens.places(rank)]);
    return starts.filter((at) => this.stands(words, at)).sort((a, b) => a - b);
  }

  /** The occurrences in a range of tokens; `to` is exclusive. */
  within(wording: Wording, from: number, to: number): readonly number[] {
    const places = this.of(wording);
    if (places.length === 0) return places;
    const first = lowerBound(places.length, (i) => places[i]! < from);
    let end = first;
    while (end < places.length && places[end]! + wording.words.length <= to) end++;
    return places.slice(first, end);
  }

  private stands(words: CueWord[], at: number): boolean {
    const { tokens, sentenceOf } = this.page;
    for (let k = 1; k < words.length; k++) {
      if (sentenceOf[at + k] !== sentenceOf[at]) return false;
      if (!matches(words[k]!, tokens.words.key(tokens.ids[at + k]!))) return false;
    }
    return true;
  }
}
