/** The words beside a candidate, as the rules about longer names ask for them. */
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
  /** for each token, the longest candidate over it */
  private readonly covers: (Candidate | undefined)[];
  /** indexes of the people whom the page names in full */
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

  /** A word, or undefined outside the text. */
  at(i: number): Token | undefined {
    return this.page.tokens.at(i);
  }

  /** The longest candidate over a word; undefined also for a phrase that belongs to nobody. */
  coverOf(i: number): Candidate | undefined {
    const cover = this.covers[i];
    return cover && cover.form.owner >= 0 ? cover : undefined;
  }

  /** The known name that begins at a word. */
  nameFrom(i: number): Candidate | undefined {
    const cover = this.coverOf(i);
    return cover?.from === i ? cover : undefined;
  }

  isCapital(i: number): boolean {
    const written = this.at(i)?.case;
    return written === 'title' || written === 'upper';
  }

  /** The `STILL` of "NORD STREAM 2 STILL IDLE": an ordinary word, and no abbreviation. */
  isShouted(i: number): boolean {
    const { key, case: written } = this.at(i)!;
    return written === 'upper' && key.length > 3 && ORDINARY.has(key);
  }

  /** Whether a capitalised word is a plain one that a headline or a sentence's start wrote with a capital. */
  isPlainWord(i: number): boolean {
    const { key } = this.at(i)!;
    const word = this.page.tokens.ids[i]!;
    if (GIVEN_NAMES.has(key) && !this.page.isSmall(word)) return false;
    if (this.isShouted(i) || MONTHS_AND_DAYS.has(key)) return true;
    const large = this.inHeadline(i) || opensSentence(this.page, i);
    return large && (ORDINARY.has(key) || this.page.isSmall(word) || /(?:ing|ed|ly)$/.test(key));
  }

  /** The Vienna of `a Vienna loaf`, the Paris of `Paris-Brest`: a place within a sentence before what may be a thing. */
  isAttribute({ form, from, to }: Candidate): boolean {
    if (form.kind !== 'place' || form.needsUpper || opensSentence(this.page, from)) return false;
    if (PLACE_PREPOSITIONS.has(this.at(from - 1)?.key ?? '')) return false;
    const { gap, key } = this.at(to + 1)!;
    if (gap === 'hyphen') return this.isCapital(to + 1) && !this.coverOf(to + 1);
    return !SMALL_WORDS.has(key) && !followsName(key);
  }

  /** Whether capitals tell nothing of names around a word. */
  inHeadline(i: number): boolean {
    return capitalsAt(this.page, i) !== 'sentence';
  }

  /** Whether the bearer of a surname is known by it: to the news, or because the page has the full name. */
  isKnownSurname({ form }: Candidate): boolean {
    return form.surname && (!form.needsPage || this.inFull.has(form.owner));
  }
}
