/** Short forms and variants of a name, as used in current news. */
import { describe, expect, it } from 'vitest';
import { membersIn } from './cast-of.ts';
import { expectForms } from './rows.ts';

describe('one member', () => {
  expectForms([
    [
      'is a team with and without its town',
      'It was for the Boston Red Querns. The Red Querns said so.',
      'Boston Red Querns',
      ['Boston Red Querns', 'Red Querns'],
    ],
    [
      'is called by both given names',
      'They met Marc-Arvo Quern. It was for Marc-Arvo to say.',
      'Marc-Arvo Quern',
      ['Marc-Arvo Quern', 'Marc-Arvo'],
    ],
    [
      'is called by the given name, which is not that of the father in another name',
      'They met Khalid bin Quern and Hind bint Khalid. They said that Khalid had gone.',
      'Khalid bin Quern',
      ['Khalid bin Quern', 'Khalid'],
    ],
    [
      'is called by a pet name of the surname',
      'They met Arvo Querne. “Quernie”, as they called him, was old.',
      'Arvo Querne',
      ['Arvo Querne', 'Quernie'],
    ],
    [
      'has a surname that ends like a plural',
      'They met Arvo Williams and Prince William. Williams, who is old, said so.',
      'Arvo Williams',
      ['Arvo Williams', 'Williams'],
    ],
    [
      'has a particle with an apostrophe',
      'They met Gary d’Entremont at noon. They said that d’Entremont had gone.',
      'Gary d’Entremont',
      ['Gary d’Entremont', 'd’Entremont'],
    ],
    [
      'has a nickname with its article',
      'They met Norm “the Post” Quern at noon. They asked Quern.',
      'Norm “the Post” Quern',
      ['Norm “the Post” Quern', 'Quern'],
    ],
    [
      'is an organization with an agency’s abbreviation',
      'They asked the Pearl Tehreek-e-Insaf (PTI). It was for the PTI to say.',
      'Pearl Tehreek-e-Insaf',
      ['Pearl Tehreek-e-Insaf', 'PTI', 'PTI'],
    ],
    [
      'is an organization whose abbreviation is also an ordinary one',
      'They asked the Quern News Agency (QNA) and the Rimal News Agency (RNA). It was for the RNA to say.',
      'Rimal News Agency',
      ['Rimal News Agency', 'RNA', 'RNA'],
    ],
    [
      'is an organization with a hyphen in its abbreviation',
      'They asked the Screen Querns Guild-American Federation of Radio. It was for SQG-AFR to say.',
      'Screen Querns Guild-American Federation of Radio',
      ['Screen Querns Guild-American Federation of Radio', 'SQG-AFR'],
    ],
    [
      'is a company called by its founder',
      'They asked the Walt Quern Co. about it. It was Quern, they said, that had it.',
      'Walt Quern Co',
      ['Walt Quern Co', 'Quern'],
    ],
    [
      'is a newspaper called by its last word',
      'They asked the Daily Mirror. A man from the Mirror said so.',
      'Daily Mirror',
      ['Daily Mirror', 'Mirror'],
    ],
    [
      'has an editor’s brackets in the name',
      'It is “for [the senator Nancy] Quern to say”. They asked Quern.',
      'Nancy Quern',
      ['Nancy] Quern', 'Quern'],
    ],
    [
      'is a state and its postal abbreviation',
      'He is from Ohio. He was born in Quernville, OH, in May.',
      'Ohio',
      ['Ohio', 'OH'],
    ],
    ['is the father and not the son', 'They met Ray Quern, and Ray Jr. Ray had gone.', 'Ray Quern', ['Ray Quern']],
    [
      'has a lower-case noun before it that opens a headline',
      'Chipmaker Nexaquern to cut jobs\n\nThe company Nexaquern Corp said so to them on Tuesday in the town.',
      'Nexaquern Corp',
      ['Nexaquern', 'Nexaquern Corp'],
    ],
    [
      'is a hall with and without its state',
      'They went to the Louisiana Zabeldome. It was the Zabeldome that was full, near the Oake.',
      'Louisiana Zabeldome',
      ['Louisiana Zabeldome', 'Zabeldome'],
    ],
    [
      'is a town with and without “City of”',
      'They live in Quernby. The City of Quernby said so.',
      'Quernby',
      ['Quernby', 'City of Quernby'],
    ],
    [
      'is a county called by its name',
      'It was in Zabel County. There were storms in Zabel too.',
      'Zabel County',
      ['Zabel County', 'Zabel'],
    ],
    [
      'is a square called by its name',
      'They met in Zabel Square. There were crowds in Zabel too.',
      'Zabel Square',
      ['Zabel Square', 'Zabel'],
    ],
    [
      'is a newspaper without its foreign article',
      'It was in Der Quern at first. The Quern report said so.',
      'Der Quern',
      ['Der Quern', 'Quern'],
    ],
    [
      'is a party called by one word',
      'They asked the Labour Party. It was for Labour to say.',
      'Labour Party',
      ['Labour Party', 'Labour'],
    ],
    [
      'is a foundation called by its name',
      'The Zabelix Foundation was asked. A lawyer at Zabelix said so.',
      'Zabelix Foundation',
      ['Zabelix Foundation', 'Zabelix'],
    ],
    [
      'is an airline called by its name',
      'They asked Emirates Airline. It was for Emirates to say.',
      'Emirates Airline',
      ['Emirates Airline', 'Emirates'],
    ],
    [
      'keeps `Jr.` after the surname',
      'They met Kelly Oake Jr. at noon. It was for Oake Jr. to say.',
      'Kelly Oake Jr',
      ['Kelly Oake Jr', 'Oake Jr'],
    ],
    [
      'is called by a pet name',
      'They met William Oake at noon. It was Bill Oake who said so.',
      'William Oake',
      ['William Oake', 'Bill Oake'],
    ],
    [
      'has a possessive without its apostrophe',
      'They met Edward Quern. It was Edward Querns house, Edward Quern said.',
      'Edward Quern',
      ['Edward Quern', 'Edward Querns', 'Edward Quern'],
    ],
    [
      'is a capital with and without “New”',
      'They met in New Delhi. It was Delhi that said so.',
      'New Delhi',
      ['New Delhi', 'Delhi'],
    ],
    [
      'has the family name first or last',
      'They met Zabu Quernang at noon. It was Quernang Zabu who said so.',
      'Zabu Quernang',
      ['Zabu Quernang', 'Quernang Zabu'],
    ],
    [
      'has initials without those of its country',
      'They asked the United States Quern Enforcement Agency. It was for the QEA to say.',
      'United States Quern Enforcement Agency',
      ['United States Quern Enforcement Agency', 'QEA'],
    ],
    [
      'has initials with those of its country',
      'The NZ Road Agency Waka Querna was asked. It is for the NZRA to say.',
      'NZ Road Agency Waka Querna',
      ['NZ Road Agency Waka Querna', 'NZRA'],
    ],
    [
      'has the initials of its first words',
      'The Democratic Alliance for the Betterment of Quern Island lost. It was the DAB’s own fault.',
      'Democratic Alliance for the Betterment of Quern Island',
      ['Democratic Alliance for the Betterment of Quern Island', 'DAB'],
    ],
    [
      'has a short name in brackets that is no abbreviation',
      'The Defence Ministry (Zabena) said so. It was up to Zabena.',
      'Defence Ministry',
      ['Defence Ministry', 'Zabena', 'Zabena'],
    ],
    [
      'is a company whose form is written in two ways',
      'The Quern Corporation was fined. It was the Quern Corp’s own fault.',
      'Quern Corporation',
      ['Quern Corporation', 'Quern Corp'],
    ],
    [
      'is a club that is called by its town',
      'Leeds United won on Friday. Leeds go up. It was the Leeds goalkeeper who wept.',
      'Leeds United',
      ['Leeds United', 'Leeds', 'Leeds'],
    ],
    [
      'is a school that is called by its first word',
      'She was at Zabelton University for a year. Zabelton, a Jesuit school, was told.',
      'Zabelton University',
      ['Zabelton University', 'Zabelton'],
    ],
    [
      'has the surname of a city',
      'They buried Kyle Washington on Friday. They said that Washington was loved.',
      'Kyle Washington',
      ['Kyle Washington', 'Washington'],
    ],
    [
      'is called something by all of a town',
      'They met Ona Brill, known to the whole of Querno as Iya Zabel, at noon.',
      'Ona Brill',
      ['Ona Brill', 'Iya Zabel'],
    ],
    [
      'was born with another surname',
      'They buried Dame Ona Brill on Friday. She was born Ona Quern in a barn.',
      'Ona Brill',
      ['Ona Brill', 'Ona Quern'],
    ],
    [
      'has a given name that is the surname of somebody met later',
      'They met Zaros Quern. “Zaros has a cold,” he said. It was Mary Zaros who wept.',
      'Zaros Quern',
      ['Zaros Quern', 'Zaros'],
    ],
    [
      'has initials that are a word, and opens a sentence by them',
      'It is for the Texas Education Agency to say. TEA declined to comment.',
      'Texas Education Agency',
      ['Texas Education Agency', 'TEA'],
    ],
    [
      'has initials with its country',
      'They had the help of the Anti-Doping Agency of Kenya (ADAK) in May.',
      'Anti-Doping Agency of Kenya',
      ['Anti-Doping Agency of Kenya', 'ADAK'],
    ],
    [
      'has a pet name with its last letter twice',
      'They met Kevin Walteros at noon. It was Kevvie who laughed.',
      'Kevin Walteros',
      ['Kevin Walteros', 'Kevvie'],
    ],
    [
      'is the one whose title is a woman’s',
      'It was Zong Wing-yan, with her father, Zong Tat-min. “He held it,” Ms Zong said.',
      'Zong Wing-yan',
      ['Zong Wing-yan', 'Zong'],
    ],
    [
      'is the one whose title is a man’s',
      'It was Zong Tat-min, with his wife, Zong Wing-yan. “She held it,” Mr Zong said.',
      'Zong Tat-min',
      ['Zong Tat-min', 'Zong'],
    ],
    [
      'has an abbreviation written like a word',
      'The Independent Police Investigative Directorate was asked. It was for Ipid to say.',
      'Independent Police Investigative Directorate',
      ['Independent Police Investigative Directorate', 'Ipid'],
    ],
    [
      'is called by a pet name that does not begin like the given name',
      'They met Thomas R. Querno at noon. They said that Tom had gone.',
      'Thomas R. Querno',
      ['Thomas R. Querno', 'Tom'],
    ],
    [
      'is called by its first two words at the start of a sentence',
      'They bought it from Sunny Days Mobility in May. Sunny Days and the police were asked.',
      'Sunny Days Mobility',
      ['Sunny Days Mobility', 'Sunny Days'],
    ],
    [
      'is popularly called something',
      'It was Edet Querno, popularly called “Eddy Cash”, who said so.',
      'Edet Querno',
      ['Edet Querno', 'Eddy Cash'],
    ],
    [
      'has a noun with and without its capital',
      'They met at Quern Wharf in May. The Quern wharf is old, and so is the Zabel wharf.',
      'Quern Wharf',
      ['Quern Wharf', 'Quern wharf'],
    ],
    [
      'is a well-known one of common words',
      'They were there. Doctors Without Borders, or MSF, said so.',
      'Doctors Without Borders',
      ['Doctors Without Borders'],
    ],
  ]);
});

