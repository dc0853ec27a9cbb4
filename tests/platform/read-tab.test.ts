import { afterEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { type PageInPlace, placePage } from '../../platform/page-slot.ts';
import { framesIn, hasReader, leaveTab, readerIn, readTab } from '../../platform/read-tab.ts';

interface Injection {
  target: { tabId: number };
  func?: () => unknown;
  files?: string[];
}

/** Simulates a tab in whose page scripts run in the test's own global scope. */
function openTab(): string[] {
  const done: string[] = [];
  Object.assign(browser, {
    scripting: {
      insertCSS: async ({ files }: Injection) => void done.push(...(files ?? [])),
      executeScript: async ({ func, files }: Injection) => {
        done.push(...(files ?? ['a function']));
        return [{ result: func?.() }];
      },
    },
  });
  return done;
}

function placeReader(): AbortController {
  const life = new AbortController();
  placePage({ signal: life.signal } as PageInPlace);
  return life;
}

afterEach(() => {
  vi.unstubAllGlobals();
  placePage(undefined as never);
});

describe('a tab', () => {
  it('is reported to have a reader script once there is one', async () => {
    openTab();
    expect(await readerIn(7)).toBe('none');
    placeReader();
    expect(await readerIn(7)).toBe('there');
    expect(await hasReader(7)).toBe(true);
  });

  it('is reported to have none after it has left', async () => {
    openTab();
    placeReader().abort();
    expect(await readerIn(7)).toBe('none');
    expect(await hasReader(7)).toBe(false);
  });

  it('that no extension may access is reported as closed', async () => {
    openTab();
    vi.spyOn(browser.scripting, 'executeScript').mockRejectedValue(new Error('Cannot access contents of the page'));
    expect(await readerIn(7)).toBe('closed');
    expect(await hasReader(7)).toBe(false);
  });

  it('gets the style sheet and, after the remains of an old version are removed, the script', async () => {
    const done = openTab();
    const remove = vi.fn();
    vi.stubGlobal('document', { querySelectorAll: () => [{ remove }] });
    await readTab(7);
    expect(done).toEqual(['/assets/marks.css', 'a function', '/reader.js']);
    expect(remove).toHaveBeenCalledOnce();
  });

  it('is told to leave by a connection, which causes no error if the tab does not exist', () => {
    const heard: (() => void)[] = [];
    const connect = vi.fn(() => ({ onDisconnect: { addListener: (listener: () => void) => heard.push(listener) } }));
    Object.assign(browser.tabs, { connect });
    leaveTab(7);
    expect(connect).toHaveBeenCalledWith(7, { name: 'leave' });
    for (const listener of heard) expect(listener).not.toThrow();
  });

  it.each<[why: string, shown: boolean, width: number, height: number, counted: number]>([
    ['is large enough for a story', true, 300, 200, 1],
    ['is too narrow', true, 299, 900, 0],
    ['is too low', true, 900, 199, 0],
    ['is hidden', false, 900, 900, 0],
  ])('has its frames counted: one that %s', async (_, shown, clientWidth, clientHeight, counted) => {
    openTab();
    const frame = { checkVisibility: () => shown, clientWidth, clientHeight };
    vi.stubGlobal('document', { querySelectorAll: () => [frame] });
    expect(await framesIn(7)).toBe(counted);
  });

  it('that no extension may access has no frames', async () => {
    openTab();
    vi.spyOn(browser.scripting, 'executeScript').mockRejectedValue(new Error('Cannot access contents of the page'));
    expect(await framesIn(7)).toBe(0);
  });
});
