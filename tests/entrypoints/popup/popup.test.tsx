// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { KERRY, PAGE, RESULTS, ZELENSKYY } from '../../../entrypoints/gallery/fixtures.ts';
import { Popup } from '../../../entrypoints/popup/popup.tsx';
import { LOOKUP_PAGE, storeWords } from '../../../platform/asked-words.ts';
import { changeSettings, readSettings } from '../../../platform/settings.ts';
import { draw, plain } from '../../components/draw.tsx';
import { gone, redrawn } from '../drawn.ts';
import { type Answers, answerAsBackground, answerAsTab, pending } from '../questions.ts';

/** The address of the story that is open in the active tab. */
const ADDRESS = 'https://www.reuters.com/world/a-story';

function openStory({ url = ADDRESS, allowed = true } = {}): void {
  Object.assign(browser, {
    permissions: {
      contains: async () => allowed,
      request: vi.fn(async () => true),
      getAll: async () => ({ origins: [] }),
    },
    scripting: { executeScript: async () => [{ result: true }] },
  });
  vi.spyOn(browser.tabs, 'getCurrent').mockResolvedValue(undefined as never);
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 7, url }] as never);
}

const SUMMARY = { state: 'ready', entries: PAGE, published: '2014-03-31' };

async function openPopup({ background = {}, tab = {} }: { background?: Answers; tab?: Answers } = {}) {
  const asked = answerAsBackground({
    lookup: () => RESULTS,
    coverage: () => [],
    notes: () => ({}),
    answer: () => null,
    keptAt: () => null,
    ...background,
  });
  answerAsTab({ summary: () => SUMMARY, refresh: () => undefined, ...tab });
  const popup = draw(<Popup />);
  await redrawn();
  return { ...popup, asked };
}

const box = () => screen.getByRole<HTMLInputElement>('combobox');
async function type(words: string): Promise<void> {
  fireEvent.input(box(), { target: { value: words } });
  await redrawn();
}
const press = (key: string) => fireEvent.keyDown(box(), { key });
/** Returns the name on the card, if a card is shown. */
const onCard = () => {
  const heading = document.querySelector('.entity-title h2');
  return heading ? plain(heading.textContent) : undefined;
};
const optionNames = () => screen.queryAllByRole('option').map((option) => plain(option.textContent));

beforeEach(async () => {
  vi.restoreAllMocks();
  await fakeBrowser.storage.local.clear();
  openStory();
});
afterEach(gone);

/** Ids of the page's names, the most frequent first. */
const MOST_NAMED_FIRST = PAGE.toSorted((a, b) => b.count - a.count).map(({ id }) => id);

describe('opening an entity', () => {
  it('shows its card, and Escape returns to the results', async () => {
    await openPopup({ background: { view: () => KERRY } });
    await type('kerry');
    press('Enter');
    await redrawn();
    expect(onCard()).toBe(KERRY.name);
    fireEvent.keyDown(document.body, { key: 'Escape' });
    await redrawn();
    expect(optionNames().length).toBeGreaterThan(0);
  });

  it('opens one card for two presses of Enter', async () => {
    const view = pending<unknown>();
    await openPopup({ background: { view: () => view.promise } });
    await type('kerry');
    press('Enter');
    press('Enter');
    view.resolve(KERRY);
    await redrawn();
    expect(onCard()).toBe(KERRY.name);
    fireEvent.keyDown(document.body, { key: 'Escape' });
    await redrawn();
    expect(onCard()).toBeUndefined();
  });

  it('is cancelled if the reader types before the card is there', async () => {
    const view = pending<unknown>();
    await openPopup({ background: { view: () => view.promise } });
    await type('kerry');
    press('Enter');
    await type('lavrov');
    view.resolve(KERRY);
    await redrawn();
    expect(box().value).toBe('lavrov');
    expect(onCard()).toBeUndefined();
    expect(optionNames().length).toBeGreaterThan(0);
  });

  it('shows the one that was chosen last, whichever answer comes last', async () => {
    const views = [pending<unknown>(), pending<unknown>()];
    let asked = 0;
    await openPopup({ background: { view: () => views[asked++]!.promise } });
    await type('minister');
    press('Enter');
    press('ArrowDown');
    press('Enter');
    views[1]!.resolve(ZELENSKYY);
    await redrawn();
    views[0]!.resolve(KERRY);
    await redrawn();
    expect(onCard()).toBe(ZELENSKYY.name);
  });
});

describe('words from the menu of selected text', () => {
  const open = async (address: string) => {
    window.history.replaceState(null, '', address);
    await storeWords('nato chief');
    await openPopup();
    return box().value;
  };
  afterEach(() => window.history.replaceState(null, '', '/'));

  it('are looked up when the popup opens', async () => {
    expect(await open(LOOKUP_PAGE)).toBe('nato chief');
    expect(optionNames().length).toBeGreaterThan(0);
  });

  it('are not used by a popup that the toolbar opens', async () => expect(await open('/popup.html')).toBe(''));

  it('cause no error if the browser has lost them', async () => {
    vi.spyOn(fakeBrowser.storage.session, 'get').mockRejectedValue(new Error('gone'));
    expect(await open(LOOKUP_PAGE)).toBe('');
  });
});

