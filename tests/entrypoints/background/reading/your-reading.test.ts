import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Library } from '../../../../engine/library/library.ts';
import { Corrections } from '../../../../entrypoints/background/reading/corrections.ts';
import type { About } from '../../../../entrypoints/background/reading/name-source.ts';
import { ReadingPacks } from '../../../../entrypoints/background/reading/reading-packs.ts';
import { YourReading } from '../../../../entrypoints/background/reading/your-reading.ts';
import { ReadingStore } from '../../../../platform/reading-store.ts';
import { appearancesIn } from '../../../../reading/appearances.ts';
import type { PageToKeep } from '../../../../reading/keep.ts';
import { readingPack } from '../../../../reading/pack.ts';
import { type KeptStory, storyId } from '../../../../reading/story.ts';
import { PACK } from '../../../engine/lexicon.ts';
import { opened } from '../../../engine/library/library-of.ts';
import { DAM } from '../../../reading/stories.ts';

const base = new Library([opened(PACK, true)]);
const changed = vi.fn();
let now = Date.parse('2031-04-01');
const reading = () => new YourReading(new ReadingStore(), changed, () => now);
const packs = () => new ReadingPacks(new ReadingStore(), 'Your reading');

/** Returns a page with a story of the tests. */
const pageOf = (
  { address, outlet, headline, published, blocks }: KeptStory,
  more: Partial<PageToKeep> = {},
): PageToKeep => ({
  ...{ address, siteName: outlet, headline, blocks, notes: [] },
  ...(published ? { published } : {}),
  ...more,
});
const keepAll = async (at: YourReading, stories = DAM) => {
  for (const story of stories) await at.keep(pageOf(story));
};
const headlines = async (at: YourReading) => {
  const reply = await at.stories(false);
  return typeof reply === 'string' ? reply : reply.stories.map(({ headline }) => headline);
};
/** Returns the library's view of a name in a text. */
async function viewOf(name: string, text = `${name} spoke on Monday.`, about: About = { text }, address?: string) {
  const library = await packs().addTo(base, about, address);
  const [mention] = library.link(text);
  return mention && library.view(mention.entity, { present: [] });
}

beforeEach(() => {
  vi.restoreAllMocks();
  changed.mockClear();
  now = Date.parse('2031-04-01');
  globalThis.indexedDB = new IDBFactory();
});

