/** Who answers what is typed into a search box: ids, best first, for what was typed so far. */
import UFuzzy from '@leeoniya/ufuzzy';
import Fuse from 'fuse.js';
import fuzzysort from 'fuzzysort';
import MiniSearch from 'minisearch';
import type { LexiconEntry } from '../../../engine/model/types.ts';
import { openLookup } from '../backstory.ts';

/** As many answers as the toolbar shows. */
export const MOST_ANSWERS = 10;

type Ask = (query: string) => string[];

/** One of them. */
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

/** One string for each record, for who knows no fields. */
const lineOf = ({ name, aliases }: Row) => [name, ...aliases].join(' · ');

/** The peers are given names and aliases; Backstory reads roles, descriptions, years and company besides. */
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
