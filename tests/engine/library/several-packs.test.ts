/** Which entities several packs share, what their packs have about one story, and how both become one list. */
import { describe, expect, it } from 'vitest';
import { Library } from '../../../engine/library/library.ts';
import type { Background, Entity, Kind, Pack, Statement } from '../../../engine/model/pack.ts';
import { SMALL_PACK } from '../small-pack.ts';
import { opened } from './library-of.ts';

const entity = (kind: Kind, id: string, name: string, more: Partial<Entity> = {}): Entity => ({
  ...{ id, name, kind, aliases: [], description: `${name}, as described`, roles: [], background: [], related: [] },
  coverage: [],
  ...more,
});

/** Returns a pack with articles of the given days, whose ids are those days. */
function packOf(id: string, entities: Entity[], days: string[] = [], statements: Partial<Statement>[] = []): Pack {
  const [article] = SMALL_PACK.articles;
  const [statement] = SMALL_PACK.statements;
  return {
    ...SMALL_PACK,
    ...{ id, title: `The pack ${id}`, entities },
    articles: days.map((day) => ({ ...article!, id: day, published: { ...article!.published, value: day } })),
    statements: statements.map((one) => ({ ...statement!, article: days[0]!, ...one })),
  };
}

/** Opens packs as a library of which every id has the prefix of its pack. */
const library = (...packs: Pack[]) => new Library(packs.map((pack) => opened(pack)));

/** Returns the packs `a`, `b` … of a row: entities with identifiers, `Ada v:1, Bea + Addie v:1 u:2`. */
const packsOf = (row: string): Pack[] =>
  row.split(' + ').map((cell, i) =>
    packOf(
      'abc'[i]!,
      cell.split(', ').map((one) => {
        const [name = '', ...sameAs] = one.split(' ');
        return entity('person', name.toLowerCase(), `${name} Quill`, sameAs.length > 0 ? { sameAs } : {});
      }),
    ),
  );

