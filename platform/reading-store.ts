/**
 * The stories that the reader kept, in an IndexedDB of their own, and what each tells of its names. The background alone
 * opens it: pages of private windows cannot. A story is written in one transaction with all that comes from it.
 */
import type { Appearance } from '../reading/appearances.ts';
import type { Correction } from '../reading/corrections.ts';
import { type KeptStory, sourceOf } from '../reading/story.ts';
import { idsIn, ReadingNames } from './reading-names.ts';
import { ALL_STORES, type KeptCorrection, type StoryHead, type StoryText } from './reading-schema.ts';
import { addName, dropIdleCorrections, erase, keyOf, putCorrections } from './reading-writes.ts';

export type { KeptCorrection, StoryHead, StoryText } from './reading-schema.ts';

/** The store, open while it is used. */
export class ReadingStore extends ReadingNames {
  /** whether there are stories, once that was asked: who keeps none pays for nothing */
  private isUsed: Promise<boolean> | undefined;

  /** Whether there are stories, those that were forgotten a moment ago too. @throws StoreError */
  hasStories(): Promise<boolean> {
    this.isUsed ??= this.use(async (database) => (await database.count('stories')) > 0).catch((error) => {
      this.isUsed = undefined;
      throw error;
    });
    return this.isUsed;
  }

  /** All stories that were not forgotten, in no order. @throws StoreError */
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

  /** A story; undefined if it is not there, or was forgotten. @throws StoreError */
  story(id: string): Promise<{ head: StoryHead; text: StoryText } | undefined> {
    return this.use(async (database) => {
      const reading = database.transaction(['stories', 'texts', 'forgotten']);
      const [head, text, gone] = await Promise.all([
        reading.objectStore('stories').get(id),
        reading.objectStore('texts').get(id),
        reading.objectStore('forgotten').getKey(id),
      ]);
      return head && text && gone === undefined ? { head, text } : undefined;
    });
  }

  /** The story that was read at an address of one of these keys. @throws StoreError */
  withKeys(keys: readonly string[]): Promise<StoryHead | undefined> {
    return this.use(async (database) => {
      // in one transaction: what is erased meanwhile is no longer among the forgotten
      const reading = database.transaction(['stories', 'forgotten']);
      const stories = reading.objectStore('stories').index('keys');
      const [forgotten, ...found] = await Promise.all([
        idsIn(reading.objectStore('forgotten')),
        ...keys.map((key) => stories.getAll(key)),
      ]);
      return found.flat().find(({ id }) => !forgotten.has(id));
    });
  }

  /** Stories that begin with the same words, without those that were forgotten. @throws StoreError */
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
   * Keeps a story with what it tells: all of that, or nothing. What the same story told before goes.
   *
   * @param head the story, under whose id it is kept
   * @param before the text that it had, if that is to be had back
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
   * Forgets stories, or has them back; they are erased by `sweep`.
   *
   * @returns the ids of those that are there
   * @throws StoreError
   */
  setForgotten(ids: readonly string[], forgotten: boolean, now: number): Promise<string[]> {
    return this.use(async (database) => {
      const writing = database.transaction(['stories', 'forgotten'], 'readwrite');
      const all = new Set(await writing.objectStore('stories').getAllKeys());
      const there = ids.filter((id) => all.has(id));
      const store = writing.objectStore('forgotten');
      await Promise.all(there.map((id) => (forgotten ? store.put(now, id) : store.delete(id))));
      await writing.done;
      return there;
    });
  }

  /** Erases what was forgotten before a time, with all that came from it. @returns how many stories @throws StoreError */
  sweep(before: number): Promise<number> {
    return this.use(async (database) => {
      // asked with each page that is read: others need not wait if nothing is to be erased
      if ((await database.getAll('forgotten')).every((time) => time >= before)) return 0;
      const writing = database.transaction(ALL_STORES, 'readwrite');
      const forgotten = writing.objectStore('forgotten');
      const [ids, times] = await Promise.all([forgotten.getAllKeys(), forgotten.getAll()]);
      const gone = ids.filter((_, i) => times[i]! < before);
      for (const id of gone) {
        await erase(writing, id);
        await forgotten.delete(id);
      }
      if (gone.length > 0) await dropIdleCorrections(writing);
      await writing.done;
      this.isUsed = undefined;
      return gone.length;
    });
  }

  /**
   * Some stories with their texts, in order of their ids.
   *
   * @param id the first is behind it; undefined for the very first
   * @returns with the id behind which there may be more
   * @throws StoreError
   */
  storiesBehind(id: string | undefined, most: number): Promise<{ stories: (StoryHead & StoryText)[]; last?: string }> {
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

  /** What the reader put right, the oldest first. @throws StoreError */
  async corrections(): Promise<Correction[]> {
    return (await this.keptCorrections()).map(({ correction }) => correction);
  }

  /** The same, each with the names that it was about. @throws StoreError */
  keptCorrections(): Promise<KeptCorrection[]> {
    return this.use(async (database) => ((await database.get('others', 'corrections')) ?? []) as KeptCorrection[]);
  }

  /** Changes that. @throws StoreError */
  changeCorrections(change: (before: KeptCorrection[]) => KeptCorrection[]): Promise<void> {
    return this.use(async (database) => {
      const writing = database.transaction('others', 'readwrite');
      const before = ((await writing.store.get('corrections')) ?? []) as KeptCorrection[];
      await putCorrections(writing.store, change(before));
      await writing.done;
    });
  }

  /** When everything was exported last, in milliseconds since 1970; undefined if it never was. @throws StoreError */
  exportedAt(): Promise<number | undefined> {
    return this.use(async (database) => (await database.get('others', 'exportedAt')) as number | undefined);
  }

  /** Notes that. @throws StoreError */
  async setExportedAt(now: number): Promise<void> {
    await this.use((database) => database.put('others', now, 'exportedAt'));
  }
}
