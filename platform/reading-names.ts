/** Reads the store of the names in kept stories: what the stories say about them, and the words by which they are found. */
import type { Appearance } from '../reading/appearances.ts';
import { MOST_STORIES } from '../reading/groups.ts';
import { reversed } from '../reading/name-keys.ts';
import { Store } from './database.ts';
import { openStores, type Schema } from './reading-schema.ts';
import { ofName, startingWith } from './reading-writes.ts';

/** All keys of a store whose keys are ids. */
export const idsIn = async (store: { getAllKeys(): Promise<string[]> }): Promise<Set<string>> =>
  new Set(await store.getAllKeys());

/** The most names that are found for one typed word. */
const MOST_FOUND = 60;

/** The part of the store with the names. */
export abstract class ReadingNames extends Store<Schema> {
  protected override open = openStores;

  /** What the newest stories say about some names, without forgotten stories. @throws StoreError */
  appearancesOf(keys: readonly string[]): Promise<Appearance[]> {
    return this.use(async (database) => {
      const reading = database.transaction(['appearances', 'forgotten']);
      const [forgotten, ...found] = await Promise.all([
        idsIn(reading.objectStore('forgotten')),
        // one more, because the open story is not counted
        ...keys.map((key) => reading.objectStore('appearances').getAll(ofName(key), MOST_STORIES + 1)),
      ]);
      return found.flat().filter(({ story }) => !forgotten.has(story.id));
    });
  }

  /** What one story says about its names. @throws StoreError */
  appearancesIn(id: string): Promise<Appearance[]> {
    return this.use((database) => database.getAllFromIndex('appearances', 'story', id));
  }

  /** The keys of the names that have one of these surnames or initials. @throws StoreError */
  keysOfShort(short: readonly string[]): Promise<string[]> {
    return this.keysWith(short.map((one) => IDBKeyRange.only(`^${one}`)));
  }

  /** The keys of the names that have one of these ids. @throws StoreError */
  keysOfSlugs(slugs: readonly string[]): Promise<string[]> {
    return this.keysWith(slugs.map((slug) => IDBKeyRange.only(`#${slug}`)));
  }

  /** The keys of the names with a word that begins with one of `starts`, or ends with one of `ends`. @throws StoreError */
  keysOfWords(starts: readonly string[], ends: readonly string[]): Promise<string[]> {
    return this.keysWith([...starts.map(startingWith), ...ends.map((end) => startingWith(`~${reversed(end)}`))]);
  }

  private keysWith(ranges: readonly IDBKeyRange[]): Promise<string[]> {
    return this.use(async (database) => {
      const { store } = database.transaction('names');
      const found = await Promise.all(ranges.map((range) => store.index('words').getAllKeys(range, MOST_FOUND)));
      return [...new Set(found.flat())];
    });
  }
}
