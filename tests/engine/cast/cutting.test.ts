/** Where names begin and end: what joins capitalised words, and what separates them. */
import { describe, expect, it } from 'vitest';
import { membersIn } from './cast-of.ts';

const written = (text: string): string[] =>
  membersIn(text)
    .flatMap(({ mentions }) => mentions)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => text.slice(start, end));

type Row = [why: string, text: string, names: string[]];

describe('a name continues', () => {
  it.each<Row>([
    ['across a nickname in quotes', 'They met Jan “Koos” Brill on Friday.', ['Jan “Koos” Brill']],
    [
      'across the possessive of a saint’s name',
      'She was taken to St Jude’s Hospital on Friday.',
      ['St Jude’s Hospital'],
    ],
    [
      'across the possessive of an office',
      'It was for the California Governor’s Office to say.',
      ['California Governor’s Office'],
    ],
    [
      'across a plural possessive before the noun of an organization',
      'He sits for the Ratepayers’ Front in the hall.',
      ['Ratepayers’ Front'],
    ],
    ['across the ampersand of an abbreviation', 'He sued AT&T over it and won.', ['AT&T']],
    ['across the ampersands of a firm', 'It was advised by Bang, Oake & Quern on the deal.', ['Bang, Oake & Quern']],
    [
      'across `of` after the noun of an organization',
      'The Bank of Quern and the Ministry of Public Works were there.',
      ['Bank of Quern', 'Ministry of Public Works'],
    ],
    [
      'across `for` and `on` after the noun of an organization',
      'The Centre for Policy Studies and the Council on Foreign Relations were there.',
      ['Centre for Policy Studies', 'Council on Foreign Relations'],
    ],
    [
      'across `and` between plain words',
      'The Ministry of Health and Welfare asked the Food and Drug Administration.',
      ['Ministry of Health and Welfare', 'Food and Drug Administration'],
    ],
    [
      'across the commas of a list of plain words',
      'It was up to the Ministry of Investment, Trade and Industry.',
      ['Ministry of Investment, Trade and Industry'],
    ],
    [
      'across small words with hyphens',
      'They were at Mar-a-Lago and in Stratford-upon-Avon.',
      ['Mar-a-Lago', 'Stratford-upon-Avon'],
    ],
    [
      'to the campus of a university',
      'She is at the University of California, Los Angeles, for a year.',
      ['University of California, Los Angeles'],
    ],
    [
      'with a small word that belongs to it',
      'It was fought in Zabul province by the Wagner group.',
      ['Zabul province', 'Wagner group'],
    ],
    [
      'across `and the` after the commas of a list',
      'It was up to the Department of Forestry, Fisheries and the Environment.',
      ['Department of Forestry, Fisheries and the Environment'],
    ],
    [
      'across `of` after what a foundation is for',
      'She is with the Health of Mother Earth Foundation and the Geological Survey of India.',
      ['Health of Mother Earth Foundation', 'Geological Survey of India'],
    ],
    [
      'across `of` of a hospital that is called after a virtue',
      'She works at Haven of Hope Hospital, they said.',
      ['Haven of Hope Hospital'],
    ],
    ['with a house number', 'They met outside 10 Quern Street in the rain.', ['10 Quern Street']],
    [
      'at the start of a sentence, if the story has it elsewhere',
      'It was Just Stop Quern who came. Just Stop Quern left.',
      ['Just Stop Quern', 'Just Stop Quern'],
    ],
    ['across two words of a nickname', 'They met Lito "Big Boy" Ang on Friday.', ['Lito "Big Boy" Ang']],
    [
      'across `of` after a corps or an order',
      'They asked the Army Corps of Engineers and the Sisters of Mercy about it.',
      ['Army Corps of Engineers', 'Sisters of Mercy'],
    ],
    [
      'across the possessive of a cape',
      'They walked from the pier to Cobb’s Point. The sea was there.',
      ['Cobb’s Point'],
    ],
    [
      'across the number of a station or of a street',
      'She said so on Quern Radio 1 in May, and it was at 17th Street that they met.',
      ['Quern Radio 1', '17th Street'],
    ],
    [
      'across `and` if there is only one noun of organizations',
      'She chairs the Quernby Residents and Ratepayers Association, and he the Oake Internet Policy and Public Interest Clinic.',
      ['Quernby Residents and Ratepayers Association', 'Oake Internet Policy and Public Interest Clinic'],
    ],
    [
      'across the `and` of a constituency',
      'He held his seat of Richmond and Northallerton and met the MP for Leeds West and Pudsey there.',
      ['Richmond and Northallerton', 'Leeds West and Pudsey'],
    ],
    [
      'after a small word that opens the sentence',
      'They said so. But Trip Zabel, an analyst, did not.',
      ['Trip Zabel'],
    ],
    [
      'across a particle of the Maori',
      'They asked Ngāti Hauiti ki Tai, the local group, about it.',
      ['Ngāti Hauiti ki Tai'],
    ],
  ])('%s', (_, text, names) => {
    expect(written(text)).toEqual(names);
  });
});

