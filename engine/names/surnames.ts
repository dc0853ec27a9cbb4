/**
 * Whose surname is it? A surname alone counts where the page establishes the
 * person: by the full name, by a title, by fame, or by the company it keeps.
 * Another bearer of the surname rules it out from there on.
 */

import { NAME_AND_WORD, ORDINARY, SMALL_WORDS } from '../english/ordinary.ts';
import { followsName, GIVEN_NAMES, STRANGER_TITLES } from '../english/people.ts';
import { append, lowerBound, memoize } from '../text/collections.ts';
import { capitalsAt, opensSentence, type Page } from '../text/page.ts';
import { CASE } from '../text/scan.ts';
import type { Candidate } from './candidates.ts';
import type { PackNames } from './pack-names.ts';

/** Confidences of surnames by what establishes them; set by hand, checked on annotated pages (docs/decisions/0009). */
export const SURNAME_CONFIDENCE = {
  title: 0.97,
  famous: 0.97,
  nameBefore: 0.96,
  nameAfter: 0.93,
  company: 0.72,
} as const;

/** Company that stands in for a full name: two whom one article names, or one and somebody named more often. */
const COMPANY = 1.2;

/** Who bears a surname from a place of the page on: the entity's index, or -1 for a stranger. */
interface Bearer {
  at: number;
  owner: number;
}

/** What the page says of each surname. */
export class Surnames {
  private readonly page: Page;
  private readonly names: PackNames;
  private readonly bearers = new Map<string, Bearer[]>();
  private readonly present: number[];
  /** what company each of them keeps, as far as it was asked */
  private readonly companyOf = new Map<number, number>();

  /**
   * @param full candidates that name a person in full
   * @param alone candidates of a surname alone; those after a title establish it too
   * @param strangers candidates of surnames that belong to somebody else
   * @param present indexes of the entities that the page names beyond doubt
   * @param earlier indexes of those that parts of the page before this text name
   */
  constructor(
    page: Page,
    names: PackNames,
    full: Candidate[],
    alone: Candidate[],
    strangers: Candidate[],
    present: Set<number>,
    earlier: number[],
  ) {
    this.page = page;
    this.names = names;
    this.present = [...present].filter((index) => names.entries.at(index)!.kind !== 'place');
    const titled = alone.filter((candidate) => this.titled(candidate));
    for (const owner of earlier) if (names.facts.surnameOf(owner)) this.bear(this.surnameOf(owner), -1, owner);
    for (const { form, from } of [...full, ...titled]) this.bear(this.surnameOf(form.owner), from, form.owner);
    for (const { form, from } of strangers) this.bear(this.surnameOf(form.owner), from, -1);
    for (const list of this.bearers.values()) list.sort((a, b) => a.at - b.at);
  }

  private surnameOf(owner: number): string {
    return this.names.facts.surnameOf(owner);
  }

  private bear(surname: string, at: number, owner: number): void {
    append(this.bearers, surname, { at, owner });
  }

  /** Those on the page who share an article with a person: each tells the more, the fewer articles name it. */
  private company(owner: number): number {
    return memoize(this.companyOf, owner, () => this.weighCompany(owner));
  }

  private weighCompany(owner: number): number {
    const { entries } = this.names;
    const articles = new Set(entries.at(owner)!.coverage.map(({ article }) => article));
    if (articles.size === 0) return 0;
    return this.present.reduce((sum, other) => {
      const { coverage } = entries.at(other)!;
      const shared = other !== owner && coverage.some(({ article }) => articles.has(article));
      return shared ? sum + 1 / coverage.length : sum;
    }, 0);
  }

  /** The confidence that this surname is its entity's; 0 where it is not. */
  confidence(candidate: Candidate): number {
    const { owner } = candidate.form;
    const entry = this.names.entries.at(owner)!;
    if (this.titled(candidate)) return SURNAME_CONFIDENCE.title;
    if (!this.readsAsName(candidate)) return 0;
    const bearers = this.bearers.get(this.surnameOf(owner)) ?? [];
    const before = bearers[lowerBound(bearers.length, (i) => bearers[i]!.at < candidate.from) - 1];
    if (before) return before.owner === owner ? SURNAME_CONFIDENCE.nameBefore : 0;
    if (entry.knownBySurname) return SURNAME_CONFIDENCE.famous;
    const after = bearers[0];
    if (after?.owner === owner) return SURNAME_CONFIDENCE.nameAfter;
    const alone = this.strangerTitle(candidate) || this.company(owner) < COMPANY;
    return alone ? 0 : SURNAME_CONFIDENCE.company;
  }

  /** True where one of the person's titles stands right before the surname. */
  private titled(candidate: Candidate): boolean {
    return this.names.facts.titlesOf(candidate.form.owner).some((title) =>
      title.every((key, k) => {
        const token = this.page.tokens.at(candidate.from - title.length + k);
        return token?.key === key && (token.case !== 'lower' || key.length > 4 || SMALL_WORDS.has(key));
      }),
    );
  }

  /** Ordinary words open sentences and fill headlines: there, only what follows tells a person. */
  private readsAsName(candidate: Candidate): boolean {
    const { keys } = candidate.form;
    const word = keys.length === 1 && (NAME_AND_WORD.has(keys[0]!) || ORDINARY.has(keys[0]!));
    if (!word) return true;
    const { page } = this;
    const token = page.tokens.at(candidate.from)!;
    const style = capitalsAt(page, candidate.from);
    const bearers = this.bearers.get(this.surnameOf(candidate.form.owner)) ?? [];
    const known = bearers.some((bearer) => bearer.owner === candidate.form.owner);
    if (style === 'upper') return known || this.namedOutsideCapitals(candidate);
    if (this.names.entries.at(candidate.form.owner)!.knownBySurname) return true;
    if (!opensSentence(page, candidate.from) && style === 'sentence') return true;
    const next = page.tokens.at(candidate.to + 1);
    return token.possessive || next === undefined || next.gap === 'comma' || followsName(next.key);
  }

  private namedOutsideCapitals(candidate: Candidate): boolean {
    const { page } = this;
    const { cases } = page.tokens;
    return page.tokens
      .placesOf(candidate.form.words[0]!)
      .some((i) => cases[i] === CASE.title && capitalsAt(page, i) === 'sentence');
  }

  /** A title or given name that is not this person's. */
  private strangerTitle(candidate: Candidate): boolean {
    const before = this.page.tokens.at(candidate.from - 1);
    const first = this.page.tokens.at(candidate.from)!;
    if (!before || first.gap !== 'space' || before.case === 'lower') return false;
    return GIVEN_NAMES.has(before.key) || STRANGER_TITLES.has(before.key);
  }
}
