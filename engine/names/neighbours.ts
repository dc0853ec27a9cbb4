/** The words beside a candidate, for the rules about longer names. */
import { ORDINARY, SMALL_WORDS } from '../english/ordinary.ts';
import { followsName, GIVEN_NAMES } from '../english/people.ts';
import { PLACE_PREPOSITIONS } from '../english/places.ts';
import { MONTHS_AND_DAYS } from '../english/time.ts';
import { capitalsAt, opensSentence, type Page } from '../text/page.ts';
import type { Token } from '../text/tokens.ts';
import type { Candidate } from './candidates.ts';
import type { PackNames } from './pack-names.ts';

/** The words of a page, and which candidate covers each. */
export class Neighbours {
  readonly page: Page;
  readonly names: PackNames;
  /** for each token, the longest candidate that covers it */
  private readonly covers: (Candidate | undefined)[];
  /** numbers of the people whom the page names in full */
  private readonly inFull = new Set<number>();

  constructor(page: Page, names: PackNames, candidates: Candidate[]) {
    this.page = page;
    this.names = names;
    this.covers = new Array(page.tokens.length);
    for (const candidate of candidates) {
      if (candidate.form.kind === 'person' && !candidate.form.surname) this.inFull.add(candidate.form.owner);
      for (let i = candidate.from; i <= candidate.to; i++) {
        const old = this.covers[i];
        if (!old || old.to - old.from < candidate.to - candidate.from) this.covers[i] = candidate;
      }
    }
  }

  /** Returns a word, or undefined outside the text. */
  at(i: number): Token | undefined {
    return this.page.tokens.at(i);
  }

  /**
   * Returns the longest candidate that covers a word, or undefined if there is none, or if that is a phrase that means
   * something else.
   */
  coverOf(i: number): Candidate | undefined {
    const cover = this.covers[i];
    return cover && cover.form.owner >= 0 ? cover : undefined;
  }

  /** Returns the known name that begins at a word, or undefined. */
  nameFrom(i: number): Candidate | undefined {
    const cover = this.coverOf(i);
    return cover?.from === i ? cover : undefined;
  }

  isCapital(i: number): boolean {
    const written = this.at(i)?.case;
    return written === 'title' || written === 'upper';
  }

  /** Whether a word is an ordinary one in capitals and no abbreviation: the `STILL` of "NORD STREAM 2 STILL IDLE". */
  isShouted(i: number): boolean {
    const { key, case: written } = this.at(i)!;
    return written === 'upper' && key.length > 3 && ORDINARY.has(key);
  }

  /** Whether a capitalised word is an ordinary one with a capital only because it is in a headline or opens a sentence. */
  isPlainWord(i: number): boolean {
    const { key } = this.at(i)!;
    const word = this.page.tokens.ids[i]!;
    if (GIVEN_NAMES.has(key) && !this.page.isSmall(word)) return false;
    if (this.isShouted(i) || MONTHS_AND_DAYS.has(key)) return true;
    const large = this.inHeadline(i) || opensSentence(this.page, i);
    return large && (ORDINARY.has(key) || this.page.isSmall(word) || /(?:ing|ed|ly)$/.test(key));
  }

  /** Whether a place's name may only describe the thing after it: the Vienna of `a Vienna loaf`, the Paris of `Paris-Brest`. */
  isAttribute({ form, from, to }: Candidate): boolean {
    if (form.kind !== 'place' || form.needsUpper || opensSentence(this.page, from)) return false;
    if (PLACE_PREPOSITIONS.has(this.at(from - 1)?.key ?? '')) return false;
    const { gap, key } = this.at(to + 1)!;
    if (gap === 'hyphen') return this.isCapital(to + 1) && !this.coverOf(to + 1);
    return !SMALL_WORDS.has(key) && !followsName(key);
  }

  /** Whether a word is in a headline or a run of capitals, where a capital does not suggest a name. */
  inHeadline(i: number): boolean {
    return capitalsAt(this.page, i) !== 'sentence';
  }

  /** Whether a surname alone is enough: the news knows the person by it, or the page has the full name. */
  isKnownSurname({ form }: Candidate): boolean {
    return form.surname && (!form.needsPage || this.inFull.has(form.owner));
  }
}
