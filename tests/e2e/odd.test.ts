/** Visibility and changes of pages, in cases that real pages have. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { click, marks, spotOf, waitForCard, waitForMarks, waitForNoCard } from '../../scripts/drive/reading.ts';
import { glide, mentions, opensNoCard, rest, scrollTo, settled } from './gestures.ts';
import { describeReader } from './harness.ts';
import { PEOPLE } from './odd-pages.ts';

/** The underlined words in elements that match a selector. */
const marksIn = (page: Page, selector: string) =>
  page.evaluate(
    (selector) =>
      ([...(CSS.highlights.get('context-mark') ?? [])] as Range[])
        .filter((range) => range.startContainer.parentElement!.closest(selector))
        .map(String)
        .sort(),
    selector,
  );
const sorted = (names: readonly string[]) => [...names].sort();

describeReader('visibility', ({ reader, test }) => {
  test('no hidden text takes an underline away from visible text', async () => {
    const page = await reader.openMarked('hidden-first');
    await expect.poll(() => marksIn(page, 'main')).toEqual(sorted(PEOPLE));
    expect(await marksIn(page, '.hide')).toEqual([]);
  });

  test('text that appears gets its underlines, whichever attribute makes it appear', async () => {
    const page = await reader.open('hidden-only');
    await settled(reader, page);
    expect(await marksIn(page, '.hide')).toEqual([]);
    await page.evaluate(() => {
      for (const part of document.querySelectorAll('.hide > *')) {
        if (part.className === 'later') part.classList.add('shown');
        else if (part.localName === 'details') part.setAttribute('open', '');
        else for (const name of ['style', 'inert']) part.removeAttribute(name);
      }
    });
    await expect.poll(() => marksIn(page, '.hide')).toEqual(sorted(PEOPLE));
  });

  test('text that fades in gets its underlines once it is visible', async () => {
    const page = await reader.openMarked('fades-in');
    await settled(reader, page);
    expect(await marks(page)).toEqual(['John Kerry']);
    await page.setViewport({ width: 480, height: 800 });
    await expect.poll(() => marks(page)).toEqual(['John Kerry', 'Vladimir Putin', 'Sergei Lavrov']);
  });

  test('text with the attribute `hidden` is read when it appears', async () => {
    const page = await reader.openMarked('hidden-attribute');
    expect(await mentions(page)).not.toContain('Jen Psaki');
    await page.evaluate(() => document.querySelector('#rest')!.removeAttribute('hidden'));
    await expect.poll(() => marks(page)).toContain('Jen Psaki');
    await page.evaluate(() => document.querySelector('#rest')!.setAttribute('hidden', ''));
    await expect.poll(() => mentions(page)).not.toContain('Jen Psaki');
  });

  test('no card opens through what covers a name: a sticky masthead', async () => {
    const page = await reader.openMarked('sticky-head');
    await click(page, 'Sergei Lavrov');
    await waitForCard(page, 'Sergei Lavrov');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    const [word] = await scrollTo(page, 'Sergei Lavrov', 150);
    const [x, y] = [word!.x + word!.width / 2, word!.y + word!.height / 2];
    await glide(page, { x: x - 60, y }, { x, y });
    await opensNoCard(reader, page);
    await page.mouse.click(x, y);
    await opensNoCard(reader, page);
  });

  test('no card opens through what covers a name: a paywall, until it is gone', async () => {
    const page = await reader.openMarked('wall');
    const { x, y } = await spotOf(page, 'Sergei Lavrov');
    await glide(page, { x: x - 60, y }, { x, y });
    await opensNoCard(reader, page);
    await page.mouse.click(x, y);
    await opensNoCard(reader, page);
    await page.evaluate(() => document.querySelector('#wall')!.remove());
    await page.mouse.click(x, y);
    await waitForCard(page, 'Sergei Lavrov');
  });

  test('clipped words open no cards and are not underlined until they are shown', async () => {
    const page = await reader.openMarked('clipped');
    await settled(reader, page);
    expect(await marks(page)).toEqual(['Jen Psaki']);
    const spot = await page.evaluate(() => {
      const [, , paragraph] = document.querySelectorAll('#clip p');
      const { x, y } = paragraph!.getBoundingClientRect();
      return { x: x + 20, y: y + 8 };
    });
    await page.mouse.click(spot.x, spot.y);
    await opensNoCard(reader, page);
    await page.evaluate(() => document.querySelector('#clip')!.removeAttribute('style'));
    await expect.poll(() => marks(page)).toEqual(['John Kerry', 'Jen Psaki']);
  });
});

describeReader('selected text', ({ reader, test }) => {
  test('elsewhere does not prevent a click on a name from opening its card', async () => {
    const page = await reader.openMarked('unselectable');
    await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('#other')!));
    await click(page, 'Sergei Lavrov');
    await waitForCard(page, 'Sergei Lavrov');
    expect(await page.evaluate(() => String(getSelection()))).toContain('Words beneath');
  });

  test('is not covered by a card, not even after the very first double click', async () => {
    const page = await reader.openMarked('ordinary');
    const { x, y } = await spotOf(page, 'Sergei Lavrov');
    await page.mouse.move(x - 20, y);
    await page.mouse.click(x - 20, y, { count: 2 });
    await page.mouse.move(x - 18, y);
    await opensNoCard(reader, page);
    expect(await page.evaluate(() => String(getSelection()).trim())).toMatch(/^(Sergei|Lavrov)$/);
    // without the selection, the name reacts as usual
    await page.evaluate(() => getSelection()!.removeAllRanges());
    await click(page, 'Sergei Lavrov');
    await waitForCard(page, 'Sergei Lavrov');
  });
});

