/** Errors that the casts of saved news pages had on several pages, each by an example. */
import { describe, expect, it } from 'vitest';
import { mentionsIn } from './cast-of.ts';
import { expectIntroductions, expectNames } from './rows.ts';

describe('a name that the story does not explain', () => {
  expectNames([
    [
      'is somebody if one meets it',
      'Merkel met Putin in Moscow.',
      ['Merkel (person)', 'Putin (person)', 'Moscow (place)'],
    ],
    ['is somebody if one spoke with it', 'They spoke with Zabel on Friday.', ['Zabel (person)']],
    [
      'is not somebody because one meets its people',
      'They met Zabelix lawyer Ona Brill.',
      ['Zabelix (organization)', 'Ona Brill (person)'],
    ],
    ['is a town if towns are like it', 'They left towns like Querno, which is wet.', ['Querno (place)']],
    [
      'is a town if the towns that include it are named',
      'They left towns including Querno and Zabel.',
      ['Querno (place)', 'Zabel (place)'],
    ],
    ['is a company if companies are', 'It is in cars of companies such as Querno.', ['Querno (organization)']],
    ['is somebody if players are', 'They asked players like Zabel about it.', ['Zabel (person)']],
    ['is what rivals are, be it a company', 'They asked rivals like Zabel about it.', ['Zabel (organization)']],
    ['has a regime', 'They spoke of the Zabel regime.', ['Zabel (person)']],
    [
      'is in a part of a known city',
      'They live in Glen Zabel, west London, now.',
      ['Glen Zabel (place)', 'London (place)'],
    ],
    [
      'is a community of lands',
      'They asked the Zabelian Development Community.',
      ['Zabelian Development Community (organization)'],
    ],
    ['is a city of the news', 'They asked Gwangju and Daegu about it.', ['Gwangju (place)', 'Daegu (place)']],
    [
      'is a university with its campus',
      'She is at the University of California, Berkeley, now.',
      ['University of California, Berkeley (organization)'],
    ],
    ['has a border', 'They closed the Querno border on Friday.', ['Querno (place)']],
    [
      'is somebody with an occupation in two words',
      'One of them is Laura Zabel, an award-winning documentary filmmaker.',
      ['Laura Zabel (person)'],
    ],
    [
      'is somebody with a surname like a body’s',
      'They met Laurence Tribe, a professor of law.',
      ['Laurence Tribe (person)'],
    ],
  ]);
});

describe('a word with a capital', () => {
  expectNames([
    [
      'is a team if it is a plural with an article',
      'They asked the Tigers and the Braves. The Braves said no.',
      ['Tigers (organization)', 'Braves (organization)'],
    ],
    ['is no team if the story writes it small too', 'They saw the Tigers. They like tigers.', []],
    ['is no team before “of”', 'It is in the Proceeds of the year.', []],
    [
      'is a team though somebody of it stands in the story',
      'They beat the Sixers. Sixer Jude Zabel said no.',
      ['Sixers (organization)', 'Jude Zabel (person)'],
    ],
    [
      'is a family if it is somebody’s surname',
      'They met Ona Bush and Tom Brill. The Bushes and the Brills sat.',
      ['Ona Bush (person)', 'Tom Brill (person)'],
    ],
  ]);
  it('is a surname where it opens a sentence', () => {
    const text = 'He met Ona White. White didn’t know. White, 56, sat still. They met Tom Jobs. Jobs’ hits are many.';
    expect(mentionsIn(text)).toEqual({
      'Ona White': ['Ona White', 'White', 'White'],
      'Tom Jobs': ['Tom Jobs', 'Jobs'],
    });
  });
});

describe('no member', () => {
  expectNames([
    ['is a part of a show’s name', 'He told “Face the Nation” on Friday. They sang “No Place Like Home” there.', []],
    ['is not all of what somebody says', '“Ona Brill is in Ohio,” he said.', ['Ona Brill (person)', 'Ohio (place)']],
    ['is a people’s adjective', 'It is for the Yugoslav army to say.', []],
    ['is a rocket with a number', 'They saw a Zabel 9 rocket. The Zabel 9 was late.', []],
    ['is the inhabitants of a state of two words', 'It is for South Dakotans to say.', []],
    ['is a weapon with a hyphen and a number', 'They fired an AK-47 at the door.', []],
    [
      'is a heading of a check',
      'THE CLAIM: Ona Brill is too old for it, he said on Friday there.',
      ['Ona Brill (person)'],
    ],
    [
      'is a company form after a comma',
      'They asked Zabelix Nano Systems, Inc. about the job.',
      ['Zabelix Nano Systems (organization)'],
    ],
  ]);
});

