/** Libraries that find exact matches. */
import { AhoCorasick as GreedyAhoCorasick } from '@monyone/aho-corasick/greedy';
import KeywordProcessor from 'flashtext.js';
import ModernAhoCorasick from 'modern-ahocorasick';
import type { Name } from '../material/names.ts';
import type { Found, TextContender } from './contender.ts';

const escapeRegExp = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** All names as one alternation of whole words, longest first. `\b` is ASCII-only, but by far the fastest. */
export function pattern(names: readonly Name[]): RegExp {
  const longestFirst = names.map(({ text }) => text).sort((a, b) => b.length - a.length);
  return new RegExp(`\\b(?:${longestFirst.map(escapeRegExp).join('|')})\\b`, 'g');
}

/** The entity of each name. */
export const owners = (names: readonly Name[]) => new Map(names.map(({ text, entity }) => [text, entity]));

const LETTER = /[\p{L}\p{N}]/u;
/** Whether a match is not part of a longer word: the automata also match within words. */
const isWhole = (text: string, start: number, end: number) =>
  !(start > 0 && LETTER.test(text[start - 1]!)) && !(end < text.length && LETTER.test(text[end]!));

export const EXACT: TextContender[] = [
  {
    id: 'regexp',
    label: 'RegExp of all names',
    sort: 'exact',
    on: 'text',
    build({ names }) {
      const [finder, ownerOf] = [pattern(names), owners(names)];
      // compiles the expression, which otherwise happens in the first run
      finder.test('');
      return (text) => {
        const found: Found[] = [];
        finder.lastIndex = 0;
        for (let hit = finder.exec(text); hit; hit = finder.exec(text)) {
          found.push({ start: hit.index, end: finder.lastIndex, entity: ownerOf.get(hit[0])! });
        }
        return found;
      };
    },
  },
  {
    id: 'flashtext',
    label: 'flashtext.js',
    sort: 'exact',
    on: 'text',
    build({ names }) {
      const processor = new KeywordProcessor(true);
      const ownerOf = owners(names);
      for (const { text } of names) processor.addKeyword(text, text);
      return (text) => {
        // it returns the names it found in order, but not their positions
        let from = 0;
        return processor.extractKeywords(text).flatMap((name) => {
          const start = text.indexOf(name, from);
          if (start < 0) return [];
          from = start + name.length;
          return [{ start, end: from, entity: ownerOf.get(name)! }];
        });
      };
    },
  },
  {
    id: 'modern-ahocorasick',
    label: 'modern-ahocorasick',
    sort: 'exact',
    on: 'text',
    build({ names }) {
      const matcher = new ModernAhoCorasick(names.map(({ text, entity }) => ({ pattern: text, data: entity })));
      return (text) =>
        matcher
          .search(text, { strategy: 'leftmost-longest' })
          .filter(({ start, end }) => isWhole(text, start, end))
          .map(({ start, end, data }) => ({ start, end, entity: data! }));
    },
  },
  {
    id: 'monyone-aho-corasick',
    label: '@monyone/aho-corasick',
    sort: 'exact',
    on: 'text',
    build({ names }) {
      const matcher = new GreedyAhoCorasick(names.map(({ text }) => text));
      const ownerOf = owners(names);
      return (text) =>
        matcher
          .matchInText(text)
          .filter(({ begin, end }) => isWhole(text, begin, end))
          .map(({ begin, end, keyword }) => ({ start: begin, end, entity: ownerOf.get(keyword)! }));
    },
  },
];
