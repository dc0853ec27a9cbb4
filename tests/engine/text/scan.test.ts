import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Tokens } from '../../../engine/text/scan.ts';
import { tokenize } from '../../../engine/text/tokens.ts';
import { Words } from '../../../engine/text/words.ts';
import { PACK } from '../lexicon.ts';

/** Returns the words of a text as read by `Tokens`. */
const scanned = (text: string, words = new Words()) => {
  const tokens = new Tokens(text, words);
  return Array.from({ length: tokens.length }, (_, i) => tokens.at(i));
};

const pieces = fc.constantFrom(
  ...[
    'Kerry',
    'met',
    'U.S.',
    'U.K',
    'J.',
    'Dr.',
    'a.m.',
    'G7',
    'No',
    'no.',
    '23rd',
    '100,000',
    '3.5',
    'McConnell',
    'NATO',
    'us',
    'US',
  ],
  ...[
    'Biden’s',
    "Biden's",
    "STATES'",
    "O'Brien",
    'd’Estaing',
    'rock’n’roll',
    'don’t',
    "it's'",
    "x's'y",
    "o'é",
    "b'2",
    '2014',
    '1,',
    '7s',
    '3.x',
    '٣',
    '5,٣',
    'Bidenʼs',
    'Ｇ７',
    'Путин',
    'Zelen\u00adskyy',
    'é',
    'a\u0301',
  ],
  ...[
    ' ',
    ' ',
    ' ',
    '\u00a0',
    '-',
    '–',
    ', ',
    '. ',
    '.',
    '… ',
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    '\u2003',
    '—',
    ',',
    ',, ',
    '--',
    '!',
    '“',
    '&',
    ' & ',
    '”',
    '’',
    "'",
    '"',
    '\ud83d',
    '\ude00',
    '🙂',
    '\u200d',
    '_',
  ],
  ...PACK.entities.map(({ name }) => name),
);
const units = fc.array(fc.nat(0xffff), { maxLength: 40, size: 'max' }).map((codes) => String.fromCharCode(...codes));
const text = fc
  .array(fc.oneof({ weight: 8, arbitrary: pieces }, units), { maxLength: 60, size: 'max' })
  .map((all) => all.join(''));

describe('the fast reader of pages', () => {
  it('agrees with the simple one about any text', () => {
    fc.assert(
      fc.property(text, (any) => {
        expect(scanned(any)).toEqual(tokenize(any));
      }),
      { numRuns: 2000 },
    );
  });

  it('agrees with it if it has read the words before', () => {
    const words = new Words();
    fc.assert(
      fc.property(text, (any) => {
        expect(scanned(any, words)).toEqual(tokenize(any));
      }),
      { numRuns: 500 },
    );
  });

  it('finds where each distinct word is, whatever pages were read before', () => {
    const words = new Words();
    fc.assert(
      fc.property(text, (any) => {
        const { distinct, ids, length, ranks } = new Tokens(any, words);
        const all = Array.from(ids.subarray(0, length));
        expect(distinct).toEqual([...new Set(all)]);
        expect(Array.from(ranks.subarray(0, length), (rank) => distinct[rank])).toEqual(all);
      }),
      { numRuns: 200 },
    );
    const tokens = new Tokens('to be or not to be', words);
    expect(tokens.distinct.map((_, rank) => [...tokens.places(rank)])).toEqual([[0, 4], [1, 5], [2], [3]]);
    expect([...tokens.placesOf(words.idOf('be'))]).toEqual([1, 5]);
    expect([...tokens.placesOf(words.idOf('elsewhere'))]).toEqual([]);
  });

  it('has no word outside the text', () => {
    const tokens = new Tokens('one', new Words());
    expect([tokens.at(-1), tokens.at(1)]).toEqual([undefined, undefined]);
  });
});

describe('interned words', () => {
  it('keep their numbers, and can be decoded', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 200 }), (all) => {
        const words = new Words();
        const ids = all.map((word) => words.idOf(word));
        expect(new Set(ids).size).toBe(all.length);
        expect(ids.map((id) => words.key(id))).toEqual(all);
        expect(all.map((word) => words.idOf(word))).toEqual(ids);
      }),
    );
  });

  /** Nine letters with the same two hashes as `putin`. */
  const COLLIDING = '\u4e03\u9935\u6199\u4e93\u4e16\u4e07\u4e06\u4e13\u4e1e';

  it.each([
    [COLLIDING, 'putin'],
    ['putin', COLLIDING],
  ])('are distinguished by their letters if their hashes are equal: %s and %s', (one, other) => {
    const words = new Words();
    const keysOf = (text: string) => scanned(text, words).map((token) => token?.key);
    expect(keysOf(`${one} spoke`)).toEqual([one, 'spoke']);
    expect(keysOf(`${other} spoke`)).toEqual([other, 'spoke']);
    expect(keysOf(`${one} spoke`)).toEqual([one, 'spoke']);
    expect(words.idOf(one)).not.toBe(words.idOf(other));
    // the table is rebuilt as it grows
    const ids = [one, other].map((word) => words.idOf(word));
    for (let i = 0; i < 10_000; i++) words.idOf(`word${i}`);
    expect([one, other].map((word) => words.idOf(word))).toEqual(ids);
    expect(keysOf(`${other} and ${other}`)).toEqual([other, 'and', other]);
  });

  it('have their positions on each page, also after the counter of positions has wrapped around', () => {
    const words = new Words(undefined, 10);
    for (const text of ['to be or not', 'not to be', 'or be', 'be or not to be', 'to be', 'not or be to']) {
      const { distinct, ids, length, ranks } = new Tokens(text, words);
      const all = Array.from(ids.subarray(0, length));
      expect(distinct).toEqual([...new Set(all)]);
      expect(Array.from(ranks.subarray(0, length), (rank) => distinct[rank])).toEqual(all);
    }
  });

  it('discard what was cached about words that are discarded', () => {
    const words = new Words();
    const traits = words.traits(words.idOf('the'));
    for (let i = 0; i < 70_000; i++) words.traits(words.idOf(`word${i}`));
    words.trim();
    const id = words.idOf('nonsense');
    expect(id).toBe(0);
    expect(words.traits(id)).not.toBe(traits);
    expect(words.traits(words.idOf('the'))).toBe(traits);
  });

  it('discard words of pages if there are too many, but not words of a dictionary', () => {
    const dictionary = ['rus', 'uk'];
    const words = new Words({ count: 2, find: (key) => dictionary.indexOf(key), key: (id) => dictionary[id]! });
    for (let i = 0; i < 70_000; i++) words.idOf(`word${i}`);
    words.trim();
    expect([words.idOf('rus'), words.idOf('uk'), words.idOf('new')]).toEqual([0, 1, 2]);
    expect([words.key(1), words.key(2)]).toEqual(['uk', 'new']);
  });
});
