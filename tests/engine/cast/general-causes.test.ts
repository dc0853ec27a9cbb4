/** Causes of errors that the casts of news texts of many kinds had, each by an example. */
import { describe, expect, it } from 'vitest';
import { mentionsIn } from './cast-of.ts';
import { expectNames } from './rows.ts';

/** Enough English for a page to be read. */
const REST = ' It was late when they had heard of it, and the rain was as heavy as before.';

describe('one member', () => {
  it.each<[why: string, text: string, name: string, forms: string[]]>([
    [
      'is called Don, which is no title',
      'They met the coordinator Don Querner. Querner said so.',
      'Don Querner',
      ['Don Querner', 'Querner'],
    ],
  ])('%s', (_, text, name, forms) => {
    expect(mentionsIn(text + REST)[name]).toEqual(forms);
  });
});

describe('somebody', () => {
  expectNames([['is called Carly, which is no adverb', 'They met Carly Querner at noon.', ['Carly Querner (person)']]]);
});

describe('a body', () => {
  expectNames([
    [
      'is of several chambers',
      'They met the Zabel Chambers of Commerce on Friday.',
      ['Zabel Chambers of Commerce (organization)'],
    ],
    [
      'is a club of a land',
      'They met the Zabel Yacht Club of Australia on Friday.',
      ['Zabel Yacht Club of Australia (organization)'],
    ],
    ['wages jihad', 'They asked the Egyptian Islamic Jihad about it.', ['Egyptian Islamic Jihad (organization)']],
    ['makes robots', 'They asked Tam Querner Robotics about it.', ['Tam Querner Robotics (organization)']],
  ]);
});

describe('a place', () => {
  expectNames([
    ['is an abbey', 'They spoke of Querner Abbey on Friday.', ['Querner Abbey (place)']],
    [
      'is a pavilion called after somebody',
      'They went across the Ann Querner Pavilion.',
      ['Ann Querner Pavilion (place)'],
    ],
  ]);
});

describe('no name', () => {
  expectNames([
    ['is the number of another war', 'They fought in World War I and II for years.', []],
    ['is the zone of a time', 'It began at 4:00pm AEDT (11:00pm ACDT) on Friday.', []],
    ['is an adjective of a nation', 'She is of Moroccan and Kashmiri origin, and of a Pashtun family.', []],
    ['is a protest', 'They spoke of the Hong Kong Protests.', []],
    ['is an expedition', 'They spoke of the Ann Querner Expedition.', []],
  ]);
});
