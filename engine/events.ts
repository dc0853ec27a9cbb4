/**
 * Events told in free wording: a sentence holds an event's cue words, and the
 * sentence, its paragraph and the page say whether it is that very event:
 * by date, by place, by who took part, and by what the cue is said of.
 */
import type { CompiledCue, CompiledEvent, CueWord, Need } from './cues.ts';
import { overlaps, parseDate, type TextDate, textDates, within } from './dates.ts';
import { isDemonym, ORDINARY, TITLES } from './english.ts';
import type { Lexicon } from './lexicon.ts';
import { capitalsAt, opensSentence, type Page } from './page.ts';

/** An event found: tokens, entity index and confidence. */
export interface EventFind {
  from: number;
  to: number;
  owner: number;
  confidence: number;
  /** the words of the text that gave the cue, for the card */
  cue: string;
}

/** A name already linked. */
export interface NamedSpan {
  from: number;
  to: number;
  owner: number;
}

/** What evidence counts; a cue that is not sure needs ENOUGH in all. */
const WEIGHT = {
  dateInSentence: 1.1,
  dateInParagraph: 0.8,
  dateOfPage: 0.5,
  dateOfStory: 0.4,
  otherDateInSentence: -1.6,
  otherDateInParagraph: -0.6,
  otherStory: -0.5,
  inSentence: 1,
  inParagraph: 0.7,
  onPage: 0.4,
  /** each need that the sentence meets */
  need: 0.15,
  foreign: -2,
} as const;
const ENOUGH = 1;
/** Without any date that speaks for it an event needs more company. */
const ENOUGH_UNDATED = 1.5;
const ENOUGH_IF_SURE = 0;
/** Company beyond this adds nothing. */
const MOST_COMPANY = 1.4;
/** Several wordings of one event in a sentence count as long as none is this much weaker than the best. */
const SAME_SENTENCE = 0.05;
/** A story belongs to an event's time this many days before and after it. */
const STORY_DAYS_BEFORE = 30;
const STORY_DAYS_BEFORE_SHORT = 5;
const SHORT_DAYS = 5;
const STORY_DAYS_AFTER = 45;
/** How far after a cue its object stands: "sanctions that were imposed on Iran". */
const OBJECT_REACH = 4;
/** A date this soon after an event's name dates it. */
const DATE_REACH = 3;
/** Words of a like event this near to the cue make it that one. */
const UNLIKE_REACH = 8;
const ARTICLES = new Set(['the', 'a', 'an', 'its', 'their', 'his', 'her']);
const PREPOSITIONS = new Set(['on', 'against', 'of', 'with', 'between', 'over', 'for', 'to', 'from']);
/** Where something happens; tells nothing once the sentence names the event's own place. */
const LOCAL = new Set(['in', 'at', 'off', 'near']);

const matches = (word: CueWord, key: string) => (word.prefix ? key.startsWith(word.key) : key === word.key);

/** Finds the events of a page. */
export class EventFinder {
  private readonly page: Page;
  private readonly lexicon: Lexicon;
  private readonly dates: TextDate[];
  private readonly names: NamedSpan[];
  private readonly nameAt = new Map<number, NamedSpan>();
  private readonly story: { from: number; to: number } | undefined;

  constructor(page: Page, lexicon: Lexicon, names: NamedSpan[], published?: string) {
    this.page = page;
    this.lexicon = lexicon;
    this.names = names;
    for (const name of names) for (let i = name.from; i <= name.to; i++) this.nameAt.set(i, name);
    this.story = published === undefined ? undefined : parseDate(published);
    this.dates = textDates(page, this.story ? new Date(this.story.from * 86_400_000).getUTCFullYear() : -1);
  }

  /** Where two events claim the same words the likelier wins, and of equals the longer wording. */
  find(): EventFind[] {
    const found: EventFind[] = [];
    for (let sentence = 0; sentence + 1 < this.page.sentences.length; sentence++) {
      const here = this.lexicon.events.flatMap((event) => this.inSentence(event, sentence));
      here.sort((a, b) => b.confidence - a.confidence || b.to - b.from - (a.to - a.from));
      const kept: EventFind[] = [];
      for (const find of here) {
        if (!kept.some((other) => other.from <= find.to && find.from <= other.to)) kept.push(find);
      }
      found.push(...kept);
    }
    return found;
  }

