/** The kind of a name, recognized by its own words and by its context in news. */
import { describe, expect, it } from 'vitest';
import { namesIn } from './cast-of.ts';
import { expectNames } from './rows.ts';

describe('a person', () => {
  expectNames([
    ['follows “ally in”', 'She found an ally in Zabul Quernic at the club.', ['Zabul Quernic (person)']],
    ['can have initials like a title', 'They saw MS Quernic walk out at noon.', ['MS Quernic (person)']],
    ['follows “the victim is”', 'The victim is Kit Quernell, as they said.', ['Kit Quernell (person)']],

    [
      'has a given name, whatever clause follows',
      'It was set by Dave Oake, which is as they said.',
      ['Dave Oake (person)'],
    ],
    [
      'is not made an organization by the phrase around it',
      'She met Arvo Quern, under team control, and left it.',
      ['Arvo Quern (person)'],
    ],
    [
      'is not made an organization by what the person owns',
      'They met Stan Quern, the team’s new owner, and left it.',
      ['Stan Quern (person)'],
    ],
    [
      'is not made an organization by the place before it',
      'Outside the hospital, Nazli Quern said that it was so.',
      ['Nazli Quern (person)'],
    ],
    [
      'is followed by `of` and an organization, also in a list',
      'It is by Ann Oake of the Quern School and Jamon Van Den Brill of Oake University.',
      [
        'Ann Oake (person)',
        'Quern School (organization)',
        'Jamon Van Den Brill (person)',
        'Oake University (organization)',
      ],
    ],
    [
      'can have the name of a place, if the story says what they did',
      'It was Arvo Green at first. Green said so, and Green told them.',
      ['Arvo Green (person)'],
    ],
    ['can have the name of a month', 'It is not over yet, said the director May Oake.', ['May Oake (person)']],
    [
      'can have a noun of organizations after a particle',
      'The fund was started by Simon Oake de Court in a year.',
      ['Simon Oake de Court (person)'],
    ],
    [
      'follows an office, even a rare one',
      'They met Marine Corps Commandant Arvo Quern in the city.',
      ['Marine Corps (organization)', 'Arvo Quern (person)'],
    ],
  ]);
});

describe('a place', () => {
  expectNames([
    [
      'is before its state',
      'He is a native of Quernport, Louisiana, and he left it.',
      ['Quernport (place)', 'Louisiana (place)'],
    ],
    ['has a mayor', 'It was Zabel Quern Mayor Henry Oake who said so.', ['Zabel Quern (place)', 'Henry Oake (person)']],
    ['is before “-based”', 'The Querntown-based firm said so.', ['Querntown (place)']],
    ['has natives', 'She is a native of Quernano, they said.', ['Quernano (place)']],
    ['has a border', 'It is near the border with Zabelia, as they said.', ['Zabelia (place)']],
    ['is before “ruler”', 'It was Zabelia’s ruler who said so.', ['Zabelia (place)']],
    ['follows “at”', 'They met at Plas Quern on the day of it.', ['Plas Quern (place)']],
    [
      'is a channel or a ground',
      'It is in the Quern Channel, off Oake Ground.',
      ['Quern Channel (place)', 'Oake Ground (place)'],
    ],
    [
      'is an item of a list of places',
      'They drilled in Quernby, Anka and Talata Zabel in May.',
      ['Quernby (place)', 'Anka (place)', 'Talata Zabel (place)'],
    ],
    [
      'follows “in” at the start of a sentence',
      'In Quernapia, shopkeeper Ann Oake said so to them.',
      ['Quernapia (place)', 'Ann Oake (person)'],
    ],
    ['is called a site', 'It is near Wadi Quern, a heritage site.', ['Wadi Quern (place)']],
    ['is a part of a town', 'They held the seat of Quernby West, as they said.', ['Quernby West (place)']],
    [
      'is a country, whatever it did',
      'It is for the United States, which acquired it. The U.S., which makes it, said so.',
      ['United States (place)'],
    ],
    ['is a parish', 'They live in it, as Quern Parish said so.', ['Quern Parish (place)']],
    ['is a state after its town', 'He was born in Aurora, FL, in May.', ['Aurora (place)', 'FL (place)']],
    ['is before “desert”', 'It is in the heart of the Zabelan desert, as they said.', ['Zabelan (place)']],
    [
      'has an airport with its name',
      'The Quernby Airport was closed. They could see Quernby from there.',
      ['Quernby Airport (place)', 'Quernby (place)'],
    ],
    [
      'is a county in a title',
      'It was Quern County Commissioner Ona Brill who said so.',
      ['Quern County (place)', 'Ona Brill (person)'],
    ],
    ['is a part of another place', 'She is the mayor of the West of England, they said.', ['West of England (place)']],
    ['is one place under each of its forms', 'China replied in a day. The PRC has said so.', ['China (place)']],
    [
      'can have a single letter within it',
      'She spoke while visiting Oda Brill at Zab-a-Quern for a day.',
      ['Oda Brill (person)', 'Zab-a-Quern (place)'],
    ],
    [
      'is not made a person by its hyphen',
      'He came from the south of Zabelia-Quernia in a year.',
      ['Zabelia-Quernia (place)'],
    ],
  ]);
});

