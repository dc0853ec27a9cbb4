/** Every component in every state: the gallery shows them, and the tests check each of them. */
import type { ComponentChildren } from 'preact';
import { ConnectionCard } from '../../components/connection-card.tsx';
import { EntityCard, type EntityCardProps } from '../../components/entity-card.tsx';
import { LibraryUnreadable, LibraryView, type LibraryViewProps } from '../../components/library/library-view.tsx';
import { MemberCard, type MemberCardProps } from '../../components/member-card.tsx';
import { OptionsUnreadable, OptionsView, type OptionsViewProps } from '../../components/options/options-view.tsx';
import { PanelView, type PanelViewProps } from '../../components/panel/panel-view.tsx';
import { PopupView, type PopupViewProps } from '../../components/popup-view.tsx';
import { WelcomeView } from '../../components/welcome-view.tsx';
import * as fixtures from './fixtures.ts';
import { LAVROV } from './fixtures.ts';
import {
  ARTICLE,
  BRINGING,
  bringing,
  CORRECTING,
  FILES,
  HOLDINGS,
  INCOMING,
  KEEPING,
  KEPT,
  KEPT_STORY,
  LOST,
  NO_STORE,
  PACKS,
  SUMMARY,
  TWO_PACKS,
} from './library-fixtures.ts';

import { BARE_OF_STORY, CONNECTION, JOINED, KNOWN, NOT_JOINED, OF_STORY, PANEL } from './panel-fixtures.ts';

export interface State {
  /** also the name of its test and screenshot */
  id: string;
  draw: () => ComponentChildren;
}

const nothing = () => {};

function card(id: string, props: Pick<EntityCardProps, 'view'> & Partial<EntityCardProps>): State {
  return { id, draw: () => <EntityCard onOpen={nothing} onArticle={nothing} onClose={nothing} {...props} /> };
}

function member(id: string, view: MemberCardProps['view']): State {
  const acts = { onIntroduction: nothing, onStep: nothing, onDismiss: nothing, onSame: nothing, onPin: nothing };
  return { id, draw: () => <MemberCard view={view} onClose={nothing} {...acts} /> };
}

function popup(id: string, props: Partial<PopupViewProps>): State {
  return {
    id,
    draw: () => <PopupView {...fixtures.POPUP} {...props} />,
  };
}

function panel(id: string, props: Partial<PanelViewProps>): State {
  return { id, draw: () => <PanelView {...PANEL} {...props} /> };
}

/** A page without a story. */
function panelWithout(id: string, props: Partial<PanelViewProps>): State {
  return panel(id, {
    rows: [],
    sentences: [],
    dated: [],
    said: [],
    coverage: [],
    keep: undefined,
    context: { facts: [], statements: [] },
    ...props,
  });
}

function options(id: string, props: Partial<OptionsViewProps>): State {
  return {
    id,
    draw: () => (
      <OptionsView
        choices={fixtures.CHOICES}
        limits={fixtures.LIMITS}
        onChange={nothing}
        failed={false}
        sites={{ sites: fixtures.SITES, ...fixtures.SITE_ACTIONS }}
        dismissed={{ names: {}, onRestore: nothing }}
        shortcuts={{ shortcuts: fixtures.SHORTCUTS, onChange: nothing }}
        backup={{ loading: { step: 'none' }, ...fixtures.BACKUP_ACTIONS }}
        reset={fixtures.RESET}
        {...props}
      />
    ),
  };
}

function library(id: string, props: Partial<LibraryViewProps> & Pick<LibraryViewProps, 'place'>): State {
  return {
    id,
    draw: () => (
      <LibraryView
        holdings={HOLDINGS}
        summary={SUMMARY}
        packs={PACKS}
        bringing={BRINGING}
        kept={KEPT}
        correcting={CORRECTING}
        query=""
        found={undefined}
        onQuery={nothing}
        onGo={nothing}
        {...props}
      />
    ),
  };
}

