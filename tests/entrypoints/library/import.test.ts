// @vitest-environment jsdom
/** Importing a pack, from the file to the store: messages to the worker and the background, and what is displayed. */
import { act, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useImport } from '../../../entrypoints/library/use-import.ts';
import type { PackEntry } from '../../../platform/messages.ts';
import type { WorkerAnswer, WorkerQuestion } from '../../../platform/pack-worker.ts';
import { base64 } from '../base64.ts';
import { gone, redrawn } from '../drawn.ts';
import { type Answers, answerAsBackground, pending } from '../questions.ts';

const HEAD = {
  id: 'basin',
  title: 'The Basin',
  checksum: 'x',
  covers: { from: '2031', to: '2032' },
  names: 2,
  articles: 1,
};
const INSTALLED: PackEntry = { ...HEAD, isBundled: false, on: true, bytes: 900 };
const NO_CLASHES = { joined: 0, clashes: [], count: 0 };
const FILE = { name: 'basin.json', size: 6, arrayBuffer: async () => new ArrayBuffer(6) } as File;
const MOST_BYTES = 150_000_000;
/** The most names that are compared in one message. */
const MOST_COMPARED = 2000;

const namesOf = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ name: `N${i}`, kind: 'person' as const, aliases: [] }));
/** The worker's answers to each question; undefined if it never answers. */
let worker: { read: WorkerAnswer | undefined; prepare: WorkerAnswer | undefined };
let asked: WorkerQuestion[];
let closed: number;

class FakeWorker {
  onmessage?: (event: { data: WorkerAnswer }) => void;
  onerror?: (event: { message: string }) => void;
  postMessage(question: WorkerQuestion, _transferred?: object[]): void {
    asked.push(question);
    const answer = worker[question.ask];
    if (answer) queueMicrotask(() => this.onmessage?.({ data: answer }));
  }
  terminate(): void {
    closed++;
  }
}

/** All messages to the background. */
let questions: { type: string; data: Record<string, unknown> }[];

function importer(answers: Answers = {}, packs: PackEntry[] = []) {
  const mock = answerAsBackground({
    clashes: () => NO_CLASHES,
    beginPack: () => 'r1',
    putChunk: () => 'done',
    commitPack: () => 'done',
    cancelPack: () => undefined,
    ...answers,
  });
  const onStored = vi.fn();
  const hook = renderHook(({ packs }) => useImport(packs, onStored), { initialProps: { packs } });
  const told = () => {
    questions = mock.mock.calls.map(([message]) => message as never);
    return hook.result.current.importing;
  };
  return {
    ...{ hook, onStored, told },
    async choose(file = FILE) {
      act(() => hook.result.current.onFile(file));
      await redrawn();
      return told();
    },
    async confirm() {
      act(() => hook.result.current.onConfirm());
      await redrawn();
      return told();
    },
    async cancel() {
      act(() => hook.result.current.onCancel());
      await redrawn();
      return told();
    },
  };
}
const typesAsked = () => questions.map(({ type }) => type);

