// @vitest-environment jsdom
/** What the popup makes of the answers, and what its buttons do. */
import { cleanup } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PopupView } from '../../../components/popup-view.tsx';
import { KERRY, PAGE } from '../../../entrypoints/gallery/fixtures.ts';
import { Popup } from '../../../entrypoints/popup/popup.tsx';
import { hasPanel, openPanel } from '../../../platform/panel.ts';
import { draw } from '../../components/draw.tsx';
import { doing, redrawn } from '../drawn.ts';
import { type Answers, answerAsBackground, answerAsTab, logging, pending } from '../questions.ts';

let props: Parameters<typeof PopupView>[0];
vi.mock('../../../components/popup-view.tsx', () => ({
  PopupView: (given: typeof props) => {
    props = given;
    return null;
  },
}));
vi.mock('../../../platform/panel.ts', () => ({ hasPanel: vi.fn(() => true), openPanel: vi.fn(async () => true) }));

const [FIRST] = PAGE as [(typeof PAGE)[0]];
const background = vi.fn();
const summary = vi.fn((): object => ({ state: 'ready', entries: PAGE }));
const show = vi.fn((_: object): unknown => ({ at: 1, of: 2 }));
const injected = vi.fn();
let close: ReturnType<typeof vi.fn>;
let tab: { id?: number; url?: string; status?: string };
let isReading: boolean;
let isAllowed: boolean;

async function openPopup(more: Answers = {}, ofTab: Answers = {}): Promise<void> {
  const answers: Answers = {
    about: () => ({ names: 1, articles: 2, examples: [] }),
    keptAt: () => null,
    notes: () => ({ [FIRST.id]: 'a note' }),
    coverage: () => [{ id: 'a' }],
    view: () => KERRY,
    openArticle: () => null,
    lookup: () => [],
    answer: () => null,
    ...more,
  };
  answerAsBackground(logging(answers, background));
  answerAsTab({ summary, show, pageCast: () => ({ entries: [], introductions: {} }), ...ofTab });
  draw(<Popup />);
  await redrawn();
}
const asked = (type: string) => background.mock.calls.filter(([one]) => one === type).map(([, data]) => data);

beforeEach(async () => {
  vi.restoreAllMocks();
  background.mockReset();
  show.mockClear();
  injected.mockReset();
  summary.mockReset().mockImplementation(() => ({ state: 'ready', entries: PAGE }));
  vi.mocked(hasPanel).mockReset().mockReturnValue(true);
  vi.mocked(openPanel).mockReset().mockResolvedValue(true);
  await fakeBrowser.storage.local.clear();
  tab = { id: 7, url: 'https://www.reuters.com/a' };
  isReading = true;
  isAllowed = true;
  close = vi.spyOn(window, 'close').mockImplementation(() => {}) as never;
  Object.assign(browser, {
    permissions: { contains: async () => isAllowed, request: vi.fn(async () => true) },
    windows: { WINDOW_ID_CURRENT: -2 },
    scripting: {
      insertCSS: async () => {},
      executeScript: async ({ files }: { files?: string[] }) => {
        if (files) injected(files);
        return [{ result: isReading }];
      },
    },
  });
  Object.assign(browser.runtime, { id: 'test-extension-id', openOptionsPage: vi.fn(async () => {}) });
  vi.spyOn(browser.tabs, 'getCurrent').mockResolvedValue(undefined as never);
  vi.spyOn(browser.tabs, 'query').mockImplementation((async () => [tab]) as never);
});
afterEach(cleanup);

describe('the popup shows', () => {
  it('the names of the page with their notes, related coverage, and how much it knows', async () => {
    await openPopup();
    expect(props).toMatchObject({
      state: 'ready',
      query: '',
      pack: { names: 1 },
      coverage: [{ id: 'a' }],
      failed: false,
    });
    expect(props.page.map(({ id }) => id)).toEqual(PAGE.map(({ id }) => id));
    expect(props.page[0]).toMatchObject({ note: 'a note' });
    expect(props).toMatchObject({ site: { host: 'reuters.com', on: true }, selected: undefined, place: undefined });
  });

  it('neither how much it knows nor that it does not, if the background does not answer', async () => {
    await openPopup({ about: () => Promise.reject(new Error('broken')) });
    expect(props.pack).toBeUndefined();
    expect(props.state).toBe('ready');
  });

  it.each([
    ['empty', [], 'empty'],
    ['ready, with a name of its own', [{ id: 'cast:person:Merz', name: 'Merz', kind: 'person', count: 1 }], 'ready'],
  ])('a page without names of packs as %s', async (_, entries, state) => {
    summary.mockReturnValue({ state: 'empty', entries: [] });
    await openPopup({}, { pageCast: () => ({ entries, introductions: {} }) });
    expect(props.state).toBe(state);
  });

  it('no offer to keep the story, and no page, before it is known whether it is kept', async () => {
    const late = pending<null>();
    await openPopup({ keptAt: () => late.promise });
    expect(props).toMatchObject({ state: 'loading', keep: undefined, page: [] });
    late.resolve(null);
    await redrawn();
    expect(props.state).toBe('ready');
    expect(props.keep).toBeDefined();
  });
});