describe('a name ends', () => {
  it.each<Row>([
    [
      'before `of` if several are there',
      'He met staff of Quern Hospital and Brill of Oake School.',
      ['Quern Hospital', 'Brill', 'Oake School'],
    ],
    [
      'before a place that the story names apart',
      'It was about an Ona Brill West End play. They met Ona Brill in the West End.',
      ['Ona Brill', 'West End', 'Ona Brill', 'West End'],
    ],
    [
      'between two items of a list',
      'It was for Oake and Quern, France and Germany to say so.',
      ['Oake', 'Quern', 'France', 'Germany'],
    ],
    ['between a short country and a name', 'They rely on US Zabelix in the field.', ['US', 'Zabelix']],
    [
      'between a country and the person sent there',
      'It was the special envoy to Ukraine Kurt Brill who said it.',
      ['Ukraine', 'Kurt Brill'],
    ],
    [
      'at a hyphen between places, but not in an organization’s name',
      'The Paris-Berlin train passed the NATO-Russia Council.',
      ['Paris', 'Berlin', 'NATO-Russia Council'],
    ],
    [
      'at a hyphen between people whom the story also names separately',
      'They met Joe Brill and Vlad Quern on Friday. It was the Brill-Quern call.',
      ['Joe Brill', 'Vlad Quern', 'Brill', 'Quern'],
    ],
    ['at a verb of a headline', 'They met at Zabelix. “Zabelix Is No Ally” was its headline.', ['Zabelix', 'Zabelix']],
    ['before a party’s members', 'It was Senate Republicans who said it.', ['Senate']],
    [
      'after a nationality, unless it belongs to the name of a country or an organization',
      'Scottish Highlands, American Kevin Brill, Saudi Arabia and American Airlines are in it.',
      ['Highlands', 'Kevin Brill', 'Saudi Arabia', 'American Airlines'],
    ],
    ['before honours', 'The case is led by Ann Brill KC and Tom Oake OBE.', ['Ann Brill', 'Tom Oake']],
    [
      'at the full stop of an abbreviation that ends its sentence',
      'They live in the U.S. The house is in L.A. But it is small.',
      ['U.S.', 'L.A.'],
    ],
    [
      'before the second of two names with a hyphen',
      'It was about the Israel-Hamas war. They asked Israel and they asked Hamas.',
      ['Israel', 'Hamas', 'Israel', 'Hamas'],
    ],
    [
      'not within a double given name',
      'They met Anna-Maria Brill there. It was for Anna and for Maria to say.',
      ['Anna-Maria Brill', 'Anna', 'Maria'],
    ],
    [
      'after a possessive before the name of a hotel',
      'It was Brill’s Grand Hotel that they saw.',
      ['Brill', 'Grand Hotel'],
    ],
    [
      'before `and` if both have a noun of their own',
      'It was for Human Rights Watch and Quern Oake Bank to say. They asked Ann Field and Supreme Court judges.',
      ['Human Rights Watch', 'Quern Oake Bank', 'Ann Field', 'Supreme Court'],
    ],
    [
      'before `and` between two towns',
      'It was in Richmond and Northallerton that they met.',
      ['Richmond', 'Northallerton'],
    ],
    ['before a word of a question', 'They said so. Who Needs Brill is what they ask.', ['Brill']],
  ])('%s', (_, text, names) => {
    expect(written(text)).toEqual(names);
  });
});

