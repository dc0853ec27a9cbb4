import { expect, it } from 'vitest';
import {
  click,
  hover,
  marks,
  pressInCard,
  waitForCard,
  waitForMarks,
  waitForNoCard,
} from '../../scripts/drive/reading.ts';
import { isChosen } from './chosen.ts';
import { forgetSettings, mentions, setSettings } from './gestures.ts';
import { describeReader } from './harness.ts';

describeReader('marks', ({ kind, reader, test }) => {
  test('one for each name, none for towns and countries, whose cards open all the same', async () => {
    const page = await reader.openMarked('council-2022');
    const [marked, all] = [await marks(page), await mentions(page)];
    expect(new Set(marked).size).toBe(marked.length);
    expect(marked).not.toContain('Russia');
    expect(all).toEqual(expect.arrayContaining(['Russia', 'Brussels', 'Stoltenberg']));
    // at most about one mark per 25 words
    const words = await page.$eval('article', (article) => article.textContent!.split(/\s+/).length);
    expect(marked.length).toBeLessThan(words / 25 + 1);
  });

  test('no link, box or line of text moves: only the underlines are added to the page', async () => {
    const page = await reader.open('council-2022');
    const layout = () =>
      page.evaluate(() => [...document.querySelectorAll('article *')].map((element) => element.clientHeight).join());
    const before = await layout();
    await waitForMarks(page);
    expect(await layout()).toBe(before);
  });

  // tests cannot switch Firefox to this mode
  it.runIf(kind === 'chrome' && isChosen(kind))(
    'in forced colours, where all highlights look alike, only underlined names are marked, and open their cards',
    async () => {
      const page = await reader.open('front');
      const session = await page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
      await page.goto(page.url().replace('front', 'council-2022'));
      await waitForMarks(page);
      expect(await marks(page)).toContain('Jens Stoltenberg');
      expect(await mentions(page)).toEqual([]);
      await hover(page, 'Jens Stoltenberg');
      await waitForCard(page, 'Jens Stoltenberg');
    },
  );

  test('a change of the settings makes no mark flicker, and names dismissed here stay dismissed', async () => {
    const page = await reader.openMarked('paris-2014');
    await click(page, 'Sergei Lavrov');
    await waitForCard(page, 'Sergei Lavrov');
    await pressInCard(page, 'Not this one');
    await expect.poll(() => mentions(page)).not.toContain('Sergei Lavrov');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    const before = await mentions(page);
    await page.evaluate(() => {
      const look = () => {
        const mark = CSS.highlights.get('context-mark');
        if (!mark?.size) document.documentElement.dataset.blinked = 'yes';
        requestAnimationFrame(look);
      };
      look();
    });
    await setSettings(reader, { which: 'all' });
    await expect.poll(async () => (await marks(page)).length).toBeGreaterThan(15);
    await setSettings(reader, {});
    await expect.poll(async () => (await marks(page)).length).toBeLessThan(15);
    expect(await page.evaluate(() => document.documentElement.dataset.blinked)).toBeUndefined();
    expect(await mentions(page)).toEqual(before);
  });

  test('a name dismissed here does not come back with text that arrives later', async () => {
    const page = await reader.openMarked('paris-2014');
    const named = async () => (await mentions(page)).filter((words) => words === 'Sergei Lavrov').length;
    const before = await named();
    await click(page, 'Sergei Lavrov');
    await waitForCard(page, 'Sergei Lavrov');
    await pressInCard(page, 'Not this one');
    await page.evaluate(() => {
      const more = document.createElement('p');
      more.textContent = 'Later that night Sergei Lavrov spoke once more, and Arseny Yatsenyuk and Jen Psaki answered.';
      document.querySelector('article')!.append(more);
    });
    await expect.poll(() => mentions(page)).toContain('Jen Psaki');
    expect(await named()).toBe(0);
    await pressInCard(page, 'Undo');
    await expect.poll(named).toBe(before + 1);
  });

  test('a changed setting takes effect in the open page', async () => {
    const page = await reader.openMarked('council-2022');
    const all = await mentions(page);
    await setSettings(reader, { which: 'none' });
    await expect.poll(() => marks(page)).toEqual([]);
    await expect.poll(() => mentions(page)).toEqual(all);
    await setSettings(reader, { which: 'all' });
    await expect.poll(async () => (await marks(page)).length).toBeGreaterThan(10);
    await setSettings(reader, { kinds: ['organization'], wordsApart: 0 });
    await expect.poll(async () => (await marks(page)).join()).toMatch(/^(?!.*Jens Stoltenberg)./);
    await forgetSettings(reader);
    await expect.poll(() => marks(page)).toContain('Jens Stoltenberg');
  });
});
