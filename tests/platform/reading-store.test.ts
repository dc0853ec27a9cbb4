import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type KeptCorrection, ReadingStore } from '../../platform/reading-store.ts';
import type { Appearance } from '../../reading/appearances.ts';
import { type KeptStory, sourceOf, storyId } from '../../reading/story.ts';
import { story } from '../reading/stories.ts';

let store: ReadingStore;
beforeEach(() => {
  vi.restoreAllMocks();
  globalThis.indexedDB = new IDBFactory();
  store = new ReadingStore();
});

/** What a story says about a name, with its text in a short form. */
function appearance(key: string, of: KeptStory, more: Partial<Appearance> = {}): Appearance {
  const [name, kind] = [key.replace(/\b\w/g, (letter) => letter.toUpperCase()), 'person' as const];
  return { key, name, kind, story: sourceOf(of), initials: [], sentences: [], ...more } as Appearance;
}

const DAY = '2031-03-0';
const [ONE, TWO, THREE] = ['one', 'two', 'three'].map((key, i) =>
  story(`courier.example/${key}`, [`The ${key} story.`], { published: `${DAY}${i + 1}` }),
) as [KeptStory, KeptStory, KeptStory];
const ID = { one: storyId(ONE.key), two: storyId(TWO.key), three: storyId(THREE.key) };
const sorted = (...ids: string[]) => ids.sort();

const keep = (of: KeptStory, names: string[] = [], more: { opening?: string; keys?: string[] } = {}) =>
  store.keep(
    of,
    { keys: [of.key], opening: 'opening', ...more },
    names.map((name) => appearance(name, of)),
    undefined,
  );
const idsOf = (heads: readonly { id: string }[]) => heads.map(({ id }) => id).sort();

describe('a kept story', () => {
  it('has its text, its source and the number of its names', async () => {
    const kept = await keep(ONE, ['jonas feld', 'ada quill']);
    expect(kept).toMatchObject({
      ...{ id: ID.one, key: ONE.key, keys: [ONE.key], headline: ONE.headline, outlet: ONE.outlet },
      ...{ day: '2031-03-01', keptAt: ONE.keptAt, updatedAt: ONE.updatedAt, notes: [], names: 2, opening: 'opening' },
    });
    expect(await store.story(ID.one)).toEqual({ head: kept, text: { blocks: ONE.blocks } });
    expect(await store.story(ID.two)).toBeUndefined();
  });

  it('takes as many bytes as its text, the text before it and what it says about its names', async () => {
    const { bytes } = await keep({ ...ONE, blocks: ['x'.repeat(1000)] });
    const more = await keep({ ...ONE, blocks: ['x'.repeat(2000)] });
    expect(more.bytes - bytes).toBe(1000);
    expect((await keep(ONE, ['jonas feld'])).bytes).toBeGreaterThan((await keep(ONE)).bytes);
  });

  it('can have the text before it, until it is kept without one', async () => {
    const before = { blocks: ['Old.'], headline: 'Old', notes: [], updatedAt: 1 };
    await store.keep(ONE, { keys: [], opening: '' }, [], before);
    expect((await store.story(ID.one))!.text).toEqual({ blocks: ONE.blocks, before });
    await keep(ONE);
    expect((await store.story(ID.one))!.text).toEqual({ blocks: ONE.blocks });
  });

  it('is found by each of its addresses', async () => {
    await keep(ONE, [], { keys: ['a', 'b'] });
    await keep(TWO, [], { keys: ['c'] });
    const found = async (...keys: string[]) => (await store.withKeys(keys))?.id;
    expect([await found('a'), await found('b'), await found('c')]).toEqual([ID.one, ID.one, ID.two]);
    expect([await found('x', 'c'), await found('x'), await found()]).toEqual([ID.two, undefined, undefined]);
  });

  it('is found by its beginning', async () => {
    await keep(ONE, [], { opening: 'same' });
    await keep(TWO, [], { opening: 'same' });
    await keep(THREE, [], { opening: 'other' });
    expect(idsOf(await store.withOpening('same'))).toEqual(sorted(ID.one, ID.two));
  });

  it('that is kept again no longer says what it said before', async () => {
    await keep(ONE, ['jonas feld', 'ada quill']);
    await keep(TWO, ['ada quill']);
    await keep(ONE, ['bert lind']);
    const names = async (key: string) => (await store.appearancesOf([key])).map((one) => one.story.id);
    expect(await names('jonas feld')).toEqual([]);
    expect(await names('ada quill')).toEqual([ID.two]);
    expect(await names('bert lind')).toEqual([ID.one]);
    expect(await store.keysOfWords(['jonas', 'ada', 'bert'], [])).toEqual(['ada quill', 'bert lind']);
  });
});

