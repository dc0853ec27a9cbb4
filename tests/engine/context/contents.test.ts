import { describe, expect, it } from 'vitest';
import { Coverage } from '../../../engine/context/context.ts';
import { EntityList } from '../../../engine/model/entities.ts';
import { SMALL_PACK } from '../small-pack.ts';

const coverage = new Coverage(SMALL_PACK, new EntityList(SMALL_PACK.entities));

describe('the contents of a pack', () => {
  it('list the articles, each with its number of names', () => {
    expect(
      coverage
        .holdings()
        .articles.map(({ article, names }) => [article.id, names])
        .sort(),
    ).toEqual([
      ['lamp', 4],
      ['storm', 3],
      ['vote', 3],
    ]);
  });

  it('list the names, unless there are too many to read', () => {
    expect(coverage.holdings().names.map(({ id }) => id)).toEqual(SMALL_PACK.entities.map(({ id }) => id));
    const many = Array.from({ length: 2001 }, (_, i) => ({ ...SMALL_PACK.entities[0]!, id: `n-${i}` }));
    expect(new Coverage(SMALL_PACK, new EntityList(many)).holdings().names).toEqual([]);
  });

  it('count names and articles, and suggest those who are quoted most', () => {
    expect(coverage.summary()).toEqual({
      names: 5,
      articles: 3,
      covers: SMALL_PACK.covers,
      examples: [{ id: 'nils-orrefor', name: 'Nils Orrefor', kind: 'person' }],
    });
  });
});

it('the names to try are the three that are quoted most, and that the pack has', () => {
  const entities = ['ann', 'bea', 'cay', 'dan'].map((id) => ({ ...SMALL_PACK.entities[0]!, id, name: id }));
  const said = 'ann zoe cay zoe dan zoe cay bea bea zoe bea dan'.split(' ');
  const statements = said.map((speaker) => ({ ...SMALL_PACK.statements[0]!, speaker }));
  const { examples } = new Coverage({ ...SMALL_PACK, statements }, new EntityList(entities)).summary();
  expect(examples.map(({ id }) => id)).toEqual(['bea', 'cay', 'dan']);
});

describe('one article', () => {
  it('has the names in it, most mentions first', () => {
    const { names } = coverage.article('vote')!;
    expect(names.map(({ id, count }) => [id, count]).slice(0, 2)).toEqual([
      ['skerry', 5],
      ['town-council', 4],
    ]);
  });

  it('has each sentence with a receipt in it, and none with receipts only in other articles', () => {
    for (const { id } of SMALL_PACK.articles) {
      const expected = SMALL_PACK.entities.flatMap(({ background }) =>
        background.flatMap(({ receipts }) =>
          receipts.filter(({ article }) => article === id).map(({ quote }) => quote),
        ),
      );
      expect(
        coverage
          .article(id)!
          .receipts.flatMap(({ quotes }) => quotes)
          .sort(),
      ).toEqual(expected.sort());
    }
  });

  it('has its names, those with as many mentions from A to Z, and its receipts in the order of the names they belong to', () => {
    const quoting = (id: string, name: string, counts: Record<string, number>) => ({
      ...SMALL_PACK.entities[1]!,
      ...{ id, name, coverage: Object.entries(counts).map(([article, count]) => ({ article, count })) },
      background: ['lamp', 'vote'].map((article) => ({
        ...{ text: `${name} in ${article}`, date: '2012', receipts: [{ article, quote: article }] },
      })),
    });
    const entities = [
      quoting('c', 'Cay', { lamp: 2 }),
      quoting('b', 'bea', { lamp: 2, vote: 9 }),
      quoting('d', 'Dan', { lamp: 3 }),
      quoting('a', 'Ada', {}),
    ];
    const { names, receipts } = new Coverage(SMALL_PACK, new EntityList(entities)).article('lamp')!;
    expect(names.map(({ name, count }) => `${name} ${count}`)).toEqual(['Dan 3', 'bea 2', 'Cay 2']);
    expect(receipts.map(({ entity, text }) => `${entity.id}: ${text}`)).toEqual([
      'a: Ada in lamp',
      'b: bea in lamp',
      'c: Cay in lamp',
      'd: Dan in lamp',
    ]);
  });

  it('is undefined if the pack has none with this id', () => {
    expect(coverage.article('nothing')).toBeUndefined();
  });
});
