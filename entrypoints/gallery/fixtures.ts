/**
 * Made-up answers for the gallery and the component tests. What they say about the crises of 2014 and 2021-22 is true;
 * the country of Vestrania, made up for its long names, is invented.
 */
import type { NameRow } from '../../components/name-list.tsx';
import type { Settings } from '../../components/options/choices.ts';
import type { ResetSectionProps } from '../../components/options/reset-section.tsx';
import type { Shortcut } from '../../components/options/shortcuts-section.tsx';
import type { Sites } from '../../components/options/sites-section.tsx';
import type { PopupViewProps } from '../../components/popup-view.tsx';
import type { MemberView } from '../../engine/model/page-names.ts';
import type { LookupResult } from '../../engine/model/types.ts';
import type {
  ArticleCard,
  CoverageView,
  EntityRef,
  EntityView,
  FactView,
  StatementView,
} from '../../engine/model/view.ts';
import { MOST_DELAY_MS, MOST_WORDS_APART, TEXT_SIZE } from '../../platform/limits.ts';
import type { Site } from '../../platform/page-state.ts';

const stated = (value: string) => ({ value, how: 'stated' as const, because: value });
const inferred = (value: string) => ({ value, how: 'inferred' as const, because: 'by the page’s furniture' });

export const MOSCOW_TIMES: ArticleCard = {
  id: '004',
  title: 'U.S. Urges Russia to De-Escalate Tensions in Ukraine',
  outlet: stated('The Moscow Times'),
  published: stated('2014-04-23'),
  copy: 'original',
  url: 'https://www.themoscowtimes.com/2014/04/23/us-urges-russia-to-de-escalate-tensions-in-ukraine-a34511',
};
export const VOA: ArticleCard = {
  id: '003',
  title: 'US, Russia Disagree on Ukraine',
  outlet: inferred('Voice of America'),
  published: inferred('2014-03-31'),
  copy: 'original',
};
export const CNN: ArticleCard = {
  id: '001',
  title: 'CNN on the NATO-Russia talks, a copy altered by software',
  outlet: stated('CNN'),
  published: stated('2022-01-12'),
  copy: 'reworded',
};
export const AP: ArticleCard = {
  id: '002',
  title: 'AP on the eve of the Biden-Putin call, a copy altered by software',
  outlet: stated('Associated Press'),
  published: inferred('2021-12-07'),
  copy: 'reworded',
};

export const PUTIN: EntityRef = { id: 'vladimir-putin', name: 'Vladimir Putin', kind: 'person' };
export const LAVROV: EntityRef = { id: 'sergei-lavrov', name: 'Sergei Lavrov', kind: 'person' };
const YATSENYUK: EntityRef = { id: 'arseny-yatsenyuk', name: 'Arseny Yatsenyuk', kind: 'person' };
export const NATO: EntityRef = { id: 'nato', name: 'NATO', kind: 'organization' };
const CRIMEA: EntityRef = { id: 'crimea', name: 'Crimea', kind: 'place' };
const ANNEXATION: EntityRef = { id: 'annexation-of-crimea', name: 'Annexation of Crimea', kind: 'event' };
const GENEVA: EntityRef = { id: 'geneva-agreement', name: 'Geneva agreement', kind: 'event' };

const PARIS: FactView = {
  text: 'Kerry met Sergei Lavrov in Paris for four hours; both saw the need for a diplomatic solution.',
  date: '2014-03-30',
  when: 'then',
  shared: [],
  receipts: [
    {
      quote:
        'Despite different views of events that led to this crisis, Kerry said the United States and Russia agree on the importance of finding a diplomatic solution',
      article: VOA,
    },
  ],
};
const CALL: FactView = {
  text: 'He told Lavrov by telephone that more sanctions would follow if Russia did not help to calm eastern Ukraine.',
  date: '2014-04-22',
  when: 'then',
  shared: [],
  receipts: [
    { quote: 'Washington will impose more sanctions on Russia', article: MOSCOW_TIMES },
    {
      quote: 'The official said Kerry talked on Tuesday to both Lavrov and Ukrainian Prime Minister',
      article: MOSCOW_TIMES,
    },
  ],
};
const AT_THE_TABLE: StatementView = {
  speaker: 'john-kerry',
  speakerName: 'John Kerry',
  text: 'We will not accept a path forward where the legitimate government of Ukraine is not at the table. This principle is clear: No decisions about Ukraine without Ukraine.',
  quoted: true,
  mode: 'direct',
  date: '2014-03-30',
  when: 'then',
  article: VOA,
};
const CLIMATE: StatementView = {
  ...AT_THE_TABLE,
  text: 'We believe that these forces are creating a climate of fear and intimidation in Ukraine.',
};
const CALL_TOLD: StatementView = {
  ...AT_THE_TABLE,
  text: 'Without measurable progress on the Geneva agreement, sanctions on Russia will increase.',
  quoted: false,
  mode: 'reported',
  date: '2014-04-22',
  article: MOSCOW_TIMES,
};
const REVENGE: StatementView = {
  speaker: LAVROV.id,
  speakerName: LAVROV.name,
  text: 'I don’t want to say they are laughable. I don’t want to say that we don’t care. They are unpleasant.',
  quoted: true,
  mode: 'direct',
  date: '2014-03-30',
  when: 'then',
  article: VOA,
};

