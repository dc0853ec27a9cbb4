/** The groups of a story by their words, their initials and their places. */
import { append } from '../text/collections.ts';
import type { Name } from './cut.ts';
import type { Group } from './groups.ts';
import { initialsOf } from './initials-of.ts';
import type { Story } from './story.ts';

/** The groups of a story by their words. */
export class GroupIndex {
  readonly groups: readonly Group[];
  private readonly byWord = new Map<string, Group[]>();
  private byInitials: Map<string, Group[]> | undefined;
  private ordered: { name: Name; group: Group }[] | undefined;

  constructor(groups: readonly Group[]) {
    this.groups = groups;
    for (const group of groups) {
      if (group.words.length < 2) continue;
      for (const word of new Set(group.words)) append(this.byWord, word, group);
    }
  }

  /** The groups of several words that have a word, in order of their first place. */
  with(word: string): readonly Group[] {
    return this.byWord.get(word) ?? NONE;
  }

  /** People of several words. */
  people(): Group[] {
    return this.groups.filter(({ kind, words }) => kind === 'person' && words.length > 1);
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

  /** All names in order of place. */
  inOrder(): readonly { name: Name; group: Group }[] {
    this.ordered ??= this.groups
      .flatMap((group) => group.places.map(({ name }) => ({ name, group })))
      .sort((a, b) => a.name.from - b.name.from);
    return this.ordered;
  }

  /** Names with nothing but marks, or an `or`, between them and the next. */
  *neighbours(): Generator<[Group, Name, Group]> {
    const all = this.inOrder();
    for (let i = 1; i < all.length; i++) {
      const [one, other] = [all[i - 1]!, all[i]!];
      if (other.name.from - one.name.to <= 2 && one.group !== other.group) yield [one.group, one.name, other.group];
    }
  }
}

const NONE: readonly Group[] = [];
