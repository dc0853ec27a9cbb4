// @vitest-environment jsdom
/** What the side panel makes of the answers, and what its buttons do. */
import { cleanup } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PanelViewProps } from '../../../components/panel/panel-view.tsx';
import { KERRY, PAGE } from '../../../entrypoints/gallery/fixtures.ts';
import { Panel } from '../../../entrypoints/sidepanel/panel.tsx';
import type { PinRequest } from '../../../platform/message-checks.ts';
import { storePinned } from '../../../platform/pinned.ts';
import { readSettings } from '../../../platform/settings.ts';
import { draw } from '../../components/draw.tsx';
import { doing, redrawn } from '../drawn.ts';
import { type Answers, answerAsBackground, answerAsTab, logging, pending } from '../questions.ts';

let props: PanelViewProps;
vi.mock('../../../components/panel/panel-view.tsx', () => ({
  PanelView: (given: PanelViewProps) => {
    props = given;
    return null;
  },
}));

const NAMES = PAGE.map(({ id, name }) => ({ id, name }));
const [FIRST, SECOND] = NAMES as [(typeof NAMES)[0], (typeof NAMES)[0]];
const STORY = {
  sentences: ['One.', 'Two.', 'Three.'],
  places: { [FIRST.id]: [0, 1, 1, 3], [SECOND.id]: [2, 1] },
  dated: [
    { sentence: 1, date: '2014-03-30' },
    { sentence: 3, date: '2014-03-31' },
  ],
  said: [
    { id: SECOND.id, text: 'Yes.', sentence: 2 },
    { id: 'nobody', text: 'No.', sentence: 2 },
  ],
};
const COVERAGE = [{ id: 'a' }];
const AROUND = { facts: [{ id: 'f' }], statements: [] };
const ADDRESS = 'https://www.reuters.com/world/a-story';
const OF_STORY = { published: '2014-03-31', address: ADDRESS };
const summary = vi.fn((): object => ({ state: 'ready', entries: PAGE, published: '2014-03-31' }));
const show = vi.fn((_: object): unknown => ({ at: 1, of: 2 }));
const background = vi.fn();
let tab: { id: number; url: string | undefined; windowId: number };
let isReading: boolean;

const event = { addListener: vi.fn(), removeListener: vi.fn() };

async function openPanel(more: Answers = {}, ofTab: Answers = {}): Promise<void> {
  const answers: Answers = {
    notes: () => ({ [FIRST.id]: 'a note' }),
    readings: () => ({ [FIRST.id]: { articles: 2, from: '2014-03-01', to: '2014-03-05' } }),
    keptAt: () => null,
    coverage: () => COVERAGE,
    around: () => AROUND,
    view: () => null,
    connection: () => null,
    openArticle: () => null,
    ...more,
  };
  answerAsBackground(logging(answers, background));
  const pageCast = () => ({ entries: [], introductions: {}, story: STORY });
  answerAsTab({ summary, show, pageCast, ...ofTab });
  draw(<Panel windowId={3} />);
  await redrawn();
}
const asked = (type: string) => background.mock.calls.filter(([one]) => one === type).map(([, data]) => data);

beforeEach(async () => {
  vi.restoreAllMocks();
  background.mockReset();
  show.mockClear();
  summary.mockReset().mockImplementation(() => ({ state: 'ready', entries: PAGE, published: '2014-03-31' }));
  await fakeBrowser.storage.local.clear();
  await fakeBrowser.storage.session.clear();
  tab = { id: 7, url: ADDRESS, windowId: 3 };
  isReading = true;
  Object.assign(browser, {
    permissions: {
      contains: async () => true,
      request: vi.fn(async () => true),
      onAdded: event,
      onRemoved: event,
    },
    scripting: { executeScript: async () => [{ result: isReading }], insertCSS: async () => {} },
  });
  Object.assign(browser.runtime, { id: 'test-extension-id', openOptionsPage: vi.fn() });
  Object.assign(browser.tabs, { onActivated: event, onUpdated: event });
  vi.spyOn(browser.tabs, 'getCurrent').mockResolvedValue(undefined as never);
  vi.spyOn(browser.tabs, 'query').mockImplementation((async () => [tab]) as never);
});
afterEach(cleanup);

