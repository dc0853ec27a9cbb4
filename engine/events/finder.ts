/**
 * Events told in free wording: a sentence holds cue words, the event's own or
 * those of its type, and the sentence, its paragraph and the page say whether
 * it is that very event: by date, by place, by who took part, and by what the
 * cue is said of. Once an event is established, "the annexation" is enough.
 */

import { SPEECH_VERBS } from '../english/grammar.ts';
import { append } from '../text/collections.ts';
import { boundsOf, type Page } from '../text/page.ts';
import type { EventActors } from './actors.ts';
import type { EventCompany } from './company.ts';
import type { CompiledCue, CompiledEvent, Events } from './cues.ts';
import type { EventEvidence } from './evidence.ts';
import type { NamedSpan, NamesOfPage } from './names-of-page.ts';
import type { Occurrences } from './occurrences.ts';
import { EventReferences } from './references.ts';
import type { EventRetelling } from './retelling.ts';
import type { Strangers } from './strangers.ts';
import { type EventTimes, LEAST_TELLING, telling, VAGUE, VERY_DAY } from './times.ts';
import { EventWording } from './wording.ts';

/** An event found: tokens, entity index and confidence. */
export interface EventFind {
  from: number;
  to: number;
  owner: number;
  confidence: number;
}

/** Words that may tell of an event; without a cue, a sentence that gives its very day. */
type Told = { event: CompiledEvent } & (
  | { cue: CompiledCue; from: number; to: number }
  | { cue?: undefined; from?: never; to?: never }
);

/** The event's place right before its word. */
const BESIDE_PLACE = 0.3;
/** What each need that the sentence meets counts. */
const NEED = 0.2;
/** What each need costs that stands nowhere on the page. */
const UNMET = 0.4;
/** `the Ever Given incident`: as good as a name. */
const NAMED = 0.9;
/** Said of those whose act it is. */
const OWN_ACT = 0.2;
/** `the talks`, once the page has told which; and more of the same in the very next sentence. */
const ESTABLISHED = 0.7;
const CONTINUED = 0.3;
/** What the evidence must reach: for cues that leave no doubt, the event's own, and the common ones of its type. */
const ENOUGH = { sure: 0, own: 1, common: 1.15, weak: 1.85 } as const;
/** An event that lasts for years gets little from its dates: its weak words need no more than this and a share of the rest, … */
const WEAK_OF_LONG = 1.4;
/** … and its common ones just this. */
const COMMON_OF_LONG = 1;
/** Said of another event. */
const FOREIGN = -3;
/** A date alone makes no event of common words: some place or participant must be there too. */
const LEAST_COMPANY = 0.25;
/** Without any date that speaks for it an event needs this much more. */
const UNDATED = { own: 0.5, common: 0.9 } as const;
/** Common words on a page that names none of those by whom the event is called need this much more. */
const NOT_CALLED_FOR = 0.5;
/** Several wordings of one event in a sentence count as long as none is this much weaker than the best. */
const SAME_SENTENCE = 0.1;
/** From here on an event is established for the sentences that follow. */
const ESTABLISHING = 0.75;
/** Weak words with nobody of the event near them are less to be trusted. */
const LOOSE = 0.75;
/** `Wednesday in Brussels` alone, in a page that names who was there. */
const AT_PLACE = 0.6;
const ENOUGH_AT_PLACE = 0.9;

/** What a cue is worth before any evidence; set by hand, checked on annotated pages (docs/decisions/0009). */
function baseOf({ weak, needs, must }: CompiledCue, sure: boolean): number {
  const loose = [...must, ...needs].flat().some((need) => 'entity' in need && need.anywhere);
  if (sure) return loose ? 0.64 : 0.84;
  return weak ? 0.48 : 0.5;
}

/** Finds the events of a page. */
export class EventFinder {
  private readonly page: Page;
  private readonly events: Events;
  private readonly occurrences: Occurrences;
  private readonly times: EventTimes;
  private readonly names: NamesOfPage;
  private readonly company: EventCompany;
  private readonly strangers: Strangers;
  private readonly actors: EventActors;
  private readonly retelling: EventRetelling;
  private readonly wording: EventWording;
  private readonly references: EventReferences;
  /** those of which the page may tell */
  private readonly possible: CompiledEvent[];

