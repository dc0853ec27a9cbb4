/** The contenders at lookup: for the text typed so far into a search box, they return entity ids, best match first. */
import UFuzzy from '@leeoniya/ufuzzy';
import Fuse from 'fuse.js';
import fuzzysort from 'fuzzysort';
import MiniSearch from 'minisearch';
import type { LexiconEntry } from '../../../engine/model/types.ts';
import { openLookup } from '../backstory.ts';

/** The number of results that the toolbar shows. */
export const MOST_ANSWERS = 10;

type Ask = (query: string) => string[];

/** A library, or Backstory, with its lookup. */
export interface LookupContender {
  id: string;
  label: string;
  build(entries: LexiconEntry[]): Ask;
}

interface Row {
  id: string;
  name: string;
  aliases: string[];
}

const rowsOf = (entries: LexiconEntry[]): Row[] =>
  entries.map(({ id, name, aliases }) => ({ id, name, aliases: aliases.map(({ text }) => text) }));

/** A record as one string, for libraries that do not support fields. */
const lineOf = ({ name, aliases }: Row) => [name, ...aliases].join(' · ');

/** Libraries get names and aliases; Backstory also searches roles, descriptions, years and participants of events. */
export const LOOKUPS: LookupContender[] = [
  { id: 'backstory', label: 'Backstory', build: openLookup },
  {
    id: 'fuse',
    label: 'Fuse.js',
    build(entries) {
      const fuse = new Fuse(rowsOf(entries), { keys: ['name', 'aliases'], threshold: 0.4, ignoreLocation: true });
      return (query) => fuse.search(query, { limit: MOST_ANSWERS }).map(({ item }) => item.id);
    },
  },
  {
    id: 'minisearch',
    label: 'MiniSearch',
    build(entries) {
      const search = new MiniSearch<Row>({
        fields: ['name', 'aliases'],
        searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND', boost: { name: 2 } },
      });
      search.addAll(rowsOf(entries));
      return (query) =>
        search
          .search(query)
          .slice(0, MOST_ANSWERS)
          .map(({ id }) => id);
    },
  },
  {
    id: 'ufuzzy',
    label: 'uFuzzy',
    build(entries) {
      const rows = rowsOf(entries);
      const finder = new UFuzzy({ intraMode: 1 });
      const haystack = rows.map(lineOf);
      return (query) => {
        const [indexes, info, order] = finder.search(haystack, query);
        const best = info && order ? order.map((at) => info.idx[at]!) : (indexes ?? []);
        return best.slice(0, MOST_ANSWERS).map((at) => rows[at]!.id);
      };
    },
  },
  {
    id: 'fuzzysort',
    label: 'fuzzysort',
    build(entries) {
      const rows = rowsOf(entries).map((row) => ({ id: row.id, line: lineOf(row) }));
      const snapshot = fuzzysort.snapshot(rows, { key: 'line' });
      return (query) => fuzzysort.go(query, snapshot, { limit: MOST_ANSWERS }).map(({ obj }) => obj.id);
    },
  },
];
