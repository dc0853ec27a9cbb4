// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { LibraryService } from '../../../entrypoints/background/library-service.ts';
import draw from '../../../entrypoints/draw/index.ts';
import { followPage, type LivePage } from '../../../entrypoints/reader/live-page.ts';
import { MOST_MENTIONS } from '../../../platform/limits.ts';
import { checked, type LinkRequest, linkRequest, viewRequest } from '../../../platform/message-checks.ts';
import type { LinkReply } from '../../../platform/messages.ts';
import { type Attention, placeAttention, placePage } from '../../../platform/page-slot.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../platform/settings.ts';
import { cardSettingsOf } from '../../../platform/settings-schema.ts';
import { PACK } from '../../engine/lexicon.ts';
import { libraryOf } from '../../engine/library/library-of.ts';
import { FILLER, highlighted, openPage } from '../page-stubs.ts';
import { type Answers, answerAsBackground } from '../questions.ts';

const service = new LibraryService(libraryOf(PACK));
const FIRST = `Yesterday Vladimir Putin spoke in Moscow. ${FILLER}`;
const LATER = `Vladimir Putin told John Kerry no. ${FILLER}`;

let page: LivePage;
const questions: LinkRequest[] = [];
const counts: number[] = [];
const onReplaced = vi.fn();

/** Simulates the background, with settings and answers of a test. */
function background(settings: Partial<Settings> = {}, more: Answers = {}): void {
  answerAsBackground({
    link: (data: LinkRequest) => {
      const question = checked(linkRequest, data);
      questions.push(question);
      return service.link(question, { ...DEFAULT_SETTINGS, ...settings });
    },
    count: ({ entities }: { entities: number }) => void counts.push(entities),
    ...more,
  });
}

/** Returns the words of each mention, with a star if it is underlined. */
const mentions = () => page.mentions.map(({ range, marked }) => `${range}${marked ? '*' : ''}`);

function add(text: string): HTMLParagraphElement {
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  document.querySelector('article')!.append(paragraph);
  return paragraph;
}

async function read(paragraphs: string[], options = {}): Promise<void> {
  openPage(paragraphs, options);
  page = followPage(onReplaced);
  placePage(page);
  await page.read();
}