  /**
   * @param evidence of the page, with the names that are linked in it
   * @param named the events that the page calls by a name
   */
  constructor(page: Page, events: Events, evidence: EventEvidence, named: NamedSpan[]) {
    this.page = page;
    this.events = events;
    this.names = evidence.names;
    this.times = evidence.times;
    this.occurrences = evidence.occurrences;
    this.company = evidence.company;
    this.strangers = evidence.strangers;
    this.actors = evidence.actors;
    this.retelling = evidence.retelling;
    this.possible = evidence.possible;
    this.wording = new EventWording(page, this.occurrences, this.names, events.idioms);
    this.references = new EventReferences(page, named);
  }

  /** Where two events claim the same words the likelier wins, and of equals the longer wording. */
  find(): EventFind[] {
    const bySentence = new Map<number, Told[]>();
    for (const event of this.possible) {
      const known = this.company.isKnown(event);
      for (const cue of event.cues) {
        // common words of an event that nothing on the page belongs to say nothing
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
    // in order: what one sentence establishes the next may refer to
    const sentences = [...bySentence.keys()].sort((a, b) => a - b);
    return sentences.flatMap((sentence) => {
      this.references.goTo(sentence);
      return this.settle(this.tellings(bySentence.get(sentence)!, sentence), sentence);
    });
  }

  private tellings(all: Told[], sentence: number): EventFind[] {
    const finds = all.flatMap(({ event, cue, from, to }) =>
      cue === undefined ? [] : (this.judge(event, cue, from, to, sentence) ?? []),
    );
    const told = new Set(finds.map(({ owner }) => owner));
    for (const { event, cue } of all)
      if (cue === undefined && !told.has(event.owner)) finds.push(...this.dayAtPlace(event, sentence));
    return finds;
  }

  /** `Wednesday in Brussels`: the day and the place of an event side by side say as much as words for it. */
  private dayAtPlace(event: CompiledEvent, sentence: number): EventFind[] {
    const { tokens } = this.page;
    const [start, end] = boundsOf(this.page, sentence);
    if (this.company.of(event, sentence) < ENOUGH_AT_PLACE) return [];
    for (let i = start; i < end; i++) if (SPEECH_VERBS.has(tokens.at(i)!.key)) return [];
    for (const { at } of this.times.exact(event, sentence)) {
      for (const place of [at - 2, at - 1, at + 2]) {
        if (place < start || place >= end) continue;
        const { key, gap } = tokens.at(Math.max(at, place) - 1)!;
        // `left Paris on Sunday` is no meeting in Paris
        const within = tokens.at(place - 1)?.key === 'in' && gap === 'space';
        const joined = key === 'in' || key === 'on' || place === at - 1;
        if (!within || !joined || this.names.of(place)?.owner !== event.place) continue;
        const [from, to] = place < at ? [place, at] : [at, place];
        return [{ from, to, owner: event.owner, confidence: AT_PLACE }];
      }
    }
    return [];
  }

  private settle(finds: EventFind[], sentence: number): EventFind[] {
    if (finds.length === 0) return finds;
    const best = new Map<number, number>();
    for (const { owner, confidence } of finds) best.set(owner, Math.max(best.get(owner) ?? 0, confidence));
    const kept: EventFind[] = [];
    const near = finds.filter(({ owner, confidence }) => confidence > best.get(owner)! - SAME_SENTENCE);
    const told = new Set(near.flatMap((find) => (this.wording.isFaint(find) ? [] : [find.owner])));
    const away = new Map(near.map((find) => [find, this.company.awayFrom(this.events.of(find.owner)!, find.from)]));
    const sorted = near
      .filter((find) => !this.wording.isFaint(find) || !told.has(find.owner))
      .sort(
        (a, b) =>
          b.confidence - a.confidence ||
          away.get(a)! - away.get(b)! ||
          b.to - b.from - (a.to - a.from) ||
          a.from - b.from,
      );
    for (const find of sorted) {
      if (!kept.some((other) => other.from <= find.to && find.from <= other.to)) kept.push(find);
    }
    for (const { owner, confidence } of kept)
      if (confidence >= ESTABLISHING) this.references.establish(owner, sentence);
    return kept;
  }

  /** `the Geneva paper`, `the Paris session` */
  private besidePlace({ place }: CompiledEvent, from: number): number {
    const beside = this.page.tokens.at(from)!.gap === 'space' && this.names.of(from - 1);
    return beside && beside.owner === place ? BESIDE_PLACE : 0;
  }

  private judge(
    event: CompiledEvent,
    cue: CompiledCue,
    from: number,
    to: number,
    sentence: number,
  ): EventFind | undefined {
    const back = this.references.isBack(event, from, to);
    if (!this.wording.meets(cue.must, from, to, back)) return undefined;
    const met = this.wording.count(cue.needs, from, to);
    const whole = met === cue.needs.length && (cue.must.length === 0 || this.wording.meets(cue.must, from, to, false));
    const sure = cue.sure && whole;
    // an event's own word without what it needs tells no more than a common one
    const common = cue.common || !(whole || back);
    const company = this.company.of(event, sentence);
    if (common && company < LEAST_COMPANY && !back) return undefined;
    if (cue.weak && this.datable(event) === 0 && !back && !this.company.isPeculiar(event, sentence)) return undefined;
    const isNamed = this.retelling.isNamed(event, cue, from, to);
    const date = this.times.of(event, from, isNamed || this.retelling.isRetold(from));
    let score = date + company + NEED * (met + (whole ? cue.must.length : 0)) + this.besidePlace(event, from);
    if (!whole && !back) score -= UNMET * this.wording.countMissing(cue.needs);
    if (isNamed) score += NAMED;
    if (back) score += ESTABLISHED;
    else if (this.references.isContinued(event, sentence)) score += CONTINUED;
    let enough: number = sure
      ? ENOUGH.sure
      : cue.weak
        ? this.weakEnough(event)
        : common
          ? this.commonEnough(event)
          : ENOUGH.own;
    // somewhere else on a long page a date says little
    if (!sure && !back && !isNamed && date <= (common ? VAGUE : 0))
      enough += (common ? UNDATED.common : UNDATED.own) * this.datable(event);
    // `the hearing` of a page that never names who was heard
    if (common && !back && !this.company.isCalledFor(event)) enough += NOT_CALLED_FOR;
    if (score + OWN_ACT < enough) return undefined;
    const whose = this.actors.whose(event, from, to);
    if (whose === 'other') return undefined;
    if (whose === 'own' && event.of.size > 0) score += OWN_ACT;
    const isAnother = this.references.isAnother(event, from, to, date >= VERY_DAY);
    if (score < enough || isAnother || this.strangers.isOfOthers(event, from)) return undefined;
    if (this.times.isOfOtherDate(event, to) || this.strangers.isForeign(event, cue, from, to)) score += FOREIGN;
    if (score < enough) return undefined;
    const loose = cue.weak && !back && !this.company.isNear(event, from, to);
    const confidence = Math.min(0.97, baseOf(cue, sure) + 0.18 * Math.min(score, 2.4)) * (loose ? LOOSE : 1);
    const [first, last] = this.wording.phrase(cue, from, to);
    return { from: first, to: last, owner: event.owner, confidence };
  }

  /** How much an event's want of a date says: nothing of one that lasts for years, unless the story is of another time. */
  private datable({ span }: CompiledEvent): number {
    if (!span || this.times.isOfOtherStory(span)) return 1;
    return telling(span) > LEAST_TELLING ? telling(span) : 0;
  }

  /** What common words of an event need: less of one whose dates say next to nothing. */
  private commonEnough(event: CompiledEvent): number {
    return this.datable(event) === 0 ? COMMON_OF_LONG : ENOUGH.common;
  }

  /** What weak words of an event need: the less, the less its dates can say. */
  private weakEnough({ span }: CompiledEvent): number {
    const share = ((span ? telling(span) : 1) - LEAST_TELLING) / (1 - LEAST_TELLING);
    return WEAK_OF_LONG + (ENOUGH.weak - WEAK_OF_LONG) * share;
  }
}
