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
