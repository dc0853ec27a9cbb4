import { describe, expect, it } from 'vitest';
import { Coverage } from '../../../engine/context/context.ts';
import { EntityList } from '../../../engine/model/entities.ts';
import { SMALL_PACK } from '../small-pack.ts';

const coverage = new Coverage(SMALL_PACK, new EntityList(SMALL_PACK.entities));
const hasRelatedArticle = (id: string, ...present: string[]) =>
  coverage.hasRelatedArticle(id, new Map(present.map((one) => [one, 1])));

describe('a pack has something about an entity near a story', () => {
  it('whose names are together in an article that says something about it', () =>
    expect(hasRelatedArticle('nils-orrefor', 'skerry', 'lamp-board')).toBe(true));

  it('also if it only has statements', () =>
    expect(hasRelatedArticle('great-storm', 'skerry', 'nils-orrefor')).toBe(true));

  it('also if it has as many facts as statements', () => {
    const [keeper, ...others] = structuredClone(SMALL_PACK.entities);
    const entities = new EntityList([{ ...keeper!, background: keeper!.background.slice(0, 1) }, ...others]);
    const once = new Coverage({ ...SMALL_PACK, statements: SMALL_PACK.statements.slice(0, 1) }, entities);
    expect(once.hasRelatedArticle('nils-orrefor', new Map(Object.entries({ skerry: 1, 'lamp-board': 1 })))).toBe(true);
  });

  it.each([
    ['that shares one name with each article', 'nils-orrefor', ['skerry']],
    ['whose names are in different articles', 'nils-orrefor', ['lamp-board', 'great-storm']],
    ['that names it and one other', 'nils-orrefor', ['nils-orrefor', 'lamp-board']],
    ['if it is a place', 'skerry', ['nils-orrefor', 'lamp-board']],
    ['if the pack says nothing about it', 'lamp-board', ['nils-orrefor', 'skerry']],
    ['if the pack does not have it', 'nobody', ['nils-orrefor', 'skerry']],
  ])('not near a story %s', (_, id, present) => expect(hasRelatedArticle(id, ...present)).toBe(false));
});
