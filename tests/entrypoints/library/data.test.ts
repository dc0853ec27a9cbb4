// @vitest-environment jsdom
/** The data that the Library page gets, and what becomes of the reader's actions. */
import { act, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { useFound, useHeld, usePlace } from '../../../entrypoints/library/use-library.ts';
import { usePacks } from '../../../entrypoints/library/use-packs.ts';
import { useStories } from '../../../entrypoints/library/use-stories.ts';
import { base64 } from '../base64.ts';
import { gone, redrawn } from '../drawn.ts';
import { type Answers, pending } from '../questions.ts';

let asked: { type: string; data: unknown }[];
let reply: Answers;
const broken = () => {
  throw new Error('broken');
};

/** Changes the address without the event of a change. */
const goTo = (hash: string) => history.replaceState(null, '', `/${hash}`);

beforeEach(() => {
  vi.restoreAllMocks();
  asked = [];
  reply = {};
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((async ({
    type,
    data,
  }: {
    type: string;
    data: never;
  }) => {
    asked.push({ type, data });
    try {
      return { res: structuredClone((await reply[type]?.(data)) ?? null) };
    } catch (error) {
      return { err: { message: (error as Error).message } };
    }
  }) as never);
  goTo('');
});
afterEach(gone);

const typesAsked = () => asked.map(({ type }) => type);
const dataOf = (wanted: string) => asked.flatMap(({ type, data }) => (type === wanted ? [data] : []));

describe('the address of the page', () => {
  const VIEW = { id: 'lamp', name: 'Lamp' };
  const KEPT = { id: 's1', headline: 'Story' };
  const REPLIES: Answers = {
    article: ({ id }: { id: string }) => (id === 'gone' ? null : { id }),
    view: ({ id }: { id: string }) => (id === 'gone' ? null : { ...VIEW, id }),
    keptStory: ({ id }: { id: string }) => (id === 'gone' ? null : { ...KEPT, id }),
    storiesOf: () => [KEPT],
  };
  async function placeAt(hash: string) {
    reply = REPLIES;
    goTo(hash);
    const { result } = renderHook(usePlace);
    expect(result.current).toBeUndefined();
    await redrawn();
    return result.current;
  }

  it.each<[hash: string, place: object, questions: object[]]>([
    ['', { at: 'home' }, []],
    ['#article/004', { at: 'article', article: { id: '004' } }, [{ type: 'article', data: { id: '004' } }]],
    ['#article/gone', { at: 'gone' }, [{ type: 'article', data: { id: 'gone' } }]],
    ['#kept/s1', { at: 'kept', story: KEPT }, [{ type: 'keptStory', data: { id: 's1' } }]],
    [
      '#kept/s1/It%20rained.',
      { at: 'kept', story: KEPT, words: 'It rained.' },
      [{ type: 'keptStory', data: { id: 's1' } }],
    ],
    ['#kept/gone', { at: 'gone' }, [{ type: 'keptStory', data: { id: 'gone' } }]],
    ['#article/your-reading%2Fs1', { at: 'kept', story: KEPT }, [{ type: 'keptStory', data: { id: 's1' } }]],
    ['#name/lamp', { at: 'name', view: VIEW }, [{ type: 'view', data: { id: 'lamp', story: { present: [] } } }]],
    ['#name/gone', { at: 'gone' }, [{ type: 'view', data: { id: 'gone', story: { present: [] } } }]],
    [
      '#name/your-reading%2Flamp',
      { at: 'name', view: { ...VIEW, id: 'your-reading/lamp' }, stories: [KEPT] },
      [
        { type: 'view', data: { id: 'your-reading/lamp', story: { present: [] } } },
        { type: 'storiesOf', data: { id: 'your-reading/lamp' } },
      ],
    ],
  ])('leads to what it names: %s', async (hash, place, questions) => {
    expect(await placeAt(hash)).toEqual(place);
    expect(asked).toEqual(questions);
  });

  it('leads to nothing if a kept story cannot be read, and fails if the packs cannot', async () => {
    reply = { keptStory: broken, article: broken };
    goTo('#kept/s1');
    const kept = renderHook(usePlace);
    await redrawn();
    expect(kept.result.current).toEqual({ at: 'gone' });
    goTo('#article/004');
    const article = renderHook(usePlace);
    await redrawn();
    expect(article.result.current).toBe('failed');
  });

  it('is followed; the place stays until the next one is there, and the last address counts', async () => {
    const late = pending<object>();
    const { result, unmount } = renderHook(usePlace);
    await redrawn();
    reply = { ...REPLIES, article: () => late.promise };
    const go = async (hash: string) => {
      location.hash = hash;
      await redrawn();
      return result.current;
    };
    expect(await go('#article/004')).toEqual({ at: 'home' });
    expect(await go('#name/lamp')).toEqual({ at: 'name', view: VIEW });
    late.resolve({ id: '004' });
    await redrawn();
    expect(result.current).toEqual({ at: 'name', view: VIEW });
    unmount();
    await redrawn();
    asked = [];
    await go('#name/ada');
    expect(asked).toEqual([]);
  });
});

describe('names that are looked up', () => {
  const lookUp = (query: string) => renderHook(({ words }) => useFound(words), { initialProps: { words: query } });

  it('are none without words, and stay until those of other words are there', async () => {
    reply = { lookup: ({ query }: { query: string }) => [{ id: query }] };
    const { result, rerender } = lookUp(' ');
    await redrawn();
    expect(result.current).toBeUndefined();
    expect(asked).toEqual([]);
    rerender({ words: 'a' });
    await redrawn();
    expect(result.current).toEqual([{ id: 'a' }]);
    const late = pending<object[]>();
    reply = { lookup: () => late.promise };
    rerender({ words: 'ab' });
    await redrawn();
    expect(result.current).toEqual([{ id: 'a' }]);
    rerender({ words: '' });
    late.resolve([{ id: 'ab' }]);
    await redrawn();
    expect(result.current).toBeUndefined();
  });

  it('are none if the packs cannot be read; at most 500 letters are looked up', async () => {
    reply = { lookup: broken };
    const { result } = lookUp('x'.repeat(501));
    await redrawn();
    expect(result.current).toEqual([]);
    expect(dataOf('lookup')).toEqual([{ query: 'x'.repeat(500) }]);
  });
});

describe('what the packs hold', () => {
  it('is loaded when it is asked for, and the last answer counts', async () => {
    const late = pending<object>();
    reply = { holdings: () => late.promise, about: () => ({ names: 1 }) };
    const { result } = renderHook(useHeld);
    await redrawn();
    expect(result.current[0]).toBeUndefined();
    expect(asked).toEqual([]);
    result.current[1]();
    await redrawn();
    expect(result.current[0]).toBeUndefined();
    reply = { holdings: () => ({ names: [] }), about: () => ({ names: 2 }) };
    result.current[1]();
    await redrawn();
    late.resolve({ names: ['old'] });
    await redrawn();
    expect(result.current[0]).toEqual({ holdings: { names: [] }, summary: { names: 2 } });
    reply = { holdings: broken };
    result.current[1]();
    await redrawn();
    expect(result.current[0]).toBe('failed');
  });
});

/** Returns to the page, or leaves it. */
async function turn(state: 'visible' | 'hidden'): Promise<void> {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
  await redrawn();
}

describe('the packs', () => {
  const PACKS = { packs: [], bytes: 0 };
  const onChange = vi.fn();

  async function openPacks(answers: Answers = {}) {
    onChange.mockClear();
    reply = { packs: () => PACKS, ...answers };
    const hook = renderHook(() => usePacks(onChange));
    await redrawn();
    return hook;
  }

  it('are loaded when the page opens, which erases removed ones, and when the reader returns, which does not', async () => {
    const { result, unmount } = await openPacks();
    expect(result.current).toMatchObject({ packs: PACKS, notice: undefined });
    await turn('hidden');
    await turn('visible');
    expect(dataOf('packs')).toEqual([{ sweep: true }, { sweep: false }]);
    expect(onChange).toHaveBeenCalledTimes(2);
    unmount();
    await redrawn();
    await turn('visible');
    expect(dataOf('packs')).toHaveLength(2);
  });

  type Actions = Awaited<ReturnType<typeof openPacks>>['result']['current']['actions'];
  it.each<[(actions: Actions) => void, string, object, object | undefined]>([
    [(actions) => actions.onSwitch('lamp', false), 'switchPack', { id: 'lamp', on: false }, undefined],
    [(actions) => actions.onMove('lamp', 1), 'movePack', { id: 'lamp', by: 1 }, undefined],
    [
      (actions) => actions.onRemove({ id: 'lamp', title: 'The Lamp' } as never),
      'removePack',
      { id: 'lamp', removed: true },
      { removed: { id: 'lamp', title: 'The Lamp' } },
    ],
    [(actions) => actions.onRestore('lamp'), 'removePack', { id: 'lamp', removed: false }, undefined],
    [(actions) => actions.onForgetLost(), 'forgetLost', {}, undefined],
  ])('are changed as the reader wants, and loaded again: %s', async (doing, type, data, notice) => {
    const { result } = await openPacks({ [type]: () => 'done' });
    doing(result.current.actions);
    await redrawn();
    expect(dataOf(type)).toEqual([data]);
    expect(dataOf('packs')).toEqual([{ sweep: true }, { sweep: false }]);
    expect(result.current.notice).toEqual(notice);
    reply = { ...reply, [type]: () => 'full' };
    doing(result.current.actions);
    await redrawn();
    expect(result.current.notice).toEqual({ failed: 'full' });
    vi.spyOn(console, 'error').mockReturnValue();
    reply = { ...reply, [type]: broken };
    doing(result.current.actions);
    await redrawn();
    expect(result.current).toMatchObject({ packs: PACKS, notice: { failed: 'error' } });
    // a pack that is imported afterwards replaces the notice
    result.current.refresh();
    await redrawn();
    expect(result.current.notice).toBeUndefined();
  });

  it('that cannot be loaded at all are said to have failed', async () => {
    const logged = vi.spyOn(console, 'error').mockReturnValue();
    const { result } = await openPacks({ packs: broken });
    expect(result.current).toMatchObject({ packs: 'failed', notice: { failed: 'error' } });
    expect(logged).toHaveBeenCalledOnce();
  });

  it('are exported with the bytes and the name of their file, or with their id as its name', async () => {
    const saved: { name: string; size: number }[] = [];
    let content: Blob;
    URL.createObjectURL = (blob) => {
      content = blob as Blob;
      return 'blob:x/1';
    };
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push({ name: this.download, size: content.size });
    });
    vi.spyOn(globalThis, 'setTimeout').mockReturnValue(0 as never);
    const { result } = await openPacks({ packFile: () => ({ chunk: base64(Uint8Array.of(1, 2, 3)), of: 2 }) });
    const { onExport } = result.current.actions;
    onExport({ id: 'lamp', file: { name: 'mine.json', bytes: 6 } } as never);
    await redrawn();
    onExport({ id: 'lamp' } as never);
    await redrawn();
    expect(saved).toEqual([
      { name: 'mine.json', size: 6 },
      { name: 'lamp.json', size: 6 },
    ]);
    vi.spyOn(console, 'error').mockReturnValue();
    reply = { ...reply, packFile: () => null };
    onExport({ id: 'lamp' } as never);
    await redrawn();
    expect(saved).toHaveLength(2);
    expect(result.current.notice).toEqual({ failed: 'error' });
  });
});

