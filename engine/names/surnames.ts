/**
 * Decides whose surname a name is. A surname alone counts if the page establishes the
 * person: by the full name, by a title, because the news knows the person by it, or by the people named beside the person.
 * Another bearer of the surname rules the person out from there on.
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

/** Whom a surname means from a token of the page on. */
interface Bearer {
  /** the token from which on it does; -1 for earlier parts of the page */
  at: number;
  /** number of the entity, or -1 for somebody whom the pack does not know */
  owner: number;
  /** the token from which on the surname has its former meaning again; absent if it never does */
  until?: number;
}

/** The candidates on a page that show whose surnames it uses. */
export interface SurnameEvidence {
  /** candidates that name a person in full */
  full: Candidate[];
  /** candidates that are a surname alone; after a title they establish it too */
  alone: Candidate[];
  /** candidates whose surname belongs to somebody else here */
  namesakes: Candidate[];
  /** candidates whose surname may belong to somebody else here */
  lookalikes: Candidate[];
  /** the people and organizations that the page names without doubt */
  company: Company;
  /** numbers of the entities that earlier parts of the page name */
  earlier: readonly number[];
}

/** Whether a token is a title: `Mrs. Clinton` is certainly a person, though it is not clear which. */
const isTitleOf = ({ tokens }: Page, i: number) =>
  TITLES.has(tokens.at(i)!.key) || WOMENS_TITLES.has(tokens.at(i)!.key);

/** Decides for each surname on a page whom it means. */
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
    // `Mr. Biden` means the person of that name whom the page has named
    const strangers = (owner: number) => this.bearersOf(owner).some((bearer) => bearer.owner === -1);
    for (const { form, from } of mister) if (!strangers(form.owner)) this.addBearer({ at: from, owner: form.owner });
    this.addLookalikes(lookalikes, alone);
    for (const list of this.bearers.values()) list.sort((a, b) => a.at - b.at);
  }

  /** The confidence that a surname means its entity; 0 if it does not. */
  confidence(candidate: Candidate): number {
    const { owner } = candidate.form;
    const title = this.titles.get(candidate);
    if (title === 'own') return SURNAME_CONFIDENCE.title;
    if (title === undefined && !this.readsAsName(candidate)) return 0;
    const bearers = this.bearersOf(owner);
    const before = bearers.findLast(({ at, until }) => at < candidate.from && (until ?? Infinity) > candidate.from);
    // after "Hunter Biden", `Mr. Biden` means him
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
   * An unknown word before a surname may be a given name (`Gerwyn Price`) or a title (`Generalissimo Putin`), so such a
   * mention itself never counts. At the start of a sentence, nothing else follows from it if the page is about the pack's
   * person. Otherwise the surname means somebody else: to the end of the paragraph if the text before has established the
   * pack's person and the word is inside a sentence, or else to the end of the page.
   */
  private addLookalikes(lookalikes: Candidate[], alone: Candidate[]): void {
    for (const { form, from, to } of lookalikes) {
      const { owner } = form;
      // in a phrase that the pack lists as meaning something else, the unknown word is the first
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

  /** Whether the page names a person in full or by title, or enough others that the coverage names beside the person. */
  private isAbout(owner: number): boolean {
    if (this.bearersOf(owner).some((bearer) => bearer.owner === owner)) return true;
    return this.isFamous(owner) ? this.company.isOnPage(owner) : this.company.isOf(owner);
  }

  /** Whether the text before a token names the person in full, by title, or by a surname that the news knows. */
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

  /**
   * Whether a surname that is an ordinary word is used as a name. In headlines and at the start of sentences, only the
   * words after it can show that.
   */
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

  /** Whether a title or given name of somebody else stands before the surname. */
  private isStrangers(candidate: Candidate): boolean {
    const before = this.page.tokens.at(candidate.from - 1);
    const first = this.page.tokens.at(candidate.from)!;
    if (!before || first.gap !== 'space' || before.case === 'lower') return false;
    return GIVEN_NAMES.has(before.key) || STRANGER_TITLES.has(before.key);
  }
}
