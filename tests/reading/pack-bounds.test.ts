/** How much a pack of kept stories says: for each bound a pack exactly at it, and one a single step beyond it. */
import { describe, expect, it } from 'vitest';
import type { Appearance } from '../../reading/appearances.ts';
import { readingPack } from '../../reading/pack.ts';
import { appearanceOf } from './appearance-of.ts';

const FELD = '1 Jonas Feld, mayor';
const numbers = (count: number) => Array.from({ length: count }, (_, i) => i);
/** A letter without `Q`, which counts as `K` in names. */
const letter = (number: number) => 'ABCDEFGHIJKLMNOPRSTUVWXYZ'[number];

/** The entity of Jonas Feld in a pack of these appearances. */
const feldOf = (...appearances: Appearance[]) =>
  readingPack(appearances).entities.find(({ id }) => id === 'jonas-feld')!;
/** Appearances of other names in the same story. */
const others = (count: number) => numbers(count).map((i) => appearanceOf(`1 Rosa ${letter(i)}ovel, judge`));
const keysOf = (all: readonly Appearance[]) => all.map(({ key }) => key);

describe('a name has', () => {
  it.each<[what: string, most: number, at: (count: number) => number]>([
    [
      'sentences',
      24,
      (n) =>
        feldOf(appearanceOf(FELD, { sentences: numbers(n).map((i) => ({ text: `Text ${i}.`, names: [] })) })).background
          .length,
    ],
    [
      'names in a sentence',
      20,
      (n) => {
        const all = others(n);
        const feld = appearanceOf(FELD, { sentences: [{ text: 'Text.', names: keysOf(all) }] });
        return feldOf(feld, ...all).background[0]!.names!.length;
      },
    ],
    [
      'names beside it',
      12,
      (n) => {
        const all = others(n);
        return feldOf(appearanceOf(FELD, { sentences: [{ text: 'Text.', names: keysOf(all) }] }), ...all).related
          .length;
      },
    ],
    [
      'names in what it said',
      20,
      (n) => {
        const all = others(n);
        const feld = appearanceOf(FELD, { said: [{ words: 'We left.', about: keysOf(all) }] });
        return readingPack([feld, ...all]).statements[0]!.about.length;
      },
    ],
    [
      'other forms',
      12,
      (n) => {
        const forms = numbers(n + 1).map((i) => 'x'.repeat(i));
        return feldOf(
          ...forms.map((form, i) => appearanceOf(`${i + 1} Jonas Feld, mayor`, { name: `Jonas ${form} Feld` })),
        ).aliases.length;
      },
    ],
  ])('%s: at most %i', (_, most, at) => expect([at(most), at(most + 1)]).toEqual([most, most]));

  it('names that stand beside it most often first, and then by their letters', () => {
    const all = others(3);
    const [a, b, c] = keysOf(all) as [string, string, string];
    const sentences = [[c, b], [c, a], [b]].map((names, i) => ({ text: `Text ${i}.`, names }));
    const feld = feldOf(appearanceOf(FELD, { sentences }), ...all);
    expect(feld.related).toEqual([
      { id: 'rosa-bovel', together: 2 },
      { id: 'rosa-covel', together: 2 },
      { id: 'rosa-aovel', together: 1 },
    ]);
  });

  it('itself in none of its sentences, and names that are no entity neither', () => {
    const feld = appearanceOf(FELD, { sentences: [{ text: 'Text.', names: ['jonas feld', 'nobody else'] }] });
    expect(feldOf(feld).background[0]).not.toHaveProperty('names');
    expect(feldOf(feld).related).toEqual([]);
  });

  it('a sentence once, if two stories of a day have it', () => {
    const sentences = [{ text: 'Text.', names: [] }];
    const [one, other] = [appearanceOf(FELD, { sentences }), appearanceOf(FELD, { sentences })];
    const same = { ...other, story: { ...other.story, id: 's2' } };
    expect(feldOf(one, same).background).toHaveLength(1);
    expect(feldOf(one, appearanceOf('2 Jonas Feld, mayor', { sentences })).background).toHaveLength(2);
  });
});

