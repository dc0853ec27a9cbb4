import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { currentTab, readAfterChange, readAnyway, readCurrentPage } from '../../platform/current-page.ts';
import { switchSite } from '../../platform/settings.ts';
import { answerAsTab } from '../entrypoints/questions.ts';

interface Tab {
  id: number;
  url?: string;
  lastAccessed?: number;
  status?: string;
  incognito?: boolean;
}

interface Open {
  /** the active tab */
  active?: Tab;
  /** the tab that the popup itself is in; absent if the toolbar opened it */
  own?: Tab;
  others?: Tab[];
  allowed?: boolean;
  /** whether a reader script is found in a tab; an error if the page does not permit scripts */
  reader?: boolean | Error;
  /** large frames of the page */
  frames?: number;
  /** the page's content type */
  type?: string;
}

const ran = vi.fn();

function open({ active, own, others = [], allowed = true, reader = true, frames = 0, type = 'text/html' }: Open): void {
  Object.assign(browser, {
    permissions: { contains: async () => allowed },
    scripting: {
      insertCSS: async () => {},
      executeScript: async (injection: { files?: string[]; func?: () => unknown }) => {
        if (injection.files) ran(injection.files);
        if (reader instanceof Error) throw reader;
        const asks = String(injection.func);
        return [{ result: asks.includes('frame') ? frames : asks.includes('contentType') ? type : reader }];
      },
    },
  });
  vi.spyOn(browser.tabs, 'getCurrent').mockResolvedValue(own as never);
  vi.spyOn(browser.tabs, 'query').mockImplementation((async (filter: { active?: boolean }) =>
    filter.active ? [active].filter(Boolean) : [...others, ...(own ? [own] : [])]) as never);
}

const STORY: Tab = { id: 7, url: 'https://www.reuters.com/world/a-story' };
const UNLISTED: Tab = { id: 8, url: 'https://www.example.org/a-story' };
const CLOSED = new Error('Cannot access contents of the page');
const SUMMARY = { state: 'empty', entries: [] };

beforeEach(async () => {
  vi.restoreAllMocks();
  ran.mockReset();
  await fakeBrowser.storage.local.clear();
});