describe('a name', () => {
  it('that is picked is shown in the page, and the popup closes', async () => {
    await openPopup();
    await doing(() => props.onPick(FIRST.id));
    expect(show).toHaveBeenCalledExactlyOnceWith({ id: FIRST.id });
    expect(close).toHaveBeenCalledOnce();
  });

  it('that is stepped through is shown in the page, while the popup stays and says where', async () => {
    await openPopup();
    await doing(() => props.onStep(FIRST.id, -1));
    expect(show).toHaveBeenCalledExactlyOnceWith({ id: FIRST.id, by: -1 });
    expect(props.place).toEqual({ id: FIRST.id, at: 1, of: 2 });
    expect(close).not.toHaveBeenCalled();
  });

  it('opens here if the page cannot show it, and is left when the reader types or goes back', async () => {
    show.mockReturnValue('gone');
    await openPopup();
    await doing(() => props.onPick(FIRST.id));
    expect(asked('view')[0]).toMatchObject({ id: FIRST.id });
    expect(props.selected).toEqual(KERRY);
    await doing(() => props.onQuery('lamp'));
    expect(props).toMatchObject({ selected: undefined, query: 'lamp' });
    await doing(() => props.onOpen(FIRST.id));
    expect(props.selected).toEqual(KERRY);
    await doing(() => props.onBack());
    expect(props.selected).toBeUndefined();
  });
});

describe('a button', () => {
  it('opens an article, at the sentence that was clicked, or the settings, and closes the popup', async () => {
    await openPopup();
    await doing(() => props.onArticle('a'));
    await doing(() => props.onArticle('a', 'It rained.'));
    expect(asked('openArticle')).toEqual([{ id: 'a' }, { id: 'a', words: 'It rained.' }]);
    expect(close).toHaveBeenCalledTimes(2);
    await doing(() => props.onSettings());
    expect(browser.runtime.openOptionsPage).toHaveBeenCalledOnce();
    expect(close).toHaveBeenCalledTimes(3);
  });

  it('reads a page although it is no article', async () => {
    summary.mockReturnValue({ state: 'noArticle', entries: [] });
    await openPopup({}, { readAnyway: () => ({ state: 'ready', entries: PAGE }) });
    expect(props.state).toBe('noArticle');
    await doing(() => props.onRead!());
    expect(props.state).toBe('ready');
  });

  it.each([
    ['the site of the page', () => props.onAllow!(), '*://*.reuters.com/*'],
    ['every site', () => props.onAllowAll!(), '*://*/*'],
  ])('asks for permission to read %s, and then reads the page again', async (_, press, origin) => {
    const refresh = vi.fn();
    await openPopup({}, { refresh });
    await doing(press);
    expect(browser.permissions.request).toHaveBeenCalledExactlyOnceWith({ origins: [origin] });
    expect(refresh).toHaveBeenCalledOnce();
  });

  it('changes nothing if the reader refuses, and says that something went wrong if the browser cannot ask', async () => {
    const refresh = vi.fn();
    await openPopup({}, { refresh });
    vi.mocked(browser.permissions.request).mockResolvedValueOnce(false as never);
    await doing(() => props.onAllowAll!());
    expect(props.state).toBe('ready');
    vi.mocked(browser.permissions.request).mockRejectedValueOnce(new Error('no gesture'));
    await doing(() => props.onAllowAll!());
    expect(props.state).toBe('error');
    expect(refresh).not.toHaveBeenCalled();
  });

  it('is not there where there is nothing to read', async () => {
    tab = {};
    await openPopup();
    expect(props).toMatchObject({ state: 'restricted', onRead: undefined, onAllow: undefined });
    await doing(() => props.onPick(FIRST.id));
    expect(show).not.toHaveBeenCalled();
    expect(asked('view')).toEqual([]);
  });
});

describe('the side panel', () => {
  it('is not offered where there is none', async () => {
    vi.mocked(hasPanel).mockReturnValue(false);
    await openPopup();
    expect(props.onPanel).toBeUndefined();
  });

  it('opens for the window, and the popup closes; a page that is read already is left alone', async () => {
    await openPopup();
    await doing(() => props.onPanel!());
    expect(openPanel).toHaveBeenCalledExactlyOnceWith(-2);
    expect(close).toHaveBeenCalledOnce();
    expect(injected).not.toHaveBeenCalled();
  });

  it('keeps the popup open if it cannot be opened', async () => {
    vi.mocked(openPanel).mockResolvedValue(false);
    await openPopup();
    await doing(() => props.onPanel!());
    expect(close).not.toHaveBeenCalled();
  });

  it.each([
    ['that is not listed', false],
    ['that is older than the extension', true],
  ])('has a page read %s, as the click on the toolbar granted access', async (_, allowed) => {
    isReading = false;
    isAllowed = allowed;
    tab = { id: 7, url: 'https://courier.example/a', status: 'complete' };
    const read = vi.fn();
    await openPopup({ pageRead: read });
    expect(props.state).toBe(allowed ? 'stale' : 'unlisted');
    await doing(() => props.onPanel!());
    expect(injected).toHaveBeenCalledExactlyOnceWith(['/reader.js']);
    expect(read).toHaveBeenCalledExactlyOnceWith({ tabId: 7 });
    expect(close).toHaveBeenCalledOnce();
  });
});
