import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleAddress, nameAddress, placeOf } from '../../../components/library/places.ts';

describe('addresses of the Library page', () => {
  it('lead back to the article or the name that they were made for', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (id) => {
        expect(placeOf(articleAddress(id))).toEqual({ at: 'article', id });
        expect(placeOf(nameAddress(id))).toEqual({ at: 'name', id });
      }),
    );
  });

  it.each(['', '#', '#article/', '#other/x', '#article', '#name/%', 'article/x'])(
    '%j leads to the whole list',
    (hash) => {
      expect(placeOf(hash)).toEqual({ at: 'home' });
    },
  );
});
