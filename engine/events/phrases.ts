/** Finds the phrase around the words of an event, and decides whether a reader would understand it as the event. */

import { FAINT, LIGHT, NUMBER_WORDS } from '../english/grammar.ts';
import { SMALL_WORDS } from '../english/ordinary.ts';
import { isDemonym } from '../english/places.ts';
import { CLAUSE_OPENERS } from '../english/retelling.ts';
import { boundsOf, type Page } from '../text/page.ts';
import { CASE } from '../text/scan.ts';
import type { CompiledCue } from './compile-cue.ts';
import type { CompiledEvent } from './cues.ts';
import type { NamesOfPage } from './names-of-page.ts';
import type { Occurrences } from './occurrences.ts';

/** Needed words at most this far from the cue belong to the phrase. */
const PHRASE_REACH = 4;
/** Words of one event with at most this many words between them are marked as one. */
const BETWEEN_PHRASES = 5;
/** At most this many words before a faint word belong to its phrase. */
const FAINT_REACH = 3;
/** The most words that are marked together with a light word. */
const LIGHT_REACH = 5;

/** The part of an event that decides which names belong to it. */
type Family = Pick<CompiledEvent, 'family' | 'people'>;

/** Whether a name may be inside a phrase: an organization or place of the event. Persons have their own links. */
const mayStandWithin = ({ family, people }: Family, owner: number) => family.has(owner) && !people.has(owner);

/** Finds and judges the phrases for events in one page. */
export class EventPhrases {
  private readonly page: Page;
  private readonly occurrences: Occurrences;
  private readonly names: NamesOfPage;

  constructor(page: Page, occurrences: Occurrences, names: NamesOfPage) {
    this.page = page;
    this.occurrences = occurrences;
    this.names = names;
  }

  /** `for two hours`: the length of a meeting refers to it only if nothing better does. */
  isFaint({ from, to }: { from: number; to: number }): boolean {
    return from === to && FAINT.has(this.page.tokens.at(to)!.key);
  }

  /**
   * Whether a reader would not understand words as an event: `hours`, or `met` and `a screen` if there is little
   * evidence.
   */
  isBare(from: number, to: number, isSure: boolean): boolean {
    const { key } = this.page.tokens.at(to)!;
    if (FAINT.has(key)) return from === to || (to - from === 1 && !isSure);
    return from === to && LIGHT.has(key) && !isSure;
  }

  /** Whether words begin with one that does not say which event is meant, or are part of a name. */
  isPoor(from: number, to: number): boolean {
    const key = (at: number) => this.page.tokens.at(at)!.key;
    if (from === to && (LIGHT.has(key(to)) || this.isNumber(to))) return true;
    if (FAINT.has(key(to)) && (from === to || this.isNumber(from))) return true;
    return FAINT.has(key(from)) || this.names.of(from) !== undefined;
  }

  /**
   * Whether the words between two tokens join them into one phrase: `spent hours across a table`.
   *
   * @param event whose organizations and places may be in the phrase: `the sitting of the NATO-Russia Council`
   */
  isOnePhrase(last: number, first: number, event: Family): boolean {
    const { tokens } = this.page;
    if (first - last - 1 > BETWEEN_PHRASES) return false;
    for (let i = last + 1; i <= first; i++) {
      const { gap, key } = tokens.at(i)!;
      const name = this.names.of(i);
      if (gap !== 'space' && gap !== 'hyphen') return false;
      if (name && !mayStandWithin(event, name.owner)) return false;
      if (i < first && CLAUSE_OPENERS.has(key)) return false;
    }
    return true;
  }

  /** Whether words are said to be of somebody whom no name tells: `everyone’s video call`. */
  isOwned(from: number): boolean {
    const { text, tokens } = this.page;
    const isGenitive = (i: number) =>
      tokens.at(i)?.possessive || /^[’']/.test(text.slice(tokens.ends[i], tokens.starts[i + 1]));
    return [from - 1, from - 2].some((i) => isGenitive(i) && !this.names.of(i));
  }

  /** The cue together with nearby words that it needs: `100,000 Russian troops near the border`. */
  around(event: CompiledEvent, cue: CompiledCue, from: number, to: number): [number, number] {
    const [start, end] = boundsOf(this.page, this.page.sentenceOf[from]!);
    const { tokens } = this.page;
    // a phrase does not continue across a comma, a bracket or a name, which has its own link
    const joined = (i: number) =>
      (tokens.at(i)!.gap === 'space' || tokens.at(i)!.gap === 'hyphen') && !this.names.of(i);
    // and contains only small words, numbers and nationalities in between
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
    return first === last ? this.withBeside(first, start, end, event) : [first, last];
  }

  /** A word that says nothing by itself, together with the words after it, or else before it; other words alone. */
  private withBeside(at: number, start: number, end: number, event: Family): [number, number] {
    const { tokens } = this.page;
    const { key } = tokens.at(at)!;
    if (FAINT.has(key)) return [this.withWordBefore(at, start), at];
    if (!LIGHT.has(key)) return [at, at];
    const last = this.withWhatFollows(at, end, event);
    return [last > at ? at : this.withWhatPrecedes(at, start), last];
  }

  /** The beginning of the phrase before a light word: `the ministers’ talks`, `a day of talks`. */
  private withWhatPrecedes(at: number, start: number): number {
    const { tokens } = this.page;
    const of = tokens.at(at - 1)?.key === 'of' ? at - 1 : at;
    const before = of - 1;
    if (before < start || this.names.of(before) || SMALL_WORDS.has(tokens.at(before)!.key)) return at;
    for (let i = before + 1; i <= at; i++) if (tokens.at(i)!.gap !== 'space') return at;
    return before;
  }

  /** The beginning of the phrase that a faint word ends: `appeared on a screen`, `four hours`. */
  private withWordBefore(at: number, start: number): number {
    const { tokens } = this.page;
    for (let i = at - 1; i >= Math.max(start, at - FAINT_REACH); i--) {
      if (tokens.at(i + 1)!.gap !== 'space' || this.names.of(i)) return at;
      // the year of `in 2030 the jury` does not count it
      if (i < at - 1 && tokens.at(i)!.case === 'number') return at;
      if (!SMALL_WORDS.has(tokens.at(i)!.key)) return i;
    }
    return at;
  }

  private isNumber(at: number): boolean {
    return this.page.tokens.at(at)!.case === 'number' || NUMBER_WORDS.has(this.page.tokens.at(at)!.key);
  }

  /**
   * The end of the phrase after a light word: `met at the ambassador’s residence`; the word itself if nothing follows.
   */
  private withWhatFollows(from: number, end: number, event: Family): number {
    const { tokens } = this.page;
    let last = from;
    for (let i = from + 1; i < Math.min(end, from + 1 + LIGHT_REACH); i++) {
      const { key, gap } = tokens.at(i)!;
      const isWord = tokens.at(i)!.case === 'lower' || this.page.inRun[i] === CASE.upper || isDemonym(key);
      const name = this.names.of(i);
      // `met in Paris`
      const isAfterSmall = SMALL_WORDS.has(tokens.at(i - 1)!.key);
      if (gap === 'space' && name && mayStandWithin(event, name.owner) && isAfterSmall) return name.to;
      if (gap !== 'space' || !isWord || CLAUSE_OPENERS.has(key) || name) break;
      const isSmall = SMALL_WORDS.has(key);
      // the phrase ends with the noun after its first preposition
      if (isSmall && last > from) break;
      if (!isSmall) last = i;
    }
    return last;
  }
}
