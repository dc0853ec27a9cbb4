/** What the gallery shows of the Library page. */
import type { ArticleView, HoldingsView, PackSummary } from '../../engine/model/view.ts';
import { COVERAGE, KERRY, LAVROV, NATO } from './fixtures.ts';

const [first, second] = COVERAGE.map(({ article }) => article);

export const SUMMARY: PackSummary = {
  names: 113,
  articles: 5,
  covers: { from: '2014-03-31', to: '2022-01-12' },
  examples: [LAVROV, { id: KERRY.id, name: KERRY.name, kind: 'person' }],
};

export const HOLDINGS: HoldingsView = {
  articles: [
    { article: first!, names: 40 },
    { article: second!, names: 1 },
  ],
  names: [{ id: KERRY.id, name: KERRY.name, kind: 'person' }, LAVROV, NATO],
  unlisted: [],
};

export const ARTICLE: ArticleView = {
  article: { ...first!, url: 'https://outlet.example/story' },
  authors: ['a correspondent'],
  names: [
    { ...LAVROV, count: 12 },
    { ...NATO, count: 1 },
  ],
  receipts: [
    {
      entity: LAVROV,
      text: 'He met the US secretary of state in Paris.',
      date: '2014-03-30',
      quotes: ['the two men met for four hours'],
    },
  ],
};
