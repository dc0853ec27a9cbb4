import { describe, expect, it, onTestFinished } from 'vitest';
import {
  ACTIVE,
  CARD_HOST,
  card,
  click,
  hover,
  marks,
  pressInCard,
  spotOf,
  waitForCard,
  waitForMarks,
  waitForNoCard,
} from '../../scripts/drive/reading.ts';
import { insideShadow } from '../../scripts/drive/shadow.ts';
import { isChosen } from './chosen.ts';
import {
  backgroundAnswers,
  focused,
  forgetSettings,
  glide,
  mentions,
  middleOf,
  opensNoCard,
  rest,
  setSettings,
  step,
  storedSettings,
} from './gestures.ts';
import { describeReader } from './harness.ts';

/** The part of the extension API that these tests use. */
declare const chrome: {
  tabs: { query(filter: object): Promise<{ id: number; url: string }[]>; remove(id: number): Promise<void> };
};

/** An empty corner of the window. */
const AWAY = { x: 3, y: 790 };
/** The longest delay that readers can choose, for actions that must happen before it ends (ms). */
const LONG_MS = 3000;

describeReader('the card', ({ kind, reader, test }) => {
  describe('opening and closing', () => {
    test('after one word, another: only the other’s card is shown', async () => {
      const page = await reader.openMarked('council-2022');
      // each second word is above the first one, whose card opens below it, so an early card covers neither
      await page.setViewport({ width: 1100, height: 1600 });
      // twice: the card’s script is still being loaded the first time, and is there the second time
      for (const [first, second] of [
        ['Wendy Sherman', 'Jens Stoltenberg'],
        ['Vladimir Putin', 'Alexander Grushko'],
      ] as const) {
        await glide(page, AWAY, await spotOf(page, first));
        await glide(page, await spotOf(page, first), await spotOf(page, second));
        await waitForCard(page, second);
        // a late answer about the first word must change nothing
        await rest(page);
        await waitForCard(page, second);
        expect(await marks(page, ACTIVE)).toEqual([second]);
        await glide(page, await spotOf(page, second), AWAY);
        await waitForNoCard(page);
      }
    });

    test('moving fast over many words opens nothing', async () => {
      await setSettings(reader, { openAfterMs: LONG_MS });
      const page = await reader.openMarked('council-2022');
      await click(page, 'Jens Stoltenberg');
      await waitForCard(page, 'Jens Stoltenberg');
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
      const from = await spotOf(page, 'Alexander Grushko');
      const words = ['Alexander Grushko', 'Alexander Fomin', 'Fomin complained', 'Grushko spoke', 'Wendy Sherman'];
      const spots = await Promise.all(words.map((word) => spotOf(page, word)));
      for (const spot of [from, ...spots, AWAY]) {
        await page.mouse.move(spot.x, spot.y, { steps: 3 });
      }
      await rest(page, LONG_MS + 200);
      await opensNoCard(reader, page);
    });

    test('moving from the word to the card keeps it open; leaving the card closes it', async () => {
      await setSettings(reader, { closeAfterMs: LONG_MS });
      const page = await reader.openMarked('paris-2014');
      await hover(page, 'Sergei Lavrov');
      const sight = await waitForCard(page, 'Sergei Lavrov');
      await glide(page, await spotOf(page, 'Sergei Lavrov'), middleOf(sight));
      await rest(page, LONG_MS + 200);
      expect((await card(page))?.text).toContain('Sergei Lavrov');
      await glide(page, middleOf(sight), AWAY);
      await waitForNoCard(page);
      expect(await marks(page, ACTIVE)).toEqual([]);
    });

    test('a card opened by a click stays until a click elsewhere', async () => {
      const page = await reader.openMarked('paris-2014');
      await click(page, 'John Kerry');
      await waitForCard(page, 'John Kerry');
      await glide(page, await spotOf(page, 'John Kerry'), AWAY);
      await rest(page);
      expect((await card(page))?.text).toContain('John Kerry');
      await page.mouse.click(AWAY.x, AWAY.y);
      await waitForNoCard(page);
    });

    // Chrome opens the panel for a pinned card (panel-pins.test.ts)
    const pinTest = it.runIf(kind === 'firefox' && isChosen(kind));

    pinTest('the pin holds a card that was opened by resting on its word', async () => {
      const page = await reader.openMarked('paris-2014');
      await hover(page, 'Sergei Lavrov');
      await waitForCard(page, 'Sergei Lavrov');
      await pressInCard(page, 'Keep open');
      await page.mouse.move(AWAY.x, AWAY.y, { steps: 6 });
      await rest(page);
      expect((await card(page))?.text).toContain('Sergei Lavrov');
      await pressInCard(page, 'Close');
      await waitForNoCard(page);
    });

    pinTest(
      'a pinned card stays in the window while its page scrolls, and other words open theirs beside it',
      async () => {
        const page = await reader.openMarked('council-2022');
        await hover(page, 'Jens Stoltenberg');
        await waitForCard(page, 'Jens Stoltenberg');
        await pressInCard(page, 'Keep open');
        await page.mouse.move(AWAY.x, AWAY.y, { steps: 6 });
        await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
        await rest(page);
        const { box, text } = (await card(page))!;
        expect(text).toContain('Jens Stoltenberg');
        expect(box.y).toBeGreaterThanOrEqual(0);
        expect(box.y + box.height).toBeLessThanOrEqual(800);
        await hover(page, 'Ted Cruz');
        await waitForCard(page, 'Ted Cruz');
        await page.mouse.move(AWAY.x, AWAY.y, { steps: 6 });
        await expect.poll(async () => (await card(page))!.box).toEqual(box);
        await page.keyboard.press('Escape');
        await waitForNoCard(page);
      },
    );

    test('a card that was opened by a click and scrolled away does not prevent others from opening', async () => {
      const page = await reader.openMarked('council-2022');
      await click(page, 'Jens Stoltenberg');
      await waitForCard(page, 'Jens Stoltenberg');
      await spotOf(page, 'Ted Cruz');
      // the card follows its word a moment later, and what the pointer does before counts for the card in sight
      await expect
        .poll(async () => {
          const { box } = (await card(page))!;
          return box.y >= 800 || box.y + box.height <= 0;
        })
        .toBe(true);
      await hover(page, 'Ted Cruz');
      await waitForCard(page, 'Ted Cruz');
    });

    test('a mention in a link opens only on resting, and the link still works', async () => {
      const page = await reader.openMarked('elements-2022');
      await hover(page, 'Wendy Sherman');
      await waitForCard(page, 'Wendy Sherman');
      await click(page, 'Wendy Sherman');
      await page.waitForFunction(() => location.pathname === '/world/council-2022');
      await waitForMarks(page);
      expect(await card(page)).toBeUndefined();
    });

    test('a link to a place further down the page opens no card for the word left behind', async () => {
      const page = await reader.openMarked('elements-2022');
      await page.evaluate(() => {
        const link = [...document.querySelectorAll('main a')].find((a) => a.textContent === 'Wendy Sherman')!;
        link.setAttribute('href', '#end');
        const end = document.createElement('p');
        end.id = 'end';
        end.style.marginBlockStart = '3000px';
        document.querySelector('main')!.append(end);
      });
      const { x, y } = await spotOf(page, 'Wendy Sherman');
      await glide(page, { x: x - 60, y }, { x, y });
      await page.mouse.click(x, y);
      await opensNoCard(reader, page);
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1000);
    });

    test('a name across two elements and a name in a summary open cards too', async () => {
      await setSettings(reader, { opens: 'any' });
      const page = await reader.openMarked('elements-2022');
      const all = await mentions(page);
      expect(all).toContain('Jens Stoltenberg');
      const summary = (await page.$('summary'))!;
      await summary.scrollIntoView();
      const { x, y, height } = (await summary.boundingBox())!;
      await page.mouse.click(x + 60, y + height / 2);
      expect(await page.$eval('details', (details) => details.open)).toBe(true);
      await hover(page, 'Stoltenberg');
      await waitForCard(page, 'Jens Stoltenberg');
    });

    test('double-clicking and dragging select text, and no card is in the way', async () => {
      const page = await reader.openMarked('paris-2014');
      const word = await spotOf(page, 'Sergei Lavrov');
      await page.mouse.click(word.x - 20, word.y, { count: 2 });
      await expect.poll(() => page.evaluate(() => String(getSelection()).trim())).toMatch(/^(Sergei|Lavrov)$/);
      await opensNoCard(reader, page);
      await page.mouse.click(AWAY.x, AWAY.y);

      await hover(page, 'Sergei Lavrov');
      await waitForCard(page, 'Sergei Lavrov');
      await page.mouse.down();
      await page.mouse.move(word.x + 60, word.y + 30, { steps: 8 });
      await waitForNoCard(page);
      await page.mouse.up();
      expect(await page.evaluate(() => String(getSelection()).length)).toBeGreaterThan(10);
      await opensNoCard(reader, page);
    });

    test('a card closes if the page removes its word', async () => {
      const page = await reader.openMarked('paris-2014');
      await click(page, 'John Kerry');
      await waitForCard(page, 'John Kerry');
      await page.evaluate(() => document.querySelector('article')!.replaceChildren());
      await waitForNoCard(page);
    });
  });

  describe('its content', () => {
    test('a related name opens in its place, and *back* returns', async () => {
      const page = await reader.openMarked('paris-2014');
      await click(page, 'Sergei Lavrov');
      await waitForCard(page, 'Sergei Lavrov');
      await pressInCard(page, '^ ?More$');
      // the second button: the first one, of the same name, shows how both are connected
      await pressInCard(page, '^ ?John Kerry$', 1);
      await waitForCard(page, 'John Kerry');
      await pressInCard(page, 'Back');
      await waitForCard(page, 'Sergei Lavrov');
      expect(await marks(page, ACTIVE)).toEqual(['Sergei Lavrov']);
    });

    test('a receipt opens in place and closes again', async () => {
      const page = await reader.openMarked('paris-2014');
      await click(page, 'Sergei Lavrov');
      const before = (await waitForCard(page, 'Sergei Lavrov')).text;
      await pressInCard(page, 'receipt');
      await expect.poll(async () => (await card(page))!.text.length).toBeGreaterThan(before.length);
      expect((await card(page))!.text).toMatch(/The Moscow Times|Voice of America/);
      await pressInCard(page, 'receipt');
      await expect.poll(async () => (await card(page))!.text.length).toBe(before.length);
    });

    test('a quote that opens below the edge of the card is scrolled into view', async () => {
      const page = await reader.openMarked('paris-2014');
      await page.setViewport({ width: 900, height: 480 });
      await click(page, 'Sergei Lavrov');
      await waitForCard(page, 'Sergei Lavrov');
      await pressInCard(page, 'receipt');
      const inSight = () =>
        insideShadow(page, CARD_HOST, (root) => {
          const [quote, frame] = ['.receipts', '[role=dialog]'].map((one) => root.querySelector(one));
          return quote && quote.getBoundingClientRect().bottom <= frame!.getBoundingClientRect().bottom;
        });
      await expect.poll(inSight).toBe(true);
    });

    test('“Not this one” removes the name on this page, and undo restores it', async () => {
      const page = await reader.openMarked('paris-2014');
      await click(page, 'Sergei Lavrov');
      await waitForCard(page, 'Sergei Lavrov');
      const before = await mentions(page);
      await pressInCard(page, 'Not this one');
      await expect.poll(() => mentions(page)).not.toContain('Sergei Lavrov');
      // the surname alone is another form and keeps its mentions
      expect(await mentions(page)).toContain('Lavrov');
      const undoInSight = await insideShadow(page, CARD_HOST, (root) => {
        const undo = [...root.querySelectorAll('button')].find((button) => button.textContent === 'Undo')!;
        const [inner, outer] = [undo, root.querySelector('[role=dialog]')!].map((one) => one.getBoundingClientRect());
        return inner!.top >= outer!.top && inner!.bottom <= outer!.bottom;
      });
      expect(undoInSight).toBe(true);
      await pressInCard(page, 'Undo');
      await expect.poll(() => mentions(page)).toEqual(before);
    });

    test('“Nowhere from now on” also holds on other pages', async () => {
      onTestFinished(() => forgetSettings(reader));
      const page = await reader.openMarked('paris-2014');
      await click(page, 'Sergei Lavrov');
      await waitForCard(page, 'Sergei Lavrov');
      await pressInCard(page, 'Not this one');
      await pressInCard(page, 'Nowhere from now on');
      await expect.poll(async () => (await card(page))?.text).toContain('anywhere');
      await expect.poll(() => mentions(page)).not.toContain('Sergei Lavrov');
      await expect.poll(() => storedSettings(reader)).toMatchObject({ dismissed: [{ surface: 'Sergei Lavrov' }] });
      await backgroundAnswers(reader);
      await page.reload();
      await waitForMarks(page);
      expect(await mentions(page)).not.toContain('Sergei Lavrov');
      expect(await mentions(page)).toContain('John Kerry');
      await forgetSettings(reader);
      await expect.poll(() => mentions(page)).toContain('Sergei Lavrov');
    });

    test('the title of a related article opens its page in the Library', async () => {
      const page = await reader.openMarked('paris-2014');
      await click(page, 'Sergei Lavrov');
      await waitForCard(page, 'Sergei Lavrov');
      await pressInCard(page, 'US, Russia Disagree on Ukraine');
      const opened = () =>
        reader.asExtension(async () => {
          const tabs = await chrome.tabs.query({});
          return tabs.find(({ url }) => url.includes('/library.html#article/'))?.id;
        }, undefined);
      await expect.poll(opened).toBeDefined();
      await reader.asExtension((id) => chrome.tabs.remove(id!), await opened());
    });

    test('copying includes the sources of the card', async () => {
      const page = await reader.openMarked('elements-2022');
      await click(page, 'Alexander Grushko');
      await waitForCard(page, 'Alexander Grushko');
      await pressInCard(page, 'Copy with sources');
      await expect.poll(async () => (await card(page))?.text).toContain('Copied.');
      await page.keyboard.press('Escape');
      await page.focus('#answer');
      // headless Chrome has no shortcut for pasting, so the command is sent
      await page.keyboard.down('Control');
      await page.keyboard.press('KeyV', kind === 'chrome' ? { commands: ['Paste'] } : {});
      await page.keyboard.up('Control');
      const pasted = () => page.$eval('#answer', (input) => (input as HTMLInputElement).value);
      await expect.poll(pasted).toMatch(/^Alexander Grushko.*“.+” \(CNN, January 12, 2022/);
    });
  });

  describe('actions of the page', () => {
    test('a modal dialog that the page opens closes the card', async () => {
      const page = await reader.openMarked('elements-2022');
      await click(page, 'Alexander Grushko');
      await waitForCard(page, 'Alexander Grushko');
      await page.evaluate(() => (document.getElementById('letter') as HTMLDialogElement).showModal());
      await waitForNoCard(page);
      await page.click('#later');
      await page.evaluate(() => (document.getElementById('letter') as HTMLDialogElement).close());
      await click(page, 'Alexander Grushko');
      await waitForCard(page, 'Alexander Grushko');
    });

    test('while a modal dialog is open, neither keys nor pointer open a card that could not be used', async () => {
      await setSettings(reader, { opens: 'any' });
      const page = await reader.openMarked('elements-2022');
      await page.evaluate(() => (document.getElementById('letter') as HTMLDialogElement).showModal());
      await step(reader, page, 1);
      expect(await card(page)).toBeUndefined();
      await hover(page, 'Ukraine?');
      await opensNoCard(reader, page);
      expect(await marks(page, ACTIVE)).toEqual([]);
      await page.evaluate(() => (document.getElementById('letter') as HTMLDialogElement).close());
      await step(reader, page, 1);
      await expect.poll(() => focused(page)).toMatch(/^card: /);
    });

    test('full screen closes the card; it can be opened again in full screen', async () => {
      const page = await reader.openMarked('elements-2022');
      await click(page, 'Alexander Grushko');
      await waitForCard(page, 'Alexander Grushko');
      await page.evaluate(() => document.documentElement.requestFullscreen());
      await waitForNoCard(page);
      await click(page, 'Alexander Grushko');
      await waitForCard(page, 'Alexander Grushko');
      await page.evaluate(() => document.exitFullscreen());
      await waitForNoCard(page);
    });
  });
});