describe('what a person is called', () => {
  it('is a description of at most 300 letters with its story', () => {
    const { description } = feldOf(appearanceOf(FELD, { introduction: 'x'.repeat(400) }));
    expect(description).toHaveLength(300);
    expect(description).toMatch(/^x+… \(Courier, January 1, 2031\)$/);
    const room = 300 - 'Courier, January 1, 2031'.length - 4;
    expect(feldOf(appearanceOf(FELD, { introduction: 'x'.repeat(room) })).description).not.toContain('…');
    expect(feldOf(appearanceOf(FELD, { introduction: 'x'.repeat(room + 1) })).description).toContain('…');
  });

  it.each([
    ['1', '184', 'mayor of the town of Tessaly'],
    ['1', '185', 'mayor'],
  ])('is the fuller introduction of the last half year: %s and %s', (early, late, expected) => {
    const { description } = feldOf(
      appearanceOf(`${late} Jonas Feld, mayor`),
      appearanceOf(`${early} Jonas Feld, mayor of the town of Tessaly`),
    );
    expect(description.startsWith(`${expected} (`)).toBe(true);
  });

  it('is what it was on the day of the story that is read, or later if nothing is known of that time', () => {
    const all = [appearanceOf('9 Jonas Feld, senator'), appearanceOf('5 Jonas Feld, mayor')];
    const on = (day: string) => readingPack(all, [], day).entities[0]!.description.split(' ')[0];
    expect([on('2031-01-09'), on('2031-01-08'), on('2031-01-05'), on('2031-01-04')]).toEqual([
      'senator',
      'mayor',
      'mayor',
      'senator',
    ]);
  });

  it('is told by the stories that have the name, if none introduces it', () => {
    const { description } = feldOf(appearanceOf('1 Jonas Feld'), appearanceOf('2 Jonas Feld'));
    expect(description).toBe('named in 2 stories that you kept, the last (Courier, January 2, 2031)');
  });

  it('is the form in most stories, or else the longest, or the first by letter', () => {
    const named = (...names: string[]) =>
      feldOf(...names.map((name, i) => appearanceOf(`${i + 1} Jonas Feld, mayor`, { name }))).name;
    expect(named('Jonas Feld', 'Jonas Feld', 'Jonas Q. Feld')).toBe('Jonas Feld');
    expect(named('Jonas Feld', 'Jonas Q. Feld')).toBe('Jonas Q. Feld');
    expect(named('Jonás Feld', 'Jonas Feld')).toBe('Jonas Feld');
  });
});

describe('an article', () => {
  const articleOf = (more: object) => {
    const one = appearanceOf(FELD);
    return readingPack([{ ...one, story: { ...one.story, ...more } }]).articles[0]!;
  };
  const ofLetters = (letters: number) => `https://courier.example/${'x'.repeat(letters - 24)}`;

  it('has its address if that is one of the web and has at most 600 letters', () => {
    expect(articleOf({ address: ofLetters(600) }).url).toHaveLength(600);
    expect(articleOf({ address: ofLetters(601) })).not.toHaveProperty('url');
    expect(articleOf({ address: ofLetters(601) }).source).toHaveLength(200);
    expect(articleOf({ address: 'a file named https://' })).not.toHaveProperty('url');
    expect(articleOf({ address: 'http://courier.example' }).url).toBe('http://courier.example');
  });

  it('has at least one word, as packs require', () => {
    expect([articleOf({ words: 0 }).words, articleOf({ words: 7 }).words]).toEqual([1, 7]);
  });

  it('comes in the order of the days, which are those that the pack covers', () => {
    const { articles, covers } = readingPack(['3', '1', '2'].map((day) => appearanceOf(`${day} Jonas Feld, mayor`)));
    expect(articles.map(({ id }) => id)).toEqual(['s1', 's2', 's3']);
    expect(covers).toEqual({ from: '2031-01-01', to: '2031-01-03' });
    expect(readingPack([]).covers).toEqual({ from: '1970-01-01', to: '1970-01-01' });
  });
});

it('what a person said is left out if a sentence about them quotes it already', () => {
  const said = [
    { words: 'We left.', about: [] },
    { words: 'We stayed.', about: [] },
  ];
  const sentences = [{ text: '“We left.” said Feld.', names: [] }];
  const { statements } = readingPack([appearanceOf(FELD, { said, sentences })]);
  expect(statements.map(({ words }) => words)).toEqual(['We stayed.']);
});
