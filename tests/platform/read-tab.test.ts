import { afterEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { type PageInPlace, placePage } from '../../platform/page-slot.ts';
import { hasReader, leaveTab, readerIn, readTab } from '../../platform/read-tab.ts';

interface Injection {
  target: { tabId: number };
  func?: () => unknown;
  files?: string[];
}

/** A tab whose page is this test's own world. */
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
  it('has a reader once there is one', async () => {
    openTab();
    expect(await readerIn(7)).toBe('none');
    placeReader();
    expect(await readerIn(7)).toBe('there');
    expect(await hasReader(7)).toBe(true);
  });

  it('has none any more after its reader left', async () => {
    openTab();
    placeReader().abort();
    expect(await readerIn(7)).toBe('none');
    expect(await hasReader(7)).toBe(false);
  });

  it('that the browser keeps to itself is closed', async () => {
    openTab();
    vi.spyOn(browser.scripting, 'executeScript').mockRejectedValue(new Error('Cannot access contents of the page'));
    expect(await readerIn(7)).toBe('closed');
    expect(await hasReader(7)).toBe(false);
  });

  it('gets the styles, and the script after what an old one left behind is gone', async () => {
    const done = openTab();
    const remove = vi.fn();
    vi.stubGlobal('document', { querySelectorAll: () => [{ remove }] });
    await readTab(7);
    expect(done).toEqual(['/assets/marks.css', 'a function', '/reader.js']);
    expect(remove).toHaveBeenCalledOnce();
  });

  it('is told to leave by a connection, which says nothing of a tab that is not there', () => {
    const heard: (() => void)[] = [];
    const connect = vi.fn(() => ({ onDisconnect: { addListener: (listener: () => void) => heard.push(listener) } }));
    Object.assign(browser.tabs, { connect });
    leaveTab(7);
    expect(connect).toHaveBeenCalledWith(7, { name: 'leave' });
    for (const listener of heard) expect(listener).not.toThrow();
  });
});
