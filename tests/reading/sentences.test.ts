import { describe, expect, it } from 'vitest';
import { appearancesIn } from '../../reading/appearances.ts';
import { story } from './stories.ts';

const INTRODUCED = 'Mayor Jonas Feld met engineer Ilse Brannock in the town hall on Monday.';

/** Returns the sentences about Jonas Feld. */
const told = (...blocks: string[]): string[] =>
  appearancesIn(story('courier.example/a', [INTRODUCED, ...blocks]))
    .find(({ name }) => name === 'Jonas Feld')!
    .sentences.map(({ text }) => text)
    .filter((text) => text !== INTRODUCED);

describe('a sentence for a card', () => {
  it('is as the story has it, without its dateline', () => {
    expect(told('TESSALY, Lemmland (AP) — Feld opened the third gate of the dam at dawn.')).toEqual([
      'Feld opened the third gate of the dam at dawn.',
    ]);
  });

  it.each([
    ['it does not say who it is about', 'He told the mayor, Feld, that the third gate would not open.'],
    ['it continues a sentence that is not there', 'Similarly, Feld said in March that the dam was safe.'],
    ['it refers to a picture', 'The gate pictured above was opened by Feld himself at dawn.'],
    ['the writer speaks in the first person', 'We asked Feld three times about the third gate and its key.'],
    ['its subject was cut off', 'Jonas Feld, has been accused of opening the gate too late.'],
    ['its quotation is incomplete', '“The gate is open and will stay so, Feld told everybody who asked him.'],
    ['it is too long', 'Feld on the market square of the town, with the buses behind him'],
    ['it is too short', 'Feld did not.'],
  ])('is left out if %s', (_, sentence) => {
    expect(told(sentence)).toEqual([]);
  });

  it('begins with its first word if no space separates it from the one before', () => {
    expect(told('Brannock opened the gate.Feld closed it again an hour after that.')).toEqual([
      'Feld closed it again an hour after that.',
    ]);
  });

  it('can quote somebody who says “I”', () => {
    const sentence = 'Feld said: “I opened the gate myself, and we drove to the dam at once.”';
    expect(told(sentence)).toEqual([sentence]);
  });
});
