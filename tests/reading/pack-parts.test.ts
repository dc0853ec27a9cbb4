/** What becomes of names in the pack of kept stories, given what each story says about them. */
import { describe, expect, it } from 'vitest';
import type { Entity } from '../../engine/model/pack.ts';
import type { Appearance } from '../../reading/appearances.ts';
import { readingPack } from '../../reading/pack.ts';
import { appearanceOf } from './appearance-of.ts';

const packOf = (...all: (string | Appearance)[]) =>
  readingPack(all.map((one) => (typeof one === 'string' ? appearanceOf(one) : one)));
const entityOf = (...all: (string | Appearance)[]): Entity => packOf(...all).entities[0]!;
const upTo = (count: number) => Array.from({ length: count }, (_, i) => i + 1);

describe('a name is in the pack', () => {
  it.each([
    ['if two stories have it', '1 Paul Wex; 2 Paul Wex', ['paul-wex']],
    ['if one story introduces it', '1 Paul Wex, senator', ['paul-wex']],
    ['only then', '1 Paul Wex; 2 Ann Tully', []],
  ])('%s', (_, written, ids) => expect(packOf(...written.split('; ')).entities.map(({ id }) => id)).toEqual(ids));

  it.each([
    ['by the form that most stories use', '1 Paul Wex; 2 Paul Wex; 3 Paul Bob Wex', 'Paul Wex', ['Paul Bob Wex']],
    ['by the longest of equals', '1 Paul Wex; 2 Paul Bob Wex', 'Paul Bob Wex', ['Paul Wex']],
    [
      'by the first in the alphabet of equals as long',
      '1 Paul Zelenskiy; 2 Paul Zelenskyy',
      'Paul Zelenskiy',
      ['Paul Zelenskyy'],
    ],
    ['with its initials', '1 Lemm Board (LB) [organization]; 2 Lemm Board [organization]', 'Lemm Board', ['LB']],
    ['without its own form in capitals', '1 Paul Wex; 2 Paul Wex; 3 PAUL WEX', 'Paul Wex', []],
  ])('%s', (_, written, name, aliases) => {
    const entity = entityOf(...written.split('; '));
    expect([entity.name, entity.aliases.map(({ text }) => text)]).toEqual([name, aliases]);
  });

  it('with at most twelve other forms', () => {
    const initials = (count: number) =>
      entityOf(appearanceOf('1 Lemm Board [organization], bank', { initials: upTo(count).map((i) => `L${i}B`) }));
    expect([initials(12).aliases.length, initials(13).aliases.length]).toEqual([12, 12]);
  });
});

