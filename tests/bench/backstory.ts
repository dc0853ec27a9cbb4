/**
 * The engine as the bench sees it. Only this file and `backstory-page.ts` know how Backstory's own parts are called: what
 * changes there is followed here and nowhere else.
 */
import { EntityList } from '../../engine/entities.ts';
import { buildNameIndex, compileLexicon, openLexicon } from '../../engine/lexicon.ts';
import { link } from '../../engine/link.ts';
import { compileLookup, lookUp } from '../../engine/lookup.ts';
import type { Pack } from '../../engine/pack.ts';
import type { LexiconEntry } from '../../engine/types.ts';
import type { FindInText, TextContender } from './contenders/contender.ts';

const opened = new WeakMap<LexiconEntry[], FindInText>();

/** Finds names in a text, with the whole of the engine: candidates, misspellings, surnames, events. */
export function openEngine(entries: LexiconEntry[]): FindInText {
  const known = opened.get(entries);
  if (known) return known;
  const lexicon = compileLexicon(entries);
  const find: FindInText = (text) => link(text, lexicon);
  opened.set(entries, find);
  return find;
}

/** Backstory in the races. */
export const OURS_ON_TEXT: TextContender = {
  id: 'backstory',
  label: 'Backstory',
  sort: 'ours',
  on: 'text',
  build: ({ entries }) => openEngine(entries),
};

/** Lookup as the toolbar asks for it: ids, best first, for what was typed so far. */
export function openLookup(entries: LexiconEntry[]): (query: string) => string[] {
  const lookup = compileLookup(entries);
  // the first question builds the table
  lookUp(lookup, 'anybody');
  return (query) => lookUp(lookup, query).map(({ id }) => id);
}

/** How the engine keeps a pack's names. */
export interface IndexKeeping {
  /** makes what linking needs */
  build(entries: LexiconEntry[]): unknown;
  /** what is stored, where it can be stored */
  store?(built: unknown): ArrayBuffer;
  /** from what was stored to an index that answers */
  open?(stored: ArrayBuffer, entries: LexiconEntry[]): unknown;
}

/** The index is built with the pack and opened whenever the background starts. */
export const INDEX: IndexKeeping = {
  build: buildNameIndex,
  store: (built) => built as ArrayBuffer,
  open: (stored, entries) => openLexicon(new EntityList(entries), stored),
};

/** The bundled pack with other entities in it. */
export const packOf = (entries: LexiconEntry[], bundled: Pack): Pack => ({
  ...bundled,
  entities: entries.map((entry) => ({ background: [], ...entry })),
});