beforeEach(() => {
  vi.restoreAllMocks();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  questions.length = 0;
  counts.length = 0;
  onReplaced.mockReset();
  background();
});
afterEach(() => {
  page.leave();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a page that is read', () => {
  it('loads the script that draws mentions only if a name is known, and once', async () => {
    const draws = vi.fn(draw.main);
    background({}, { draw: draws });
    await read([FILLER]);
    expect(draws).not.toHaveBeenCalled();
    add(FIRST);
    await page.read();
    add(LATER);
    await page.read();
    expect(draws).toHaveBeenCalledOnce();
    expect(mentions()).toHaveLength(4);
  });

  it('is linked again if the script that draws mentions was not loaded', async () => {
    background(
      {},
      {
        draw: () => {
          throw new Error('not now');
        },
      },
    );
    await read([FIRST]);
    expect(mentions()).toEqual([]);
    background();
    await page.read();
    expect(mentions()).toEqual(['Vladimir Putin*', 'Moscow']);
  });

  it.each<[string, Answers]>([
    [
      'the background does not answer',
      {
        link: () => {
          throw new Error('stopped');
        },
      },
    ],
    ['the script that draws mentions does not run', { draw: () => undefined }],
  ])('is read again by itself some seconds after %s', async (_, fault) => {
    background({}, fault);
    await read([FIRST]);
    await vi.advanceTimersByTimeAsync(1000);
    background();
    expect(mentions()).toEqual([]);
    await vi.advanceTimersByTimeAsync(2000);
    expect(mentions()).toEqual(['Vladimir Putin*', 'Moscow']);
  });

  it('is read three times more, ever later, if the background does not answer, and again after the next change', async () => {
    const failing = vi.fn(() => {
      throw new Error('stopped');
    });
    background({}, { link: failing });
    await read([FIRST]);
    const asked = async (after: number) => {
      await vi.advanceTimersByTimeAsync(after);
      return failing.mock.calls.length;
    };
    expect(await asked(0)).toBe(1);
    expect(await asked(2500)).toBe(2);
    expect(await asked(11_000)).toBe(3);
    expect(await asked(31_000)).toBe(4);
    expect(await asked(600_000)).toBe(4);
    background();
    add(LATER);
    await vi.advanceTimersByTimeAsync(5000);
    expect(mentions()).toEqual(['Vladimir Putin*', 'Moscow', 'Vladimir Putin', 'John Kerry*']);
  });

  it('is read soon after a change, although a failed reading is only repeated later', async () => {
    const failing = vi.fn(() => {
      throw new Error('stopped');
    });
    background({}, { link: failing });
    await read([FIRST]);
    await vi.advanceTimersByTimeAsync(2500);
    expect(failing).toHaveBeenCalledTimes(2);
    background();
    add(LATER);
    await vi.advanceTimersByTimeAsync(2000);
    expect(mentions()).toEqual(['Vladimir Putin*', 'Moscow', 'Vladimir Putin', 'John Kerry*']);
  });

  it('is read whole if its number could not be reported', async () => {
    const counted = vi.fn(() => {
      if (counted.mock.calls.length === 1) throw new Error('stopped');
    });
    background({}, { count: counted });
    await read([FIRST]);
    await vi.advanceTimersByTimeAsync(3000);
    expect(counted).toHaveBeenCalledTimes(2);
    expect(mentions()).toEqual(['Vladimir Putin*', 'Moscow']);
  });

  it('has its mentions in order, the first of each underlined, and reports their number', async () => {
    await read([FIRST, LATER]);
    expect(mentions()).toEqual(['Vladimir Putin*', 'Moscow', 'Vladimir Putin', 'John Kerry*']);
    expect(highlighted()).toMatchObject({
      'context-mark': ['Vladimir Putin', 'John Kerry'],
      'context-text': ['Vladimir Putin', 'Moscow', 'Vladimir Putin', 'John Kerry'],
    });
    expect(counts).toEqual([3]);
  });

  it('is sent to the background once, however often it is read', async () => {
    await read([FIRST, LATER]);
    await page.read();
    await page.read();
    expect(questions).toHaveLength(1);
  });

  it('is not marked if it is no article, until the reader asks for it', async () => {
    await read(['Vladimir Putin spoke.'], { article: false });
    expect(page.isArticle).toBe(false);
    expect(questions).toHaveLength(0);
    await page.readAgain(true);
    expect(page.isArticle).toBe(true);
    expect(mentions()).toEqual(['Vladimir Putin*']);
  });

  it('shows its marks again if the page removed them', async () => {
    await read([FIRST]);
    CSS.highlights.clear();
    expect(page.at(0, 0)!.entity.id).toBe('vladimir-putin');
    expect(highlighted()['context-mark']).toEqual(['Vladimir Putin']);
  });

  it.each<[string, string, string[]]>([
    [
      'to the text',
      '<a href="#a">Vladimir Putin</a> spoke.',
      ['Vladimir Putin', 'Moscow', 'Vladimir Putin*', 'John Kerry*'],
    ],
    [
      'only once, however many links there are',
      '<a href="#a">Putin</a>, <a href="#b">Putin</a> again.',
      ['Putin', 'Putin', 'Moscow', 'Vladimir Putin*', 'John Kerry*'],
    ],
    [
      'not from an anchor without an address',
      '<a name="a">Vladimir Putin</a> spoke.',
      ['Vladimir Putin*', 'Moscow', 'Vladimir Putin', 'John Kerry*'],
    ],
  ])('moves the underline of a name in a link %s', async (_, first, expected) => {
    await read([`${first} It was in Moscow. ${FILLER}`, LATER]);
    expect(mentions()).toEqual(expected);
  });

  it('keeps the underline in a link within a sentence if the name is nowhere else', async () => {
    await read([`Yesterday <a href="#a">Vladimir Putin</a> spoke. ${FILLER}`]);
    expect(mentions()).toEqual(['Vladimir Putin*']);
  });

  it('has no mention at a place without one', async () => {
    await read([FIRST]);
    expect(page.at(99, 0)).toBeUndefined();
  });

  it('has no mention if the text changed before the answer came', async () => {
    background(
      {},
      {
        link: (data: LinkRequest) => {
          document.querySelector('p')!.firstChild!.nodeValue = 'Yes';
          return service.link(data, DEFAULT_SETTINGS);
        },
      },
    );
    await read([FIRST, LATER]);
    expect(mentions()).toEqual(['Vladimir Putin', 'John Kerry*']);
  });
});

