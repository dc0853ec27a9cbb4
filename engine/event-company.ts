/** Who and what a page names near an event: place and participants speak for it. */
import type { CompiledEvent } from './cues.ts';
import type { Lexicon } from './lexicon.ts';
import type { Occurrences } from './occurrences.ts';
import type { Page } from './page.ts';
import { CASE } from './scan.ts';
import { TRAIT } from './words.ts';

/** A name already linked. */
export interface NamedSpan {
  from: number;
  to: number;
  owner: number;
}

/** What a member of the event's family counts by where it is named. */
const WEIGHT = {
  inSentence: 1,
  inParagraph: 0.7,
  onPage: 0.4,
  elsewhere: -1,
  elsewhereNear: -0.5,
  landmark: 0.8,
  landmarkNear: 0.5,
} as const;
/** Those whom the coverage names beside the event, though they took no part, say a little. */
const ACQUAINTANCE = 0.15;
const MOST_ACQUAINTANCE = 0.3;
/** So many words from a name its event's words may stand. */
const NEAR = 10;
/** Who takes part in no other event tells this much. */
const PECULIAR = 1;
/** Company beyond this adds nothing. */
const MOST_COMPANY = 1.4;

const NOBODY: readonly number[] = [];

function addTo(sets: Map<number, Set<number>>, key: number, value: number): void {
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, new Set([value]));
}

/** The names of one page, by sentence, by block and on the whole. */
export class EventCompany {
  private readonly page: Page;
  private readonly lexicon: Lexicon;
  private readonly occurrences: Occurrences;
  private readonly inSentence = new Map<number, Set<number>>();
  private readonly inBlock = new Map<number, Set<number>>();
  private readonly onPage = new Set<number>();
  private readonly nameAt = new Map<number, NamedSpan>();

  constructor(page: Page, lexicon: Lexicon, occurrences: Occurrences, names: NamedSpan[]) {
    this.page = page;
    this.lexicon = lexicon;
    this.occurrences = occurrences;
    for (const name of names) {
      for (let i = name.from; i <= name.to; i++) this.nameAt.set(i, name);
      this.note(name.owner, name.from);
    }
    // `Russian tanks` speaks of Russia
    const { cases, ids, length, words } = page.tokens;
    for (let i = 0; i < length; i++) {
      if (cases[i] === CASE.lower || (words.traits(ids[i]!) & TRAIT.demonym) === 0) continue;
      for (const owner of lexicon.demonyms.of(words.key(ids[i]!))) this.note(owner, i);
    }
  }

  /** Keeps that an entity is spoken of at a token. */
  private note(owner: number, token: number): void {
    const sentence = this.page.sentenceOf[token]!;
    addTo(this.inSentence, sentence, owner);
    addTo(this.inBlock, this.page.blockOf[sentence]!, owner);
    this.onPage.add(owner);
  }

  /** The linked name that covers a token. */
  nameOf(token: number): NamedSpan | undefined {
    return this.nameAt.get(token);
  }

  /** Whether a sentence names an entity. */
  isNamed(owner: number, sentence: number): boolean {
    return this.inSentence.get(sentence)?.has(owner) ?? false;
  }

  /** Whether any part of the page names an entity. */
  isOnPage(owner: number): boolean {
    return this.onPage.has(owner);
  }

  /** Names outside the pack that go with the event, the nearest of them. */
  private ofLandmarks({ landmarks }: CompiledEvent, sentence: number): number {
    const { blockOf, sentenceOf, tokens } = this.page;
    let best = 0;
    for (const words of landmarks) {
      for (const at of this.occurrences.of(words)) {
        if (tokens.at(at)!.case === 'lower') continue;
        if (sentenceOf[at] === sentence) return WEIGHT.landmark;
        if (blockOf[sentenceOf[at]!] === blockOf[sentence]) best = WEIGHT.landmarkNear;
      }
    }
    return best;
  }

  /** Whether a member of the event's family stands close to its words, in the same sentence. */
  isNear({ family }: CompiledEvent, from: number, to: number): boolean {
    const { sentenceOf, tokens } = this.page;
    for (let i = Math.max(0, from - NEAR); i <= Math.min(tokens.length - 1, to + NEAR); i++) {
      if (sentenceOf[i] !== sentenceOf[from]) continue;
      const owners = this.nameAt.has(i) ? [this.nameAt.get(i)!.owner] : this.lexicon.demonyms.of(tokens.at(i)!.key);
      if (owners.some((owner) => family.has(owner))) return true;
    }
    return false;
  }

  /** How many words from a token the sentence names the event's place; the length of any sentence where it does not. */
  awayFrom({ place }: CompiledEvent, token: number): number {
    const { sentenceOf, sentences } = this.page;
    const [start, end] = [sentences[sentenceOf[token]!]!, sentences[sentenceOf[token]! + 1]!];
    let least = end - start;
    for (let i = start; i < end; i++) {
      if (place !== undefined && this.nameAt.get(i)?.owner === place) least = Math.min(least, Math.abs(i - token));
    }
    return least;
  }

  /** Whether a sentence names somebody or something that goes with this event alone. */
  isPeculiar(event: CompiledEvent, sentence: number): boolean {
    const named = [...event.family].some(([owner, tells]) => tells >= PECULIAR && this.isNamed(owner, sentence));
    return named || this.ofLandmarks(event, sentence) === WEIGHT.landmark;
  }

  /** Place and participants, each by the nearest scope in which it is named. */
  of(event: CompiledEvent, sentence: number): number {
    const { family, place, otherPlaces } = event;
    const here = this.inSentence.get(sentence);
    const block = this.inBlock.get(this.page.blockOf[sentence]!);
    const elsewhere = (names?: Set<number>) =>
      !names?.has(place ?? -1) && [...otherPlaces].some((at) => names?.has(at));
    let acquaintances = 0;
    for (const owner of block ?? NOBODY) {
      if (!family.has(owner) && this.lexicon.isRelated(event, owner)) acquaintances += ACQUAINTANCE;
    }
    let sum = Math.min(MOST_ACQUAINTANCE, acquaintances);
    for (const [owner, tells] of family) {
      if (this.isNamed(owner, sentence)) sum += tells * WEIGHT.inSentence;
      else if (block?.has(owner)) sum += tells * WEIGHT.inParagraph;
      else if (this.onPage.has(owner)) sum += tells * WEIGHT.onPage;
    }
    sum += this.ofLandmarks(event, sentence);
    // a meeting in Vienna is not the one in Brussels
    const away = elsewhere(here) ? WEIGHT.elsewhere : elsewhere(block) ? WEIGHT.elsewhereNear : 0;
    return Math.min(MOST_COMPANY, sum) + away;
  }
}
