/** What the Library page says of several packs: how much they hold together, their articles and their names. */
import { describe, expect, it } from 'vitest';
import { Library } from '../../../engine/library/library.ts';
import type { Entity, Pack, Statement } from '../../../engine/model/pack.ts';
import { SMALL_PACK } from '../small-pack.ts';
import { libraryOf, opened } from './library-of.ts';

const entity = (id: string, name: string): Entity => ({
  ...{ id, name, kind: 'person', aliases: [], description: name, roles: [], background: [], related: [] },
  coverage: [],
});

/** Returns a pack with names, articles of some days, and statements of some of its people, by id. */
function packOf(id: string, names: Record<string, string>, days: string[], speakers: string[] = []): Pack {
  const [article] = SMALL_PACK.articles;
  const [statement] = SMALL_PACK.statements;
  return {
    ...SMALL_PACK,
    ...{ id, title: `The pack ${id}`, covers: { from: days[0] ?? '', to: days.at(-1) ?? '' } },
    entities: Object.entries(names).map(([own, name]) => entity(own, name)),
    articles: days.map((day) => ({ ...article!, id: `of-${day}`, published: { ...article!.published, value: day } })),
    statements: speakers.map((speaker, i): Statement => ({ ...statement!, speaker, words: `Said ${i}.` })),
  };
}

const EARLY = packOf('early', { ann: 'Ann Tully', max: 'Max Dorn' }, ['2010-05-01', '2014-02-03'], ['max', 'max']);
const LATE = packOf('late', { tully: 'Ann Tully', bea: 'bea Wex' }, ['2012', '2016-01-01'], ['tully', 'bea']);

describe('several packs together', () => {
  it('hold the names and articles of each', () => {
    expect(libraryOf(EARLY, LATE).summary()).toMatchObject({ names: 4, articles: 4 });
  });

  it.each([
    ['the earlier first', [EARLY, LATE], '2010-05-01', '2016-01-01'],
    ['the later first', [LATE, EARLY], '2010-05-01', '2016-01-01'],
    ['one within the other', [LATE, packOf('inner', {}, ['2013', '2014'])], '2012', '2016-01-01'],
    ['one of a day at both ends', [packOf('a', {}, ['2014-02']), packOf('b', {}, ['2013-12'])], '2013-12', '2014-02'],
  ])('cover the time from the first article to the last: %s', (_, packs, from, to) => {
    expect(libraryOf(...packs).summary().covers).toEqual({ from, to });
  });

  it('have for examples the names with most statements in each, in the order of the packs', () => {
    const idsOf = (...packs: Pack[]) =>
      libraryOf(...packs)
        .summary()
        .examples.map(({ id }) => id);
    expect(idsOf(EARLY, LATE)).toEqual(['max', 'ann', 'late/bea']);
    expect(idsOf(LATE, EARLY)).toEqual(['tully', 'bea', 'early/max']);
  });

  it('have three examples, of which each is another', () => {
    const two = packOf('two', { tully: 'Ann Tully', max: 'Max Dorn', zed: 'Zed Orr' }, [], ['tully', 'max', 'zed']);
    expect(
      libraryOf(EARLY, two)
        .summary()
        .examples.map(({ name }) => name),
    ).toEqual(['Max Dorn', 'Ann Tully', 'Zed Orr']);
    expect(
      libraryOf(LATE, two)
        .summary()
        .examples.map(({ name }) => name),
    ).toEqual(['Ann Tully', 'bea Wex', 'Max Dorn']);
  });

  it('list articles by day, each with its pack', () => {
    const { articles } = libraryOf(EARLY, LATE).holdings();
    expect(articles.map(({ article, pack }) => `${article.id} of ${pack!.title}`)).toEqual([
      'of-2010-05-01 of The pack early',
      'late/of-2012 of The pack late',
      'of-2014-02-03 of The pack early',
      'late/of-2016-01-01 of The pack late',
    ]);
  });

  it('list a name that both know as the first has it', () => {
    const loud = packOf('loud', { ann: 'ANN TULLY' }, []);
    expect(libraryOf(EARLY, loud).holdings().names[0]).toMatchObject({ id: 'ann', name: 'Ann Tully' });
    expect(libraryOf(loud, EARLY).holdings()).toMatchObject({ names: [{ name: 'ANN TULLY' }, {}], unlisted: [] });
  });

  it('list names from A to Z, whether small or capital, each once', () => {
    expect(
      libraryOf(LATE, EARLY)
        .holdings()
        .names.map(({ id, name }) => `${name} ${id}`),
    ).toEqual(['Ann Tully tully', 'bea Wex bea', 'Max Dorn early/max']);
  });
});

describe('a pack', () => {
  it('alone covers what it covers', () => {
    expect(libraryOf(EARLY).summary().covers).toEqual(EARLY.covers);
  });

  it('alone is not named beside its articles', () => {
    expect(
      libraryOf(EARLY)
        .holdings()
        .articles.every((one) => !('pack' in one)),
    ).toBe(true);
  });

  it('of the reader’s own stories is named beside them even if it is alone', () => {
    const own = new Library([{ ...opened(EARLY), standsBack: true }]);
    expect(own.holdings().articles[0]!.pack).toEqual({ id: 'early', title: 'The pack early', isOfReader: true });
  });

  const many = (count: number) =>
    packOf('many', Object.fromEntries(Array.from({ length: count }, (_, i) => [`n${i}`, `Name${i} Of`])), []);

  it('of two thousand names has them listed', () => {
    expect(libraryOf(many(2000)).holdings()).toMatchObject({ names: { length: 2000 }, unlisted: [] });
  });

  it('of more has none listed, which is said', () => {
    const { names, unlisted } = libraryOf(EARLY, many(2001)).holdings();
    expect(names.map(({ name }) => name)).toEqual(['Ann Tully', 'Max Dorn']);
    expect(unlisted).toEqual([{ id: 'many', title: 'The pack many' }]);
  });

  it('without names is not said to have names that are not listed', () => {
    expect(libraryOf(packOf('none', {}, ['2014'])).holdings()).toMatchObject({ names: [], unlisted: [] });
  });
});