describe('text that arrives later', () => {
  it('is read soon after, together with what is already known about the page', async () => {
    await read([FIRST]);
    add(LATER);
    await vi.advanceTimersByTimeAsync(5000);
    expect(questions).toHaveLength(2);
    expect(questions[1]).toMatchObject({
      blocks: [LATER],
      present: ['vladimir-putin', 'moscow'],
      marked: ['vladimir-putin'],
    });
  });

  it('has its mark on an entity that has none yet, not on one that is already marked', async () => {
    await read([FIRST]);
    add(LATER);
    await page.read();
    expect(mentions()).toEqual(['Vladimir Putin*', 'Moscow', 'Vladimir Putin', 'John Kerry*']);
  });

  it('is underlined throughout if the reader chose every mention, in links too', async () => {
    background({ which: 'all' });
    await read([FIRST]);
    add(LATER);
    await page.read();
    expect(mentions()).toEqual(['Vladimir Putin*', 'Moscow', 'Vladimir Putin*', 'John Kerry*']);
  });

  it('decides what a surname before it means', async () => {
    await read([`Yesterday Kerry left the city. ${FILLER}`, FIRST]);
    expect(mentions()).toEqual(['Vladimir Putin*', 'Moscow']);
    add(LATER);
    await page.read();
    expect(mentions()).toEqual(['Kerry', 'Vladimir Putin*', 'Moscow', 'Vladimir Putin', 'John Kerry*']);
    expect(questions.map(({ blocks }) => blocks.length)).toEqual([2, 1, 1]);
    await page.read();
    expect(questions).toHaveLength(3);
  });

  it.each(['transitionend', 'animationend'])('is underlined when it has faded in: %s', async (event) => {
    await read([FIRST]);
    const late = add(LATER);
    late.checkVisibility = () => false;
    await page.read();
    expect(mentions()).toEqual(['Vladimir Putin*', 'Moscow', 'Vladimir Putin', 'John Kerry']);
    await vi.advanceTimersByTimeAsync(5000);
    late.checkVisibility = () => true;
    await vi.advanceTimersByTimeAsync(5000);
    expect(mentions().at(-1)).toBe('John Kerry');
    late.dispatchEvent(new Event(event, { bubbles: true }));
    await vi.advanceTimersByTimeAsync(5000);
    expect(mentions().at(-1)).toBe('John Kerry*');
  });

  it('is not checked on every movement of the pointer if everything that should be underlined is', async () => {
    await read([FIRST]);
    const look = vi.spyOn(document, 'createTreeWalker');
    document.body.dispatchEvent(new Event('transitionend', { bubbles: true }));
    await vi.advanceTimersByTimeAsync(5000);
    expect(look).not.toHaveBeenCalled();
  });

  it('is put into the order of the page', async () => {
    await read([LATER]);
    document.querySelector('article')!.prepend(add(FIRST));
    await page.read();
    expect(mentions().map((words) => words.replace('*', ''))).toEqual([
      'Vladimir Putin',
      'Moscow',
      'Vladimir Putin',
      'John Kerry',
    ]);
  });

  it('loses its mentions when it is removed', async () => {
    await read([FIRST, LATER]);
    document.querySelectorAll('p')[1]!.remove();
    await page.read();
    expect(mentions()).toEqual(['Vladimir Putin*', 'Moscow']);
    expect(highlighted()['context-text']).toEqual(['Vladimir Putin', 'Moscow']);
    expect(counts.at(-1)).toBe(3);
  });

  it('is sent again if the background did not answer', async () => {
    const failing = vi.fn(() => {
      throw new Error('no');
    });
    background({}, { link: failing });
    await read([FIRST]);
    expect(failing).toHaveBeenCalledOnce();
    expect(mentions()).toEqual([]);
    background();
    await page.read();
    expect(mentions()).toEqual(['Vladimir Putin*', 'Moscow']);
  });

  it('is forgotten with all other text if the page goes to another story', async () => {
    await read([FIRST]);
    history.pushState(null, '', '/another-story');
    document.querySelector('article')!.innerHTML = `<p>${LATER}</p>`;
    await page.read();
    expect(mentions()).toEqual(['Vladimir Putin*', 'John Kerry']);
    expect(questions[1]).toMatchObject({ present: [], marked: [] });
  });

  it('has its own date, or none, although the address changes before the text', async () => {
    const date = (content: string) => {
      document.head.innerHTML = `<meta property="og:type" content="article"><meta name="date" content="${content}">`;
    };
    openPage([FIRST]);
    date('2014-03-31');
    page = followPage(onReplaced);
    placePage(page);
    await page.read();
    expect(page.published).toBe('2014-03-31');
    history.pushState(null, '', '/the-second-story');
    await page.read();
    expect(page.published).toBe('2014-03-31');
    document.querySelector('article')!.innerHTML = `<p>${LATER}</p>`;
    date('2022-01-12');
    await page.read();
    expect(page.published).toBe('2022-01-12');
    history.pushState(null, '', '/the-third-story');
    document.querySelector('article')!.innerHTML = `<p>${FIRST}</p>`;
    await page.read();
    expect(page.published).toBeUndefined();
  });

  it('does not change if only the fragment of the address changes', async () => {
    await read([FIRST]);
    history.pushState(null, '', `${location.pathname}#further-down`);
    await page.read();
    expect(questions).toHaveLength(1);
  });
});

