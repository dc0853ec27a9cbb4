/** Causes of errors that the casts of news texts of many kinds had, each by an example. */
import { describe } from 'vitest';
import { expectForms, expectNames } from './rows.ts';

describe('one member', () => {
  expectForms([
    [
      'has a surname that is also a nation',
      'World champion Matt Welsh won. Then Welsh had an early night, and the Welsh fans sang.',
      'Matt Welsh',
      ['Matt Welsh', 'Welsh'],
    ],
    [
      'has a surname that is also a language',
      'They met Bryan English at noon. English said so in English.',
      'Bryan English',
      ['Bryan English', 'English'],
    ],
    [
      'is not the language that is called like the surname',
      'They met Nicola Welsh at noon. Welsh has been taught in schools for decades.',
      'Nicola Welsh',
      ['Nicola Welsh'],
    ],
    [
      'has a surname that ends like a plural of doers',
      'They met Ona Querners and Feliciano Lopez. Querners and Lopez had won.',
      'Ona Querners',
      ['Ona Querners', 'Querners'],
    ],
    [
      'is called Don, which is no title',
      'They met the coordinator Don Querner. Querner said so.',
      'Don Querner',
      ['Don Querner', 'Querner'],
    ],
    [
      'is Los Angeles, which is not in Louisiana',
      'They played in L.A. for years, and then left Los Angeles.',
      'Los Angeles',
      ['L.A.', 'Los Angeles'],
    ],
    [
      'is a house of parliament',
      'The House of Representatives will vote. It was for the House to say.',
      'House of Representatives',
      ['House of Representatives', 'House'],
    ],
    [
      'is a party with its nation',
      'The British Labour Party lost. It was for Labour to say.',
      'British Labour Party',
      ['British Labour Party', 'Labour'],
    ],
    ['is a king’s navy', 'They left the Royal Navy. It was for the Navy to say.', 'Royal Navy', ['Royal Navy', 'Navy']],
    [
      'is a corps of the army',
      'They asked the Army Corps of Engineers. It was for the Corps of Engineers to say.',
      'Army Corps of Engineers',
      ['Army Corps of Engineers', 'Corps of Engineers'],
    ],
    [
      'has a name to which an editor added a word',
      '“I told President Xi [Jinping] of it,” she said. Xi had heard.',
      'Xi Jinping',
      ['Xi [Jinping', 'Xi'],
    ],
    [
      'has a name that an editor began',
      '“I told Vice President [Ona] Querner of it,” she said. Querner had heard.',
      'Ona Querner',
      ['Ona] Querner', 'Querner'],
    ],
    [
      'is not his son with the pet name of his own',
      'They met Bill Querner, whose son Billy died. They asked Querner about it.',
      'Bill Querner',
      ['Bill Querner', 'Querner'],
    ],
    [
      'is a land with its region',
      'They live in the Toro Querna district. They came to Toro Querna.',
      'Toro Querna district',
      ['Toro Querna district', 'Toro Querna'],
    ],
    [
      'has a surname that is a pronoun',
      'They met Liu He and Ona Querner. Liu He said so, and Liu left.',
      'Liu He',
      ['Liu He', 'Liu He', 'Liu'],
    ],
  ]);
});

describe('somebody', () => {
  expectNames([
    ['has a family name that is a pronoun', 'They met Vice Premier He Querneng on Friday.', ['He Querneng (person)']],
    ['is called by an office and a word', 'It was for Mayor Lane to say.', ['Lane (person)']],
    ['is not a house with an office', 'They came to President House on Friday.', ['President House (organization)']],
    ['has a word for a given name', 'They met Skipper Kit Querner on Friday.', ['Kit Querner (person)']],
    ['is a judge who opens a sentence', 'Judge Querner praised them for it.', ['Querner (person)']],
    ['is a coach who opens a sentence', 'Coach Querner picked them for it.', ['Querner (person)']],
    ['is not what an adjective opens a sentence with', 'Major querns fell. Major Querns fail.', []],
    [
      'is a child with an age',
      'They met Tam Querner, 6, and Zorvelville, 4, on Friday.',
      ['Tam Querner (person)', 'Zorvelville (person)'],
    ],
    [
      'has honours in brackets',
      'They met Karabo Querner (KC) and the Supreme Court (SC). The SC agreed.',
      ['Karabo Querner (person)', 'Supreme Court (organization)'],
    ],
    ['is whose novel won something', 'The novel, by Ian Querner, won the prize on Friday.', ['Ian Querner (person)']],
    ['has a name with a joint of Urdu', 'It was for Querner-ul-Haq to say.', ['Querner-ul-Haq (person)']],
    ['is called Carly, which is no adverb', 'They met Carly Querner at noon.', ['Carly Querner (person)']],
    ['is not a Christian friend', 'They came with a Christian friend on Friday.', []],
    ['is not a western ally', 'They met the communist Western allies on Friday.', []],
    ['is not several officers of a nation', 'They met Sri Lankan Commissioners on Friday.', []],
    ['is not a bishop of a town', 'They told the Querner Bishop of it on Friday.', ['Querner (organization)']],
  ]);
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
    ['makes cars', 'It was for Fiat to say on Friday.', ['Fiat (organization)']],
    ['is called by a word behind what it is', 'They asked the charity Shelter about it.', ['Shelter (organization)']],
    ['is not the president of a company', 'They asked the company President about it.', []],
    ['wages jihad', 'They asked the Egyptian Islamic Jihad about it.', ['Egyptian Islamic Jihad (organization)']],
    ['makes robots', 'They asked Tam Querner Robotics about it.', ['Tam Querner Robotics (organization)']],
  ]);
});

describe('a place', () => {
  expectNames([
    [
      'is a church of a saint with an epithet',
      'They came to St John the Divine in Rome on Friday.',
      ['St John the Divine (place)', 'Rome (place)'],
    ],
    ['is a capital between commas', 'There was rain in the islands’ capital, Honiaro, on Friday.', ['Honiaro (place)']],
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
