/** Messages about kept stories: which senders may send them, and which part answers. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Corrections } from '../../../../entrypoints/background/reading/corrections.ts';
import type { TabKeeper } from '../../../../entrypoints/background/reading/keep-tab.ts';
import { answerReadingMessages } from '../../../../entrypoints/background/reading/messages.ts';
import type { YourReading } from '../../../../entrypoints/background/reading/your-reading.ts';
import { ask } from '../ask.ts';

/** Replaces a part: each of its functions returns its own name and its arguments. */
const answers = <T>(name: string) =>
  new Proxy(
    {},
    {
      get:
        (_, key) =>
        async (...given: unknown[]) => [`${name}.${String(key)}`, ...given],
    },
  ) as T;
const refuseAt = vi.fn<() => boolean>();
const reading = answers<YourReading>('reading');
answerReadingMessages(
  new Proxy(reading, {
    get: (target, key) =>
      key === 'at' && refuseAt() ? () => Promise.reject(new Error('broken')) : Reflect.get(target, key),
  }),
  answers<TabKeeper>('keeper'),
  answers<Corrections>('corrections'),
);

const STORY = `s${'a'.repeat(14)}`;
const TEXT = { headline: 'H', blocks: ['b'], isCut: false, metadata: [] };

beforeEach(() => void refuseAt.mockReset());

/** Message type, data, and the expected call. */
const MESSAGES: [type: string, data: unknown, done: unknown[]][] = [
  ['keepStory', { tabId: 7, anyway: true }, ['keeper.keep', 7, true]],
  ['keptAt', { address: 'https://a.example/x' }, ['reading.at', 'https://a.example/x']],
  ['forgetStories', { choice: { ids: [STORY] }, forgotten: true }, ['reading.forget', { ids: [STORY] }, true]],
  ['restoreStory', { id: STORY }, ['reading.restore', STORY]],
  ['stories', { sweep: false }, ['reading.stories', false]],
  ['keptStory', { id: STORY }, ['reading.story', STORY]],
  ['correct', { type: 'hide', id: 'ada' }, ['corrections.add', { type: 'hide', id: 'ada' }]],
  ['corrections', {}, ['corrections.all']],
  ['storiesOf', { id: 'ada' }, ['corrections.stories', 'ada']],
  ['undoCorrection', { number: 3 }, ['corrections.undoCorrection', 3]],
  ['storyBatch', { after: STORY }, ['reading.batch', STORY]],
  ['storiesSaved', {}, ['reading.noteExport']],
  [
    'importStories',
    { stories: [], corrections: [], isLast: true },
    ['reading.importStories', { stories: [], corrections: [], isLast: true }],
  ],
];

describe('a message about kept stories', () => {
  it.each(MESSAGES)('is answered if it comes from a page of the extension: %s', async (type, data, done) => {
    expect(await ask(type, data)).toEqual(done);
  });

  it.each(MESSAGES)('is refused if it comes from a web page: %s', async (type, data) => {
    const page = { url: 'https://a.example/', tab: { id: 7 }, frameId: 0 };
    await expect(ask(type, data, page)).rejects.toThrow("only the extension's own pages may ask");
  });

  it.each(MESSAGES.filter(([, data]) => Object.keys(data as object).length > 0))(
    'is refused if it is not valid: %s',
    async (type) => {
      await expect(ask(type, { wrong: 1 })).rejects.toThrow('message refused: ');
    },
  );

  it('is answered with nothing if the store does not say whether a story is kept', async () => {
    refuseAt.mockReturnValue(true);
    expect(await ask('keptAt', { address: 'https://a.example/x' })).toBeNull();
  });
});

describe('what the script in a page sends of its story', () => {
  const page = { url: 'https://a.example/x', tab: { id: 7, url: 'https://a.example/x' }, frameId: 0 };

  it('is taken for the tab and the address that the browser gives', async () => {
    expect(await ask('keepText', TEXT, page)).toEqual(['keeper.keepText', 7, 'https://a.example/x', TEXT]);
  });

  it('is of no tab if it comes from a frame', async () => {
    const [done, tab] = (await ask('keepText', TEXT, { ...page, frameId: 3 })) as unknown[];
    expect([done, tab ?? undefined]).toEqual(['keeper.keepText', undefined]);
  });

  it('is refused if it is not valid', async () => {
    await expect(ask('keepText', { ...TEXT, headline: 'a'.repeat(1001) }, page)).rejects.toThrow();
    await expect(ask('storyToKeep', { outline: 7, metadata: [] }, page)).rejects.toThrow();
  });
});
