/** The words of events in one page: what a cue needs beside it, how far its phrase goes, and what is but an idiom. */

import { FAINT, LIGHT } from '../english/grammar.ts';
import { SMALL_WORDS } from '../english/ordinary.ts';
import { isDemonym } from '../english/places.ts';
import { CLAUSE_OPENERS } from '../english/retelling.ts';
import { boundsOf, type Page } from '../text/page.ts';
import type { Wording } from './cue-words.ts';
import type { CompiledCue, Need } from './cues.ts';
import type { NamesOfPage } from './names-of-page.ts';
import type { Occurrences } from './occurrences.ts';

/** Needed words this near to the cue belong to one phrase with it. */
const PHRASE_REACH = 4;
/** What is marked with a light word is no longer than this. */
const LIGHT_REACH = 5;

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

  /** `for two hours`: the length of a meeting tells of it where nothing better does. */
  isFaint({ from, to }: { from: number; to: number }): boolean {
    return from === to && FAINT.has(this.page.tokens.at(to)!.key);
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

  /** The cue with the needed words that stand close by: `100,000 Russian troops near the border`. */
  phrase(cue: CompiledCue, from: number, to: number): [number, number] {
    const [start, end] = boundsOf(this.page, this.page.sentenceOf[from]!);
    const { tokens } = this.page;
    // a phrase does not reach over a comma, a bracket or a name, which is linked to itself
    const joined = (i: number) =>
      (tokens.at(i)!.gap === 'space' || tokens.at(i)!.gap === 'hyphen') && !this.names.of(i);
    // and only small words, numbers and nationalities stand within it
    const light = (i: number) =>
      SMALL_WORDS.has(tokens.at(i)!.key) || tokens.at(i)!.case === 'number' || isDemonym(tokens.at(i)!.key);
    const clear = (low: number, high: number) => {
      for (let i = low; i <= high + 1; i++) if (!joined(i) || (i <= high && !light(i))) return false;
      return true;
    };
    let [first, last] = [from, to];
    for (const need of [...cue.must, ...cue.needs].flat()) {
      if (!('wording' in need)) continue;
      const reach = [Math.max(start, from - PHRASE_REACH), Math.min(end, to + 1 + PHRASE_REACH)] as const;
      for (const at of this.occurrences.within(need.wording, ...reach)) {
        const final = at + need.wording.words.length - 1;
        if (at < first && !this.names.of(at) && clear(final + 1, from - 1)) first = at;
        if (final > last && !this.names.of(at) && clear(to + 1, at - 1)) last = final;
      }
    }
    return first === last && LIGHT.has(tokens.at(last)!.key) ? [first, this.withWhatFollows(last, end)] : [first, last];
  }

  /** The end of the phrase behind a light word: `met at the ambassador’s residence`; the word itself if nothing follows. */
  private withWhatFollows(from: number, end: number): number {
    const { tokens } = this.page;
    let last = from;
    for (let i = from + 1; i < Math.min(end, from + 1 + LIGHT_REACH); i++) {
      const { key, gap } = tokens.at(i)!;
      if (gap !== 'space' || tokens.at(i)!.case !== 'lower' || CLAUSE_OPENERS.has(key) || this.names.of(i)) break;
      const isSmall = SMALL_WORDS.has(key);
      // the phrase ends with the noun behind its first preposition
      if (isSmall && last > from) break;
      if (!isSmall) last = i;
    }
    return last;
  }
}