describe('text that the page hides', () => {
  it.each(['hidden', 'style', 'class', 'open', 'inert', 'aria-hidden'])(
    'loses its underline soon after: by %s',
    async (name) => {
      await read([FIRST]);
      expect(mentions()).toEqual(['Vladimir Putin*', 'Moscow']);
      Element.prototype.checkVisibility = function () {
        return !this.hasAttribute(name);
      };
      document.querySelector('p')!.setAttribute(name, '');
      await vi.advanceTimersByTimeAsync(1500);
      expect(mentions()).toEqual(['Vladimir Putin', 'Moscow']);
    },
  );

  it('is read again if its words change in place', async () => {
    await read([FIRST]);
    document.querySelector('p')!.firstChild!.nodeValue = LATER;
    await vi.advanceTimersByTimeAsync(1500);
    expect(mentions()).toEqual(['Vladimir Putin*', 'John Kerry']);
  });
});

describe('a page that is no article yet', () => {
  /** Reads a page some times; returns how often the background was asked what its story is. */
  async function readOften(times: number): Promise<number> {
    const asked = vi.fn(() => 'noArticle');
    background({}, { story: asked });
    await read(['Loading …'], { article: false });
    for (let i = 1; i < times; i++) {
      add(`Still loading ${'…'.repeat(i)}`);
      await page.read();
    }
    return asked.mock.calls.length;
  }

  it('is looked at twenty times, and not again until the reader wants it read', async () => {
    expect(await readOften(25)).toBe(20);
    background();
    add(FIRST);
    await page.read();
    expect(page.isArticle).toBe(false);
    await page.readAgain(true);
    expect(page.isArticle).toBe(true);
    expect(mentions()).toEqual(['Vladimir Putin*', 'Moscow']);
  });

  it('has the background asked once for each of its states', async () => {
    expect(await readOften(1)).toBe(1);
    const asked = vi.fn(() => 'noArticle');
    background({}, { story: asked });
    await page.read();
    expect(asked).not.toHaveBeenCalled();
  });
});

