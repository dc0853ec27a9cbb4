/**
 * Decides whether a later text looks back at an event, and whether a noun is as good as the event's name: `the Ever
 * Given incident`.
 */
import { ARTICLES, DEFINITE, INDEFINITE, OTHER_ONE } from '../english/grammar.ts';
import { CLAUSE_OPENERS, IRREGULAR_VERBS, LOOKING_BACK, OF_A_NOUN, PAST_PERFECT } from '../english/retelling.ts';
import { boundsOf, type Page } from '../text/page.ts';
import { GAP } from '../text/scan.ts';
import type { CompiledCue } from './compile-cue.ts';
import type { CompiledEvent, Events } from './cues.ts';
import type { NamesOfPage } from './names-of-page.ts';
import { isVerb } from './references.ts';

/** How many words before a noun its preposition is searched for. */
const BEFORE_NOUN = 3;
/** How many words after a noun its `of` phrase is searched for: `the accident of the Ever Given`. */
const BEHIND_NOUN = 3;

/** Judges the words for events in one page. */
export class EventRetelling {
  private readonly page: Page;
  private readonly events: Events;
  private readonly names: NamesOfPage;
  /** cache, by sentence: the token after which it looks back */
  private readonly backFrom: number[] = [];

  constructor(page: Page, events: Events, names: NamesOfPage) {
    this.page = page;
    this.events = events;
    this.names = names;
  }

  /** Whether a sentence looks back at what a word refers to. */
  isRetold(from: number): boolean {
    const sentence = this.page.sentenceOf[from]!;
    this.backFrom[sentence] ??= this.findBack(sentence);
    if (this.backFrom[sentence] < from) return true;
    const [start] = boundsOf(this.page, sentence);
    for (let i = Math.max(start, from - BEFORE_NOUN); i < from; i++) {
      if (PAST_PERFECT.has(this.key(i))) return true;
      if (OF_A_NOUN.has(this.key(i)) && !this.isVerb(from)) return true;
    }
    return false;
  }

  /** The token of a sentence after which all of it looks back. */
  private findBack(sentence: number): number {
    const [start, end] = boundsOf(this.page, sentence);
    let opener = end;
    for (let i = start; i < end; i++) {
      const key = this.key(i);
      if (LOOKING_BACK.has(key)) return -1;
      if (opener === end && CLAUSE_OPENERS.has(key)) opener = i;
    }
    return opener;
  }

  /**
   * Whether a noun with a name beside it is as good as a name of the event: the name is a protagonist, and belongs to
   * no other event of the pack that the noun could mean.
   */
  isNamed(event: CompiledEvent, cue: CompiledCue, from: number, to: number): boolean {
    if (cue.weak) return false;
    const owners = [this.nameBefore(from), this.nameBehind(to)].filter(
      (owner): owner is number => owner !== undefined && event.ownNames.has(owner),
    );
    if (owners.length === 0 || this.names.of(from) || this.isVerb(from) || this.isNew(from)) return false;
    return owners.some((owner) => this.isItsAlone(event, owner, from, to));
  }

  private isItsAlone(event: CompiledEvent, owner: number, from: number, to: number): boolean {
    if (this.isOfMany(owner)) return false;
    const text = Array.from({ length: to - from + 1 }, (_, i) => this.key(from + i));
    return this.events
      .near([owner])
      .every((other) => other === event || !other.family.has(owner) || !this.events.isToldBy(other, text));
  }

  /** `a meeting of the council`: one of many */
  private isNew(from: number): boolean {
    for (let i = from - 1; i >= from - BEFORE_NOUN - 1; i--) {
      if (DEFINITE.has(this.key(i))) return false;
      if (INDEFINITE.has(this.key(i)) || OTHER_ONE.has(this.key(i))) return true;
      if (this.page.tokens.gaps[i + 1] !== GAP.space) return false;
    }
    return false;
  }

  /** A country has crises and deals that are not in the pack. */
  private isOfMany(owner: number): boolean {
    return this.events.names.entries.at(owner)!.kind === 'place' && !this.events.isPlaceAlone(owner);
  }

  /** `Ever Given incident`, `Muilenburg’s dismissal` */
  private nameBefore(from: number): number | undefined {
    const gap = this.page.tokens.gaps[from];
    return gap === GAP.space || gap === GAP.hyphen ? this.names.of(from - 1)?.owner : undefined;
  }

  /** `the mishap of the Ever Given` */
  private nameBehind(to: number): number | undefined {
    if (!OF_A_NOUN.has(this.key(to + 1)) && this.key(to + 1) !== 'in' && this.key(to + 1) !== 'at') return undefined;
    for (let i = to + 2; i <= to + BEHIND_NOUN; i++) {
      const name = this.names.of(i);
      if (name) return name.owner;
      if (!ARTICLES.has(this.key(i))) return undefined;
    }
    return undefined;
  }

  private isVerb(at: number): boolean {
    return isVerb(this.key(at)) || IRREGULAR_VERBS.has(this.key(at));
  }

  private key(at: number): string {
    const { ids, length, words } = this.page.tokens;
    return at >= 0 && at < length ? words.key(ids[at]!) : '';
  }
}