  /**
   * Whether the text itself dates a named event otherwise: `the Geneva accords of 1954`.
   * Only the next words count; a date elsewhere in the sentence may be of something else.
   */
  datedOtherwise(owner: number, last: number): boolean {
    const span = this.lexicon.events.find((event) => event.owner === owner)?.span;
    if (!span) return false;
    const near = this.dates.filter((date) => date.at > last && date.at <= last + DATE_REACH);
    return near.some((date) => !within(date, span)) && !near.some((date) => within(date, span));
  }

  private inSentence(event: CompiledEvent, sentence: number): EventFind[] {
    const finds: EventFind[] = [];
    for (const cue of event.cues) {
      for (const words of cue.words) {
        for (const at of this.occurrences(words, sentence)) {
          const find = this.judge(event, cue, at, at + words.length - 1, sentence);
          if (find) finds.push(find);
        }
      }
    }
    const best = Math.max(...finds.map((find) => find.confidence));
    return finds.filter((find) => find.confidence > best - SAME_SENTENCE);
  }

  private occurrences(words: CueWord[], sentence: number): number[] {
    const [from, to] = this.bounds(sentence);
    const places: number[] = [];
    for (let i = from; i + words.length <= to; i++) {
      if (words.every((word, k) => matches(word, this.page.tokens[i + k]!.key))) places.push(i);
    }
    return places;
  }

  private bounds(sentence: number): [number, number] {
    return [this.page.sentences[sentence]!, this.page.sentences[sentence + 1]!];
  }

  private judge(
    event: CompiledEvent,
    cue: CompiledCue,
    from: number,
    to: number,
    sentence: number,
  ): EventFind | undefined {
    if (!cue.needs.every((need) => this.meets(need, sentence, from, to))) return undefined;
    const date = this.dateEvidence(event, sentence);
    let score = date + this.companyEvidence(event, sentence) + WEIGHT.need * cue.needs.length;
    if (this.isForeign(event, cue, from, to, sentence)) score += WEIGHT.foreign;
    if (score < (cue.sure ? ENOUGH_IF_SURE : date > 0 ? ENOUGH : ENOUGH_UNDATED)) return undefined;
    const confidence = Math.min(0.97, (cue.sure ? 0.84 : 0.5) + 0.18 * Math.min(score, 2.4));
    const tokens = this.page.tokens;
    return {
      from,
      to,
      owner: event.owner,
      confidence,
      cue: this.page.text.slice(tokens[from]!.start, tokens[to]!.end),
    };
  }

  private meets(need: Need[], sentence: number, from: number, to: number): boolean {
    const [start, end] = this.bounds(sentence);
    return need.some((one) => {
      if ('entity' in one)
        return this.names.some((name) => name.owner === one.entity && name.from >= start && name.to < end);
      return this.occurrences(one.words, sentence).some((at) => at + one.words.length - 1 < from || at > to);
    });
  }

  private dateEvidence(event: CompiledEvent, sentence: number): number {
    const { span } = event;
    if (!span) return 0;
    const [from, to] = this.bounds(sentence);
    const inSentence = this.dates.filter((date) => date.at >= from && date.at < to);
    if (inSentence.some((date) => within(date, span))) return WEIGHT.dateInSentence;
    if (inSentence.some((date) => !date.since)) return WEIGHT.otherDateInSentence;
    const block = this.page.blockOf[sentence];
    const inParagraph = this.dates.filter((date) => this.page.blockOf[this.page.sentenceOf[date.at]!] === block);
    if (inParagraph.some((date) => within(date, span))) return WEIGHT.dateInParagraph;
    const story = this.storyEvidence(span);
    if (inParagraph.some((date) => !date.since)) return WEIGHT.otherDateInParagraph + Math.max(0, story);
    if (this.dates.some((date) => !date.anyYear && within(date, span))) return WEIGHT.dateOfPage;
    return story;
  }

