/** What a word is by its ending, its list or its other forms, each beside a word that looks like it. */
import { describe, expect, it } from 'vitest';
import { isAdherent } from '../../../engine/english/adherents.ts';
import { isCommonWord } from '../../../engine/english/common-words.ts';
import { phrases } from '../../../engine/english/event-words.ts';
import { usualGivenName } from '../../../engine/english/given-spellings.ts';
import { isPersonNoun } from '../../../engine/english/offices.ts';
import { followsName } from '../../../engine/english/people.ts';
import { fullGivenName, otherGivenNames } from '../../../engine/english/pet-names.ts';
import { isDemonym } from '../../../engine/english/places.ts';
import { recurrenceOf } from '../../../engine/english/recurrence.ts';
import { DECADES, SEASONS, SHORT_MONTHS } from '../../../engine/english/time.ts';
import { walksOfLife } from '../../../engine/english/walks-of-life.ts';
import { STATE_SHORT_FORMS } from '../../../engine/english/world.ts';

/** Returns those of some words for which a question is answered with yes. */
const those = (words: string, is: (word: string) => boolean) => words.split(' ').filter(is).join(' ');

describe('of words that look alike', () => {
  it.each<[string, (word: string) => boolean, string, string]>([
    ['by their nation, by their list', isAdherent, 'catholic whig irish quern', 'catholic whig irish'],
    [
      'by their nation, man or woman',
      isAdherent,
      'irishman irishmen irishwoman irishwomen irishmun',
      'irishman irishmen irishwoman irishwomen',
    ],
    [
      'by their nation, after its whole adjective',
      isAdherent,
      'frenchman scotsman cornishmen woman shman clergyman',
      'frenchman scotsman cornishmen',
    ],
    [
      'by their town',
      isAdherent,
      'torontoer californian californians texasn berliners querner querners',
      'torontoer californian californians texasn berliners',
    ],
    [
      'as adjectives of places',
      isDemonym,
      'russian european british chinese russians europeans muscovites kenyan dakotans',
      'russian european british chinese russians europeans muscovites dakotans',
    ],
    [
      'as adjectives of places, though short or irregular',
      isDemonym,
      'asian greek thai median fish obese irish',
      'asian greek thai median',
    ],
    [
      'as those who do something',
      isPersonNoun,
      'volcanologist geographer podiatrist physician politician chairman policewoman violinist butcher',
      'volcanologist geographer podiatrist physician politician chairman policewoman violinist butcher',
    ],
    [
      'as those who do something, and not as other words',
      isPersonNoun,
      'magician icician roman ramen list exist enlist analysis ologists',
      'magician',
    ],
    [
      'as what follows a name',
      followsName,
      'said accused visited quickly fed fly red belly wanted',
      'said accused visited quickly belly wanted',
    ],
  ])('some are recognized %s', (_, is, words, found) => expect(those(words, is)).toBe(found));

  it.each([
    ['in itself', 'ticket', true],
    ['with s', 'tickets', true],
    ['with es', 'witches', true],
    ['with ies for y', 'vacancies', true],
    ['with ied for y', 'testified', true],
    ['with ly', 'vaguely', true],
    ['with ed', 'wrecked', true],
    ['with ed after e', 'whistled', true],
    ['with ed after a double letter', 'whipped', true],
    ['with ing', 'yelling', true],
    ['with ing after e', 'violating', true],
    ['with er', 'trainer', true],
    ['with ers', 'wrestlers', true],
    ['with another ending', 'ticketist', false],
    ['with an ending after a stem that is too short', 'toing', false],
    ['of another word', 'querns', false],
  ])('common words are known %s: %s', (_, word, common) => expect(isCommonWord(word)).toBe(common));
});

describe('given names', () => {
  it.each([
    ['bill', 'william', 'william'],
    ['william', 'bill will willie billy', undefined],
    ['alex', 'alexander alexandra', undefined],
    ['jack', 'john', 'john'],
    ['ulrich', 'uli', undefined],
    ['abby', 'abigail', 'abigail'],
    ['quern', undefined, undefined],
  ])('of a person may be others: %s', (name, others, full) => {
    expect(otherGivenNames(name)).toEqual(others === undefined ? undefined : new Set(others.split(' ')));
    expect(fullGivenName(name)).toBe(full);
  });

  it.each([
    ['sergey', 'sergei'],
    ['serge', 'sergei'],
    ['sergei', 'sergei'],
    ['karl', 'carl'],
    ['quern', 'quern'],
  ])('have a usual spelling: %s, %s', (name, usual) => expect(usualGivenName(name)).toBe(usual));
});

describe('times', () => {
  it('are decades from 1610 to 2020, except the first of each century, which may be all of it', () => {
    const named = ['1600s', '1610s', '1690s', '1700s', '1710s', '1900s', '1980s', '2000s', '2010s', '2020s', '2030s'];
    expect(named.filter((one) => DECADES.has(one))).toEqual(['1610s', '1690s', '1710s', '1980s', '2010s', '2020s']);
    expect(['1610s', '1980s', '2020s'].map((one) => DECADES.get(one))).toEqual([1610, 1980, 2020]);
    expect(['twenties', 'sixties', 'nineties'].map((one) => DECADES.get(one))).toEqual([1920, 1960, 1990]);
  });

  it('are months in short, and seasons from month to month', () => {
    expect(SHORT_MONTHS.join(' ')).toBe('jan feb mar apr may jun jul aug sep oct nov dec');
    expect([...SEASONS].map(([season, months]) => `${season} ${months.join('-')}`)).toEqual([
      'spring 2-4',
      'summer 5-7',
      'autumn 8-10',
      'fall 8-10',
      'winter 11-13',
    ]);
  });

  it.each([
    ['once', 'death', 0],
    ['seldom', 'election', 0.5],
    ['again and again', 'meeting', 1],
    ['at any time, if nobody knows', undefined, 1],
  ] as const)('of an act come %s', (_, type, recurrence) => expect(recurrenceOf(type)).toBe(recurrence));
});

it('the fields that words mention are each told once', () => {
  expect(walksOfLife(['minister', 'president', 'striker'])).toEqual(['state', 'sport']);
  expect(walksOfLife(['quern'])).toEqual([]);
});

it('short forms of states stand for their whole names', () =>
  expect(['ala', 'nc', 'ny', 'dc'].map((one) => STATE_SHORT_FORMS.get(one))).toEqual([
    'alabama',
    'north carolina',
    'new york',
    'washington',
  ]));

it('phrases are separated by commas, with blanks and line breaks around them or none', () =>
  expect(phrases('\n met with,  sat down ,\n talk*,\n')).toEqual(['met with', 'sat down', 'talk*']));
