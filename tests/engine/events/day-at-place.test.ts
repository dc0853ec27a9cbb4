/** The day and the place of an event side by side refer to it on a page that names those who took part. */
import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../../engine/lexicon.ts';
import { link } from '../../../engine/link.ts';
import { entry, event } from '../lexicon.ts';

const LEXICON = compileLexicon([
  entry('person', 'odalys-fenwick', 'Odalys Fenwick'),
  entry('person', 'imre-sandvik', 'Imre Sandvik'),
  entry('place', 'quillhaven', 'Quillhaven'),
  entry('place', 'larkmoor', 'Larkmoor'),
  // a Tuesday
  event('meeting', 'Meeting of Fenwick and Sandvik', {
    type: 'meeting',
    place: 'quillhaven',
    participants: ['odalys-fenwick', 'imre-sandvik'],
  }),
]);
const MONTH = 'In May 2031 Odalys Fenwick and Imre Sandvik smiled.';

/** The words that refer to the meeting in a sentence after one that gives its month and its people. */
function marks(told: string, before = MONTH): string[] {
  const text = `${before} ${told}`;
  return link(text, LEXICON)
    .filter(({ via }) => via === 'cue')
    .map(({ start, end }) => text.slice(start, end));
}

describe('an event is told by its day and its place', () => {
  it.each([
    ['In Quillhaven on Tuesday they smiled.', 'Quillhaven on Tuesday'],
    ['They smiled in Quillhaven Tuesday.', 'Quillhaven Tuesday'],
    ['Tuesday in Quillhaven was grey.', 'Tuesday in Quillhaven'],
    ['They smiled Tuesday in Quillhaven.', 'Tuesday in Quillhaven'],
    ['They smiled in Quillhaven on May 6.', 'Quillhaven on May 6'],
    ['They smiled in Quillhaven on May 6, 2031.', 'Quillhaven on May 6, 2031'],
    ['They smiled in Quillhaven on 6 May.', 'Quillhaven on 6 May'],
    ['They smiled in Quillhaven on 6 May 2031.', 'Quillhaven on 6 May 2031'],
    ['They smiled May 6 in Quillhaven.', 'May 6 in Quillhaven'],
    ['They smiled on May 6, 2031 in Quillhaven.', 'May 6, 2031 in Quillhaven'],
    ['They smiled on 6 May in Quillhaven.', '6 May in Quillhaven'],
    ['They smiled in Quillhaven on May 6, 12 of them.', 'Quillhaven on May 6'],
  ])('side by side: %s', (told, words) => expect(marks(told)).toEqual([words]));

  it.each([
    ['another day', 'In Quillhaven on Wednesday they smiled.'],
    ['another place', 'In Larkmoor on Tuesday they smiled.'],
    ['the place as one that is left', 'They left Quillhaven on Tuesday.'],
    ['a comma between', 'In Quillhaven, on Tuesday, they smiled.'],
    ['other words between', 'They smiled in Quillhaven at noon on Tuesday.'],
    ['another preposition', 'They smiled on the Tuesday of Quillhaven.'],
    ['the place where something is said', 'In Quillhaven on Tuesday they said so.'],
  ])('not with %s: %s', (_, told) => expect(marks(told)).toEqual([]));

  it('only on a page that names somebody who took part', () =>
    expect(marks('In Quillhaven on Tuesday they smiled.', 'In May 2031 it rained.')).toEqual([]));
});