describe('the description of a name', () => {
  it.each([
    ['is the latest introduction', '1 Paul Wex, senator; 2 Paul Wex, mayor', 'mayor (Courier, January 2, 2031)'],
    [
      'is one that says more, from half a year before',
      '2 Paul Wex, mayor of Lemm; 185 Paul Wex, mayor',
      'mayor of Lemm (Courier, January 2, 2031)',
    ],
    ['is none from longer before', '1 Paul Wex, mayor of Lemm; 185 Paul Wex, mayor', 'mayor (Courier, July 4, 2031)'],
    [
      'is none of a former office if there is another',
      '1 Paul Wex, mayor; 2 Paul Wex, former mayor of Lemm',
      'mayor (Courier, January 1, 2031)',
    ],
    [
      'is the latest of two that say as much',
      '1 Paul Wex, senator; 2 Paul Wex, mayor; 3 Paul Wex',
      'mayor (Courier, January 2, 2031)',
    ],
    [
      'says how many stories name it if none introduces it',
      '1 Paul Wex; 2 Paul Wex',
      'named in 2 stories that you kept, the last (Courier, January 2, 2031)',
    ],
  ])('%s', (_, written, description) => expect(entityOf(...written.split('; ')).description).toBe(description));

  it('has at most three hundred letters, and then says that it is cut', () => {
    const end = ' (Courier, January 1, 2031)';
    const of = (letters: number) => entityOf(`1 Paul Wex, mayor ${'x'.repeat(letters - 6 - end.length)}`).description;
    expect(of(299)).toMatch(/xx \(/);
    expect(of(299)).toHaveLength(299);
    expect(of(300)).toMatch(/x… \(/);
    expect(of(300).length).toBeLessThanOrEqual(300);
  });
});

describe('the titles of a person', () => {
  it.each([
    [
      'are the offices in introductions, with capitals, A to Z',
      '1 Paul Wex, Senator of Lemm; 2 Paul Wex, Mayor and Senator',
      ['Mayor', 'Senator'],
    ],
    ['are none that are written small', '1 Paul Wex, senator', undefined],
    ['are no other words', '1 Paul Wex, Lemm’s Baker', undefined],
    ['are those of no organization', '1 Lemm Board [organization], Senator’s board', undefined],
  ])('%s', (_, written, titles) => expect(entityOf(...written.split('; ')).titles).toEqual(titles));
});

describe('what stories say of a name', () => {
  const sentence = (text: string, ...names: string[]) => ({ text, names });

  it('is listed once if two forms of one story say it', () => {
    const sentences = [sentence('Paul Wex left.'), sentence('Paul Wex left.'), sentence('Paul Wex came.')];
    const { background } = entityOf(appearanceOf('1 Paul Wex, mayor', { sentences }));
    expect(background.map(({ text }) => text)).toEqual(['Paul Wex left.', 'Paul Wex came.']);
  });

  it('is listed twice if two stories of different days say it', () => {
    const of = (day: number) => appearanceOf(`${day} Paul Wex`, { sentences: [sentence('Paul Wex left.')] });
    expect(entityOf(of(1), of(2)).background.map(({ date }) => date)).toEqual(['2031-01-02', '2031-01-01']);
  });

  it('is at most twenty-four sentences, of the newest stories', () => {
    const of = (days: number) =>
      entityOf(...upTo(days).map((day) => appearanceOf(`${day} Paul Wex`, { sentences: [sentence(`Day ${day}.`)] })));
    expect(
      of(24)
        .background.map(({ text }) => text)
        .slice(-1),
    ).toEqual(['Day 1.']);
    expect(
      of(25)
        .background.map(({ text }) => text)
        .slice(-1),
    ).toEqual(['Day 2.']);
  });

  it('names others, the most frequent first, then A to Z, and not itself', () => {
    const sentences = [
      sentence('A.', 'tuli', 'dorn', 'paul wex'),
      sentence('B.', 'dorn', 'bril'),
      sentence('C.', 'nobody'),
    ];
    const others = ['1 Tully', '2 Tully', '1 Dorn', '2 Dorn', '1 Brill', '2 Brill'];
    const pack = packOf(appearanceOf('1 Paul Wex, mayor', { sentences }), ...others);
    const wex = pack.entities.find(({ id }) => id === 'paul-wex')!;
    expect(wex.related).toEqual([
      { id: 'dorn', together: 2 },
      { id: 'bril', together: 1 },
      { id: 'tuli', together: 1 },
    ]);
    expect(wex.background.map(({ names }) => names)).toEqual([['dorn', 'tuli'], ['bril', 'dorn'], undefined]);
  });

  it('has what it said, without what a sentence quotes already', () => {
    const said = [
      { words: 'It is over.', about: ['dorn', 'paul wex'] },
      { words: 'We have food.', about: [] },
    ];
    const of = appearanceOf('1 Paul Wex, mayor', { said, sentences: [sentence('“We have food.”, said Paul Wex.')] });
    const { statements } = packOf(of, '1 Dorn', '2 Dorn');
    expect(statements).toMatchObject([
      { words: 'It is over.', speaker: 'paul-wex', about: ['dorn'], date: '2031-01-01' },
    ]);
  });

  it('is counted by story, those with the most mentions first', () => {
    const of = (day: number, count: number) => appearanceOf(`${day} Paul Wex`, { count });
    expect(entityOf(of(1, 2), of(2, 5), of(3, 2)).coverage).toEqual([
      { article: 's2', count: 5 },
      { article: 's1', count: 2 },
      { article: 's3', count: 2 },
    ]);
  });
});

describe('a story in the pack', () => {
  const articleOf = (more: Partial<Appearance['story']>) => {
    const one = appearanceOf('1 Paul Wex, mayor');
    return packOf({ ...one, story: { ...one.story, ...more } }).articles[0]!;
  };

  it.each([
    ['has its web address', 'https://courier.example/a', true],
    ['has its web address though it is not encrypted', 'http://courier.example/a', true],
    ['has no address of a file', 'file:///a', false],
    ['has an address of six hundred letters', `https://${'a'.repeat(592)}`, true],
    ['has no longer one', `https://${'a'.repeat(593)}`, false],
  ])('%s', (_, address, has) => {
    expect(articleOf({ address }).url).toBe(has ? address : undefined);
    expect(articleOf({ address }).source).toBe(address.slice(0, 200));
  });

  it('has at least one word', () => expect(articleOf({ words: 0 }).words).toBe(1));

  it.each([
    [true, 'stated'],
    [false, 'inferred'],
  ])('has a day that the page states (%s): %s', (isDayTold, how) => {
    expect(articleOf({ isDayTold }).published).toMatchObject({ value: '2031-01-01', how });
  });

  it('is in the order of days, and the pack covers them all', () => {
    const pack = packOf('3 Paul Wex', '1 Paul Wex', '2 Paul Wex');
    expect(pack.articles.map(({ id }) => id)).toEqual(['s1', 's2', 's3']);
    expect(pack.covers).toEqual({ from: '2031-01-01', to: '2031-01-03' });
  });
});
