/** Which words are a misspelt name of one word: the shorter the name, the surer the slip must be. */
import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../../engine/lexicon.ts';
import { entry, mentionsOf } from '../lexicon.ts';

const LEXICON = compileLexicon([
  entry('place', 'Tulm', 'Tulm'),
  entry('place', 'Zabel', 'Zabel'),
  entry('place', 'Vorrin', 'Vorrin'),
  entry('organization', 'Qentar', 'Qentar'),
  entry('person', 'Wexel', 'Ana Wexel', { knownBySurname: true }),
  entry('person', 'Morvek', 'Gil Morvek', { knownBySurname: true }),
  entry('person', 'Trevanion', 'Gil Trevanion', { knownBySurname: true }),
]);
const NAMED = 'Tulm, Zabel, Vorrin, Qentar, Ana Wexel, Gil Morvek and Gil Trevanion wait. ';

/** The name that a word means inside a sentence, on a page with some sentences before. */
const meant = (word: string, before = '') =>
  mentionsOf(`${before}They asked ${word} about it on the way.`, { lexicon: LEXICON }).find(
    ({ start }) => start >= before.length,
  )?.entity;

describe('a misspelt name of one word', () => {
  it.each([
    ['a doubled letter in a name of four letters', 'Tullm', 'Tulm'],
    ['a doubled last letter in a name of four letters', 'Tulmm', 'Tulm'],
    ['a doubled letter in a name of five letters', 'Zabbel', 'Zabel'],
    ['a doubled first letter', 'Zzabel', 'Zabel'],
    ['one more letter inside a place of five letters', 'Zaxbel', 'Zabel'],
    ['a doubled letter in a surname of five letters', 'Wexxel', 'Wexel'],
    ['a letter left out of a name of six letters', 'Vorin', 'Vorrin'],
    ['a letter left out of a surname of six letters', 'Morvk', 'Morvek'],
    ['another letter in a name of six letters', 'Vorrim', 'Vorrin'],
    ['another letter in an organization of six letters', 'Qenter', 'Qentar'],
    ['one more letter in a name of six letters', 'Morxvek', 'Morvek'],
    ['a letter left out of a long name', 'Trevnion', 'Trevanion'],
  ])('is recognised with %s: %s', (_, word, name) => expect(meant(word)).toBe(name));

  it.each([
    ['another letter in a name of five letters', 'Zabil', 'Zabel'],
    ['a letter left out of a name of five letters', 'Zabl', 'Zabel'],
    ['another letter in a surname of five letters', 'Waxel', 'Wexel'],
    ['a letter left out of a surname of five letters', 'Wexl', 'Wexel'],
    ['the last letter left out', 'Vorri', 'Vorrin'],
  ])('is recognised only on a page that also spells it right with %s: %s', (_, word, name) => {
    expect(meant(word)).toBeUndefined();
    expect(meant(word, NAMED)).toBe(name);
  });

  it.each([
    ['two letters are left out', 'Vorr'],
    ['two letters too many are in a short name', 'Tullmm'],
    ['it begins with another letter', 'Porrin'],
    ['it is a people, named after a place', 'Vorrian'],
    ['it has the end of another surname', 'Trevanian'],
    ['it is small', 'vorin'],
  ])('is not recognised if %s: %s', (_, word) => {
    expect(meant(word)).toBeUndefined();
    expect(meant(word, NAMED)).toBeUndefined();
  });

  it('is not recognised if the page writes it so three times, unless it spells it right too', () => {
    expect(meant('Vorin', 'In Vorin they wait. ')).toBe('Vorrin');
    expect(meant('Vorin', 'In Vorin they wait. In Vorin they sit. ')).toBeUndefined();
    expect(meant('Vorin', `${NAMED}In Vorin they wait. In Vorin they sit. `)).toBe('Vorrin');
  });

  it('is not recognised if the page also writes it small', () =>
    expect(meant('Vorin', 'They had a vorin. ')).toBeUndefined());

  it('is not recognised if it is the surname of somebody with another given name', () => {
    expect(meant('Morvik')).toBe('Morvek');
    expect(meant('Morvik', 'They met Bob Morvik. ')).toBeUndefined();
  });

  it('is recognised in a headline only if the page spells it right elsewhere', () => {
    const headline = 'People Ask About Vorrinn Again This Summer';
    const found = (text: string) => mentionsOf(text, { lexicon: LEXICON }).map(({ start }) => start);
    expect(found(headline)).toEqual([]);
    expect(found(`${headline}\n\nIn the end Vorrin was quiet.`)).toContain(headline.indexOf('Vorrinn'));
  });
});