describe('keeping a story', () => {
  it('reports that it is kept, and finds it by any of its addresses', async () => {
    const at = reading();
    const story = DAM[0]!;
    const canonical = story.address;
    expect(await at.keep(pageOf(story, { address: `${story.address}/amp?utm_source=x`, canonical }))).toMatchObject({
      outcome: 'kept',
      headline: story.headline,
      notes: [],
    });
    expect(changed).toHaveBeenCalledOnce();
    expect((await reading().at(`${story.address}#end`))?.headline).toBe(story.headline);
    expect(await reading().at('https://courier.example/other')).toBeNull();
  });

  it('once more adds no second story', async () => {
    const at = reading();
    await keepAll(at, [DAM[0]!, DAM[0]!]);
    expect(await headlines(at)).toHaveLength(1);
    expect(await at.keep(pageOf(DAM[0]!))).toMatchObject({ outcome: 'same' });
  });

  it('again, with another text, reports how much changed, and can be undone', async () => {
    const at = reading();
    const story = DAM[0]!;
    await at.keep(pageOf(story));
    const blocks = [...story.blocks.slice(0, 2), 'A third crack was found on Tuesday.', 'Buses are on their way.'];
    const reply = await at.keep(pageOf(story, { blocks }));
    expect(reply).toMatchObject({ outcome: 'updated', added: 2, removed: 1 });
    const id = storyId(story.key);
    expect(await at.story(id)).toMatchObject({ blocks, before: { newBlocks: [2, 3] } });
    expect(await at.restore(id)).toBe('done');
    expect((await at.story(id))?.blocks).toEqual(story.blocks);
  });

  it('again can be undone, together with the title and the notes on the text', async () => {
    const at = reading();
    const story = DAM[0]!;
    await at.keep(pageOf(story));
    const id = storyId(story.key);
    const { before: _, named: __, ...whole } = (await at.story(id))!;
    const { published: ___, ...half } = pageOf(story, {
      headline: 'Read on',
      blocks: ['Subscribe to read on.'],
      notes: ['cut'],
    });
    await at.keep(half);
    // the publication date that the page gave is not lost
    expect(await at.story(id)).toMatchObject({ headline: 'Read on', notes: ['cut'], day: story.published });
    expect(await at.restore(id)).toBe('done');
    expect(await at.story(id)).toMatchObject(whole);
  });

  it('twice at once, at two of its addresses, is one story at both', async () => {
    const at = reading();
    const { address } = DAM[0]!;
    const [one, other] = [`${address}?a=1`, `${address}?a=2`];
    const replies = await Promise.all([
      at.keep(pageOf(DAM[0]!, { address: one, canonical: address })),
      at.keep(pageOf(DAM[0]!, { address: other, canonical: address })),
    ]);
    expect(replies).toMatchObject([{ outcome: 'kept' }, { outcome: 'same' }]);
    for (const address of [one, other]) expect(await at.at(address)).not.toBeNull();
  });

  it('never overwrites another story because a page states a wrong address as its own', async () => {
    const at = reading();
    await at.keep(pageOf(DAM[0]!));
    const wrong = pageOf(DAM[2]!, { address: 'https://courier.example/inquiry', canonical: DAM[0]!.address });
    expect(await at.keep(wrong)).toMatchObject({ outcome: 'kept' });
    expect((await at.story(storyId(DAM[0]!.key)))?.blocks).toEqual(DAM[0]!.blocks);
    expect(await headlines(at)).toHaveLength(2);
    // kept again, it is recognized as the same story
    expect(await at.keep(wrong)).toMatchObject({ outcome: 'same' });
  });

  it('again unchanged leaves the text before, the day on which it was first kept and its other addresses', async () => {
    const at = reading();
    const story = DAM[0]!;
    const id = storyId(story.key);
    await at.keep(pageOf(story, { address: `${story.address}?first=1`, canonical: story.address }));
    const first = now;
    now += 1000;
    await at.keep(pageOf(story, { blocks: story.blocks.slice(0, 2) }));
    now += 1000;
    const reply = await at.keep(pageOf(story, { blocks: story.blocks.slice(0, 2) }));
    expect(reply).toMatchObject({ outcome: 'same', added: 0, removed: 0 });
    const kept = (await at.story(id))!;
    expect(kept).toMatchObject({ keptAt: first, updatedAt: now, before: { newBlocks: [], since: first } });
    expect((await at.at(`${story.address}?first=1`))?.id).toBe(id);
    expect(changed).toHaveBeenCalledTimes(3);
    expect(await at.restore(id)).toBe('done');
    expect(await at.story(id)).toMatchObject({ blocks: story.blocks, keptAt: first });
    expect(changed).toHaveBeenCalledTimes(4);
  });

  it('for the first time leaves nothing to undo', async () => {
    const at = reading();
    await at.keep(pageOf(DAM[0]!));
    changed.mockClear();
    const id = storyId(DAM[0]!.key);
    expect(await at.restore(id)).toBe('gone');
    expect(await at.restore(storyId('courier.example/unknown'))).toBe('gone');
    expect(changed).not.toHaveBeenCalled();
    expect(await at.story(id)).not.toHaveProperty('before');
    expect(await at.story(storyId('courier.example/unknown'))).toBeNull();
  });

  it('reports which other outlet has the same text', async () => {
    const at = reading();
    await at.keep(pageOf(DAM[0]!));
    const copy = pageOf(DAM[0]!, { address: 'https://herald.example/dam', siteName: 'Herald' });
    expect(await at.keep(copy)).toMatchObject({ outcome: 'kept', sameTextAs: 'Lemmland Courier' });
    expect(await headlines(at)).toHaveLength(2);
    // forgotten stories are no longer mentioned
    await at.forget({}, true);
    expect(await at.keep(copy)).not.toHaveProperty('sameTextAs');
  });

  it('keeps nothing without text, or without an address', async () => {
    const at = reading();
    expect(await at.keep(pageOf(DAM[0]!, { blocks: [' '] }))).toEqual({ outcome: 'noText' });
    expect(await at.keep(pageOf(DAM[0]!, { address: 'about:blank' }))).toEqual({ outcome: 'noText' });
    expect(await headlines(at)).toEqual([]);
  });

  it('reports an error of the store, and stores no part of the story', async () => {
    const at = reading();
    await at.keep(pageOf(DAM[0]!));
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(await at.keep(pageOf(DAM[1]!))).toBe('full');
    put.mockRestore();
    expect(await headlines(at)).toEqual([DAM[0]!.headline]);
    expect(await viewOf('Marta Quill')).toBeUndefined();
  });

  it('refuses a store that a newer version wrote, and does not change it', async () => {
    (await openDB('backstory-reading', 99)).close();
    vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(await reading().keep(pageOf(DAM[0]!))).toBe('newer');
    expect(await reading().stories(true)).toBe('newer');
    expect(await packs().addTo(base, { text: 'Jonas Feld spoke.' }, undefined)).toBe(base);
  });
});