export const COVERAGE: CoverageView[] = [
  { article: VOA, count: 9, shared: ['Sergei Lavrov', 'NATO', 'Crimea'] },
  { article: CNN, count: 1, shared: [] },
];

/** By somebody who is not an entity. */
const OFFICIAL: StatementView = {
  speakerName: 'a senior administration official',
  text: 'We are no longer at the point where we have just a memo that lays out options.',
  quoted: true,
  mode: 'direct',
  date: '2022-01-12',
  when: 'since',
  article: CNN,
};

/** A card with something in every section. */
export const KERRY: EntityView = {
  id: 'john-kerry',
  name: 'John Kerry',
  kind: 'person',
  description: 'American politician; US secretary of state, 2013-17',
  role: { title: 'US secretary of state', from: '2013-02-01', to: '2017-01-20', current: true },
  facts: [PARIS, CALL],
  figures: [],
  statements: [CALL_TOLD, AT_THE_TABLE, CLIMATE],
  coverage: [
    { article: MOSCOW_TIMES, count: 5, shared: ['Sergei Lavrov', 'Arseny Yatsenyuk', 'Geneva agreement'] },
    ...COVERAGE,
  ],
  related: [LAVROV, YATSENYUK, GENEVA, NATO, CRIMEA],
  otherNames: ['Secretary Kerry', 'John F. Kerry'],
  storyDate: '2014-04-24',
  coverageEnds: '2022-01-12',
  history: false,
  match: { surface: 'Kerry', alias: 'John Kerry', aliasType: 'plain', via: 'surname', unsure: false, rivals: [] },
};

/** One person in two packs. */
export const IN_TWO_PACKS: EntityView = {
  ...KERRY,
  pack: { id: 'crisis', title: 'The crisis' },
  facts: [PARIS],
  statements: [],
  coverage: [],
  elsewhere: [
    {
      ...KERRY,
      pack: { id: 'climate', title: 'Climate diplomacy' },
      description: 'US special presidential envoy for climate, 2021-24',
      role: { title: 'US senator', from: '1985-01-02', to: '2013-02-01', current: false },
      facts: [CALL],
      statements: [CLIMATE],
      coverage: [],
    },
  ],
};

/** An event with its sides, on a story of the same week: most of it happened after the story. */
export const CRIMEA_EVENT: EntityView = {
  ...ANNEXATION,
  description: 'Russia’s seizure of the Ukrainian peninsula, February and March 2014',
  eventDate: '2014-02-27/2014-03-18',
  facts: [
    {
      text: 'Russian troops marched into the Black Sea peninsula and Russia annexed it from Ukraine.',
      date: '2014',
      when: 'then',
      shared: [],
      receipts: [{ quote: 'annexed the territory from Ukraine', article: AP }],
    },
    {
      ...PARIS,
      text: 'The United States called Russia’s actions in Crimea “illegal and illegitimate”.',
      when: 'since',
    },
    {
      text: 'As Biden spoke with Putin about the troops near Ukraine, the Crimea episode loomed large, his aides said.',
      date: '2021-12-07',
      when: 'since',
      shared: [],
      receipts: [{ quote: 'Aides say the Crimea episode', article: AP }],
    },
  ],
  figures: [],
  statements: [{ ...REVENGE, when: 'since' }, { ...AT_THE_TABLE, when: 'since' }, OFFICIAL],
  coverage: COVERAGE,
  related: [CRIMEA, PUTIN, LAVROV],
  otherNames: [],
  storyDate: '2014-03-20',
  coverageEnds: '2022-01-12',
  history: false,
  match: { surface: 'seized the peninsula', alias: '', aliasType: 'plain', via: 'cue', unsure: false, rivals: [] },
};

