import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_KINDS } from '../../scripts/browsers.ts';
import { marks, waitForMarks } from '../../scripts/drive/reading.ts';
import { forgetSettings, mentions, setSettings } from './gestures.ts';
import { isChosen, openReader, type Reader } from './harness.ts';

describe.each(BROWSER_KINDS)('marks in %s', (kind) => {
  let reader: Reader;
  const test = it.runIf(isChosen(kind));

  beforeAll(async () => {
    if (isChosen(kind)) reader = await openReader(kind);
  });
  afterEach(async () => {
    if (!isChosen(kind)) return;
    await reader.closeTabs();
    expect(reader.takeProblems(), 'the console stays clean').toEqual([]);
  });
  afterAll(() => reader?.close());

  test('one for each name, none for towns and countries, which answer all the same', async () => {
    const page = await reader.open('council-2022');
    await waitForMarks(page);
    const [marked, all] = [await marks(page), await mentions(page)];
    expect(new Set(marked).size).toBe(marked.length);
    expect(marked).not.toContain('Russia');
    expect(all).toEqual(expect.arrayContaining(['Russia', 'Brussels', 'Stoltenberg']));
    // no more than about one in 25 words
    const words = await page.$eval('article', (article) => article.textContent!.split(/\s+/).length);
    expect(marked.length).toBeLessThan(words / 25 + 1);
  });

  test('no link, box or line moves: the page looks as it did, but for the lines', async () => {
    const page = await reader.open('council-2022');
    const layout = () =>
      page.evaluate(() => [...document.querySelectorAll('article *')].map((element) => element.clientHeight).join());
    const before = await layout();
    await waitForMarks(page);
    expect(await layout()).toBe(before);
  });

  test('what the reader chooses reaches the open page', async () => {
    const page = await reader.open('council-2022');
    await waitForMarks(page);
    const all = await mentions(page);
    await setSettings(reader, page, { which: 'none' });
    await expect.poll(() => marks(page)).toEqual([]);
    await expect.poll(() => mentions(page)).toEqual(all);
    await setSettings(reader, page, { which: 'all' });
    await expect.poll(async () => (await marks(page)).length).toBeGreaterThan(10);
    await setSettings(reader, page, { kinds: ['event'], wordsApart: 0 });
    await expect.poll(async () => (await marks(page)).join()).toMatch(/^(?!.*Jens Stoltenberg)./);
    await forgetSettings(reader);
    await expect.poll(() => marks(page)).toContain('Jens Stoltenberg');
  });
});
