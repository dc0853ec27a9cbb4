/**
 * The benchmark's access to the engine. Only this file and `backstory-page.ts` call Backstory's own functions, so that
 * changes of those affect no other file of the benchmark.
 */

import { castOf } from '../../engine/cast/cast.ts';
import { compileLexicon, type Lexicon, openLexicon } from '../../engine/lexicon.ts';
import { candidatesOf, link } from '../../engine/link.ts';
import { compileLookup, lookUp } from '../../engine/lookup.ts';
import { EntityList } from '../../engine/model/entities.ts';
import type { Pack } from '../../engine/model/pack.ts';
import type { LexiconEntry } from '../../engine/model/types.ts';
import { exactCandidates } from '../../engine/names/candidates.ts';
import { buildNameIndex } from '../../engine/names/name-index-build.ts';
import { type Page, readPage } from '../../engine/text/page.ts';
import { Tokens } from '../../engine/text/scan.ts';
import type { FindInText, TextContender } from './contenders/contender.ts';
import { keepAlive } from './contenders/floors.ts';

const compiled = new WeakMap<LexiconEntry[], Lexicon>();

function lexiconOf(entries: LexiconEntry[]): Lexicon {
  const lexicon = compiled.get(entries) ?? compileLexicon(entries);
  compiled.set(entries, lexicon);
  return lexicon;
}

/** Finds names in a text with the complete engine: candidates, misspellings, surnames and events. */
export function openEngine(entries: LexiconEntry[]): FindInText {
  const lexicon = lexiconOf(entries);
  return (text) => link(text, lexicon);
}

/** Backstory as contender on strings. */
export const OURS_ON_TEXT: TextContender = {
  id: 'backstory',
  label: 'Backstory',
  sort: 'ours',
  on: 'text',
  build: ({ entries }) => openEngine(entries),
};

/** Linking up to a certain step, including all steps before it. They return nothing, as their results are discarded. */
export const OUR_STEPS: TextContender[] = [
  step('step-words', 'words: which, where, how written, what stands between', (text, { words }) => {
    words.trim();
    return new Tokens(text, words).length;
  }),
  step('step-page', '… and sentences, paragraphs, capitals', (text, { words }) => readPage(text, words).tokens.length),
  step(
    'step-exact',
    '… and exact candidates',
    (text, lexicon) => exactCandidates(readPage(text, lexicon.words), lexicon).length,
  ),
  step(
    'step-candidates',
    '… and misspelt candidates',
    (text, lexicon) => candidatesOf(readPage(text, lexicon.words), lexicon).length,
  ),
  { ...OURS_ON_TEXT, label: '… and whose they are, and events: all of linking' },
  castStep(),
];

/** The cast of a page; reading the page is left out of the time, as linking has already done it. */
function castStep(): TextContender {
  return {
    id: 'step-cast',
    label: 'beside it: the cast of a page that is read',
    sort: 'ours',
    on: 'text',
    build({ entries }) {
      const { words } = lexiconOf(entries);
      let page: Page | undefined;
      return (text) => {
        if (page?.text !== text) page = readPage(text, words);
        const cast = castOf(page);
        keepAlive(cast.english ? cast.members.length : 0);
        return [];
      };
    },
  };
}

function step(id: string, label: string, run: (text: string, lexicon: Lexicon) => number): TextContender {
  return {
    id,
    label,
    sort: 'ours',
    on: 'text',
    build({ entries }) {
      const lexicon = lexiconOf(entries);
      return (text) => {
        keepAlive(run(text, lexicon));
        return [];
      };
    },
  };
}

/** Lookup as in the toolbar: returns ids for the text typed so far, best match first. */
export function openLookup(entries: LexiconEntry[]): (query: string) => string[] {
  const lookup = compileLookup(entries);
  // the first query builds the lookup table
  lookUp(lookup, 'anybody');
  return (query) => lookUp(lookup, query).map(({ id }) => id);
}

/** How the engine builds, stores and opens the index of a pack's names. */
export interface IndexKeeping {
  /** builds the index that linking needs */
  build(entries: LexiconEntry[]): unknown;
  /** converts the index to the form that is stored; absent if it cannot be stored */
  store?(built: unknown): ArrayBuffer;
  /** opens a stored index */
  open?(stored: ArrayBuffer, entries: LexiconEntry[]): unknown;
}

/** The index is built with the pack and opened whenever the background starts. */
export const INDEX: IndexKeeping = {
  build: buildNameIndex,
  store: (built) => built as ArrayBuffer,
  open: (stored, entries) => openLexicon(new EntityList(entries), stored),
};

/** Returns the bundled pack with its entities replaced. */
export const packOf = (entries: LexiconEntry[], bundled: Pack): Pack => ({
  ...bundled,
  entities: entries.map((entry) => ({ background: [], ...entry })),
});
