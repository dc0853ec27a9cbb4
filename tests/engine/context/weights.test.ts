/** What comes first beside a story: how much each name, place, day and mention counts. */
import { describe, expect, it } from 'vitest';
import { Coverage } from '../../../engine/context/context.ts';
import { countOf } from '../../../engine/context/earning.ts';
import { areRelated, emphasisOf, weightOf } from '../../../engine/context/sharing.ts';
import { EntityList } from '../../../engine/model/entities.ts';
import type { Article, Background, Entity, Figure, Kind, Pack, Statement } from '../../../engine/model/pack.ts';
import { SMALL_PACK } from '../small-pack.ts';

const [ARTICLE] = SMALL_PACK.articles;
const [SAID] = SMALL_PACK.statements;

const article = (id: string, day = '2031-05-06', more: Partial<Article> = {}): Article => ({
  ...{ ...ARTICLE!, id, published: { ...ARTICLE!.published, value: day } },
  ...more,
});
/** An entity, and how often each of some articles names it: `7 of a, 1 of b`. */
const entity = (id: string, written: string, kind: Kind = 'person', more: Partial<Entity> = {}): Entity => ({
  ...{ id, kind, name: `${id} Quill`, aliases: [], description: '', roles: [], background: [], related: [] },
  coverage: written.split(', ').flatMap((one) => {
    const [count, where] = one.split(' of ');
    return where === undefined ? [] : [{ article: where, count: Number(count) }];
  }),
  ...more,
});
const coverageOf = (articles: Article[], entities: Entity[], statements: Partial<Statement>[] = []) => {
  const pack: Pack = { ...SMALL_PACK, articles, entities, statements: statements.map((one) => ({ ...SAID!, ...one })) };
  return new Coverage(pack, new EntityList(entities));
};

describe('a name that two texts share', () => {
  it.each([
    ['in one of a hundred articles', 'person', 1, 4.62],
    ['in two of them', 'person', 2, 3.93],
    ['in all of them', 'person', 100, 0.69],
    ['in none of them', 'person', 0, 4.62],
    ['of a place in one of them', 'place', 1, 2.31],
    ['of a place in two of them', 'place', 2, 1.97],
  ] as const)('means the more the rarer it is, and half if it is a place: %s', (_, kind, count, weight) => {
    const coverage = Array.from({ length: count }, (_, i) => ({ article: `a${i}`, count: 1 }));
    expect(weightOf({ ...entity('one', '', kind), coverage }, 100)).toBeCloseTo(weight, 2);
  });

  it('counts the more the more often the story names it', () => {
    const counts = [...emphasisOf(['a', 'b', 'a', 'c', 'd'])].map(([id, count]) => `${id} ${count.toFixed(3)}`);
    expect(counts).toEqual(['a 1.000', 'b 0.707', 'c 0.577', 'd 0.500']);
  });

  it.each<[string, Kind[], boolean]>([
    ['nothing', [], false],
    ['one person', ['person'], false],
    ['two places', ['place', 'place'], false],
    ['a place and a topic', ['place', 'topic'], true],
    ['two people', ['person', 'person'], true],
  ])('makes them related if there is another, and not only places: %s', (_, kinds, related) =>
    expect(areRelated(kinds.map((kind, i) => entity(`e${i}`, '', kind)))).toBe(related),
  );
});

