/** Phrases that introduce a person. */
import { describe } from 'vitest';
import { expectIntroductions } from './rows.ts';

describe('an introduction', () => {
  expectIntroductions([
    [
      'is shared by two names after a plural',
      'It was the work of socialist radicals Mick Oake and Clare Quern.',
      'Clare Quern',
      'socialist radicals',
    ],
    [
      'is shared by two names before `both`',
      'They freed Kevin Oake and Tim Quern, both professors at the school.',
      'Kevin Oake',
      'both professors at the school',
    ],
    [
      'is shared by the names after `such as`',
      'It asked companies such as Zabelix, Quernia and Oakex to come.',
      'Quernia',
      'companies',
    ],
    [
      'is shared by a list after a comma',
      'They met two former secretaries of state, Ann Oake and Ben Quern, on Friday.',
      'Ben Quern',
      'two former secretaries of state',
    ],
    [
      'is shared by a list after a colon',
      'She is survived by four children: Ann, Ben, Tom and Oda.',
      'Ben',
      'four children',
    ],
    [
      'is not that of the next name of a list',
      'They were Ann Oake, Rep. Tom Quern and others of them.',
      'Ann Oake',
      null,
    ],
    [
      'is not that of another person in the sentence',
      'Ann Oake, a hotelier Tom Quern chose as envoy, is here.',
      'Tom Quern',
      null,
    ],
    [
      'can be the office that a person was given',
      'It was then that Ann Oake was made deputy prime minister of it.',
      'Ann Oake',
      'deputy prime minister of it',
    ],
    [
      'can be the office that a person keeps',
      'They say that Ann Oake stayed on as treasurer for a year.',
      'Ann Oake',
      'treasurer for a year',
    ],
    [
      'can be the predicate of the sentence',
      'They say that Ann Oake is a lawyer from Ghent.',
      'Ann Oake',
      'a lawyer from Ghent',
    ],
    [
      'is what a clause says, if there is nothing better',
      'They met Ann Oake, who was born in Dublin, on Friday.',
      'Ann Oake',
      'born in Dublin',
    ],
    [
      'is the party or the place after `of`, if there is nothing better',
      'They met Ann Oake of the Green Party on Friday.',
      'Ann Oake',
      'of the Green Party',
    ],
    ['is a possessive, if there is nothing better', 'They met France’s Ann Oake on Friday.', 'Ann Oake', 'France’s'],
    [
      'can be before a comma and a form of respect',
      'He came with his deputy, Mrs. Ann Oake, on Friday.',
      'Ann Oake',
      'his deputy',
    ],
    ['keeps the full stop of a short title', 'They met Texas Sen. Ann Oake on Friday.', 'Ann Oake', 'Texas Sen.'],
    ['ends before a verb', 'It was then that they met former mayor Ann Oake.', 'Ann Oake', 'former mayor'],
    ['begins after a verb', 'The board had telephoned President Ann Oake on Friday.', 'Ann Oake', 'President'],
    ['is not a plural for other people', 'It was told to the governors, Ann Oake said on Friday.', 'Ann Oake', null],
    ['says what a place is', 'It was in the western city of Quernby that they met.', 'Quernby', 'the western city'],
    ['says where a place is', 'They live in Quernby, west of Oakham, by the sea.', 'Quernby', 'west of Oakham'],
    [
      'says what an organization is, before its name',
      'It was the think tank Zabelix that said so.',
      'Zabelix',
      'the think tank',
    ],
    [
      'says what an organization is, between commas',
      'It was asked of the state television, TVZ, on Friday.',
      'TVZ',
      'the state television',
    ],
    ['is not the next item of a list', 'They went to France, the Netherlands and Spain on Friday.', 'France', null],
  ]);
});
