import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords, paragraphsOf } from '../../data/build/article.ts';
import { shareOf, union } from '../../data/build/excerpts.ts';

const article = (body: string) => ({ body, paragraphs: paragraphsOf(body) });

describe('the quoted share of an article', () => {
  it('counts a word once, however many quotes contain it', () => {
    expect(shareOf(article('one two three four five six'), ['one two three', 'two three four', 'three'])).toEqual({
      words: 6,
      quoted: 4,
    });
  });

  it('counts a word of which a quote has only a part', () => {
    expect(shareOf(article('unbelievable things'), ['believable']).quoted).toBe(1);
  });

  it('counts a repeated paragraph once, as quoted and as text', () => {
    expect(shareOf(article('one two\n\nthree\n\none two'), ['one two'])).toEqual({ words: 3, quoted: 2 });
  });

  it('is never more than the whole, and grows with every quote', () => {
    const word = fc.stringMatching(/^[a-z]{1,6}$/);
    const text = fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => words.join(' '));
    const cuts = fc.array(fc.tuple(fc.nat(300), fc.nat(60)), { maxLength: 8 });
    fc.assert(
      fc.property(text, cuts, (body, places) => {
        const quotes = places.map(([at, length]) => body.slice(at % body.length, (at % body.length) + length + 1));
        const { words, quoted } = shareOf(article(body), quotes);
        expect(words).toBe(countWords(body));
        expect(quoted).toBeLessThanOrEqual(words);
        expect(shareOf(article(body), quotes.slice(1)).quoted).toBeLessThanOrEqual(quoted);
      }),
    );
  });
});

describe('the union of spans', () => {
  it('is in order and without overlaps', () => {
    const span = fc.tuple(fc.nat(50), fc.nat(20)).map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.array(span), (spans) => {
        const joined = union(spans);
        for (const [index, { start }] of joined.entries())
          if (index > 0) expect(start).toBeGreaterThan(joined[index - 1]!.end);
        for (const { start, end } of spans)
          expect(joined.some((one) => one.start <= start && one.end >= end)).toBe(true);
      }),
    );
  });
});

describe('paragraphs', () => {
  it('are separated by blank lines, and those that repeat an earlier one are marked', () => {
    const body = 'One\nstill one.\n\n\nTwo.\n \nOne\nstill one.';
    expect(paragraphsOf(body).map(({ start, end, repeated }) => [body.slice(start, end), repeated])).toEqual([
      ['One\nstill one.', false],
      ['Two.', false],
      ['One\nstill one.', true],
    ]);
  });
});
