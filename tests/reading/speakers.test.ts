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
