/**
 * Finds the written forms of a pack's names that begin with a word, contain it, or are similar to it. The index of words is
 * built together with the pack; the forms of an entity are made when a page first has one of its words.
 */
import type { Entities } from '../model/entities.ts';
import { memoize, memoizeBounded } from '../text/collections.ts';
import { tokenize } from '../text/tokens.ts';
import { Words } from '../text/words.ts';
import { type Beginning, beginningOf, formsContinuingWith } from './beginnings.ts';
import { allForms, type Form, type FormAt } from './forms.ts';
import { ALONE, entityOf, FIRST, inBoth, type NameIndex } from './name-index.ts';
import { isShared, NameWords } from './name-words.ts';
import type { NearWord } from './near-words.ts';

/** A word of the pack's names that is similar to another word, with its id. */
export interface NearName extends NearWord {
  id: number;
}

const NONE: readonly never[] = [];

/** The most words of pages whose similar words are cached. */
const MOST_NEAR = 10_000;
/** The most pairs of words beside a shared word whose forms are cached. */
const MOST_BESIDE = 1000;

/** The written forms of a pack's names. */
export class NameForms {
  /** the words of all names, and those of the pages read so far */
  readonly words: Words;
  private readonly entries: Entities;
  private readonly index: NameIndex;
  private readonly nameWords: NameWords;
  private readonly formsByEntity = new Map<number, Form[]>();
  private readonly nearby = new Map<string, NearName[]>();

  /** @throws RangeError if the index was built for another number of entities */
  constructor(entries: Entities, index: NameIndex) {
    if (index.entities !== entries.length)
      throw new RangeError(
        `the index of names is for ${index.entities} entities, not ${entries.length}: build it again`,
      );
    this.entries = entries;
    this.index = index;
    this.words = new Words(index);
    this.nameWords = new NameWords(index);
  }

  /**
   * The forms that begin with a word, longest first.
   *
   * @param beside words that stand near it. For a shared word (`John`) they choose among its forms: the result has only
   *   forms of entities that have one of them in their names too, and forms that are the word alone
   */
  startingWith(word: number, beside: readonly number[] = NONE): readonly Form[] {
    const name = this.nameWords.of(word);
    if (!name?.begins) return NONE;
    if (!isShared(name)) {
      name.first ??= this.begin(word, name.owners);
      return name.first;
    }
    // a word that is in no name cannot choose between them
    const known = beside.filter((one) => one < this.index.count);
    name.besideFirst ??= new Map();
    const key = known.reduce((sum, one) => sum * (this.index.count + 1) + one + 1, 0);
    return memoizeBounded(name.besideFirst, MOST_BESIDE, key, () =>
      this.begin(word, this.nameWords.among(name, known)),
    );
  }

  /** The forms that begin with a word, for `continuing`. Returns undefined if there are none, or if the word is shared. */
  beginning(word: number): Beginning | undefined {
    const name = this.nameWords.of(word);
    if (!name?.begins || isShared(name)) return undefined;
    name.beginning ??= beginningOf(this.startingWith(word));
    return name.beginning;
  }

  /**
   * The forms of a beginning that the word after it does not rule out: `the` begins forms of many entities.
   * A single letter rules none out, because it may be an initial.
   */
  continuing(beginning: Beginning, next: number): readonly Form[] {
    return next >= 0 && this.words.key(next).length === 1 ? beginning.forms : formsContinuingWith(beginning, next);
  }

  /** The forms that contain a word, for misspellings. Leaves out events and phrases that mean something else. */
  holding(word: number, beside: readonly number[]): readonly FormAt[] {
    const name = this.nameWords.of(word);
    if (!name) return NONE;
    if (isShared(name)) return this.hold(word, this.nameWords.among(name, beside));
    name.holders ??= this.hold(word, name.owners);
    return name.holders;
  }

  /** The form that is a person's surname alone, or undefined if that counts without the full name. */
  loneSurname(owner: number): Form | undefined {
    return this.of(owner).find((form) => form.surname && form.needsPage);
  }

  /** Whether a word is part of any name. */
  isOfName(word: number): boolean {
    return word < this.index.count;
  }

  /** Whether a word that begins names is shared by so many that `startingWith` leaves lone surnames out. */
  isSharedStart(word: number): boolean {
    const name = this.nameWords.of(word);
    return name?.begins === true && isShared(name);
  }

  /** Whether a word is in the names of so many entities that the words beside it must choose among them. */
  isShared(word: number): boolean {
    const name = this.nameWords.of(word);
    return name !== undefined && isShared(name);
  }

  /** The words of names that are similar to a word that may be misspelt, the most similar first. */
  near(key: string): NearName[] {
    return memoizeBounded(this.nearby, MOST_NEAR, key, () =>
      this.index.near(key).map((near) => ({ ...near, id: this.words.idOf(near.word) })),
    );
  }

  /** Whether a title of any person ends with a word. */
  endsTitle(key: string): boolean {
    return this.nameWords.of(this.words.idOf(key))?.endsTitle === true;
  }

  /** Returns the first entity that passes a test and has a folded word as a whole name, or undefined. */
  namedAlone(key: string, isWanted: (owner: number) => boolean): number | undefined {
    const owners = this.nameWords.of(this.words.idOf(key))?.owners ?? NONE;
    const found = owners.find((owner) => (owner & ALONE) !== 0 && isWanted(entityOf(owner)));
    return found === undefined ? undefined : entityOf(found);
  }

  /** The entities that have all words of a name in their own names, in order. */
  holdingAll(name: string): number[] {
    const lists = tokenize(name)
      .map(({ key }) => this.index.find(key))
      .map((id) => (id < 0 ? NONE : this.index.owners(id)));
    return lists.length === 0 ? [] : lists.reduce((some, others) => inBoth(some, others)).map(entityOf);
  }

  private begin(word: number, owners: readonly number[]): Form[] {
    const key = this.words.key(word);
    return owners
      .filter((owner) => (owner & FIRST) !== 0)
      .flatMap((owner) => this.of(entityOf(owner)).filter(({ keys }) => keys[0] === key))
      .sort((a, b) => b.keys.length - a.keys.length);
  }

  private hold(word: number, owners: readonly number[]): FormAt[] {
    const key = this.words.key(word);
    return owners
      .map(entityOf)
      .filter((owner) => this.entries.at(owner)!.kind !== 'event')
      .flatMap((owner) => this.of(owner).filter((form) => form.owner >= 0))
      .flatMap((form) => form.keys.flatMap((one, at) => (one === key ? [{ form, at }] : [])));
  }

  private of(owner: number): Form[] {
    return memoize(this.formsByEntity, owner, () => {
      const forms = allForms(this.entries.at(owner)!, owner);
      for (const form of forms) form.words = form.keys.map((key) => this.words.idOf(key));
      return forms;
    });
  }
}
