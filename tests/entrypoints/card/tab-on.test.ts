// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { tabOnFrom } from '../../../entrypoints/card/tab-on.ts';

let leave: AbortController;
let pressed: (event: KeyboardEvent) => void;

beforeEach(() => {
  leave = new AbortController();
});
afterEach(() => {
  leave.abort();
  vi.restoreAllMocks();
  (document.activeElement as HTMLElement | null)?.blur();
});

/** Shows a page whose word is in `<b>`, and makes Tab continue from it. */
function page(html: string): Text {
  document.body.innerHTML = html;
  const listen = vi.spyOn(document, 'addEventListener');
  const word = document.querySelector('b')!.firstChild as Text;
  tabOnFrom(word, leave.signal);
  const [, listener, options] = listen.mock.calls.findLast(([type]) => type === 'keydown')!;
  // as the browser does, until the listener's signal aborts
  pressed = (event) => {
    if (!(options as AddEventListenerOptions).signal!.aborted) (listener as typeof pressed)(event);
  };
  return word;
}

/** Presses a key as a reader does: only a browser makes events that are trusted. Returns whether the browser's own action is prevented. */
function press(more: Partial<KeyboardEvent> = {}): boolean {
  const preventDefault = vi.fn();
  pressed({
    ...{ key: 'Tab', shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, isTrusted: true },
    ...more,
    preventDefault,
  } as unknown as KeyboardEvent);
  return preventDefault.mock.calls.length > 0;
}

const focused = () => document.activeElement?.id;

describe('after a card is closed', () => {
  const AROUND =
    '<a id=one href=#>1</a><a id=two href=#>2</a><p><b>word</b></p><a id=three href=#>3</a><a id=four href=#>4</a>';

  it.each([
    ['Tab goes to the next link after its word', false, 'three'],
    ['Tab with Shift goes to the last link before it', true, 'two'],
  ])('%s', (_, shiftKey, expected) => {
    page(AROUND);
    expect(press({ shiftKey })).toBe(true);
    expect(focused()).toBe(expected);
  });

  it('this happens once: the second Tab is the browser’s', () => {
    page(AROUND);
    press();
    expect(press()).toBe(false);
    expect(focused()).toBe('three');
  });

  it.each<[string, Partial<KeyboardEvent>]>([
    ['another key', { key: 'j' }],
    ['Tab with Control, which changes the tab of the browser,', { ctrlKey: true }],
    ['Tab with Alt', { altKey: true }],
    ['Tab with the key of the system', { metaKey: true }],
    ['a Tab that a script of the page simulates', { isTrusted: false }],
  ])('%s does nothing, and Tab still continues from the word', (_, more) => {
    page(AROUND);
    expect(press(more)).toBe(false);
    expect(document.activeElement).toBe(document.body);
    expect(press()).toBe(true);
    expect(focused()).toBe('three');
  });

  it.each([
    ['the reader moves the focus', () => document.querySelector<HTMLElement>('#one')!.focus(), 'one'],
    [
      'the reader presses somewhere',
      () => document.body.dispatchEvent(new Event('pointerdown', { bubbles: true })),
      '',
    ],
    ['the extension leaves the page', () => leave.abort(), ''],
  ])('Tab is the browser’s again if %s', (_, going, expected) => {
    page(AROUND);
    going();
    expect(press()).toBe(false);
    expect(focused()).toBe(expected);
  });

  it('Tab is the browser’s if the page removed the word', () => {
    page(AROUND).remove();
    expect(press()).toBe(false);
    expect(document.activeElement).toBe(document.body);
  });

  it('Tab is the browser’s if nothing follows, and the word of a link is not followed by its own link', () => {
    page('<a id=one href=#>1</a><a id=two href=#><b>word</b></a>');
    expect(press()).toBe(false);
    page('<a id=one href=#>1</a><a id=two href=#><b>word</b></a>');
    expect(press({ shiftKey: true })).toBe(true);
    expect(focused()).toBe('one');
  });
});

describe('Tab goes', () => {
  it.each([
    ['a link', '<a id=x href=#>x</a>'],
    ['a button', '<button id=x></button>'],
    ['a field', '<input id=x>'],
    ['a list', '<select id=x></select>'],
    ['a field of several lines', '<textarea id=x></textarea>'],
    ['what opens details', '<details><summary id=x>x</summary></details>'],
    ['a frame', '<iframe id=x></iframe>'],
    ['whatever may have the focus', '<span id=x tabindex=0>x</span>'],
  ])('to %s', (_, html) => {
    page(`<b>word</b>${html}<a id=last href=#>last</a>`);
    press();
    expect(focused()).toBe('x');
  });

  it.each([
    ['an anchor without an address', '<a id=x>x</a>'],
    ['what only scripts can focus', '<span id=x tabindex=-1>x</span>'],
    ['what does not take the focus', '<button id=x disabled></button>'],
  ])('past %s', (_, html) => {
    page(`<b>word</b>${html}<a id=last href=#>last</a>`);
    press();
    expect(focused()).toBe('last');
  });
});
