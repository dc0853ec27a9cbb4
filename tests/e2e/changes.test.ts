import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import {
  CARD_HOST,
  card,
  click,
  hover,
  marks,
  spotOf,
  waitForCard,
  waitForMarks,
  waitForNoCard,
} from '../../scripts/drive/reading.ts';
import { changes } from './changes.ts';
import { glide, mentions, middleOf } from './gestures.ts';
import { describeReader } from './harness.ts';

describeReader('pages that change', ({ reader, test }) => {
  test('an application that goes to its next story loses the old marks and gets the new ones', async () => {
    const page = await reader.openMarked('app-2014');
    expect(await mentions(page)).toContain('Sergei Lavrov');
    await page.click('#next');
    await expect.poll(() => mentions(page)).toContain('Jens Stoltenberg');
    expect(await mentions(page)).not.toContain('Sergei Lavrov');
    // the card shows facts as of the new story's date
    await click(page, 'Wendy Sherman');
    expect((await waitForCard(page, 'Wendy Sherman')).text).toContain('At the time: US deputy secretary of state');
  });

  test('a live report that grows gets marks; people named before are still found by surname', async () => {
    const page = await reader.openMarked('live-2022');
    const before = await mentions(page);
    await page.evaluate(() => {
      const entry = document.createElement('div');
      entry.className = 'entry';
      entry.innerHTML =
        '<h3>11:40 A word at the door</h3><p>Sherman came out for a moment, and went in again. Nobody had seen Antony Blinken.</p>';
      document.getElementById('entries')!.prepend(entry);
    });
    await expect.poll(() => mentions(page)).toContain('Antony Blinken');
    expect(await mentions(page)).toEqual(expect.arrayContaining([...before, 'Sherman']));
    await click(page, 'Sherman came');
    await waitForCard(page, 'Wendy Sherman');
  });

  test('a surname that stands alone is found when the full name appears later', async () => {
    const page = await reader.openMarked('live-2022');
    const post = (text: string) =>
      page.evaluate((text) => {
        const entry = document.createElement('div');
        entry.className = 'entry';
        entry.innerHTML = `<h3>11:40 From the gate</h3><p>${text}</p>`;
        document.getElementById('entries')!.prepend(entry);
      }, text);
    await post('Kerry was said to be in the third of the cars. Nobody had seen Antony Blinken.');
    await expect.poll(() => mentions(page)).toContain('Antony Blinken');
    expect(await mentions(page)).not.toContain('Kerry');
    await post('John Kerry came to the door and said that the council would go on until noon.');
    await expect.poll(() => mentions(page)).toEqual(expect.arrayContaining(['John Kerry', 'Kerry']));
    await click(page, 'Kerry', 1);
    await waitForCard(page, 'John Kerry');
  });

  test('text that the page rewrites is read again', async () => {
    const page = await reader.openMarked('live-2022');
    await page.evaluate(() => {
      const [first, second] = [...document.querySelectorAll('.entry p')];
      // the first text node is changed, the second one replaced
      (first!.firstChild as Text).data = 'The council has begun. Alexander Grushko was the first to speak.';
      second!.textContent = 'The delegation of Russia is led by Alexander Fomin for the day.';
    });
    await expect.poll(() => mentions(page)).toContain('Alexander Fomin');
    expect(await mentions(page)).toContain('Alexander Grushko');
    expect(await mentions(page)).not.toContain('Jens Stoltenberg');
    expect(await mentions(page)).not.toContain('Wendy Sherman');
  });

  test.each([
    ['the registry', () => CSS.highlights.clear()],
    ['one of them', () => CSS.highlights.delete('context-mark')],
    ['what is in them', () => void [...CSS.highlights.values()].map((highlight) => highlight.clear())],
  ])('marks come back when the page clears %s', async (_, clear) => {
    const page = await reader.openMarked('paris-2014');
    const before = [await marks(page), await mentions(page)];
    await page.evaluate(clear);
    // the loss is noticed when the pointer moves
    await glide(page, { x: 400, y: 300 }, { x: 420, y: 320 });
    await expect.poll(async () => [await marks(page), await mentions(page)]).toEqual(before);
    await click(page, 'Sergei Lavrov');
    await waitForCard(page, 'Sergei Lavrov');
  });

  test('marks come back when the page replaces its body', async () => {
    const page = await reader.openMarked('paris-2014');
    const before = await mentions(page);
    await page.evaluate(() => document.body.replaceWith(document.body.cloneNode(true)));
    // the old ranges are in removed nodes; wait for those of the new body
    const inPage = () =>
      page.evaluate(() =>
        [...CSS.highlights.get('context-text')!].every((range) => (range as Range).startContainer.isConnected),
      );
    await expect.poll(inPage).toBe(true);
    await expect.poll(() => mentions(page)).toEqual(before);
    await click(page, 'Sergei Lavrov');
    await waitForCard(page, 'Sergei Lavrov');
  });

  test('after a page has removed the card’s element, the next card opens as usual', async () => {
    const page = await reader.openMarked('paris-2014');
    await click(page, 'Sergei Lavrov');
    await waitForCard(page, 'Sergei Lavrov');
    await page.evaluate((host) => document.querySelector(host)!.remove(), CARD_HOST);
    await click(page, 'John Kerry');
    await waitForCard(page, 'John Kerry');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  test('from loading to closing a card, the only change of the page is one new element', async () => {
    const page = await reader.openMarked('council-2022');
    await hover(page, 'Jens Stoltenberg');
    const sight = await waitForCard(page, 'Jens Stoltenberg');
    await glide(page, await spotOf(page, 'Jens Stoltenberg'), middleOf(sight));
    await page.mouse.wheel({ deltaY: 200 });
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await click(page, 'Alexander Grushko');
    await waitForCard(page, 'Alexander Grushko');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await changes(page)).toEqual([`childList of html: +${CARD_HOST}`]);
    expect(await page.$eval(CARD_HOST, (host) => host.outerHTML)).toBe(`<${CARD_HOST}></${CARD_HOST}>`);
  });

  test('back and forward: the marks are there, and the card opens', async () => {
    const page = await reader.openMarked('paris-2014');
    const before = await mentions(page);
    await click(page, 'Sergei Lavrov');
    await waitForCard(page, 'Sergei Lavrov');
    await goTo(page, '/world/council-2022');
    await waitForMarks(page);
    // Firefox does not report when a page is restored from its cache, so its address is polled
    await page.evaluate(() => history.back());
    await page.waitForFunction(() => location.pathname === '/world/paris-2014', { polling: 50 });
    await waitForMarks(page);
    await expect.poll(() => mentions(page)).toEqual(before);
    // closes the card that was open when the page was left, if it is still there
    await page.mouse.click(3, 790);
    await waitForNoCard(page);
    await click(page, 'John Kerry');
    await waitForCard(page, 'John Kerry');
  });

  test('text that is loaded on scrolling is read when it arrives', async () => {
    const page = await reader.openMarked('council-2022');
    await page.evaluate(() => {
      const article = document.querySelector('article')!;
      const later = () => {
        const more = document.createElement('p');
        more.textContent = 'Later that day Jen Psaki and Ned Price were asked about it in Washington.';
        article.append(more);
      };
      addEventListener('scroll', later, { once: true });
    });
    await page.mouse.move(500, 400);
    await page.mouse.wheel({ deltaY: 600 });
    await expect.poll(() => mentions(page)).toContain('Jen Psaki');
    expect(await card(page)).toBeUndefined();
  });
});

/** Follows a link within the page. */
async function goTo(page: Page, path: string): Promise<void> {
  await Promise.all([
    page.waitForNavigation({ waitUntil: 'domcontentloaded' }),
    page.evaluate((path) => location.assign(path), path),
  ]);
}
