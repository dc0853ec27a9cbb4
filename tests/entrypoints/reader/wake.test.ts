// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { wake, wakeOnInterest } from '../../../entrypoints/reader/wake.ts';
import { type Attention, type PageInPlace, placeAttention, placePage } from '../../../platform/page-slot.ts';
import { answerAsBackground } from '../questions.ts';

const attention = () => ({ pointer: vi.fn(), click: vi.fn(), changed: vi.fn(), show: vi.fn(), step: vi.fn() });

function openPage(): PageInPlace & { leave: () => void } {
  const life = new AbortController();
  const page = { signal: life.signal, leave: () => life.abort(), at: vi.fn(() => ({})) } as never;
  placePage(page);
  return page;
}

beforeEach(() => {
  vi.restoreAllMocks();
});

describe('the card’s script', () => {
  it('is loaded once, and then available', async () => {
    const page = openPage();
    const asked = answerAsBackground({ card: () => placeAttention(page, attention() as unknown as Attention) });
    const [first, second] = await Promise.all([wake(), wake()]);
    expect(first).toBeDefined();
    expect(second).toBe(first);
    expect(await wake()).toBe(first);
    expect(asked).toHaveBeenCalledOnce();
  });

  it('is requested again after a failed attempt', async () => {
    const page = openPage();
    answerAsBackground({
      card: () => {
        throw new Error('no');
      },
    });
    expect(await wake()).toBeUndefined();
    answerAsBackground({ card: () => placeAttention(page, attention() as unknown as Attention) });
    expect(await wake()).toBeDefined();
  });

  it('of another page is not used for this one', async () => {
    const before = openPage();
    placeAttention(before, attention() as unknown as Attention);
    const page = openPage();
    const asked = answerAsBackground({ card: () => placeAttention(page, attention() as unknown as Attention) });
    await wake();
    expect(asked).toHaveBeenCalledOnce();
  });

  it('is not loaded for pointer events made by a script of the page', () => {
    const page = openPage();
    const asked = answerAsBackground({ card: () => undefined });
    wakeOnInterest(page);
    window.dispatchEvent(new PointerEvent('pointermove', { clientX: 0, clientY: 0 }));
    window.dispatchEvent(new PointerEvent('click', { clientX: 0, clientY: 0 }));
    expect(asked).not.toHaveBeenCalled();
    page.leave();
  });
});

describe('the reader’s interest', () => {
  /** Moves the pointer to a word, or clicks it, as a reader does; returns what reached the card’s script. */
  async function interest(type: 'pointermove' | 'click', given: { word: string; isMarked: boolean; opens?: 'any' }) {
    const listen = vi.spyOn(window, 'addEventListener');
    const page = openPage();
    Object.assign(page, { at: () => (given.isMarked ? {} : undefined), cardSettings: { opens: given.opens } });
    const offsetNode = document.createTextNode(`Then ${given.word} left.`);
    Document.prototype.caretPositionFromPoint = () => ({ offsetNode, offset: 6 }) as never;
    const card = attention();
    answerAsBackground({ card: () => placeAttention(page, card as unknown as Attention) });
    wakeOnInterest(page);
    const heard = listen.mock.calls.findLast(([heardType]) => heardType === type)![1] as (event: Event) => void;
    // only a browser makes events that are trusted
    const trusted = { isTrusted: { value: true }, clientX: { value: 1 }, clientY: { value: 2 } };
    heard(Object.create(PointerEvent.prototype, trusted));
    // the script is loaded, and gets the event before any later task
    await wake();
    await new Promise((resolve) => setTimeout(resolve));
    page.leave();
    return { pointer: card.pointer.mock.calls.length, click: card.click.mock.calls.length };
  }

  it('in a marked name loads the card’s script, which gets the event', async () => {
    expect(await interest('pointermove', { word: 'Quern', isMarked: true })).toEqual({ pointer: 1, click: 0 });
    expect(await interest('click', { word: 'Quern', isMarked: true })).toEqual({ pointer: 0, click: 1 });
  });

  it('in a name without a mark is a click on it', async () => {
    expect(await interest('click', { word: 'Quern', isMarked: false })).toEqual({ pointer: 0, click: 1 });
    expect(await interest('pointermove', { word: 'Quern', isMarked: false })).toEqual({ pointer: 0, click: 0 });
  });

  it('in a name without a mark is resting on it, if any name opens its card', async () => {
    const opened = await interest('pointermove', { word: 'Quern', isMarked: false, opens: 'any' });
    expect(opened).toEqual({ pointer: 1, click: 0 });
  });

  it('is no click on a small word', async () => {
    expect(await interest('click', { word: 'everybody', isMarked: false })).toEqual({ pointer: 0, click: 0 });
  });
});