/** A story newer than all coverage. */
export const ZELENSKYY: EntityView = {
  id: 'volodymyr-zelenskyy',
  name: 'Volodymyr Zelenskyy',
  kind: 'person',
  description: 'President of Ukraine, from 2019',
  role: { title: 'President of Ukraine', from: '2019-05-20', current: false },
  facts: [
    {
      text: 'Before the video call of Biden and Putin he spoke with Antony Blinken about the troops near the border.',
      date: '2021-12-06',
      when: 'then',
      shared: [],
      receipts: [
        {
          quote: 'Secretary of State Antony Blinken on Monday spoke with Ukrainian President Volodymyr Zelenskyy',
          article: AP,
        },
      ],
    },
  ],
  figures: [],
  statements: [
    {
      speaker: 'volodymyr-zelenskyy',
      speakerName: 'Volodymyr Zelenskyy',
      text: 'He and Blinken agreed to go on acting together, and he thanked the United States and its allies for their support.',
      quoted: false,
      garbled: 'agreed to proceed joint & concerted motion',
      mode: 'direct',
      date: '2021-12-06',
      when: 'then',
      article: AP,
    },
  ],
  coverage: [{ article: AP, count: 4, shared: ['Vladimir Putin', 'Antony Blinken'] }],
  related: [PUTIN, NATO],
  otherNames: ['Zelensky', 'Zelenskiy', 'Володимир Зеленський'],
  storyDate: '2026-05',
  coverageEnds: '2022-01-12',
  history: true,
  match: {
    surface: 'Zelensky',
    alias: 'Zelensky',
    aliasType: 'transliteration',
    via: 'alias',
    unsure: false,
    rivals: [],
  },
};

/** A surname that could be somebody else's; one sentence of background. */
export const SHERMAN: EntityView = {
  id: 'wendy-sherman',
  name: 'Wendy Sherman',
  kind: 'person',
  description: 'American diplomat; US deputy secretary of state, 2021-23',
  role: { title: 'US deputy secretary of state', from: '2021-04', current: true },
  facts: [
    {
      text: 'She led the US delegation in Geneva and at the NATO-Russia Council in Brussels.',
      date: '2022-01-12',
      when: 'then',
      shared: [],
      receipts: [{ quote: 'The US delegation led by Sherman met with the Russians on Monday', article: CNN }],
    },
  ],
  figures: [],
  statements: [],
  coverage: [],
  related: [],
  otherNames: [],
  storyDate: '2022-01-13',
  coverageEnds: '2022-01-12',
  history: false,
  match: {
    surface: 'Sherman',
    alias: 'Wendy Sherman',
    aliasType: 'plain',
    via: 'surname',
    unsure: true,
    rivals: [
      { id: 'brad-sherman', name: 'Brad Sherman', kind: 'person' },
      { id: 'sherman-texas', name: 'Sherman, Texas', kind: 'place' },
    ],
  },
};

/** A name that rewording software made, with little to show. */
export const PRICE: EntityView = {
  ...SHERMAN,
  id: 'ned-price',
  name: 'Ned Price',
  description: 'US State Department spokesman, 2021-23',
  role: { title: 'US State Department spokesman', from: '2021', to: '2023', current: true },
  facts: [],
  match: {
    surface: 'Ned Value',
    alias: 'Ned Value',
    aliasType: 'reworded',
    via: 'alias',
    unsure: false,
    rivals: [],
  },
};

/** Ten statements, half of them garbled. */
export const PESKOV: EntityView = {
  ...ZELENSKYY,
  id: 'dmitry-peskov',
  name: 'Dmitry Peskov',
  description: 'Kremlin spokesman, from 2012',
  role: { title: 'Kremlin spokesman', from: '2012', current: true },
  statements: Array.from({ length: 10 }, (_, index) => ({
    speaker: 'dmitry-peskov',
    speakerName: 'Dmitry Peskov',
    text: `Russia looks for predictable relations with the United States and has concerns of its own (${index + 1}).`,
    quoted: index % 2 === 0,
    ...(index % 2 === 1 && { garbled: 'we search for good, predictable relations … our personal purple traces' }),
    mode: 'direct' as const,
    date: '2021-12-07',
    when: 'since' as const,
    article: AP,
  })),
  storyDate: '2021-12-06',
  history: false,
  otherNames: [],
};

