import { describe, expect, it } from 'vitest';
import { lineAt } from '../../../entrypoints/card/place.ts';

/** The boxes of `European` at the end of one line and of `Union` at the start of the next. */
const LINES = [
  { left: 600, right: 690, top: 100, bottom: 120 },
  { left: 20, right: 70, top: 130, bottom: 150 },
] as DOMRectReadOnly[];

describe('a name that breaks across lines', () => {
  it.each([
    [{ x: 650, y: 110 }, 0],
    [{ x: 40, y: 140 }, 1],
    [{ x: 20, y: 130 }, 1],
    [{ x: 40, y: 110 }, -1],
    [{ x: 0, y: 0 }, -1],
  ])('has the point %o on line %i', (pointer, line) => expect(lineAt(LINES, pointer)).toBe(line));
});
