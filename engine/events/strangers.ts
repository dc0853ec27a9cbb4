/**
 * Finds signs that words for an event refer to another event: other people, another object, words for a similar event.
 */

import { ARTICLES, LOCAL_PREPOSITIONS, OBJECT_PREPOSITIONS } from '../english/grammar.ts';
import { ORDINARY } from '../english/ordinary.ts';
import { GIVEN_NAMES, TITLES } from '../english/people.ts';
import { CLAUSE_OPENERS } from '../english/retelling.ts';
import { MONTHS_AND_DAYS } from '../english/time.ts';
import { boundsOf, capitalsAt, opensSentence, type Page } from '../text/page.ts';
import type { CompiledCue } from './compile-cue.ts';
import { matches } from './cue-words.ts';
import type { CompiledEvent, Events } from './cues.ts';
import type { NamesOfPage } from './names-of-page.ts';
import type { Occurrences } from './occurrences.ts';
import { isVerb } from './references.ts';

/** The preposition of a cue's object is searched for in this many words after the cue: a later one usually belongs to another noun. */
const OBJECT_REACH = 3;
/** The same if "that" or a verb follows the cue: "sanctions that were imposed on Iran". */
const REACH_OF_DESCRIBED = 4;
/** Words for a similar event at most this far from the cue show that it is meant. */
const UNLIKE_REACH = 8;
/** If at least this many people who did not take part are named beside a meeting, the meeting is another one. */
const OTHER_PEOPLE = 2;
const PEOPLE_REACH = 10;

/** Judges the words around those for an event. */
export class Strangers {
  private readonly page: Page;
  private readonly events: Events;
  private readonly occurrences: Occurrences;
  private readonly names: NamesOfPage;

  constructor(page: Page, events: Events, occurrences: Occurrences, names: NamesOfPage) {
    this.page = page;
    this.events = events;
    this.occurrences = occurrences;
    this.names = names;
  }

  /** Whether words for an event with which this one could be confused are near a token. */
  isUnlike(event: CompiledEvent, at: number): boolean {
    const [start, end] = boundsOf(this.page, this.page.sentenceOf[at]!);
    return event.unlike.some((words) =>
      this.occurrences.within(words, start, end).some((place) => Math.abs(place - at) <= UNLIKE_REACH),
    );
  }

  /** Whether the cue is said of somebody or something outside the event. */
  isForeign(event: CompiledEvent, cue: CompiledCue, from: number, to: number): boolean {
    const sentence = this.page.sentenceOf[from]!;
    const [start, end] = boundsOf(this.page, sentence);
    if (this.isUnlike(event, from)) return true;
    if (from > start && this.page.tokens.at(from)!.gap !== 'comma' && this.strange(event, cue, from - 1)) return true;
    // for a type of event that happens in many places, only its own place counts
    const places = event.otherPlaces.size > 0 ? [event.place!] : [...event.family.keys()];
    const placed = places.some((owner) => this.names.inSentence(sentence).has(owner));
    const last = Math.min(end - 1, to + this.objectReach(to + 1));
    for (let i = to + 1; i <= last; i++) {
      const { key, gap } = this.page.tokens.at(i)!;
      if (gap === 'comma' || CLAUSE_OPENERS.has(key)) break;
      // `expanding the alliance up to Russia`: the object is a member of the family
      if (this.isNeeded(cue, i)) break;
      if (OBJECT_PREPOSITIONS.has(key) || (LOCAL_PREPOSITIONS.has(key) && !placed))
        return this.objectStrange(event, cue, i + 1, end);
    }
    return (
      event.peopleOnly &&
      to + 1 < end &&
      this.page.tokens.at(to + 1)!.gap !== 'comma' &&
      this.isOtherPerson(event, to + 1)
    );
  }

  /** How far behind a cue its object is searched for, given the word after the cue. */
  private objectReach(after: number): number {
    const key = this.page.tokens.at(after)?.key ?? '';
    return key === 'that' || isVerb(key) ? REACH_OF_DESCRIBED : OBJECT_REACH;
  }

  private isNeeded({ needs, must }: CompiledCue, i: number): boolean {
    const { key } = this.page.tokens.at(i)!;
    return [...must, ...needs]
      .flat()
      .some((need) => 'wording' in need && need.wording.words.some((word) => matches(word, key)));
  }

  /**
   * Whether several people are named near the words, none of whom took part, although only persons took part in the
   * event.
   */
  isOfOthers({ people }: CompiledEvent, at: number): boolean {
    if (people.size === 0) return false;
    const { tokens, sentenceOf } = this.page;
    const [start, end] = boundsOf(this.page, sentenceOf[at]!);
    const first = Math.max(start, at - PEOPLE_REACH);
    const last = Math.min(end - 1, at + PEOPLE_REACH);
    const others = new Set<number | string>();
    for (let i = first; i <= last; i++) {
      const name = this.names.of(i);
      if (name && people.has(name.owner)) return false;
      if (name && this.isPerson(name.owner)) others.add(name.owner);
      const unknown = !name && GIVEN_NAMES.has(tokens.at(i)!.key) && tokens.at(i)!.case === 'title';
      if (unknown && tokens.at(i + 1)?.case === 'title' && tokens.at(i + 1)!.gap === 'space')
        others.add(tokens.at(i)!.key);
    }
    return others.size >= OTHER_PEOPLE;
  }

  private isPerson(owner: number): boolean {
    return this.events.names.entries.at(owner)!.kind === 'person';
  }

  private isOtherPerson(event: CompiledEvent, token: number): boolean {
    const name = this.names.of(token);
    return name !== undefined && this.isPerson(name.owner) && !event.people.has(name.owner);
  }

  /** The first word with a meaning after a preposition. */
  private objectStrange(event: CompiledEvent, cue: CompiledCue, from: number, end: number): boolean {
    for (let i = from; i < Math.min(end, from + 3); i++) {
      const { key } = this.page.tokens.at(i)!;
      if (!ARTICLES.has(key) && !ORDINARY.has(key)) return this.strange(event, cue, i);
    }
    return false;
  }

  /** Whether the capitalised word at `i` names something that does not belong to the event. */
  private strange(event: CompiledEvent, cue: CompiledCue, i: number): boolean {
    const token = this.page.tokens.at(i)!;
    if (token.case === 'lower' || token.case === 'number') return false;
    if (capitalsAt(this.page, i) !== 'sentence') return false;
    if (event.peopleOnly && this.isOtherPerson(event, i)) return true;
    const needs = [...cue.must, ...cue.needs].flat();
    if (this.isNeeded(cue, i)) return false;
    const name = this.names.of(i);
    if (name)
      return (
        !event.family.has(name.owner) &&
        !this.events.isRelated(event, name.owner) &&
        ![...event.people].some((person) => this.events.names.facts.placesOf(person).includes(name.owner)) &&
        !needs.some((need) => 'entity' in need && need.entity === name.owner)
      );
    if (ORDINARY.has(token.key) || TITLES.has(token.key) || opensSentence(this.page, i)) return false;
    if (event.kin.has(token.key) || MONTHS_AND_DAYS.has(token.key)) return false;
    // the `Sergei` of a Ryabkov who goes with the event
    const next = this.page.tokens.at(i + 1);
    if (GIVEN_NAMES.has(token.key) && next?.gap === 'space' && event.kin.has(next.key)) return false;
    return !this.events.names.demonyms.of(token.key).some((owner) => event.family.has(owner));
  }
}