/** Opened by lookup without a story, with almost nothing to show. */
export const BARE: EntityView = {
  ...CRIMEA,
  description: 'Peninsula in the Black Sea',
  facts: [],
  figures: [],
  statements: [],
  coverage: [],
  related: [],
  otherNames: [],
  coverageEnds: '2022-01-12',
  history: false,
};

const LONG = 'Interministerielle-Koordinierungsstelle-für-Wiederaufbauangelegenheiten';

/** Names and words that are longer than a line. */
export const LONG_NAMES: EntityView = {
  ...KERRY,
  id: 'long',
  name: `Permanent Joint Commission of the Federal Republic of Vestrania and the ${LONG}`,
  kind: 'organization',
  description: `Invented for its name: ${'a body of many members and of few decisions, '.repeat(4)}2009-21`,
  role: { title: `Supreme and Plenipotentiary Extraordinary ${LONG}`, from: '2009', to: '2021-03', current: false },
  related: [{ id: 'a', name: `Vestranian ${LONG}`, kind: 'organization' }, ...KERRY.related],
  otherNames: [LONG, `${LONG}s`],
};

export const PAGE: NameRow[] = [
  { ...PUTIN, count: 4, note: 'President of Russia' },
  { id: 'john-kerry', name: 'John Kerry', kind: 'person', count: 6, note: 'US secretary of state' },
  { ...NATO, count: 9, note: 'Military alliance of North American and European states, founded in 1949' },
  { ...CRIMEA, count: 3 },
  { ...LAVROV, count: 1, note: 'Foreign minister of Russia' },
  { id: 'white-house', name: 'White House', kind: 'organization', count: 2 },
  { ...ANNEXATION, count: 2 },
];

/** What "nato chief" finds: by name, by role, by a longer name. */
export const RESULTS: LookupResult[] = [
  {
    id: 'jens-stoltenberg',
    name: 'Jens Stoltenberg',
    kind: 'person',
    description: 'Norwegian politician; secretary general of NATO, 2014-24',
    matched: 'NATO chief',
    ranges: [[0, 10]],
    score: 0.98,
  },
  {
    ...NATO,
    description: 'Military alliance of North American and European states, founded in 1949',
    matched: 'NATO',
    ranges: [[0, 4]],
    score: 0.6,
  },
  {
    id: 'nato-russia-council',
    name: 'NATO-Russia Council',
    kind: 'organization',
    description: 'Forum of NATO and Russia, founded in 2002',
    matched: 'NATO-Russia Council',
    ranges: [
      [0, 4],
      [12, 13],
    ],
    score: 0.4,
  },
  {
    id: 'long',
    name: `Permanent Joint Commission of Vestrania and ${LONG}`,
    kind: 'organization',
    description: 'Invented for its name',
    matched: `Commission ${LONG}`,
    ranges: [[0, 10]],
    score: 0.1,
  },
];

/** Different numbers of the same thing by different people, side by side and unchanged. */
export const BUILD_UP: EntityView = {
  ...BARE,
  id: 'russian-troop-build-up',
  name: 'Russian troop build-up',
  kind: 'event',
  description: 'Massing of Russian forces near Ukraine’s border, November 2021 to February 2022',
  eventDate: '2021-11/2022-02',
  figures: [
    {
      amount: '70,000',
      of: 'Russian troops near the Ukraine border',
      by: 'US intelligence officials',
      date: '2021-12-07',
      when: 'then',
      receipts: [
        { quote: 'have decided that Russia has massed 70,000 troops close to the Ukraine border', article: AP },
      ],
    },
    {
      amount: 'over 94,000',
      of: 'Russian troops at the border',
      by: 'Ukraine',
      date: '2021-12-07',
      when: 'then',
      receipts: [{ quote: 'Ukraine says Russia amassed over 94,000 troops at border', article: AP }],
    },
    {
      amount: 'as many as 100,000',
      of: 'Russian troops near the Ukrainian frontier',
      by: 'CNN',
      date: '2022-01-12',
      when: 'then',
      receipts: [
        { quote: 'Russia has been amassing as many as 100,000 troops close to the Ukrainian frontier', article: CNN },
      ],
    },
  ],
};

export const LISTED: Site = { host: 'reuters.com', asks: 'reuters.com', listed: true, allowed: true, on: true };
export const UNLISTED: Site = {
  host: 'a-rather-long-name-of-a-paper.example',
  asks: 'www.a-rather-long-name-of-a-paper.example',
  listed: false,
  allowed: false,
  on: true,
};

