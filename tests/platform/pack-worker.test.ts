import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import sample from '../../data/samples/deepwater-horizon.json?raw';
import type { WorkerAnswer, WorkerQuestion } from '../../platform/pack-worker.ts';

const posted = vi.fn<(answer: WorkerAnswer, how: { transfer: ArrayBuffer[] }) => void>();
const worker = { onmessage: (_: { data: WorkerQuestion }) => {}, postMessage: posted };
const bytesOf = (text: string) => new TextEncoder().encode(text).buffer as ArrayBuffer;

beforeEach(async () => {
  vi.resetModules();
  posted.mockReset();
  vi.stubGlobal('self', worker);
  const { answerAsWorker } = await import('../../platform/pack-worker.ts');
  answerAsWorker();
});
afterEach(() => void vi.unstubAllGlobals());

async function ask(question: WorkerQuestion): Promise<WorkerAnswer> {
  posted.mockReset();
  worker.onmessage({ data: question });
  await vi.waitFor(() => expect(posted).toHaveBeenCalled());
  return posted.mock.calls[0]![0];
}

describe('the worker that reads packs', () => {
  it('reads a pack, prepares it, and transfers its parts', async () => {
    const file = bytesOf(sample);
    expect(await ask({ ask: 'read', file })).toMatchObject({ answer: 'read', head: { id: 'deepwater-horizon-2010' } });
    const prepared = await ask({ ask: 'prepare' });
    expect(prepared).toMatchObject({ answer: 'prepared', parts: { file } });
    const given = posted.mock.calls[0]![1].transfer;
    // the same buffer could not be transferred twice
    expect(new Set(given).size).toBe(given.length);
    expect(given).toContain(file);
  });

  it('refuses a file that is no text', async () => {
    const answer = await ask({ ask: 'read', file: Uint8Array.of(0xff, 0xfe).buffer });
    expect(answer).toMatchObject({ answer: 'refused', problems: [expect.stringContaining('no text in UTF-8')] });
  });

  it('throws errors in a way that reaches the page', async () => {
    const thrown = Promise.withResolvers<unknown>();
    vi.spyOn(globalThis, 'setTimeout').mockImplementationOnce(((act: () => void) => {
      try {
        act();
      } catch (error) {
        thrown.resolve(error);
      }
    }) as typeof setTimeout);
    worker.onmessage({ data: { ask: 'prepare' } });
    expect(await thrown.promise).toEqual(new Error('nothing was read'));
    vi.restoreAllMocks();
  });
});
