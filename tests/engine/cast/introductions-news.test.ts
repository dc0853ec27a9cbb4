/** Phrases of current news that introduce a person, and similar ones that do not. */
import { describe } from 'vitest';
import { expectIntroductions } from './rows.ts';

describe('an introduction', () => {
  expectIntroductions([
    [
      'ends before the next item of a list',
      'They met Arvo Oake, a young pilot and Ida Quern, a teacher, at noon.',
      'Arvo Oake',
      'a young pilot',
    ],
    [
      'is not a plural for other people',
      'After they had met with Ann Oake, party leaders warned of it.',
      'Ann Oake',
      null,
    ],
    [
      'is not that of the next name',
      'In addition to Oake, Quern Patriots owner Ben Zabel said so. They had met mayor Ann Oake.',
      'Ann Oake',
      'mayor',
    ],
    ['does not begin with a verb', 'They need to lock Johnny Oake up, as they said at noon.', 'Johnny Oake', null],
    ['does not begin with a verb before a club', 'They use the seat to watch Arsenal in the winter.', 'Arsenal', null],
    [
      'is not something that they have',
      'It is for the Republicans, who have a small edge in the house.',
      'Republicans',
      null,
    ],
    [
      'is not a comment on the sentence',
      'They told The Financial Times, an apparent reference to the state of it.',
      'Financial Times',
      null,
    ],
    [
      'begins after a preposition',
      'They will decide between incumbent President Ann Oake and him.',
      'Ann Oake',
      'incumbent President',
    ],
    [
      'begins after an adverb at the start of the sentence',
      'It was so. However Gen. Ann Oake has said that it was not.',
      'Ann Oake',
      'Gen.',
    ],
    [
      'can lack its verb in a list of offices',
      'Ona Brill was made mayor, Ann Oake home secretary and Ben Quern treasurer.',
      'Ann Oake',
      'home secretary',
    ],
    ['can follow `by then`', 'They met Ann Oake, by then president, in the hall.', 'Ann Oake', 'president'],
    [
      'can be before a comma and an alias',
      'It is against the firm’s proprietor, Babul Oake alias Babul Quern, they said.',
      'Babul Oake',
      'the firm’s proprietor',
    ],
    [
      'ends before a preposition without a noun',
      'They met Ann Oake, the owner of a store near [link] at noon.',
      'Ann Oake',
      'the owner of a store',
    ],
    ['is not a date after a place', 'It was in Quernby, N.C., on June 18 that they met.', 'N.C.', null],
    [
      'is not a single adjective of a clause',
      'It was about Ann Oake, who was black, and the others.',
      'Ann Oake',
      null,
    ],
    [
      'is not a clause of the main sentence',
      'It was so for Ann Oake, as the lawyers of the firm say.',
      'Ann Oake',
      null,
    ],
    [
      'begins after a conjunction at the start of the sentence',
      'And the agency’s acting director, Ann Oake, was there.',
      'Ann Oake',
      'the agency’s acting director',
    ],
    [
      'can be an office with `of` and nouns',
      'They met minister of mines and energy Ann Oake at noon.',
      'Ann Oake',
      'minister of mines and energy',
    ],
    [
      'stands after a preposition that is none of a verb',
      'He held up a hand to goalkeeper Ann Oake and left.',
      'Ann Oake',
      'goalkeeper',
    ],
    ['is no verb that is a role as well', 'He came to partner Ann Oake and left.', 'Ann Oake', null],
    [
      'names the whole of a body',
      'They met Ann Oake, of the Quern Centre for Disease Control and Prevention, who left.',
      'Ann Oake',
      'of the Quern Centre for Disease Control and Prevention',
    ],
    [
      'is what two places are',
      'They met in Querno and Zabelo, the worst-hit districts, in May.',
      'Querno',
      'the worst-hit districts',
    ],
    [
      'is what somebody has run, rather than a peerage',
      'Lord Oake, who has run Quern since May, left.',
      'Oake',
      'run Quern since May',
    ],
    ['is what several are who are one firm', 'It is by the consultants Quern Oake.', 'Quern Oake', 'the consultants'],
    ['is a post after a comma', 'It was Ann Oake, MP for Quernby, who hit back.', 'Ann Oake', 'MP for Quernby'],
    ['is not what somebody did', '“My husband, Samo, went back for the dog,” she said.', 'Samo', 'My husband'],
    ['is no verb before a body', 'She heads Quern Labs in the city.', 'Quern Labs', null],
    [
      'can have plain words after its noun',
      'The head of Quern’s engineering centre of excellence, Ann Oake, was there.',
      'Ann Oake',
      'The head of Quern’s engineering centre of excellence',
    ],
  ]);
});
