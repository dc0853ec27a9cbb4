/** Fuzzy matching libraries, which are queried with each group of capitalised words. */
import UFuzzy from '@leeoniya/ufuzzy';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { SymSpell } from 'mnemonist';
import type { TextContender } from './contender.ts';
import { owners } from './exact.ts';
import { byGrams } from './grams.ts';

/** The worst score at which Fuse.js counts a name as a match; 0 is an exact match. */
const FUSE_THRESHOLD = 0.2;
/** The edit distance that MiniSearch allows, as a fraction of the word's length. */
const MINISEARCH_FUZZY = 0.2;

export const FUZZY: TextContender[] = [
  {
    id: 'fuse',
    label: 'Fuse.js',
    sort: 'fuzzy',
    on: 'text',
    build({ names }) {
      const fuse = new Fuse(names, { keys: ['text'], threshold: FUSE_THRESHOLD, includeScore: true });
      return byGrams((gram) => fuse.search(gram, { limit: 1 })[0]?.item.entity);
    },
  },
  {
    id: 'minisearch',
    label: 'MiniSearch',
    sort: 'fuzzy',
    on: 'text',
    build({ names }) {
      const search = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
      search.addAll(names.map(({ text }, id) => ({ id, text })));
      const words = (text: string) => text.split(' ').length;
      return byGrams((gram) => {
        const [best] = search.search(gram, { fuzzy: MINISEARCH_FUZZY, combineWith: 'AND' });
        // a single word of a longer name does not count as that name
        return best && words(names[best.id]!.text) === words(gram) ? names[best.id]!.entity : undefined;
      });
    },
  },
  {
    id: 'ufuzzy',
    label: 'uFuzzy',
    sort: 'fuzzy',
    on: 'text',
    build({ names }) {
      const finder = new UFuzzy({ intraMode: 1 });
      const haystack = names.map(({ text }) => text);
      return byGrams((gram) => {
        const [indexes, info, order] = finder.search(haystack, gram);
        const best = info && order?.length ? info.idx[order[0]!] : indexes?.[0];
        if (best === undefined) return undefined;
        // it matches within names, so a much longer name is rejected
        return Math.abs(haystack[best]!.length - gram.length) <= 1 ? names[best]!.entity : undefined;
      });
    },
  },
  {
    id: 'symspell',
    label: 'SymSpell (mnemonist)',
    sort: 'fuzzy',
    on: 'text',
    build({ names }) {
      const spelling = new SymSpell({ maxDistance: 1, verbosity: 0 });
      const ownerOf = owners(names);
      for (const { text } of names) spelling.add(text);
      return byGrams((gram) => {
        const [best] = spelling.search(gram);
        return best && ownerOf.get(best.term);
      });
    },
  },
];
