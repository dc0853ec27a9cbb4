/** The words of events in one page: what a cue needs beside it, and what is but an idiom. */

import { boundsOf, type Page } from '../text/page.ts';
import type { Need } from './compile-cue.ts';
import type { Wording } from './cue-words.ts';
import type { NamesOfPage } from './names-of-page.ts';
import type { Occurrences } from './occurrences.ts';

/** Judges the words of cues, not yet whose they are. */
export class EventWording {
  private readonly page: Page;
  private readonly occurrences: Occurrences;
  private readonly names: NamesOfPage;
  private readonly idioms: readonly Wording[];
  /** tokens of idioms, with the words of each; gathered when it is first asked */
  private idiomAt: Map<number, number> | undefined;

  /** @param idioms phrases in which the words of cues tell of nothing */
  constructor(page: Page, occurrences: Occurrences, names: NamesOfPage, idioms: readonly Wording[]) {
    this.page = page;
    this.occurrences = occurrences;
    this.names = names;
    this.idioms = idioms;
  }

  /** `to deal with`, `press conference`: unless the words of the event are as many as those of the phrase. */
  isIdiom(from: number, words: number): boolean {
    this.idiomAt ??= new Map(
      this.idioms.flatMap((idiom) =>
        this.occurrences
          .of(idiom)
          .flatMap((at) => idiom.words.map((_, i): [number, number] => [at + i, idiom.words.length])),
      ),
    );
    return words < (this.idiomAt.get(from) ?? 0);
  }

  /** Whether the sentence holds all of these, or the page does where that is enough. */
  meets(needs: Need[][], from: number, to: number, anywhere: boolean): boolean {
    return needs.every((need) => this.meetsOne(need, from, to, anywhere));
  }

  /** How many of these the sentence holds. */
  count(needs: Need[][], from: number, to: number): number {
    return needs.filter((need) => this.meetsOne(need, from, to, false)).length;
  }

  /** How many of these stand nowhere on the page. */
  countMissing(needs: Need[][]): number {
    const isThere = (one: Need) =>
      'entity' in one ? this.names.all.has(one.entity) : this.occurrences.of(one.wording).length > 0;
    return needs.filter((need) => !need.some(isThere)).length;
  }

  private meetsOne(need: Need[], from: number, to: number, anywhere: boolean): boolean {
    const sentence = this.page.sentenceOf[from]!;
    const [start, end] = boundsOf(this.page, sentence);
    return need.some((one) => {
      if ('entity' in one) {
        return one.anywhere || anywhere
          ? this.names.all.has(one.entity)
          : this.names.inSentence(sentence).has(one.entity);
      }
      const last = one.wording.words.length - 1;
      return this.occurrences.within(one.wording, start, end).some((at) => at + last < from || at > to);
    });
  }
}
