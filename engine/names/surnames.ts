/**
 * Whose surname is it? A surname alone counts if the page establishes the
 * person: by the full name, by a title, by fame, or by the company it keeps.
 * Another bearer of the surname rules it out from there on.
 */
import { followsName, GIVEN_NAMES, STRANGER_TITLES, TITLES, WOMENS_TITLES } from '../english/people.ts';
import { append } from '../text/collections.ts';
import { blockAt, capitalsAt, opensSentence, type Page } from '../text/page.ts';
import { CASE } from '../text/scan.ts';
import type { Candidate } from './candidates.ts';
import type { Company } from './company.ts';
import type { PackNames } from './pack-names.ts';
import { type Title, titleOf } from './titles.ts';

/** Confidences of surnames by what establishes them; set by hand, checked on annotated pages (docs/decisions/0009). */
export const SURNAME_CONFIDENCE = {
  title: 0.97,
  famous: 0.97,
  nameBefore: 0.96,
  nameAfter: 0.93,
  company: 0.72,
} as const;

/** Who bears a surname from a place of the page on: the entity's index, or -1 for a stranger. */
interface Bearer {
  at: number;
  owner: number;
  /** the first token where the surname has its former meaning again; the bearer of a whole page has none */
  until?: number;
}

/** What a page says of surnames. */
export interface SurnameEvidence {
  /** candidates that name a person in full */
  full: Candidate[];
  /** candidates of a surname alone; those after a title establish it too */
  alone: Candidate[];
  /** candidates of surnames that belong to somebody else */
  namesakes: Candidate[];
  /** candidates of surnames that perhaps belong to somebody else */
  lookalikes: Candidate[];
  /** the people and bodies that the page names beyond doubt */
  company: Company;
  /** indexes of those that parts of the page before this text name */
  earlier: readonly number[];
}

/** `Mrs. Clinton` is surely somebody, if not by which name. */
const isTitleOf = ({ tokens }: Page, i: number) =>
  TITLES.has(tokens.at(i)!.key) || WOMENS_TITLES.has(tokens.at(i)!.key);

/** Decides for each surname on a page whose it is. */
export class Surnames {
  private readonly page: Page;
  private readonly names: PackNames;
  private readonly bearers = new Map<string, Bearer[]>();
  private readonly company: Company;
  /** titles before surnames */
  private readonly titles = new Map<Candidate, Title>();

  constructor(page: Page, names: PackNames, evidence: SurnameEvidence) {
    const { full, alone, namesakes, lookalikes, company, earlier } = evidence;
    this.page = page;
    this.names = names;
    this.company = company;
    for (const candidate of alone) {
      const title = titleOf(page, names, candidate);
      if (title) this.titles.set(candidate, title);
    }
    const titled = alone.filter((candidate) => this.titles.get(candidate) === 'own');
    const mister = alone.filter((candidate) => this.titles.get(candidate) === 'anyone’s');
    for (const owner of earlier) if (this.surnameOf(owner)) this.addBearer({ at: -1, owner });
    for (const { form, from } of [...full, ...titled]) this.addBearer({ at: from, owner: form.owner });
    for (const { form, from } of namesakes) this.addBearer({ at: from, owner: -1 }, form.owner);
    // `Mr. Biden` is whoever of that name the page has told of
    const strangers = (owner: number) => this.bearersOf(owner).some((bearer) => bearer.owner === -1);
    for (const { form, from } of mister) if (!strangers(form.owner)) this.addBearer({ at: from, owner: form.owner });
    this.addLookalikes(lookalikes, alone);
    for (const list of this.bearers.values()) list.sort((a, b) => a.at - b.at);
  }

  /** The confidence that this surname is its entity's; 0 if it is not. */
  confidence(candidate: Candidate): number {
    const { owner } = candidate.form;
    const title = this.titles.get(candidate);
    if (title === 'own') return SURNAME_CONFIDENCE.title;
    if (title === undefined && !this.readsAsName(candidate)) return 0;
    const bearers = this.bearersOf(owner);
    const before = bearers.findLast(({ at, until }) => at < candidate.from && (until ?? Infinity) > candidate.from);
    // `Mr. Biden` behind Hunter Biden is he
    if (before?.owner === -1) return 0;
    if (title !== undefined) return SURNAME_CONFIDENCE.title;
    if (before) return before.owner === owner ? SURNAME_CONFIDENCE.nameBefore : 0;
    if (this.isFamous(owner)) return SURNAME_CONFIDENCE.famous;
    if (bearers.find(({ until }) => until === undefined)?.owner === owner) return SURNAME_CONFIDENCE.nameAfter;
    return this.isStrangers(candidate) || !this.company.isOf(owner) ? 0 : SURNAME_CONFIDENCE.company;
  }

