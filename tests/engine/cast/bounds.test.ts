/** How far the cast reads: for each bound a text exactly at it, and one a single step beyond it. */
import { describe, expect, it } from 'vitest';
import { LONGEST_INTRODUCTION, LONGEST_NAME } from '../../../engine/cast/types.ts';
import { introductionsIn, mentionsIn, namesIn } from './cast-of.ts';

/** A paragraph without names, so that texts with many equal words are still taken for English. */
const REST =
  'It was there that they said so to all of those who were in the hall, and it was not for the men of the town to say that they were right about it, as it is not for us to say, or for you and for me, or for any of them, that it was so.';
/** A paragraph of a story, with one name. */
const BODY =
  'The mayor of the old town, Ona Brill, said on Friday that the bridge over the river would be closed for a long time.';

const repeat = (words: string, count: number): string => Array(count).fill(words).join(' ');

type Row = [what: string, most: number, text: (count: number) => string, isFound: (text: string) => boolean];

/** Whether a text introduces a name, and with these first and last words if given. */
const introduces =
  (name: string, first = '', last = '') =>
  (text: string): boolean => {
    const words = introductionsIn(text)[name];
    return typeof words === 'string' && words.startsWith(first) && words.endsWith(last);
  };
const finds =
  (name: string) =>
  (text: string): boolean =>
    namesIn(text).includes(name);

function expectBounds(rows: Row[]): void {
  it.each(rows)('%s: at most %i', (_, most, text, isFound) => {
    expect([most, most + 1].map((count) => isFound(`${text(count)}\n\n${REST}`))).toEqual([true, false]);
  });
}

describe('an introduction', () => {
  expectBounds([
    [
      'words between the article and the noun before the name',
      8,
      (n) => `They met the ${repeat('old', n)} mayor Ona Brill there.`,
      introduces('Ona Brill', 'the '),
    ],
    [
      'words after `the mayor of the` before the last word after the name',
      18,
      (n) => `They met Ona Brill, the mayor of the ${repeat('old', n)} town.`,
      introduces('Ona Brill', 'the mayor', 'town'),
    ],
    [
      'words of a quoted title in it',
      6,
      (n) => `They met Matt Brill, the “${repeat('Quern', n)}” actor, there.`,
      introduces('Matt Brill', 'the “Quern'),
    ],
    [
      'words that a clause after a bare noun has after its verb and before its noun',
      11,
      (n) => `They met Matt Brill, a pilot who saw ${repeat('old', n)} men, and left.`,
      introduces('Matt Brill', 'a pilot', 'men'),
    ],
    [
      'words in brackets between the name and its comma',
      7,
      (n) => `They met Kit Quern (${repeat('old', n)}), a farmer, there.`,
      introduces('Kit Quern', 'a farmer'),
    ],
    [
      'words before the last one of a clause that tells what somebody did',
      8,
      (n) => `They met Kit Quern, who fled from ${repeat('old', n)} men.`,
      introduces('Kit Quern', 'fled from', 'men'),
    ],
    [
      'words after the noun of a description between commas before the name',
      11,
      (n) => `It was said that the mayor of ${repeat('old', n)} towns, Ona Brill, left.`,
      introduces('Ona Brill', 'the mayor'),
    ],
    [
      'words after `of` in an office before the name',
      5,
      (n) => `They met minister of ${repeat('old', n)} mines Ona Brill.`,
      introduces('Ona Brill', 'minister'),
    ],
    [
      'words of where somebody is from before `became`',
      4,
      (n) => `They left. Tom Oake of ${repeat('Quern', n)} became treasurer in May.`,
      introduces('Tom Oake', 'treasurer'),
    ],
    [
      'words between `is a` and the noun',
      5,
      (n) => `They left. Tom Oake is a ${repeat('old', n)} lawyer in town.`,
      introduces('Tom Oake', 'a old'),
    ],
    [
      'words before the office if the verb is not repeated',
      3,
      (n) => `Ann Oake was made mayor, Ben Quern ${repeat('deputy', n)} minister and Tom Brill treasurer on Friday.`,
      introduces('Ben Quern', 'deputy', 'minister'),
    ],
    [
      'words between `of` and the name after it',
      7,
      (n) => `It is for Ben Quern of ${repeat('old', n)} Zabel to say.`,
      introduces('Ben Quern', 'of', 'Zabel'),
    ],
    [
      'words between the noun for several and what follows it before `such as`',
      3,
      (n) => `They met firms of ${repeat('old', n)} wood such as Quern and Zabel.`,
      introduces('Quern', 'firms'),
    ],
    [
      'mentions of a person before the one that introduces them',
      5,
      (n) => `Tom Brill sat. ${repeat('Brill ran.', n - 1)} Brill, the mayor, left.`,
      introduces('Tom Brill', 'the mayor'),
    ],
    [
      'mentions of a person before the one that says where they are from',
      3,
      (n) => `Tom Brill sat. ${repeat('Brill ran.', n - 1)} Brill, from Quernby, left.`,
      introduces('Tom Brill', 'from Quernby'),
    ],
    [
      'mentions of a place before the one that says what it is',
      3,
      (n) => `${repeat('It rained in Quernby.', n)} They saw the wet town of Quernby.`,
      introduces('Quernby'),
    ],
    [
      'letters of a word in it',
      LONGEST_INTRODUCTION - 'the mayor of  town'.length,
      (n) => `They met Ona Brill, the mayor of ${'o'.repeat(n)} town, there.`,
      introduces('Ona Brill'),
    ],
  ]);
});