describe('the panel shows', () => {
  it('each name with its places in the story, its note, and the kept stories that name it', async () => {
    await openPanel();
    expect(props.state).toBe('ready');
    expect(props.rows.map(({ id }) => id)).toEqual(NAMES.map(({ id }) => id));
    expect(props.rows[0]).toMatchObject({ places: [0, 1, 1, 3], note: 'a note', read: { articles: 2 } });
    expect(props.rows[1]).toMatchObject({ places: [2, 1], read: undefined });
    expect(props).toMatchObject({
      sentences: STORY.sentences,
      coverage: COVERAGE,
      context: AROUND,
      published: '2014-03-31',
    });
  });

  it('the dated sentences that the story has, and what those say whom it lists', async () => {
    await openPanel();
    expect(props.dated).toEqual([{ sentence: 1, date: '2014-03-30', text: 'Two.' }]);
    expect(props.said).toEqual([{ id: SECOND.id, name: SECOND.name, text: 'Yes.', sentence: 2 }]);
  });

  it('that it loads, until all parts have come', async () => {
    const late = pending<object>();
    await openPanel({ around: () => late.promise });
    expect(props.state).toBe('loading');
    late.resolve(AROUND);
    await redrawn();
    expect(props.state).toBe('ready');
  });

  it.each(['notes', 'readings', 'coverage', 'around'])(
    'everything else if a part cannot be loaded: %s',
    async (part) => {
      await openPanel({
        [part]: () => {
          throw new Error('broken');
        },
      });
      expect(props.state).toBe('ready');
      expect(props.rows).toHaveLength(PAGE.length);
      expect(props.context.statements).toEqual([]);
    },
  );

  const MERZ = { id: 'cast:person:Merz', name: 'Merz', kind: 'person', count: 1 };
  it.each([
    ['empty, without any name', [], 'empty'],
    ['ready, with a name of its own', [MERZ], 'ready'],
  ])('a page without names of packs as %s', async (_, entries, state) => {
    summary.mockReturnValue({ state: 'empty', entries: [] });
    await openPanel({}, { pageCast: () => ({ entries, introductions: {} }) });
    expect(props.state).toBe(state);
    expect(props).toMatchObject({ sentences: [], dated: [], said: [] });
  });

  it.each(['noArticle', 'off'])('nothing of a page that is %s, and asks nothing about it', async (state) => {
    summary.mockReturnValue({ state, entries: [] });
    await openPanel();
    expect(props).toMatchObject({ state, rows: [], coverage: [], context: { facts: [], statements: [] } });
    expect(asked('coverage')).toEqual([]);
  });
});

