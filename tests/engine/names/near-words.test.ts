import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NameIndex } from '../../../engine/names/name-index.ts';
import { buildIndex } from '../../../engine/names/name-index-build.ts';
import { foldKey } from '../../../engine/text/tokens.ts';
import { PACK } from '../lexicon.ts';
import { slowEdits } from '../text/slow-edits.ts';

/** Letters that may be confused at the beginning. Misspellings begin alike, or with the first two letters swapped. */
const ALIKE = ['ck', 'ijy', 'sz', 'vw'];
const sameStart = (a: string, b: string) =>
  a[0] === b[0] ||
  (a[0] === b[1] && a[1] === b[0]) ||
  ALIKE.some((letters) => letters.includes(a[0] ?? ' ') && letters.includes(b[0] ?? ' '));

/** The number of edits allowed: none between short words, two between long words, otherwise one. */
const allowed = (a: string, b: string) => {
  const shorter = Math.min(a.length, b.length);
  return shorter < 4 ? 0 : shorter < 6 ? 1 : 2;
};

/** Compares a word with every word of the dictionary, one by one. */
function scan(dictionary: string[], word: string): Map<string, number> {
  const near = new Map<string, number>();
  for (const other of dictionary) {
    const distance = slowEdits(word, other);
    if (other !== word && sameStart(word, other) && distance <= allowed(word, other)) near.set(other, distance);
  }
  return near;
}

/** Returns an index of one-word names; `few` as in `buildIndex`. */
const madeOf = (words: string[], few: number) =>
  new NameIndex(buildIndex([words.map((word) => ({ keys: [word], needsPage: false }))], [], few));
const found = (index: NameIndex, word: string) => new Map(index.near(word).map((hit) => [hit.word, hit.distance]));

it.each(['ck', 'kc', 'ij', 'iy', 'ji', 'jy', 'yi', 'yj', 'sz', 'zs', 'vw', 'wv'])(
  'a word may begin with the other of the letters %s',
  ([one, other]) => {
    expect([...found(madeOf([`${one}uernel`], 0), `${other}uernel`)]).toEqual([[`${one}uernel`, 1]]);
  },
);

it.each(['bp', 'dt', 'mn', 'cs', 'wu'])('a word may not begin with the other of the letters %s', ([one, other]) => {
  expect([...found(madeOf([`${one}uernel`], 0), `${other}uernel`)]).toEqual([]);
});

describe.each([
  ['that stores the parts of its words', 0],
  ['that computes them', Number.POSITIVE_INFINITY],
])('words similar to a word, in an index %s', (_, few) => {
  const indexOf = (words: string[]) => madeOf(words, few);
  const index = indexOf([
    'putin',
    'lavrov',
    'stoltenberg',
    'yatsenyuk',
    'nato',
    'eu',
    'kyiv',
    'kiev',
    'bbacbbaa',
    'cbacba',
  ]);

  it.each([
    ['puttin', 'putin', 1],
    ['larvov', 'lavrov', 1],
    ['stoltenburg', 'stoltenberg', 1],
    ['stolenburg', 'stoltenberg', 2],
    ['yatsenuk', 'yatsenyuk', 1],
    ['lavrof', 'lavrov', 1],
    ['lavorfv', 'lavrov', 2],
    ['natp', 'nato', 1],
    // letters swapped across the boundary of two parts, and one missing in the third part
    ['babcbba', 'bbacbbaa', 2],
    // letters swapped there and at the beginning
    ['bcabca', 'cbacba', 2],
  ])('of %s are %s', (word, other, distance) => expect(index.near(word)).toEqual([{ word: other, distance }]));

  it.each(['putin', 'puttinn', 'nat', 'es', 'stolenbug', 'clinton', '', 'x'.repeat(10_000)])(
    'of %.20s are none',
    (word) => expect(index.near(word)).toEqual([]),
  );

  it('are sorted, the most similar first', () => {
    const distances = indexOf(['stoltenberg', 'stoltenburgs', 'stoltenbergh'])
      .near('stoltenburg')
      .map(({ distance }) => distance);
    expect(distances).toEqual([...distances].sort());
    expect(distances).toHaveLength(3);
  });

  it('are those that a search through the whole dictionary finds, for any words', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 12 });
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 40 }), word, (dictionary, asked) => {
        expect(found(indexOf(dictionary), asked)).toEqual(scan(dictionary, asked));
      }),
      { numRuns: 300 },
    );
  });

  it('are those that a search through the words of the bundled names finds, for any typo', () => {
    const words = [...new Set(PACK.entities.flatMap(({ name }) => foldKey(name).split(' ')))];
    const bundled = indexOf(words);
    const slip = fc.tuple(fc.constantFrom(...words), fc.nat(20), fc.constantFrom('', 'a', 'e', 'rt'), fc.nat(2));
    fc.assert(
      fc.property(slip, ([word, at, put, dropped]) => {
        const place = at % word.length;
        const misspelt = word.slice(0, place) + put + word.slice(place + dropped);
        expect(found(bundled, misspelt)).toEqual(scan(words, misspelt));
      }),
    );
  });
});