export const STATES: State[] = [
  card('card: a person, with something in every section', { view: fixtures.KERRY }),
  card('card: a person whom two packs know', { view: fixtures.IN_TWO_PACKS }),
  card('card: an event whose story is older than most of the coverage', {
    view: fixtures.CRIMEA_EVENT,
    onBack: nothing,
  }),
  card('card: a story newer than the coverage, one garbled quote', { view: fixtures.ZELENSKYY }),
  card('card: unsure, with rivals and one sentence', { view: fixtures.SHERMAN }),
  card('card: a name made by rewording software', { view: fixtures.PRICE }),
  card('card: ten statements', { view: fixtures.PESKOV }),
  card('card: figures that differ', { view: fixtures.BUILD_UP }),
  card('card: hardly anything', { view: fixtures.BARE }),
  card('card: long names', { view: fixtures.LONG_NAMES, onBack: nothing }),
  member('card: a name that the story introduces', fixtures.MEMBER),
  member('card: a name that the story does not introduce', fixtures.BARE_MEMBER),
  card('card: a name with others of its paragraph', {
    view: fixtures.KERRY,
    neighbours: [fixtures.LAVROV, fixtures.NATO],
    onConnect: nothing,
  }),
  {
    id: 'card: how two names connect',
    draw: () => (
      <ConnectionCard view={CONNECTION} onOpen={nothing} onArticle={nothing} onClose={nothing} onBack={nothing} />
    ),
  },
  card('card: kept in the page', { view: fixtures.SHERMAN, pinned: true, onPin: nothing, panelKeys: '' }),
  popup('popup: what is on the page', {
    page: fixtures.PAGE,
    coverage: fixtures.COVERAGE,
    site: fixtures.LISTED,
  }),
  popup('popup: a page too long to be read whole', { page: fixtures.PAGE, readUpTo: 1_000_000 }),
  popup('popup: stepping through the mentions of a name', {
    page: fixtures.PAGE,
    place: { id: 'john-kerry', at: 2, of: 6 },
    site: fixtures.LISTED,
  }),
  popup('popup: results', { query: 'nato chief', results: fixtures.RESULTS }),
  popup('popup: the answer to a question of a date', {
    query: 'when was the annexation',
    results: fixtures.RESULTS,
    answer: { asks: 'when', of: fixtures.CRIMEA_EVENT, date: '2014-02-20/2014-03-26' },
  }),
  popup('popup: the answer to a question of what was said', {
    query: 'what did kerry say',
    results: fixtures.RESULTS,
    answer: { asks: 'said', of: fixtures.KERRY, statements: fixtures.KERRY.statements },
  }),
  popup('popup: no result', { query: 'Atlantis', results: [] }),
  popup('popup: an entity', { query: 'kerry', selected: fixtures.KERRY }),
  popup('popup: waiting for the first answer', { query: 'k' }),
  popup('popup: reading the page', { state: 'loading' }),
  popup('popup: nothing on the page', {}),
  popup('popup: the lookup broke', { query: 'kerry', results: 'failed' }),
  popup('popup: a page that is no article', { state: 'noArticle', site: fixtures.LISTED, onRead: nothing }),
  popup('popup: no article, but frames', { state: 'noArticle', frames: 2, site: fixtures.LISTED, onRead: nothing }),
  popup('popup: site switched off', { state: 'off', site: { ...fixtures.LISTED, on: false } }),
  popup('popup: a site that could not be switched', { page: fixtures.PAGE, site: fixtures.LISTED, failed: true }),
  popup('popup: site not listed', {
    state: 'unlisted',
    site: fixtures.UNLISTED,
    onRead: nothing,
    onAllow: nothing,
    onAllowAll: nothing,
  }),
  popup('popup: site not listed, read once', {
    page: fixtures.PAGE.slice(0, 4),
    site: fixtures.UNLISTED,
    onAllow: nothing,
  }),
  popup('popup: site withdrawn in the browser, read once', {
    page: fixtures.PAGE.slice(0, 4),
    site: { ...fixtures.LISTED, allowed: false },
    onAllow: nothing,
  }),
  popup('popup: site withdrawn in the browser', {
    state: 'withdrawn',
    site: { ...fixtures.LISTED, allowed: false },
    onAllow: nothing,
  }),
  popup('popup: page closed to extensions', { state: 'restricted' }),
  popup('popup: tab older than the extension', { state: 'stale', site: fixtures.LISTED, onRead: nothing }),
  popup('popup: something broke', { state: 'error' }),
  panel('panel: a story', {}),
  panel('panel: a story in a private window, at a mention, with cards kept open', {
    isPrivate: true,
    place: { id: 'john-kerry', at: 2, of: 6 },
    pinned: [fixtures.KERRY, { ...fixtures.LONG_NAMES }],
  }),
  panel('panel: a story whose sentences are not there yet', {
    rows: fixtures.PAGE,
    sentences: [],
    dated: [],
    readUpTo: 1_000_000,
  }),
  panel('panel: a name that a pack knows, kept open', { shown: KNOWN }),
  panel('panel: a name that only the story knows', { shown: OF_STORY }),
  panel('panel: a name that the story does not introduce', { shown: BARE_OF_STORY, rows: [] }),
  panel('panel: how two names connect', { shown: JOINED }),
  panel('panel: two names that nothing joins', { shown: NOT_JOINED }),
  panelWithout('panel: reading the page', { state: 'loading' }),
  panelWithout('panel: nothing on the page', { state: 'empty', frames: 1 }),
  panelWithout('panel: no article', { state: 'noArticle', onRead: nothing }),
  panelWithout('panel: site switched off', { state: 'off', site: { ...fixtures.LISTED, on: false } }),
  panelWithout('panel: site not listed', {
    state: 'unlisted',
    site: fixtures.UNLISTED,
    onRead: nothing,
    onAllow: nothing,
    onAllowAll: nothing,
  }),
  panelWithout('panel: a page that Backstory does not see', { state: 'unseen', site: undefined, onOffer: nothing }),
  panelWithout('panel: page closed to extensions', { state: 'restricted', site: undefined }),
  panelWithout('panel: a PDF', { state: 'pdf', site: undefined }),
  panelWithout('panel: tab older than the extension', { state: 'stale', onRead: nothing }),
  panelWithout('panel: the extension was updated under it', { state: 'updated', site: undefined }),
  panelWithout('panel: something broke', { state: 'error', site: undefined }),
  options('options: a reader who never chose', {}),
  options('options: everything chosen', {
    pack: SUMMARY,
    choices: fixtures.CHOSEN,
    sites: { sites: fixtures.ADDED, ...fixtures.SITE_ACTIONS },
    dismissed: { names: { 'sergei-lavrov': 'Sergei Lavrov' }, onRestore: nothing },
    shortcuts: { shortcuts: [], onChange: nothing },
    failed: true,
  }),
  options('options: all settings were just reset', { reset: { ...fixtures.RESET, done: true } }),
  options('options: a look at a file', {
    backup: {
      loading: { step: 'preview', coming: fixtures.CHOSEN, changes: fixtures.CHANGED },
      ...fixtures.BACKUP_ACTIONS,
    },
  }),
  options('options: a broken file', {
    backup: {
      loading: { step: 'refused', why: { problem: 'field', field: 'wordsApart', found: '-1' } },
      ...fixtures.BACKUP_ACTIONS,
    },
  }),
  options('options: a file that could not be applied', {
    backup: { loading: { step: 'failed' }, ...fixtures.BACKUP_ACTIONS },
  }),
  { id: 'options: unreadable', draw: () => <OptionsUnreadable /> },
  { id: 'welcome', draw: () => <WelcomeView pack={SUMMARY} pin="firefox" /> },
  library('library: all that is known', { place: { at: 'home' } }),
  library('library: several packs, one just removed, one in ruins', { place: { at: 'home' }, packs: TWO_PACKS }),
  library('library: a store that the browser does not open', { place: { at: 'home' }, packs: NO_STORE }),
  library('library: a pack that the browser cleared away', { place: { at: 'home' }, packs: LOST }),
  library('library: a newer version of a pack, before it is taken', {
    place: { at: 'home' },
    bringing: bringing({ step: 'preview', incoming: INCOMING }),
  }),
  library('library: a file that is no pack', {
    place: { at: 'home' },
    bringing: bringing({
      step: 'refused',
      file: 'notes.json',
      problems: ['the file is not JSON, or only a part of it: get it once more'],
    }),
  }),
  library('library: a pack on its way to the store', {
    place: { at: 'home' },
    bringing: bringing({ step: 'working', work: 'storing', file: 'canal.json', share: 0.4 }),
  }),
  library('library: a disk without room', {
    place: { at: 'home' },
    bringing: bringing({ step: 'failed', why: 'full' }),
  }),
  library('library: no story kept yet', { place: { at: 'home' }, kept: { ...KEPT, stories: [], files: FILES } }),
  library('library: a story just forgotten', {
    place: { at: 'home' },
    kept: {
      ...KEPT,
      notice: { forgotten: { ids: ['s00000000000001'], headline: 'Two cracks found in the Orrin Dam' } },
    },
  }),
  library('library: stories that cannot be read', { place: { at: 'home' }, kept: { ...KEPT, stories: 'unavailable' } }),
  library('library: a file of stories, before they are taken in', {
    place: { at: 'home' },
    kept: {
      ...KEPT,
      files: {
        ...FILES,
        transfer: { at: 'preview', preview: { name: 'stories.json', stories: 240, corrections: 3, damaged: 1 } },
      },
    },
  }),
  library('library: stories on their way in', {
    place: { at: 'home' },
    kept: { ...KEPT, files: { ...FILES, transfer: { at: 'taking', done: 80, of: 240 } } },
  }),
  library('library: a kept story', {
    place: { at: 'kept', story: KEPT_STORY, words: 'Feld said the town had food for a week.' },
  }),
  library('library: a name of kept stories', {
    place: { at: 'name', view: fixtures.FELD, stories: [KEPT_STORY] },
  }),
  popup('popup: a story that can be kept', { page: fixtures.PAGE, keep: { ...KEEPING, keeping: { at: 'offered' } } }),
  popup('popup: a story kept just now, with another outlet’s text', {
    page: fixtures.PAGE,
    keep: {
      ...KEEPING,
      keeping: {
        ...{ at: 'kept', id: 's00000000000001', since: 0 },
        reply: { outcome: 'kept', id: 's00000000000001', headline: '', notes: ['cut'], sameTextAs: 'Herald' },
      },
    },
  }),
  popup('popup: a story kept before', {
    page: fixtures.PAGE,
    keep: { ...KEEPING, keeping: { at: 'kept', id: 's00000000000001', since: Date.UTC(2031, 2, 3) } },
  }),
  popup('popup: a story that is not kept, as the disk is full', {
    page: fixtures.PAGE,
    keep: { ...KEEPING, keeping: { at: 'refused', reply: 'full' } },
  }),
  card('card: somebody of whom kept stories tell', { view: fixtures.FELD }),
  library('library: a search', { place: { at: 'home' }, query: 'lavr', found: [LAVROV] }),
  library('library: a search for nothing known', { place: { at: 'home' }, query: 'zzz', found: [] }),
  library('library: an article', { place: { at: 'article', article: ARTICLE } }),
  library('library: a copy altered by software', {
    place: { at: 'article', article: { ...ARTICLE, article: { ...ARTICLE.article, copy: 'reworded' } } },
  }),
  library('library: a name', { place: { at: 'name', view: fixtures.KERRY } }),
  library('library: an address that leads to nothing', { place: { at: 'gone' } }),
  { id: 'library: unreadable', draw: () => <LibraryUnreadable /> },
];