describe('forgetting', () => {
  it('removes what a story says from all results, and can be undone', async () => {
    const at = reading();
    await keepAll(at);
    const ids = DAM.map(({ key }) => storyId(key));
    expect(await viewOf('Jonas Feld')).toBeDefined();
    expect(await at.forget({ ids }, true)).toEqual(ids);
    expect(await viewOf('Jonas Feld')).toBeUndefined();
    expect(await headlines(at)).toEqual([]);
    await at.forget({ ids }, false);
    expect(await viewOf('Jonas Feld')).toBeDefined();
  });

  it('erases everything that came from a story once it can no longer be restored', async () => {
    const at = reading();
    await keepAll(at);
    await at.forget({}, true);
    await at.stories(true);
    const database = await openDB('backstory-reading');
    for (const store of ['stories', 'texts', 'appearances', 'names', 'forgotten'])
      expect(await database.count(store), store).toBe(0);
    database.close();
  });

  it('erases automatically after a while, as soon as the stories are listed', async () => {
    const at = reading();
    await keepAll(at);
    await at.forget({ ids: [storyId(DAM[0]!.key)] }, true);
    now += 3_600_000;
    await at.stories(false);
    await at.forget({ ids: [storyId(DAM[0]!.key)] }, false);
    expect(await headlines(at)).toHaveLength(2);
  });

  it('erases even if the Library page is not opened, and reports that the stories can no longer be restored', async () => {
    const id = storyId(DAM[0]!.key);
    await keepAll(reading());
    await reading().forget({ ids: [id] }, true);
    now += 3_600_000;
    const after = reading();
    now -= 3_600_000;
    // too early; then the same background is asked again after the deadline
    await after.at(DAM[0]!.address);
    now += 3_600_000;
    expect(await after.at(DAM[0]!.address)).toBeNull();
    expect(await after.forget({ ids: [id] }, false)).toEqual([]);
    const database = await openDB('backstory-reading');
    expect(await database.count('texts')).toBe(2);
    database.close();
  });

  it.each([
    [599_999, 1],
    [600_001, 0],
  ])('can be undone for ten minutes, also if other stories are forgotten then: after %i ms', async (ms, restored) => {
    const at = reading();
    await keepAll(at);
    const [first, second] = DAM.map(({ key }) => storyId(key));
    await at.forget({ ids: [first!] }, true);
    now += ms;
    await at.forget({ ids: [second!] }, true);
    expect(await at.forget({ ids: [first!] }, false)).toHaveLength(restored);
  });

  it('and restoring tell open pages of it', async () => {
    const at = reading();
    await keepAll(at);
    changed.mockClear();
    const ids = [storyId(DAM[0]!.key)];
    await at.forget({ ids }, true);
    await at.forget({ ids }, false);
    expect(changed).toHaveBeenCalledTimes(2);
  });

  it('forgets the stories from before a day', async () => {
    const at = reading();
    await keepAll(at);
    expect(await at.forget({ olderThan: '2031-03-05' }, true)).toEqual([storyId(DAM[0]!.key)]);
  });

  it('does not change what other stories say about a name', async () => {
    const at = reading();
    await keepAll(at);
    await at.forget({ ids: [storyId(DAM[0]!.key)] }, true);
    await at.stories(true);
    expect((await viewOf('Jonas Feld'))?.named).toEqual({ articles: 2, from: '2031-03-05', to: '2031-03-14' });
  });
});

