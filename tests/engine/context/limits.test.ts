/** How much of what the coverage has is shown beside a story, which of it, and in which order. */
import { describe, expect, it } from 'vitest';
import { Coverage } from '../../../engine/context/context.ts';
import { EntityList } from '../../../engine/model/entities.ts';
import type { Background, Entity, Pack } from '../../../engine/model/pack.ts';
import { SMALL_PACK } from '../small-pack.ts';

const [KEEPER, BOARD, COUNCIL, PLACE] = ['nils-orrefor', 'lamp-board', 'town-council', 'skerry'] as const;
const range = (length: number) => Array.from({ length }, (_, i) => i);
const year = (i: number) => String(2001 + i);

/** A sentence of a year that names others; each has a receipt of its own unless `quote` says otherwise. */
const fact = (date: string, names: string[], quote = `${date} ${names}`): Background => ({
  text: `${date}: ${quote}`,
  date,
  names,
  receipts: [{ article: 'vote', quote }],
});

/** The small pack with other backgrounds, statements and coverage; nobody has any unless they are given. */
function coverageWith(
  backgrounds: Record<string, Background[]>,
  statements: [speaker: string, about: string[], date: string][] = [],
  more: Record<string, Partial<Entity>> = {},
) {
  const pack: Pack = structuredClone(SMALL_PACK);
  pack.statements = statements.map(([speaker, about, date]) => ({
    ...pack.statements[0]!,
    speaker,
    about,
    date,
    words: `${speaker} ${date}`,
  }));
  pack.entities = pack.entities.map((one) => ({ ...one, background: backgrounds[one.id] ?? [], ...more[one.id] }));
  return new Coverage(pack, new EntityList(pack.entities));
}

describe('what is known about a story’s names in relation to each other', () => {
  const STORY = { present: [KEEPER, BOARD, COUNCIL, PLACE], published: '2031-05-06' };
  const dates = (coverage: Coverage, present: string[] = STORY.present) =>
    coverage.around({ ...STORY, present }).facts.map(({ date }) => date);

  it('has at most sixteen sentences: the newest of equal weight, the oldest first', () => {
    const of = (count: number) => coverageWith({ [KEEPER]: range(count).map((i) => fact(year(i), [BOARD])) });
    expect(dates(of(16))).toEqual(range(16).map(year));
    expect(dates(of(17))).toEqual(range(16).map((i) => year(i + 1)));
  });

  it('keeps a sentence about several of the names, however old it is', () => {
    const many = [...range(16).map((i) => fact(year(i + 1), [BOARD])), fact('1999', [BOARD, COUNCIL])];
    expect(dates(coverageWith({ [KEEPER]: many }))).toEqual(['1999', ...range(15).map((i) => year(i + 2))]);
  });

  it.each<[string, Background[], string[]]>([
    ['a sentence that names only a place', [fact('2001', [PLACE])], []],
    ['a sentence that names nobody', [fact('2001', [])], []],
    ['a sentence that names only its own entity', [fact('2001', [KEEPER])], []],
    ['a sentence that names somebody whom the story does not', [fact('2001', ['great-storm'])], []],
    ['a second sentence from the same passage', [fact('2001', [BOARD], 'x'), fact('2002', [BOARD], 'x')], ['2002']],
    ['no sentence without a receipt', [{ ...fact('2001', [BOARD]), receipts: [] }], ['2001']],
  ])('leaves out %s', (_, background, left) => expect(dates(coverageWith({ [KEEPER]: background }))).toEqual(left));

  it('keeps a sentence of which one passage is new', () => {
    const both = { ...fact('2001', [BOARD]), receipts: ['x', 'y'].map((quote) => ({ article: 'vote', quote })) };
    expect(dates(coverageWith({ [KEEPER]: [both, fact('2002', [BOARD], 'x')] }))).toEqual(['2001', '2002']);
  });

  it('has at most three statements of each, and one of each before a second of any; those of places come last', () => {
    const by = (speaker: string, count: number): [string, string[], string][] =>
      range(count).map((i) => [speaker, [speaker === BOARD ? KEEPER : BOARD], year(i)]);
    const coverage = coverageWith({}, [...by(PLACE, 2), ...by(KEEPER, 4), ...by(BOARD, 1)]);
    const { statements } = coverage.around({ ...STORY, present: [PLACE, KEEPER, BOARD] });
    expect(statements.map(({ text }) => text)).toEqual([
      `${KEEPER} 2004`,
      `${BOARD} 2001`,
      `${PLACE} 2002`,
      `${KEEPER} 2003`,
      `${PLACE} 2001`,
      `${KEEPER} 2002`,
    ]);
  });

  it('has at most eighteen statements', () => {
    const speakers = range(7).map((i) => ({ ...SMALL_PACK.entities[0]!, id: `s${i}`, background: [] }));
    const statements = speakers.flatMap(({ id }, i) =>
      range(3).map((n) => ({ ...SMALL_PACK.statements[0]!, speaker: id, words: `${n}`, about: [`s${(i + 1) % 7}`] })),
    );
    const coverage = new Coverage({ ...SMALL_PACK, statements }, new EntityList(speakers));
    const of = (count: number) => coverage.around({ present: speakers.slice(0, count).map(({ id }) => id) }).statements;
    // the last of some names has nobody to speak about
    expect([of(5).length, of(6).length, of(7).length]).toEqual([12, 15, 18]);
  });

  it('has no statement about a place alone, nor one of somebody else about two of the names', () => {
    const coverage = coverageWith({}, [
      [KEEPER, [PLACE], '2001'],
      ['great-storm', [KEEPER, BOARD], '2002'],
    ]);
    expect(coverage.around(STORY).statements).toEqual([]);
  });
});

