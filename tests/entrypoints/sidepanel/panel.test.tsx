// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { KERRY, PAGE } from '../../../entrypoints/gallery/fixtures.ts';
import { Panel } from '../../../entrypoints/sidepanel/panel.tsx';
import { draw } from '../../components/draw.tsx';
import { redrawn } from '../drawn.ts';
import { type Answers, answerAsBackground, answerAsTab } from '../questions.ts';

type Listener = (...told: unknown[]) => void;
/** the panel's listeners, by event */
let heard: Record<string, Listener>;
let tab: { id: number; url: string; windowId: number };

const event = (name: string) => ({
  addListener: (listener: Listener) => {
    heard[name] = listener;
  },
  removeListener: vi.fn(),
});

const STORY = {
  sentences: ['Kerry met Lavrov in Paris.', 'Kerry left.'],
  places: { 'john-kerry': [0, 1], 'sergei-lavrov': [0] },
  dated: [],
  said: [{ id: 'john-kerry', text: 'We met in Paris and parted there.', sentence: 0 }],
};
const summary = vi.fn(() => ({ state: 'ready', entries: PAGE, published: '2014-03-31' }));
const show = vi.fn((_: object): unknown => ({ at: 1, of: 2 }));

async function openPanel(more: Answers = {}) {
  answerAsBackground({
    notes: () => ({}),
    readings: () => ({ 'john-kerry': { articles: 2, from: '2014-03-01', to: '2014-03-05' } }),
    keptAt: () => null,
    coverage: () => [],
    around: () => ({ facts: [], statements: [] }),
    view: () => KERRY,
    connection: () => null,
    ...more,
  });
  answerAsTab({ summary, show, pageCast: () => ({ entries: [], introductions: {}, story: STORY }) });
  const panel = draw(<Panel windowId={3} />);
  await redrawn();
  return panel;
}

beforeEach(async () => {
  vi.restoreAllMocks();
  await fakeBrowser.storage.local.clear();
  heard = {};
  tab = { id: 7, url: 'https://www.reuters.com/world/a-story', windowId: 3 };
  window.scrollTo = vi.fn() as never;
  Object.assign(browser, {
    permissions: { contains: async () => true, onAdded: event('added'), onRemoved: event('removed') },
    scripting: { executeScript: async () => [{ result: true }] },
  });
  Object.assign(browser.runtime, { id: 'test-extension-id' });
  Object.assign(browser.tabs, { onActivated: event('activated'), onUpdated: event('updated') });
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation(((listener: Listener) => {
    heard.message = listener;
  }) as never);
  vi.spyOn(browser.tabs, 'getCurrent').mockResolvedValue(undefined as never);
  vi.spyOn(browser.tabs, 'query').mockImplementation((async () => [tab]) as never);
});
afterEach(cleanup);

const kerry = () => screen.getByRole('button', { name: /^John Kerry,/ });