it('a picture that is opened as a page is not read', async () => {
  vi.spyOn(Document.prototype, 'contentType', 'get').mockReturnValue('image/svg+xml');
  await read([FIRST]);
  expect(mentions()).toEqual([]);
  expect(questions).toEqual([]);
});

describe('an article that the page removes', () => {
  it('loses its mentions, and the open card is notified', async () => {
    await read([FIRST, LATER]);
    const changed = vi.fn();
    placePage(page);
    placeAttention(page, { changed } as unknown as Attention);
    document.querySelector('article')!.replaceChildren();
    await page.read();
    expect(page.mentions).toEqual([]);
    expect(highlighted()).toMatchObject({ 'context-text': [] });
    expect(changed).toHaveBeenCalled();
  });
});

describe('a name that the reader dismissed on this page', () => {
  const dismiss = (dismissed: boolean) => page.setDismissed('vladimir-putin', 'Vladimir Putin', dismissed);

  it('is gone everywhere on it, and can be restored in its place', async () => {
    await read([FIRST, LATER]);
    dismiss(true);
    expect(mentions()).toEqual(['Moscow', 'John Kerry*']);
    expect(highlighted()['context-text']).toEqual(['Moscow', 'John Kerry']);
    dismiss(false);
    expect(mentions()).toEqual(['Vladimir Putin*', 'Moscow', 'Vladimir Putin', 'John Kerry*']);
    // with its marks
    expect(highlighted()['context-text']!.filter((words) => words === 'Vladimir Putin')).toHaveLength(2);
    expect(highlighted()['context-mark']).toContain('Vladimir Putin');
  });

  it('does not come back with text that arrives later', async () => {
    await read([FIRST]);
    dismiss(true);
    add(LATER);
    await page.read();
    expect(mentions().map((words) => words.replace('*', ''))).toEqual(['Moscow', 'John Kerry']);
    expect(highlighted()['context-text']).toEqual(['Moscow', 'John Kerry']);
    dismiss(false);
    expect(mentions().filter((words) => words.startsWith('Vladimir'))).toHaveLength(2);
  });

  it('does not come back when the page is read again', async () => {
    await read([FIRST]);
    dismiss(true);
    await page.readAgain();
    expect(mentions()).toEqual(['Moscow']);
    expect(highlighted()['context-text']).toEqual(['Moscow']);
  });

  it('is not restored at a place that is gone', async () => {
    await read([FIRST, LATER]);
    dismiss(true);
    document.querySelector('p')!.remove();
    await page.read();
    dismiss(false);
    expect(mentions().filter((words) => words.startsWith('Vladimir'))).toHaveLength(1);
  });

  it('does not affect other names of the entity', async () => {
    await read([`${FIRST} Then Putin left.`]);
    dismiss(true);
    expect(mentions()).toEqual(['Moscow', 'Putin']);
  });
});

describe('reading the page again', () => {
  it('applies changed settings', async () => {
    await read([FIRST]);
    background({ which: 'none' });
    await page.readAgain();
    expect(mentions()).toEqual(['Vladimir Putin', 'Moscow']);
    expect(highlighted()['context-mark']).toEqual([]);
  });

  it('shows the old marks until the new ones are there', async () => {
    await read([FIRST]);
    let during: string[] | undefined;
    background(
      {},
      {
        link: (data: LinkRequest) => {
          during = highlighted()['context-mark'];
          return service.link(data, DEFAULT_SETTINGS);
        },
      },
    );
    await page.readAgain();
    expect(during).toEqual(['Vladimir Putin']);
    expect(highlighted()['context-mark']).toEqual(['Vladimir Putin']);
  });
});