describe('an entity of several packs', () => {
  it.each([
    'is one by its name: Ada + Ada + Ada → a/ada a/ada a/ada',
    'is not one of another name: Ada + Bea → a/ada b/bea',
    'is one by an identifier, whatever its name: Ada v:1 + Addie v:1 → a/ada a/ada',
    'is one by the second of its identifiers: Ada v:1 u:2 + Addie u:2 → a/ada a/ada',
    'is one through a pack that shares an identifier with each: Ada v:1 + Addie v:1 u:2 + Eda u:2 → a/ada a/ada a/ada',
    'is one through a pack that knows both names: Ada v:1 + Bea + Bea v:1 → a/ada a/ada a/ada',
    'is not one by its name if identifiers of one scheme differ: Ada v:1 + Ada v:2 → a/ada b/ada',
    'is one by its name if the identifiers are of two schemes: Ada v:1 + Ada u:1 → a/ada a/ada',
    'is one by its name if only the first has an identifier: Ada v:1 + Ada → a/ada a/ada',
    'is one by its name if only the second has an identifier: Ada + Ada v:1 → a/ada a/ada',
    'is one by its identifier beside another of its name: Ada v:1 + Ada v:2, Addie v:1 → a/ada b/ada a/ada',
    'is not one if the other pack has two with its identifier: Ada v:1 + Addie v:1, Eda v:1 → a/ada b/addie b/eda',
    'is not one if it has the identifiers of two of the other: Ada v:1, Bea u:2 + Addie v:1 u:2 → a/ada a/bea b/addie',
    'is not one if that made two of one pack the same: Ada v:1, Bea t:3 + Addie v:1 u:2 + Eda u:2 t:3 → a/ada a/bea b/addie c/eda',
  ])('%s', (row) => {
    const [packs = '', all] = row.slice(row.indexOf(': ') + 2).split(' → ');
    const some = packsOf(packs);
    const one = library(...some);
    const ids = some.flatMap(({ id, entities }) => entities.map((its) => one.canonicalId(`${id}/${its.id}`)));
    expect(ids.join(' ')).toBe(all);
  });

  const names = (...texts: string[]) => texts.map((text) => ({ text, type: 'plain' as const }));
  const related = (...ids: string[]) => ids.map((id) => ({ id, together: 2 }));
  const others = (...ids: string[]) => ids.map((id) => entity('person', id, `Name ${id}`));
  const first = entity('person', 'ada', 'Ada Quill', {
    aliases: names('Ada Q', 'Ady', 'Quill'),
    related: related('1', '2', '3', '4', '5'),
  });
  const second = entity('person', 'addie', 'Addie Quill', {
    aliases: names('Ady', 'Ada Quill', 'Quilly', 'Miss Q', 'A. Quill'),
    related: related('5', '6', '7', '8', '9'),
  });
  const packs = [
    packOf('a', [{ ...first, sameAs: ['v:1'] }, ...others('1', '2', '3', '4', '5')]),
    packOf('b', [{ ...second, sameAs: ['v:1'] }, ...others('5', '6', '7', '8', '9')]),
  ];
  const card = library(...packs).view('b/addie', { present: [] })!;

  it('has on its card at most eight related names, each once', () =>
    expect(card.related.map(({ id }) => id)).toEqual(['a/1', 'a/2', 'a/3', 'a/4', 'a/5', 'b/6', 'b/7', 'b/8']));

  it('has on its card at most six other names, each once, and not the one at its top', () =>
    expect([card.name, ...card.otherNames]).toEqual([
      'Ada Quill',
      'Ada Q',
      'Ady',
      'Quill',
      'Addie Quill',
      'Quilly',
      'Miss Q',
    ]));

  it('has on its card nothing from elsewhere if only one pack knows it', () => {
    const alone = library(...packs).view('a/1', { present: [] })!;
    expect(alone).not.toHaveProperty('elsewhere');
    expect(alone).not.toHaveProperty('match');
  });

  it('is shown with the rivals of a match, by their names and ids in the library', () => {
    const match = { surface: 'Ada', alias: 'Ada Quill', aliasType: 'plain', via: 'surname', confidence: 0.6 } as const;
    const shown = library(...packs).view('b/addie', { present: [] }, { ...match, rivals: ['b/6', 'c/none', 'b/5'] })!;
    expect(shown.match).toMatchObject({
      unsure: true,
      rivals: [
        { id: 'b/6', name: 'Name 6' },
        { id: 'a/5', name: 'Name 5' },
      ],
    });
    expect(shown.elsewhere![0]).not.toHaveProperty('match');
  });
});

/** Returns all ids in a view, each once, without those of packs. */
function idsIn(view: unknown): string[] {
  const ids = new Set<string>();
  JSON.stringify(view, (key, value) => {
    if (key === 'pack') return undefined;
    if (key === 'id' || key === 'speaker') ids.add(value);
    return value;
  });
  return [...ids].sort();
}