  private storyEvidence(span: { from: number; to: number }): number {
    if (!this.story) return 0;
    // a meeting is announced some days ahead; what lasts months grows slowly
    const before = span.to - span.from > SHORT_DAYS ? STORY_DAYS_BEFORE : STORY_DAYS_BEFORE_SHORT;
    const near = overlaps(this.story, { from: span.from - before, to: span.to + STORY_DAYS_AFTER });
    return near ? WEIGHT.dateOfStory : WEIGHT.otherStory;
  }

  /** Place and participants, each by the nearest scope in which it is named. */
  private companyEvidence(event: CompiledEvent, sentence: number): number {
    const best = new Map<number, number>();
    for (const name of this.names) {
      const tells = event.family.get(name.owner);
      if (tells === undefined) continue;
      const where = this.page.sentenceOf[name.from]!;
      const scope =
        where === sentence
          ? WEIGHT.inSentence
          : this.page.blockOf[where] === this.page.blockOf[sentence]
            ? WEIGHT.inParagraph
            : WEIGHT.onPage;
      best.set(name.owner, Math.max(best.get(name.owner) ?? 0, scope * tells));
    }
    return Math.min(
      MOST_COMPANY,
      [...best.values()].reduce((sum, value) => sum + value, 0),
    );
  }

  /** True where the cue is said of somebody or something outside the event. */
  private isForeign(event: CompiledEvent, cue: CompiledCue, from: number, to: number, sentence: number): boolean {
    const [start, end] = this.bounds(sentence);
    const unlike = event.unlike.some((words) =>
      this.occurrences(words, sentence).some((at) => Math.abs(at - from) <= UNLIKE_REACH),
    );
    if (unlike) return true;
    if (from > start && this.page.tokens[from]!.gap !== 'comma' && this.strange(event, cue, from - 1)) return true;
    const placed = this.names.some((name) => name.from >= start && name.to < end && event.family.has(name.owner));
    for (let i = to + 1; i < Math.min(end, to + 1 + OBJECT_REACH); i++) {
      const { key } = this.page.tokens[i]!;
      if (PREPOSITIONS.has(key) || (LOCAL.has(key) && !placed)) return this.objectStrange(event, cue, i + 1, end);
    }
    return false;
  }

  /** The first telling word after a preposition. */
  private objectStrange(event: CompiledEvent, cue: CompiledCue, from: number, end: number): boolean {
    for (let i = from; i < Math.min(end, from + 3); i++) {
      const { key } = this.page.tokens[i]!;
      if (!ARTICLES.has(key) && !ORDINARY.has(key)) return this.strange(event, cue, i);
    }
    return false;
  }

  /** Whether the capitalised word at `i` names something that is no part of the event. */
  private strange(event: CompiledEvent, cue: CompiledCue, i: number): boolean {
    const token = this.page.tokens[i]!;
    if (token.case === 'lower' || token.case === 'number') return false;
    if (capitalsAt(this.page, i) !== 'sentence') return false;
    const needs = cue.needs.flat();
    if (needs.some((need) => 'words' in need && need.words.some((word) => matches(word, token.key)))) return false;
    const name = this.nameAt.get(i);
    if (name)
      return !event.family.has(name.owner) && !needs.some((need) => 'entity' in need && need.entity === name.owner);
    if (ORDINARY.has(token.key) || TITLES.has(token.key) || opensSentence(this.page, i)) return false;
    return !(isDemonym(token.key) && this.ofFamily(event, token.key));
  }

  /** `Russian` is of Russia, `Crimean` of Crimea, `Western` of nobody in particular. */
  private ofFamily(event: CompiledEvent, demonym: string): boolean {
    if (/^(?:western|eastern|european)$/.test(demonym)) return true;
    return [...event.family.keys()].some((owner) => {
      const entry = this.lexicon.entries[owner]!;
      return [entry.name, ...entry.aliases.map((alias) => alias.text)].some(
        (form) => form.length > 3 && demonym.startsWith(form.toLowerCase().slice(0, Math.max(4, form.length - 2))),
      );
    });
  }
}