describe('the panel', () => {
  it('shows the open story once all of it has arrived', async () => {
    const { text } = await openPanel();
    expect(text()).toContain('Who is who');
    expect(document.querySelectorAll('.strip-tick').length).toBe(3);
    expect(text()).toContain('In 2 stories that you kept, the last from March 5, 2014');
  });

  it('shows the mentions of a name in the page without opening a card there', async () => {
    await openPanel();
    fireEvent.click(screen.getByRole('button', { name: 'Next mention of John Kerry' }));
    await redrawn();
    expect(show).toHaveBeenCalledWith({ id: 'john-kerry', by: 1, quietly: true });
    expect(screen.getAllByText('1 of 2').length).toBeGreaterThan(0);
  });

  it('shows what the story quotes, and scrolls to it', async () => {
    const { text } = await openPanel();
    expect(text()).toContain('“We met in Paris and parted there.”');
    fireEvent.click(screen.getByRole('button', { name: /We met in Paris/ }));
    await redrawn();
    expect(show).toHaveBeenCalledWith({ sentence: 0 });
  });

  it('requests the story again if the page no longer has that place', async () => {
    await openPanel();
    show.mockReturnValueOnce('gone');
    summary.mockClear();
    fireEvent.click(screen.getByRole('button', { name: 'Next mention of John Kerry' }));
    await redrawn();
    expect(summary).toHaveBeenCalledOnce();
  });

  it('shows a name with the sentences of the story that name it, until another page comes', async () => {
    const { text } = await openPanel();
    fireEvent.click(kerry());
    await redrawn();
    expect(text()).toContain('Kerry left.');
    tab = { ...tab, id: 8 };
    heard.activated!({ windowId: 3 });
    await redrawn();
    expect(text()).toContain('Who is who');
  });

  it('does not change while the same page is read on, or scrolled to a place in it', async () => {
    const { text } = await openPanel();
    fireEvent.click(kerry());
    await redrawn();
    tab = { ...tab, url: `${tab.url}#notes` };
    heard.updated!(7, { url: tab.url }, { windowId: 3, active: true });
    heard.message!({ type: 'count' }, { tab: { windowId: 3, active: true } });
    await redrawn();
    expect(text()).toContain('Kerry left.');
  });

  it('shows with the story’s sentences how two names are connected that no pack connects', async () => {
    const { text } = await openPanel();
    fireEvent.click(kerry());
    await redrawn();
    fireEvent.change(screen.getByRole('combobox'), { target: { value: 'sergei-lavrov' } });
    await redrawn();
    expect(text()).toContain('John Kerry and Sergei Lavrov');
    expect(text()).toContain('Kerry met Lavrov in Paris.');
    expect(text()).not.toContain('Kerry left.');
  });

  it('ignores other windows', async () => {
    await openPanel();
    summary.mockClear();
    heard.activated!({ windowId: 4 });
    heard.updated!(9, { status: 'complete' }, { windowId: 4, active: true });
    heard.updated!(9, { status: 'complete' }, { windowId: 3, active: false });
    heard.message!({ type: 'count' }, { tab: { windowId: 4, active: true } });
    await redrawn();
    expect(summary).not.toHaveBeenCalled();
  });

  it('offers to keep the story, and reports the result', async () => {
    const reply = { outcome: 'kept', id: 'a-story', headline: 'A story', notes: [] };
    const { text } = await openPanel({ keepStory: () => reply });
    fireEvent.click(screen.getByRole('button', { name: 'Keep this story' }));
    await redrawn();
    expect(text()).toContain('Kept on this device.');
  });

  it('does not offer to keep a story in a private window', async () => {
    tab = { ...tab, incognito: true } as never;
    const { text } = await openPanel();
    expect(text()).toContain('This is a private window');
    expect(screen.queryByRole('button', { name: 'Keep this story' })).toBeNull();
  });

  it('lets the browser offer a site whose address is not known, if it can', async () => {
    tab = { ...tab, url: undefined } as never;
    Object.assign(browser, { scripting: { executeScript: async () => Promise.reject(new Error('closed')) } });
    await openPanel();
    expect(screen.queryByRole('button', { name: 'Always read this site' })).toBeNull();
    cleanup();
    const addHostAccessRequest = vi.fn(async () => {});
    Object.assign(browser.permissions, { addHostAccessRequest });
    const { text } = await openPanel();
    fireEvent.click(screen.getByRole('button', { name: 'Always read this site' }));
    expect(addHostAccessRequest).toHaveBeenCalledWith({ tabId: 7 });
    await redrawn();
    expect(text()).toContain('asks beside the address bar');
  });

  it('says that the extension was updated while it was open', async () => {
    const { text } = await openPanel();
    Object.assign(browser.runtime, { id: undefined });
    heard.activated!({ windowId: 3 });
    await redrawn();
    expect(text()).toContain('Backstory was updated');
  });
});
