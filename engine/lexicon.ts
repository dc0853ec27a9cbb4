/**
 * From a pack's entities to what linking reads: an index of the words of all
 * names, and what each entity needs beyond that, made when it is first met.
 */
import { firstNot, remembered } from './collections.ts';
import { CueWords } from './cue-words.ts';
import { type CompiledEvent, Events } from './cues.ts';
import { Demonyms } from './demonyms.ts';
import { type Entities, EntityList } from './entities.ts';
import { type EventFamily, familiesOf, packFamilies, unpackFamilies } from './event-families.ts';
import { confusablesOf, type Form, formsOf, surnameOf } from './forms.ts';
import { NameIndex, type Owner } from './name-index.ts';
import { buildIndex } from './name-index-build.ts';
import type { NearWord } from './near-words.ts';
import { foldKey, tokenize } from './tokens.ts';
import type { LexiconEntry } from './types.ts';
import { Words } from './words.ts';

/** A form, and which of its words was asked for. */
export interface FormAt {
  form: Form;
  at: number;
}

const NONE: readonly never[] = [];
/** A word that more entities than this hold is told by the words beside it. */
const MANY = 64;

/** So many words of pages are remembered with what was found for them. */
const MOST_REMEMBERED = 10_000;

/** Whether an entity is in a list that is in order. */
function isAmong(index: number, owners: readonly Owner[]): boolean {
  return owners[firstNot(owners.length, (i) => owners[i]!.index < index)]?.index === index;
}

/** Everything linking needs of a pack. Keep it for the life of the pack. */
export class Lexicon {
  readonly entries: Entities;
  /** the words of all names, and those of the pages read so far */
  readonly words: Words;
  readonly demonyms: Demonyms;
  /** the wordings of all events */
  readonly cueWords = new CueWords();
  private readonly index: NameIndex;
  private readonly stored: ArrayBuffer | undefined;
  private gathered: Events | undefined;
  private readonly formsByOwner: (Form[] | undefined)[] = [];
  private readonly owners: (Owner[] | undefined)[] = [];
  private readonly firsts: (Form[] | undefined)[] = [];
  private readonly besideFirst = new Map<string, Form[]>();
  private readonly holders: (FormAt[] | undefined)[] = [];
  private readonly nearby = new Map<string, NearWord[]>();
  private readonly surnames: (string | undefined)[] = [];
  private readonly placesByOwner: (readonly number[] | undefined)[] = [];
  private readonly titlesByOwner: (string[][] | undefined)[] = [];

  /** @param events from `packEvents`; made when it is first needed where it is missing */
  constructor(entries: Entities, index: NameIndex, events?: ArrayBuffer) {
    if (index.entities !== entries.length)
      throw new RangeError(
        `the index of names is for ${index.entities} entities, not ${entries.length}: build it again`,
      );
    this.entries = entries;
    this.index = index;
    this.stored = events;
    this.words = new Words(index);
    this.demonyms = new Demonyms(entries, index);
  }

  /** The pack's events; gathered when a page is first read. */
  get events(): Events {
    this.gathered ??= new Events({ entries: this.entries, families: this.families(), words: this.cueWords });
    return this.gathered;
  }

  private families(): EventFamily[] {
    return this.stored
      ? unpackFamilies(this.stored, this.entries.length)
      : familiesOf(this.entries, (owner) => this.placesOf(owner));
  }

  /** Who belongs to which event as one buffer, to be stored and given to `openLexicon`. */
  packEvents(): ArrayBuffer {
    return packFamilies(this.families(), this.entries.length);
  }

  /**
   * The forms that begin with a word, longest first.
   *
   * @param beside words that stand near it: of a word that very many names share (`John`), only the forms are given
   *   whose entity holds one of these too, and those that are the word alone
   */
  startingWith(word: number, beside: readonly number[] = NONE): readonly Form[] {
    if (word >= this.index.count) return NONE;
    const all = this.ownersOf(word);
    if (all.length <= MANY) {
      this.firsts[word] ??= this.begin(word, all);
      return this.firsts[word];
    }
    // words of no name tell nothing of whose name it is
    const known = beside.filter((one) => one < this.index.count);
    const key = `${word} ${known.join(' ')}`;
    return remembered(this.besideFirst, MOST_REMEMBERED, key, () => this.begin(word, this.among(all, known)));
  }

  /** The forms that hold a word, for misspellings: phrases that mean something else and events left out. */
  holding(word: number, beside: readonly number[]): readonly FormAt[] {
    if (word >= this.index.count) return NONE;
    const all = this.ownersOf(word);
    if (all.length <= MANY) {
      this.holders[word] ??= this.hold(word, all);
      return this.holders[word];
    }
    return this.hold(word, this.among(all, beside));
  }

  /** The surname of a person as a form, where the page must establish it. */
  loneSurname(owner: number): Form | undefined {
    return this.formsOf(owner).find((form) => form.surname && form.needsPage);
  }

