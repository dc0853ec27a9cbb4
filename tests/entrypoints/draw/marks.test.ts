// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { makeMarks } from '../../../entrypoints/draw/marks.ts';
import { mentionOf, openPage } from '../page-stubs.ts';

const EVENT = 'the Paris meeting of John Kerry';

beforeEach(() => openPage([`They spoke of ${EVENT} and others.`]));
afterEach(() => void vi.unstubAllGlobals());

it.each([
  ['first', [EVENT, 'John Kerry']],
  ['last', ['John Kerry', EVENT]],
])('a name within the words of an event answers for itself, whichever of them the browser gives %s', (_, surfaces) => {
  const marks = makeMarks();
  const all = surfaces.map((surface) => mentionOf(surface));
  for (const mention of all) marks.add(mention);
  CSS.highlights.highlightsFromPoint = () => [{ highlight: new Highlight(), ranges: all.map(({ range }) => range) }];
  expect(`${marks.at(0, 0, [])?.range}`).toBe('John Kerry');
});