describe('a name that is opened', () => {
  it('is shown with the sentences that name it, each once, and can be left', async () => {
    await openPanel({ view: () => KERRY });
    await doing(() => props.onOpen(FIRST.id));
    expect(asked('view')[0]).toMatchObject({ id: FIRST.id, story: OF_STORY });
    expect(props.shown).toEqual({
      name: {
        ref: KERRY,
        view: KERRY,
        note: 'a note',
        pinned: false,
        sentences: [
          { sentence: 0, text: 'One.' },
          { sentence: 1, text: 'Two.' },
        ],
      },
    });
    await doing(() => props.onBack());
    expect(props.shown).toBeUndefined();
  });

  it('is shown by its row if no pack knows it, and not at all if the story does not name it either', async () => {
    await openPanel();
    await doing(() => props.onOpen(SECOND.id));
    expect(props.shown).toMatchObject({ name: { ref: SECOND, view: undefined } });
    await doing(() => props.onOpen('nobody'));
    expect(props.shown).toBeUndefined();
  });

  it('can be connected with another one, with the sentences that name both', async () => {
    await openPanel();
    await doing(() => props.onConnect(FIRST.id, SECOND.id));
    expect(asked('connection')).toEqual([{ names: [FIRST.id, SECOND.id], ...OF_STORY }]);
    const connection = {
      names: [FIRST.name, SECOND.name],
      sentences: [{ sentence: 1, text: 'Two.' }],
      view: undefined,
    };
    expect(props.shown).toEqual({ connection });
  });

  it('has the name that the packs give it in a connection, if the story does not name it; otherwise its id', async () => {
    const view = { names: [{ name: 'X' }, { name: 'The Lamp' }] };
    await openPanel({ connection: () => view });
    await doing(() => props.onConnect(FIRST.id, 'lamp'));
    expect(props.shown).toMatchObject({ connection: { names: [FIRST.name, 'The Lamp'], sentences: [] } });
    cleanup();
    await openPanel();
    await doing(() => props.onConnect('lamp', SECOND.id));
    expect(props.shown).toMatchObject({ connection: { names: ['lamp', SECOND.name] } });
  });
});

describe('a card that was pinned in the page', () => {
  const PINNED: PinRequest = { id: FIRST.id, name: 'Pinned', kind: 'person', story: { present: [] }, note: 'told' };
  const pin = async (card: PinRequest) => {
    await storePinned(3, card);
    await redrawn();
  };

  it('is shown with the story’s sentences and its note, in place of what was open', async () => {
    await openPanel();
    await doing(() => props.onOpen(SECOND.id));
    await pin(PINNED);
    expect(props.pinned).toMatchObject([PINNED]);
    expect(props.shown).toMatchObject({
      name: { ref: PINNED, view: undefined, note: 'told', pinned: true, sentences: [{ sentence: 0 }, { sentence: 1 }] },
    });
    await doing(() => props.onBack());
    expect(props.shown).toBeUndefined();
    expect(props.pinned).toHaveLength(1);
  });

  it('has the name that the packs give it', async () => {
    await openPanel({ view: () => KERRY });
    await pin(PINNED);
    expect(props.shown).toMatchObject({ name: { ref: KERRY, view: KERRY } });
  });

  it('is shown again on its button, in place of another name, and goes when it is unpinned', async () => {
    await openPanel();
    await pin(PINNED);
    await doing(() => props.onOpen(SECOND.id));
    expect(props.shown).toMatchObject({ name: { ref: { id: SECOND.id } } });
    await doing(() => props.onPinned(FIRST.id));
    expect(props.shown).toMatchObject({ name: { pinned: true } });
    await doing(() => props.onUnpin(FIRST.id));
    expect(props.shown).toBeUndefined();
    expect(props.pinned).toEqual([]);
  });
});

