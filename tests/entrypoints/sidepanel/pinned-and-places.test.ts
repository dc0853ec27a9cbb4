// @vitest-environment jsdom
/** What the panel shows in place of its lists: pinned cards, and the names that the reader opens one from another. */
import { act, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { usePinned } from '../../../entrypoints/sidepanel/use-pinned.ts';
import { usePlaces } from '../../../entrypoints/sidepanel/use-places.ts';
import type { PinRequest } from '../../../platform/message-checks.ts';
import { storePinned } from '../../../platform/pinned.ts';
import { gone, redrawn } from '../drawn.ts';
import { answerAsBackground } from '../questions.ts';

const WINDOW = 3;
const STORY = { present: ['lamp'], published: '2031-02-03', address: 'https://courier.example/lamp' };
const cardOf = (id: string, more: Partial<PinRequest> = {}): PinRequest => ({
  id,
  name: id.toUpperCase(),
  kind: 'person',
  story: STORY,
  ...more,
});
const MATCH = { surface: 'Ada', alias: 'Ada', aliasType: 'plain', via: 'name', confidence: 0.9, rivals: [] } as const;

beforeEach(async () => {
  vi.restoreAllMocks();
  await fakeBrowser.storage.session.clear();
});
afterEach(gone);

describe('pinned cards', () => {
  const onNew = vi.fn();
  const view = vi.fn(({ id }: { id: string }): object | null => ({ id }));

  async function openPanel() {
    onNew.mockReset();
    answerAsBackground({ view });
    const { result } = renderHook(() => usePinned(WINDOW, onNew));
    await redrawn();
    const ids = () => result.current.cards.map(({ id }) => id);
    const pin = async (card: PinRequest, windowId = WINDOW) => {
      await storePinned(windowId, card);
      await redrawn();
    };
    return { result, ids, pin };
  }

  it('that waited for the panel are there when it opens, the newest shown', async () => {
    await storePinned(WINDOW, cardOf('ada'));
    await storePinned(WINDOW, cardOf('bo'));
    const { result, ids } = await openPanel();
    expect(ids()).toEqual(['bo', 'ada']);
    expect(result.current.shown).toMatchObject({ id: 'bo', view: { id: 'bo' } });
    expect(onNew).toHaveBeenCalledOnce();
  });

  it('that come later are shown first, and one that is pinned again moves to the front', async () => {
    const { result, ids, pin } = await openPanel();
    expect(result.current.shown).toBeUndefined();
    await pin(cardOf('ada'));
    await pin(cardOf('bo'));
    await pin(cardOf('ada'));
    expect(ids()).toEqual(['ada', 'bo']);
    expect(result.current.shown?.id).toBe('ada');
    expect(onNew).toHaveBeenCalledTimes(3);
  });

  it('of other windows are not taken', async () => {
    const { ids, pin } = await openPanel();
    await pin(cardOf('ada'), WINDOW + 1);
    expect(ids()).toEqual([]);
    expect(onNew).not.toHaveBeenCalled();
  });

  it('are asked for with how the name was matched, and show that no pack knows a name', async () => {
    const { result, pin } = await openPanel();
    await pin(cardOf('ada', { match: { ...MATCH, rivals: [] } }));
    expect(view).toHaveBeenLastCalledWith({ id: 'ada', story: STORY, match: MATCH });
    view.mockReturnValueOnce(null);
    await pin(cardOf('bo', { note: 'the mayor' }));
    expect(result.current.shown).toMatchObject({ id: 'bo', note: 'the mayor', view: undefined });
  });

  it('can be hidden, shown and unpinned', async () => {
    const { result, ids, pin } = await openPanel();
    await pin(cardOf('ada'));
    await pin(cardOf('bo'));
    act(() => result.current.hide());
    expect(result.current.shown).toBeUndefined();
    act(() => result.current.show('ada'));
    expect(result.current.shown?.id).toBe('ada');
    act(() => result.current.unpin('ada'));
    expect(ids()).toEqual(['bo']);
    expect(result.current.shown).toBeUndefined();
  });
});

describe('the names that the reader opens one from another', () => {
  const ask = vi.fn((_: object): unknown => ({}));

  function openPanel() {
    ask.mockReset().mockReturnValue({});
    answerAsBackground({ view: ask, connection: ask });
    return renderHook(({ turn }) => usePlaces(turn), { initialProps: { turn: 1 } });
  }
  const story = { present: ['lamp'] };

  it('lead back in the order in which they were opened', async () => {
    const { result } = openPanel();
    await act(() => result.current.openName('ada', story));
    await act(() => result.current.connect('ada', 'bo', { ...story, published: '2031-02-03', address: STORY.address }));
    expect(result.current.place).toMatchObject({ at: 'connection', names: ['ada', 'bo'] });
    const names = ['ada', 'bo'];
    expect(ask).toHaveBeenLastCalledWith({ names, published: '2031-02-03', address: STORY.address });
    act(() => result.current.back());
    expect(result.current.place).toMatchObject({ at: 'name', id: 'ada' });
    act(() => result.current.back());
    expect(result.current.place).toBeUndefined();
  });

  it('are all left at once', async () => {
    const { result } = openPanel();
    await act(() => result.current.openName('ada', story));
    await act(() => result.current.openName('bo', story));
    act(() => result.current.leave());
    expect(result.current.place).toBeUndefined();
  });

  it('are closed when another page becomes active', async () => {
    const { result, rerender } = openPanel();
    await act(() => result.current.openName('ada', story));
    rerender({ turn: 2 });
    expect(result.current.place).toBeUndefined();
  });

  it('may be known to no pack, and open although the background fails', async () => {
    const { result } = openPanel();
    ask.mockReturnValueOnce(null);
    await act(() => result.current.openName('ada', story));
    expect(result.current.place).toEqual({ at: 'name', id: 'ada', view: undefined });
    ask.mockImplementationOnce(() => {
      throw new Error('broken');
    });
    await act(() => result.current.connect('ada', 'bo', story));
    expect(result.current.place).toEqual({ at: 'connection', names: ['ada', 'bo'], view: undefined });
    expect(ask).toHaveBeenLastCalledWith({ names: ['ada', 'bo'] });
  });

  it.each<[why: string, meanwhile: (places: ReturnType<typeof usePlaces>) => void]>([
    ['the reader went back', (places) => places.back()],
    ['the reader left', (places) => places.leave()],
  ])('do not open after all if meanwhile %s', async (_, meanwhile) => {
    const { result } = openPanel();
    const { promise, resolve } = Promise.withResolvers();
    ask.mockReturnValueOnce(promise);
    const going = result.current.openName('ada', story);
    act(() => meanwhile(result.current));
    resolve({});
    await act(() => going);
    expect(result.current.place).toBeUndefined();
  });
});
