import { describe, expect, it } from 'vitest';
import { appearancesIn } from '../../reading/appearances.ts';
import { story } from './stories.ts';

/** Returns the quotations of a story as `name: words`. */
function said(...blocks: string[]): string[] {
  const told = appearancesIn(story('courier.example/a', blocks));
  return told.flatMap(({ name, said }) => said.map(({ words }) => `${name}: ${words}`));
}

const INTRODUCED = 'Mayor Jonas Feld met engineer Ilse Brannock in the town on Monday.';

describe('the speaker of a quotation', () => {
  it.each([
    ['a verb and a name after it', '“The lake is rising by the hour,” said Jonas Feld.'],
    ['a title between verb and name', '“The lake is rising by the hour,” said Mayor Jonas Feld on Monday.'],
    ['a name and a verb after it', '“The lake is rising by the hour,” Feld told reporters.'],
    ['an apposition between name and verb', '“The lake is rising by the hour,” Feld, the mayor of the town, said.'],
    ['a name and a verb before it', 'Feld said: “The lake is rising by the hour.”'],
    ['an apposition before it', 'Feld, the mayor of the town, told reporters: “The lake is rising by the hour.”'],
    ['“according to” after it', '“The lake is rising by the hour,” according to Mayor Feld.'],
    ['“according to” before it', 'According to Feld, “the lake is rising by the hour”.'],
    ['straight quotation marks', '"The lake is rising by the hour," said Feld.'],
  ])('is found by %s', (_, block) => {
    expect(said(INTRODUCED, block)).toEqual([
      expect.stringMatching(/^Jonas Feld: the lake is rising by the hour\.?$/i),
    ]);
  });

  it.each([
    [
      'an organization before the title',
      '“The lake is rising by the hour,” said Orrin Council opposition leader Jonas Feld.',
    ],
    ['somebody else before the title', '“The lake is rising by the hour,” said Ilse Brannock’s lawyer Jonas Feld.'],
    [
      'somebody else before the title, and the quotation',
      'Brannock’s lawyer Jonas Feld said: “The lake is rising by the hour.”',
    ],
  ])('is the person after the title: %s', (_, block) => {
    const met = 'Jonas Feld met Ilse Brannock of the Orrin Council in the town on Monday.';
    expect(said(met, block)).toEqual([expect.stringMatching(/^Jonas Feld: the lake is rising by the hour\.?$/i)]);
  });

  it('is found in the words before, if the quotation continues', () => {
    expect(said(INTRODUCED, '“The lake is rising by the hour,” said Feld. “We have food for a week.”')).toEqual([
      'Jonas Feld: The lake is rising by the hour',
      'Jonas Feld: We have food for a week.',
    ]);
  });

  it.each([
    ['a pronoun', '“The lake is rising by the hour,” he said.'],
    ['somebody without a name', '“The lake is rising by the hour,” said an official of the town.'],
    ['a name of the next sentence', '“The lake is rising by the hour.” Feld was not there.'],
    ['a name that does not speak', 'Feld walked past a sign: “The lake is rising by the hour.”'],
    ['the owner of the one who speaks', '“The lake is rising by the hour,” said Feld’s deputy.'],
    [
      'the one whom somebody speaks for',
      '“The lake is rising by the hour,” said a spokesman for Feld, who met Brannock.',
    ],
    [
      'the one whom somebody speaks for, before it',
      'A spokesman for Mayor Feld said: “The lake is rising by the hour.”',
    ],
    ['the one whom somebody speaks against', 'Critics of Feld said: “The lake is rising by the hour.”'],
    ['the one whom a part of the sentence is about', 'When Feld asked, a man said: “The lake is rising by the hour.”'],
    ['the one who reports what another said', 'Feld said Brannock had told him that “the lake is rising by the hour”.'],
    ['the one to whom the speakers are close', '“The lake is rising by the hour,” according to people close to Feld.'],
    ['the one whom words of others are about', 'According to a letter to Feld, “the lake is rising by the hour”.'],
    ['the one who mentions a title', 'The film “The Lake is Rising by the Hour” was praised, Feld said.'],
    ['a name beside few words', 'Feld said the lake was “rising by the hour”.'],
  ])('is not found by %s', (_, block) => {
    expect(said(INTRODUCED, block)).toEqual([]);
  });

  it.each([
    ['when another asked', 'Asked by Feld whether it held, Brannock said: “The lake is rising by the hour.”'],
    ['to another person', 'In a letter to Feld, Brannock wrote: “The lake is rising by the hour.”'],
    [
      'with the organization before the name',
      '“The lake is rising by the hour,” said the head of the Water Authority, Brannock.',
    ],
    ['on a day', 'On Monday Brannock said: “The lake is rising by the hour.”'],
  ])('is the one who speaks %s', (_, block) => {
    expect(said(INTRODUCED, block)).toEqual([expect.stringMatching(/^Ilse Brannock: The lake is rising/)]);
  });

  it('is distinguished from another speaker in the paragraph', () => {
    const block =
      '“The lake is rising by the hour,” said Feld. Brannock said: “We are lowering it by four metres a day.”';
    expect(said(INTRODUCED, block)).toEqual([
      'Jonas Feld: The lake is rising by the hour',
      'Ilse Brannock: We are lowering it by four metres a day.',
    ]);
  });
});

describe('a quotation', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'rain').join(' ');
  const has = (block: string) => said(INTRODUCED, block).length > 0;

  it('has at least five words', () => {
    expect(has(`Feld said: “${words(4)}.”`)).toBe(false);
    expect(has(`Feld said: “${words(5)}.”`)).toBe(true);
  });

  it('has at most 420 letters', () => {
    const of = (letters: number) =>
      `Feld said: “${'it was late, and it was dark, '.repeat(20).slice(0, letters - 1)}x”`;
    expect(has(of(420))).toBe(true);
    expect(has(of(421))).toBe(false);
  });

  it('has its speaker within ninety letters after it', () => {
    const of = (letters: number) => `“${words(5)},” said the mayor, ${'x'.repeat(letters - 19)}, Jonas Feld.`;
    expect(has(of(90))).toBe(true);
    expect(has(of(91))).toBe(false);
  });

  it.each([
    ['continues after who said it', `“${words(5)},” said Feld. “${words(6)}.”`, 2],
    ['continues after more of the sentence', `“${words(5)},” said Feld on Monday, “${words(6)}.”`, 2],
    ['does not continue after another sentence', `“${words(5)},” said Feld. It was late. “${words(6)}.”`, 1],
    ['does not continue after a question', `“${words(5)},” said Feld? “${words(6)}.”`, 1],
  ])('%s', (_, block, count) => expect(said(INTRODUCED, block)).toHaveLength(count));

  it.each([
    ['of one who has said before', `“${words(5)},” Feld has said.`, true],
    ['of one who did not say it', `“${words(5)},” Feld never knew.`, false],
    ['of the subject of a clause before the name', `“${words(5)},” when Feld said.`, false],
    ['before which three words stand', `“${words(5)},” an old friend Feld said.`, true],
    ['before which four words stand', `“${words(5)},” an old good friend Feld said.`, false],
    ['after a semicolon', `“${words(5)}”; Feld said.`, false],
    ['after “said the”', `“${words(5)},” said the mayor Feld.`, true],
  ])('is not found wrongly: %s', (_, block, isFound) => expect(has(block)).toBe(isFound));
});