describe('whatever a pack has', () => {
  const lamp = structuredClone(SMALL_PACK);
  const [keeper] = lamp.entities;
  const receipts = [{ article: 'storm', quote: 'seven lamps' }];
  keeper!.figures = [{ amount: '7', of: 'lamps', by: 'the keeper', date: '2010', receipts }];
  keeper!.background[0]!.names = ['town-council'];
  const storm = lamp.entities.find(({ id }) => id === 'great-storm')!;
  storm.background = [{ text: 'It broke the pier.', date: '2010-02-02', receipts, names: ['skerry'] }];
  lamp.statements[0]!.about = ['lamp-board'];
  const one = library(packOf('none', []), lamp);
  const story = { present: ['lamp/nils-orrefor', 'lamp/lamp-board', 'lamp/town-council'], published: '2012-09-01' };

  it.each<[string, unknown, string]>([
    ['a card', one.view('lamp/nils-orrefor', story), 'lamp lamp-board nils-orrefor skerry storm vote'],
    ['an article', one.article('lamp/storm'), 'great-storm nils-orrefor skerry storm'],
    ['an answer to what was said', one.answer('what did orrefor say'), 'lamp nils-orrefor vote'],
    ['an answer to when something was', one.answer('when was the great storm'), 'great-storm'],
    ['an answer to what happened', one.answer('what happened in the great storm'), 'great-storm storm'],
    ['what a story’s names have to do with each other', one.around(story), 'lamp nils-orrefor vote'],
    ['related articles', one.related(story), 'lamp vote'],
    ['what connects two names', one.connection('lamp/nils-orrefor', 'lamp/lamp-board'), 'lamp lamp-board nils-orrefor'],
    [
      'what the Library page lists',
      one.holdings(),
      'great-storm lamp lamp-board nils-orrefor skerry storm town-council vote',
    ],
    ['a result of lookup', one.lookUp('great storm')[0], 'great-storm'],
  ])('has the pack’s ids as the library has them: %s', (_, view, ids) =>
    expect(idsIn(view).join(' ')).toBe(ids.replace(/\S+/g, 'lamp/$&')),
  );

  it('says which pack it is from, wherever there are several', () => {
    const pack = { id: 'lamp', title: 'The lamp' };
    expect(one.view('lamp/nils-orrefor', story)).toMatchObject({ pack });
    expect(one.article('lamp/storm')).toMatchObject({ pack });
    expect(library(lamp).article('lamp/storm')).not.toHaveProperty('pack');
    expect(library(lamp).view('lamp/skerry', story)).not.toHaveProperty('pack');
  });
});

