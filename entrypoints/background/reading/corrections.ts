/** The reader's corrections of names in kept stories. Pure except for its store. */

import { OF_READING } from '../../../components/library/places.ts';
import { orProblem } from '../../../platform/database.ts';
import type { Changed } from '../../../platform/messages.ts';
import type { CorrectRequest } from '../../../platform/reading-checks.ts';
import type { KeptCorrection, ReadingStore } from '../../../platform/reading-store.ts';
import { type Correction, joinedKeys } from '../../../reading/corrections.ts';
import { type Group, groupsOf, slugOfId } from '../../../reading/groups.ts';
import type { StorySource } from '../../../reading/story.ts';

/** The reader's corrections. */
export class Corrections {
  private readonly store: ReadingStore;
  private readonly changed: () => void;

  constructor(store: ReadingStore, changed: () => void) {
    this.store = store;
    this.changed = changed;
  }

  /** All of them, the oldest first. @throws StoreError */
  all(): Promise<KeptCorrection[]> {
    return this.store.keptCorrections();
  }

  /** Adds a correction. */
  add(request: CorrectRequest): Promise<Changed> {
    return this.change(async () => {
      const who = await this.find(request.id);
      const into = request.type === 'merge' ? await this.find(request.into) : undefined;
      if (!who || (request.type === 'merge' && !into)) return 'gone';
      const name = who.anchor;
      const correction: Correction =
        request.type === 'hide'
          ? { type: 'hide', who: name }
          : request.type === 'rename'
            ? { type: 'rename', who: name, to: request.to }
            : request.type === 'split'
              ? { type: 'split', who: name, stories: [...request.stories].sort() }
              : { type: 'merge', who: name, into: into!.anchor };
      const names = [who, ...(into ? [into] : [])].map((group) => group.renamed ?? group.appearances[0]!.name);
      await this.store.changeCorrections((before) => [
        ...before.filter((one) => !takesPlaceOf(correction, one.correction)),
        { correction, names },
      ]);
      return 'done';
    });
  }

  /** Undoes a correction. */
  undoCorrection(number: number): Promise<Changed> {
    return this.change(async () => {
      const before = await this.store.keptCorrections();
      if (!before[number]) return 'gone';
      await this.store.changeCorrections((all) => all.toSpliced(number, 1));
      return 'done';
    });
  }

  /** The stories that name somebody, the newest first. @throws StoreError */
  async stories(id: string): Promise<StorySource[]> {
    const group = await this.find(id);
    return [...new Map((group?.appearances ?? []).map(({ story }) => [story.id, story])).values()];
  }

  /** The person or thing with an id of the library. */
  private async find(id: string): Promise<Group | undefined> {
    const own = id.startsWith(OF_READING) ? id.slice(OF_READING.length) : id;
    const corrections = await this.store.corrections();
    const keys = joinedKeys(await this.store.keysOfSlugs([slugOfId(own)]), corrections);
    return groupsOf(await this.store.appearancesOf(keys), corrections).find((group) => group.id === own);
  }

  private change(act: () => Promise<Changed>): Promise<Changed> {
    return orProblem(async () => {
      const result = await act();
      if (result === 'done') this.changed();
      return result;
    });
  }
}

/** Whether a correction replaces an earlier one: a name has one new form at a time, and the same correction is stored once. */
const takesPlaceOf = (one: Correction, before: Correction): boolean =>
  one.type === 'rename' && before.type === 'rename'
    ? one.who.key === before.who.key && one.who.story === before.who.story
    : JSON.stringify(one) === JSON.stringify(before);