describe('the switch for the site', () => {
  const theSwitch = () => screen.getByRole<HTMLInputElement>('switch');

  it('is stored, and the page is read again', async () => {
    const refresh = vi.fn();
    await openPopup({ tab: { refresh } });
    fireEvent.click(theSwitch());
    await redrawn();
    expect((await readSettings()).sitesOff).toEqual(['reuters.com']);
    expect(theSwitch().checked).toBe(false);
    expect(refresh).toHaveBeenCalledOnce();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('returns to the stored state if there is no space for the change, and says so', async () => {
    await openPopup();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QuotaExceededError'));
    fireEvent.click(theSwitch());
    await redrawn();
    expect((await readSettings()).sitesOff).toEqual([]);
    expect(theSwitch().checked).toBe(true);
    expect(screen.getByRole('alert').textContent).toContain('could not be saved');
  });

  it('also says so if more sites are switched off than the settings allow', async () => {
    const sitesOff = Array.from({ length: 2000 }, (_, i) => `a${i}.example`);
    await changeSettings((settings) => ({ ...settings, sitesOff }));
    await openPopup();
    fireEvent.click(theSwitch());
    await redrawn();
    expect(theSwitch().checked).toBe(true);
    expect(screen.getByRole('alert').textContent).toContain('could not be saved');
  });

  it('no longer shows an earlier failure once the change is stored', async () => {
    await openPopup();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QuotaExceededError'));
    fireEvent.click(theSwitch());
    await redrawn();
    fireEvent.click(theSwitch());
    await redrawn();
    expect(theSwitch().checked).toBe(false);
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('what is on the page', () => {
  const firstName = () => screen.getByRole('button', { name: new RegExp(`^${PAGE[0]!.name}`) });

  it('is listed with related coverage', async () => {
    const coverage = vi.fn(() => []);
    await openPopup({ background: { coverage } });
    expect(firstName()).toBeTruthy();
    expect(coverage).toHaveBeenCalledWith({
      story: { published: '2014-03-31', present: MOST_NAMED_FIRST, address: ADDRESS },
    });
  });

  it('says who each was when the story was written', async () => {
    const notes = vi.fn(() => ({ [PAGE[0]!.id]: 'Head of state' }));
    await openPopup({ background: { notes } });
    expect(notes).toHaveBeenCalledWith({
      story: { published: '2014-03-31', present: MOST_NAMED_FIRST, address: ADDRESS },
    });
    expect(plain(firstName().textContent)).toContain('Head of state');
  });

  it('scrolls to the place in the page, where the card opens', async () => {
    const close = vi.spyOn(window, 'close').mockImplementation(() => {});
    await openPopup({ tab: { show: () => ({ at: 1, of: 2 }) } });
    fireEvent.click(firstName());
    await redrawn();
    expect(close).toHaveBeenCalledOnce();
    expect(onCard()).toBeUndefined();
  });

  it.each([
    ['is no longer there', () => 'gone'],
    ['is behind a dialog of the page', () => 'behindDialog'],
    [
      'no longer has a reader script',
      () => {
        throw new Error('Receiving end does not exist');
      },
    ],
  ])('is shown in the popup if it %s', async (_, show) => {
    const close = vi.spyOn(window, 'close').mockImplementation(() => {});
    await openPopup({ tab: { show }, background: { view: () => KERRY } });
    fireEvent.click(firstName());
    await redrawn();
    expect(onCard()).toBe(KERRY.name);
    expect(close).not.toHaveBeenCalled();
  });
});

describe('“Always read” this site', () => {
  it('requests permission for exactly the host that is open', async () => {
    openStory({ url: 'https://www.gov.uk/news', allowed: false });
    await openPopup();
    fireEvent.click(screen.getByRole('button', { name: 'Always read www.gov.uk' }));
    expect(browser.permissions.request).toHaveBeenCalledWith({ origins: ['*://www.gov.uk/*'] });
  });
});

describe('keeping the story', () => {
  const KEPT = { outcome: 'kept', id: 's00000000000001', headline: 'A story', notes: [] };

  it('is offered, and one click keeps the story of the tab', async () => {
    const keepStory = vi.fn(() => KEPT);
    const { text } = await openPopup({ background: { keptAt: () => null, keepStory } });
    fireEvent.click(screen.getByRole('button', { name: 'Keep this story' }));
    await redrawn();
    expect(keepStory).toHaveBeenCalledExactlyOnceWith({ tabId: 7, anyway: false });
    expect(text()).toContain('Kept on this device.');
  });

  it('can be undone, which forgets the story', async () => {
    const forgetStories = vi.fn(() => [KEPT.id]);
    await openPopup({ background: { keptAt: () => null, keepStory: () => KEPT, forgetStories } });
    fireEvent.click(screen.getByRole('button', { name: 'Keep this story' }));
    await redrawn();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await redrawn();
    expect(forgetStories).toHaveBeenCalledExactlyOnceWith({ choice: { ids: [KEPT.id] }, forgotten: true });
    expect(screen.getByRole('button', { name: 'Keep this story' })).toBeDefined();
  });

  it('shows that the story is kept, and can forget and restore it', async () => {
    const forgetStories = vi.fn(() => [KEPT.id]);
    const keptAt = () => ({ id: KEPT.id, updatedAt: Date.UTC(2024, 4, 6, 12) });
    const { text } = await openPopup({ background: { keptAt, forgetStories } });
    expect(text()).toContain('Kept on May 6, 2024');
    fireEvent.click(screen.getByRole('button', { name: 'Forget it' }));
    await redrawn();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await redrawn();
    expect(forgetStories).toHaveBeenLastCalledWith({ choice: { ids: [KEPT.id] }, forgotten: false });
    expect(text()).toContain('Kept on');
  });

  it.each([
    [{ outcome: 'private' }, 'Nothing is kept from private windows.'],
    ['full', 'The disk is full. Nothing was kept or changed.'],
    ['newer', 'A newer version of Backstory stored your stories'],
    [{ outcome: 'noText' }, 'There is no text on this page to keep.'],
  ])('says why nothing was kept: %j', async (reply, words) => {
    await openPopup({ background: { keptAt: () => null, keepStory: () => reply } });
    fireEvent.click(screen.getByRole('button', { name: 'Keep this story' }));
    await redrawn();
    expect(screen.getByRole('alert').textContent).toContain(words);
  });

  it('shows a page that is no article before it keeps it', async () => {
    const replies = [{ outcome: 'noArticle', headline: 'Front page' }, KEPT];
    const keepStory = vi.fn(() => replies.shift());
    const { text } = await openPopup({ background: { keptAt: () => null, keepStory } });
    fireEvent.click(screen.getByRole('button', { name: 'Keep this story' }));
    await redrawn();
    expect(text()).toContain('This page does not look like an article: “Front page”.');
    fireEvent.click(screen.getByRole('button', { name: 'Keep it anyway' }));
    await redrawn();
    expect(keepStory).toHaveBeenLastCalledWith({ tabId: 7, anyway: true });
    expect(text()).toContain('Kept on this device.');
  });
});

describe('names that no pack knows', () => {
  const MERZ = {
    id: 'cast:person:Friedrich Merz',
    name: 'Friedrich Merz',
    kind: 'person',
    count: 3,
    note: 'chancellor',
  };
  const CAST = { entries: [MERZ], introductions: { 'john-kerry': 'the American diplomat' } };
  const rows = () => [...document.querySelectorAll('.page-entry')].map((row) => plain(row.textContent));
  const EMPTY = { state: 'empty', entries: [] };

  it('are in the list with those of the packs, each with how the story introduces it', async () => {
    await openPopup({ tab: { pageCast: () => CAST }, background: { notes: () => ({}) } });
    expect(rows()).toContainEqual(expect.stringContaining('Friedrich Merzchancellor'));
    expect(rows()).toContainEqual(expect.stringContaining('John Kerrythe American diplomat'));
  });

  it('are not listed if a pack knows the name', async () => {
    const notes = () => ({ 'john-kerry': 'US secretary of state' });
    await openPopup({ tab: { pageCast: () => CAST }, background: { notes } });
    expect(rows()).toContainEqual(expect.stringContaining('John KerryUS secretary of state'));
  });

  it('are the whole list of a page on which no pack knows any name', async () => {
    await openPopup({ tab: { summary: () => EMPTY, pageCast: () => CAST } });
    expect(rows()).toHaveLength(1);
    expect(screen.queryByText('Backstory knows no name on this page.')).toBeNull();
  });

  it('are left out if the page does not send them, or sends something that is not valid', async () => {
    await openPopup({
      tab: { summary: () => EMPTY, pageCast: () => ({ entries: [{ ...MERZ, count: -1 }], introductions: {} }) },
    });
    expect(rows()).toEqual([]);
    expect(screen.getByText('Backstory knows no name on this page.')).toBeTruthy();
  });

  it.each(['noArticle', 'off'])('are not requested if the page is %s', async (state) => {
    const asked = vi.fn(() => CAST);
    await openPopup({ tab: { summary: () => ({ state, entries: [] }), pageCast: asked } });
    expect(asked).not.toHaveBeenCalled();
  });
});

describe('opening beside a story', () => {
  const LATE = ['pageCast', 'notes', 'coverage', 'keptAt'] as const;

  it.each(LATE)('draws nothing that would move when the answer to %s arrives', async (late) => {
    const answer = pending<never>();
    const wait = { [late]: () => answer.promise };
    const { text } = await openPopup({
      background: { keptAt: () => null, ...(late === 'pageCast' ? {} : wait) },
      tab: { pageCast: () => ({ entries: [], introductions: {} }), ...(late === 'pageCast' ? wait : {}) },
    });
    expect(text()).not.toContain('Keep this story');
    expect(text()).not.toContain('John Kerry');
    answer.reject(new Error('stopped'));
    await redrawn();
    expect(text()).toContain('Keep this story');
    expect(text()).toContain('John Kerry');
  });
});
