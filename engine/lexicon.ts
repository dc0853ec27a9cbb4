/**
 * From a pack's entities to what linking reads: an index of the words of all
 * names, and what each entity needs beyond that, made when it is first met.
 */

import { CueWords } from './events/cue-words.ts';
import { type CompiledEvent, Events } from './events/cues.ts';
import { type EventFamily, familiesOf, packFamilies, unpackFamilies } from './events/families.ts';
import { type Entities, EntityList } from './model/entities.ts';
import type { LexiconEntry } from './model/types.ts';
import { type Beginning, beginningOf, goingOnWith } from './names/beginnings.ts';
import { Demonyms } from './names/demonyms.ts';
import { confusablesOf, type Form, formsOf, surnameOf } from './names/forms.ts';
import { ALONE, entityOf, FIRST, inBoth, NameIndex } from './names/name-index.ts';
import { buildIndex } from './names/name-index-build.ts';
import type { NearWord } from './names/near-words.ts';
import { memoize, memoizeBounded } from './text/collections.ts';
import { foldKey, tokenize } from './text/tokens.ts';
import { Words } from './text/words.ts';

/** A form, and which of its words was asked for. */
export interface FormAt {
  form: Form;
  at: number;
}

const NONE: readonly never[] = [];
/** A word that more entities than this hold is told by the words beside it. */
const MANY = 64;

const isShared = ({ owners }: { owners: readonly number[] }) => owners.length > MANY;

/** So many words of pages are remembered with what was found for them, and so many pairs of words beside a shared one. */
const MOST_REMEMBERED = 10_000;
const MOST_BESIDE = 1000;

/** What is known of an entity, as far as it was asked; as the methods of `Lexicon` tell it. */
interface Named {
  forms?: Form[];
  surname?: string;
  places?: readonly number[];
  titles?: string[][];
}

/** A word of names near to another, with its id. */
interface NearName extends NearWord {
  id: number;
}

