/** The stores in which kept stories lie, and what each of them holds. */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { Appearance } from '../reading/appearances.ts';
import type { Correction } from '../reading/corrections.ts';
import type { KeptStory, StoryNote, StorySource } from '../reading/story.ts';
import { giveWay } from './database.ts';

const DATABASE = 'backstory-reading';
/** Raise it with each change of the stores below, and add the step to `upgrade`. */
const VERSION = 1;

/** What is known of a kept story without its text. */
export interface StoryHead extends StorySource {
  /** see `reading/addresses.ts` */
  key: string;
  /** keys of the addresses at which it was read: `key` and others that lead to it */
  keys: string[];
  keptAt: number;
  updatedAt: number;
  notes: StoryNote[];
  /** how many names it tells of */
  names: number;
  /** how much is stored of it, in bytes, near enough */
  bytes: number;
  /** for stories that may be the same agency's: a hash of its beginning */
  opening: string;
}

/** The text of a story, and what was kept before, if it was kept again and its text differed. */
export interface StoryText {
  blocks: string[];
  before?: Pick<KeptStory, 'blocks' | 'headline' | 'notes' | 'updatedAt'>;
}

/** A correction, with the names that tell the reader what it was. */
export interface KeptCorrection {
  correction: Correction;
  names: string[];
}

/** A name, and how it is found by what is typed or by a part of it. */
export interface NameEntry {
  key: string;
  /** its words, folded; each turned round, behind `~`; short keys behind `^` */
  words: string[];
}

export interface Schema extends DBSchema {
  /** by id */
  stories: { key: string; value: StoryHead; indexes: { keys: string; opening: string } };
  /** by the story's id */
  texts: { key: string; value: StoryText };
  /** by name, day turned round so that the newest come first, and story */
  appearances: { key: [string, string, string]; value: Appearance; indexes: { story: string } };
  /** by name */
  names: { key: string; value: NameEntry; indexes: { words: string } };
  /** ids of stories that were forgotten and are still to be had back, with when that was */
  forgotten: { key: string; value: number };
  /** `corrections` and `exportedAt` */
  others: { key: string; value: KeptCorrection[] | number };
}

export const ALL_STORES = ['stories', 'texts', 'appearances', 'names', 'forgotten', 'others'] as const;

/** The path of the id of an appearance's story. */
const ID = 'story.id';

/** Opens them, and brings those of an older version up to date. */
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
    blocking: giveWay,
  });

/** All of them in one transaction. */
export type Writing = IDBPTransaction<Schema, typeof ALL_STORES, 'readwrite'>;
