/**
 * The stories that the reader kept, in an IndexedDB database of their own, and what each says about its names. Only the
 * background opens it, because pages in private windows cannot. A story is written in one transaction with all that comes from it.
 */
import type { Appearance } from '../reading/appearances.ts';
import type { Correction } from '../reading/corrections.ts';
import { type KeptStory, sourceOf } from '../reading/story.ts';
import { idsIn, ReadingNames } from './reading-names.ts';
import { ALL_STORES, type KeptCorrection, type StoryHead, type StoryText } from './reading-schema.ts';
import { addName, dropIdleCorrections, erase, keyOf, putCorrections } from './reading-writes.ts';

export type { KeptCorrection, StoryHead, StoryText } from './reading-schema.ts';

/** The store of kept stories. */
export class ReadingStore extends ReadingNames {
  /** cached result of `hasStories`, so that readers who keep no stories pay nothing for them */
  private isUsed: Promise<boolean> | undefined;

  /** Whether there are stories, including those that were forgotten and are not erased yet. @throws StoreError */
  hasStories(): Promise<boolean> {
    this.isUsed ??= this.use(async (database) => (await database.count('stories')) > 0).catch((error) => {
      this.isUsed = undefined;
      throw error;
    });
    return this.isUsed;
  }

  /** All stories except forgotten ones, unsorted. @throws StoreError */
  heads(): Promise<StoryHead[]> {
    return this.use(async (database) => {
      const reading = database.transaction(['stories', 'forgotten']);
      const [all, forgotten] = await Promise.all([
        reading.objectStore('stories').getAll(),
        idsIn(reading.objectStore('forgotten')),
      ]);
      return all.filter(({ id }) => !forgotten.has(id));
    });
  }

  /** Returns a story, or undefined if it does not exist or was forgotten. @throws StoreError */
  story(id: string): Promise<{ head: StoryHead; text: StoryText } | undefined> {
    return this.use(async (database) => {
      const reading = database.transaction(['stories', 'texts', 'forgotten']);
      const [head, text, expired] = await Promise.all([
        reading.objectStore('stories').get(id),
        reading.objectStore('texts').get(id),
        reading.objectStore('forgotten').getKey(id),
      ]);
      return head && text && expired === undefined ? { head, text } : undefined;
    });
  }

  /**
   * Returns the story that has one of these keys among those of its addresses, or undefined if there is none.
   * @throws StoreError
   */
  withKeys(keys: readonly string[]): Promise<StoryHead | undefined> {
    return this.use(async (database) => {
      // one transaction for both: a story that is erased in between would no longer be among the forgotten ones
      const reading = database.transaction(['stories', 'forgotten']);
      const stories = reading.objectStore('stories').index('keys');
      const [forgotten, ...found] = await Promise.all([
        idsIn(reading.objectStore('forgotten')),
        ...keys.map((key) => stories.getAll(key)),
      ]);
      return found.flat().find(({ id }) => !forgotten.has(id));
    });
  }

  /** The stories that begin with the same words, without forgotten ones. @throws StoreError */
  withOpening(opening: string): Promise<StoryHead[]> {
    return this.use(async (database) => {
      const reading = database.transaction(['stories', 'forgotten']);
      const [found, forgotten] = await Promise.all([
        reading.objectStore('stories').index('opening').getAll(opening),
        idsIn(reading.objectStore('forgotten')),
      ]);
      return found.filter(({ id }) => !forgotten.has(id));
    });
  }

  /**
   * Stores a story with what it says about its names: all of it or nothing. Replaces what the same story said before.
   *
   * @param head the keys of the story's addresses, and the hash of its beginning
   * @param before its previous text, if it should be possible to restore that
   * @throws StoreError
   */
  keep(
    story: KeptStory,
    head: Pick<StoryHead, 'keys' | 'opening'>,
    appearances: readonly Appearance[],
    before: StoryText['before'],
  ): Promise<StoryHead> {
    return this.use(async (database) => {
      const writing = database.transaction(ALL_STORES, 'readwrite');
      const source = sourceOf(story);
      const { key, keptAt, updatedAt, notes } = story;
      const bytes = JSON.stringify([story, before, appearances]).length;
      const kept: StoryHead = { ...source, ...head, key, keptAt, updatedAt, notes, names: appearances.length, bytes };
      await erase(writing, source.id);
      await Promise.all([
        writing.objectStore('stories').put(kept),
        writing.objectStore('texts').put({ blocks: story.blocks, ...(before ? { before } : {}) }, source.id),
        writing.objectStore('forgotten').delete(source.id),
        ...appearances.map((one) => writing.objectStore('appearances').put(one, keyOf(one))),
        ...appearances.map((one) => addName(writing, one)),
      ]);
      await writing.done;
      this.isUsed = undefined;
      return kept;
    });
  }