describe('the kept stories', () => {
  const STORIES = { stories: [{ id: 's1' }] };

  async function openStories(answers: Answers = {}) {
    reply = { stories: () => STORIES, corrections: () => [{ names: ['A'] }], ...answers };
    const hook = renderHook(useStories);
    await redrawn();
    return hook;
  }

  it('are loaded when the page opens, which erases forgotten ones, and later without that', async () => {
    const listeners: ((message: object) => unknown)[] = [];
    vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation(
      ((listener: () => void) => void listeners.push(listener)) as never,
    );
    const { result, unmount } = await openStories();
    expect(result.current).toMatchObject({ stories: STORIES, corrections: [{ names: ['A'] }], notice: undefined });
    await turn('visible');
    for (const listener of listeners) {
      expect(listener({ type: 'another' })).toBeUndefined();
      expect(listener({ type: 'keptChanged' })).toBeUndefined();
    }
    await redrawn();
    expect(dataOf('stories')).toEqual([{ sweep: true }, { sweep: false }, { sweep: false }]);
    const removed = vi.spyOn(browser.runtime.onMessage, 'removeListener');
    unmount();
    await redrawn();
    expect(removed).toHaveBeenCalledExactlyOnceWith(listeners[0]);
  });

  it('are shown without corrections if those cannot be read, and said to be unavailable if they cannot', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    expect((await openStories({ corrections: broken })).result.current).toMatchObject({
      stories: STORIES,
      corrections: [],
    });
    const { result } = await openStories({ stories: broken });
    expect(result.current).toMatchObject({ stories: 'unavailable', notice: { failed: 'error' } });
  });

  type Actions = Awaited<ReturnType<typeof openStories>>['result']['current']['actions'];
  const FORGOTTEN = { forgotten: true };
  it.each<[string, (actions: Actions) => void, object, object | undefined]>([
    [
      'one is forgotten',
      (actions) => actions.onForget({ id: 's1', headline: 'One' }),
      { choice: { ids: ['s1'] }, ...FORGOTTEN },
      { forgotten: { ids: ['s1'], headline: 'One' } },
    ],
    [
      'all are forgotten',
      (actions) => actions.onForgetAll(),
      { choice: {}, ...FORGOTTEN },
      { forgotten: { ids: ['s1'] } },
    ],
    [
      'those from before a day are forgotten',
      (actions) => actions.onForgetOlder('2031-01-01'),
      { choice: { olderThan: '2031-01-01' }, ...FORGOTTEN },
      { forgotten: { ids: ['s1'] } },
    ],
    [
      'one is restored',
      (actions) => actions.onRestore(['s1']),
      { choice: { ids: ['s1'] }, forgotten: false },
      undefined,
    ],
    [
      'two are restored, of which one is erased',
      (actions) => actions.onRestore(['s1', 's2']),
      { choice: { ids: ['s1', 's2'] }, forgotten: false },
      { failed: 'erased' },
    ],
  ])('are listed anew when %s', async (_, doing, data, notice) => {
    const { result } = await openStories({ forgetStories: () => ['s1'] });
    doing(result.current.actions);
    await redrawn();
    expect(dataOf('forgetStories')).toEqual([data]);
    expect(dataOf('stories')).toEqual([{ sweep: true }, { sweep: false }]);
    expect(result.current.notice).toEqual(notice);
    reply = { ...reply, forgetStories: () => 'full' };
    doing(result.current.actions);
    await redrawn();
    expect(result.current.notice).toEqual({ failed: 'full' });
    vi.spyOn(console, 'error').mockReturnValue();
    reply = { ...reply, forgetStories: broken };
    doing(result.current.actions);
    await redrawn();
    expect(result.current).toMatchObject({ stories: STORIES, notice: { failed: 'error' } });
  });

  it('are listed anew when a name is corrected, or a correction undone', async () => {
    const { result } = await openStories({ correct: () => 'gone' });
    const request = { type: 'hide', id: 'a' } as const;
    let done: unknown;
    await act(async () => {
      done = await result.current.correct(request);
    });
    expect(done).toBe('gone');
    result.current.undoCorrection(4);
    await redrawn();
    expect(dataOf('correct')).toEqual([request]);
    expect(dataOf('undoCorrection')).toEqual([{ number: 4 }]);
    expect(dataOf('stories')).toHaveLength(3);
    vi.spyOn(console, 'error').mockReturnValue();
    reply = { ...reply, undoCorrection: broken };
    result.current.undoCorrection(4);
    await redrawn();
    expect(result.current.notice).toEqual({ failed: 'error' });
  });

  it('are listed anew after an import, with those that it forgot, if any', async () => {
    const { result } = await openStories();
    result.current.refresh();
    await redrawn();
    expect(result.current.notice).toBeUndefined();
    result.current.refresh(['s1']);
    await redrawn();
    expect(result.current.notice).toEqual({ forgotten: { ids: ['s1'] } });
    expect(typesAsked().filter((type) => type === 'stories')).toHaveLength(3);
  });
});
