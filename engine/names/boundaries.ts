/**
 * Is a candidate the whole name, or a part of a longer one? Asked of the words
 * beside it: `Washington Post`, `Captain America`, `Moscow, Idaho`, `Hunter Biden`.
 */

import { BODIES, KINDS_OF_THING, NAME_CONNECTORS, NAME_HEADS, OFFICE_HEADS } from '../english/bodies.ts';
import { ORDINARY, SMALL_WORDS } from '../english/ordinary.ts';
import { AFTER_SURNAME, followsName, GENERATIONS, GIVEN_NAMES, NAME_PARTICLES, TITLES } from '../english/people.ts';
import {
  DIRECTION_ADJECTIVES,
  isDemonym,
  LISTED_REGIONS,
  PLACE_HEADS,
  PLACE_PREPOSITIONS,
  REGION_FIRSTS,
  REGION_SECONDS,
  REGIONS,
} from '../english/places.ts';
import { MONTHS_AND_DAYS } from '../english/time.ts';
import { capitalsAt, opensSentence, type Page } from '../text/page.ts';
import type { Candidate } from './candidates.ts';
import type { PackNames } from './pack-names.ts';

/**
 * `clear`: a name of its own. `doubtful`: perhaps the beginning of a longer name, `U.S. Bancorp`.
 * `namesake`: another person or place of that name. `part`: within a longer name.
 */
export type Boundary = 'clear' | 'doubtful' | 'namesake' | 'part';

/** Tells a candidate from a part of a longer name, given which tokens other names cover. */
export class Boundaries {
  private readonly page: Page;
  private readonly names: PackNames;
  /** for each token, the longest candidate over it */
  private readonly covers: (Candidate | undefined)[];

  constructor(page: Page, names: PackNames, candidates: Candidate[]) {
    this.page = page;
    this.names = names;
    this.covers = new Array(page.tokens.length);
    for (const candidate of candidates) {
      for (let i = candidate.from; i <= candidate.to; i++) {
        const old = this.covers[i];
        if (!old || old.to - old.from < candidate.to - candidate.from) this.covers[i] = candidate;
      }
    }
  }

  /** Judges a candidate by its neighbours. */
  judge(candidate: Candidate): Boundary {
    const { kind } = candidate.form;
    const person = kind === 'person';
    const full = person && !candidate.form.surname;
    const after = this.after(candidate, person, full);
    if (after === 'namesake' || after === 'part') return after;
    if (full || kind === 'event') return 'clear';
    if (this.isRegion(candidate) || (!person && this.inHyphenName(candidate))) return 'part';
    if (this.before(candidate, person)) return this.isNamesake(candidate, person) ? 'namesake' : 'part';
    return after;
  }

  /** `Teresa Kerry`, `Kerry Washington`: a person of that name, and not `County Kerry`. */
  private isNamesake({ from, to }: Candidate, person: boolean): boolean {
    const word = this.page.tokens.at(from - 1)!;
    if (person) return !PLACE_HEADS.has(word.key);
    const given = GIVEN_NAMES.has(word.key) || this.covers[from - 1]?.form.surname === true;
    return from === to && word.case === 'title' && given;
  }

  private capital(i: number): boolean {
    return this.page.tokens.at(i)!.case === 'title' || this.page.tokens.at(i)!.case === 'upper';
  }

  /** The `STILL` of "NORD STREAM 2 STILL IDLE": an ordinary word, and no abbreviation. */
  private shouted(i: number): boolean {
    const { key, case: written } = this.page.tokens.at(i)!;
    return written === 'upper' && key.length > 3 && ORDINARY.has(key);
  }

  /** Whether a capitalised neighbour is a plain word that a headline or a sentence's start wrote large. */
  private plainWord(i: number): boolean {
    const { key } = this.page.tokens.at(i)!;
    const word = this.page.tokens.ids[i]!;
    if (GIVEN_NAMES.has(key) && !this.page.isSmall(word)) return false;
    if (this.shouted(i)) return true;
    if (MONTHS_AND_DAYS.has(key)) return true;
    const large = capitalsAt(this.page, i) !== 'sentence' || opensSentence(this.page, i);
    return large && (ORDINARY.has(key) || this.page.isSmall(word) || /(?:ing|ed|ly)$/.test(key));
  }

