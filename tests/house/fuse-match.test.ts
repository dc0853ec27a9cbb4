import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import Fuse from 'fuse.js/basic';
import { describe, expect, it } from 'vitest';
import { onlyMatch } from '../../scripts/fuse-match.ts';

const SOURCE = readFileSync(
  createRequire(import.meta.url)
    .resolve('fuse.js/basic')
    .replace(/cjs$/, 'mjs'),
  'utf8',
);

describe('Fuse.js in the built extension', () => {
  it('scores any two texts as the whole library does', async () => {
    const built = `data:text/javascript,${encodeURIComponent(onlyMatch(SOURCE))}`;
    const { match } = (await import(/* @vite-ignore */ built)).default as typeof Fuse;
    const text = fc.oneof(
      fc.stringMatching(/^[abcé ^$]{1,12}$/),
      fc.stringMatching(/^[abcé ^$]{30,70}$/),
      fc.string({ minLength: 1 }),
    );
    fc.assert(
      fc.property(text, text, fc.double({ min: 0, max: 1, noNaN: true }), (one, other, threshold) => {
        const options = { threshold, ignoreLocation: true };
        expect(match(one, other, options)).toEqual(Fuse.match(one, other, options));
      }),
      { numRuns: 2000 },
    );
  });

  it('is not built from a version that has other parts', () => {
    expect(() => onlyMatch('export default class Fuse {}')).toThrow('Fuse.js is built differently now');
  });
});
