// @vitest-environment jsdom
/** Which text of a page is kept, and with what notes. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { TabKeeper } from '../../../../entrypoints/background/reading/keep-tab.ts';
import type { YourReading } from '../../../../entrypoints/background/reading/your-reading.ts';
import type { KeepTextRequest } from '../../../../platform/reading-checks.ts';
import type { KeepReply } from '../../../../platform/reading-messages.ts';
import { declared, pageOf, paragraphs, read } from '../../../page/dom.ts';
import { settled } from '../../questions.ts';

const kept = vi.fn();
let keeper: TabKeeper;
let replies: KeepReply[];

beforeEach(() => {
  vi.restoreAllMocks();
  kept.mockReset();
  replies = [];
  vi.spyOn(browser.tabs, 'get').mockImplementation((async () => ({ id: 7, incognito: false })) as never);
  Object.assign(browser, { scripting: { executeScript: async () => [] } });
  const keep = async (page: object) => {
    kept(page);
    return { outcome: 'same', id: 's1', headline: '', notes: [] };
  };
  keeper = new TabKeeper({ keep } as unknown as YourReading);
});

/** Asks to keep the page of a tab. */
async function ask(anyway = false): Promise<void> {
  void keeper.keep(7, anyway).then((reply) => replies.push(reply));
  await settled();
}

const contents = (page: Document) => {
  const { outline, metadata } = read(page);
  return { outline, metadata };
};
/** Chooses what to keep of a page; returns the beginnings of the blocks. */
function choose(page: Document) {
  const { blocks } = read(page);
  const choice = keeper.choose(7, contents(page));
  const words = (chosen: number[]) => chosen.map((block) => blocks[block]!.text.trim().split(' ')[0]);
  return choice && { headline: words(choice.headline), blocks: words(choice.blocks) };
}

const ARTICLE = pageOf(`<main><h1>Headline</h1><article>${paragraphs('Ada', 4)}</article></main>`, declared);
const LIST = pageOf(
  `<main><ul><li>Vegetables are here</li><li>Fruit is there</li></ul></main>`,
  '<title>The market</title>',
);

describe('of a page', () => {
  it('that is an article, its headline and its story are kept', async () => {
    await ask();
    expect(choose(ARTICLE)).toEqual({ headline: ['Headline'], blocks: ['Ada', 'Ada', 'Ada', 'Ada'] });
    expect(replies).toEqual([]);
  });

  it('that is no article, nothing is kept before the reader says so; its title is told', async () => {
    await ask();
    expect(choose(LIST)).toBeNull();
    await settled();
    expect(replies).toEqual([{ outcome: 'noArticle', headline: 'The market' }]);
  });

  const LONG =
    'Vegetables are here from the first day of spring to the last day of autumn, and then there is only fruit.';
  it.each([
    ['', 'Vegetables are here.', 'Vegetables are here.'],
    [', of a long line only whole ones', LONG, 'Vegetables are here from the first day of spring to the…'],
    [', of a line without spaces its letters', 'x'.repeat(91), `${'x'.repeat(60)}…`],
  ])('that has no title either, its first words are told%s', async (_, line, headline) => {
    await ask();
    expect(choose(pageOf(`<main><p>${line}</p><p>Fruit.</p></main>`))).toBeNull();
    await settled();
    expect(replies).toEqual([{ outcome: 'noArticle', headline }]);
  });

  it('that is no article, all text is kept if the reader says so', async () => {
    await ask(true);
    expect(choose(LIST)).toEqual({ headline: [], blocks: ['Vegetables', 'Fruit'] });
    expect(replies).toEqual([]);
  });

  it('without text, nothing is kept, whatever the reader says', async () => {
    await ask(true);
    expect(choose(pageOf('<main></main>'))).toBeNull();
    await settled();
    expect(replies).toEqual([{ outcome: 'noText' }]);
  });
});

describe('a story is kept with', () => {
  const TEXT: KeepTextRequest = { headline: '', blocks: ['A dam broke.'], isCut: false, metadata: [] };
  /** Keeps a text as a page sends it. */
  async function keepText(page: Document, more: Partial<KeepTextRequest>) {
    await ask(true);
    choose(page);
    await keeper.keepText(7, 'https://courier.example/dam', { ...TEXT, metadata: read(page).metadata, ...more });
    return kept.mock.lastCall![0];
  }
  const head = (html: string) => pageOf(`<main>${paragraphs('Ada', 4)}</main>`, `${declared}${html}`);

  it.each<[string, string, Partial<KeepTextRequest>, object]>([
    ['the headline that the page shows', '<title>Title</title>', { headline: 'Shown' }, { headline: 'Shown' }],
    ['its title, if it shows none', '<title>Title</title>', {}, { headline: 'Title' }],
    ['no headline, if it has none at all', '', {}, { headline: '' }],
    ['the outlet’s name', '<meta property="og:site_name" content="The Courier">', {}, { siteName: 'The Courier' }],
    [
      'the address that the page calls its own',
      '',
      { canonical: 'https://c.example/1' },
      { canonical: 'https://c.example/1' },
    ],
    [
      'its day',
      '<meta property="article:published_time" content="2014-03-31T08:00:00Z">',
      {},
      { published: '2014-03-31' },
    ],
    ['no note, if all of it is there', '', {}, { notes: [] }],
    ['a note that it is cut, if it does not fit into a message', '', { isCut: true }, { notes: ['cut'] }],
    [
      'a note that it is cut, if the page holds the rest back',
      '<script type="application/ld+json">{"@type": "NewsArticle", "isAccessibleForFree": false}</script>',
      {},
      { notes: ['cut'] },
    ],
  ])('%s', async (_, html, more, expected) => {
    expect(await keepText(head(html), more)).toMatchObject(expected);
  });

  it('nothing that the page does not say', async () => {
    expect(Object.keys(await keepText(head(''), {})).sort()).toEqual(['address', 'blocks', 'headline', 'notes']);
  });

  it('a note that the reader chose it, if it is no article', async () => {
    expect(await keepText(LIST, {})).toMatchObject({ notes: ['chosen'] });
  });
});