  /**
   * Marks stories as forgotten, or restores them; `sweep` erases forgotten ones.
   *
   * @returns the ids of those that exist
   * @throws StoreError
   */
  setForgotten(ids: readonly string[], forgotten: boolean, now: number): Promise<string[]> {
    return this.use(async (database) => {
      const writing = database.transaction(['stories', 'forgotten'], 'readwrite');
      const all = new Set(await writing.objectStore('stories').getAllKeys());
      const existing = ids.filter((id) => all.has(id));
      const store = writing.objectStore('forgotten');
      await Promise.all(existing.map((id) => (forgotten ? store.put(now, id) : store.delete(id))));
      await writing.done;
      return existing;
    });
  }

  /**
   * Erases the stories that were forgotten before a time, with all that came from them. @returns the number of stories
   * @throws StoreError
   */
  sweep(before: number): Promise<number> {
    return this.use(async (database) => {
      // called for each page that is read: open no writing transaction, for which others must wait, if nothing is to be erased
      if ((await database.getAll('forgotten')).every((time) => time >= before)) return 0;
      const writing = database.transaction(ALL_STORES, 'readwrite');
      const forgotten = writing.objectStore('forgotten');
      const [ids, times] = await Promise.all([forgotten.getAllKeys(), forgotten.getAll()]);
      const expired = ids.filter((_, i) => times[i]! < before);
      for (const id of expired) {
        await erase(writing, id);
        await forgotten.delete(id);
      }
      await dropIdleCorrections(writing);
      await writing.done;
      this.isUsed = undefined;
      return expired.length;
    });
  }

  /**
   * Some stories with their texts, sorted by id.
   *
   * @param id the stories after this one are returned; undefined to begin with the first
   * @returns the stories, and the id after which there may be more
   * @throws StoreError
   */
  storiesAfter(id: string | undefined, most: number): Promise<{ stories: (StoryHead & StoryText)[]; last?: string }> {
    return this.use(async (database) => {
      const range = id === undefined ? null : IDBKeyRange.lowerBound(id, true);
      const reading = database.transaction(['stories', 'texts', 'forgotten']);
      const [heads, texts, forgotten] = await Promise.all([
        reading.objectStore('stories').getAll(range, most),
        reading.objectStore('texts').getAll(range, most),
        idsIn(reading.objectStore('forgotten')),
      ]);
      const last = heads.length === most ? heads.at(-1)?.id : undefined;
      const stories = heads.map((head, i) => ({ ...head, ...texts[i]! })).filter((story) => !forgotten.has(story.id));
      return { stories, ...(last === undefined ? {} : { last }) };
    });
  }

  /** The reader's corrections, the oldest first. @throws StoreError */
  async corrections(): Promise<Correction[]> {
    return (await this.keptCorrections()).map(({ correction }) => correction);
  }

  /** The same, each with the names in it. @throws StoreError */
  keptCorrections(): Promise<KeptCorrection[]> {
    return this.use(async (database) => ((await database.get('others', 'corrections')) ?? []) as KeptCorrection[]);
  }

  /** Changes the corrections. @throws StoreError */
  changeCorrections(change: (before: KeptCorrection[]) => KeptCorrection[]): Promise<void> {
    return this.use(async (database) => {
      const writing = database.transaction('others', 'readwrite');
      const before = ((await writing.store.get('corrections')) ?? []) as KeptCorrection[];
      await putCorrections(writing.store, change(before));
      await writing.done;
    });
  }

  /**
   * Returns when all stories were last exported, in milliseconds since 1970, or undefined if they never were.
   * @throws StoreError
   */
  exportedAt(): Promise<number | undefined> {
    return this.use(async (database) => (await database.get('others', 'exportedAt')) as number | undefined);
  }

  /** Stores when all stories were exported. @throws StoreError */
  async setExportedAt(now: number): Promise<void> {
    await this.use((database) => database.put('others', now, 'exportedAt'));
  }
}