describe('one name', () => {
  expectNames([
    ['is Goldman Sachs where it opens a story', 'Goldman Sachs says so.', ['Goldman Sachs (organization)']],
    [
      'is a church of a saint and a faith',
      'They sat in St. John’s Episcopal Church at noon.',
      ['St. John’s Episcopal Church (place)'],
    ],
  ]);
});

describe('a fuller name', () => {
  it.each<[why: string, text: string, mentions: Record<string, string[]>]>([
    [
      'has some of its words in initials',
      'They asked the California Independent System Operator. It was for California ISO to say.',
      { 'California Independent System Operator': ['California Independent System Operator', 'California ISO'] },
    ],
    [
      'has its nation before it or after it',
      'They asked the Constitutional Court of Turkey. The Turkish Constitutional Court said so.',
      {
        'Constitutional Court of Turkey': ['Constitutional Court of Turkey', 'Turkish Constitutional Court'],
      },
    ],
    [
      'has its nation once',
      'They asked the American Red Cross. The Red Cross said so. He is of the United States Senate. The Senate said so.',
      {
        'American Red Cross': ['American Red Cross', 'Red Cross'],
        'United States Senate': ['United States Senate', 'Senate'],
      },
    ],
    [
      'is the Gaza Strip’s and not the city’s',
      'They met in Gaza City. They went through Gaza. It is the Gaza Strip that is small.',
      { 'Gaza City': ['Gaza City'], 'Gaza Strip': ['Gaza', 'Gaza Strip'] },
    ],
    [
      'is not the capital’s',
      'They met in Mexico City. He left Mexico. They met in New York City. He left New York.',
      { 'Mexico City': ['Mexico City'], Mexico: ['Mexico'], 'New York City': ['New York City', 'New York'] },
    ],
    [
      'is somebody’s and not that of what is called after them',
      'They met Donald Trump. The Trump Organization said no. Trump left. They asked Trump about it.',
      { 'Donald Trump': ['Donald Trump', 'Trump', 'Trump'], 'Trump Organization': ['Trump Organization'] },
    ],
    [
      'is a firm’s and not its founder’s if the firm is meant',
      'They asked Quern Holdings, founded by Ann Quern. Quern makes shoes.',
      { 'Quern Holdings': ['Quern Holdings', 'Quern'], 'Ann Quern': ['Ann Quern'] },
    ],
    [
      'is not that of a part of the body',
      'They asked the Air Force. The Air Force Space Command said no.',
      { 'Air Force': ['Air Force'], 'Air Force Space Command': ['Air Force Space Command'] },
    ],
    [
      'is that of the head of a family',
      'They met Tom Quern and his wife, Ona Quern. Quern said no. Ann Quern, their daughter, left. Quern wept. Mrs Quern left.',
      { 'Tom Quern': ['Tom Quern', 'Quern', 'Quern'], 'Ona Quern': ['Ona Quern', 'Quern'], 'Ann Quern': ['Ann Quern'] },
    ],
    [
      'is that of a well-known short form',
      'They asked the Federal Reserve. The Fed said so. He is of the Conservative Party. The Tories lost.',
      { 'Federal Reserve': ['Federal Reserve', 'Fed'], 'Conservative Party': ['Conservative Party', 'Tories'] },
    ],
    [
      'is that of initials that are a title elsewhere',
      'They asked the Securities and Exchange Commission. It was for the SEC to say.',
      { 'Securities and Exchange Commission': ['Securities and Exchange Commission', 'SEC'] },
    ],
    [
      'has initials with a small letter',
      'They asked the Ministry of Defence. The MoD said so. They asked Transport for London. TfL said so.',
      {
        'Ministry of Defence': ['Ministry of Defence', 'MoD'],
        'Transport for London': ['Transport for London', 'TfL'],
      },
    ],
    [
      'is a state’s, of which one county is told',
      'It left 50 dead in one Mississippi county. They went to Mississippi.',
      { Mississippi: ['Mississippi', 'Mississippi'] },
    ],
    [
      'is a canal’s with the number of its street',
      'They went to the 17th Street Canal at noon.',
      { '17th Street Canal': ['17th Street Canal'] },
    ],
  ])('%s', (_, text, mentions) => {
    expect(mentionsIn(text)).toEqual(mentions);
  });
});

describe('an introduction', () => {
  expectIntroductions([
    ['does not begin with the verb', 'There he provides head coach Nick Oake with more.', 'Nick Oake', 'head coach'],
  ]);
});
