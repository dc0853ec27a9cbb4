/** Finds the names of kept stories that a question is about: by a text, by ids of the library, or by typed words. */
import { OF_READING } from '../../../components/library/places.ts';
import { castOf } from '../../../engine/cast/cast.ts';
import { STOP_WORDS } from '../../../engine/english/queries.ts';
import type { Library } from '../../../engine/library/library.ts';
import { compareText } from '../../../engine/text/collections.ts';
import { edits } from '../../../engine/text/edits.ts';
import { readPage } from '../../../engine/text/page.ts';
import type { ReadingStore } from '../../../platform/reading-store.ts';
import { slugOfId } from '../../../reading/groups.ts';
import { isInitials, nameKey, surnameKey, wordsOfName } from '../../../reading/name-keys.ts';
import { hashOf } from '../../../reading/story.ts';

/** The parts of a question that determine which names are needed. */
export interface About {
  /** a story's text */
  text?: string;
  /** ids of the library */
  ids?: readonly string[];
  /** typed words */
  query?: string;
  /** the day of the story that is read, ISO 8601 */
  published?: string | undefined;
}

/** The most names that are compared with what is typed. */
const MOST_COMPARED = 24;
/** The most words of a query that are used; more words do not narrow it down further. */
const MOST_WORDS = 6;
/** A misspelt word must share this many letters with the right one, at its beginning or end. */
const SURE_LETTERS = 3;
const MOST_EDITS = 2;

/** Keys of the names that a question is about. @throws StoreError */
export async function keysFor(store: ReadingStore, base: Library, { text, ids, query }: About): Promise<string[]> {
  const found = await Promise.all([
    text === undefined ? [] : keysOfText(store, text),
    ids === undefined ? [] : keysOfIds(store, base, ids),
    query === undefined ? [] : keysOfQuery(store, query),
  ]);
  return [...new Set(found.flat())];
}

/** Keys of the names that a story uses; a surname or initials alone stand for everybody who has them. */
async function keysOfText(store: ReadingStore, text: string): Promise<string[]> {
  const { keys, short } = namesIn(text);
  return [...keys, ...(await store.keysOfShort(short))];
}

/** Keys of a story's names, and of those that are a surname or initials alone. */
interface StoryNames {
  /** hash of the text, which is not itself cached */
  hash: string;
  keys: string[];
  short: string[];
}

/** Cached for the last text, as a story is first linked and then its cast is requested. */
let last: StoryNames | undefined;

function namesIn(text: string): StoryNames {
  const hash = hashOf(text);
  if (last?.hash === hash) return last;
  const cast = castOf(readPage(text));
  const members = cast.english ? cast.members : [];
  const short = members.flatMap(({ name, kind }) => {
    if (kind === 'person') return wordsOfName(name).length === 1 ? [surnameKey(name)] : [];
    return isInitials(name) ? [nameKey(name, kind)] : [];
  });
  const names = { hash, keys: members.map(({ name, kind }) => nameKey(name, kind)), short };
  last = names;
  return names;
}

/** Keys for ids: for those of kept stories, their names; for those of other packs, all forms of the name, as the stories may use any of them. */
async function keysOfIds(store: ReadingStore, base: Library, ids: readonly string[]): Promise<string[]> {
  const own = ids.filter((id) => id.startsWith(OF_READING)).map((id) => slugOfId(id.slice(OF_READING.length)));
  const others = ids.flatMap((id) => {
    const entity = base.entity(id);
    if (!entity || entity.kind === 'event' || entity.kind === 'topic') return [];
    const { name, kind, aliases } = entity;
    return [name, ...aliases.map(({ text }) => text)].map((form) => nameKey(form, kind));
  });
  return [...(await store.keysOfSlugs(own)), ...others];
}

/** Keys of the names that contain a word with a typed prefix; if there are few, also of those that differ from it by one or two letters. */
async function keysOfQuery(store: ReadingStore, query: string): Promise<string[]> {
  const words = wordsOfName(query)
    .filter((word) => !STOP_WORDS.has(word))
    .slice(0, MOST_WORDS);
  if (words.length === 0) return [];
  const beginning = await store.keysOfWords(words, []);
  const hits = (key: string) => words.filter((word) => key.split(' ').some((part) => part.startsWith(word))).length;
  const ranked = beginning.sort((a, b) => hits(b) - hits(a) || compareText(a, b)).slice(0, MOST_COMPARED);
  if (ranked.length >= MOST_COMPARED / 2) return ranked;
  const long = words.filter((word) => word.length > SURE_LETTERS);
  const near = await store.keysOfWords(
    long.map((word) => word.slice(0, SURE_LETTERS)),
    long.map((word) => word.slice(-SURE_LETTERS)),
  );
  const distance = (key: string) =>
    Math.min(...key.split(' ').flatMap((part) => long.map((word) => edits(word, part, MOST_EDITS))));
  const close = near.filter((key) => distance(key) <= MOST_EDITS).sort((a, b) => distance(a) - distance(b));
  return [...new Set([...ranked, ...close])].slice(0, MOST_COMPARED);
}