export const CHOICES: Settings = {
  which: 'first',
  kinds: ['person', 'organization', 'event'],
  wordsApart: 25,
  unsure: true,
  opens: 'marked',
  openAfterMs: 300,
  closeAfterMs: 300,
  theme: 'page',
  textSize: 100,
  badge: true,
  sitesOff: [],
  dismissed: [],
};
export const CHOSEN: Settings = {
  which: 'none',
  kinds: ['place'],
  wordsApart: 0,
  unsure: false,
  opens: 'key',
  openAfterMs: 0,
  closeAfterMs: 3000,
  theme: 'dark',
  textSize: 130,
  badge: false,
  sitesOff: ['reuters.com'],
  dismissed: [
    { entity: 'sergei-lavrov', surface: 'Lavrov' },
    { entity: 'gone-from-the-pack', surface: 'the minister' },
  ],
};
export const LIMITS = { delayMs: MOST_DELAY_MS, wordsApart: MOST_WORDS_APART, textSize: TEXT_SIZE };
export const CHANGED = Object.keys(CHOICES) as (keyof Settings)[];
export const SITES: Sites = { listed: ['apnews.com', 'reuters.com'], withdrawn: [], own: [], everywhere: false };
export const ADDED: Sites = { ...SITES, withdrawn: ['apnews.com'], own: [UNLISTED.host], everywhere: true };
export const SITE_ACTIONS = { onRemove() {}, onEverywhere() {}, onAllowAgain() {}, onSwitchOn() {} };
export const SHORTCUTS: Shortcut[] = [
  { label: 'Open Backstory', keys: 'Alt+Shift+K' },
  { label: 'Show or hide the marks', keys: '' },
];
/** The popup before anything is typed. */
export const POPUP: PopupViewProps = {
  query: '',
  state: 'ready',
  page: [],
  coverage: [],
  onQuery() {},
  onOpen() {},
  onBack() {},
  onArticle() {},
  onPick() {},
  onStep() {},
  onSwitch() {},
  onSettings() {},
};
export const RESET: ResetSectionProps = { done: false, onReset() {}, onUndo() {} };
export const BACKUP_ACTIONS = { onSave() {}, onFile() {}, onApply() {}, onCancel() {} };

/** A name of a story that no pack knows. */
export const MEMBER: MemberView = {
  id: 'cast:person:friedrich merz',
  name: 'Friedrich Merz',
  kind: 'person',
  introduction: {
    text: 'German Chancellor',
    sentence: 'German Chancellor Friedrich Merz opened the meeting in Berlin on Tuesday.',
  },
  count: 6,
  others: [
    { id: 'cast:person:lars klingbeil', name: 'Lars Klingbeil', kind: 'person' },
    { id: 'cast:organization:bundestag', name: 'Bundestag', kind: 'organization' },
  ],
};

/** A story's own name that is mentioned once, in passing. */
export const BARE_MEMBER: MemberView = {
  id: 'cast:place:hanover',
  name: 'Hanover',
  kind: 'place',
  count: 1,
  others: [],
};

const FROM_COURIER: ArticleCard = {
  id: 'your-reading/s00000000000001',
  title: 'Two cracks found in the Orrin Dam',
  outlet: { value: 'Lemmland Courier', how: 'stated', because: 'the page that was kept' },
  published: { value: '2031-03-03', how: 'stated', because: 'the page that was kept' },
  copy: 'original',
  url: 'https://courier.example/dam-cracks',
};
const OF_FELD = 'The mayor of Tessaly, Jonas Feld, asked people in the valley to stay calm.';
/** Somebody of an openly invented country, known from kept stories alone. */
export const FELD: EntityView = {
  id: 'your-reading/jonas-feld',
  name: 'Jonas Feld',
  kind: 'person',
  pack: { id: 'your-reading', title: 'Your reading', isOfReader: true },
  description: 'mayor of Tessaly (Lemmland Courier, March 3, 2031)',
  facts: [
    {
      text: OF_FELD,
      date: '2031-03-03',
      when: 'then',
      receipts: [{ quote: OF_FELD, article: FROM_COURIER }],
      shared: ['Ilse Brannock'],
    },
  ],
  figures: [],
  statements: [],
  coverage: [{ article: FROM_COURIER, count: 2, shared: [] }],
  related: [],
  otherNames: [],
  coverageEnds: '2031-03-03',
  named: { articles: 1, from: '2031-03-03', to: '2031-03-03' },
  storyDate: '2031-05-02',
  history: true,
};