describe('the kind of a name', () => {
  expectBounds([
    [
      'words of an apposition before its noun',
      5,
      (n) => `They met Quern, a ${repeat('old', n)} river, there.`,
      finds('Quern (place)'),
    ],
    [
      'words of a person’s name without a title',
      5,
      (n) => `They met ${repeat('Quernek', n)} there.`,
      (text) => namesIn(text)[0]?.endsWith('(person)') === true,
    ],
    [
      'words of a person’s name after `Mr`',
      6,
      (n) => `They met Mr ${repeat('Quernek', n)} there.`,
      (text) => namesIn(text)[0]?.endsWith('(person)') === true,
    ],
    [
      'words between the name of a paper and its columnist’s',
      2,
      (n) => `It was for Quern Oake ${repeat('old', n)} columnist Bruno Lee to say.`,
      finds('Quern Oake (organization)'),
    ],
    [
      'words between a name and `areas`',
      2,
      (n) => `It was for Quern ${repeat('old', n)} areas to say.`,
      finds('Quern (place)'),
    ],
    [
      'mentions before one that tells what it is',
      4,
      (n) => `${repeat('They asked Quernby.', n)} Quernby, a river, is deep.`,
      finds('Quernby (place)'),
    ],
  ]);

  it.each([
    [1, true],
    [2, true],
    [3, true],
    [4, false],
  ])('is that of a thing, and so no name, with %i words before `missile`: %s', (count, isThing) => {
    const text = `They fired the Quern ${repeat('old', count - 1)} old missile at it. ${REST}`;
    expect(namesIn(text).length === 0).toBe(isThing);
  });
});

describe('the letters of a name', () => {
  expectBounds([
    [
      'of a common word in capitals that is an organization',
      4,
      (n) => `They met at the ${'WATERY'.slice(0, n)} office.`,
      (text) => namesIn(text).length === 1,
    ],
    [
      'of a syllable after a hyphen',
      5,
      (n) => `They met Kim Jong-${'unlimited'.slice(0, n)} in town.`,
      (text) => namesIn(text)[0]?.includes('-') === true,
    ],
    [
      'of a whole name',
      LONGEST_NAME,
      (n) => `They met Q${'u'.repeat(n - 1)} in town.`,
      (text) => namesIn(text).length === 1,
    ],
  ]);

  it.each([
    ['737', 0],
    ['7373', 1],
    ['73', 1],
  ])('of a make of aircraft are followed by three figures, which %s may be or not', (figures, names) => {
    expect(namesIn(`They saw the Quern ${figures} in town.\n\n${REST}`)).toHaveLength(names);
  });
});

describe('two names of one member', () => {
  expectBounds([
    [
      'words between `known to` and `men as`',
      5,
      (n) => `They met Tom Oake, known to ${repeat('old', n)} men as Tall Ben.`,
      (text) => namesIn(text).length === 1,
    ],
    [
      'letters of an abbreviation without brackets',
      8,
      (n) => `They met the ${repeat('Quern', n - 1)} Agency there. A man of the ${'Q'.repeat(n - 1)}A came.`,
      (text) => namesIn(text).length === 1,
    ],
  ]);

  it.each([
    ['Surnames of five letters with one different letter are two', 'Ann Quern', 'Quorn', 2],
    ['those of six letters are one', 'Ann Querne', 'Quorne', 1],
    ['those of six letters with two different ones are two', 'Ann Querne', 'Quorna', 2],
    ['Given names of four letters with one different letter are two', 'Anya Quern', 'Anna Quern', 2],
    ['those of five letters are one', 'Annya Quern', 'Annia Quern', 1],
  ])('%s', (_, one, other, count) => {
    expect(namesIn(`They met ${one} there. They met ${other} there. ${REST}`)).toHaveLength(count);
  });
});

describe('what is not part of the story', () => {
  const count = (text: string) => namesIn(text).length;
  expectBounds([
    [
      'words of a line that begins with `By`',
      30,
      (n) => `The bridge is closed now\n\nBy Kit Quern ${repeat('and', n - 3)}\n\n${BODY}`,
      (text) => count(text) === 1,
    ],
    [
      'words of a heading above other stories',
      8,
      (n) => `${BODY}\n\nRead more ${repeat('now', n - 2)}\n\nWhy they met Kit Quern\n\n${BODY}`,
      (text) => count(text) === 1,
    ],
    [
      'words of the title of another story',
      16,
      (n) => `${BODY}\n\nRead more\n\nWhy ${repeat('they', n - 4)} met Kit Quern\n\n${BODY}`,
      (text) => count(text) === 1,
    ],
  ]);

  it.each([
    [8, ['Ona Brill', 'QUERN']],
    [7, ['Oakeby', 'Ona Brill', 'QUERN']],
  ])('is the district of a dateline above a paragraph that has with it %i words', (words, names) => {
    const text = `QUERN, Oakeby — They ${repeat('all', words - 4)} met.\n\n${BODY}`;
    expect(Object.keys(mentionsIn(text)).sort()).toEqual(names);
  });
});
