/** What speaks for and against an event at a place of a page: dates, company, and what the words are said of. */
import type { CompiledCue, CompiledEvent } from './cues.ts';
import { overlaps, parseDate, type Span, type TextDate, textDates, within } from './dates.ts';
import { isDemonym, ORDINARY, TITLES } from './english.ts';
import type { Lexicon } from './lexicon.ts';
import { matches, type Occurrences } from './occurrences.ts';
import { capitalsAt, opensSentence, type Page } from './page.ts';

/** A name already linked. */
export interface NamedSpan {
  from: number;
  to: number;
  owner: number;
}

/** What each piece of evidence counts. */
export const WEIGHT = {
  dateInSentence: 1.1,
  /** the very day, of an event that lasts no longer */
  exactDay: 0.4,
  dateInParagraph: 0.8,
  /** days or weeks after it, when it was still the news */
  nearInSentence: 0.5,
  nearInParagraph: 0.35,
  dateOfPage: 0.3,
  dateOfStory: 0.6,
  otherDateInSentence: -1.6,
  otherDateInParagraph: -0.6,
  otherStory: -0.5,
  inSentence: 1,
  inParagraph: 0.7,
  onPage: 0.4,
  foreign: -2,
} as const;
/** Those whom the coverage names beside the event, though they took no part, say a little. */
const ACQUAINTANCE = 0.15;
const MOST_ACQUAINTANCE = 0.3;
/** Company beyond this adds nothing. */
const MOST_COMPANY = 1.4;
/** A story belongs to an event's time this many days before and after it; a meeting is announced only days ahead. */
const STORY_DAYS_BEFORE = 30;
const STORY_DAYS_BEFORE_SHORT = 5;
const STORY_DAYS_AFTER = 45;
const SHORT_DAYS = 5;
/** How far after a cue its object stands: "sanctions that were imposed on Iran". */
const OBJECT_REACH = 4;
/** Words of a like event this near to the cue make it that one. */
const UNLIKE_REACH = 8;
/** A date this soon after an event's name dates it. */
const DATE_REACH = 3;
const ARTICLES = new Set(['the', 'a', 'an', 'its', 'their', 'his', 'her']);
const PREPOSITIONS = new Set(['on', 'against', 'of', 'with', 'between', 'over', 'for', 'to', 'from']);
/** Where something happens; tells nothing once the sentence names the event's own place. */
const LOCAL = new Set(['in', 'at', 'off', 'near']);

/** A date within one week says much of an event of that week, a date within eight years next to nothing. */
function telling(span: Span): number {
  const days = span.to - span.from + 1;
  if (days <= 60) return 1;
  if (days <= 400) return 0.85;
  return days <= 1500 ? 0.5 : 0.3;
}

/** The time in which an event is the news. */
function aroundOf(span: Span): Span {
  const before = span.to - span.from > SHORT_DAYS ? STORY_DAYS_BEFORE : STORY_DAYS_BEFORE_SHORT;
  return { from: span.from - before, to: span.to + STORY_DAYS_AFTER };
}

function addTo(sets: Map<number, Set<number>>, key: number, value: number): void {
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, new Set([value]));
}

/** The evidence that one page holds. */
export class Evidence {
  private readonly page: Page;
  private readonly lexicon: Lexicon;
  private readonly occurrences: Occurrences;
  /** entities by sentence, by block and on the whole page */
  private readonly inSentence = new Map<number, Set<number>>();
  private readonly inBlock = new Map<number, Set<number>>();
  private readonly onPage = new Set<number>();
  private readonly dates: TextDate[];
  private readonly datesInSentence: Map<number, TextDate[]>;
  private readonly datesInBlock: Map<number, TextDate[]>;
  private readonly nameAt = new Map<number, NamedSpan>();
  private readonly story: Span | undefined;

  constructor(page: Page, lexicon: Lexicon, occurrences: Occurrences, names: NamedSpan[], published?: string) {
    this.page = page;
    this.lexicon = lexicon;
    this.occurrences = occurrences;
    for (const name of names) {
      for (let i = name.from; i <= name.to; i++) this.nameAt.set(i, name);
      const sentence = page.sentenceOf[name.from]!;
      addTo(this.inSentence, sentence, name.owner);
      addTo(this.inBlock, page.blockOf[sentence]!, name.owner);
      this.onPage.add(name.owner);
    }
    this.story = published === undefined ? undefined : parseDate(published);
    this.dates = textDates(page, this.story);
    this.datesInSentence = Map.groupBy(this.dates, (date) => page.sentenceOf[date.at]!);
    this.datesInBlock = Map.groupBy(this.dates, (date) => page.blockOf[page.sentenceOf[date.at]!]!);
  }

