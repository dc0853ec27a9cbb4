/** What the preview says about a newer version of a pack. */
import { describe, expect, it } from 'vitest';
import { differenceOf } from '../../../engine/library/difference.ts';
import type { Pack } from '../../../engine/model/pack.ts';
import { SMALL_PACK } from '../small-pack.ts';

/** Returns the small pack after some changes. */
function changed(change: (pack: Pack) => unknown): Pack {
  const pack = structuredClone(SMALL_PACK);
  change(pack);
  return pack;
}
const NOTHING = { added: 0, removed: 0, changed: 0, examples: { added: [], removed: [], changed: [] } };

describe('the difference between two versions of a pack', () => {
  it('is nothing if they hold the same, also in another order', () => {
    const turned = changed((pack) => {
      pack.entities.reverse();
      pack.articles.reverse();
      pack.statements.reverse();
    });
    expect(differenceOf(SMALL_PACK, turned)).toEqual({ articles: NOTHING, names: NOTHING, statements: NOTHING });
  });

  it('names what was added, and only that', () => {
    const [entity] = SMALL_PACK.entities;
    const now = changed((pack) => pack.entities.push({ ...entity!, id: 'second-keeper', name: 'Second Keeper' }));
    const added = { ...NOTHING, added: 1, examples: { ...NOTHING.examples, added: ['Second Keeper'] } };
    expect(differenceOf(SMALL_PACK, now)).toEqual({ articles: NOTHING, names: added, statements: NOTHING });
  });

  it('names what was removed by the name that it had', () => {
    const now = changed((pack) => pack.articles.shift());
    const { articles } = differenceOf(SMALL_PACK, now);
    const { title } = SMALL_PACK.articles[0]!;
    expect(articles).toEqual({ ...NOTHING, removed: 1, examples: { ...NOTHING.examples, removed: [title] } });
  });

  it('names what was changed, in whatever field, by the name that it has now', () => {
    const now = changed((pack) => {
      pack.entities[0]!.description = 'Retired';
      pack.entities[1]!.name = 'Renamed';
    });
    const { names } = differenceOf(SMALL_PACK, now);
    const examples = { added: [], removed: [], changed: [SMALL_PACK.entities[0]!.name, 'Renamed'] };
    expect(names).toEqual({ added: 0, removed: 0, changed: 2, examples });
  });

  it('knows a statement by its article and words: other words are another statement, a corrected date is a change', () => {
    const [statement] = SMALL_PACK.statements;
    const corrected = changed((pack) => Object.assign(pack.statements[0]!, { date: '1999' }));
    const reworded = changed((pack) => Object.assign(pack.statements[0]!, { words: 'Other words.' }));
    const moved = changed((pack) => Object.assign(pack.statements[0]!, { article: 'elsewhere' }));
    expect(differenceOf(SMALL_PACK, corrected).statements).toMatchObject({ added: 0, removed: 0, changed: 1 });
    expect(differenceOf(SMALL_PACK, reworded).statements).toMatchObject({
      ...{ added: 1, removed: 1, changed: 0 },
      examples: { added: ['Other words.'], removed: [statement!.words] },
    });
    expect(differenceOf(SMALL_PACK, moved).statements).toMatchObject({ added: 1, removed: 1, changed: 0 });
  });

  it('counts all, and names the first ten', () => {
    const [entity] = SMALL_PACK.entities;
    const more = Array.from({ length: 12 }, (_, i) => ({ ...entity!, id: `more-${i}`, name: `More ${i}` }));
    const { names } = differenceOf(
      SMALL_PACK,
      changed((pack) => pack.entities.push(...more)),
    );
    expect(names.added).toBe(12);
    expect(names.examples.added).toEqual(more.slice(0, 10).map(({ name }) => name));
  });
});
