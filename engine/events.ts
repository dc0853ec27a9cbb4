/**
 * Events told in free wording: a sentence holds cue words, the event's own or
 * those of its type, and the sentence, its paragraph and the page say whether
 * it is that very event: by date, by place, by who took part, and by what the
 * cue is said of. Once an event is established, "the annexation" is enough.
 */
import { append } from './collections.ts';
import type { CompiledCue, CompiledEvent, Need } from './cues.ts';
import { isDemonym, SMALL_WORDS } from './english.ts';
import { EventCompany } from './event-company.ts';
import { Strangers } from './event-strangers.ts';
import { type EventTimes, LEAST_TELLING, telling, VAGUE, VERY_DAY } from './event-times.ts';
import type { Lexicon } from './lexicon.ts';
import { type NamedSpan, NamesOfPage } from './names-of-page.ts';
import { Occurrences } from './occurrences.ts';
import { boundsOf, type Page } from './page.ts';
import { GAP } from './scan.ts';

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
/** `the talks`, once the page has told which; and more of the same in the very next sentence. */
const ESTABLISHED = 0.7;
const CONTINUED = 0.3;
/** What the evidence must reach: for cues that leave no doubt, the event's own, and the common ones of its type. */
const ENOUGH = { sure: 0, own: 1, common: 1.15, weak: 1.85 } as const;
/** An event that lasts for years gets little from its dates: its weak words need no more than this and a share of the rest. */
const WEAK_OF_LONG = 1.4;
const COMMON_OF_LONG = 1;
/** Said of another event. */
const FOREIGN = -3;
/** A date alone makes no event of common words: some place or participant must be there too. */
const LEAST_COMPANY = 0.25;
/** Without any date that speaks for it an event needs this much more. */
const UNDATED = { own: 0.5, common: 0.9 } as const;
/** A name that only this event bears still needs a page that speaks of its time or company. */
const ENOUGH_FOR_NAME = -0.3;
/** Several wordings of one event in a sentence count as long as none is this much weaker than the best. */
const SAME_SENTENCE = 0.1;
/** From here on an event is established for the sentences that follow. */
const ESTABLISHING = 0.75;
/** `another call`, `the previous meeting`: not the one that is meant. */
const OTHER_ONE = new Set([
  'another',
  'separate',
  'other',
  'previous',
  'earlier',
  'similar',
  'next',
  'future',
  'last',
  'second',
  'third',
  'fourth',
]);
/** Needed words this near to the cue belong to one phrase with it. */
const PHRASE_REACH = 4;
/** Weak words with nobody of the event near them are less to be trusted. */
const LOOSE = 0.75;
/** `Wednesday in Brussels` alone, in a page that names who was there. */
const AT_PLACE = 0.6;
const ENOUGH_AT_PLACE = 0.9;
const FAINT = new Set([
  'hours',
  'minutes',
  'screen',
  'screens',
  'table',
  'link',
  'delegation',
  'delegations',
  'together',
]);
/** What somebody said somewhere is not what took place there. */
const SPEECH = new Set('said says told tells asked added wrote warned argued announced'.split(' '));
const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'their', 'its', 'his', 'her']);
const INDEFINITE = new Set(['a', 'an']);
/** Before an article they say what something is. */
const BEING = new Set(['was', 'is', 'were', 'be', 'been', 'as', 'it']);
/** A definite reference points back no further than this many sentences. */
const REFERENCE_REACH = 6;

/** What a cue is worth before any evidence; set by hand, checked on annotated pages (docs/decisions/0009). */
function baseOf({ sure, weak, needs }: CompiledCue): number {
  const loose = needs.flat().some((need) => 'entity' in need && need.anywhere);
  if (sure) return loose ? 0.64 : 0.84;
  return weak ? 0.48 : 0.5;
}

/** Finds the events of a page. */
export class EventFinder {
  private readonly page: Page;
  private readonly lexicon: Lexicon;
  private readonly occurrences: Occurrences;
  private readonly times: EventTimes;
  private readonly names: NamesOfPage;
  private readonly company: EventCompany;
  private readonly strangers: Strangers;
  /** events that the page calls by their names, in order */
  private readonly named: NamedSpan[];
  /** those of which the page may tell */
  private readonly events: CompiledEvent[];
  /** tokens of idioms, with the words of each; gathered when it is first asked */
  private idioms: Map<number, number> | undefined;
  /** event → last sentence in which it was certain */
  private readonly established = new Map<number, number>();

