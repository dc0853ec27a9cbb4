/** The groups of a story by their words, their initials and their places. */
import { append } from '../text/collections.ts';
import type { Gathered, Group, Grouped } from './groups.ts';
import { initialsOf } from './initials-of.ts';
import type { Story } from './story.ts';

/** The groups of a story by their words. */
export class GroupIndex {
  readonly groups: Group[];
  private readonly byWord = new Map<string, Group[]>();
  private byInitials: Map<string, Group[]> | undefined;
  private peopleOfSeveralWords: Group[] | undefined;
  /** all names in order of place */
  readonly inOrder: readonly Grouped[];

  constructor({ groups, inOrder }: Gathered) {
    this.groups = groups;
    this.inOrder = inOrder;
    for (const group of groups) {
      if (group.words.length < 2) continue;
      for (const [i, word] of group.words.entries())
        if (group.words.indexOf(word) === i) append(this.byWord, word, group);
    }
  }

  /** Adds a group that came up while others were joined. */
  add(group: Group | undefined): void {
    if (group) this.groups.push(group);
  }

  /** The groups of several words that have a word, in order of their first place. */
  with(word: string): readonly Group[] {
    return this.byWord.get(word) ?? NONE;
  }

  /** People of several words. */
  people(): Group[] {
    this.peopleOfSeveralWords ??= this.groups.filter(({ kind, words }) => kind === 'person' && words.length > 1);
    return this.peopleOfSeveralWords;
  }

  /** The names of several words that an abbreviation may be of, people aside. */
  withInitials(story: Story, short: string): readonly Group[] {
    if (!this.byInitials) {
      this.byInitials = new Map();
      for (const group of this.groups) {
        if (group.words.length < 2 || group.kind === 'person') continue;
        const forms = new Set(initialsOf(group.words));
        // `TRD`, The Real Deal
        if (group.places[0] && story.key(group.places[0].name.from) === 'the')
          forms.add(`t${initialsOf(group.words)[0]}`);
        for (const form of forms) append(this.byInitials, form, group);
      }
    }
    return this.byInitials.get(short) ?? NONE;
  }
}

const NONE: readonly Group[] = [];