describe('two members', () => {
  it.each<[why: string, text: string, names: string[]]>([
    [
      'are a place and another to its north',
      'It rained in North Quern Beach, and more in Quern Beach, they said.',
      ['North Quern Beach', 'Quern Beach'],
    ],
    [
      'are a city and its newspaper',
      'They live in New York. It was in the New York Times.',
      ['New York', 'New York Times'],
    ],
    [
      'are a city and its authority',
      'They live in Las Vegas. It is up to the Las Vegas Stadium Authority.',
      ['Las Vegas', 'Las Vegas Stadium Authority'],
    ],
    [
      'are a city and its airport',
      'They live in Moscow. He is still at Moscow airport, they said.',
      ['Moscow', 'Moscow airport'],
    ],
    [
      'are a person and a building with a similar name',
      'They met Shelley Capitor in the Capitol.',
      ['Shelley Capitor', 'Capitol'],
    ],
    [
      'are somebody and the trust that is called so',
      'They buried Dame Ona Brill. It was the Ona Brill Trust that paid.',
      ['Ona Brill', 'Ona Brill Trust'],
    ],
    [
      'are somebody and a grandfather of nearly that name',
      'It was Omar Brill Quern, grandson of the first ruler, Brill Quern, who said so.',
      ['Omar Brill Quern', 'Brill Quern'],
    ],
    [
      'are a woman and her husband',
      'It was Mrs Ona Davos who said so. Mr Davos died in May. Mrs Davos wept.',
      ['Ona Davos', 'Mr Davos'],
    ],
    [
      'are somebody and a city where things are',
      'They buried Kyle Washington on Friday. It was told in Washington.',
      ['Kyle Washington', 'Washington'],
    ],
    [
      'are a club and its town, where things are',
      'Leeds United won on Friday. It rained in Leeds.',
      ['Leeds United', 'Leeds'],
    ],
    [
      'are somebody and the brand that somebody of that name founded',
      'They own Zabelo, the tailoring brand founded by David Zabelo.',
      ['Zabelo', 'David Zabelo'],
    ],
    [
      'are a ministry and a country in brackets',
      'It is for the Defence Ministry (Norway) to say.',
      ['Defence Ministry', 'Norway'],
    ],
    [
      'are a person of several names and another in a list',
      'They met Ona Brill Quern and Tom Oake. It was Brill Oake who said so.',
      ['Ona Brill Quern', 'Tom Oake', 'Brill Oake'],
    ],
    [
      'have one pet name',
      'They met Thomas Querno and Thomas Oake at noon. They said that Tom had gone.',
      ['Thomas Querno', 'Thomas Oake', 'Tom'],
    ],
    [
      'are a body and a word of four letters',
      'The Independent Police Investigative Directorate was asked. It was for Ispi to say.',
      ['Independent Police Investigative Directorate', 'Ispi'],
    ],
  ])('%s', (_, text, names) => {
    expect(membersIn(text).map(({ name }) => name)).toEqual(names);
  });
});