  /** First token of a sentence and one past its last. */
  bounds(sentence: number): [number, number] {
    return [this.page.sentences[sentence]!, this.page.sentences[sentence + 1]!];
  }

  /** Whether a sentence names an entity. */
  isNamed(owner: number, sentence: number): boolean {
    return this.inSentence.get(sentence)?.has(owner) ?? false;
  }

  /** Whether a name that is linked covers a token. */
  isName(token: number): boolean {
    return this.nameAt.has(token);
  }

  /** Dates in the sentence, else in its paragraph, else on the page, else the story's own. */
  ofDate({ span }: CompiledEvent, sentence: number): number {
    if (!span) return 0;
    const evidence = this.rawDate(span, sentence);
    return evidence > 0 ? evidence * telling(span) : evidence;
  }

  private rawDate(span: Span, sentence: number): number {
    const here = this.datesInSentence.get(sentence) ?? [];
    const fitting = here.filter((date) => within(date, span));
    if (fitting.length > 0) {
      const short = span.to - span.from <= SHORT_DAYS;
      const exact = short && fitting.some((date) => date.to - date.from <= SHORT_DAYS);
      return WEIGHT.dateInSentence + (exact ? WEIGHT.exactDay : 0);
    }
    if (here.some((date) => overlaps(date, aroundOf(span)))) return WEIGHT.nearInSentence;
    if (here.some((date) => !date.since)) return WEIGHT.otherDateInSentence;
    const around = this.datesInBlock.get(this.page.blockOf[sentence]!) ?? [];
    if (around.some((date) => within(date, span))) return WEIGHT.dateInParagraph;
    if (around.some((date) => !date.anyYear && overlaps(date, aroundOf(span)))) return WEIGHT.nearInParagraph;
    const story = this.ofStory(span);
    if (around.some((date) => !date.since)) return WEIGHT.otherDateInParagraph + Math.max(0, story);
    if (this.dates.some((date) => !date.anyYear && within(date, span))) return WEIGHT.dateOfPage;
    return story;
  }

  private ofStory(span: Span): number {
    if (!this.story) return 0;
    return overlaps(this.story, aroundOf(span)) ? WEIGHT.dateOfStory : WEIGHT.otherStory;
  }

  /** Whether any part of the page names an entity. */
  isOnPage(owner: number): boolean {
    return this.onPage.has(owner);
  }

  /** Place and participants, each by the nearest scope in which it is named. */
  ofCompany({ family, related }: CompiledEvent, sentence: number): number {
    const block = this.inBlock.get(this.page.blockOf[sentence]!);
    let acquaintances = 0;
    for (const owner of related) if (!family.has(owner) && block?.has(owner)) acquaintances += ACQUAINTANCE;
    let sum = Math.min(MOST_ACQUAINTANCE, acquaintances);
    for (const [owner, tells] of family) {
      if (this.isNamed(owner, sentence)) sum += tells * WEIGHT.inSentence;
      else if (block?.has(owner)) sum += tells * WEIGHT.inParagraph;
      else if (this.onPage.has(owner)) sum += tells * WEIGHT.onPage;
    }
    return Math.min(MOST_COMPANY, sum);
  }

  /** Whether the text itself dates a named event otherwise: `the Geneva accords of 1954`. */
  datedOtherwise({ span }: CompiledEvent, last: number): boolean {
    if (!span) return false;
    const near = this.dates.filter((date) => date.at > last && date.at <= last + DATE_REACH);
    return near.length > 0 && !near.some((date) => within(date, span));
  }

  /** True where the cue is said of somebody or something outside the event. */
  isForeign(event: CompiledEvent, cue: CompiledCue, from: number, to: number, sentence: number): boolean {
    const [start, end] = this.bounds(sentence);
    const unlike = event.unlike.some((words) =>
      this.occurrences.within(words, start, end).some((at) => Math.abs(at - from) <= UNLIKE_REACH),
    );
    if (unlike) return true;
    if (from > start && this.page.tokens[from]!.gap !== 'comma' && this.strange(event, cue, from - 1)) return true;
    const placed = [...event.family.keys()].some((owner) => this.isNamed(owner, sentence));
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
      return (
        !event.family.has(name.owner) &&
        !event.related.has(name.owner) &&
        !needs.some((need) => 'entity' in need && need.entity === name.owner)
      );
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
