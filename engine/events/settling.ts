/** Decides which words for events are marked in a sentence: for each event those that say most about it. */

import { SURE } from '../model/confidence.ts';
import type { EventCompany } from './company.ts';
import type { Events } from './cues.ts';
import type { Verdict } from './judgement.ts';
import type { EventPhrases } from './phrases.ts';
import type { EventTimes } from './times.ts';

/** An event that was found: tokens, number of the entity, and evidence. */
export interface EventFind extends Verdict {
  from: number;
  to: number;
  owner: number;
}

/** Several wordings of one event in a sentence count if none of them is weaker than the best one by this much. */
const SAME_SENTENCE = 0.1;

/**
 * Of wordings whose evidence differs by at most this, those nearest to the event's date are marked, or else the first.
 */
const AS_TELLING = 0.75;

/** A lone word tells an event a second time in a sentence if it is at least so certain: weak words are not. */
const AGAIN = 0.92;

/** A mark that weaker words extend is no longer than this. */
const MOST_WORDS = 8;

const overlap = (a: EventFind, b: EventFind) => a.from <= b.to && b.from <= a.to;

/** Chooses what is marked in the sentences of one page. */
export class EventSettling {
  private readonly events: Events;
  private readonly company: EventCompany;
  private readonly phrases: EventPhrases;
  private readonly times: EventTimes;

  constructor(events: Events, company: EventCompany, phrases: EventPhrases, times: EventTimes) {
    this.events = events;
    this.company = company;
    this.phrases = phrases;
    this.times = times;
  }

  /** The marks in a sentence; of two events for the same words, the likelier one is kept. */
  settle(finds: EventFind[]): EventFind[] {
    const best = new Map<number, number>();
    for (const { owner, confidence } of finds) best.set(owner, Math.max(best.get(owner) ?? 0, confidence));
    const near = finds.filter(({ owner, confidence }) => confidence > best.get(owner)! - SAME_SENTENCE);
    const told = new Set(near.flatMap((find) => (this.phrases.isFaint(find) ? [] : [find.owner])));
    const away = new Map(near.map((find) => [find, this.company.awayFrom(this.events.of(find.owner)!, find.from)]));
    const sorted = near
      .filter((find) => !this.phrases.isFaint(find) || !told.has(find.owner))
      .sort(
        (a, b) =>
          b.confidence - a.confidence ||
          away.get(a)! - away.get(b)! ||
          b.to - b.from - (a.to - a.from) ||
          a.from - b.from,
      );
    const kept: EventFind[] = [];
    for (const find of sorted) if (!kept.some((other) => overlap(other, find))) kept.push(find);
    const marks = this.fewOfEach(kept).map((mark) => this.extended(mark, finds, kept));
    return marks.filter((mark, i) => !marks.slice(0, i).some((other) => overlap(other, mark)));
  }

  /** A mark with the weaker words of its event beside it, as far as they are one phrase: `57 countries gathered`. */
  private extended(mark: EventFind, finds: EventFind[], kept: EventFind[]): EventFind {
    const event = this.events.of(mark.owner)!;
    const isFree = (find: EventFind) => !kept.some((other) => other.owner !== mark.owner && overlap(other, find));
    const its = finds
      .filter((find) => find.owner === mark.owner && isFree(find) && !this.phrases.isPoor(find.from, find.to))
      .sort((a, b) => a.from - b.from);
    let { from, to } = mark;
    const joins = (last: number, first: number) => first > last && this.phrases.isOnePhrase(last, first, event);
    for (const find of its) if (find.to - from < MOST_WORDS && joins(to, find.from)) to = find.to;
    for (const find of its.reverse()) if (to - find.from < MOST_WORDS && joins(find.to, from)) from = find.from;
    return { ...mark, from, to };
  }

  private fewOfEach(finds: EventFind[]): EventFind[] {
    return [...Map.groupBy(finds, ({ owner }) => owner).values()].flatMap((its) => this.fewOf(its));
  }

  /**
   * The marks of one event: its likeliest words, with the evidence of these and of those beside them; and words that
   * tell it once more.
   */
  private fewOf(finds: EventFind[]): EventFind[] {
    const event = this.events.of(finds[0]!.owner)!;
    const order = finds.toSorted((a, b) => a.from - b.from);
    const joined: EventFind[] = [];
    for (const find of order) {
      const last = joined.at(-1);
      if (last && this.phrases.isOnePhrase(last.to, find.from, event))
        joined[joined.length - 1] = {
          ...last,
          to: find.to,
          confidence: Math.max(last.confidence, find.confidence),
          margin: Math.max(last.margin, find.margin),
        };
      else joined.push(find);
    }
    const telling = joined.filter(({ from, to }) => !this.phrases.isPoor(from, to));
    const some = telling.length > 0 ? telling : joined;
    const best = Math.max(...some.map(({ margin }) => margin));
    const near = some.filter(({ margin }) => margin > best - AS_TELLING);
    const away = ({ from, to }: EventFind) => this.times.distance(event, from, to);
    const first = near.toSorted((a, b) => away(a) - away(b) || a.from - b.from)[0]!;
    const isAgain = (find: EventFind) =>
      find.confidence >= (find.to > find.from ? SURE : AGAIN) &&
      !this.times.datedOtherwise(event, find.to) &&
      !this.phrases.isOwned(find.from);
    return [first, ...some.filter((find) => find !== first && isAgain(find)).slice(0, 1)];
  }
}