describe('the open page', () => {
  it('is what the reader script found, with its site', async () => {
    answerAsTab({ summary: () => SUMMARY });
    open({ active: STORY });
    expect(await readCurrentPage()).toEqual({
      ...SUMMARY,
      frames: 0,
      tabId: 7,
      address: STORY.url,
      site: { host: 'reuters.com', asks: 'reuters.com', listed: true, allowed: true, on: true },
    });
  });

  it('includes its frames if nothing was found on it, because the story may be in one', async () => {
    answerAsTab({ summary: () => ({ ...SUMMARY, state: 'noArticle' }) });
    open({ active: STORY, frames: 2 });
    expect(await readCurrentPage()).toMatchObject({ state: 'noArticle', frames: 2 });
    answerAsTab({ summary: () => ({ ...SUMMARY, state: 'ready' }) });
    expect(await readCurrentPage()).not.toHaveProperty('frames');
  });

  it.each<[string, Open, object]>([
    ['an unlisted site', { active: UNLISTED, reader: false, allowed: false }, { state: 'unlisted', tabId: 8 }],
    ['a tab older than Backstory', { active: STORY, reader: false }, { state: 'stale', tabId: 7 }],
    [
      'an outlet that was withdrawn',
      { active: STORY, reader: CLOSED, allowed: false },
      { state: 'withdrawn', tabId: 7 },
    ],
    ['a page of the browser’s own', { active: { id: 9 }, reader: CLOSED }, { state: 'restricted' }],
    ['no tab at all', {}, { state: 'restricted' }],
  ])('is reported as what it is: %s', async (_, what, expected) => {
    open(what);
    expect(await readCurrentPage()).toMatchObject({ entries: [], ...expected });
  });

  it.each([
    ['any window, for a popup that is itself in a tab', undefined, { windowType: 'normal' }],
    ['its own window, for a panel that is itself in a tab', 3, { windowType: 'normal', windowId: 3 }],
  ])('is the other tab used last, of %s', async (_, windowId, asked) => {
    open({
      active: { id: 1 },
      own: { id: 1 },
      others: [{ id: 5, lastAccessed: 20 }, { id: 6, lastAccessed: 30 }, { id: 7 }],
    });
    expect(await currentTab(windowId)).toMatchObject({ tab: { id: 6 }, alone: false });
    expect(browser.tabs.query).toHaveBeenLastCalledWith(asked);
  });

  it('cannot be read if a popup in its own window has no access to it', async () => {
    open({ active: { id: 9 }, own: { id: 1 }, reader: CLOSED });
    const page = await readCurrentPage();
    expect(page.state).toBe('unlisted');
    expect(page.tabId).toBeUndefined();
  });

  it.each<[string, Open, string]>([
    ['an unlisted site, or a page of the browser’s own', { active: { id: 9 }, reader: CLOSED }, 'unseen'],
    [
      'an unlisted site that the click on the toolbar’s button gave access to',
      { active: UNLISTED, reader: false, allowed: false },
      'unlisted',
    ],
    ['a page that no extension may read', { active: STORY, reader: CLOSED }, 'restricted'],
    [
      'a PDF that no extension may read',
      { active: { id: 7, url: 'https://www.reuters.com/a.pdf?x' }, reader: CLOSED },
      'pdf',
    ],
    [
      'a page of an outlet that is still loading',
      { active: { ...STORY, status: 'loading' }, reader: false },
      'loading',
    ],
  ])('is reported to the panel as what it is: %s', async (_, what, state) => {
    open(what);
    expect((await readCurrentPage(3)).state).toBe(state);
  });

  it('is a PDF if its viewer can be accessed', async () => {
    answerAsTab({ summary: () => ({ ...SUMMARY, state: 'noArticle' }) });
    open({ active: STORY, type: 'application/pdf' });
    expect((await readCurrentPage(3)).state).toBe('pdf');
  });

  it('is reported as in a private window', async () => {
    answerAsTab({ summary: () => SUMMARY });
    open({ active: { ...STORY, incognito: true } });
    expect(await readCurrentPage(3)).toMatchObject({ state: 'empty', isPrivate: true });
  });

  it('is the tab read last if the popup is a tab itself', async () => {
    answerAsTab({ summary: () => SUMMARY });
    const own = { id: 1 };
    open({
      active: own,
      own,
      others: [
        { ...UNLISTED, lastAccessed: 1 },
        { ...STORY, lastAccessed: 2 },
      ],
    });
    expect((await readCurrentPage()).tabId).toBe(7);
  });

  it('is reported as switched off', async () => {
    answerAsTab({ summary: () => ({ ...SUMMARY, state: 'off' }) });
    await switchSite('reuters.com', false);
    open({ active: STORY });
    expect(await readCurrentPage()).toMatchObject({ state: 'off', site: { on: false } });
  });

  it.each<[string, () => unknown]>([
    ['answers nothing', () => undefined],
    ['sends an answer that is not valid', () => ({ state: 'ready', entries: 'many' })],
  ])('is an error if the script in it %s', async (_, summary) => {
    answerAsTab({ summary });
    open({ active: STORY });
    expect((await readCurrentPage()).state).toBe('error');
  });
});

describe('reading a page because the reader asks for it', () => {
  const page = { state: 'noArticle' as const, entries: [], tabId: 7 };

  it('runs the reader script in a page that has none, and does not read a page that is no article', async () => {
    answerAsTab({ summary: () => ({ ...SUMMARY, state: 'noArticle' }) });
    open({ active: STORY, reader: false });
    expect((await readAnyway(page)).state).toBe('noArticle');
    expect(ran.mock.calls).toEqual([[['/reader.js']]]);
  });

  it('asks a reader script that is there to read it although it is no article', async () => {
    answerAsTab({ readAnyway: () => SUMMARY });
    open({ active: STORY });
    expect(await readAnyway(page)).toMatchObject({ state: 'empty', tabId: 7 });
    expect(ran).not.toHaveBeenCalled();
  });

  it('is an error if the page cannot be accessed', async () => {
    open({ active: STORY, reader: CLOSED });
    expect((await readAnyway(page)).state).toBe('error');
  });

  it('changes nothing if there is no tab to send messages to', async () => {
    const { tabId: _, ...without } = page;
    expect(await readAnyway(without)).toBe(without);
  });
});

describe('after the site was switched on or off, or allowed', () => {
  const page = { state: 'ready' as const, entries: [], tabId: 7 };

  it('a page with a reader script is read again by it', async () => {
    const refresh = vi.fn();
    answerAsTab({ refresh, summary: () => SUMMARY });
    open({ active: STORY });
    expect((await readAfterChange(page)).state).toBe('empty');
    expect(refresh).toHaveBeenCalledOnce();
  });

  it('a page without one gets one', async () => {
    open({ active: UNLISTED, reader: false });
    await readAfterChange(page);
    expect(ran.mock.calls).toEqual([[['/reader.js']]]);
  });

  it('a page that can no longer be read is reported as such', async () => {
    open({ active: STORY, reader: CLOSED, allowed: false });
    expect((await readAfterChange(page)).state).toBe('withdrawn');
  });
});
