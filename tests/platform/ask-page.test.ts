import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { askCast, askPage } from '../../platform/ask-page.ts';

const CAST = { entries: [], introductions: {} };
let answer: unknown;
const sent = vi.fn();

beforeEach(() => {
  sent.mockReset();
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation((async (
    tabId: number,
    { type, data }: { type: string; data: object },
  ) => {
    sent(tabId, type, data);
    return answer === undefined ? undefined : { res: answer };
  }) as never);
});

describe('a tab', () => {
  it.each(['summary', 'readAnyway'] as const)('is asked what its page holds: %s', async (question) => {
    answer = { state: 'ready', entries: [] };
    expect(await askPage(question, 7)).toEqual(answer);
    expect(sent.mock.calls).toEqual([[7, question, {}]]);
  });

  it('is asked for the cast of its story, with the story itself only if that is wanted', async () => {
    answer = CAST;
    expect(await askCast(7)).toEqual(CAST);
    expect(await askCast(7, true)).toEqual(CAST);
    expect(sent.mock.calls).toEqual([
      [7, 'pageCast', {}],
      [7, 'pageCast', { story: true }],
    ]);
  });

  it('is not believed if its answer is not valid', async () => {
    answer = { state: 'ready', entries: [{ id: 7 }] };
    await expect(askPage('summary', 7)).rejects.toThrow('message refused: ');
    answer = { entries: [], introductions: {}, more: 1 };
    await expect(askCast(7)).rejects.toThrow('message refused: ');
  });
});