describe('forgotten stories', () => {
  beforeEach(async () => {
    for (const one of [ONE, TWO]) await keep(one, ['jonas feld'], { keys: [one.key, 'both'] });
    expect(await store.setForgotten([ID.one, ID.three], true, 1000)).toEqual([ID.one]);
  });

  it('are in no answer', async () => {
    expect(idsOf(await store.heads())).toEqual([ID.two]);
    expect(await store.story(ID.one)).toBeUndefined();
    expect((await store.withKeys([ONE.key]))?.id).toBeUndefined();
    expect((await store.withKeys(['both']))?.id).toBe(ID.two);
    expect(idsOf(await store.withOpening('opening'))).toEqual([ID.two]);
    expect((await store.appearancesOf(['jonas feld'])).map((one) => one.story.id)).toEqual([ID.two]);
    expect(idsOf((await store.storiesAfter(undefined, 9)).stories)).toEqual([ID.two]);
  });

  it('are there again once they are restored, or kept again', async () => {
    expect(await store.setForgotten([ID.one], false, 0)).toEqual([ID.one]);
    expect(idsOf(await store.heads())).toEqual(sorted(ID.one, ID.two));
    await store.setForgotten([ID.two], true, 1000);
    await keep(TWO);
    expect(idsOf(await store.heads())).toEqual(sorted(ID.one, ID.two));
    expect(await store.sweep(Number.POSITIVE_INFINITY)).toBe(0);
  });

  it('are erased if they were forgotten before a time, and only they', async () => {
    await store.setForgotten([ID.two], true, 2000);
    expect(await store.sweep(1000)).toBe(0);
    expect(await store.sweep(1001)).toBe(1);
    expect(await store.setForgotten([ID.one, ID.two], false, 0)).toEqual([ID.two]);
    expect(idsOf(await store.heads())).toEqual([ID.two]);
    expect(await store.keysOfWords(['jonas'], [])).toEqual(['jonas feld']);
  });

  it('count as stories until they are erased', async () => {
    await store.setForgotten([ID.two], true, 1000);
    expect(await store.hasStories()).toBe(true);
    await store.sweep(2000);
    expect(await store.hasStories()).toBe(false);
    await keep(THREE);
    expect(await store.hasStories()).toBe(true);
  });

  it('take the corrections of their names with them, if no other story has the name', async () => {
    const hide = (key: string): KeptCorrection => ({
      correction: { type: 'hide', who: { key, story: ID.one } },
      names: [key],
    });
    await keep(THREE, ['ada quill']);
    await store.changeCorrections(() => [hide('jonas feld'), hide('ada quill')]);
    await store.sweep(2000);
    expect(await store.keptCorrections()).toHaveLength(2);
    await store.setForgotten([ID.three], true, 1000);
    await store.sweep(2000);
    expect(await store.keptCorrections()).toEqual([hide('jonas feld')]);
    expect(await store.corrections()).toEqual([hide('jonas feld').correction]);
    await store.setForgotten([ID.two], true, 1000);
    await store.sweep(2000);
    expect(await store.keptCorrections()).toEqual([]);
  });
});

it('whether there are stories is asked once, and again only if the answer failed', async () => {
  vi.spyOn(IDBObjectStore.prototype, 'count').mockImplementationOnce(() => {
    throw new DOMException('x', 'UnknownError');
  });
  await expect(store.hasStories()).rejects.toMatchObject({ problem: 'unavailable' });
  expect(await store.hasStories()).toBe(false);
  const count = vi.spyOn(IDBObjectStore.prototype, 'count').mockClear();
  expect(await store.hasStories()).toBe(false);
  expect(count).not.toHaveBeenCalled();
});

