/** Which words of a story are names, where they end, and what kind they are. */
import { describe, expect, it } from 'vitest';
import { namesIn } from './cast-of.ts';

type Row = [why: string, text: string, names: string[]];

describe('a name', () => {
  it.each<Row>([
    ['ends before its verb', 'The minister met Orla Quinn on Friday and said so.', ['Orla Quinn (person)']],
    [
      'keeps its particles',
      'It was written by Tomas van der Berg and by Omar al-Khatib.',
      ['Tomas van der Berg (person)', 'Omar al-Khatib (person)'],
    ],
    [
      'keeps initials',
      'The book by Lena K. Marsh was sold to R. J. Pell, who paid.',
      ['Lena K. Marsh (person)', 'R. J. Pell (person)'],
    ],
    ['keeps the syllables after a hyphen', 'She had met Han Min-seo before, they said.', ['Han Min-seo (person)']],
    [
      'ends before a lower-case word after a hyphen',
      'The Seoul-based firm and a NATO-led force met.',
      ['Seoul (place)', 'NATO (organization)'],
    ],
    ['is not a title without a name', 'The Prime Minister and the President were told of it.', []],
    ['is not a nationality', 'Two Norwegian sailors and a New Yorker were told of it by an Irish Catholic.', []],
    [
      'is not a day, a month or a common abbreviation',
      'On Monday, Oct. 3, the CEO spoke about VAT and GDP to two MPs.',
      [],
    ],
    ['is not a law, a war or an honour', 'They cited the Clean Rivers Act, the Korean War and the Orwell Prize.', []],
    ['is not a sum of money', 'The plan will cost R50bn and a further RM6 million, they said.', []],
    [
      'is not the first word of a sentence',
      'Fires burned in the hills. Detectives are on their way. Yesterday it rained.',
      [],
    ],
    [
      'is a country if its short form is in capitals',
      'It helps US farmers. Tell us more about the UK.',
      ['US (place)', 'UK (place)'],
    ],
  ])('%s', (_, text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('the kind of a name', () => {
  it.each<Row>([
    ['is a person by a title', 'They wrote to Senator Zabel and to Dr Quill.', ['Zabel (person)', 'Quill (person)']],
    ['is a person by a role before it', 'It was the work of the goalkeeper Zabel Quern.', ['Zabel Quern (person)']],
    ['is a person by an age', 'A neighbour, Brill Oake, 43, saw it.', ['Brill Oake (person)']],
    [
      'is an organization by its noun',
      'They asked the Ministry of Public Works, Quern University and Zabel Corp about it.',
      ['Ministry of Public Works (organization)', 'Quern University (organization)', 'Zabel Corp (organization)'],
    ],
    ['is an organization by an ampersand', 'It was sold by Quern & Oake to others.', ['Quern & Oake (organization)']],
    [
      'is an organization by the noun beside it',
      'The chipmaker Zabelix, a company from the north, was sold.',
      ['Zabelix (organization)'],
    ],
    [
      'is a place by its noun',
      'It rained in Quern County and on the Zabel River.',
      ['Quern County (place)', 'Zabel River (place)'],
    ],
    [
      'is a place by the words before it',
      'They live in Quernby, in the town of Zabelow and north of Oakham.',
      ['Quernby (place)', 'Zabelow (place)', 'Oakham (place)'],
    ],
    [
      'is that of the other items of its list',
      'The tour goes to France, Zabelia and Norway.',
      ['France (place)', 'Zabelia (place)', 'Norway (place)'],
    ],
    [
      'can differ for two names in one run of capitals',
      'The White House Press Secretary Ona Brill spoke.',
      ['White House (organization)', 'Ona Brill (person)'],
    ],
  ])('%s', (_, text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('text that is not part of the story', () => {
  it.each<Row>([
    [
      'is a credit in brackets',
      'Ona Brill waves to the crowd outside her home on Friday evening. (AP Photo/Zabel Quern)',
      ['Ona Brill (person)'],
    ],
    [
      'is a byline',
      'Storm closes the school\n\nBy Zabel Quern\n\nThe school of Ona Brill was closed on Friday because of the storm that came.',
      ['Ona Brill (person)'],
    ],
    [
      'is a byline of the outlet’s own',
      'Storm closes the school\n\nBy our football staff at Quern Park\n\nThe school of Ona Brill was closed on Friday because of the storm that came.',
      ['Ona Brill (person)'],
    ],
    [
      'is what an agency has added',
      'The school of Ona Brill was closed on Friday because of the storm. (With inputs from QTI)',
      ['Ona Brill (person)'],
    ],
    [
      'is a copyright line',
      'The school of Ona Brill was closed on Friday.\n\n© 2024 Quern Media Group. All rights reserved.',
      ['Ona Brill (person)'],
    ],
    [
      'is a list of other stories',
      'The school of Ona Brill was closed on Friday.\n\nRead more\n\nZabel Quern wins again\n\nOake Falls in pictures',
      ['Ona Brill (person)'],
    ],
  ])('%s', (_, text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it('is the agency in a dateline, but its town is a place', () => {
    expect(namesIn('QUERNBY, Norway (AP) — The school was closed on Friday because of the storm.')).toEqual([
      'QUERNBY (place)',
      'Norway (place)',
    ]);
  });
});