  /** Whether so many names hold a word that `startingWith` leaves lone surnames out. */
  isShared(word: number): boolean {
    return this.ownersOf(word).length > MANY;
  }

  /** Words of names near to one that may be misspelt, nearest first. */
  near(key: string): NearWord[] {
    return remembered(this.nearby, MOST_REMEMBERED, key, () => this.index.near(key));
  }

  /** Whether somebody's title ends with a word. */
  endsTitle(key: string): boolean {
    const word = this.words.idOf(key);
    return word < this.index.count && this.index.endsTitle(word);
  }

  /** Folded titles of a person, as word lists. */
  titlesOf(owner: number): string[][] {
    this.titlesByOwner[owner] ??= (this.entries.at(owner)!.titles ?? []).map((title) =>
      tokenize(title).map((token) => token.key),
    );
    return this.titlesByOwner[owner];
  }

  /** The folded surname of a person; empty for others. */
  surnameOf(owner: number): string {
    const entry = this.entries.at(owner)!;
    this.surnames[owner] ??= entry.kind === 'person' ? foldKey(surnameOf(entry)) : '';
    return this.surnames[owner];
  }

  /** Indexes of the places that an entity's description names: `capital of Ukraine`, `Russian diplomat`. */
  placesOf(owner: number): readonly number[] {
    this.placesByOwner[owner] ??= tokenize(this.entries.at(owner)!.description).flatMap(({ key }) => {
      const holders = this.ownersOf(this.words.idOf(key));
      // by the index alone: no form has to be made to know a place by its name
      const place = holders.find(({ index, alone }) => alone && this.isPlaceNamed(index, key));
      return place ? [place.index] : this.demonyms.of(key);
    });
    return this.placesByOwner[owner];
  }

  private isPlaceNamed(owner: number, key: string): boolean {
    const { kind, name } = this.entries.at(owner)!;
    return kind === 'place' && !name.includes(' ') && foldKey(name) === key;
  }

  /** Whether an entity is no stranger to an event though it took no part. */
  isRelated({ related, family }: CompiledEvent, owner: number): boolean {
    return related.has(owner) || this.placesOf(owner).some((place) => family.has(place));
  }

  /** The entities whose names hold a word; none of a word of pages alone. */
  private ownersOf(word: number): readonly Owner[] {
    if (word >= this.index.count) return NONE;
    this.owners[word] ??= this.index.owners(word);
    return this.owners[word];
  }

  /** Those that hold one of some words as well, or are the first word alone. */
  private among(owners: readonly Owner[], beside: readonly number[]): Owner[] {
    const lists = beside.map((word) => this.ownersOf(word));
    return owners.filter(({ alone, index }) => alone || lists.some((list) => isAmong(index, list)));
  }

  private begin(word: number, owners: readonly Owner[]): Form[] {
    const key = this.words.key(word);
    return owners
      .flatMap(({ index, first }) => (first ? this.formsOf(index).filter(({ keys }) => keys[0] === key) : []))
      .sort((a, b) => b.keys.length - a.keys.length);
  }

  private hold(word: number, owners: readonly Owner[]): FormAt[] {
    const key = this.words.key(word);
    return owners.flatMap(({ index }) =>
      this.entries.at(index)!.kind === 'event'
        ? []
        : this.formsOf(index).flatMap((form) =>
            form.owner < 0 ? [] : form.keys.flatMap((one, at) => (one === key ? [{ form, at }] : [])),
          ),
    );
  }

  private formsOf(owner: number): Form[] {
    this.formsByOwner[owner] ??= this.makeForms(owner);
    return this.formsByOwner[owner];
  }

  private makeForms(owner: number): Form[] {
    const forms = allForms(this.entries.at(owner)!, owner);
    for (const form of forms) form.words = form.keys.map((key) => this.words.idOf(key));
    return forms;
  }
}

/** All that a page may write where an entity is named, and what looks like it and means something else. */
const allForms = (entry: LexiconEntry, owner: number): Form[] => [...formsOf(entry, owner), ...confusablesOf(entry)];

/** The index of a pack's names as one buffer: build it once, keep it, and open it with `openLexicon`. */
export function buildNameIndex(entries: LexiconEntry[]): ArrayBuffer {
  return buildIndex(
    entries.map(allForms),
    entries.flatMap(({ titles = [] }) => titles.flatMap((title) => tokenize(title).at(-1)?.key ?? [])),
  );
}

/**
 * A lexicon from entities and what was built for them.
 *
 * @param index from `buildNameIndex`
 * @param events from `packEvents` of a lexicon; looked at when a page is first read
 * @throws RangeError where these are damaged or of another pack
 */
export const openLexicon = (entries: Entities, index: ArrayBuffer, events?: ArrayBuffer): Lexicon =>
  new Lexicon(entries, new NameIndex(index), events);

/** A lexicon from entities alone. */
export const compileLexicon = (entries: LexiconEntry[]): Lexicon =>
  openLexicon(new EntityList(entries), buildNameIndex(entries));