describe('a button', () => {
  it.each<[string, () => void, object]>([
    [
      'to a mention shows it in the page without a card',
      () => props.onGo(FIRST.id, 2),
      { id: FIRST.id, at: 2, quietly: true },
    ],
    ['to the previous mention', () => props.onStep(FIRST.id, -1), { id: FIRST.id, by: -1, quietly: true }],
    ['to a sentence', () => props.onSentence(1), { sentence: 1 }],
  ])('%s', async (_, press, request) => {
    await openPanel();
    await doing(press);
    expect(show).toHaveBeenCalledExactlyOnceWith(request);
  });

  it('to a mention says which one the page shows, until another page comes', async () => {
    await openPanel();
    await doing(() => props.onSentence(1));
    expect(props.place).toBeUndefined();
    await doing(() => props.onGo(FIRST.id, 0));
    expect(props.place).toMatchObject({ id: FIRST.id, at: 1, of: 2 });
    tab = { ...tab, url: `${ADDRESS}-2` };
    await doing(() => props.onRead!());
    expect(props.place).toBeUndefined();
  });

  it('to a mention reads the page again if that cannot show it', async () => {
    await openPanel();
    show.mockImplementationOnce(() => {
      throw new Error('no reader');
    });
    summary.mockClear();
    await doing(() => props.onGo(FIRST.id, 0));
    expect(summary).toHaveBeenCalledOnce();
    expect(props.place).toBeUndefined();
  });

  it('opens an article, and the settings', async () => {
    await openPanel();
    await doing(() => props.onArticle('a'));
    expect(asked('openArticle')).toEqual([{ id: 'a' }]);
    await doing(() => props.onSettings());
    expect(browser.runtime.openOptionsPage).toHaveBeenCalledOnce();
  });

  it('reads a page although it is no article', async () => {
    summary.mockReturnValue({ state: 'noArticle', entries: [] });
    const readAnyway = () => ({ state: 'ready', entries: PAGE });
    await openPanel({}, { readAnyway });
    await doing(() => props.onRead!());
    expect(props.state).toBe('ready');
  });

  it('reads nothing where the browser lets no extension read', async () => {
    tab = { ...tab, id: undefined as never };
    await openPanel();
    expect(props.state).toBe('restricted');
    expect(props.onRead).toBeUndefined();
    await doing(() => props.onGo(FIRST.id, 0));
    expect(show).not.toHaveBeenCalled();
  });

  it('switches the site off and on, and the page is read again', async () => {
    const refresh = vi.fn();
    await openPanel({}, { refresh });
    await doing(() => props.onSwitch(false));
    expect((await readSettings()).sitesOff).toEqual(['reuters.com']);
    expect(refresh).toHaveBeenCalledOnce();
    expect(props).toMatchObject({ failed: false, site: { on: false } });
    await doing(() => props.onSwitch(true));
    expect(props.site).toMatchObject({ on: true });
  });

  it('switches nothing if that cannot be stored, and says so until it can', async () => {
    const refresh = vi.fn();
    await openPanel({}, { refresh });
    expect(props.failed).toBe(false);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QuotaExceededError'));
    await doing(() => props.onSwitch(false));
    expect(props).toMatchObject({ failed: true, site: { on: true } });
    expect(refresh).not.toHaveBeenCalled();
    await doing(() => props.onSwitch(false));
    expect(props).toMatchObject({ failed: false, site: { on: false } });
  });

  it.each([
    ['the site of the page', () => props.onAllow!(), '*://*.reuters.com/*'],
    ['every site', () => props.onAllowAll!(), '*://*/*'],
  ])('asks for permission to read %s, and then reads the page again', async (_, press, origin) => {
    const refresh = vi.fn();
    await openPanel({}, { refresh });
    await doing(press);
    expect(browser.permissions.request).toHaveBeenCalledExactlyOnceWith({ origins: [origin] });
    expect(refresh).toHaveBeenCalledOnce();
  });

  it.each<[string, () => Promise<boolean>, number]>([
    ['is refused', async () => false, 0],
    ['cannot be asked for', () => Promise.reject(new Error('no gesture')), 1],
  ])('reads nothing anew if the permission %s', async (_, answer, summaries) => {
    const refresh = vi.fn();
    await openPanel({}, { refresh });
    vi.mocked(browser.permissions.request).mockImplementation(answer as never);
    summary.mockClear();
    await doing(() => props.onAllowAll!());
    expect(refresh).not.toHaveBeenCalled();
    expect(summary).toHaveBeenCalledTimes(summaries);
  });

  it('for the site of a page is not there if its address is not known', async () => {
    tab = { ...tab, url: undefined };
    await openPanel();
    expect(props.onAllow).toBeUndefined();
    expect(props.onOffer).toBeUndefined();
    await doing(() => props.onSwitch(false));
    expect((await readSettings()).sitesOff).toEqual([]);
  });
});

it('nothing offers to keep the story before it is known whether it is kept', async () => {
  const late = pending<null>();
  await openPanel({ keptAt: () => late.promise });
  expect(props.keep).toBeUndefined();
  late.resolve(null);
  await redrawn();
  expect(props.keep).toBeDefined();
});
