/**
 * From a pack's entities to what linking reads: an index of the words of all
 * names, and what each entity needs beyond that, made when it is first met.
 */
import { CueWords } from './cue-words.ts';
import { type CompiledEvent, Events } from './cues.ts';
import { Demonyms } from './demonyms.ts';
import { confusablesOf, type Form, formsOf, surnameOf } from './forms.ts';
import { buildIndex, NameIndex, type Owner } from './name-index.ts';
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

/** Whether an entity is in a list that is in order. */
function isAmong(index: number, owners: readonly Owner[]): boolean {
  let low = 0;
  let high = owners.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (owners[middle]!.index < index) low = middle + 1;
    else high = middle;
  }
  return owners[low]?.index === index;
}

/** Everything linking needs of a pack. Keep it for the life of the pack. */
export class Lexicon {
  readonly entries: LexiconEntry[];
  /** the words of all names, and those of the pages read so far */
  readonly words: Words;
  readonly demonyms: Demonyms;
  /** the wordings of all events */
  readonly cueWords = new CueWords();
  private readonly index: NameIndex;
  private ids: Map<string, number> | undefined;
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

  constructor(entries: LexiconEntry[], index: NameIndex) {
    if (index.entities !== entries.length)
      throw new RangeError(
        `the index of names is for ${index.entities} entities, not ${entries.length}: build it again`,
      );
    this.entries = entries;
    this.index = index;
    this.words = new Words(index);
    this.demonyms = new Demonyms(entries);
  }

  /** Index of each entity id. */
  get indexOf(): Map<string, number> {
    this.ids ??= new Map(this.entries.map((entry, owner) => [entry.id, owner]));
    return this.ids;
  }

  /** The pack's events; gathered when a page is first read. */
  get events(): Events {
    this.gathered ??= new Events({
      entries: this.entries,
      indexOf: this.indexOf,
      words: this.cueWords,
      placesOf: (owner) => this.placesOf(owner),
    });
    return this.gathered;
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
    return this.remembered(this.besideFirst, word, beside, () =>
      this.begin(word, all.filter(this.alsoHolding(beside, ({ alone }) => alone))),
    );
  }

  /** The forms that hold a word, for misspellings: phrases that mean something else and events left out. */
  holding(word: number, beside: readonly number[]): readonly FormAt[] {
    if (word >= this.index.count) return NONE;
    const all = this.ownersOf(word);
    if (all.length <= MANY) {
      this.holders[word] ??= this.hold(word, all);
      return this.holders[word];
    }
    return this.hold(word, all.filter(this.alsoHolding(beside, ({ alone }) => alone)));
  }

  /** The surname of a person as a form, where the page must establish it. */
  loneSurname(owner: number): Form | undefined {
    return this.formsOf(owner).find((form) => form.surname && form.needsPage);
  }

  /** Whether so many names hold a word that `startingWith` leaves lone surnames out. */
  isShared(word: number): boolean {
    return word < this.index.count && this.ownersOf(word).length > MANY;
  }

  /** Words of names near to one that may be misspelt, nearest first. */
  near(key: string): NearWord[] {
    let near = this.nearby.get(key);
    if (!near) {
      if (this.nearby.size >= MOST_NEARBY) this.nearby.clear();
      near = this.index.near(key);
      this.nearby.set(key, near);
    }
    return near;
  }

  /** Whether somebody's title ends with a word. */
  endsTitle(key: string): boolean {
    const word = this.words.idOf(key);
    return word < this.index.count && this.index.endsTitle(word);
  }

  /** Folded titles of a person, as word lists. */
  titlesOf(owner: number): string[][] {
    this.titlesByOwner[owner] ??= (this.entries[owner]!.titles ?? []).map((title) =>
      tokenize(title).map((token) => token.key),
    );
    return this.titlesByOwner[owner];
  }

  /** The folded surname of a person; empty for others. */
  surnameOf(owner: number): string {
    const entry = this.entries[owner]!;
    this.surnames[owner] ??= entry.kind === 'person' ? foldKey(surnameOf(entry)) : '';
    return this.surnames[owner];
  }

  /** Indexes of the places that an entity's description names: `capital of Ukraine`, `Russian diplomat`. */
  placesOf(owner: number): readonly number[] {
    this.placesByOwner[owner] ??= tokenize(this.entries[owner]!.description).flatMap(({ key }) => {
      const word = this.words.idOf(key);
      const holders = word < this.index.count ? this.ownersOf(word) : NONE;
      // by the index alone: no form has to be made to know a place by its name
      const place = holders.find(({ index, alone }) => alone && this.isPlaceNamed(index, key));
      return place ? [place.index] : this.demonyms.of(key);
    });
    return this.placesByOwner[owner];
  }

  private isPlaceNamed(owner: number, key: string): boolean {
    const { kind, name } = this.entries[owner]!;
    return kind === 'place' && !name.includes(' ') && foldKey(name) === key;
  }

  /** Whether an entity is no stranger to an event though it took no part. */
  isRelated({ related, family }: CompiledEvent, owner: number): boolean {
    return related.has(owner) || this.placesOf(owner).some((place) => family.has(place));
  }

  private ownersOf(word: number): readonly Owner[] {
    this.owners[word] ??= this.index.owners(word);
    return this.owners[word];
  }

  /** Entities that hold one of some words as well, or that are taken without. */
  private alsoHolding(words: readonly number[], without: (owner: Owner) => boolean): (owner: Owner) => boolean {
    const lists = words.flatMap((word) => (word < this.index.count ? [this.ownersOf(word)] : []));
    return (owner) => without(owner) || lists.some((list) => isAmong(owner.index, list));
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
      this.entries[index]!.kind === 'event'
        ? []
        : this.formsOf(index).flatMap((form) =>
            form.owner < 0 ? [] : form.keys.flatMap((one, at) => (one === key ? [{ form, at }] : [])),
          ),
    );
  }

  /** What was found before for a word beside others. */
  private remembered<T>(kept: Map<string, T>, word: number, beside: readonly number[], find: () => T): T {
    const key = `${word} ${beside.join(' ')}`;
    const known = kept.get(key);
    if (known) return known;
    if (kept.size >= MOST_NEARBY) kept.clear();
    const found = find();
    kept.set(key, found);
    return found;
  }

  private formsOf(owner: number): Form[] {
    let forms = this.formsByOwner[owner];
    if (!forms) {
      const entry = this.entries[owner]!;
      forms = [...formsOf(entry, owner), ...confusablesOf(entry)];
      for (const form of forms) form.words = form.keys.map((key) => this.words.idOf(key));
      this.formsByOwner[owner] = forms;
    }
    return forms;
  }
}

/** So many words of pages are remembered with their near ones. */
const MOST_NEARBY = 10_000;

/**
 * The index of a pack's names as one buffer: build it once, keep it, and open it with `openLexicon`.
 */
export function buildNameIndex(entries: LexiconEntry[]): ArrayBuffer {
  return buildIndex(
    entries.map((entry, owner) => [...formsOf(entry, owner), ...confusablesOf(entry)]),
    entries.flatMap(({ titles = [] }) => titles.flatMap((title) => tokenize(title).at(-1)?.key ?? [])),
  );
}

/** A lexicon from entities and the index that was built for them. */
export const openLexicon = (entries: LexiconEntry[], index: ArrayBuffer): Lexicon =>
  new Lexicon(entries, new NameIndex(index));

/** A lexicon from entities alone. */
export const compileLexicon = (entries: LexiconEntry[]): Lexicon => openLexicon(entries, buildNameIndex(entries));
