/** Made-up states of the side panel, for the gallery and the component tests. */
import type { PanelRow } from '../../components/panel/panel-names.tsx';
import type { PanelViewProps } from '../../components/panel/panel-view.tsx';
import type { ConnectionView, StoryFactView } from '../../engine/model/view.ts';
import * as fixtures from './fixtures.ts';

const SENTENCES = [
  'Kerry and Lavrov agree to disagree',
  'John Kerry met Sergei Lavrov in Paris on Sunday, March 30.',
  'NATO had suspended its work with Russia after the annexation of Crimea.',
  'Kerry, the American secretary of state, spoke of tens of thousands of troops.',
  'Lavrov told Kerry that Vladimir Putin wanted a federal Ukraine.',
];

/** The sentences that mention each name of the story; the other names are mentioned in its last sentence. */
const PLACES: Record<string, number[]> = {
  'john-kerry': [0, 1, 3, 4, 4, 4],
  'sergei-lavrov': [1],
  nato: [2, 2, 2, 2, 2, 2, 2, 2, 2],
};

const ROWS: PanelRow[] = [
  ...fixtures.PAGE.map((row) => ({
    ...row,
    places: PLACES[row.id] ?? Array.from({ length: row.count }, () => SENTENCES.length - 1),
  })),
  {
    ...fixtures.MEMBER,
    note: 'German Chancellor',
    places: [4, 4, 4, 4, 4, 5],
    read: { articles: 3, from: '2014-03-01', to: '2014-03-20' },
  },
];

/** Sentences of the coverage with the entity that each belongs to. */
const FACTS: StoryFactView[] = fixtures.KERRY.facts.map((fact) => ({
  ...fact,
  of: { id: 'john-kerry', name: 'John Kerry', kind: 'person' },
}));

export const CONNECTION: ConnectionView = {
  names: [{ id: 'john-kerry', name: 'John Kerry', kind: 'person' }, fixtures.LAVROV],
  facts: FACTS,
  statements: fixtures.KERRY.statements,
  articles: fixtures.COVERAGE,
};

const nothing = () => {};

/** The side panel with a story, before anything is clicked. */
export const PANEL: PanelViewProps = {
  state: 'ready',
  site: fixtures.LISTED,
  published: '2014-03-31',
  rows: ROWS,
  sentences: SENTENCES,
  dated: [{ sentence: 1, text: SENTENCES[1]!, date: '2014-03-30' }],
  said: [
    { id: 'john-kerry', name: 'John Kerry', text: 'We agreed to go on talking about Ukraine.', sentence: 3 },
    { id: 'john-kerry', name: 'John Kerry', text: 'We parted late, and as friends.', sentence: 4 },
    { id: 'john-kerry', name: 'John Kerry', text: 'There will be another talk before long.', sentence: 4 },
  ],
  context: { facts: FACTS, statements: [...fixtures.CRIMEA_EVENT.statements] },
  coverage: fixtures.COVERAGE,
  keep: { keeping: { at: 'offered' }, onKeep: nothing, onUndo: nothing, onForget: nothing, onOpen: nothing },
  pinned: [],
  onBack: nothing,
  onOpen: nothing,
  onPinned: nothing,
  onUnpin: nothing,
  onGo: nothing,
  onStep: nothing,
  onSentence: nothing,
  onConnect: nothing,
  onArticle: nothing,
  onSwitch: nothing,
  onSettings: nothing,
};

const inStory = [3, 4].map((sentence) => ({ sentence, text: SENTENCES[sentence]! }));

export const KNOWN: PanelViewProps['shown'] = {
  name: { ref: fixtures.KERRY, view: fixtures.KERRY, pinned: true, sentences: inStory },
};
export const OF_STORY: PanelViewProps['shown'] = {
  name: { ref: fixtures.MEMBER, note: 'German Chancellor', pinned: false, sentences: inStory },
};
export const BARE_OF_STORY: PanelViewProps['shown'] = {
  name: { ref: fixtures.BARE_MEMBER, pinned: false, sentences: [] },
};
export const JOINED: PanelViewProps['shown'] = {
  connection: { names: ['John Kerry', 'Sergei Lavrov'], sentences: inStory, view: CONNECTION },
};
export const NOT_JOINED: PanelViewProps['shown'] = {
  connection: { names: [fixtures.LONG_NAMES.name, 'Hanover'], sentences: [] },
};