describe('of one story', () => {
  const NAMES = ['ada', 'bea', 'cay', 'dan'];
  const STORY = { present: NAMES.map((name) => `a/${name}`), published: '2031-05-06' };
  const named = (coverage: Record<string, string[]>, more: Record<string, Partial<Entity>> = {}) =>
    NAMES.map((name) =>
      entity('person', name, `${name} Quill`, {
        coverage: (coverage[name] ?? []).map((article) => ({ article, count: 1 })),
        ...more[name],
      }),
    );

  it('the best article of each pack is offered before the second of any, then those that share most names, and two in all', () => {
    const three = packOf('a', named({ ada: ['1', '2'], bea: ['1', '2'], cay: ['1', '2'] }), ['1', '2']);
    const two = packOf('b', named({ ada: ['3'], bea: ['3'] }), ['3']);
    const also = packOf('c', named({ cay: ['4'], dan: ['4'] }), ['4']);
    const offered = (...packs: Pack[]) =>
      library(...packs)
        .related({ present: NAMES.map((name) => `${packs[0]!.id}/${name}`) })
        .map(({ article }) => article.id);
    expect(offered(three)).toEqual(['a/1', 'a/2']);
    expect(offered(three, two)).toEqual(['a/1', 'b/3']);
    expect(offered(two, three)).toEqual(['a/1', 'b/3']);
    expect(offered(two, also)).toEqual(['b/3', 'c/4']);
    expect(offered(also, two, three)).toEqual(['a/1', 'c/4']);
  });

  const fact = (text: string, date: string): Background => ({
    ...{ text, date, names: ['bea'] },
    receipts: [{ article: '1', quote: `${text} ${date}` }],
  });
  const told = (id: string, facts: [text: string, date: string][], said: [words: string, date: string][]) =>
    packOf(
      id,
      named({}, { ada: { background: facts.map(([text, date]) => fact(text, date)) } }),
      ['1'],
      said.map(([words, date]) => ({ speaker: 'ada', about: ['bea'], words, date })),
    );
  const both = library(
    told(
      'a',
      [
        ['They met.', '2011'],
        ['They left.', '2013'],
      ],
      [['We met.', '2011']],
    ),
    told(
      'b',
      [
        ['They met.', '2012'],
        ['They met.', '2011'],
      ],
      [
        ['We met.', '2011'],
        ['We met.', '2012'],
      ],
    ),
  );

  it.each([
    ['its names', both.around(STORY)],
    ['two of them', both.connection('a/ada', 'b/bea')!],
  ])(
    'what packs have about %s is in the order of the dates, and nothing of the same text and date twice',
    (_, view) => {
      const { facts, statements } = view;
      expect(facts.map(({ text, date }) => `${date} ${text}`)).toEqual([
        '2011 They met.',
        '2012 They met.',
        '2013 They left.',
      ]);
      expect(statements.map(({ text, date }) => `${date} ${text}`)).toEqual(['2011 We met.', '2012 We met.']);
    },
  );

  it('two names are connected only by packs that know both', () => {
    const other = packOf('c', [entity('person', 'ada', 'ada Quill'), entity('person', 'zoe', 'Zoe Quill')]);
    const one = library(told('a', [['They met.', '2011']], []), other);
    expect(one.connection('c/ada', 'a/bea')!.facts).toHaveLength(1);
    expect(one.connection('a/bea', 'c/zoe')).toMatchObject({ facts: [], statements: [], articles: [] });
    expect(one.connection('c/none', 'a/bea')).toBeUndefined();
  });

  it('the note of each name is that of the first pack that has one, by the id that the story has for it', () => {
    const place = [entity('place', 'orm', 'Orm'), entity('person', 'bea', 'bea Quill', { description: 'A baker' })];
    const one = library(packOf('a', place), packOf('b', named({}, { bea: { description: 'A clerk' } })));
    expect(one.notes({ present: ['a/orm', 'b/bea', 'b/ada', 'c/none'] })).toEqual({
      'b/bea': 'A baker',
      'b/ada': 'ada Quill, as described',
    });
  });

  it('the articles that name each name are counted in the pack of the reader’s own stories alone', () => {
    const own = packOf('own', named({ ada: ['2', '1'], bea: ['1'] }), ['1', '2']);
    const packs = [opened(packOf('a', named({ ada: ['3'] }), ['3'])), { ...opened(own), standsBack: true as const }];
    const readings = new Library(packs).readings({ present: ['a/ada', 'own/bea', 'a/dan', 'a/none'] });
    expect(readings).toEqual({
      'a/ada': { articles: 2, from: '1', to: '2' },
      'own/bea': { articles: 1, from: '1', to: '1' },
    });
  });

  it('a name of the reader’s own stories is worth an underline if one of these is related, and of other packs is not', () => {
    const background = [{ ...fact('It opened.', '2011'), names: [] }];
    const ofThree = named({ ada: ['1'], bea: ['1'], cay: ['1'] }, { ada: { background } });
    const pack = packOf('a', ofThree, ['1']);
    const earns = (...standsBack: [] | [true]) => {
      const one = new Library([{ ...opened(pack), ...(standsBack[0] ? { standsBack: true as const } : {}) }]);
      return one.earningMarks(['a/ada', 'a/bea', 'a/cay'])('a/ada');
    };
    expect([earns(), earns(true)]).toEqual([false, true]);
  });
});