describe('the kept stories', () => {
  it('are listed with the newest first, and with when they were exported', async () => {
    const at = reading();
    await keepAll(at, [DAM[1]!, DAM[2]!, DAM[0]!]);
    expect(await headlines(at)).toEqual([DAM[2]!, DAM[1]!, DAM[0]!].map(({ headline }) => headline));
    expect(await at.stories(false)).not.toHaveProperty('exportedAt');
    expect(await at.noteExport()).toBe('done');
    expect(await at.stories(false)).toMatchObject({ exportedAt: now });
  });

  it('have their names, the most frequent first, with an id if there is more to show about them', async () => {
    const at = reading();
    const blocks = [
      'Rosa Amber and Bert Lind met Jonas Feld, the mayor. Amber and Lind left. Feld stayed, and Feld slept.',
    ];
    await keepAll(at, [{ ...DAM[0]!, blocks }, DAM[1]!]);
    const { named } = (await at.story(storyId(DAM[0]!.key)))!;
    expect(named).toMatchObject([
      { name: 'Jonas Feld', kind: 'person', count: 3, id: 'your-reading/jonas-feld', introduction: 'mayor' },
      { name: 'Bert Lind', count: 2 },
      { name: 'Rosa Amber', count: 2 },
    ]);
    expect(named.slice(1).map((one) => Object.keys(one).sort())).toEqual(Array(2).fill(['count', 'kind', 'name']));
  });
});

describe('what kept stories say', () => {
  it('is on cards of later stories, also after the background was stopped', async () => {
    await keepAll(reading());
    const view = await viewOf('Jonas Feld');
    expect(view).toMatchObject({
      id: 'your-reading/jonas-feld',
      pack: { id: 'your-reading', isOfReader: true },
      named: { articles: 3, from: '2031-03-03', to: '2031-03-14' },
    });
    expect(view!.facts[0]!.receipts[0]!.article.outlet.value).toBe('Lemmland Courier');
  });

  it('does not include the story itself', async () => {
    await keepAll(reading());
    const view = await viewOf(
      'Jonas Feld',
      'Jonas Feld spoke on Monday.',
      { text: 'Jonas Feld spoke on Monday.' },
      DAM[2]!.address,
    );
    expect(view?.named).toEqual({ articles: 2, from: '2031-03-03', to: '2031-03-05' });
  });

  it('is found by a surname, by initials, by an id and by what is typed, misspelt too', async () => {
    await keepAll(reading());
    const library = async (about: About) => packs().addTo(base, about, undefined);
    const names = async (about: About) => (await library(about)).packs.at(-1)!.open;
    for (const about of [
      { text: 'Brannock spoke on Monday. Ms. Brannock said the lake was low.' },
      { ids: ['your-reading/ilse-branok'] },
      { query: 'ilse' },
      { query: 'brannok' },
      { query: 'Brannock' },
    ])
      expect((await names(about)).lexicon.withName('Ilse Brannock', 'person'), JSON.stringify(about)).toHaveLength(1);
    const body = (await names({ text: 'The LWA met on Monday.' })).lexicon;
    expect(body.withName('Lemmland Water Authority', 'organization')).toHaveLength(1);
    expect((await library({ query: 'Brannock' })).lookUp('Brannock')[0]?.name).toBe('Ilse Brannock');
  });

  it('takes no work if nothing is kept', async () => {
    expect(await packs().addTo(base, { text: 'Jonas Feld spoke on Monday.' }, undefined)).toBe(base);
  });

  it('never lowers or removes what a pack finds, and is on the pack’s card', async () => {
    const talks = 'Sergei Lavrov met John Kerry in Paris. Lavrov and Kerry spoke for four hours about Ukraine.';
    await keepAll(reading(), [
      {
        ...DAM[0]!,
        blocks: [`Russian Foreign Minister Sergey Lavrov and John Kerry, the mayor of Tessaly, met. ${talks}`],
      },
    ]);
    const library = await packs().addTo(base, { text: talks }, undefined);
    expect(library).not.toBe(base);
    expect(library.link(talks)).toEqual(expect.arrayContaining(base.link(talks)));
    const view = library.view(base.link(talks)[0]!.entity, { present: [] })!;
    expect(view.pack?.id).toBe(PACK.id);
    expect(view.elsewhere?.map(({ pack }) => pack?.id)).toEqual(['your-reading']);
  });

  it('is the same for a few names as in a pack of all stories', async () => {
    await keepAll(reading());
    const whole = readingPack(DAM.flatMap((story) => appearancesIn(story))).entities;
    for (const { id, name, kind, description, background, coverage } of whole) {
      const library = await packs().addTo(base, { ids: [`your-reading/${id}`] }, undefined);
      const entity = library.packs.at(-1)!.open.entities;
      const some = entity.at(entity.numberOf(id)!)!;
      expect({ name: some.name, kind: some.kind, description: some.description, coverage: some.coverage }).toEqual({
        ...{ name, kind, description, coverage },
      });
      expect(some.background.map(({ text, date }) => ({ text, date }))).toEqual(
        background.map(({ text, date }) => ({ text, date })),
      );
    }
  });
});

