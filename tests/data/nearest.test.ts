import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { occurrences } from '../../data/build/excerpts.ts';
import { nearestStretch, nearestWord } from '../../data/build/nearest.ts';
import { secondPack } from './folder.ts';

const article = secondPack().files.find(({ file }) => file.startsWith('articles/001'))!.text;

describe('the nearest words to a quote', () => {
  it('are found if a letter is wrong', () => {
    expect(nearestStretch(article, 'three ships run onto the rocks there')?.text).toBe(
      'three ships ran onto the rocks there',
    );
  });

  it('are found if a word is missing or added', () => {
    expect(nearestStretch(article, 'sells masts to harbours up and down')?.text).toContain(
      'its masts to harbours up and',
    );
    expect(nearestStretch(article, 'Nobody has ever run aground since')?.text).toContain(
      'Nobody has run aground since',
    );
  });

  it('are those in the right order if the same words are elsewhere in another order', () => {
    expect(nearestStretch('a b c d e f. f e d c b a.', 'f e d x b a')?.text).toBe('f e d c b a.');
  });

  it('are none if nothing is similar', () => {
    expect(nearestStretch(article, 'zebras graze upon Saturn')).toBeUndefined();
    expect(nearestStretch(article, '…')).toBeUndefined();
    expect(nearestStretch('', 'anything')).toBeUndefined();
  });

  it('are the quote itself, for any words taken from an article', () => {
    const words = article.split(/\s+/);
    const slice = fc.tuple(fc.nat(words.length - 1), fc.integer({ min: 3, max: 30 }));
    fc.assert(
      fc.property(slice, ([from, length]) => {
        const start = words.slice(0, from).join(' ').length + (from > 0 ? 1 : 0);
        const text = words.join(' ');
        const quote = text.slice(start, start + words.slice(from, from + length).join(' ').length);
        fc.pre(/[a-z]/.test(quote));
        expect(occurrences(text, quote).length).toBeGreaterThan(0);
        expect(nearestStretch(text, quote)?.likeness).toBe(1);
      }),
    );
  });
});

describe('the nearest id', () => {
  it('differs by a few letters', () => {
    expect(nearestWord('jorik-haldane', ['tilda-rausch', 'jorrik-haldane'])).toBe('jorrik-haldane');
    expect(nearestWord('atlantis', ['varnholt', 'eskmoor'])).toBeUndefined();
    expect(nearestWord('abc', ['xyz'])).toBeUndefined();
  });
});
