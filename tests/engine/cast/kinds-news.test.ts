/** Kinds of names that news of many countries implies but does not state, and similar names of other kinds. */
import { describe } from 'vitest';
import { expectNames } from './rows.ts';

describe('an organization', () => {
  expectNames([
    [
      'stands right before the role of somebody who is named',
      'It was El Querno columnist Ona Brill who wrote it.',
      ['El Querno (organization)', 'Ona Brill (person)'],
    ],
    ['is not who stands there without a name after it', 'It was Zabel Querno who wrote it.', ['Zabel Querno (person)']],
    [
      'is whose analyst opens a sentence',
      'Zabelo analyst Ona Brill said so.',
      ['Zabelo (organization)', 'Ona Brill (person)'],
    ],
    [
      'has a name of two abbreviations',
      'They heard that QUE-ZARL said no, and JEAN-PAUL Brill said so too.',
      ['QUE-ZARL (organization)', 'JEAN-PAUL Brill (person)'],
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
    [
      'is a college with its town, also where it is said that somebody was there',
      'They met at Imperial College London, as they had said it would be, and not at Oakum Bridge London.',
      ['Imperial College London (organization)', 'Oakum Bridge London (place)'],
    ],
    ['is what a nation has of the Red Cross', 'The Mexican Red Cross was there.', ['Mexican Red Cross (organization)']],
    [
      'opens a sentence before an apposition',
      'It was close. Zabelo, once the darling of the town, is gone.',
      ['Zabelo (organization)'],
    ],
    [
      'is called by a common word, if it says something and is told something',
      'Target said so. It was told to Target as well.',
      ['Target (organization)'],
    ],
    ['is none that only opens a sentence', 'Targets said so. Target groups were told of it.', []],
    [
      'is called by the first word of its name',
      'They asked Frontier Airlines about it. It was for Frontier to say.',
      ['Frontier Airlines (organization)'],
    ],
    ['has a capital in the middle of its name', 'It is cold. ZabelPower cut it off.', ['ZabelPower (organization)']],
    ['is an airline', 'They were brought out by Air Zabelia on Friday.', ['Air Zabelia (organization)']],
    ['is a school by its letters', 'They asked IIT Zabelkee about it.', ['IIT Zabelkee (organization)']],
    ['is a federation of the world', 'It was late. World Athletics sent three.', ['World Athletics (organization)']],
    [
      'is a hospital or a band',
      'He is at Querno Royal Infirmary with Zabel Lake Band Chief Ona Brill.',
      ['Querno Royal Infirmary (organization)', 'Zabel Lake Band (organization)', 'Ona Brill (person)'],
    ],
    ['is no plural that opens a sentence', 'It was close. Swabs were split between them.', []],
    ['is an unknown word and a common one', 'It was for Querno Kitchen to say.', ['Querno Kitchen (organization)']],
    ['is no unknown word and a surname', 'It was for Querno Stone to say.', ['Querno Stone (person)']],
    ['makes a score', 'They were told that Quernby 288 and 264 was what they made.', ['Quernby (organization)']],
    [
      'is a mutual society or a clinic',
      'It was for Prairie Mutual and the Quern Clinic to say.',
      ['Prairie Mutual (organization)', 'Quern Clinic (organization)'],
    ],
    [
      'stands before its noun, whatever it said',
      'They asked for it. Panorama newspaper said so, and Panorama said more of it.',
      ['Panorama (organization)'],
    ],
    [
      'is a newspaper, called by a common word',
      'She told the Guardian that the guardian had left.',
      ['Guardian (organization)'],
    ],
    [
      'was told something',
      'It was Ona Brill, who did not work there, told Zabelo: it is so.',
      ['Ona Brill (person)', 'Zabelo (organization)'],
    ],
  ]);
});

describe('a place', () => {
  expectNames([
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
    [
      'has a congressman',
      'They met former Zabelan congressman Antonio Brill.',
      ['Zabelan (place)', 'Antonio Brill (person)'],
    ],
    ['has a firm there', 'It was sold to a Zabelu firm in May.', ['Zabelu (place)']],
    ['is what people are ordered out of', 'They were ordered out of La Zabela on Friday.', ['La Zabela (place)']],
    [
      'is a stadium or a hall',
      'They met in the Zabel Hall and outside Quern Stadium.',
      ['Zabel Hall (place)', 'Quern Stadium (place)'],
    ],
    ['is St James’ Park', 'It was a raw night at St James’ Park in May.', ['St James’ Park (place)']],
    [
      'is a constituency',
      'It was Ona Brill, the Leicester West MP, who came.',
      ['Ona Brill (person)', 'Leicester West (place)'],
    ],
    [
      'is after its town',
      'It was a nurse from Querno, Co Zabelford, they said.',
      ['Querno (place)', 'Co Zabelford (place)'],
    ],
    ['is a street by its end', 'They laid flowers on the Zabelstraat.', ['Zabelstraat (place)']],
    ['is the whole of what is said', 'It was known to the whole of Zabelodi on Friday.', ['Zabelodi (place)']],
    [
      'follows an age',
      'They met Tom Oake, 43, of Quernby, and left it at that.',
      ['Tom Oake (person)', 'Quernby (place)'],
    ],
    ['does not follow a number', 'It was 43 of Zabel Quernex who had been there.', ['Zabel Quernex (person)']],
    [
      'has a camp or a market',
      'They came from the Quernby refugee camp and went to the Zabel market.',
      ['Quernby (place)', 'Zabel (place)'],
    ],
    [
      'is before its state and a title',
      'They met in Camden, NJ Mayor Ona Brill said so.',
      ['Camden (place)', 'NJ (place)', 'Ona Brill (person)'],
    ],
    ['is west of something', 'It was in west Querno that they were.', ['Querno (place)']],
    [
      'is where an association is',
      'The game was for Querno to win. The Querno Cricket Association said so to them.',
      ['Querno (place)', 'Querno Cricket Association (organization)'],
    ],
    ['is a state of India', 'It was for Himachal Pradesh to say.', ['Himachal Pradesh (place)']],
    ['has areas', 'They said that the Zabel Oakasi local government areas were left out.', ['Zabel Oakasi (place)']],
  ]);
});

describe('people', () => {
  expectNames([
    [
      'stand after a plural',
      'She came with her daughters Zimena and Querna on Friday.',
      ['Zimena (person)', 'Querna (person)'],
    ],
    [
      'stand after a role known by its ending',
      'It was by the conservationists Zimena and Querna.',
      ['Zimena (person)', 'Querna (person)'],
    ],
    [
      'stand after no list',
      'It is by the checklists Zimena and Querna.',
      ['Zimena (organization)', 'Querna (organization)'],
    ],
    [
      'are no clubs after one',
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
      'stand after what they are and where from',
      'It was a guide from Querno, Beat Zabelsax, who left. “Beat knew it,” they said.',
      ['Querno (place)', 'Beat Zabelsax (person)'],
    ],
    [
      'are not only deans',
      'It was Dean Foxel, 34, who left. Dean Ona Brill of the college came.',
      ['Dean Foxel (person)', 'Ona Brill (person)'],
    ],
    [
      'have a nickname that is a word',
      'It is owned by businessman Lito "Boy" Anguro, they said.',
      ['Lito "Boy" Anguro (person)'],
    ],
    [
      'have two names with a hyphen',
      'They met Rey Guerro-Tan and Jun-jun Zabel. Guerro-Tan left.',
      ['Rey Guerro-Tan (person)', 'Jun-jun Zabel (person)'],
    ],
    [
      'are after a country in a list if they are from somewhere',
      'They met Jonas Otto, from Germany, and Aoifa Zabel, from Cork, at noon.',
      ['Jonas Otto (person)', 'Germany (place)', 'Aoifa Zabel (person)', 'Cork (place)'],
    ],
    [
      'look as nationalities do',
      'They met Fabian Oake and Gillian Zabel at noon.',
      ['Fabian Oake (person)', 'Gillian Zabel (person)'],
    ],
    ['are no vice presidents', 'It was for the Vice-President to say.', []],
    [
      'have titles of many countries',
      'Garda Ona Brill met Librarian June Oake and Deputy Mayor April Quern.',
      ['Ona Brill (person)', 'June Oake (person)', 'April Quern (person)'],
    ],
    [
      'have a surname that is a common word, if it is said of them alone',
      'They had found Querno Roof there. It was so, said Roof.',
      ['Querno Roof (person)'],
    ],
    ['have something', 'It was Geert Wilders and his party that won it.', ['Geert Wilders (person)']],
    [
      'have initials and a score',
      'They were told so (S. Oake 118, A. Zabel 74), and all of them left.',
      ['S. Oake (person)', 'A. Zabel (person)'],
    ],
    [
      'have a particle of the Malays',
      'Only Madam Rokiah binte Salleh was there with them.',
      ['Rokiah binte Salleh (person)'],
    ],
    [
      'have a name with a word that is also a title',
      'They met President Hassan Sheikh Querno at noon.',
      ['Hassan Sheikh Querno (person)'],
    ],
    ['can have the same word as a title', 'They met Vice President Sheikh Querno at noon.', ['Querno (person)']],
  ]);
});

describe('none of these kinds', () => {
  expectNames([
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
    ['is an idea or an illness', 'It was Thatcherism that they spoke of, and Islamophobia, and not Tuberculosis.', []],
    ['is an act that opens a sentence', 'They had to wait. Resettlement is slow, as they say.', []],
    ['is a century', 'It was so in the 21st Century, as they said.', []],
    ['is a word in capitals for emphasis', 'They said that it was a HUGE win for them.', []],
    ['is an abbreviation that is also a word', 'They met at noon, and ICE said so to them.', ['ICE (organization)']],
    ['is a degree or a post', 'He is EVP of it and she has a Ph.D. in law.', []],
  ]);
});
