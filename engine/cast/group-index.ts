/** Finds the groups of a story by their words and by their initials. */
import { PLACES } from '../english/world.ts';
import { append } from '../text/collections.ts';
import { CASE } from '../text/scan.ts';
import type { Gathered, Group, Grouped } from './groups.ts';
import { initialsOf } from './initials-of.ts';
import type { Story } from './story.ts';

/** The groups of a story by their words. */
export class GroupIndex {
  readonly groups: Group[];
  private readonly byWord = new Map<string, Group[]>();
  private readonly byKeys = new Map<string, Group>();
  private byInitials: Map<string, Group[]> | undefined;
  private byEnding: Map<string, Group[]> | undefined;
  private bySurname: Map<string, Group[]> | undefined;
  private byGivenName: Map<string, Group[]> | undefined;
  /** all names, sorted by position */
  readonly inOrder: readonly Grouped[];

  constructor({ groups, inOrder }: Gathered) {
    this.groups = groups;
    this.inOrder = inOrder;
    for (const group of groups) {
      this.byKeys.set(group.keys, group);
      if (group.words.length < 2) continue;
      for (const [i, word] of group.words.entries())
        if (group.words.indexOf(word) === i) append(this.byWord, word, group);
    }
  }

  /** Adds a group that was made while others were joined. */
  add(group: Group | undefined): void {
    if (group) this.groups.push(group);
  }

  /** The group with exactly these words. */
  called(keys: string): Group | undefined {
    return this.byKeys.get(keys);
  }

  /** The groups of several words that contain a word, sorted by their first position. */
  with(word: string): readonly Group[] {
    return this.byWord.get(word) ?? NONE;
  }

  /** People with several words in their name, by the first letters of the last word. */
  peopleBySurname(start: string): readonly Group[] {
    this.bySurname ??= this.peopleBy((words) => words.at(-1)!);
    return this.bySurname.get(start) ?? NONE;
  }

  /** People with several words in their name, by the first letters of the first word. */
  peopleByGivenName(start: string): readonly Group[] {
    this.byGivenName ??= this.peopleBy((words) => words[0]!);
    return this.byGivenName.get(start) ?? NONE;
  }

  private peopleBy(wordOf: (words: string[]) => string): Map<string, Group[]> {
    const people = new Map<string, Group[]>();
    for (const group of this.groups)
      if (group.kind === 'person' && group.words.length > 1)
        append(people, wordOf(group.words).slice(0, SAME_LETTERS), group);
    return people;
  }

  /** The groups whose single word is another word with one letter before it: `CPUC` for `PUC`. */
  endingWith(word: string): readonly Group[] {
    if (!this.byEnding) {
      this.byEnding = new Map();
      for (const group of this.groups)
        if (group.words.length === 1) append(this.byEnding, group.words[0]!.slice(1), group);
    }
    return this.byEnding.get(word) ?? NONE;
  }

  /** The names of several words that an abbreviation may stand for, without people. */
  withInitials(story: Story, short: string): readonly Group[] {
    if (!this.byInitials) {
      this.byInitials = new Map();
      const begun: [string, Group][] = [];
      for (const group of this.groups) {
        if (group.words.length < 2 || group.kind === 'person') continue;
        const forms = new Set(initialsOf(group.words));
        // `DEA`, the United States Drug Enforcement Agency
        const country = PLACES.has(group.words[0]!) ? 1 : PLACES.has(group.words.slice(0, 2).join(' ')) ? 2 : 0;
        for (const form of initialsOf(group.words.slice(country))) if (form.length > 2) forms.add(form);
        // `TRD`, The Real Deal
        if (group.places[0] && story.key(group.places[0].name.from) === 'the')
          forms.add(`t${initialsOf(group.words)[0]}`);
        // `NZTA`, the NZ Transport Agency
        const first = group.places[0]?.name.from ?? -1;
        const isLettered = group.words.length > 2 && story.page.tokens.cases[first] === CASE.upper;
        const least = isLettered ? group.words[0]!.length + 2 : LEAST_INITIALS;
        if (isLettered) forms.add(group.words[0]! + initialsOf(group.words.slice(1))[1]);
        for (const form of forms) {
          append(this.byInitials, form, group);
          // `DAB`, the Democratic Alliance for the Betterment of Quern
          if (group.words.length < LONG) continue;
          for (let end = least; end < form.length; end++) begun.push([form.slice(0, end), group]);
        }
      }
      // all of a name's letters tell more than its first ones
      for (const [form, group] of begun) append(this.byInitials, form, group);
    }
    return this.byInitials.get(short) ?? NONE;
  }
}

/** Words of a name whose last ones may have no letter in its abbreviation, and letters of that one at least. */
const LONG = 5;
const LEAST_INITIALS = 3;

/** The number of first letters that other spellings and pet names share with a name. */
export const SAME_LETTERS = 2;

const NONE: readonly Group[] = [];
