import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { LibraryService } from '../../../entrypoints/background/library-service.ts';
import { answerMessages } from '../../../entrypoints/background/messages.ts';
import { changeSettings, DEFAULT_SETTINGS, readSettings, switchSite } from '../../../platform/settings.ts';
import { ask as send } from './ask.ts';

const service = { link: vi.fn(() => 'linked'), names: vi.fn(() => ({})) };
const linker = service as unknown as LibraryService;
/** Answers every question with its name and with what it was given. */
const answering = new Proxy({} as LibraryService, {
  get: (_, key) => (key === 'then' ? undefined : (...given: unknown[]) => [key, ...given]),
});
const open = vi.fn(async (..._: unknown[]): Promise<LibraryService> => linker);
const onPage = vi.fn();
answerMessages(open, onPage);

const LINK = { blocks: ['John Kerry'], present: [], marked: [] };

function ask(type: string, data: unknown, url?: string, tab = true): Promise<unknown> {
  return send(type, data, { frameId: 3, ...(tab ? { tab: { id: 7, url } } : { url }) });
}

beforeEach(async () => {
  vi.clearAllMocks();
  await fakeBrowser.storage.local.clear();
});

describe('a page’s text', () => {
  it('is linked according to the reader’s settings', async () => {
    await changeSettings((settings) => ({ ...settings, unsure: false }));
    expect(await ask('link', LINK, 'https://www.reuters.com/a')).toBe('linked');
    expect(service.link).toHaveBeenCalledWith(LINK, { ...DEFAULT_SETTINGS, unsure: false });
  });

  it.each([
    ['a tab', 'https://www.reuters.com/a', true],
    ['a tab, without www', 'http://reuters.com/', true],
    ['a page that is in no tab', 'https://www.reuters.com/a', false],
  ])('is not linked on a site that the reader switched off: %s', async (_, url, tab) => {
    await switchSite('reuters.com', false);
    expect(await ask('link', LINK, url, tab)).toBeNull();
    expect(open).not.toHaveBeenCalled();
  });

  it('is linked on other sites than the one that is off', async () => {
    await switchSite('reuters.com', false);
    expect(await ask('link', LINK, 'https://notreuters.com/a')).toBe('linked');
  });

  it('is refused before anything is done with it if it is not valid', async () => {
    await expect(ask('link', { blocks: 7 }, 'https://www.reuters.com/a')).rejects.toThrow('message refused: ');
    expect(open).not.toHaveBeenCalled();
  });
});

const STORY = { present: ['nato'], published: '2014-03-31', address: 'https://www.reuters.com/b' };
const OF_STORY = { ids: ['nato'], published: '2014-03-31' };

/** Question, what it holds, what it is about, and the story whose kept neighbours are wanted. */
const QUESTIONS: [type: string, data: object, about: object | undefined, address: string][] = [
  ['view', { id: 'kerry', story: STORY }, { ...OF_STORY, ids: ['kerry', 'nato'] }, STORY.address],
  ['names', { ids: ['nato'] }, { ids: ['nato'] }, 'https://www.reuters.com/a'],
  ['lookup', { query: 'kerry' }, { query: 'kerry' }, 'https://www.reuters.com/a'],
  ['answer', { query: 'who is kerry' }, { query: 'who is kerry' }, 'https://www.reuters.com/a'],
  ['notes', { story: STORY }, OF_STORY, STORY.address],
  ['coverage', { story: STORY }, OF_STORY, STORY.address],
  ['around', { story: STORY }, OF_STORY, STORY.address],
  ['readings', { story: STORY }, OF_STORY, STORY.address],
  ['connection', { names: ['nato', 'kerry'], address: STORY.address }, { ids: ['nato', 'kerry'] }, STORY.address],
  ['about', {}, undefined, 'https://www.reuters.com/a'],
];

describe('a question to the packs', () => {
  it.each(QUESTIONS)('is answered by them: %s', async (type, data, about, address) => {
    open.mockResolvedValueOnce(answering);
    const [answered, given] = (await ask(type, data, 'https://www.reuters.com/a')) as unknown[];
    expect(answered).toBe(type);
    // what concerns all packs is asked with nothing
    expect(given ?? {}).toEqual(data);
    expect(open).toHaveBeenCalledExactlyOnceWith(about, address);
  });

  it.each(QUESTIONS)('is refused before they are opened if it is not valid: %s', async (type, data) => {
    await expect(ask(type, { ...data, more: 1 })).rejects.toThrow('message refused: ');
    expect(open).not.toHaveBeenCalled();
  });
});

describe('the cast of a page', () => {
  const CAST = { blocks: ['They met Ona Brill.'], present: ['nato'] };

  it('is found according to the reader’s settings', async () => {
    open.mockResolvedValueOnce(answering);
    expect(await ask('cast', CAST, 'https://www.reuters.com/a')).toEqual(['cast', CAST, DEFAULT_SETTINGS]);
    const about = { text: 'They met Ona Brill.', ids: ['nato'] };
    expect(open).toHaveBeenCalledExactlyOnceWith(about, 'https://www.reuters.com/a');
  });

  it('is not looked for on a site that the reader switched off, nor are its sentences', async () => {
    await switchSite('reuters.com', false);
    expect(await ask('cast', CAST, 'https://www.reuters.com/a')).toBeNull();
    expect(await ask('sentences', { blocks: CAST.blocks }, 'https://www.reuters.com/a')).toBeNull();
    expect(open).not.toHaveBeenCalled();
  });

  it('is about all its paragraphs, each of which is text of its own', async () => {
    open.mockResolvedValueOnce(answering);
    await ask('cast', { ...CAST, blocks: ['They met Ona', 'Brill left.'] }, 'https://www.reuters.com/a');
    expect(open.mock.lastCall![0]).toEqual({ text: 'They met Ona\n\nBrill left.', ids: ['nato'] });
  });

  it('has its sentences divided', async () => {
    expect(await ask('sentences', { blocks: CAST.blocks }, 'https://www.reuters.com/a')).toMatchObject({
      spans: [0, 0, 19],
    });
  });
});

