/** Made-up states of the Library page for the gallery. */

import type { ImportSectionProps } from '../../components/library/import-section.tsx';
import type { Importing, Incoming } from '../../components/library/import-state.ts';
import type { KeptStoriesProps } from '../../components/library/kept-stories.tsx';
import type { PackListProps } from '../../components/library/pack-list.tsx';
import type { StoryFilesProps } from '../../components/library/story-files.tsx';
import type { ArticleView, HoldingsView, PackSummary } from '../../engine/model/library-view.ts';
import type { PackEntry } from '../../platform/messages.ts';
import type { KeptStoryReply } from '../../platform/reading-messages.ts';
import type { StoryHead } from '../../platform/reading-store.ts';
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

const nothing = () => {};
const CHECKSUM = '0'.repeat(64);

const BUNDLED_ENTRY: PackEntry = {
  ...{ id: 'crisis', title: 'The crisis', checksum: CHECKSUM, names: 113, articles: 5, covers: SUMMARY.covers! },
  ...{ isBundled: true, on: true, bytes: 274_000 },
};
const OWN_ENTRY: PackEntry = {
  ...{ id: 'canal', title: 'The ship in the canal', version: '2026-03', checksum: CHECKSUM, names: 2, articles: 1 },
  covers: { from: '2021-03-23', to: '2021-07-07' },
  ...{ isBundled: false, on: false, bytes: 4_200_000, file: { name: 'canal.json', bytes: 1_900_000 } },
  addedAt: Date.UTC(2026, 2, 4, 12),
};
const ACTIONS = {
  onSwitch: nothing,
  onMove: nothing,
  onRemove: nothing,
  onRestore: nothing,
  onExport: nothing,
  onForgetLost: nothing,
};

/** The bundled pack alone. */
export const PACKS: PackListProps = { packs: { packs: [BUNDLED_ENTRY], bytes: 274_000 }, ...ACTIONS };

/** Two packs, one of which was just removed and one that cannot be read. */
export const TWO_PACKS: PackListProps = {
  packs: {
    packs: [
      BUNDLED_ENTRY,
      OWN_ENTRY,
      { ...OWN_ENTRY, id: 'damaged', title: 'A pack in ruins', on: true, problem: 'damaged' },
    ],
    bytes: 4_474_000,
  },
  notice: { removed: { id: 'gone', title: 'A pack that was removed' } },
  ...ACTIONS,
};

/** Only the bundled pack, as the store of the others cannot be opened. */
export const NO_STORE: PackListProps = { ...PACKS, packs: { ...PACKS.packs, problem: 'unavailable' } };

/** A pack that the browser cleared. */
export const LOST: PackListProps = {
  ...PACKS,
  packs: { ...PACKS.packs, lost: [{ id: 'canal', title: OWN_ENTRY.title, file: 'canal.json' }] },
};

/** An import at one of its steps. */
export const bringing = (importing: Importing): ImportSectionProps => ({
  ...{ importing, onFile: nothing, onConfirm: nothing, onCancel: nothing },
});

export const BRINGING: ImportSectionProps = { ...bringing({ step: 'none' }), onSample: nothing };

const NOTHING_CHANGED = { added: 0, removed: 0, changed: 0, examples: { added: [], removed: [], changed: [] } };

/** A newer version of an installed pack, with names that other packs have too. */
export const INCOMING: Incoming = {
  head: { ...OWN_ENTRY, version: '2026-04', names: 3 },
  file: { name: 'canal-2.json', bytes: 2_000_000 },
  installed: OWN_ENTRY,
  difference: {
    articles: NOTHING_CHANGED,
    names: { ...NOTHING_CHANGED, added: 1, examples: { ...NOTHING_CHANGED.examples, added: ['Ever Given'] } },
    statements: { ...NOTHING_CHANGED, removed: 12 },
  },
  clashes: {
    joined: 2,
    count: 1,
    clashes: [
      {
        text: 'Washington',
        name: 'Washington',
        kind: 'place',
        other: { name: 'United States', kind: 'place', pack: 'The crisis' },
      },
    ],
  },
};

/** Two kept stories, about an openly invented country. */
const STORY: StoryHead = {
  id: 's00000000000001',
  key: 'courier.example/dam-cracks',
  keys: ['courier.example/dam-cracks'],
  address: 'https://courier.example/dam-cracks',
  outlet: 'Lemmland Courier',
  headline: 'Two cracks found in the Orrin Dam',
  day: '2031-03-03',
  isDayTold: true,
  words: 420,
  keptAt: Date.UTC(2031, 2, 3, 12),
  updatedAt: Date.UTC(2031, 2, 3, 12),
  notes: [],
  names: 12,
  bytes: 9400,
  opening: 's00000000000002',
};
/** No export or import of stories in progress. */
export const FILES: StoryFilesProps = { onSave: nothing, onFile: nothing, onTakeIn: nothing, onCancel: nothing };
/** The reader's stories. */
export const KEPT: KeptStoriesProps = {
  stories: [
    {
      ...STORY,
      id: 's00000000000003',
      outlet: 'Herald',
      headline: 'Tessaly emptied overnight as water comes over the dam',
      day: '2031-03-05',
      notes: ['cut', 'live'],
    },
    STORY,
  ],
  files: { ...FILES, exportedAt: Date.UTC(2031, 2, 4) },
  onForget: nothing,
  onForgetAll: nothing,
  onForgetOlder: nothing,
  onRestore: nothing,
};
/** The reader's corrections. */
export const CORRECTING = {
  corrections: [
    {
      correction: { type: 'rename' as const, who: { key: 'jonas feld', story: STORY.id }, to: 'Jonas Feld the Elder' },
      names: ['Jonas Feld'],
    },
  ],
  onTakeBack: nothing,
  onSeek: () => Promise.resolve([]),
  onCorrect: nothing,
};
/** A kept story with its text. */
export const KEPT_STORY: KeptStoryReply = {
  ...STORY,
  updatedAt: Date.UTC(2031, 2, 5),
  notes: ['live'],
  blocks: [
    'Engineers found two cracks in the Orrin Dam on Monday, the Lemmland Water Authority (LWA) said.',
    'Ilse Brannock, the authority’s chief engineer, told reporters: “We are lowering the lake by four metres before the rain comes.”',
    'The mayor of Tessaly, Jonas Feld, asked people in the valley to stay calm. Feld said the town had food for a week.',
  ],
  before: { newBlocks: [2], since: Date.UTC(2031, 2, 3, 12) },
  named: [
    { name: 'Jonas Feld', kind: 'person', count: 2, introduction: 'mayor of Tessaly', id: 'your-reading/jonas-feld' },
    { name: 'Orrin Dam', kind: 'place', count: 1 },
  ],
};
/** Actions of keeping that do nothing. */
export const KEEPING = { onKeep: nothing, onUndo: nothing, onForget: nothing, onOpen: nothing };
