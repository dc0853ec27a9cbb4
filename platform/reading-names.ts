/** What is kept of the names in the stories that the reader kept: what the stories tell of them, and under which words they are found. */
import type { Appearance } from '../reading/appearances.ts';
import { MOST_STORIES } from '../reading/groups.ts';
import { reversed } from '../reading/name-keys.ts';
import { Store } from './database.ts';
import { openStores, type Schema } from './reading-schema.ts';
import { ofName, startingWith } from './reading-writes.ts';

/** All keys of a store whose keys are ids. */
export const idsIn = async (store: { getAllKeys(): Promise<string[]> }): Promise<Set<string>> =>
  new Set(await store.getAllKeys());

/** The most names that are looked at for one typed word. */
const MOST_FOUND = 60;

/** The names in the store. */
export abstract class ReadingNames extends Store<Schema> {
  protected override open = openStores;

  /** What the newest stories tell of some names, without those that were forgotten. @throws StoreError */
  appearancesOf(keys: readonly string[]): Promise<Appearance[]> {
    return this.use(async (database) => {
      const reading = database.transaction(['appearances', 'forgotten']);
      const [forgotten, ...found] = await Promise.all([
        idsIn(reading.objectStore('forgotten')),
        // one more for the story at hand, which is not counted
        ...keys.map((key) => reading.objectStore('appearances').getAll(ofName(key), MOST_STORIES + 1)),
      ]);
      return found.flat().filter(({ story }) => !forgotten.has(story.id));
    });
  }

  /** What one story tells of its names. @throws StoreError */
  appearancesIn(id: string): Promise<Appearance[]> {
    return this.use((database) => database.getAllFromIndex('appearances', 'story', id));
  }

  /** Keys of the names that go by one of these surnames or initials. @throws StoreError */
  keysOfShort(short: readonly string[]): Promise<string[]> {
    return this.keysWith(short.map((one) => IDBKeyRange.only(`^${one}`)));
  }

  /** Keys of the names whose ids are these. @throws StoreError */
  keysOfSlugs(slugs: readonly string[]): Promise<string[]> {
    return this.keysWith(slugs.map((slug) => IDBKeyRange.only(`#${slug}`)));
  }

  /** Keys of the names with a word that begins, or ends, as one of these does. @throws StoreError */
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