describe('a title', () => {
  it.each<Row>([
    [
      'before a form of respect has the names of its own',
      'They met Ambassador to Ukraine Mrs Oake on Friday.',
      ['Ukraine', 'Oake'],
    ],
    [
      'can contain a name',
      'They met FBI Director Ona Brill and the Mayor of London Tom Oake.',
      ['FBI', 'Ona Brill', 'London', 'Tom Oake'],
    ],
    ['can continue with `of` and a noun', 'They met Secretary of State Ona Brill on Friday.', ['Ona Brill']],
    ['is no name without its holder', 'She stayed on as Minister for Justice and he as Commissioner of Police.', []],
    [
      'can be a surname',
      'They met Lina Khan, Lee Bishop and Stephen King on Friday.',
      ['Lina Khan', 'Lee Bishop', 'Stephen King'],
    ],
    [
      'can be another word at the start of a sentence',
      'They met at Zabelix. Major Zabelix layoffs are to begin.',
      ['Zabelix', 'Zabelix'],
    ],
    [
      'is not an adjective at the start of a sentence',
      'They met Ann Brill on Friday. Unpredictable Brill said no.',
      ['Ann Brill', 'Brill'],
    ],
    [
      'can be part of a building’s name',
      'He was taken to the Smt. Latha Devi Hospital and to Queen Anna Park.',
      ['Latha Devi Hospital', 'Queen Anna Park'],
    ],
  ])('%s', (_, text, names) => {
    expect(written(text).map((name) => name.replace(/^Smt\. /, ''))).toEqual(names);
  });
});

describe('not a name', () => {
  it.each<[why: string, text: string]>([
    ['a party and a state', 'It was the work of the senator (R-Wis.) and of others.'],
    ['the people of a place', 'It was two New Yorkers, a Sri Lankan, some Londoners and an Irishman.'],
    [
      'an abbreviation that the story explains in small letters',
      'The medium-term expenditure framework (MTEF) is new. It is in the MTEF.',
    ],
    ['a storm', 'It was Hurricane Zelda that came. The roof was gone when Zelda left.'],
    ['a make of aircraft', 'They flew in an Zabel A350 and in a Quern 737 to the sea.'],
    ['a weapon', 'It was hit by the Oreshnik ballistic missile in the night.'],
    ['the title of a work in quotes', 'They were in ‘The Tempest’ for a year and a half.'],
    ['the title of a work after its kind', 'He was known for his fifth novel, Prophet Song, and for little else.'],
    ['a ship after its kind', 'It was the ship, the Zelda, that left the harbour.'],
    [
      'a ship with its letters, and later without them',
      'They sailed on the MV Sea Quern. It was for the Sea Quern to turn, said the crew of the Sea Quern.',
    ],
    [
      'a warship of three words, and later without its letters',
      'They sailed on HMS Old Sea Quern. It was for the Old Sea Quern to turn, said the crew of the Old Sea Quern.',
    ],
    ['a road with a number', 'It was on Interstate 95 and on Route 66 that they met.'],
    [
      'a drop cap, or words in capitals for emphasis',
      'A PLUCKY gran has found an OLD BOMB in the garden of her house.',
    ],
    ['a contraction', 'We’ve been here. Don’t go. “I’m so sad,” he said. It’s over.'],
    ['a religion, a holiday or the Internet', 'At Christmas they asked God and the Internet about Islam.'],
  ])('%s', (_, text) => {
    expect(written(text)).toEqual([]);
  });
});
