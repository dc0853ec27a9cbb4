/** Words shared by many names are looked up with the words next to them. Results must be the same as for rare words. */
import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../engine/lexicon.ts';
import { entry, mentionsOf, relinked } from './lexicon.ts';

/** Generates surnames that are not English words. */
const surname = (i: number) =>
  `${['Bre', 'Dro', 'Fla', 'Gri', 'Klu', 'Pra', 'Sto', 'Tru', 'Vle', 'Zwi'][i % 10]}${['mander', 'stovic', 'nholt', 'bbersen', 'ddegaard', 'llquist', 'rkovic', 'ssmoor'][Math.floor(i / 10)]}`;

/** The number of Johns with other surnames, and of Quennells with other given names: more than the limit of 64. */
const MANY = 70;
const johns = Array.from({ length: MANY }, (_, i) =>
  entry('person', `john-${i}`, `John ${surname(i)}`, { titles: ['Senator'] }),
);
const quennells = Array.from({ length: MANY }, (_, i) => entry('person', `quennell-${i}`, `${surname(i)} Quennell`));
const lexicon = compileLexicon([
  ...johns,
  ...quennells,
  entry('place', 'john-day-river', 'John Day River'),
  entry('organization', 'john', 'JOHN', { aliases: ['John Lamp Board'] }),
]);

const linked = (example: string) => expect(relinked(example, { lexicon })).toBe(example);

describe('a given name that seventy people share', () => {
  it.each([
    ['is a name with the surname behind it', 'They met [[John Dromander|john-1]] at the lake.'],
    ['is a name of each of several people', '[[John Dromander|john-1]] and [[John Flamander|john-2]] spoke.'],
    ['is a name with an initial before the surname', 'They met [[John F. Dromander|john-1]] at the lake.'],
    ['is a name behind its surname and a comma', 'The list has [[Dromander, John|john-1]]; it is long.'],
    ['is a name with its possessive', 'It is [[John Dromander|john-1]]’s boat.'],
    ['is no name of theirs with another surname', 'They met John Smallwood at the lake.'],
    ['is no name of theirs if the surname stands before it without a comma', 'They met Dromander John at the lake.'],
    ['is no name across a full stop', 'They asked for John. Dromander is a town.'],
    ['begins names of other kinds too', 'It is far to the [[John Day River|john-day-river]] from here.'],
    ['begins a name of three words', 'The [[John Lamp Board|john]] met again.'],
  ])('%s', (_, example) => linked(example));

  it('is no name alone', () => {
    expect(mentionsOf('They met John at the lake.', { lexicon })).toEqual([]);
  });
});

describe('a surname that seventy people share', () => {
  it.each([
    [
      'means the one who was named in full',
      'They met [[Dromander Quennell|quennell-1]]. [[Quennell|quennell-1]] spoke.',
    ],
    ['means nobody if none was named', 'They met Quennell at the lake, and Quennell spoke.'],
    ['is spelt wrong beside the given name', 'They met [[Dromander Quenell|quennell-1]] at the lake.'],
  ])('%s', (_, example) => linked(example));

  it('means the one whom an earlier part of the page names', () => {
    const text = 'They heard that Quennell spoke at the lake.';
    const facts = { present: ['quennell-3'] };
    expect(mentionsOf(text, { lexicon, facts }).map(({ entity }) => entity)).toEqual(['quennell-3']);
  });

  it('means nobody on a page that is this one word', () => {
    expect(mentionsOf('Quennell', { lexicon, facts: { present: ['quennell-3'] } })).toEqual([]);
  });
});

describe('a surname that a man and a woman of the pack share', () => {
  const sandviks = compileLexicon([
    entry('person', 'michael-sandvik', 'Michael Sandvik', { titles: ['Mr.'] }),
    entry('person', 'anna-sandvik', 'Anna Sandvik', { titles: ['Mrs.'] }),
  ]);
  it.each([
    ['means the one with the initial', '[[Anna Sandvik|anna-sandvik]] came. A. [[Sandvik|anna-sandvik]] left.'],
    [
      'means the other one with the other initial',
      '[[Michael Sandvik|michael-sandvik]] came. M. [[Sandvik|michael-sandvik]] left.',
    ],
    ['means neither with any other initial', '[[Anna Sandvik|anna-sandvik]] came. B. Sandvik left.'],
    [
      'means the woman after a woman’s title',
      '[[Anna Sandvik|anna-sandvik]] came. Mrs. [[Sandvik|anna-sandvik]] left.',
    ],
    [
      'means the woman after a woman’s title although the page has named the man',
      '[[Michael Sandvik|michael-sandvik]] came. Mrs. [[Sandvik|anna-sandvik]] left.',
    ],
  ])('%s', (_, example) => expect(relinked(example, { lexicon: sandviks })).toBe(example));
});