describeReader('names that a page splits', ({ reader, test }) => {
  test('stay whole across icons, pictures, buttons, line breaks and custom elements', async () => {
    const page = await reader.openMarked('cut-names');
    const whole = (await mentions(page)).map((words) => words.replace(/\s+/g, ' '));
    expect(whole).toEqual(expect.arrayContaining(['Dmitry Peskov', 'Ned Price', 'Jens Stoltenberg', 'Sergei Lavrov']));
    expect(whole.map((words) => words.replace(/\s|i(?=Sh)/g, ''))).toEqual(
      expect.arrayContaining(['WendySherman', 'AlexanderGrushko']),
    );
    await click(page, 'Price');
    await waitForCard(page, 'Ned Price');
  });

  test('stay whole and single if another extension wraps words, or a translator replaces text', async () => {
    const page = await reader.openMarked('ordinary');
    await settled(reader, page);
    const before = { marks: await marks(page), mentions: await mentions(page) };
    await page.evaluate(() => {
      for (const paragraph of document.querySelectorAll('article p')) {
        const text = paragraph.firstChild as Text;
        const at = text.data.search(/(?<=\w )\w+ told/);
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(text, at);
        range.setEnd(text, text.data.indexOf(' told'));
        range.surroundContents(document.createElement('span'));
      }
    });
    await rest(page, 2500);
    await settled(reader, page);
    expect({ marks: await marks(page), mentions: await mentions(page) }).toEqual(before);
    await page.evaluate(() => {
      for (const paragraph of document.querySelectorAll('article p')) {
        const font = document.createElement('font');
        font.append(document.createElement('font'));
        font.firstElementChild!.textContent = paragraph.textContent.replace(
          'told reporters',
          'said to those who had come',
        );
        paragraph.replaceChildren(font);
      }
    });
    await rest(page, 2500);
    await settled(reader, page);
    expect({ marks: await marks(page), mentions: await mentions(page) }).toEqual(before);
    await click(page, 'Lavrov said');
    await waitForCard(page, 'Sergei Lavrov');
  });
});

describeReader('a live page', ({ reader, test }) => {
  test('a new post on top is read, and a person first named there gets the one mark', async () => {
    const page = await reader.openMarked('live');
    await settled(reader, page);
    expect(await marks(page)).toEqual(['John Kerry', 'Sergei Lavrov']);
    await page.evaluate(() => {
      const post = document.createElement('article');
      post.className = 'post';
      post.innerHTML =
        '<h2>15:40</h2><div><p>Jens Stoltenberg said late in the evening that Sergei Lavrov had called him, and that he would call again.</p></div>';
      document.querySelector('#posts')!.prepend(post);
    });
    await expect.poll(() => marks(page)).toContain('Jens Stoltenberg');
    expect((await marks(page)).filter((name) => name === 'Sergei Lavrov')).toHaveLength(1);
    expect((await mentions(page)).filter((name) => name === 'Sergei Lavrov')).toHaveLength(2);
  });

  test('a story that is rendered again keeps its marks, each once', async () => {
    const page = await reader.openMarked('ordinary');
    await settled(reader, page);
    const before = await marks(page);
    await page.evaluate(() => {
      const article = document.querySelector('article')!;
      article.replaceChildren(...article.cloneNode(true).childNodes);
    });
    await rest(page, 2500);
    await settled(reader, page);
    await waitForMarks(page);
    expect(await marks(page)).toEqual(before);
    await click(page, 'Sergei Lavrov');
    await waitForCard(page, 'Sergei Lavrov');
  });
});

describeReader('a story in an open shadow root', ({ kind, reader, test }) => {
  test('is read, visibly underlined, and has cards', async () => {
    const page = await reader.openMarked('shadow-story');
    await settled(reader, page);
    expect(await mentions(page)).toContain('Sergei Lavrov');
    const clip = { x: 0, y: 0, width: 900, height: 300 };
    const withMarks = Buffer.from(await page.screenshot({ clip })).toString('base64');
    await page.evaluate(() => CSS.highlights.delete('context-mark'));
    expect(Buffer.from(await page.screenshot({ clip })).toString('base64')).not.toBe(withMarks);
    const spot = await page.evaluate(() => {
      const root = document.querySelector('#host')!.shadowRoot!;
      const text = [...root.querySelectorAll('p')].find((p) => p.textContent.startsWith('Sergei Lavrov'))!.firstChild!;
      const range = document.createRange();
      range.setStart(text, 0);
      range.setEnd(text, 13);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.mouse.click(spot.x, spot.y);
    await waitForCard(page, 'Sergei Lavrov');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await page.evaluate(() => {
      const more = document.createElement('p');
      more.textContent =
        'Jen Psaki said the department would wait for an answer in writing, and that nobody expected one.';
      document.querySelector('#host')!.shadowRoot!.querySelector('.text')!.append(more);
    });
    await expect.poll(() => mentions(page)).toContain('Jen Psaki');
    const sheets = () => document.querySelector('#host')!.shadowRoot!.adoptedStyleSheets.length;
    expect(await page.evaluate(sheets)).toBe(kind === 'firefox' ? 1 : 0);
  });
});

describeReader('a story in a frame', ({ reader, test }) => {
  test('is not read, and the popup says so', async () => {
    const page = await reader.open('framed');
    await settled(reader, page);
    const popup = await reader.openPopup();
    await expect.poll(() => popup.text()).toContain('A frame of this page is not read.');
    expect(await mentions(page)).toEqual([]);
  });
});