describe('an organization', () => {
  expectNames([
    [
      'has an article before several words',
      'They gave it to the Blue Querns, and it was done.',
      ['Blue Querns (organization)'],
    ],
    [
      'is the team of a town that the story names',
      'They live in Quernby. On Sunday they meet Quernby Emmets there.',
      ['Quernby (place)', 'Quernby Emmets (organization)'],
    ],
    [
      'is the team of a town of two words',
      'They saw Los Angeles Quernels there.',
      ['Los Angeles Quernels (organization)'],
    ],
    [
      'is the team of a town of three words',
      'They saw Salt Lake City Quernels there.',
      ['Salt Lake City Quernels (organization)'],
    ],
    ['is a product of a well-known company', 'They use Microsoft Querns at home.', ['Microsoft Querns (organization)']],
    ['is a newspaper, where somebody works', 'He was at the Daily Quern in May.', ['Daily Quern (organization)']],
    [
      'is a team of a town, even if its name is a nationality',
      'The Mumbai Indians won it, as they said.',
      ['Mumbai Indians (organization)'],
    ],
    ['follows a possessive', 'It is for her Quern Zabeliers to say.', ['Quern Zabeliers (organization)']],
    [
      'contains “Administration for”',
      'They asked the State Administration for Quern Regulation.',
      ['State Administration for Quern Regulation (organization)'],
    ],
    [
      'is a committee with several tasks',
      'It is up to the Senate Health, Education, Labor and Pensions Committee.',
      ['Senate Health, Education, Labor and Pensions Committee (organization)'],
    ],
    ['is called a vendor', 'They asked Quernocorp, a vendor of tools, about it.', ['Quernocorp (organization)']],
    ['follows “fellow”', 'It is for him and his fellow Democrats to say.', ['Democrats (organization)']],
    [
      'is a team, because of its last word',
      'They met the coach of the Silver Quern Warriors there.',
      ['Silver Quern Warriors (organization)'],
    ],
    ['is a nation', 'They are of the Mesaquern First Nation.', ['Mesaquern First Nation (organization)']],
    [
      'is a well-known one at the start of a sentence',
      'Netflix and Doctors Without Borders were asked. Doctors Without Borders had left.',
      ['Netflix (organization)', 'Doctors Without Borders (organization)'],
    ],
    [
      'is one name with “Institutes of”',
      'It is up to the National Institutes of Health.',
      ['National Institutes of Health (organization)'],
    ],
    [
      'is a school of a state',
      'She is a graduate of the Colorado School of Querns.',
      ['Colorado School of Querns (organization)'],
    ],
    [
      'does not include the next organization',
      'The United Nations and European Union said so.',
      ['United Nations (organization)', 'European Union (organization)'],
    ],
    [
      'is one name across “and”',
      'It is up to the Bureau of Fisheries and Aquatic Resources, they said.',
      ['Bureau of Fisheries and Aquatic Resources (organization)'],
    ],
  ]);
});

describe('none of these kinds', () => {
  it.each<[why: string, text: string]>([
    ['common abbreviations', 'She was sent home from A&E by a PhD student, Lab or Con.'],
    ['a show with its creator', 'They asked the Quernic creator about it.'],
    ['a probe with a number', 'They said that the Quernik-25 had come down.'],
    ['a rover before its name', 'It was the rover Quernyan that rolled out.'],
    ['a novel, whatever prize it won', 'It won a prize for his fifth novel, Quern Song, in May.'],
    ['a plural for people at the start of a sentence', 'Depositors had left. Quizmasters were there.'],
    ['an office with a possessive', 'It is the Prime Minister’s own, and the Deputy Prime Ministers were told.'],
    ['an adjective of a country in a title', 'It was told to the South African President.'],
    ['a time zone', 'It is at 8 p.m. Eastern, or at 9 ET, they said.'],
    ['a party with its state', 'They asked the senator (D-W.Va.) for it.'],
    ['a plural of an office', 'It is so that the Vice Presidents met there.'],
    ['an exercise', 'The annual Zabalin exercises are held off the coast.'],
    ['a ship, also by its short name', 'The BRP Zabal Quern, a patrol vessel, was hit. The Zabal Quern was the third.'],
    ['a religion before a noun', 'She was there with a Roman Catholic friend of hers.'],
    ['the photographer of a caption', 'A man is seen at the front of the show Nila Quern/GC Images'],
    [
      'a photographer on a separate line',
      'It was so, and it was that they had all been there.\n\nZabel Quern/AP\n\nThey said that it was so in the end.',
    ],
    ['an agency after a caption', 'The people are at the show and they wait for it Anadolu via Getty'],
    ['the credit of a photo', 'Smoke rose over the town on the day of it. Credit Zabal Quern/Agence Oake'],
    [
      'an agency in its own last line',
      'It was so for all of them, they said.\n\nThis report by The Canadian Press was first published Oct. 8, 2024.',
    ],
    ['the abbreviation of an office', 'It was so, the SP and the DGP said to all of them.'],
  ])('%s', (_, text) => {
    expect(namesIn(text)).toEqual([]);
  });
});