describe('the articles beside a story', () => {
  const NAMES = ['ada', 'bea', 'cay', 'dan'];
  const offered = (articles: Article[], entities: Entity[], published?: string) =>
    coverageOf(articles, entities)
      .related({ present: NAMES, ...(published ? { published } : {}) })
      .map(({ article, count, shared }) => `${article.id} ${count} ${shared.map((name) => name[0]).join('')}`);

  it('give at most three names as the reason: first those that are rare, or named often by the story', () => {
    const articles = [article('x'), article('y'), article('z')];
    const rest = [entity('bea', '1 of x, 1 of y'), entity('cay', '1 of x, 1 of y, 1 of z'), entity('dan', '1 of x')];
    expect(offered(articles, [entity('ada', '1 of x'), ...rest])).toEqual(['x 0 adb', 'y 0 bc']);
    expect(offered(articles, rest)).toEqual(['x 0 bdc', 'y 0 bc']);
  });

  it.each([
    ['as far before and after it', '2030-05-06', '2032-05-06', 'x y'],
    ['one day nearer after it', '2030-05-05', '2032-05-05', 'y x'],
    ['one day nearer before it', '2030-05-07', '2032-05-06', 'x y'],
  ])('of equal names are the nearer to it the better: %s', (_, one, other, order) => {
    const both = '1 of x, 1 of y';
    const found = offered(
      [article('x', one), article('y', other)],
      [entity('ada', both), entity('bea', both)],
      '2031-05-06',
    );
    expect(found.map((text) => text[0]).join(' ')).toBe(order);
  });

  it.each([
    ['one of three years ago with a third name', '2028-05-06', true],
    ['one of four years ago with a third name', '2027-05-06', false],
    ['one of three years later with a third name', '2034-05-06', true],
    ['one of four years later with a third name', '2035-05-06', false],
    ['one of thirty years ago with a third and a fourth name', '2001-05-06', true, true],
  ])(
    'are better than one of its day if they share more names, unless they are too far from it: %s',
    (_, day, isBefore, four = false) => {
      const articles = [article('now'), article('old', day)];
      const both = '1 of now, 1 of old';
      const entities = [
        entity('ada', both),
        entity('bea', both),
        entity('cay', '1 of old'),
        ...(four ? [entity('dan', '1 of old')] : []),
      ];
      expect(offered(articles, entities, '2031-05-06')[0]!.startsWith('old')).toBe(isBefore);
    },
  );
});

describe('the articles on a card', () => {
  const onCard = (coverage: string, others: Entity[], present = ['ada', ...others.map(({ id }) => id)]) =>
    coverageOf([article('x'), article('y'), article('z')], [entity('ada', coverage), ...others])
      .view('ada', { present })!
      .coverage.map(({ article, count }) => `${article.id} ${count}`)
      .join(', ');

  it.each<[string, string, Entity[], string]>([
    ['most mentions first if there is no story', '1 of x, 3 of y, 2 of z', [], 'y 3, z 2'],
    ['those with another name of the story alone', '1 of x, 3 of y', [entity('bea', '1 of x')], 'x 1'],
    [
      'a rare name of the story for two mentions',
      '2 of x, 3 of y',
      [entity('bea', '1 of x, 1 of y'), entity('cay', '1 of x')],
      'x 2, y 3',
    ],
    [
      'no rare name of the story for five',
      '2 of x, 5 of y',
      [entity('bea', '1 of x, 1 of y'), entity('cay', '1 of x')],
      'y 5, x 2',
    ],
    ['none if no article names both', '1 of x, 3 of y', [entity('bea', '1 of z')], ''],
  ])('are, at most two, %s', (_, coverage, others, found) => expect(onCard(coverage, others)).toBe(found));
});

describe('the order of what is known', () => {
  const fact = (names: string): Background => ({
    ...{ text: names, date: '2030', names: names.split(' '), receipts: [{ article: 'x', quote: names }] },
  });
  const ordered = (facts: string[], others: Entity[]) => {
    const ada = entity('ada', '', 'person', { background: facts.map(fact) });
    const one = coverageOf([article('x'), article('y'), article('z')], [ada, ...others]);
    const view = one.view('ada', { present: ['ada', ...others.map(({ id }) => id)], published: '2031' })!;
    return view.facts.map(({ text, shared }) => [text, ...shared.map((name) => name.split(' ')[0])].join(' '));
  };
  const rare = (id: string) => entity(id, '1 of x');
  const common = (id: string) => entity(id, '1 of x, 1 of y, 1 of z');

  it.each<[string, string[], Entity[]]>([
    ['one with the name that the story names more often', ['cay', 'bea'], [rare('bea'), rare('cay')]],
    ['one with two names', ['bea', 'bea cay'], [rare('bea'), rare('cay')]],
    ['one with a rare name', ['bea', 'cay'], [common('bea'), rare('cay')]],
    ['one with a name that is no place', ['bea', 'cay'], [entity('bea', '1 of x', 'place'), rare('cay')]],
    ['one with a name at all', ['zed', 'bea'], [common('bea')]],
  ])('begins with %s', (_, facts, others) =>
    expect(ordered(facts, others).map((one) => one.split(' ')[0])).toEqual(
      facts.toReversed().map((one) => one.split(' ')[0]),
    ),
  );

  it('has nothing in common with the story by its own name', () =>
    expect(ordered(['ada bea'], [rare('bea')])).toEqual(['ada bea bea']));

  it('names what each has in common with the story, that of most weight first', () => {
    expect(ordered(['bea cay dan zed'], [common('bea'), rare('cay'), common('dan')])).toEqual([
      'bea cay dan zed cay bea dan',
    ]);
  });
});

