import { expect, it, vi } from 'vitest';
import type { Attention } from '../../platform/page-slot.ts';
import { validated } from '../../platform/validated-attention.ts';

type Told = (...told: unknown[]) => unknown;

/** Returns the calls that pass validation, out of two calls with arbitrary arguments. */
async function told(id: unknown, by: unknown) {
  const attention = {
    pointer: vi.fn(),
    click: vi.fn(),
    changed: vi.fn(),
    whoElse: vi.fn(),
    show: vi.fn(() => ({ at: 1, of: 1 })),
    step: vi.fn(),
  };
  const checked = validated(attention as Attention) as unknown as { show: Told; step: Told };
  const answer = await checked.show({ id, by });
  checked.step({ by });
  return { answer, shown: attention.show.mock.calls.length, stepped: attention.step.mock.calls.length };
}

it.each<[unknown, unknown, number, number]>([
  ['john-kerry', undefined, 1, 0],
  ['john-kerry', 1, 1, 1],
  ['john-kerry', -1, 1, 1],
  ['john-kerry', 2, 0, 0],
  ['john-kerry', '1', 0, 0],
  ['john-kerry', Number.NaN, 0, 0],
  ['john-kerry', null, 0, 0],
  ['john-kerry', { valueOf: () => 1 }, 0, 0],
  [7, undefined, 0, 0],
  [null, 1, 0, 1],
  [['john-kerry'], 1, 0, 1],
])('valid messages are passed to the card’s script: show %j, step by %j', async (id, by, shown, stepped) => {
  const answer = shown ? { at: 1, of: 1 } : 'gone';
  expect(await told(id, by)).toEqual({ answer, shown, stepped });
});

it.each<[unknown, boolean]>([
  [{ sentence: 3 }, true],
  [{ id: 'john-kerry', at: 0, quietly: true }, true],
  [{ sentence: -1 }, false],
  [{ sentence: 1.5 }, false],
  [{ id: 'john-kerry', at: '0' }, false],
  [{}, false],
  [undefined, false],
])('only valid places are passed to the card’s script: %j', (where, isPlace) => {
  const show = vi.fn(() => 'gone' as const);
  (validated({ show } as unknown as Attention) as unknown as { show: Told }).show(where);
  expect(show).toHaveBeenCalledTimes(Number(isPlace));
});
