/**
 * Finds events that a text describes without naming them: a sentence has cue words, the event's own or those of its
 * type, and the sentence, its paragraph and the page decide whether it is that event: by date, by place, by
 * participants, and by what the cue is said of. Once an event is established, "the annexation" is enough.
 */

import { dateAt, monthOf, yearAt } from '../dates/date-parts.ts';
import { SPEECH_VERBS } from '../english/grammar.ts';
import { SURE } from '../model/confidence.ts';
import { append } from '../text/collections.ts';
import { isEnglishPage } from '../text/language.ts';
import { boundsOf, type Page } from '../text/page.ts';
import { GAP } from '../text/scan.ts';
import type { EventCompany } from './company.ts';
import type { CompiledCue } from './compile-cue.ts';
import type { CompiledEvent, Events } from './cues.ts';
import type { EventEvidence } from './evidence.ts';
import { EventJudgement } from './judgement.ts';
import type { NamedSpan, NamesOfPage } from './names-of-page.ts';
import type { Occurrences } from './occurrences.ts';
import { EventPhrases } from './phrases.ts';
import { EventReferences } from './references.ts';
import { type EventFind, EventSettling } from './settling.ts';
import type { EventTimes } from './times.ts';
import { EventWording } from './wording.ts';

/**
 * Words that may refer to an event, together with their cue; without a cue, a sentence that gives the event's exact
 * day.
 */
type Told = { event: CompiledEvent } & (
  | { cue: CompiledCue; from: number; to: number }
  | { cue?: undefined; from?: never; to?: never }
);

/** An event found with at least this confidence is established for the sentences that follow. */
const ESTABLISHING = 0.75;
/** The confidence of `Wednesday in Brussels` alone, on a page that names the participants. */
const AT_PLACE = 0.6;
const ENOUGH_AT_PLACE = 0.9;

/** Finds the events of a page. */
export class EventFinder {
  private readonly page: Page;
  private readonly occurrences: Occurrences;
  private readonly times: EventTimes;
  private readonly names: NamesOfPage;
  private readonly company: EventCompany;
  private readonly wording: EventWording;
  private readonly phrases: EventPhrases;
  private readonly references: EventReferences;
  private readonly judgement: EventJudgement;
  private readonly settling: EventSettling;
  /** those that the page may be about */
  private readonly possible: CompiledEvent[];

  /**
   * @param evidence of the page, with its linked names
   *
   * @param named the events that the page calls by a name
   */
  constructor(page: Page, events: Events, evidence: EventEvidence, named: NamedSpan[]) {
    this.page = page;
    this.names = evidence.names;
    this.times = evidence.times;
    this.occurrences = evidence.occurrences;
    this.company = evidence.company;
    this.possible = evidence.possible;
    this.wording = new EventWording(page, this.occurrences, this.names, events.idioms);
    this.phrases = new EventPhrases(page, this.occurrences, this.names);
    this.references = new EventReferences(page, named);
    this.judgement = new EventJudgement(page, evidence, this.wording, this.references);
    this.settling = new EventSettling(events, this.company, this.phrases, this.times);
  }

  /** The events in the page, each at most once per sentence. */
  find(): EventFind[] {
    if (this.possible.length === 0 || !isEnglishPage(this.page)) return [];
    const bySentence = new Map<number, Told[]>();
    for (const event of this.possible) {
      const known = this.company.isKnown(event);
      for (const cue of event.cues) {
        // common words count for nothing if no member of the event's family is on the page
        if (cue.common && !known) continue;
        for (const wording of cue.wordings)
          for (const from of this.occurrences.of(wording))
            if (!this.wording.isIdiom(from, wording.words.length)) {
              const to = from + wording.words.length - 1;
              append(bySentence, this.page.sentenceOf[from]!, { event, cue, from, to });
            }
      }
      if (event.place === undefined || !this.names.all.has(event.place)) continue;
      for (const sentence of this.times.days(event)) append(bySentence, sentence, { event });
    }
    // in order, because a sentence may refer back to an event of an earlier one
    const sentences = [...bySentence.keys()].sort((a, b) => a - b);
    return sentences.flatMap((sentence) => {
      this.references.goTo(sentence);
      const finds = this.settling.settle(this.tellings(bySentence.get(sentence)!, sentence));
      for (const { owner, confidence } of finds)
        if (confidence >= ESTABLISHING) this.references.establish(owner, sentence);
      return finds.filter(({ from, to, confidence }) => !this.phrases.isBare(from, to, confidence >= SURE));
    });
  }

  private tellings(all: Told[], sentence: number): EventFind[] {
    const finds = all.flatMap(({ event, cue, from, to }): EventFind[] => {
      const verdict = cue && this.judgement.of(event, cue, from, to);
      if (!verdict) return [];
      const [first, last] = this.phrases.around(event, cue, from, to);
      return [{ from: first, to: last, owner: event.owner, ...verdict }];
    });
    const told = new Set(finds.map(({ owner }) => owner));
    for (const { event, cue } of all)
      if (cue === undefined && !told.has(event.owner)) finds.push(...this.dayAtPlace(event, sentence));
    return finds;
  }

  /** `Wednesday in Brussels`: the day and the place of an event side by side count as much as words for it. */
  private dayAtPlace(event: CompiledEvent, sentence: number): EventFind[] {
    const { tokens } = this.page;
    const [start, end] = boundsOf(this.page, sentence);
    if (this.company.of(event, sentence) < ENOUGH_AT_PLACE) return [];
    for (let i = start; i < end; i++) if (SPEECH_VERBS.has(tokens.at(i)!.key)) return [];
    for (const { at } of this.times.exact(event, sentence)) {
      const [first, last] = this.extentOfDate(at);
      for (const place of [first - 2, first - 1, last + 2]) {
        if (place < start || place >= end) continue;
        const { key, gap } = tokens.at(place < first ? first - 1 : place - 1)!;
        // `left Paris on Sunday` is not a meeting in Paris
        const within = tokens.at(place - 1)?.key === 'in' && gap === 'space';
        const joined = key === 'in' || key === 'on' || place === first - 1;
        if (!within || !joined || this.names.of(place)?.owner !== event.place) continue;
        const [from, to] = place < first ? [place, last] : [first, place];
        return [{ from, to, owner: event.owner, confidence: AT_PLACE, margin: 0 }];
      }
    }
    return [];
  }

  /** The first and the last token of a date at a token: the day and the year of `May 6, 2031` and `6 May 2031`. */
  private extentOfDate(at: number): [number, number] {
    const { page } = this;
    const isDay = (i: number, gap: number) => dateAt(page, i) !== undefined && page.tokens.gaps[gap] === GAP.space;
    if (monthOf(page, at) === undefined) return [at, at];
    const first = isDay(at - 1, at) ? at - 1 : at;
    const last = first === at && isDay(at + 1, at + 1) ? at + 1 : at;
    return [first, yearAt(page, last + 1) === undefined ? last : last + 1];
  }
}