  private after(candidate: Candidate, person: boolean, full: boolean): Boundary {
    const { page } = this;
    const last = page.tokens.at(candidate.to)!;
    const next = page.tokens.at(candidate.to + 1);
    if (!next) return 'clear';
    if (next.gap === 'comma') return !person && this.otherPlace(candidate.to + 1) ? 'namesake' : 'clear';
    if (person && GENERATIONS.has(next.key) && next.case !== 'lower' && next.gap === 'space')
      return full ? 'clear' : 'namesake';
    if (next.gap === 'hyphen' && this.isAttribute(candidate)) return 'doubtful';
    if (next.gap !== 'space' || last.possessive) return 'clear';
    if (!this.capital(candidate.to + 1)) {
      if (next.case === 'number') return 'clear';
      if (NAME_PARTICLES.has(next.key) && candidate.to === candidate.from) return 'part';
      if (!person && KINDS_OF_THING.has(next.key)) return 'part';
      return this.isAttribute(candidate) ? 'doubtful' : 'clear';
    }
    if (full || MONTHS_AND_DAYS.has(next.key) || isDemonym(next.key)) return 'clear';
    return person ? this.afterSurname(candidate.to + 1) : this.afterName(candidate, candidate.to + 1);
  }

  /** The Vienna of `a Vienna loaf`, the Paris of `Paris-Brest`: a place within a sentence before what may be a thing. */
  private isAttribute({ form, from, to }: Candidate): boolean {
    if (form.kind !== 'place' || form.needsUpper || opensSentence(this.page, from)) return false;
    if (PLACE_PREPOSITIONS.has(this.page.tokens.at(from - 1)?.key ?? '')) return false;
    const { gap, key } = this.page.tokens.at(to + 1)!;
    if (gap === 'hyphen') return this.capital(to + 1) && !this.covers[to + 1];
    return !SMALL_WORDS.has(key) && !followsName(key);
  }

  /** A capitalised word after a surname: a function, or the rest of somebody else's name. */
  private afterSurname(i: number): Boundary {
    const { key } = this.page.tokens.at(i)!;
    if (AFTER_SURNAME.has(key) || this.plainWord(i)) return 'clear';
    if (NAME_HEADS.has(key)) return 'part';
    // headlines write verbs large: "PUTIN HAILS"
    if (capitalsAt(this.page, i) !== 'sentence') return 'clear';
    const cover = this.covers[i];
    if (cover && cover.from === i && cover.to > cover.from) return 'clear';
    // "the Obama National Security Council" is of that Obama
    return TITLES.has(key) || ORDINARY.has(key) ? 'clear' : 'part';
  }

  /** A capitalised word after a place or an organisation. */
  private afterName(candidate: Candidate, i: number): Boundary {
    const { key } = this.page.tokens.at(i)!;
    const words = candidate.to > candidate.from;
    if (this.startsName(i) || (words && TITLES.has(key))) return 'clear';
    if (NAME_HEADS.has(key)) return 'part';
    if (this.shouted(i)) return 'clear';
    if (capitalsAt(this.page, i) !== 'sentence') return KINDS_OF_THING.has(key) ? 'part' : 'clear';
    // "U.S. Patriot missiles": an abbreviation of a country stands before anything
    if (TITLES.has(key)) return 'clear';
    if (candidate.form.needsUpper) return ORDINARY.has(key) ? 'clear' : 'doubtful';
    // "envoy to Ukraine Kurt Volker"
    const after = this.page.tokens.at(i + 1);
    return GIVEN_NAMES.has(key) && after?.gap === 'space' && after.case === 'title' ? 'clear' : 'part';
  }

  private startsName(i: number): boolean {
    const cover = this.covers[i];
    return cover !== undefined && cover.from === i && cover.form.owner >= 0;
  }

  /** `the NATO-Ukraine Council`: two names joined make the name of a body. */
  private inHyphenName({ from, to }: Candidate): boolean {
    const { tokens } = this.page;
    if (capitalsAt(this.page, from) !== 'sentence') return false;
    const first = tokens.at(from)!.gap === 'hyphen';
    const last = tokens.at(to + 1)?.gap === 'hyphen' && this.capital(to + 1);
    if (!first && !last) return false;
    let head = last ? to + 2 : to + 1;
    while (tokens.at(head)?.gap === 'space' && this.capital(head) && !BODIES.has(tokens.at(head)!.key)) head++;
    const body = tokens.at(head);
    return body?.gap === 'space' && BODIES.has(body.key) && this.capital(head);
  }

  /** The `Texas` of `Paris, Texas`. */
  private isRegion(candidate: Candidate): boolean {
    const cover = this.covers[candidate.from - 1];
    if (this.page.tokens.at(candidate.from)!.gap !== 'comma' || !cover || cover.form.owner < 0) return false;
    return cover.form.kind === 'place' && this.otherPlace(candidate.from);
  }

