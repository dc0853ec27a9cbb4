/** The object stores of kept stories, and the types of their records. */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { Appearance } from '../reading/appearances.ts';
import type { Correction } from '../reading/corrections.ts';
import type { KeptStory, StoryNote, StorySource } from '../reading/story.ts';
import { closeForUpgrade } from './database.ts';

const DATABASE = 'backstory-reading';
/** Raise this with each change of the object stores below, and add the step to `upgrade`. */
const VERSION = 1;

/** The facts about a kept story, without its text. */
export interface StoryHead extends StorySource {
  /** see `reading/addresses.ts` */
  key: string;
  /** keys of the addresses at which it was read: `key` and others that lead to it */
  keys: string[];
  keptAt: number;
  updatedAt: number;
  notes: StoryNote[];
  /** number of names in it */
  names: number;
  /** approximate size in the store */
  bytes: number;
  /** hash of its beginning, by which stories with the same agency's text are found */
  opening: string;
}

/** The text of a story, and the text before it, if it was kept again and had changed. */
export interface StoryText {
  blocks: string[];
  before?: Pick<KeptStory, 'blocks' | 'headline' | 'notes' | 'updatedAt'>;
}

/** A correction, with the names in it, to show it to the reader. */
export interface KeptCorrection {
  correction: Correction;
  names: string[];
}

/** A name, and the words by which it is found. */
export interface NameEntry {
  key: string;
  /** its folded words; each word reversed, after `~`; its short keys after `^`; its id after `#` */
  words: string[];
}

export interface Schema extends DBSchema {
  /** key: id */
  stories: { key: string; value: StoryHead; indexes: { keys: string; opening: string } };
  /** key: the story's id */
  texts: { key: string; value: StoryText };
  /** key: name, inverted day (so that the newest come first), story */
  appearances: { key: [string, string, string]; value: Appearance; indexes: { story: string } };
  /** key: name */
  names: { key: string; value: NameEntry; indexes: { words: string } };
  /** key: id of a story that was forgotten and can still be restored; value: when it was forgotten */
  forgotten: { key: string; value: number };
  /** keys: `corrections` and `exportedAt` */
  others: { key: string; value: KeptCorrection[] | number };
}

export const ALL_STORES = ['stories', 'texts', 'appearances', 'names', 'forgotten', 'others'] as const;

/** The key path of an appearance's story. */
const ID = 'story.id';

/** Opens the database, and upgrades it from an older version. */
export const openStores = (): Promise<IDBPDatabase<Schema>> =>
  openDB<Schema>(DATABASE, VERSION, {
    upgrade(database, from) {
      if (from < 1) {
        const stories = database.createObjectStore('stories', { keyPath: 'id' });
        stories.createIndex('keys', 'keys', { multiEntry: true });
        stories.createIndex('opening', 'opening');
        database.createObjectStore('texts');
        database.createObjectStore('appearances').createIndex('story', ID);
        database.createObjectStore('names', { keyPath: 'key' }).createIndex('words', 'words', { multiEntry: true });
        database.createObjectStore('forgotten');
        database.createObjectStore('others');
      }
    },
    blocking: closeForUpgrade,
  });

/** A transaction on all object stores. */
export type Writing = IDBPTransaction<Schema, typeof ALL_STORES, 'readwrite'>;
