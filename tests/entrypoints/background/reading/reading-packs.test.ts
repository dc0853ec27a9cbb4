/** Which names of kept stories a question finds, besides those that it is about. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Library } from '../../../../engine/library/library.ts';
import type { About } from '../../../../entrypoints/background/reading/name-source.ts';
import { ReadingPacks } from '../../../../entrypoints/background/reading/reading-packs.ts';
import { YourReading } from '../../../../entrypoints/background/reading/your-reading.ts';
import { ReadingStore } from '../../../../platform/reading-store.ts';
import { storyId } from '../../../../reading/story.ts';
import { DAM, story } from '../../../reading/stories.ts';

const NOTHING = new Library([]);
let store: ReadingStore;
let reading: YourReading;

beforeEach(async () => {
  vi.restoreAllMocks();
  globalThis.indexedDB = new IDBFactory();
  store = new ReadingStore();
  reading = new YourReading(store, () => {});
  for (const one of DAM) await reading.keep(one);
});

const add = (about: About, address?: string) => new ReadingPacks(store, 'Your reading').addTo(NOTHING, about, address);
const names = (library: Library) =>
  library
    .holdings()
    .names.map(({ name }) => name)
    .sort();

describe('a pack of kept stories', () => {
  it('has the name by which cards call it, and gives way to other packs', async () => {
    const { packs } = await add({ text: 'Jonas Feld spoke.' });
    expect(packs).toMatchObject([{ id: 'your-reading', title: 'Your reading', hasPlainIds: false, standsBack: true }]);
  });

  it('has for a text only the names in it', async () => {
    expect(names(await add({ text: 'Jonas Feld spoke in the town.' }))).toEqual(['Jonas Feld']);
  });

  it('has for an id or a query also the names that stand beside it', async () => {
    const found = names(await add({ ids: ['your-reading/jonas-feld'] }));
    expect(found).toEqual(expect.arrayContaining(['Jonas Feld', 'Marta Quill']));
    expect(names(await add({ query: 'feld' }))).toEqual(found);
  });

  it('has an organization whole, if its initials are asked for', async () => {
    expect(names(await add({ text: 'The LWA spoke on Monday.' }))).toEqual(['Lemmland Water Authority']);
  });

  it('has at most twelve names beside those that are asked for, the most frequent', async () => {
    // thirteen names stand beside it once, and one twice
    const letters = [...'abcdefghijklmn', 'n'];
    for (const [i, letter] of letters.entries()) {
      const sentence = `Zoe Orrinfeld met Rosa ${letter.toUpperCase()}rason, the judge of the valley, on that day.`;
      await reading.keep(story(`courier.example/${i}`, [sentence]));
    }
    const found = names(await add({ query: 'orrinfeld' }));
    expect(found.filter((name) => name.startsWith('Rosa'))).toHaveLength(12);
    expect(found).toEqual(expect.arrayContaining(['Rosa Arason', 'Rosa Krason', 'Rosa Nrason']));
    expect(found).not.toContain('Rosa Lrason');
  });

  it('is left out if no kept story has the names, if nothing is kept, or if all of them were hidden', async () => {
    expect(await add({ text: 'Ada Grey spoke.' })).toBe(NOTHING);
    await store.changeCorrections(() => [
      { correction: { type: 'hide', who: { key: 'jonas feld', story: storyId(DAM[0]!.key) } }, names: [] },
    ]);
    expect(await add({ text: 'Jonas Feld spoke in the town.' })).toBe(NOTHING);
    globalThis.indexedDB = new IDBFactory();
    store = new ReadingStore();
    const asked = vi.spyOn(store, 'corrections');
    expect(await add({ text: 'Jonas Feld spoke.' })).toBe(NOTHING);
    expect(asked).not.toHaveBeenCalled();
  });

  it('is left out if the store cannot be read, which is logged', async () => {
    const logged = vi.spyOn(console, 'error').mockReturnValue();
    const error = new Error('unavailable');
    vi.spyOn(store, 'corrections').mockRejectedValue(error);
    expect(await add({ text: 'Jonas Feld spoke.' })).toBe(NOTHING);
    expect(logged).toHaveBeenCalledExactlyOnceWith(error);
  });

  it('says nothing from the story that is being read', async () => {
    const articles = async (address?: string) => {
      const library = await add({ text: 'Jonas Feld spoke.' }, address);
      return library.view('your-reading/jonas-feld', { present: [] })?.named?.articles;
    };
    expect(await articles()).toBe(3);
    expect(await articles('https://courier.example/unknown')).toBe(3);
    expect(await articles('about:blank')).toBe(3);
    expect(await articles(`${DAM[0]!.address}#end`)).toBe(2);
  });
});