/** What is known of a word of names, as far as it was asked. */
interface NameWord {
  /** as the index gives them */
  owners: readonly number[];
  /** one of their names begins with it */
  begins: boolean;
  /** a title ends with it */
  endsTitle: boolean;
  /** those of the owners whose name it is alone */
  alone?: readonly number[];
  /** forms that begin with it, and those that hold it; of a word that many share not kept here */
  first?: Form[];
  holders?: FormAt[];
  beginning?: Beginning;
  /** of a word that many share: what begins with it, by two words beside it */
  besideFirst?: Map<number, Form[]>;
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
  private readonly nameWords = new Map<number, NameWord>();
  private readonly named = new Map<number, Named>();
  private readonly nearby = new Map<string, NearName[]>();

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
    const name = this.nameWord(word);
    if (!name?.begins) return NONE;
    if (!isShared(name)) {
      name.first ??= this.begin(word, name.owners);
      return name.first;
    }
    // words of no name tell nothing of whose name it is
    const known = beside.filter((one) => one < this.index.count);
    name.besideFirst ??= new Map();
    const key = known.reduce((sum, one) => sum * (this.index.count + 1) + one + 1, 0);
    return memoizeBounded(name.besideFirst, MOST_BESIDE, key, () => this.begin(word, this.among(name, known)));
  }

  /** What begins with a word, to be asked with `goingOn`; nothing where no form does, or those of very many entities. */
  beginning(word: number): Beginning | undefined {
    const name = this.nameWord(word);
    if (!name?.begins || isShared(name)) return undefined;
    name.beginning ??= beginningOf(this.startingWith(word));
    return name.beginning;
  }

  /**
   * Of the forms that begin with a word those that the next word does not rule out: `the` begins forms of many entities.
   * A single letter rules none out, as it may be an initial.
   */
  goingOn(beginning: Beginning, next: number): readonly Form[] {
    return next >= 0 && this.words.key(next).length === 1 ? beginning.forms : goingOnWith(beginning, next);
  }

  /** The forms that hold a word, for misspellings: phrases that mean something else and events left out. */
  holding(word: number, beside: readonly number[]): readonly FormAt[] {
    const name = this.nameWord(word);
    if (!name) return NONE;
    if (isShared(name)) return this.hold(word, this.among(name, beside));
    name.holders ??= this.hold(word, name.owners);
    return name.holders;
  }

  /** The surname of a person as a form, where the page must establish it. */
  loneSurname(owner: number): Form | undefined {
    return this.formsOf(owner).find((form) => form.surname && form.needsPage);
  }

  /** Whether a name begins with a word that so many names hold that `startingWith` leaves lone surnames out. */
  isSharedStart(word: number): boolean {
    const name = this.nameWord(word);
    return name?.begins === true && isShared(name);
  }

  /** Whether so many names hold a word that it is told by those beside it. */
  isShared(word: number): boolean {
    const name = this.nameWord(word);
    return name !== undefined && isShared(name);
  }

  /** Words of names near to one that may be misspelt, nearest first. */
  near(key: string): NearName[] {
    return memoizeBounded(this.nearby, MOST_REMEMBERED, key, () =>
      this.index.near(key).map((near) => ({ ...near, id: this.words.idOf(near.word) })),
    );
  }

  /** Whether somebody's title ends with a word. */
  endsTitle(key: string): boolean {
    return this.nameWord(this.words.idOf(key))?.endsTitle === true;
  }

  /** Folded titles of a person, as word lists. */
  titlesOf(owner: number): string[][] {
    const named = this.namedOf(owner);
    named.titles ??= (this.entries.at(owner)!.titles ?? []).map((title) => tokenize(title).map((token) => token.key));
    return named.titles;
  }

  /** The folded surname of a person; empty for others. */
  surnameOf(owner: number): string {
    const named = this.namedOf(owner);
    const entry = this.entries.at(owner)!;
    named.surname ??= entry.kind === 'person' ? foldKey(surnameOf(entry)) : '';
    return named.surname;
  }

  /** Indexes of the places that an entity's description names: `capital of Ukraine`, `Russian diplomat`. */
  placesOf(owner: number): readonly number[] {
    const named = this.namedOf(owner);
    named.places ??= tokenize(this.entries.at(owner)!.description).flatMap(({ key }) => {
      const holders = this.nameWord(this.words.idOf(key))?.owners ?? NONE;
      // by the index alone: no form has to be made to know a place by its name
      const place = holders.find((owner) => (owner & ALONE) !== 0 && this.isPlaceNamed(entityOf(owner), key));
      return place === undefined ? this.demonyms.of(key) : [entityOf(place)];
    });
    return named.places;
  }

  private isPlaceNamed(owner: number, key: string): boolean {
    const { kind, name } = this.entries.at(owner)!;
    return kind === 'place' && !name.includes(' ') && foldKey(name) === key;
  }

  /** Whether an entity is no stranger to an event though it took no part. */
  isRelated({ related, family }: CompiledEvent, owner: number): boolean {
    return related.has(owner) || this.placesOf(owner).some((place) => family.has(place));
  }

  /** What is known of a word; nothing of a word of pages alone. */
  private nameWord(word: number): NameWord | undefined {
    if (word >= this.index.count) return undefined;
    return memoize(this.nameWords, word, () => this.readWord(word));
  }

  private readWord(word: number): NameWord {
    const owners = this.index.owners(word);
    const begins = owners.some((owner) => (owner & FIRST) !== 0);
    return { owners, begins, endsTitle: this.index.endsTitle(word) };
  }

  /** Those that hold one of some words as well, or are the first word alone; in order. */
  private among(name: NameWord, beside: readonly number[]): readonly number[] {
    name.alone ??= name.owners.filter((owner) => (owner & ALONE) !== 0);
    const chosen = new Set(name.alone);
    for (const word of beside)
      for (const owner of inBoth(name.owners, this.nameWord(word)?.owners ?? NONE)) chosen.add(owner);
    return [...chosen].sort((a, b) => a - b);
  }

  private begin(word: number, owners: readonly number[]): Form[] {
    const key = this.words.key(word);
    return owners
      .flatMap((owner) =>
        (owner & FIRST) !== 0 ? this.formsOf(entityOf(owner)).filter(({ keys }) => keys[0] === key) : [],
      )
      .sort((a, b) => b.keys.length - a.keys.length);
  }

  private hold(word: number, owners: readonly number[]): FormAt[] {
    const key = this.words.key(word);
    return owners.flatMap((owner) =>
      this.entries.at(entityOf(owner))!.kind === 'event'
        ? []
        : this.formsOf(entityOf(owner)).flatMap((form) =>
            form.owner < 0 ? [] : form.keys.flatMap((one, at) => (one === key ? [{ form, at }] : [])),
          ),
    );
  }

  private formsOf(owner: number): Form[] {
    const named = this.namedOf(owner);
    named.forms ??= this.makeForms(owner);
    return named.forms;
  }

  private namedOf(owner: number): Named {
    return memoize(this.named, owner, () => ({}));
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
