import { describe, expect, it } from 'vitest';
import { Coverage } from '../../../engine/context/context.ts';
import { EntityList } from '../../../engine/model/entities.ts';
import type { Pack } from '../../../engine/model/pack.ts';
import { libraryOf } from '../library/library-of.ts';
import { SMALL_PACK } from '../small-pack.ts';

const coverageOf = (pack: Pack) => new Coverage(pack, new EntityList(pack.entities));
const coverage = coverageOf(SMALL_PACK);
const telling = (facts: { of: { name: string }; text: string; when: string }[]) =>
  facts.map(({ of, text, when }) => `${of.name}: ${text} (${when})`);

/** The small pack with another statement, in which the lamp's keeper speaks about the board. */
const TALKATIVE = structuredClone(SMALL_PACK);
TALKATIVE.statements.push({ ...TALKATIVE.statements[0]!, words: 'The board is blind.', about: ['lamp-board'] });

describe('what a pack says about a story’s names in relation to each other', () => {
  const around = (present: string[], published = '2012-08-20') => coverage.around({ present, published });

  it('consists of facts about one that name another, oldest first, with their receipts', () => {
    const { facts } = around(['nils-orrefor', 'lamp-board', 'skerry']);
    expect(telling(facts)).toEqual(['Nils Orrefor: He kept the lamp. (then)']);
    expect(facts[0]!.receipts).toHaveLength(1);
  });

  it('is nothing if they share only a place, or if there is only one name', () => {
    expect(around(['nils-orrefor', 'skerry']).facts).toEqual([]);
    expect(around(['nils-orrefor']).facts).toEqual([]);
    expect(around(['nobody']).facts).toEqual([]);
  });

  it('has a sentence once if it is about several of them', () => {
    const pack = structuredClone(SMALL_PACK);
    const [fact] = pack.entities[0]!.background.slice(1);
    pack.entities.find(({ id }) => id === 'lamp-board')!.background = [
      { ...fact!, text: 'Orrefor kept it.', names: ['nils-orrefor'] },
    ];
    expect(coverageOf(pack).around({ present: ['nils-orrefor', 'lamp-board'] }).facts).toHaveLength(1);
  });

  it('says whether each is from before or after the story’s date', () =>
    expect(around(['nils-orrefor', 'lamp-board'], '2005-01-01').facts.map(({ when }) => when)).toEqual(['since']));

  it('has what one of them said about another', () => {
    const { statements } = coverageOf(TALKATIVE).around({ present: ['nils-orrefor', 'lamp-board'] });
    expect(statements.map(({ text }) => text)).toEqual(['The board is blind.']);
    expect(coverageOf(TALKATIVE).around({ present: ['nils-orrefor', 'town-council'] }).statements).toEqual([]);
  });
});

describe('how two names are connected', () => {
  it('is shown by the sentences that name both, in either order of the two', () => {
    for (const [a, b] of [
      ['nils-orrefor', 'skerry'],
      ['skerry', 'nils-orrefor'],
    ]) {
      const { facts, names } = coverage.connection(a!, b!)!;
      expect(names.map(({ id }) => id)).toEqual([a, b]);
      expect(telling(facts)).toEqual([
        'Nils Orrefor: He kept the lamp. (then)',
        'Nils Orrefor: He was elected mayor. (then)',
      ]);
    }
  });

  it('is shown by sentences about somebody else that name both', () => {
    const pack = structuredClone(SMALL_PACK);
    const board = pack.entities.find(({ id }) => id === 'lamp-board')!;
    board.related = [{ id: 'nils-orrefor', together: 3 }];
    const { facts } = coverageOf(pack).connection('lamp-board', 'skerry')!;
    expect(telling(facts)).toEqual(['Nils Orrefor: He kept the lamp. (then)']);
  });

  it('is shown by statements of one about the other, and of somebody else about both', () => {
    const said = (a: string, b: string) =>
      coverageOf(TALKATIVE)
        .connection(a, b)!
        .statements.map(({ text }) => text);
    expect(said('nils-orrefor', 'lamp-board')).toEqual(['The board is blind.']);
    expect(said('great-storm', 'skerry')).toEqual(['they would hold out']);
    expect(said('town-council', 'lamp-board')).toEqual([]);
  });

  it('is shown by articles that name both, those that name them most often first', () => {
    const { articles } = coverage.connection('nils-orrefor', 'skerry')!;
    expect(articles.map(({ article, count }) => `${article.id} ${count}`)).toEqual(['lamp 3', 'vote 2', 'storm 1']);
    expect(coverage.connection('lamp-board', 'great-storm')!.articles).toEqual([]);
  });

  it('is nothing for one name, or for one that is not in the pack', () => {
    expect(coverage.connection('skerry', 'skerry')).toBeUndefined();
    expect(coverage.connection('skerry', 'nobody')).toBeUndefined();
  });

  it('is, with several packs, what each of them says, without repetition', () => {
    const other: Pack = { ...structuredClone(SMALL_PACK), id: 'copy', title: 'A copy' };
    other.entities[0]!.background.push({
      ...other.entities[0]!.background[1]!,
      text: 'He left the board.',
      receipts: [{ article: 'lamp', quote: 'left' }],
    });
    const library = libraryOf(SMALL_PACK, other);
    const { facts, articles, names } = library.connection('nils-orrefor', 'copy/lamp-board', '2013-01-01')!;
    expect(names.map(({ id }) => id)).toEqual(['nils-orrefor', 'lamp-board']);
    expect(telling(facts)).toEqual([
      'Nils Orrefor: He kept the lamp. (then)',
      'Nils Orrefor: He left the board. (then)',
    ]);
    expect(articles.map(({ article }) => article.id)).toEqual(['lamp', 'copy/lamp']);
    expect(library.around({ present: ['nils-orrefor', 'lamp-board'] }).facts).toHaveLength(2);
    expect(library.connection('nils-orrefor', 'nobody')).toBeUndefined();
  });
});
