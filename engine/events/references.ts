/**
 * Records which events a page has established so far, and decides which words refer back to them: `the talks`, but not
 * `another call`.
 */

import {
  BEING,
  BETWEEN_MODAL_AND_VERB,
  DEFINITE,
  INDEFINITE,
  MODALS,
  NOUNS_LIKE_VERBS,
  OTHER_ONE,
  POSSIBLE,
} from '../english/grammar.ts';
import { SMALL_WORDS } from '../english/ordinary.ts';
import type { Page } from '../text/page.ts';
import { GAP } from '../text/scan.ts';
import type { CompiledEvent } from './cues.ts';
import type { NamedSpan } from './names-of-page.ts';

/** Whether a word has the ending of a verb and is not a noun like `meeting`. */
export const isVerb = (key: string) => /(?:ing|ed)$/.test(key) && !NOUNS_LIKE_VERBS.has(key);
/** A definite reference points back at most this many sentences. */
const REACH = 6;

/** The established events of one page, sentence by sentence. */
export class EventReferences {
  private readonly page: Page;
  /** the events that the page calls by their names, in order, and how many of them were processed */
  private readonly named: NamedSpan[];
  private read = 0;
  /** for each event, the last sentence in which it was certain */
  private readonly established = new Map<number, number>();

  /** @param named the names of events on the page */
  constructor(page: Page, named: NamedSpan[]) {
    this.page = page;
    this.named = named.toSorted((a, b) => a.from - b.from);
  }

  /** Records that a sentence is certainly about an event. */
  establish(owner: number, sentence: number): void {
    this.established.set(owner, sentence);
  }

  /** Advances to a sentence: events that were named before it are established. */
  goTo(sentence: number): void {
    for (; this.read < this.named.length; this.read++) {
      const { from, owner } = this.named[this.read]!;
      const at = this.page.sentenceOf[from]!;
      if (at >= sentence) return;
      this.establish(owner, at);
    }
  }

  /** Whether the sentence before was about it. */
  isContinued({ owner }: CompiledEvent, sentence: number): boolean {
    return this.established.get(owner) === sentence - 1;
  }

  /** `the annexation`, some sentences after the page has established it. */
  isBack({ owner }: CompiledEvent, from: number, to: number): boolean {
    const { sentenceOf, tokens } = this.page;
    // `the growth of tomatoes` itself says of what
    if (tokens.at(to + 1)?.key === 'of' && tokens.at(to + 2)?.case === 'lower') return false;
    const told = this.established.get(owner);
    if (told === undefined || sentenceOf[from]! - told > REACH) return false;
    return this.isDefinite(from - 1) || this.isDefinite(from - 2);
  }

  private isDefinite(i: number): boolean {
    return DEFINITE.has(this.page.tokens.at(i)?.key ?? '');
  }

  /**
   * Whether the words refer to another event of its type.
   *
   * @param dated whether the exact day of the event is beside them: `the third and last round, on 13 January`, but not
   * `another meeting`
   */
  isAnother(event: CompiledEvent, from: number, to: number, dated: boolean): boolean {
    if (dated) return this.isOther(from, to) && ![2, 3, 4].some((back) => this.isDefinite(from - back));
    return this.isOther(from, to) || this.isNew(event, from) || this.isPossible(from);
  }

  /** `no basis for talks`, `could join`: any such event, whether it happened or not. */
  private isPossible(from: number): boolean {
    const { tokens } = this.page;
    const modal = BETWEEN_MODAL_AND_VERB.has(tokens.at(from - 1)?.key ?? '') ? from - 2 : from - 1;
    if (MODALS.has(tokens.at(modal)?.key ?? '') && tokens.gaps[from] === GAP.space) return true;
    const joined = tokens.gaps[from] === GAP.space && tokens.gaps[from - 1] === GAP.space;
    const preposition = tokens.at(from - 1)?.key ?? '';
    return joined && (preposition === 'for' || preposition === 'of') && POSSIBLE.has(tokens.at(from - 2)?.key ?? '');
  }

  /** `another call`, `the second land grab`, `drills of its own`. */
  private isOther(from: number, to: number): boolean {
    const { tokens } = this.page;
    const own = tokens.at(to + 1)?.key === 'of' && tokens.at(to + 3)?.key === 'own';
    if (own && DEFINITE.has(tokens.at(to + 2)!.key)) return true;
    if (tokens.gaps[from] !== GAP.space) return false;
    return OTHER_ONE.has(tokens.at(from - 1)?.key ?? '') || this.isOtherWith(from - 1);
  }

  /** Whether a word is an adjective or part of a noun, and says with the word before it that another event is meant. */
  private isOtherWith(at: number): boolean {
    const { tokens } = this.page;
    const token = tokens.at(at);
    if (token?.case !== 'lower' || token.gap !== 'space' || token.possessive) return false;
    return !SMALL_WORDS.has(token.key) && !isVerb(token.key) && OTHER_ONE.has(tokens.at(at - 1)?.key ?? '');
  }

  /** `a summit`, after the page has established the meeting; but not `it was a short meeting`. */
  private isNew({ owner }: CompiledEvent, from: number): boolean {
    if (!this.established.has(owner)) return false;
    const { tokens } = this.page;
    const isIndefinite = (i: number) =>
      tokens.gaps[i + 1] === GAP.space &&
      INDEFINITE.has(tokens.at(i)?.key ?? '') &&
      !BEING.has(tokens.at(i - 1)?.key ?? '');
    if (isIndefinite(from - 1)) return true;
    // `a treaty joining the two`: the article belongs to the noun and not to the verb
    return tokens.gaps[from] === GAP.space && isIndefinite(from - 2) && !isVerb(tokens.at(from)!.key);
  }
}