  constructor(page: Page, lexicon: Lexicon, times: EventTimes, names: NamedSpan[]) {
    this.page = page;
    this.lexicon = lexicon;
    this.names = new NamesOfPage(page, lexicon, names);
    this.named = names
      .filter(({ owner }) => lexicon.entries.at(owner)!.kind === 'event')
      .sort((a, b) => a.from - b.from);
    this.events = lexicon.events.near(this.names.all);
    this.occurrences = new Occurrences(page, lexicon.cueWords);
    this.times = times;
    this.company = new EventCompany(page, lexicon, this.occurrences, this.names);
    this.strangers = new Strangers(page, lexicon, this.occurrences, this.names);
  }

  /** Whether a name that an event bears means another one here: `the Geneva accords of 1954`. */
  isOther(owner: number, from: number, to: number): boolean {
    const event = this.lexicon.events.of(owner);
    if (!event) return false;
    if (this.times.datedOtherwise(event, to) || this.strangers.isUnlike(event, from)) return true;
    return this.times.of(event, from) + this.company.of(event, this.page.sentenceOf[from]!) < ENOUGH_FOR_NAME;
  }

  /** Where two events claim the same words the likelier wins, and of equals the longer wording. */
  find(): EventFind[] {
    const bySentence = new Map<number, Told[]>();
    for (const event of this.events) {
      const known = this.company.isKnown(event);
      for (const cue of event.cues) {
        // common words of an event that nothing on the page belongs to say nothing
        if (cue.common && !known) continue;
        for (const wording of cue.wordings)
          for (const from of this.occurrences.of(wording))
            if (!this.isIdiom(from, wording.words.length))
              append(bySentence, this.page.sentenceOf[from]!, {
                event,
                cue,
                from,
                to: from + wording.words.length - 1,
              });
      }
      if (event.place === undefined || !this.names.all.has(event.place)) continue;
      for (const sentence of this.times.days(event)) append(bySentence, sentence, { event });
    }
    // in order: what one sentence establishes the next may refer to
    const sentences = [...bySentence.keys()].sort((a, b) => a - b);
    let next = 0;
    return sentences.flatMap((sentence) => {
      for (; next < this.named.length && this.sentenceOf(this.named[next]!) <= sentence; next++)
        this.established.set(this.named[next]!.owner, this.sentenceOf(this.named[next]!));
      return this.settle(this.tellings(bySentence.get(sentence)!, sentence), sentence);
    });
  }

  private sentenceOf({ from }: NamedSpan): number {
    return this.page.sentenceOf[from]!;
  }

  /** `deal with`, `press conference`: as words of an event they would need more words than the phrase has. */
  private isIdiom(from: number, words: number): boolean {
    this.idioms ??= new Map(
      this.lexicon.events.idioms.flatMap((idiom) =>
        this.occurrences
          .of(idiom)
          .flatMap((at) => idiom.words.map((_, i): [number, number] => [at + i, idiom.words.length])),
      ),
    );
    return words < (this.idioms.get(from) ?? 0);
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
    for (let i = start; i < end; i++) if (SPEECH.has(tokens.at(i)!.key)) return [];
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
    const told = new Set(finds.flatMap((find) => (this.isFaint(find) ? [] : [find.owner])));
    const away = new Map(
      finds.map((find) => [find, this.company.awayFrom(this.lexicon.events.of(find.owner)!, find.from)]),
    );
    const sorted = finds
      .filter(({ owner, confidence }) => confidence > best.get(owner)! - SAME_SENTENCE)
      .filter((find) => !this.isFaint(find) || !told.has(find.owner))
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
    for (const { owner, confidence } of kept) if (confidence >= ESTABLISHING) this.established.set(owner, sentence);
    return kept;
  }

  /** `for two hours`: the length of a meeting tells of it where nothing better does. */
  private isFaint({ from, to }: EventFind): boolean {
    return from === to && FAINT.has(this.page.tokens.at(to)!.key);
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
    const company = this.company.of(event, sentence);
    const back = this.refersBack(event, from, to, sentence);
    const meetsAll = (anywhere: boolean) => cue.needs.every((need) => this.meets(need, sentence, from, to, anywhere));
    const whole = meetsAll(false);
    if (!whole && !(back && meetsAll(true))) return undefined;
    const sure = cue.sure && whole;
    if (cue.common && company < LEAST_COMPANY && !back) return undefined;
    if (cue.weak && this.datable(event) === 0 && !back && !this.company.isPeculiar(event, sentence)) return undefined;
    const date = this.times.of(event, from);
    let score = date + company + NEED * cue.needs.length + this.besidePlace(event, from);
    if (back) score += ESTABLISHED;
    else if (this.established.get(event.owner) === sentence - 1) score += CONTINUED;
    let enough: number = sure
      ? ENOUGH.sure
      : cue.weak
        ? this.weakEnough(event)
        : cue.common
          ? this.commonEnough(event)
          : ENOUGH.own;
    // somewhere else on a long page a date says little
    if (!sure && !back && date <= (cue.common ? VAGUE : 0))
      enough += (cue.common ? UNDATED.common : UNDATED.own) * this.datable(event);
    // the very day leaves no doubt which one it is
    const isAnother = date < VERY_DAY && (this.isOtherOne(from, to) || this.isNewOne(event, from));
    if (score < enough || isAnother || this.strangers.isOfOthers(event, from)) return undefined;
    if (this.strangers.isForeign(event, cue, from, to)) score += FOREIGN;
    if (score < enough) return undefined;
    const loose = cue.weak && !back && !this.company.isNear(event, from, to);
    const confidence = Math.min(0.97, baseOf(cue) + 0.18 * Math.min(score, 2.4)) * (loose ? LOOSE : 1);
    const [first, last] = this.phrase(cue, from, to, sentence);
    return { from: first, to: last, owner: event.owner, confidence };
  }

