/** Kinds that the news of many countries tells without saying them, and what only looks like it. */
import { describe, expect, it } from 'vitest';
import { namesIn } from './cast-of.ts';

type Row = [why: string, text: string, names: string[]];

const named = (rows: Row[]) => {
  it.each<Row>(rows)('%s', (_, text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
};

describe('an organization', () => {
  named([
    [
      'stands right before the role of somebody who is named',
      'It was El Querno columnist Ona Brill who wrote it.',
      ['El Querno (organization)', 'Ona Brill (person)'],
    ],
    ['is not who stands there without a name behind', 'It was Zabel Querno who wrote it.', ['Zabel Querno (person)']],
    [
      'is whose analyst opens a sentence',
      'Zabelo analyst Ona Brill said so.',
      ['Zabelo (organization)', 'Ona Brill (person)'],
    ],
    ['is no adjective there', 'Distraught resident Ona Brill said so.', ['Ona Brill (person)']],
    [
      'is a firm of several',
      'They will ask Quern Zabel, the council’s lawyers, about it.',
      ['Quern Zabel (organization)'],
    ],
    [
      'is none of a list of several people',
      'They will ask Tom Oake and Quern Zabel, the council’s lawyers, about it.',
      ['Tom Oake (person)', 'Quern Zabel (person)'],
    ],
    [
      'is called several before its name',
      'It is in a report by the consultants Quern Zabel in May.',
      ['Quern Zabel (organization)'],
    ],
    ['has an “its” of its own', 'Quern Zabel cut its rating on Friday.', ['Quern Zabel (organization)']],
    ['is none for the “its” of another', 'The film by Quern Zabel lost its charm.', ['Quern Zabel (person)']],
    ['is a brand', 'They own Zabelo, the tailoring brand, as well.', ['Zabelo (organization)']],
    ['has a president', 'It is for the president of Quern Zabel to say.', ['Quern Zabel (organization)']],
    [
      'has somebody at the head of something at it',
      'Ona Brill, head of research at AJ Zabel, said so.',
      ['Ona Brill (person)', 'AJ Zabel (organization)'],
    ],
    [
      'is the college of a city',
      'She left Imperial College London for University College Dublin.',
      ['Imperial College London (organization)', 'University College Dublin (organization)'],
    ],
    ['is what a nation has of the Red Cross', 'The Mexican Red Cross was there.', ['Mexican Red Cross (organization)']],
    [
      'opens a sentence before an apposition',
      'It was close. Zabelo, once the darling of the town, is gone.',
      ['Zabelo (organization)'],
    ],
    ['is no plural that opens a sentence', 'It was close. Swabs were split between them.', []],
  ]);
});

describe('a place', () => {
  named([
    [
      'is a stand or a district that ends in “End”',
      'They sang in the Querngate End at noon.',
      ['Querngate End (place)'],
    ],
    ['is a dam, whatever its name looks like', 'They opened the La Querna dam on Friday.', ['La Querna (place)']],
    [
      'is an estate',
      'They met at Zabel Umra, the family estate near Lahore.',
      ['Zabel Umra (place)', 'Lahore (place)'],
    ],
    ['is where somebody told reporters', 'She told reporters at Zabelbaram that it was so.', ['Zabelbaram (place)']],
    ['is where something is flown', 'They flew food into Zabelaca on Friday.', ['Zabelaca (place)']],
    [
      'is no body that is looked into',
      'It was one of the investigations, including into Zabelisma.',
      ['Zabelisma (organization)'],
    ],
    ['is the whole of what is said', 'It was known to the whole of Zabelodi on Friday.', ['Zabelodi (place)']],
  ]);
});

describe('people', () => {
  named([
    [
      'stand behind a plural',
      'She came with her daughters Zimena and Querna on Friday.',
      ['Zimena (person)', 'Querna (person)'],
    ],
    [
      'are no clubs behind one',
      'It was good for the rivals Zimena and Querna on Friday.',
      ['Zimena (organization)', 'Querna (organization)'],
    ],
    [
      'stand in a line-up',
      'Zeno Brill scored. He beat Ona Pope.\n\nTown (4-3-3): Pope; Trippo, Schar, Brill; Tonalo, Joelo.',
      [
        'Zeno Brill (person)',
        'Ona Pope (person)',
        'Trippo (person)',
        'Schar (person)',
        'Tonalo (person)',
        'Joelo (person)',
      ],
    ],
    [
      'have titles of many countries',
      'Garda Ona Brill met Librarian June Oake and Deputy Mayor April Quern.',
      ['Ona Brill (person)', 'June Oake (person)', 'April Quern (person)'],
    ],
  ]);
});

describe('none of these kinds', () => {
  named([
    ['is a ship', 'They sailed aboard the SA Zabulhas and met RRS Sir David Quern.', []],
    ['is a car', 'She left his Ford Explorer for a red Toyota Corolla.', []],
    ['is a car’s maker', 'They asked the Ford Foundation for it.', ['Ford Foundation (organization)']],
    ['is a system of storms', 'A third system, Kirko, posed no danger.', []],
    ['is a currency', 'They paid HK$20 million and asked the centre for Rs 6,000 crore.', []],
    ['is a round or a group', 'They raised it in a Series A round and are in Group C.', []],
    ['is an illness, called after somebody', 'Dad has Parkinson’s and she has Alzheimer’s.', []],
    [
      'is whose illness was told',
      'It was Tom Parkinson who wept. Parkinson’s wife was there.',
      ['Tom Parkinson (person)'],
    ],
    ['is a scale or an honour', 'It was 31 degrees Celsius. Appointed CBE in May, she wept.', []],
    ['is what a noble title is of', 'The Duke of Wales was there.', []],
    ['is a portfolio', 'The Secretary for Transport and Logistics was there.', []],
  ]);
});
