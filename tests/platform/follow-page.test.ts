// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { followPage, type PageNews } from '../../platform/follow-page.ts';

type Listener = (...what: never[]) => unknown;

/** A browser’s event, whose listeners a test calls. */
function event() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    happens: (...what: unknown[]) => [...listeners].map((listener) => listener(...(what as never[]))),
  };
}

const events = {
  onActivated: event(),
  onUpdated: event(),
  onMessage: event(),
  onAdded: event(),
  onRemoved: event(),
};
const FRONT = { windowId: 3, active: true };
let news: PageNews[];
let stop: () => void;

beforeEach(() => {
  Object.assign(browser.tabs, { onActivated: events.onActivated, onUpdated: events.onUpdated });
  Object.assign(browser.runtime, { onMessage: events.onMessage });
  Object.assign(browser, { permissions: { onAdded: events.onAdded, onRemoved: events.onRemoved } });
  news = [];
  stop = followPage(3, (one) => news.push(one));
  return () => stop();
});

describe('a panel beside the page in front', () => {
  it.each<[string, keyof typeof events, unknown[], PageNews[]]>([
    ['another tab of its window', 'onActivated', [{ windowId: 3 }], ['turned']],
    ['a tab of another window', 'onActivated', [{ windowId: 4 }], []],
    ['a page that begins to load', 'onUpdated', [7, { status: 'loading' }, FRONT], ['turned']],
    ['another address of the same page', 'onUpdated', [7, { url: 'https://a.example/b' }, FRONT], ['turned']],
    [
      'another address that is complete',
      'onUpdated',
      [7, { url: 'https://a.example/b', status: 'complete' }, FRONT],
      ['turned'],
    ],
    ['a page that is complete', 'onUpdated', [7, { status: 'complete' }, FRONT], ['read']],
    ['a title', 'onUpdated', [7, { title: 'Another' }, FRONT], []],
    ['a page in a tab behind', 'onUpdated', [7, { status: 'loading' }, { windowId: 3, active: false }], []],
    ['a page in another window', 'onUpdated', [7, { status: 'loading' }, { windowId: 4, active: true }], []],
    ['a page in front that was read', 'onMessage', [{ type: 'count' }, { tab: FRONT }], ['read']],
    ['a page behind that was read', 'onMessage', [{ type: 'count' }, { tab: { windowId: 3, active: false } }], []],
    [
      'a page of another window that was read',
      'onMessage',
      [{ type: 'count' }, { tab: { windowId: 4, active: true } }],
      [],
    ],
    ['a page that was read because the reader asked', 'onMessage', [{ type: 'pageRead' }, {}], ['read']],
    ['any other message', 'onMessage', [{ type: 'lookup' }, { tab: FRONT }], []],
    ['a site that is allowed', 'onAdded', [{}], ['read']],
    ['a site that is withdrawn', 'onRemoved', [{}], ['read']],
  ])('hears of %s', (_, name, what, heard) => {
    events[name].happens(...what);
    expect(news).toEqual(heard);
  });

  it('hears that its window has the focus again', () => {
    window.dispatchEvent(new Event('focus'));
    expect(news).toEqual(['read']);
  });

  it('leaves the answers to the background', () => {
    expect(events.onMessage.happens({ type: 'pageRead' }, {})).toEqual([undefined]);
  });

  it('hears nothing once it has stopped', () => {
    stop();
    events.onActivated.happens({ windowId: 3 });
    events.onUpdated.happens(7, { status: 'loading' }, FRONT);
    events.onMessage.happens({ type: 'pageRead' }, {});
    events.onAdded.happens({});
    events.onRemoved.happens({});
    window.dispatchEvent(new Event('focus'));
    expect(news).toEqual([]);
  });
});