beforeEach(() => {
  asked = [];
  closed = 0;
  worker = {
    read: { answer: 'read', head: HEAD, names: namesOf(2) },
    prepare: { answer: 'prepared', parts: { file: new ArrayBuffer(6), 'text-about': new ArrayBuffer(3) } },
  };
  vi.stubGlobal('Worker', FakeWorker);
  Object.defineProperty(navigator, 'storage', { configurable: true, value: { persist: async () => true } });
});
afterEach(async () => {
  await gone();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a file that is chosen', () => {
  it('is shown as a preview; nothing is stored before the reader confirms', async () => {
    const { choose } = importer();
    expect(await choose()).toEqual({
      step: 'preview',
      incoming: { head: HEAD, file: { name: 'basin.json', bytes: 6 }, clashes: NO_CLASHES },
    });
    expect(typesAsked()).toEqual(['clashes']);
    expect(asked.map(({ ask }) => ask)).toEqual(['read', 'prepare']);
  });

  it('is not read if it is too large for any pack', async () => {
    const { choose } = importer();
    expect(await choose({ ...FILE, size: MOST_BYTES + 1 })).toMatchObject({ step: 'refused', file: 'basin.json' });
    expect(asked).toEqual([]);
    expect(await choose({ ...FILE, size: MOST_BYTES })).toMatchObject({ step: 'preview' });
  });

  it('is refused with what the worker finds wrong', async () => {
    worker.read = { answer: 'refused', problems: ['no pack'] };
    expect(await importer().choose()).toEqual({ step: 'refused', file: 'basin.json', problems: ['no pack'] });
  });

  it('is refused if it has the id of the bundled pack', async () => {
    const { choose } = importer({}, [{ ...INSTALLED, isBundled: true }]);
    expect(await choose()).toMatchObject({ step: 'refused', problems: [expect.stringContaining('"basin"')] });
  });

  it('is compared with the installed version, whose file is fetched in chunks', async () => {
    const difference = { articles: {}, names: {}, statements: {} } as never;
    worker.prepare = { answer: 'prepared', parts: {}, difference };
    const chunk = (number: number) => ({ chunk: base64(Uint8Array.of(number, number)), of: 2 });
    const { choose } = importer({ packFile: ({ number }: { number: number }) => chunk(number) }, [INSTALLED]);
    expect(await choose()).toMatchObject({ step: 'preview', incoming: { installed: INSTALLED, difference } });
    const prepare = asked[1] as { installed: ArrayBuffer };
    expect([...new Uint8Array(prepare.installed)]).toEqual([0, 0, 1, 1]);
  });

  it('replaces an installed version that can no longer be read', async () => {
    const { choose } = importer({ packFile: () => undefined }, [INSTALLED]);
    expect(await choose()).toMatchObject({ step: 'preview', incoming: { installed: INSTALLED } });
    expect(asked[1]).toEqual({ ask: 'prepare' });
  });

  it('has its names compared in messages of two thousand, and twenty clashes listed of all that are counted', async () => {
    worker.read = { answer: 'read', head: HEAD, names: namesOf(2 * MOST_COMPARED + 1) };
    const clash = { text: 'N', name: 'N', kind: 'person', other: { name: 'M', kind: 'person', pack: 'p' } };
    const some = { joined: 3, count: 15, clashes: Array(15).fill(clash) };
    const { choose } = importer({ clashes: () => some });
    const preview = await choose();
    expect(questions.map(({ data }) => (data.names as unknown[]).length)).toEqual([MOST_COMPARED, MOST_COMPARED, 1]);
    expect(preview).toMatchObject({ incoming: { clashes: { joined: 9, count: 45, clashes: Array(20).fill(clash) } } });
  });

  it('is said to be too large with both sizes, so that the reader can build a smaller pack', async () => {
    expect(await importer().choose({ ...FILE, size: MOST_BYTES + 1 })).toEqual({
      ...{ step: 'refused', file: 'basin.json' },
      problems: ['the file has 150000001 bytes and may have 150000000: build a smaller pack'],
    });
  });

  it('has its progress shown while its names are compared, from the first', async () => {
    worker.read = { answer: 'read', head: HEAD, names: namesOf(4000) };
    const late = pending<typeof NO_CLASHES>();
    const answers = [Promise.resolve(NO_CLASHES)];
    const compared = { step: 'working', work: 'comparing', file: 'basin.json' };
    expect(await importer({ clashes: () => late.promise }).choose()).toEqual({ ...compared, share: 0 });
    const { choose, told } = importer({ clashes: () => answers.shift() ?? late.promise });
    expect(await choose()).toEqual({ ...compared, share: 0.5 });
    late.resolve(NO_CLASHES);
    await redrawn();
    expect(told()).toMatchObject({ step: 'preview', incoming: { clashes: NO_CLASHES } });
  });

  it('is said to be read, until the worker answers', async () => {
    worker.read = undefined;
    expect(await importer().choose()).toEqual({ step: 'working', work: 'reading', file: 'basin.json' });
  });

  it('is left when the reader chooses another one, or leaves the page', async () => {
    worker.read = undefined;
    const { choose, hook } = importer();
    await choose();
    await choose();
    expect(closed).toBe(1);
    hook.unmount();
    await redrawn();
    expect(closed).toBe(2);
  });

  it('makes an import fail if the worker fails, as when it has no memory left', async () => {
    const logged = vi.spyOn(console, 'error').mockReturnValue();
    vi.spyOn(FakeWorker.prototype, 'postMessage').mockImplementation(function (this: FakeWorker) {
      queueMicrotask(() => this.onerror?.({ message: 'out of memory' }));
    });
    expect(await importer().choose()).toEqual({ step: 'failed', why: 'error' });
    expect(logged).toHaveBeenCalledWith(new Error('out of memory'));
  });

  it('is handed over to the worker, not copied', async () => {
    const post = vi.spyOn(FakeWorker.prototype, 'postMessage');
    await importer().choose();
    const [[read, transferred], [, nothing]] = post.mock.calls as unknown as [
      [{ file: object }, object[]],
      [object, object[]],
    ];
    expect(transferred).toEqual([read.file]);
    expect(nothing).toEqual([]);
  });

  it('is left by a cancelled import: the worker is closed, and no later answer shows', async () => {
    worker.prepare = undefined;
    const { choose, cancel } = importer();
    expect(await choose()).toEqual({ step: 'working', work: 'preparing', file: 'basin.json' });
    expect(await cancel()).toEqual({ step: 'none' });
    expect(closed).toBe(1);
  });

  it('makes an import fail if it cannot be read', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    const unreadable = { ...FILE, arrayBuffer: () => Promise.reject(new Error('gone')) };
    expect(await importer().choose(unreadable)).toEqual({ step: 'failed', why: 'error' });
  });
});