describe('correcting names', () => {
  const ID = 'your-reading/jonas-feld';
  const corrections = () => new Corrections(new ReadingStore(), changed);

  it('hides a name until that is undone', async () => {
    await keepAll(reading());
    expect(await corrections().add({ type: 'hide', id: ID })).toBe('done');
    expect(await viewOf('Jonas Feld')).toBeUndefined();
    expect(await corrections().all()).toMatchObject([{ names: ['Jonas Feld'] }]);
    expect(await corrections().undoCorrection(0)).toBe('done');
    expect(await viewOf('Jonas Feld')).toBeDefined();
    expect(await corrections().undoCorrection(0)).toBe('gone');
  });

  it('merges two names, whichever of them is requested', async () => {
    await keepAll(reading());
    expect(await corrections().add({ type: 'merge', id: ID, into: 'your-reading/marta-quil' })).toBe('done');
    expect(await viewOf('Jonas Feld')).toMatchObject({ id: 'your-reading/marta-quil', named: { articles: 3 } });
    expect(await viewOf('Marta Quill')).toMatchObject({ id: 'your-reading/marta-quil', named: { articles: 3 } });
  });

  it('uses the last of the names that the reader gave', async () => {
    await keepAll(reading());
    expect(await corrections().add({ type: 'rename', id: ID, to: 'Zacharias Feld' })).toBe('done');
    expect(await corrections().add({ type: 'rename', id: ID, to: 'Albert Feld' })).toBe('done');
    expect((await viewOf('Jonas Feld'))?.name).toBe('Albert Feld');
    expect(await corrections().all()).toHaveLength(1);
  });

  it('is kept with the name, and erased with the last story that has it', async () => {
    const at = reading();
    await keepAll(at);
    await corrections().add({ type: 'hide', id: ID });
    await at.forget({ ids: [storyId(DAM[0]!.key)] }, true);
    await at.stories(true);
    expect(await corrections().all()).toHaveLength(1);
    await at.forget({}, true);
    await at.stories(true);
    expect(await corrections().all()).toEqual([]);
  });

  it('say that the names changed, unless nothing was done', async () => {
    await keepAll(reading());
    changed.mockClear();
    expect(await corrections().add({ type: 'hide', id: 'your-reading/nobody' })).toBe('gone');
    expect(changed).not.toHaveBeenCalled();
    expect(await corrections().add({ type: 'hide', id: ID })).toBe('done');
    expect(changed).toHaveBeenCalledOnce();
  });

  it('splits one name into two', async () => {
    await keepAll(reading());
    expect(await corrections().add({ type: 'split', id: ID, stories: [storyId(DAM[2]!.key)] })).toBe('done');
    const library = await packs().addTo(base, { ids: [`${ID}-person-2`] }, undefined);
    expect(library.view(`${ID}-person-2`, { present: [] })?.named?.articles).toBe(1);
  });

  it('refuses names that no story has', async () => {
    await keepAll(reading());
    expect(await corrections().add({ type: 'hide', id: 'your-reading/nobody' })).toBe('gone');
    expect(await corrections().add({ type: 'merge', id: ID, into: 'your-reading/nobody' })).toBe('gone');
  });
});