  /** The cue with the needed words that stand close by: `100,000 Russian troops near the border`. */
  private phrase(cue: CompiledCue, from: number, to: number, sentence: number): [number, number] {
    const [start, end] = boundsOf(this.page, sentence);
    const { tokens } = this.page;
    // a phrase does not reach over a comma, a bracket or a name, which is linked to itself
    const joined = (i: number) =>
      (tokens.at(i)!.gap === 'space' || tokens.at(i)!.gap === 'hyphen') && !this.names.of(i);
    // and only small words, numbers and nationalities stand within it
    const light = (i: number) =>
      SMALL_WORDS.has(tokens.at(i)!.key) || tokens.at(i)!.case === 'number' || isDemonym(tokens.at(i)!.key);
    const clear = (low: number, high: number) => {
      for (let i = low; i <= high + 1; i++) if (!joined(i) || (i <= high && !light(i))) return false;
      return true;
    };
    let [first, last] = [from, to];
    for (const need of cue.needs.flat()) {
      if (!('wording' in need)) continue;
      const reach = [Math.max(start, from - PHRASE_REACH), Math.min(end, to + 1 + PHRASE_REACH)] as const;
      for (const at of this.occurrences.within(need.wording, ...reach)) {
        const final = at + need.wording.words.length - 1;
        if (at < first && !this.names.of(at) && clear(final + 1, from - 1)) first = at;
        if (final > last && !this.names.of(at) && clear(to + 1, at - 1)) last = final;
      }
    }
    return [first, last];
  }

  /** How much an event's want of a date says: nothing of one that lasts for years. */
  private datable({ span }: CompiledEvent): number {
    if (!span) return 1;
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

  /** `another call`, `drills of its own`. */
  private isOtherOne(from: number, to: number): boolean {
    const { tokens } = this.page;
    const own = tokens.at(to + 1)?.key === 'of' && tokens.at(to + 3)?.key === 'own';
    if (own && DEFINITE.has(tokens.at(to + 2)!.key)) return true;
    return tokens.at(from)!.gap === 'space' && OTHER_ONE.has(tokens.at(from - 1)?.key ?? '');
  }

  /** `a summit`, once the page has told of the meeting; not `it was a short meeting`. */
  private isNewOne(event: CompiledEvent, from: number): boolean {
    const { tokens } = this.page;
    const isIndefinite = (i: number) =>
      tokens.gaps[i + 1] === GAP.space &&
      INDEFINITE.has(tokens.at(i)?.key ?? '') &&
      !BEING.has(tokens.at(i - 1)?.key ?? '');
    if (!this.established.has(event.owner)) return false;
    if (isIndefinite(from - 1)) return true;
    // `a treaty joining the two`: the article is not the verb's
    return tokens.gaps[from] === GAP.space && isIndefinite(from - 2) && !/(?:ing|ed)$/.test(tokens.at(from)!.key);
  }

  /** `the annexation`, some sentences after the page has told of it. */
  private refersBack(event: CompiledEvent, from: number, to: number, sentence: number): boolean {
    // `the growth of tomatoes` says itself what it is of
    if (this.page.tokens.at(to + 1)?.key === 'of' && this.page.tokens.at(to + 2)?.case === 'lower') return false;
    const told = this.established.get(event.owner);
    if (told === undefined || sentence - told > REFERENCE_REACH) return false;
    const isDefinite = (i: number) => DEFINITE.has(this.page.tokens.at(i)?.key ?? '');
    return isDefinite(from - 1) || isDefinite(from - 2);
  }

  private meets(need: Need[], sentence: number, from: number, to: number, anywhere: boolean): boolean {
    const [start, end] = boundsOf(this.page, sentence);
    return need.some((one) => {
      if ('entity' in one) {
        return one.anywhere || anywhere
          ? this.names.all.has(one.entity)
          : this.names.inSentence(sentence).has(one.entity);
      }
      const last = one.wording.words.length - 1;
      return this.occurrences.within(one.wording, start, end).some((at) => at + last < from || at > to);
    });
  }
}