it('stories come in batches in the order of their ids, with the id after which there may be more', async () => {
  for (const one of [ONE, TWO, THREE]) await keep(one);
  const [first, second, third] = sorted(...Object.values(ID)) as [string, string, string];
  const batch = async (after: string | undefined, most: number) => {
    const { stories, last } = await store.storiesAfter(after, most);
    return [stories.map(({ id, blocks }) => `${id} ${blocks.length}`), last];
  };
  expect(await batch(undefined, 2)).toEqual([[`${first} 1`, `${second} 1`], second]);
  expect(await batch(second, 2)).toEqual([[`${third} 1`], undefined]);
  expect(await batch(undefined, 3)).toEqual([[`${first} 1`, `${second} 1`, `${third} 1`], third]);
  expect(await batch(third, 3)).toEqual([[], undefined]);
});

describe('what stories say about a name', () => {
  it('comes with the newest first, and from forty stories besides the one that is read', async () => {
    const many = Array.from({ length: 70 }, (_, i) => {
      const published = new Date(Date.parse('2031-01-01') + ((i * 37) % 70) * 86_400_000).toISOString().slice(0, 10);
      return story(`courier.example/${i}`, ['Text.'], { published });
    });
    for (const one of many) await keep(one, ['jonas feld', 'jonas feldmann']);
    const days = (await store.appearancesOf(['jonas feld'])).map((one) => one.story.day);
    expect(days).toEqual([...days].sort().reverse());
    expect(days[0]).toBe('2031-03-11');
    expect(days).toHaveLength(41);
  });

  it('is found by the story too', async () => {
    await keep(ONE, ['jonas feld', 'ada quill']);
    await keep(TWO, ['jonas feld']);
    expect((await store.appearancesIn(ID.one)).map(({ key }) => key).sort()).toEqual(['ada quill', 'jonas feld']);
  });
});

describe('a name is found', () => {
  beforeEach(async () => {
    const names = [
      appearance('jonas feld', ONE),
      appearance('orrin dam authority', ONE, { kind: 'organization', initials: ['ODA'] }),
    ];
    await store.keep(ONE, { keys: [], opening: '' }, names, undefined);
  });

  it.each<[string, () => Promise<string[]>, string[]]>([
    ['by the beginning of any of its words', () => store.keysOfWords(['fel'], []), ['jonas feld']],
    ['by the end of any of its words', () => store.keysOfWords([], ['nas']), ['jonas feld']],
    ['not by the middle of a word', () => store.keysOfWords(['ona'], ['ona']), []],
    ['by its initials as a word', () => store.keysOfWords(['oda'], []), ['orrin dam authority']],
    ['once, however many words fit', () => store.keysOfWords(['jo', 'fe'], ['ld']), ['jonas feld']],
    ['by its surname', () => store.keysOfShort(['feld']), ['jonas feld']],
    ['not by a part of its surname, nor by a given name', () => store.keysOfShort(['fel', 'jonas']), []],
    ['by its initials', () => store.keysOfShort(['oda']), ['orrin dam authority']],
    ['by its id', () => store.keysOfSlugs(['jonas-feld']), ['jonas feld']],
    ['not by a part of its id', () => store.keysOfSlugs(['jonas']), []],
  ])('%s', async (_, find, expected) => expect(await find()).toEqual(expected));

  it('by the words of all its stories', async () => {
    const twice = appearance('jonas feld', TWO, { name: 'Johannes Feld' });
    await store.keep(TWO, { keys: [], opening: '' }, [twice], undefined);
    expect(await store.keysOfWords(['johannes'], [])).toEqual(['jonas feld']);
    expect(await store.keysOfWords(['jonas'], [])).toEqual(['jonas feld']);
  });

  it('with at most sixty others for a word', async () => {
    const names = Array.from(
      { length: 70 },
      (_, i) => `quill ${String.fromCodePoint(97 + (i % 26), 97 + Math.floor(i / 26))}`,
    );
    await keep(THREE, names);
    expect(await store.keysOfWords(['quill'], [])).toHaveLength(60);
  });
});

it('the reader’s corrections and the time of the last export are stored beside the stories', async () => {
  expect([await store.keptCorrections(), await store.corrections(), await store.exportedAt()]).toEqual([
    [],
    [],
    undefined,
  ]);
  const hide: KeptCorrection = { correction: { type: 'hide', who: { key: 'a', story: ID.one } }, names: ['A'] };
  await store.changeCorrections((before) => [...before, hide]);
  await store.changeCorrections((before) => [...before, hide]);
  await store.setExportedAt(7);
  expect(await store.keptCorrections()).toEqual([hide, hide]);
  expect(await store.exportedAt()).toBe(7);
  await store.changeCorrections(() => []);
  expect(await store.keptCorrections()).toEqual([]);
});
