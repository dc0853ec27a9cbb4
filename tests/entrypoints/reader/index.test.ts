// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LibraryService } from '../../../entrypoints/background/library-service.ts';
import reader from '../../../entrypoints/reader/index.ts';
import { checked, type LinkRequest, pageSummary } from '../../../platform/message-checks.ts';
import { type Attention, pageInPlace, placeAttention } from '../../../platform/page-slot.ts';
import { DEFAULT_SETTINGS } from '../../../platform/settings.ts';
import { cardSettingsOf } from '../../../platform/settings-schema.ts';
import { PACK } from '../../engine/lexicon.ts';
import { libraryOf } from '../../engine/library/library-of.ts';
import { FILLER, highlighted, openPage } from '../page-stubs.ts';
import { answerAsBackground, settled } from '../questions.ts';

const service = new LibraryService(libraryOf(PACK));
const STORY = `Yesterday Vladimir Putin met John Kerry in Geneva. Later Kerry left. ${FILLER}`;

type Answer = { res?: unknown; err?: { message: string } };
type Connected = (port: { name: string }) => void;
let connect: Connected = () => {};

/** Sends a message to the reader script, as the browser does, and returns the answer. */
function ask(type: string, data: unknown = {}): Promise<Answer> {
  const { promise, resolve } = Promise.withResolvers<Answer>();
  void fakeBrowser.runtime.onMessage.trigger({ type, data }, { id: browser.runtime.id } as never, resolve as never);
  return promise;
}

async function start(paragraphs = [STORY], options = {}) {
  openPage(paragraphs, options);
  reader.main();
  await settled();
}

const linked = vi.fn((data: LinkRequest) => service.link(data, DEFAULT_SETTINGS));

beforeEach(() => {
  vi.restoreAllMocks();
  linked.mockClear();
  Object.assign(browser.runtime, { onConnect: { addListener: (listener: Connected) => (connect = listener) } });
  answerAsBackground({ link: linked, count: () => undefined, card: () => undefined });
});
afterEach(() => {
  pageInPlace()?.leave();
  vi.unstubAllGlobals();
});

describe('the reader script', () => {
  it('reports what it found: each entity once, with its number of mentions, in order', async () => {
    await start();
    const { res } = await ask('summary');
    const { state, entries } = checked(pageSummary, res);
    expect(state).toBe('ready');
    expect(entries.map(({ id, count }) => [id, count])).toEqual([
      ['vladimir-putin', 1],
      ['john-kerry', 2],
      ['geneva', 1],
    ]);
  });

  it.each<[string, string[], object, string]>([
    ['a page without known names', [FILLER], {}, 'empty'],
    ['a page that is no article', ['Vladimir Putin'], { article: false }, 'noArticle'],
  ])('reports %s', async (_, paragraphs, options, state) => {
    await start(paragraphs, options);
    expect((await ask('summary')).res).toMatchObject({ state, entries: [] });
  });

  it('reads a page that is no article on request', async () => {
    await start(['Vladimir Putin'], { article: false });
    expect((await ask('readAnyway')).res).toMatchObject({ state: 'ready', entries: [{ id: 'vladimir-putin' }] });
  });

  it('reports that the site is off', async () => {
    answerAsBackground({ link: () => null, count: () => undefined });
    await start();
    expect((await ask('summary')).res).toMatchObject({ state: 'off', entries: [] });
  });

  it('reads again when settings change', async () => {
    await start();
    await ask('refresh');
    await settled();
    expect(linked).toHaveBeenCalledTimes(2);
  });

  it('applies new settings of the card without reading the page again', async () => {
    await start();
    const cardSettings = cardSettingsOf({ ...DEFAULT_SETTINGS, openAfterMs: 700, opens: 'click' });
    await ask('cardSettings', cardSettings);
    expect(pageInPlace()!.cardSettings).toEqual(cardSettings);
    expect(linked).toHaveBeenCalledOnce();
  });

  it('is replaced by one that starts later', async () => {
    await start();
    const first = pageInPlace()!;
    reader.main();
    await settled();
    expect(first.signal.aborted).toBe(true);
    expect(pageInPlace()).not.toBe(first);
    expect(highlighted()['context-text']).toHaveLength(4);
  });

  it('leaves when it is told to, and no longer answers', async () => {
    await start();
    connect({ name: 'something else' });
    expect(pageInPlace()).toBeDefined();
    connect({ name: 'leave' });
    expect(pageInPlace()).toBeUndefined();
    expect(highlighted()).toEqual({});
    const answers = await fakeBrowser.runtime.onMessage.trigger(
      { type: 'summary', data: {} },
      { id: browser.runtime.id } as never,
      (() => {}) as never,
    );
    expect(answers).not.toContain(true);
  });

  it('answers with an error if the card’s script is not loaded', async () => {
    await start();
    expect(await ask('show', { id: 'john-kerry' })).toMatchObject({ err: {} });
  });

  it('loads the card’s script once for requests that come together, and lets it answer', async () => {
    await start();
    const show = vi.fn(() => ({ at: 1, of: 2 }));
    const step = vi.fn();
    const card = vi.fn(() => placeAttention(pageInPlace()!, { show, step, changed: () => {} } as unknown as Attention));
    answerAsBackground({ card });
    const [shown] = await Promise.all([ask('show', { id: 'john-kerry', by: 1 }), ask('step', { by: -1 })]);
    expect(shown.res).toEqual({ at: 1, of: 2 });
    expect(show).toHaveBeenCalledWith({ id: 'john-kerry', by: 1 });
    expect(step).toHaveBeenCalledWith(-1);
    expect(card).toHaveBeenCalledOnce();
  });
});
