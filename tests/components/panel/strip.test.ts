import { describe, expect, it } from 'vitest';
import { beginnings, nearestTick, ticksOf } from '../../../components/panel/strip.ts';

describe('the strip of a name', () => {
  const starts = beginnings(['a'.repeat(50), 'b'.repeat(25), 'c'.repeat(25)]);

  it('is as long as the story in sentences, with room for mentions after its first part', () =>
    expect(starts).toEqual([1, 50, 74.5, 99]));

  it('shows each mention where its sentence begins', () =>
    expect(ticksOf([0, 2, 3, 7], starts)).toEqual([
      { at: 1, mention: 0 },
      { at: 74.5, mention: 1 },
      { at: 99, mention: 2 },
      { at: 99, mention: 3 },
    ]));

  it('leads to the mention nearest to a point, or to the first of several at one place', () => {
    const ticks = ticksOf([0, 1, 1], starts);
    expect([0, 20, 30, 100].map((at) => nearestTick(ticks, at))).toEqual([0, 0, 1, 1]);
    expect(nearestTick([], 50)).toBe(-1);
  });

  it('shows all mentions at the end if the story has no sentences', () =>
    expect(ticksOf([0, 1], beginnings([]))).toEqual([
      { at: 99, mention: 0 },
      { at: 99, mention: 1 },
    ]));
});