describe('how two names are connected', () => {
  const between = (coverage: Coverage) => coverage.connection(KEEPER, BOARD)!;

  it('has at most twelve sentences, the newest ones, the oldest of them first', () => {
    const of = (count: number) => coverageWith({ [KEEPER]: range(count).map((i) => fact(year(i), [BOARD])) });
    const dates = (count: number) => between(of(count)).facts.map(({ date }) => date);
    expect(dates(12)).toEqual(range(12).map(year));
    expect(dates(13)).toEqual(range(12).map((i) => year(i + 1)));
  });

  it('has at most eight statements, the newest first', () => {
    const said = range(9).map((i): [string, string[], string] => [KEEPER, [BOARD], year(i)]);
    expect(between(coverageWith({}, said)).statements.map(({ date }) => date)).toEqual(
      range(8).map((i) => year(8 - i)),
    );
  });

  it('has at most four articles, in the order of the mentions that both have there', () => {
    const pack = structuredClone(SMALL_PACK);
    pack.articles = range(5).map((i) => ({ ...pack.articles[0]!, id: `a${i}` }));
    const counts: Record<string, number[]> = { [KEEPER]: [9, 9, 2, 3, 9], [BOARD]: [4, 1, 9, 9, 5] };
    for (const one of pack.entities)
      one.coverage = (counts[one.id] ?? []).map((count, i) => ({ article: `a${i}`, count }));
    const { articles } = between(new Coverage(pack, new EntityList(pack.entities)));
    expect(articles.map(({ article, count }) => `${article.id} ${count}`)).toEqual(['a4 5', 'a0 4', 'a3 3', 'a2 2']);
  });

  it.each<[string, Record<string, Background[]>, number]>([
    ['a sentence of the first about the second', { [KEEPER]: [fact('2001', [BOARD])] }, 1],
    ['a sentence of the second about the first', { [BOARD]: [fact('2001', [KEEPER])] }, 1],
    [
      'the same sentence of both, once',
      { [KEEPER]: [fact('2001', [BOARD], 'x')], [BOARD]: [fact('2001', [KEEPER], 'x')] },
      1,
    ],
    ['no sentence of the first that does not name the second', { [KEEPER]: [fact('2001', [PLACE])] }, 0],
    ['a sentence of a related entity about both', { [PLACE]: [fact('2001', [KEEPER, BOARD])] }, 1],
    ['no sentence of a related entity about one of them', { [PLACE]: [fact('2001', [KEEPER])] }, 0],
    ['no sentence of an entity that is not related', { 'great-storm': [fact('2001', [KEEPER, BOARD])] }, 0],
  ])('is shown by %s', (_, backgrounds, count) => expect(between(coverageWith(backgrounds)).facts).toHaveLength(count));
});

describe('a card', () => {
  const card = (more: Partial<Entity>) =>
    coverageWith({}, [], { [KEEPER]: more }).view(KEEPER, { present: [], published: '2010-06-15' })!;

  it('has at most six other names', () => {
    const named = (count: number) =>
      card({ aliases: range(count).map((i) => ({ text: `Nils ${i}`, type: 'plain' })) }).otherNames;
    expect(named(6)).toHaveLength(6);
    expect(named(7)).toEqual(named(6));
  });

  it('has at most eight related names', () => {
    const related = (before: number) =>
      card({ related: [...range(before).map(() => ({ id: PLACE, together: 2 })), { id: BOARD, together: 1 }] }).related;
    expect(related(7).at(-1)).toMatchObject({ id: BOARD });
    expect(related(8).at(-1)).toMatchObject({ id: PLACE });
    expect(related(8)).toHaveLength(8);
  });

  it('has its figures in the order of their dates, each with its side of the story’s date', () => {
    const figure = (date: string) => ({
      amount: '7',
      of: 'lamps',
      by: 'the board',
      date,
      receipts: fact(date, []).receipts,
    });
    const { figures } = card({ figures: ['2012', '2001', '2010'].map(figure) });
    expect(figures.map(({ date, when }) => `${date} ${when}`)).toEqual(['2001 then', '2010 then', '2012 since']);
  });
});
