// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useStoryTransfer } from '../../../entrypoints/library/use-story-transfer.ts';
import { storyFileParts } from '../../../platform/reading-file.ts';
import type { ExportedStory } from '../../../platform/reading-messages.ts';
import { storyId } from '../../../reading/story.ts';
import { story } from '../../reading/stories.ts';
import { gone, redrawn } from '../drawn.ts';
import { type Answers, answerAsBackground, pending } from '../questions.ts';

const storyNumber = (number: number): ExportedStory => {
  const key = `courier.example/${number}`;
  return { ...story(key, [`Story ${number} is about the lamp.`]), keys: [key] };
};
const storiesTo = (count: number): ExportedStory[] => Array.from({ length: count }, (_, i) => storyNumber(i));
const LAMP = { key: 'lamp', story: storyId(storyNumber(0).key) };
const HIDDEN = { correction: { type: 'hide' as const, who: LAMP }, names: ['Lamp'] };

let refresh: ReturnType<typeof vi.fn<(forgotten?: string[]) => void>>;
let saved: { name: string; text: string; type: string } | undefined;
let freed: string[];

beforeEach(() => {
  vi.restoreAllMocks();
  refresh = vi.fn();
  saved = undefined;
  freed = [];
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout'], now: Date.parse('2031-03-05T23:30:00Z') });
  const contents = new Map<string, Blob>();
  URL.createObjectURL = (content) => {
    contents.set('blob:x/1', content as Blob);
    return 'blob:x/1';
  };
  URL.revokeObjectURL = (url) => void freed.push(url);
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const { href, download } = this;
    const content = contents.get(href)!;
    void content.text().then((text) => {
      saved = { name: download, text, type: content.type };
    });
  });
});
afterEach(async () => {
  vi.useRealTimers();
  await gone();
});

/** Renders the hook; `asked` are the messages of a type in order. */
function useTransfer(answers: Answers) {
  const background = answerAsBackground(answers);
  const { result } = renderHook(() => useStoryTransfer(7, refresh));
  const asked = (type: string) =>
    (background.mock.calls as unknown as [{ type: string; data: object }][])
      .filter(([message]) => message.type === type)
      .map(([{ data }]) => data);
  return { asked, at: () => result.current.transfer, files: () => result.current };
}

/** Chooses a file, and then imports what it holds if `replace` is given. */
async function importing(hook: ReturnType<typeof useTransfer>, parts: string[], replace?: boolean): Promise<void> {
  await act(() => hook.files().onFile(new File(parts, 'mine.json')));
  await redrawn();
  if (replace === undefined) return;
  await act(() => hook.files().onTakeIn(replace));
  await redrawn();
}

it('exports all stories and corrections, batch after batch, and tells the background and the page of it', async () => {
  const late = pending<void>();
  const hook = useTransfer({
    corrections: () => [HIDDEN],
    storyBatch: async ({ after }: { after?: string }) => {
      if (after === undefined) return { stories: storiesTo(2), last: 'b' };
      await late.promise;
      return { stories: [storyNumber(2)] };
    },
    storiesSaved: () => null,
  });
  expect(hook.files()).toMatchObject({ exportedAt: 7, transfer: undefined });
  await act(() => hook.files().onSave());
  await redrawn();
  expect(hook.at()).toEqual({ at: 'saving' });
  expect(saved).toBeUndefined();
  late.resolve();
  await redrawn();
  expect(hook.asked('storyBatch')).toEqual([{}, { after: 'b' }]);
  const text = [...storyFileParts(storiesTo(3), [HIDDEN])].join('');
  expect(saved).toEqual({ name: 'backstory-stories-2031-03-05.json', text, type: 'application/json' });
  expect(hook.at()).toEqual({ at: 'saved', bytes: new Blob([text]).size });
  expect(hook.asked('storiesSaved')).toHaveLength(1);
  expect(refresh).toHaveBeenCalledExactlyOnceWith();
  // the address of the file stays until the browser has read it
  await vi.advanceTimersByTimeAsync(9_999);
  expect(freed).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(freed).toEqual(['blob:x/1']);
});

it('says before an import what the file holds, and forgets it if the reader cancels', async () => {
  const hook = useTransfer({});
  await importing(hook, [...storyFileParts([...storiesTo(2), { key: 1 } as never], [HIDDEN])]);
  const preview = { name: 'mine.json', stories: 2, corrections: 1, damaged: 1 };
  expect(hook.at()).toEqual({ at: 'preview', preview });
  await act(() => hook.files().onCancel());
  expect(hook.at()).toBeUndefined();
});

it('says why a file cannot be imported', async () => {
  const hook = useTransfer({});
  await importing(hook, ['{']);
  expect(hook.at()).toEqual({ at: 'refused', why: 'notJson' });
});

it('says that it reads a file, which may take a while', async () => {
  const hook = useTransfer({});
  const file = new File([...storyFileParts(storiesTo(1), [])], 'mine.json');
  const late = pending<string>();
  file.text = () => late.promise;
  await act(() => hook.files().onFile(file));
  expect(hook.at()).toEqual({ at: 'reading' });
  late.resolve('{}');
  await redrawn();
  expect(hook.at()).toEqual({ at: 'refused', why: 'notStories' });
});