describe('a name of one pack', () => {
  const inArticle = (id: string, name: string) =>
    entity('person', id, name, { coverage: [{ article: '1', count: 1 }] });
  const pair = packOf('a', [inArticle('ada', 'Ada Quill'), inArticle('bea', 'Bea Quill')], ['1']);
  const other = packOf('b', [entity('person', 'ada', 'Zoe Quern')]);

  it('is not taken for one that has the same id in another', () => {
    const related = (present: string[]) => library(pair, other).related({ present }).length;
    expect([related(['a/ada', 'a/bea']), related(['b/ada', 'a/bea'])]).toEqual([1, 0]);
  });

  it('has for rivals the namesakes that its pack has', () => {
    const twins = packOf('c', [entity('place', 'old', 'Vesterholm'), entity('place', 'new', 'Vesterholm')]);
    for (const one of [library(twins), library(pair, twins)]) {
      const [mention] = one.link('They went to Vesterholm on Monday.');
      expect([mention!.entity, ...mention!.rivals].sort()).toEqual(['c/new', 'c/old']);
    }
  });

  it('answers a question though a pack before it has one spelt alike', () => {
    const saying = (id: string, name: string, words: string) =>
      packOf(id, [entity('person', 'one', name)], ['1'], [{ speaker: 'one', words }]);
    const asked = (...packs: Pack[]) => library(...packs).answer('what did quern say');
    const alike = saying('a', 'Zoe Querm', 'No.');
    expect(asked(alike)).toMatchObject({ of: { id: 'a/one' } });
    expect(asked(alike, saying('b', 'Ida Quern', 'Yes.'))).toMatchObject({ of: { id: 'b/one' } });
  });
});

describe('lookup in several packs', () => {
  it('has ten results at most', () => {
    const halls = Array.from({ length: 6 }, (_, i) => `Hall ${i}`);
    const packs = ['a', 'b'].map((id) =>
      packOf(
        id,
        halls.map((name, i) => entity('place', `h${i}`, `${name}${id}`)),
      ),
    );
    expect(library(...packs).lookUp('hall')).toHaveLength(10);
  });
});

describe('a pack that is to be imported', () => {
  const towns = packOf('towns', [
    entity('place', 'orm', 'Orm', { aliases: [{ text: 'Ormsby', type: 'plain' }] }),
    entity('person', 'ada', 'Ada Orm', { sameAs: ['v:1'] }),
  ]);
  const banks = packOf('banks', [
    entity('organization', 'bank', 'Bank of Orm', { aliases: [{ text: 'Orm', type: 'plain' }] }),
  ]);
  const incoming = (name: string, kind: Kind, aliases: string[] = [], sameAs: string[] = []) => [
    { name, kind, aliases, sameAs },
  ];
  const compared = (of: ReturnType<typeof incoming>, id = 'new') => {
    const { joined, clashes, count } = library(towns, banks).clashes(id, of);
    return [joined, ...clashes.map(({ text, other }) => `${text} = ${other.name} of ${other.pack}`), count].join('; ');
  };

  it.each<[string, ReturnType<typeof incoming>, string]>([
    ['nothing in common', incoming('Zed', 'person'), '0; 0'],
    ['the same name and kind', incoming('Orm', 'place'), '1; Orm = Bank of Orm of The pack banks; 1'],
    ['the same identifier', incoming('Addie', 'person', [], ['v:1']), '1; 0'],
    ['the same name for another kind', incoming('Ormsby', 'person'), '0; Ormsby = Orm of The pack towns; 1'],
    [
      'the same alias, written in capitals',
      incoming('Zed', 'person', ['ORMSBY']),
      '0; ORMSBY = Orm of The pack towns; 1',
    ],
    ['a name that is a part of others', incoming('Ada', 'organization'), '0; 0'],
    ['one alias twice', incoming('Zed', 'person', ['Ormsby', 'Ormsby']), '0; Ormsby = Orm of The pack towns; 1'],
    [
      'two names of two packs',
      incoming('Orm', 'person', ['Ormsby']),
      '0; Orm = Orm of The pack towns; Ormsby = Orm of The pack towns; Orm = Bank of Orm of The pack banks; 3',
    ],
  ])('is compared with those that are there: %s', (_, of, result) => expect(compared(of)).toBe(result));

  it('is not compared with an older version of itself', () =>
    expect(compared(incoming('Ormsby', 'person'), 'towns')).toBe('0; 0'));

  it('has all its clashes counted, and the first twenty listed', () => {
    const many = Array.from({ length: 21 }, () => incoming('Ormsby', 'person')[0]!);
    const { clashes, count } = library(towns).clashes('new', many);
    expect([clashes.length, count]).toEqual([20, 21]);
  });
});
