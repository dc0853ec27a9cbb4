/** Judges the words for events in one page: what a cue needs beside it, and what is only an idiom. */

import { boundsOf, type Page } from '../text/page.ts';
import type { Need } from './compile-cue.ts';
import type { Wording } from './cue-words.ts';
import type { NamesOfPage } from './names-of-page.ts';
import type { Occurrences } from './occurrences.ts';

/** Judges the words of cues, before it is decided which event they are for. */
export class EventWording {
  private readonly page: Page;
  private readonly occurrences: Occurrences;
  private readonly names: NamesOfPage;
  private readonly idioms: readonly Wording[];
  /** the tokens of idioms, with the number of words of each; found on first use */
  private idiomAt: Map<number, number> | undefined;

  /** @param idioms phrases in which the words of cues do not refer to an event */
  constructor(page: Page, occurrences: Occurrences, names: NamesOfPage, idioms: readonly Wording[]) {
    this.page = page;
    this.occurrences = occurrences;
    this.names = names;
    this.idioms = idioms;
  }

  /**
   * `to deal with`, `press conference`: an idiom, unless the words for the event are at least as many as those of the
   * idiom.
   */
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

  /** Whether the sentence meets all of these needs, or the page does if that is enough. */
  meets(needs: Need[][], from: number, to: number, anywhere: boolean): boolean {
    return needs.every((need) => this.meetsOne(need, from, to, anywhere));
  }

  /** How many of these needs the sentence meets. */
  count(needs: Need[][], from: number, to: number): number {
    return needs.filter((need) => this.meetsOne(need, from, to, false)).length;
  }

  /** How many of these needs are met nowhere on the page. */
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
