/** By which of its forms a name is known that the stories spell in different ways. */
import { expect, it } from 'vitest';
import { appearancesIn } from '../../reading/appearances.ts';
import { readingPack } from '../../reading/pack.ts';
import { story } from './stories.ts';

/** Returns the names of a pack of stories that each name one person. */
const namesAfter = (...spellings: string[]): string[] =>
  readingPack(
    spellings.flatMap((name, i) =>
      appearancesIn(story(`courier.example/${i}`, [`${name}, the president, sat in the hall of the town.`])),
    ),
  ).entities.map(({ name }) => name);

it.each([
  ['that of most stories', ['Volodymyr Zelensky', 'Volodymyr Zelensky', 'Volodymyr Zelenskiy'], 'Volodymyr Zelensky'],
  [
    'that of most stories, wherever they stand',
    ['Volodymyr Zelenskiy', 'Volodymyr Zelensky', 'Volodymyr Zelensky'],
    'Volodymyr Zelensky',
  ],
  ['the longest of equally frequent ones', ['Volodymyr Zelensky', 'Volodymyr Zelenskiy'], 'Volodymyr Zelenskiy'],
  ['the longest, wherever it stands', ['Volodymyr Zelenskiy', 'Volodymyr Zelensky'], 'Volodymyr Zelenskiy'],
  ['the first by letter of equally long ones', ['Volodymyr Zelenskyy', 'Volodymyr Zelenskiy'], 'Volodymyr Zelenskiy'],
  ['the first by letter, wherever it stands', ['Volodymyr Zelenskiy', 'Volodymyr Zelenskyy'], 'Volodymyr Zelenskiy'],
])('a name is known by %s', (_, spellings, name) => {
  expect(namesAfter(...spellings)).toEqual([name]);
});