describe('a pack that is confirmed', () => {
  it('is sent chunk by chunk and stored, and the browser is asked to keep it', async () => {
    const { choose, confirm, onStored } = importer();
    await choose();
    expect(await confirm()).toEqual({ step: 'none' });
    expect(typesAsked()).toEqual(['clashes', 'beginPack', 'putChunk', 'putChunk', 'commitPack']);
    expect(questions[2]!.data).toEqual({
      revision: 'r1',
      part: 'file',
      number: 0,
      chunk: base64(new Uint8Array(6)),
    });
    expect(questions[4]!.data).toEqual({
      ...{ revision: 'r1', head: HEAD, bytes: 9, file: { name: 'basin.json', bytes: 6 } },
      parts: { file: 1, 'text-about': 1 },
    });
    expect(onStored).toHaveBeenCalledOnce();
    expect(closed).toBe(1);
  });

  it('is said to be stored as long as it is installed and on', async () => {
    const { choose, confirm, hook, told } = importer();
    await choose();
    await confirm();
    const show = async (packs: PackEntry[]) => {
      hook.rerender({ packs });
      await redrawn();
      return told();
    };
    expect(await show([INSTALLED])).toEqual({ step: 'stored', id: 'basin', title: 'The Basin', kept: true });
    expect(await show([{ ...INSTALLED, on: false }])).toEqual({ step: 'none' });
    expect(await show([{ ...INSTALLED, id: 'another' }])).toEqual({ step: 'none' });
  });

  it('has its progress shown while it is sent', async () => {
    const late = pending<string>();
    const answers = [Promise.resolve('done'), late.promise];
    const { choose, confirm } = importer({ putChunk: () => answers.shift() });
    await choose();
    const storing = { step: 'working', work: 'storing', file: 'basin.json' };
    expect(await confirm()).toEqual({ ...storing, share: 0.5 });
    const committed = pending<string>();
    const other = importer({ commitPack: () => committed.promise });
    await other.choose();
    expect(await other.confirm()).toEqual({ ...storing, share: 1 });
  });

  it('does not change what is shown of the next file when the reader allows the browser to keep it', async () => {
    const late = pending<boolean>();
    Object.defineProperty(navigator, 'storage', { configurable: true, value: { persist: () => late.promise } });
    const { choose, confirm, told } = importer();
    await choose();
    await confirm();
    worker.read = { answer: 'refused', problems: ['no pack'] };
    await choose();
    late.resolve(true);
    await redrawn();
    expect(told()).toEqual({ step: 'refused', file: 'basin.json', problems: ['no pack'] });
  });

  it('is not stored before a preview was shown', async () => {
    worker.prepare = undefined;
    const { choose, confirm } = importer();
    await choose();
    await confirm();
    expect(typesAsked()).toEqual(['clashes']);
  });

  it('is stored once: confirming again does nothing', async () => {
    const { choose, confirm } = importer();
    await choose();
    await confirm();
    await confirm();
    expect(typesAsked().filter((type) => type === 'commitPack')).toHaveLength(1);
  });

  it.each(['putChunk', 'commitPack'])('is taken back if the store is full at %s', async (step) => {
    const { choose, confirm, onStored } = importer({ [step]: () => 'full' });
    await choose();
    expect(await confirm()).toEqual({ step: 'failed', why: 'full' });
    expect(questions.at(-1)).toMatchObject({ type: 'cancelPack', data: { revision: 'r1' } });
    expect(onStored).not.toHaveBeenCalled();
  });

  it('is taken back if the background fails', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    const refuse = () => {
      throw new Error('broken');
    };
    const { choose, confirm } = importer({ commitPack: refuse });
    await choose();
    expect(await confirm()).toEqual({ step: 'failed', why: 'error' });
    expect(typesAsked().at(-1)).toBe('cancelPack');
  });

  it('is taken back if the reader cancels while it is sent', async () => {
    const cancel: { now?: () => void } = {};
    const { choose, confirm, hook, told } = importer({
      putChunk: () => {
        cancel.now?.();
        return 'done';
      },
    });
    await choose();
    cancel.now = () => hook.result.current.onCancel();
    await confirm();
    expect(told()).toEqual({ step: 'none' });
    expect(typesAsked().slice(-2)).toEqual(['putChunk', 'cancelPack']);
  });
});