describe('a site that the reader switched off', () => {
  it('has no mentions and is not sent to the background until the settings change', async () => {
    background({}, { link: () => null });
    await read([FIRST]);
    expect([page.off, mentions(), counts]).toEqual([true, [], [0]]);
    background();
    add(LATER);
    await page.read();
    expect(questions).toHaveLength(0);
    await page.readAgain();
    expect(page.off).toBe(false);
    expect(mentions()).toHaveLength(4);
  });
});

describe('a page that is left', () => {
  it('has no marks, and is no longer read', async () => {
    await read([FIRST]);
    page.leave();
    expect(highlighted()).toEqual({});
    add(LATER);
    await vi.advanceTimersByTimeAsync(60_000);
    await page.read();
    expect(questions).toHaveLength(1);
    expect(page.at(0, 0)).toBeUndefined();
  });

  it('has no marks as soon as the extension is gone', async () => {
    await read([FIRST]);
    Object.assign(browser.runtime, { id: undefined });
    expect(page.at(0, 0)).toBeUndefined();
    expect(page.signal.aborted).toBe(true);
  });
});

describe('a page that replaced its document', () => {
  it('is read by a new reader script, and not by the old one', async () => {
    await read([FIRST]);
    const old = document.documentElement;
    const fresh = document.createElement('html');
    fresh.innerHTML = old.innerHTML;
    old.replaceWith(fresh);
    await page.read();
    expect(onReplaced).toHaveBeenCalledOnce();
    expect(questions).toHaveLength(1);
  });
});

describe('a page with more names than the limit of mentions', () => {
  /** Links every word as an entity of its own. */
  const everyWord = ({ blocks }: LinkRequest): LinkReply => {
    const words = blocks.flatMap((text, block) => [...text.matchAll(/\w+/g)].map((word) => ({ block, word })));
    return {
      spans: words.flatMap(({ block, word }, i) => [block, word.index, word.index + word[0].length, i, 0, 950, 0]),
      entities: words.map(({ word }) => ({ id: word[0], name: word[0], kind: 'person' })),
      hows: [{ alias: '', aliasType: 'plain', via: 'name', rivals: [] }],
      cardSettings: cardSettingsOf(DEFAULT_SETTINGS),
    };
  };
  const paragraph = (name: string) => Array.from({ length: 700 }, (_, i) => `${name}${i}`).join(' ');

  it('keeps as many as the limit allows, reports how far it was read, and can still request a card', async () => {
    background({}, { link: everyWord });
    await read(['a', 'b', 'c', 'd', 'e'].map(paragraph));
    expect(page.mentions).toHaveLength(MOST_MENTIONS);
    add(paragraph('f'));
    await page.read();
    expect(page.mentions).toHaveLength(MOST_MENTIONS);
    expect(page.readUpTo).toBe(0);
    const present = [...new Set(page.mentions.map(({ entity }) => entity.id))];
    expect(present).toHaveLength(MOST_MENTIONS);
    expect(() => checked(viewRequest, { id: 'a1', story: { present } })).not.toThrow();
  });

  it('counts those that can be restored', async () => {
    background({}, { link: everyWord });
    await read(['a', 'b', 'c', 'd', 'e'].map(paragraph));
    for (const word of ['a1', 'a2', 'a3']) page.setDismissed(word, word, true);
    add(paragraph('f'));
    await page.read();
    for (const word of ['a1', 'a2', 'a3']) page.setDismissed(word, word, false);
    expect(page.mentions).toHaveLength(MOST_MENTIONS);
  });
});
