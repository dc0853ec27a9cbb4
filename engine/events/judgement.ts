/**
 * Decides whether words that may refer to an event do, and with what confidence: adds up the evidence for and against
 * it.
 */

import { BEFORE_ITS_PLACE } from '../english/grammar.ts';
import type { Page } from '../text/page.ts';
import { GAP } from '../text/scan.ts';
import type { EventActors } from './actors.ts';
import type { EventCompany } from './company.ts';
import type { CompiledCue } from './compile-cue.ts';
import type { CompiledEvent } from './cues.ts';
import type { EventEvidence } from './evidence.ts';
import type { NamesOfPage } from './names-of-page.ts';
import type { EventReferences } from './references.ts';
import type { EventRetelling } from './retelling.ts';
import type { Strangers } from './strangers.ts';
import { LEAST_TELLING, telling, VAGUE, VERY_DAY } from './time-weights.ts';
import type { EventTimes } from './times.ts';
import type { EventWording } from './wording.ts';

/** The event's place directly beside its word. */
const BESIDE_PLACE = 0.3;
/** Each need that the sentence meets. */
const NEED = 0.2;
/** Each need that is met nowhere on the page. */
const UNMET = 0.4;
/** `the Ever Given incident`: as good as a name. */
const NAMED = 0.9;
/** The words are about the person whose act the event is. */
const OWN_ACT = 0.2;
/** `the talks`, after the page has said which; and another reference in the very next sentence. */
const ESTABLISHED = 0.7;
const CONTINUED = 0.3;
/**
 * The thresholds for the sum of the evidence: for cues that are sufficient, for the event's own cues, and for common
 * words of its type.
 */
const ENOUGH = { sure: 0, own: 1, common: 1.15, weak: 1.85 } as const;
/**
 * An event that lasted for years gets little evidence from dates: its weak words need no more than this and a share of
 * the rest, …
 */
const WEAK_OF_LONG = 1.4;
/** … and its common words exactly this. */
const COMMON_OF_LONG = 1;
/** … and the thresholds for an act that happens once, in a text without a date. */
const ENOUGH_OF_ONCE = { common: 0.7, weak: 1 } as const;
/** The words are about another event. */
const FOREIGN = -3;
/** A date alone is not enough for common words: a place or a participant must be there too. */
const LEAST_COMPANY = 0.25;
/** Without any supporting date, an event needs this much more; its own words do not, if the text gives none at all. */
const UNDATED = { own: 0.5, common: 0.9 } as const;
/** Acts of any type recur at a place at least so often. */
const AT_PLACE = 0.5;
/** On a page that names none of the event's protagonists, common words need this much more. */
const NOT_CALLED_FOR = 0.5;
/** For each word of the event's description in the sentence so much less is enough. */
const DESCRIBED = 0.2;
/** A date in the sentence counts for weak words of an event that lasted for years if its weight is at least this. */
const CLEAR = 0.2;
/** The confidence of weak words without a member of the event's family nearby is multiplied by this. */
const LOOSE = 0.75;

/** The evidence for an event at some words. */
export interface Verdict {
  confidence: number;
  /** by how much the evidence exceeds the threshold */
  margin: number;
}

/**
 * The confidence of each type of cue before any evidence; set by hand, checked on annotated pages
 * (docs/decisions/0009).
 */
function baseOf({ weak, needs, must }: CompiledCue, sure: boolean): number {
  const loose = [...must, ...needs].flat().some((need) => 'entity' in need && need.anywhere);
  if (sure) return loose ? 0.64 : 0.84;
  return weak ? 0.48 : 0.5;
}

/** The threshold for common words of an event: lower if the lack of a date, which can count so much at `most`, does not. */
function commonEnough(want: number, most: number): number {
  if (want > 0) return ENOUGH.common;
  return most === 0 ? COMMON_OF_LONG : ENOUGH_OF_ONCE.common;
}

/** Judges the words for events in one page. */
export class EventJudgement {
  private readonly page: Page;
  private readonly names: NamesOfPage;
  private readonly times: EventTimes;
  private readonly company: EventCompany;
  private readonly strangers: Strangers;
  private readonly actors: EventActors;
  private readonly retelling: EventRetelling;
  private readonly wording: EventWording;
  private readonly references: EventReferences;

  constructor(page: Page, evidence: EventEvidence, wording: EventWording, references: EventReferences) {
    this.page = page;
    this.names = evidence.names;
    this.times = evidence.times;
    this.company = evidence.company;
    this.strangers = evidence.strangers;
    this.actors = evidence.actors;
    this.retelling = evidence.retelling;
    this.wording = wording;
    this.references = references;
  }