it.each([
  { stories: 1, batches: [1] },
  { stories: 20, batches: [20] },
  { stories: 21, batches: [20, 1] },
  { stories: 40, batches: [20, 20] },
])('imports $stories stories in batches of twenty, and the corrections with the last', async ({ stories, batches }) => {
  const hook = useTransfer({
    importStories: ({ stories }: { stories: unknown[] }) => ({ added: stories.length, updated: 1, same: 2 }),
  });
  await importing(hook, [...storyFileParts(storiesTo(stories), [HIDDEN])], false);
  const requests = hook.asked('importStories') as {
    stories: ExportedStory[];
    corrections: object[];
    isLast: boolean;
  }[];
  const last = batches.length - 1;
  expect(requests.map((one) => one.stories.length)).toEqual(batches);
  expect(requests.flatMap((one) => one.stories)).toEqual(storiesTo(stories));
  expect(requests.map((one) => one.isLast)).toEqual(batches.map((_, i) => i === last));
  expect(requests.map((one) => one.corrections)).toEqual(batches.map((_, i) => (i === last ? [HIDDEN] : [])));
  const times = batches.length;
  expect(hook.at()).toEqual({ at: 'taken', added: stories, updated: times, same: 2 * times, damaged: 0 });
  expect(refresh).toHaveBeenCalledExactlyOnceWith([]);
});

it('imports the corrections of a file whose stories are all damaged, and says how many were left out', async () => {
  const hook = useTransfer({ importStories: () => ({ added: 0, updated: 0, same: 0 }) });
  await importing(hook, [...storyFileParts([{ key: 1 } as never], [HIDDEN])], false);
  expect(hook.asked('importStories')).toEqual([{ stories: [], corrections: [HIDDEN], isLast: true }]);
  expect(hook.at()).toEqual({ at: 'taken', added: 0, updated: 0, same: 0, damaged: 1 });
});

it('says how far an import is', async () => {
  const late = pending<void>();
  const steps = [undefined, late.promise];
  const hook = useTransfer({
    importStories: async () => {
      await steps.shift();
      return { added: 1, updated: 0, same: 0 };
    },
  });
  await importing(hook, [...storyFileParts(storiesTo(25), [])], false);
  expect(hook.at()).toEqual({ at: 'taking', done: 20, of: 25 });
  late.resolve();
  await redrawn();
  expect(hook.at()).toMatchObject({ at: 'taken', added: 2 });
});

it('stops an import at the first batch that cannot be stored, and forgets nothing then', async () => {
  const replies = [{ added: 20, updated: 0, same: 0 }, 'full'];
  const hook = useTransfer({
    importStories: () => replies.shift(),
    stories: () => ({ stories: [{ key: 'x', id: 'x' }] }),
  });
  await importing(hook, [...storyFileParts(storiesTo(60), [])], true);
  expect(hook.at()).toEqual({ at: 'refused', why: { store: 'full' } });
  expect(hook.asked('importStories')).toHaveLength(2);
  expect(hook.asked('forgetStories')).toEqual([]);
  expect(refresh).not.toHaveBeenCalled();
});

const TAKEN = { importStories: () => ({ added: 0, updated: 0, same: 1 }) };
const HERE = { stories: (): object => ({ stories: [0, 1, 2].map((i) => ({ key: storyNumber(i).key, id: `s${i}` })) }) };

it('forgets the stories that the file lacks if it replaces those here, but erases none of them for good', async () => {
  const hook = useTransfer({
    ...TAKEN,
    ...HERE,
    forgetStories: ({ choice }: { choice: { ids: string[] } }) => choice.ids,
  });
  await importing(hook, [...storyFileParts([storyNumber(1)], [])], true);
  expect(hook.asked('stories')).toEqual([{ sweep: false }]);
  expect(hook.asked('forgetStories')).toEqual([{ choice: { ids: ['s0', 's2'] }, forgotten: true }]);
  expect(hook.at()).toMatchObject({ at: 'taken', same: 1 });
  expect(refresh).toHaveBeenCalledExactlyOnceWith(['s0', 's2']);
});

it('asks to forget nothing if the file has every story that is here', async () => {
  const hook = useTransfer({ ...TAKEN, ...HERE });
  await importing(hook, [...storyFileParts(storiesTo(3), [])], true);
  expect(hook.asked('forgetStories')).toEqual([]);
  expect(refresh).toHaveBeenCalledExactlyOnceWith([]);
});

it.each([
  ['listed', { ...TAKEN, stories: (): string => 'newer' }, 'newer'],
  ['forgotten', { ...TAKEN, ...HERE, forgetStories: () => 'unavailable' }, 'unavailable'],
])('says so if the stories here cannot be %s', async (_, answers, why) => {
  const hook = useTransfer(answers as Answers);
  await importing(hook, [...storyFileParts(storiesTo(1), [])], true);
  expect(hook.at()).toEqual({ at: 'refused', why: { store: why } });
  expect(refresh).not.toHaveBeenCalled();
});

const broken = () => {
  throw new Error('broken');
};
const ONE = [...storyFileParts(storiesTo(1), [])];

it.each([
  ['an export', (hook: ReturnType<typeof useTransfer>) => act(() => hook.files().onSave())],
  ['an import', (hook: ReturnType<typeof useTransfer>) => importing(hook, ONE, false)],
  [
    'reading a file',
    (hook: ReturnType<typeof useTransfer>) =>
      act(() => {
        const file = new File(ONE, 'mine.json');
        Object.defineProperty(file, 'size', { get: broken });
        hook.files().onFile(file);
      }),
  ],
])('says so, and logs why, if %s fails', async (_, acting) => {
  const logged = vi.spyOn(console, 'error').mockReturnValue();
  const hook = useTransfer({ corrections: broken, importStories: broken });
  await acting(hook);
  await redrawn();
  expect(hook.at()).toEqual({ at: 'refused', why: 'failed' });
  expect(logged).toHaveBeenCalledExactlyOnceWith(new Error('broken'));
});
