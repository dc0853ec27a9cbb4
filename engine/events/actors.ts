/** Decides whose act the words of an event report: `Sunak resigned`, `the trial of Holmes`, `he was dismissed`. */
import { ARTICLES } from '../english/grammar.ts';
import { GIVEN_NAMES, TITLES } from '../english/people.ts';
import { BETWEEN_SUBJECT_AND_VERB, PERSONAL_PRONOUNS, WHOSE_ACT } from '../english/retelling.ts';
import { boundsOf, type Page } from '../text/page.ts';
import { CASE, GAP } from '../text/scan.ts';
import type { CompiledEvent, Events } from './cues.ts';
import type { NamesOfPage } from './names-of-page.ts';

/** The most small words between a person's name and the event's word: `Sunak has now quietly resigned`. */
const BETWEEN = 4;

/** A person: the number of the entity, or -1 if the pack does not know the person. */
type Person = number;
const STRANGER: Person = -1;

/** Judges by whom and to whom something was done. */
export class EventActors {
  private readonly page: Page;
  private readonly events: Events;
  private readonly names: NamesOfPage;

  constructor(page: Page, events: Events, names: NamesOfPage) {
    this.page = page;
    this.events = events;
    this.names = names;
  }

  /**
   * Whether the words are about the persons whose act the event is, or about somebody else; undefined if the text does
   * not say.
   */
  whose(event: CompiledEvent, from: number, to: number): 'own' | 'other' | undefined {
    if (event.people.size === 0 && event.of.size === 0) return undefined;
    if (event.of.size === 0 && this.namesAny(event.people, from)) return undefined;
    const subject = this.before(event, from);
    const object = this.after(event, to);
    const doers = event.of.size > 0 ? event.of : event.people;
    if (object !== undefined && this.isOther(event, event.people, object)) return 'other';
    if (subject !== undefined && doers.has(subject)) return 'own';
    if (subject !== undefined && this.isOther(event, doers, subject) && (object === undefined || event.of.size > 0))
      return 'other';
    return object !== undefined && doers.has(object) ? 'own' : undefined;
  }

  /** Whether somebody is none of these persons, and is not merely named beside the event. */
  private isOther(event: CompiledEvent, people: ReadonlySet<number>, person: Person): boolean {
    if (people.has(person)) return false;
    return person === STRANGER || event.of.size > 0 || !this.events.isRelated(event, person);
  }

  /** The person whose name or pronoun precedes a word, with only small words in between. */
  private before(event: CompiledEvent, from: number): Person | undefined {
    const { tokens, sentenceOf } = this.page;
    const [start] = boundsOf(this.page, sentenceOf[from]!);
    for (let i = from - 1; i >= start && i >= from - 1 - BETWEEN; i--) {
      if (tokens.gaps[i + 1] !== GAP.space) return undefined;
      const person = this.personAt(event, i);
      if (person !== undefined) return person;
      const { key } = tokens.at(i)!;
      if (PERSONAL_PRONOUNS.has(key)) return event.of.size > 0 ? this.lastBefore(event, i) : undefined;
      if (!BETWEEN_SUBJECT_AND_VERB.has(key) && !key.endsWith('ly')) return undefined;
    }
    return undefined;
  }

  /** The person named directly after a word: `sentenced Holmes`, `the trial of Elizabeth Holmes`. */
  private after(event: CompiledEvent, to: number): Person | undefined {
    const { tokens } = this.page;
    let i = to + 1;
    if (WHOSE_ACT.has(tokens.at(i)?.key ?? '')) i++;
    for (; tokens.gaps[i] === GAP.space; i++) {
      const person = this.personAt(event, i);
      if (person !== undefined) return person;
      const { key } = tokens.at(i)!;
      if (!ARTICLES.has(key) && !TITLES.has(key)) return undefined;
    }
    return undefined;
  }

  /** The person named last before a token, within its paragraph. */
  private lastBefore(event: CompiledEvent, token: number): Person | undefined {
    const block = this.page.blockOf[this.page.sentenceOf[token]!]!;
    for (let i = token - 1; i >= this.page.blocks[block]!; i--) {
      const person = this.personAt(event, i);
      if (person !== undefined) return person;
    }
    return undefined;
  }

  private namesAny(people: ReadonlySet<number>, token: number): boolean {
    const named = this.names.inSentence(this.page.sentenceOf[token]!);
    return [...people].some((person) => named.has(person));
  }

  /** The person whose name covers a token; STRANGER if neither the pack nor the event knows the person. */
  private personAt(event: CompiledEvent, i: number): Person | undefined {
    const name = this.names.of(i);
    if (name) return this.events.names.entries.at(name.owner)!.kind === 'person' ? name.owner : undefined;
    const { cases, gaps } = this.page.tokens;
    const isCapital = (at: number) => cases[at] === CASE.title;
    const key = (at: number) => this.page.tokens.at(at)?.key ?? '';
    if (!isCapital(i) || event.kin.has(key(i))) return undefined;
    const isFull = (given: number) =>
      GIVEN_NAMES.has(key(given)) && isCapital(given) && isCapital(given + 1) && gaps[given + 1] === GAP.space;
    return isFull(i - 1) || isFull(i) ? STRANGER : undefined;
  }
}
