import { describe, expect, it } from 'vitest';
import { changedBlocks, isSameText, newBlocks, openingOf } from '../../reading/changes.ts';

/** Returns a text of `count` different words. Texts with different prefixes have no word in common. */
const words = (prefix: string, count: number): string =>
  Array.from({ length: count }, (_, i) => prefix + i.toString().replace(/\d/g, (digit) => 'abcdefghij'[+digit]!)).join(
    ' ',
  );

describe('paragraphs of two versions of a story', () => {
  it('are new if the other version does not have them', () => {
    expect(newBlocks(['One.', 'Two.', 'Three.'], ['Three.', 'One.'])).toEqual([1]);
  });

  it('are new if the other version has them less often', () => {
    expect(newBlocks(['Read on.', 'One.', 'Read on.'], ['Read on.', 'One.'])).toEqual([2]);
    expect(newBlocks(['Read on.', 'One.'], ['Read on.', 'One.', 'Read on.'])).toEqual([]);
  });

  it('count as added and as removed if they were changed', () => {
    expect(changedBlocks(['One.', 'Two.', 'Three.'], ['One.', 'Two, it is said.', 'Three.', 'Four.'])).toEqual({
      added: 2,
      removed: 1,
    });
  });
});

describe('two texts', () => {
  const story = words('a', 104);

  it('are the same story if one is the beginning of the other, whichever is longer', () => {
    const update = [story, words('b', 900)];
    expect(isSameText([story], update)).toBe(true);
    expect(isSameText(update, [story])).toBe(true);
  });

  it('are the same story if case, accents and paragraphs differ', () => {
    expect(isSameText(['Le café est fermé, dit-on.'], ['LE CAFE EST', 'FERME, DIT-ON.'])).toBe(true);
  });

  // 104 words have 100 runs of five; the first 34 words have 30 of them, and the first 33 have 29
  it.each([
    [34, true],
    [33, false],
  ])('of 104 words that share the first %i are the same story: %s', (shared, isSame) => {
    const other = `${story.split(' ').slice(0, shared).join(' ')} ${words('c', 104 - shared)}`;
    expect(isSameText([story], [other])).toBe(isSame);
  });

  it('are two stories if they share only four words in a row', () => {
    expect(isSameText(['The court in Paris said no today'], ['The court in Paris sat all day'])).toBe(false);
  });

  it('of fewer than five words are the same if they are equal', () => {
    expect(isSameText(['Three more words'], ['Three more words'])).toBe(true);
    expect(isSameText(['Three more words'], ['Three other words'])).toBe(false);
  });
});

describe('the text of an agency', () => {
  const opening = words('a', 40);

  it('is the same in two outlets if its first forty words are', () => {
    expect(openingOf([`${opening} ${words('b', 9)}`])).toBe(openingOf([opening, words('c', 9)]));
    expect(openingOf([`${words('a', 39)} other`])).not.toBe(openingOf([opening]));
  });

  it('is the same if an outlet divides it into paragraphs elsewhere', () => {
    const [start, end] = [words('a', 20), words('b', 20)];
    expect(openingOf([start, end])).toBe(openingOf([`${start} ${end}`]));
  });

  it.each(['LYON - ', 'PARIS (AP) — ', 'NEW YORK, March 30 (Reuters) - ', '(Reuters) – ', 'U.N. — '])(
    'is the same with the dateline %j as without one',
    (dateline) => {
      expect(openingOf([`${dateline}Officials ${opening}`])).toBe(openingOf([`Officials ${opening}`]));
    },
  );

  it('is another one if what stands before a dash is no dateline', () => {
    expect(openingOf([`He left - ${opening}`])).not.toBe(openingOf([opening]));
    expect(openingOf([`PARIS ${'and more '.repeat(9)}— ${opening}`])).not.toBe(openingOf([opening]));
  });
});