describe('exporting and importing stories', () => {
  it('goes on after the last story of each batch of twenty', async () => {
    const at = reading();
    const one = DAM[0]!;
    for (let i = 0; i < 21; i++) await at.keep(pageOf(one, { address: `https://courier.example/${i}` }));
    const first = await at.batch(undefined);
    expect(first.stories).toHaveLength(20);
    const second = await at.batch(first.last);
    expect(second.stories).toHaveLength(1);
    expect(second).not.toHaveProperty('last');
  });

  /** Returns the stories of an export; here one batch holds all of them. */
  async function carried(at: YourReading) {
    const { stories } = await at.batch(undefined);
    return stories;
  }

  it('restores them unchanged on another device', async () => {
    const at = reading();
    await keepAll(at);
    await new Corrections(new ReadingStore(), changed).add({ type: 'hide', id: 'your-reading/jonas-feld' });
    const stories = await carried(at);
    const kept = await new ReadingStore().keptCorrections();
    globalThis.indexedDB = new IDBFactory();
    expect(await reading().importStories({ stories, corrections: kept, isLast: true })).toEqual({
      added: 3,
      updated: 0,
      same: 0,
    });
    expect(await carried(reading())).toEqual(stories);
    expect(await viewOf('Jonas Feld')).toBeUndefined();
    expect(await viewOf('Marta Quill')).toBeDefined();
  });

  it('notifies open pages once, with the last stories of the file', async () => {
    const at = reading();
    await keepAll(at);
    const stories = await carried(at);
    globalThis.indexedDB = new IDBFactory();
    changed.mockClear();
    await reading().importStories({ stories: stories.slice(0, 2), corrections: [], isLast: false });
    expect(changed).not.toHaveBeenCalled();
    await reading().importStories({ stories: stories.slice(2), corrections: [], isLast: true });
    expect(changed).toHaveBeenCalledOnce();
  });

  it('keeps all addresses at which a story was read here', async () => {
    const at = reading();
    await at.keep(pageOf(DAM[0]!));
    const [story] = await carried(at);
    const elsewhere = `${DAM[0]!.address}?edition=2`;
    await at.keep(pageOf(DAM[0]!, { address: elsewhere, canonical: DAM[0]!.address }));
    await at.importStories({
      stories: [{ ...story!, updatedAt: story!.updatedAt + 1 }],
      corrections: [],
      isLast: true,
    });
    expect(await at.at(elsewhere)).not.toBeNull();
  });

  it('changes nothing the second time, and a newer text replaces an older one', async () => {
    const at = reading();
    await keepAll(at);
    const stories = await carried(at);
    expect(await at.importStories({ stories, corrections: [], isLast: true })).toEqual({
      added: 0,
      updated: 0,
      same: 3,
    });
    const newer = { ...stories[0]!, updatedAt: stories[0]!.updatedAt + 1, blocks: ['Another text of the same story.'] };
    expect(await at.importStories({ stories: [newer], corrections: [], isLast: true })).toEqual({
      added: 0,
      updated: 1,
      same: 0,
    });
    // the update can be undone
    expect(await at.restore(storyId(newer.key))).toBe('done');
    expect(await carried(at)).toEqual(stories);
  });
});
