/** Which written forms belong to the same member, and which do not. */
import { describe, expect, it } from 'vitest';
import { membersIn, mentionsIn } from './cast-of.ts';
import { expectForms } from './rows.ts';

describe('one member', () => {
  expectForms([
    [
      'has an organization’s name in another order of words',
      'The Justice Department was asked. The Department of Justice declined.',
      'Department of Justice',
      ['Justice Department', 'Department of Justice'],
    ],
    [
      'has initials without those of small words',
      'He is from the Democratic Republic of the Congo. The DRC is large.',
      'Democratic Republic of the Congo',
      ['Democratic Republic of the Congo', 'DRC'],
    ],
    [
      'has initials in lower case',
      'It is for the South African Revenue Service (Sars). Sars was told.',
      'South African Revenue Service',
      ['South African Revenue Service', 'Sars', 'Sars'],
    ],
    [
      'has initials with an ampersand',
      'It is up to Quern Gas & Electric Co. There was nobody at QG&E who knew.',
      'Quern Gas & Electric Co',
      ['Quern Gas & Electric Co', 'QG&E'],
    ],
    [
      'has initials without the first one',
      'The California Public Works Commission (CPWC) met. It is for the PWC to say.',
      'California Public Works Commission',
      ['California Public Works Commission', 'CPWC', 'PWC'],
    ],
    [
      'has initials of another language in brackets',
      'He leads the Party for Quern Freedom (VZK). The VZK won.',
      'Party for Quern Freedom',
      ['Party for Quern Freedom', 'VZK', 'VZK'],
    ],
    [
      'is called only by its noun',
      'It is for the Bank of Quern to say. He was told that the Bank would wait.',
      'Bank of Quern',
      ['Bank of Quern', 'Bank'],
    ],
    [
      'is a team called by its last word with “the”, whatever its first word',
      'They saw the Pinewater Timberwolves, a hockey team. The Timberwolves’ manager, Ann Oake, was sad.',
      'Pinewater Timberwolves',
      ['Pinewater Timberwolves', 'Timberwolves'],
    ],
    [
      'is a club called by its last word',
      'It was a win for Port Amity Rovers. Rovers are top of it.',
      'Port Amity Rovers',
      ['Port Amity Rovers', 'Rovers'],
    ],
    [
      'is a club without the letters before its name',
      'She was with FC Zabel for a year. It was Zabel who won.',
      'FC Zabel',
      ['FC Zabel', 'Zabel'],
    ],
    [
      'is a party called by its members',
      'It was a loss for the Liberal Party. The Liberals were gone.',
      'Liberal Party',
      ['Liberal Party', 'Liberals'],
    ],
    [
      'is a town without its river',
      'They live in Cleeve-on-Sands by the sea. It was cold in Cleeve.',
      'Cleeve-on-Sands',
      ['Cleeve-on-Sands', 'Cleeve'],
    ],
    [
      'is a city with and without “City”',
      'He is from New York City but not in New York now.',
      'New York City',
      ['New York City', 'New York'],
    ],
    [
      'is a state and its short form',
      'They are from Quernby, Calif., and others from California as well.',
      'California',
      ['Calif', 'California'],
    ],
    [
      'is spelt in two ways',
      'They met Ivan Zelenskoy and his men. It was Zelenskoi who spoke.',
      'Ivan Zelenskoy',
      ['Ivan Zelenskoy', 'Zelenskoi'],
    ],
    [
      'has a given name spelt in two ways',
      'They met Mohammed Zabel in the hall. Mohamed Zabel was late.',
      'Mohammed Zabel',
      ['Mohammed Zabel', 'Mohamed Zabel'],
    ],
    [
      'has a pet name',
      'They met Marjorie Oake in the garden. “It was Marje,” he said.',
      'Marjorie Oake',
      ['Marjorie Oake', 'Marje'],
    ],
    [
      'has a middle name in some mentions',
      'They met Ona K. Brill in the hall. It was Ona Brill who spoke.',
      'Ona K. Brill',
      ['Ona K. Brill', 'Ona Brill'],
    ],
    [
      'has an initial instead of the given name',
      'It was Lee Quern who ran. The others: L Quern and the rest.',
      'Lee Quern',
      ['Lee Quern', 'L Quern'],
    ],
    [
      'has an alias',
      'They are after Bablu Prasad alias Babu Khanna, as he is known.',
      'Bablu Prasad',
      ['Bablu Prasad', 'Babu Khanna'],
    ],
    [
      'has a nickname after “dubbed”, in a list of two',
      'It was Mick Oake and Clare Quern — dubbed Moscow Mick and Kremlin Clare by some.',
      'Clare Quern',
      ['Clare Quern', 'Kremlin Clare'],
    ],
  ]);
});

describe('two members', () => {
  it.each<[why: string, text: string, names: string[]]>([
    [
      'are organizations of two countries',
      'Russia’s Defense Ministry said so. It was for Ukraine’s Defense Ministry to answer.',
      ['Russia’s Defense Ministry', 'Ukraine’s Defense Ministry'],
    ],
    [
      'are a husband and wife',
      'It was Barack Zabel who spoke. Mr Zabel was brief, and it was for Mrs Zabel to go on.',
      ['Barack Zabel', 'Mrs Zabel'],
    ],
    [
      'are a body of two words and somebody called by the second',
      'The Dow Jones index fell. Lawyers in the Jones case said so.',
      ['Dow Jones', 'Jones'],
    ],
    [
      'are a town and its court',
      'They live in Marlock by the sea. The case is at Marlock Crown Court.',
      ['Marlock', 'Marlock Crown Court'],
    ],
    [
      'are a well-known organization and another with its name',
      'It was the NATO-Russia Council that met. It was up to NATO.',
      ['NATO-Russia Council', 'NATO'],
    ],
    [
      'are a place and a part of it',
      'It rained in California, and more in Southern California, they said.',
      ['California', 'Southern California'],
    ],
    [
      'are people with the same given name',
      'They met Jane Oake and Jane Brill in the hall. Oake spoke first.',
      ['Jane Oake', 'Jane Brill'],
    ],
  ])('%s', (_, text, names) => {
    expect(membersIn(text).map(({ name }) => name)).toEqual(names);
  });

  it('share a surname, and their titles distinguish them', () => {
    const text =
      'It was Judge Tom Quern and Senator Ola Quern who met.\n\nThe hall was full, and Senator Quern was late.';
    expect(mentionsIn(text)['Ola Quern']).toEqual(['Ola Quern', 'Quern']);
  });

  it('share a surname, and who was named before distinguishes them', () => {
    const text = 'They met Mayor Ona Quern on Friday.\n\nIt was for Quern to say. Her brother, Tom Quern, was there.';
    expect(mentionsIn(text)['Ona Quern']).toEqual(['Ona Quern', 'Quern']);
  });
});
