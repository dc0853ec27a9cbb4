import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../engine/text/page.ts';
import { tokenize } from '../../engine/text/tokens.ts';
import { ENTRIES, LEXICON, mentionsOf, PACK, PACK_LEXICON } from './lexicon.ts';

const pick = (of: readonly string[]) => fc.constantFrom(...of);
const names = (entries: typeof ENTRIES) =>
  entries.flatMap(({ name, aliases }) => [name, ...aliases.map((a) => a.text)]);
const cueWords = ENTRIES.flatMap(
  ({ event }) => event?.cues.flatMap(({ words }) => words.map((w) => w.replace('*', 'ed'))) ?? [],
);

/** Arbitrary UTF-16 units, including lone surrogates, control characters and combining marks without letters. */
const units = fc.array(fc.nat(0xffff), { maxLength: 80, size: 'max' }).map((codes) => String.fromCharCode(...codes));
const word = fc.oneof(
  pick(names(ENTRIES)),
  pick(names(PACK.entities)),
  pick(cueWords),
  pick(['the', 'in', 'President', 'March 2014', 'since 1999', 'Kerry', 'Price', 'US', 'Mr.', 'Idaho', 'of', 'St']),
  units,
);
const between = pick([' ', ' ', ', ', '. ', '\n', '\n\n', '-', '’s ', '“', '\u00ad', '\u202e', '']);
/** Texts that resemble news: names, cues and dates, with garbage between them. */
const text = fc.array(fc.tuple(word, between), { maxLength: 40, size: 'max' }).map((pieces) => pieces.flat().join(''));
const facts = fc.record(
  { published: fc.oneof(pick(['2014-03-20', '2022', '2014-02/2014-03', '', 'soon']), fc.string()) },
  { requiredKeys: [] },
);

describe.each([
  ['the small lexicon', LEXICON],
  ['the bundled pack', PACK_LEXICON],
])('linking any text with %s', (_, lexicon) => {
  it('gives spans within the text, from the start of a word to the end of one, in order', () => {
    fc.assert(
      fc.property(text, facts, (any, about) => {
        const tokens = tokenize(any);
        const starts = new Set(tokens.map(({ start }) => start));
        const ends = new Set(tokens.map(({ end }) => end));
        let before = 0;
        for (const { start, end } of mentionsOf(any, { lexicon, facts: about })) {
          expect(starts.has(start) && ends.has(end) && start < end).toBe(true);
          expect(start).toBeGreaterThanOrEqual(before);
          before = start;
        }
      }),
    );
  });

  it('gives entities of the lexicon, a probability, and rivals that are other entities', () => {
    fc.assert(
      fc.property(text, (any) => {
        for (const { entity, confidence, rivals, alias } of mentionsOf(any, { lexicon })) {
          expect(lexicon.entries.numberOf(entity)).toBeDefined();
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
          expect(rivals).not.toContain(entity);
          expect(rivals.map((id) => lexicon.entries.numberOf(id))).not.toContain(undefined);
          expect(alias).not.toBe('');
        }
      }),
    );
  });

  it('lets mentions overlap only if one of them is an event', () => {
    fc.assert(
      fc.property(text, (any) => {
        const plain = mentionsOf(any, { lexicon, kinds: ['person', 'organization', 'place', 'topic'] });
        plain.forEach((mention, i) => {
          expect(mention.start).toBeGreaterThanOrEqual(plain[i - 1]?.end ?? 0);
        });
      }),
    );
  });

  it('gives the same result each time', () => {
    fc.assert(
      fc.property(text, (any) => {
        expect(mentionsOf(any, { lexicon })).toEqual(mentionsOf(any, { lexicon }));
      }),
      { numRuns: 30 },
    );
  });

  it('finds the same words whatever blank lines and spaces are around the text', () => {
    fc.assert(
      fc.property(pick(names(ENTRIES)), fc.nat(50), (name, shift) => {
        const before = ' '.repeat(shift);
        const plain = mentionsOf(`They spoke of ${name} for hours.`, { lexicon });
        const moved = mentionsOf(`${before}They spoke of ${name} for hours.${before}`, { lexicon });
        expect(moved.map(({ start, entity }) => [start - shift, entity])).toEqual(
          plain.map(({ start, entity }) => [start, entity]),
        );
      }),
    );
  });
});

describe('reading a page', () => {
  it('puts every word into a sentence and every sentence into a block, for any text', () => {
    fc.assert(
      fc.property(fc.oneof(text, units), (any) => {
        const { tokens, sentenceOf, sentences, blockOf, capitals } = readPage(any);
        expect(sentenceOf).toHaveLength(tokens.length);
        expect(sentences.at(-1)).toBe(tokens.length);
        sentenceOf.forEach((sentence, i) => {
          expect(sentences[sentence]!).toBeLessThanOrEqual(i);
          expect(sentences[sentence + 1]!).toBeGreaterThan(i);
          expect(capitals[blockOf[sentence]!]).toBeDefined();
        });
      }),
    );
  });
});

describe('a megabyte', () => {
  const repeated = (sample: string) => sample.repeat(Math.ceil(1_000_000 / sample.length));
  /** Generates a megabyte of pseudorandom text, the same each time. */
  function random(): string {
    let seed = 7;
    const codes = Array.from({ length: 1_000_000 }, () => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return (seed >> 8) & 0xffff;
    });
    return codes.map((code) => String.fromCharCode(code)).join('');
  }

  it.each([
    ['random Unicode', random()],
    ['one word', 'a'.repeat(1_000_000)],
    ['capitals and dots', repeated('A.')],
    ['white space', repeated(' \n')],
    ['punctuation', repeated('.,’-')],
    [
      'events and dates in paragraphs without a full stop',
      repeated(`${'Kerry met Lavrov in Paris and because on March 30, 2014 and '.repeat(60)}\n\n`),
    ],
  ])('of %s can be linked without hanging', (_, any) => {
    for (const { start, end } of mentionsOf(any, { lexicon: PACK_LEXICON })) expect(start).toBeLessThan(end);
  });
});

it('more dates than a call can have arguments do not prevent linking', () => {
  const text = `Kerry met Lavrov in Paris. ${'in 2014 '.repeat(600_000)}`;
  expect(mentionsOf(text, { lexicon: PACK_LEXICON }).length).toBeGreaterThan(0);
});