it('opens the page of an article in a new tab', async () => {
  const create = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
  await ask('openArticle', { id: '004 & more' });
  expect(create).toHaveBeenCalledWith({ url: `${browser.runtime.getURL('/library.html')}#article/004%20%26%20more` });
  await expect(ask('openArticle', { id: 'x'.repeat(171) })).rejects.toThrow('message refused: ');
});

it('opens the page of a kept story at the sentence that was clicked', async () => {
  const create = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
  await ask('openArticle', { id: 'your-reading/s123', words: 'It rained.' });
  const library = browser.runtime.getURL('/library.html');
  expect(create).toHaveBeenCalledWith({ url: `${library}#kept/s123/It%20rained.` });
});

it('a card is about the names that its words could mean as well', async () => {
  open.mockResolvedValueOnce(answering);
  const match = { surface: 'Kerry', alias: 'Kerry', aliasType: 'plain', via: 'name', rivals: ['bob'], confidence: 0.5 };
  await ask('view', { id: 'kerry', story: { present: ['nato'] }, match }, 'https://www.reuters.com/a');
  expect(open).toHaveBeenCalledExactlyOnceWith({ ids: ['kerry', 'bob', 'nato'] }, 'https://www.reuters.com/a');
});

describe('a page that is searched for a story', () => {
  const OUTLINE = { names: [], elements: '', blocks: '', heads: [] };
  const tell = (url: string) => ask('story', { outline: OUTLINE, metadata: [], anyway: false }, url);

  it('is announced with its tab and address', async () => {
    await tell('https://www.reuters.com/a');
    expect(onPage).toHaveBeenCalledExactlyOnceWith(7, 'https://www.reuters.com/a');
  });

  it('is not announced if it is in no tab', async () => {
    await ask('story', { outline: OUTLINE, metadata: [], anyway: false }, 'https://www.reuters.com/a', false);
    expect(onPage).not.toHaveBeenCalled();
  });

  const WORDS = 'The dam is about to break, and everybody has left the valley. '.repeat(5);
  /** A page of an element with one block. */
  const PAGE = { names: ['', 'main'], elements: '0,1,0,0', blocks: '0,310,0', heads: [`${WORDS.slice(0, 60)}…eys.`] };

  it('is no article if it does not look like one, unless the reader wants it read', async () => {
    const read = (anyway: boolean) =>
      ask('story', { outline: PAGE, metadata: [], anyway }, 'https://www.reuters.com/a');
    expect(await read(false)).toBe('noArticle');
    // only Firefox needs the style of marks within shadow roots
    expect(await read(true)).toEqual({ read: '0', body: 0, shown: [], style: '' });
  });

  it('is refused if its outline does not fit together', async () => {
    const outline = { ...PAGE, blocks: '7,310,0' };
    await expect(ask('story', { outline, metadata: [], anyway: true }, 'https://www.reuters.com/a')).rejects.toThrow(
      'message refused: ',
    );
  });

  it('is not announced on a site that the reader switched off', async () => {
    await switchSite('reuters.com', false);
    await tell('https://www.reuters.com/a');
    expect(onPage).not.toHaveBeenCalled();
  });
});

describe('the number on the icon', () => {
  const badge = () => browser.action.getBadgeText({ tabId: 7 });

  it('is shown for the tab that sends it', async () => {
    await ask('count', { entities: 12 }, 'https://www.reuters.com/a');
    expect(await badge()).toBe('12');
    await ask('count', { entities: 0 }, 'https://www.reuters.com/a');
    expect(await badge()).toBe('');
  });

  it('is not shown to a reader who does not want it', async () => {
    await changeSettings((settings) => ({ ...settings, badge: false }));
    await ask('count', { entities: 12 }, 'https://www.reuters.com/a');
    expect(await badge()).toBe('');
  });

  it('is ignored if it comes from no tab', async () => {
    await ask('count', { entities: 12 }, 'https://www.reuters.com/a', false);
    expect(await badge()).toBe('');
  });
});

describe('a name that is dismissed everywhere', () => {
  it('is stored, and restored', async () => {
    const dismissal = { entity: 'john-kerry', surface: 'Kerry' };
    await ask('dismiss', { ...dismissal, dismissed: true });
    await ask('dismiss', { ...dismissal, dismissed: true });
    expect((await readSettings()).dismissed).toEqual([dismissal]);
    await ask('dismiss', { ...dismissal, dismissed: false });
    expect((await readSettings()).dismissed).toEqual([]);
  });
});

describe('the card’s script', () => {
  const run = vi.fn();
  beforeEach(() => {
    Object.assign(browser, { scripting: { executeScript: run } });
  });

  it('runs in the very frame that asks for it', async () => {
    await ask('card', {}, 'https://www.reuters.com/a');
    expect(run.mock.calls).toEqual([[{ target: { tabId: 7, frameIds: [3] }, files: ['/draw.js', '/card.js'] }]]);
  });

  it('runs in the page itself if that does not say in which frame it is', async () => {
    await send('card', {}, { tab: { id: 7, url: 'https://www.reuters.com/a' } });
    expect(run.mock.calls[0]![0].target).toEqual({ tabId: 7, frameIds: [0] });
  });

  it('runs nowhere if no tab asks for it', async () => {
    await ask('card', {}, 'https://www.reuters.com/a', false);
    expect(run).not.toHaveBeenCalled();
  });
});