  private surnameOf(owner: number): string {
    return this.names.facts.surnameOf(owner);
  }

  private bearersOf(owner: number): readonly Bearer[] {
    return this.bearers.get(this.surnameOf(owner)) ?? [];
  }

  private addBearer(bearer: Bearer, namesakeOf = bearer.owner): void {
    append(this.bearers, this.surnameOf(namesakeOf), bearer);
  }

  /**
   * `Gerwyn Price`, or `Generalissimo Putin`? A word that nothing tells of may be a title. At a sentence's start it costs
   * the one surname if the page is about the person; within a sentence the rest of the paragraph, if the text before
   * has established the person. Else the surname is somebody else's from there on.
   */
  private addLookalikes(lookalikes: Candidate[], alone: Candidate[]): void {
    for (const { form, from, to } of lookalikes) {
      const { owner } = form;
      // a phrase that the pack sets aside begins with the word
      const word = to > from ? from : from - 1;
      const opens = opensSentence(this.page, word) && !isTitleOf(this.page, word);
      if (opens && this.isAbout(owner)) continue;
      const until = this.isEstablished(owner, from, alone)
        ? this.page.blocks[blockAt(this.page, from) + 1]!
        : undefined;
      if (until === undefined) this.addBearer({ at: from, owner: -1 }, owner);
      else if (!opens) this.addBearer({ at: from, owner: -1, until }, owner);
    }
  }

  /** Whether the page names a person in full or by title, or whom and what the coverage names beside the person. */
  private isAbout(owner: number): boolean {
    if (this.bearersOf(owner).some((bearer) => bearer.owner === owner)) return true;
    return this.isFamous(owner) ? this.company.isOnPage(owner) : this.company.isOf(owner);
  }

  /** Whether the text before a place names the person in full, by title, or by a surname that needs no more. */
  private isEstablished(owner: number, before: number, alone: Candidate[]): boolean {
    if (this.bearersOf(owner).some((bearer) => bearer.owner === owner && bearer.at < before)) return true;
    return (
      this.isFamous(owner) &&
      alone.some(
        ({ form, from }) => form.owner === owner && from < before && capitalsAt(this.page, from) === 'sentence',
      )
    );
  }

  private isFamous(owner: number): boolean {
    return this.names.entries.at(owner)!.knownBySurname === true;
  }

  /** Ordinary words open sentences and fill headlines: there, only what follows tells a person. */
  private readsAsName(candidate: Candidate): boolean {
    if (!candidate.form.ordinary) return true;
    const { page } = this;
    const { owner } = candidate.form;
    const token = page.tokens.at(candidate.from)!;
    const style = capitalsAt(page, candidate.from);
    const isKnown = this.bearersOf(owner).some((bearer) => bearer.owner === owner);
    if (style === 'upper') return isKnown || this.isNamedOutsideCapitals(candidate);
    if (this.isFamous(owner)) return true;
    if (!opensSentence(page, candidate.from) && style === 'sentence') return true;
    const next = page.tokens.at(candidate.to + 1);
    return token.possessive || next === undefined || next.gap === 'comma' || followsName(next.key);
  }

  private isNamedOutsideCapitals(candidate: Candidate): boolean {
    const { page } = this;
    const { cases } = page.tokens;
    return page.tokens
      .placesOf(candidate.form.words[0]!)
      .some((i) => cases[i] === CASE.title && capitalsAt(page, i) === 'sentence');
  }

  /** Whether a title or given name that is not this person's stands before the surname. */
  private isStrangers(candidate: Candidate): boolean {
    const before = this.page.tokens.at(candidate.from - 1);
    const first = this.page.tokens.at(candidate.from)!;
    if (!before || first.gap !== 'space' || before.case === 'lower') return false;
    return GIVEN_NAMES.has(before.key) || STRANGER_TITLES.has(before.key);
  }
}