  /** `the Geneva paper`, `the bargain struck in Geneva`, but not `talks in Geneva in 2017` */
  private besidePlace(event: CompiledEvent, from: number, to: number): number {
    if (event.place === undefined) return 0;
    const { tokens } = this.page;
    const isIts = (at: number) => this.names.of(at)?.owner === event.place;
    if (isIts(from - 1) && tokens.gaps[from] === GAP.space) return BESIDE_PLACE;
    if (!isIts(to + 2) || !BEFORE_ITS_PLACE.has(tokens.at(to + 1)!.key)) return 0;
    return this.times.datedOtherwise(event, this.names.of(to + 2)!.to) ? 0 : BESIDE_PLACE;
  }

  /** Returns the evidence that a cue at some tokens refers to an event, or undefined if it does not. */
  of(event: CompiledEvent, cue: CompiledCue, from: number, to: number): Verdict | undefined {
    const sentence = this.page.sentenceOf[from]!;
    const back = this.references.isBack(event, from, to);
    if (!this.wording.meets(cue.must, from, to, back)) return undefined;
    const met = this.wording.count(cue.needs, from, to);
    const whole = met === cue.needs.length && this.wording.meets(cue.must, from, to, false);
    const sure = cue.sure && whole;
    // without what it needs, an event's own word counts no more than a common one
    const common = cue.common || !(whole || back);
    const company = this.company.of(event, sentence);
    if (common && company < LEAST_COMPANY && !back) return undefined;
    const isNamed = this.retelling.isNamed(event, cue, from, to);
    const date = this.times.of(event, from, isNamed || this.retelling.isRetold(from));
    // a text that gives no date at all neither confirms an event nor denies it
    const undated = this.times.isUndated && date >= 0;
    // `Council` in the name of the council that met: without its date, it is the council alone
    const own = this.names.of(from)?.owner;
    if (date <= 0 && !back && !isNamed && own !== undefined && event.family.has(own)) return undefined;
    const most = this.datable(event);
    const want = most * this.wanted(event, sentence, undated || (!cue.weak && this.times.isLongPast(event)));
    if (cue.weak && !back && want === 0 && !this.company.isOfLong(event, sentence, date >= CLEAR)) return undefined;
    let score = date + company + NEED * (met + (whole ? cue.must.length : 0)) + this.besidePlace(event, from, to);
    if (!whole && !back) score -= UNMET * this.wording.countMissing(cue.needs);
    if (isNamed) score += NAMED;
    if (back) score += ESTABLISHED;
    else if (this.references.isContinued(event, sentence)) score += CONTINUED;
    let enough: number = sure
      ? ENOUGH.sure
      : cue.weak
        ? this.weakEnough(event, want, most)
        : common
          ? commonEnough(want, most)
          : ENOUGH.own;
    // on a long page, a date far away says little
    if (!sure && !back && !isNamed && date <= (common ? VAGUE : 0)) {
      enough += (common ? UNDATED.common : undated ? 0 : UNDATED.own) * want;
      if (undated) enough -= this.company.pinpoint(event, sentence);
    }
    // `the hearing` on a page that never names who was heard
    if (common && !back && !this.company.isCalledFor(event, sentence)) enough += NOT_CALLED_FOR;
    if (!sure && score < enough) enough -= DESCRIBED * this.wording.count(event.description, from, to);
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
    return { confidence, margin: score - enough };
  }

  /**
   * How much the lack of a date counts against an event: not at all for one that lasted for years, unless the story is
   * from another time.
   */
  private datable({ span }: CompiledEvent): number {
    if (this.times.isOfOtherStory(span)) return 1;
    return telling(span) > LEAST_TELLING ? telling(span) : 0;
  }

  /** The share of that which counts in a sentence: in a text without any date less, the less such an act recurs. */
  private wanted(event: CompiledEvent, sentence: number, undated: boolean): number {
    const called = undated ? this.company.calledForNear(event, sentence) : undefined;
    if (called === undefined) return 1;
    return called === 'places' ? Math.max(event.recurrence, AT_PLACE) : event.recurrence;
  }

  /** The threshold for weak words of an event: the less its dates can say or their lack counts, the lower. */
  private weakEnough(event: CompiledEvent, want: number, most: number): number {
    if (want < most) return ENOUGH_OF_ONCE.weak + (ENOUGH.weak - ENOUGH_OF_ONCE.weak) * want;
    const share = (telling(event.span) - LEAST_TELLING) / (1 - LEAST_TELLING);
    return WEAK_OF_LONG + (ENOUGH.weak - WEAK_OF_LONG) * share;
  }
}