  /** `Moscow, Idaho`; `Geneva, N.Y.`; `Vienna, West Virginia`. */
  private otherPlace(i: number): boolean {
    const token = this.page.tokens.at(i)!;
    const next = this.page.tokens.at(i + 1);
    if (!this.capital(i) || (LISTED_REGIONS.has(token.key) && !this.endsPlace(i))) return false;
    if (REGIONS.has(token.key)) return token.key.length > 2 || token.case === 'upper';
    return REGION_FIRSTS.has(token.key) && next?.gap === 'space' && REGION_SECONDS.has(next.key);
  }

  /** `lives in Vienna, Georgia`: behind a place where somebody is, with no list that goes on. */
  private endsPlace(i: number): boolean {
    const { tokens } = this.page;
    const town = this.covers[i - 1]?.from ?? i - 1;
    const next = tokens.at(i + 1);
    if (!PLACE_PREPOSITIONS.has(tokens.at(town - 1)?.key ?? '')) return false;
    if (next?.gap === 'comma') return next.case === 'lower' && next.key !== 'and' && next.key !== 'or';
    return next === undefined || next.gap === 'sentence' || next.gap === 'block';
  }

  /** True where the words before make another name of it. */
  private before(candidate: Candidate, person: boolean): boolean {
    const { page } = this;
    const first = page.tokens.at(candidate.from)!;
    const at = candidate.from - 1;
    const word = page.tokens.at(at);
    if (!word || word.possessive) return false;
    if (first.gap === 'hyphen') return this.hyphenated(candidate, at, person);
    if (first.gap !== 'space') return false;
    if (word.key === 'other' || word.key === 'another') return page.tokens.at(candidate.to + 1)?.gap !== 'space';
    // "the St George Hall of the Kremlin": a body of that name, not a part of one
    const place = candidate.form.kind === 'place';
    if (!person && (place || page.tokens.at(at)!.key !== 'the') && this.ofName(at)) return true;
    const ofKind = KINDS_OF_THING.has(word.key) && (word.case === 'lower' || !opensSentence(page, at));
    if (!person && ofKind) return true;
    if (!this.capital(at) || word.case === 'number') return false;
    return !this.allowedBefore(at, person);
  }

  private allowedBefore(at: number, person: boolean): boolean {
    const { key } = this.page.tokens.at(at)!;
    if (SMALL_WORDS.has(key) || MONTHS_AND_DAYS.has(key) || isDemonym(key) || DIRECTION_ADJECTIVES.has(key))
      return true;
    const cover = this.covers[at];
    if (cover && cover.form.owner >= 0 && cover.to === at) {
      // two surnames, or a surname and a town, side by side are one stranger's name
      return !cover.form.surname && (cover.to > cover.from || cover.form.kind !== 'person');
    }
    if (this.plainWord(at)) return true;
    // in a headline only a given name makes a stranger of a surname
    if (capitalsAt(this.page, at) !== 'sentence') return !GIVEN_NAMES.has(key) && !NAME_HEADS.has(key);
    if (person && this.names.forms.endsTitle(key)) return true;
    return person && TITLES.has(key) && !GIVEN_NAMES.has(key) && !NAME_HEADS.has(key);
  }

  /** A double-barrelled surname, a firm: `Fisher-Price`; two known names are two names. */
  private hyphenated(candidate: Candidate, at: number, person: boolean): boolean {
    if (!person || !this.capital(at)) return false;
    if (this.covers[at] && this.covers[at]!.form.owner >= 0) return false;
    return candidate.form.needsPage;
  }

  /** `Bank of America`, `Tour de France`: but not `President of Russia`, and not `Kamil Stoch of Poland`. */
  private ofName(at: number): boolean {
    const link = this.page.tokens.at(at)!;
    let head = at - 1;
    if (link.key === 'the' && this.page.tokens.at(head)?.key === 'of') head--;
    else if (link.key !== 'of' && !NAME_CONNECTORS.has(link.key)) return false;
    const word = this.page.tokens.at(head);
    if (!word || this.page.tokens.at(head + 1)?.gap !== 'space') return false;
    if (KINDS_OF_THING.has(word.key)) return true;
    if (!this.capital(head) || word.case === 'number') return false;
    if (OFFICE_HEADS.has(word.key) || TITLES.has(word.key) || this.covers[head]) return false;
    if (NAME_HEADS.has(word.key)) return true;
    const large = capitalsAt(this.page, head) !== 'sentence' || opensSentence(this.page, head);
    if (large) return false;
    // two unknown capitals before "of" are a person, one is a thing
    const person = word.gap === 'space' && head > 0 && this.capital(head - 1) && !ORDINARY.has(word.key);
    return !person;
  }
}