describe('a card is worth an underline', () => {
  const receipts = [{ article: 'x', quote: 'words' }];
  const facts = (count: number): Background[] =>
    Array.from({ length: count }, (_, i) => ({ text: `${i}`, date: '2030', receipts }));
  const figures = (count: number): Figure[] =>
    Array.from({ length: count }, () => ({ amount: '7', of: 'lamps', by: 'the board', date: '2030', receipts }));
  const said = (count: number) =>
    Array.from({ length: count }, (_, i) => ({ speaker: 'ada', words: `${i}`, about: [] }));
  const earns = (kind: Kind, [sentences, numbers, statements]: number[]) =>
    coverageOf(
      [article('x')],
      [entity('ada', '1 of x', kind, { background: facts(sentences!), figures: figures(numbers!) })],
      said(statements!),
    ).earnsMark('ada', countOf(['ada', 'bea']));

  it.each<[string, Kind, number[], boolean]>([
    ['three sentences about a person', 'person', [3, 0, 0], true],
    ['three figures', 'person', [0, 3, 0], true],
    ['three statements', 'person', [0, 0, 3], true],
    ['one of each', 'person', [1, 1, 1], true],
    ['two of them', 'person', [1, 1, 0], false],
    ['two of the others', 'person', [0, 1, 1], false],
    ['three of each about a body', 'organization', [3, 3, 3], false],
  ])('by %s: %s %j', (_, kind, counts, worth) => expect(earns(kind, counts)).toBe(worth));

  it.each<[string, string[], Kind, boolean]>([
    ['about another name of the story', ['bea'], 'person', true],
    ['about a name that the story does not have', ['cay'], 'person', false],
    ['about a place of the story', ['bea'], 'place', false],
    ['about itself', ['ada'], 'person', false],
    ['about nobody', [], 'person', false],
  ])('by one statement of a body %s', (_, about, kind, worth) => {
    const entities = [entity('ada', '1 of x', 'organization'), entity('bea', '1 of x', kind)];
    const coverage = coverageOf([article('x')], entities, [{ speaker: 'ada', about }]);
    expect(coverage.earnsMark('ada', countOf(['ada', 'bea']))).toBe(worth);
  });
});

describe('what a card says of its subject', () => {
  it('has how many articles name it, and the first and the last day', () => {
    const articles = [article('x', '2031-05-06'), article('y', '2029'), article('z', '2030-02')];
    const one = coverageOf(articles, [entity('ada', '1 of x, 9 of y, 1 of z, 1 of none'), entity('bea', '')]);
    expect(one.view('ada', { present: [] })!.named).toEqual({ articles: 3, from: '2029', to: '2031-05-06' });
    expect(one.named('ada')).toEqual({ articles: 3, from: '2029', to: '2031-05-06' });
    expect(one.view('bea', { present: [] })).not.toHaveProperty('named');
    expect([one.named('bea'), one.named('none')]).toEqual([undefined, undefined]);
  });

  it('has the date of an event, and whether it goes on', () => {
    const date = '2030/2031';
    const event = (ongoing?: true) => ({ date, participants: [], cues: [], ...(ongoing ? { ongoing } : {}) });
    const one = coverageOf(
      [],
      [entity('war', '', 'event', { event: event(true) }), entity('talks', '', 'event', { event: event() })],
    );
    expect(one.view('war', { present: [] })).toMatchObject({ eventDate: date, ongoing: true });
    expect(one.view('talks', { present: [] })).toMatchObject({ eventDate: date });
    expect(one.view('talks', { present: [] })).not.toHaveProperty('ongoing');
  });

  it('has a receipt only from an article that the pack has', () => {
    const background = [
      { text: 'It opened.', date: '2030', receipts: ['x', 'none'].map((id) => ({ article: id, quote: id })) },
    ];
    const [only] = coverageOf([article('x')], [entity('ada', '', 'person', { background })]).view('ada', {
      present: [],
    })!.facts;
    expect(only!.receipts.map(({ quote }) => quote)).toEqual(['x']);
  });
});
