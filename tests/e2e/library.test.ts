import { expect } from 'vitest';
import { complaints, enter, says } from './extension-page.ts';
import { describeReader } from './harness.ts';

describeReader('the Library page', ({ reader, test }) => {
  const openPage = (address = '') => reader.openOwn(`library.html${address}`);
  const follow = async (page: Awaited<ReturnType<typeof openPage>>, words: string) => {
    const link = await page.waitForSelector(`a ::-p-text(${words})`);
    await link!.click();
  };

  test('lists the articles by date and all names, and has no accessibility problems', async () => {
    const page = await openPage();
    await says(page, 'people, places and events from');
    await says(page, 'The Moscow Times');
    await says(page, 'Sergei Lavrov');
    expect(await complaints(page)).toEqual([]);
  });

  test('a title opens the article’s page, a name there its card, and the browser goes back', async () => {
    const page = await openPage();
    await says(page, 'The Moscow Times');
    await page.waitForSelector('.library-articles a');
    await page.click('.library-articles a');
    await says(page, 'What its words support');
    expect(await complaints(page)).toEqual([]);
    await follow(page, 'Sergei Lavrov');
    await says(page, 'All articles and names');
    await expect.poll(() => page.url()).toContain('#name/sergei-lavrov');
    await page.evaluate(() => history.back());
    await says(page, 'What its words support');
  });

  test('a search finds a misspelt name', async () => {
    const page = await openPage();
    await enter(await page.waitForSelector('input[type=search]'), 'larvov');
    await expect.poll(() => page.$eval('.library-names a bdi', (name) => name.textContent)).toBe('Sergei Lavrov');
  });

  test('an address without an article says so', async () => {
    const page = await openPage('#article/nothing');
    await says(page, 'This is no longer in your library');
  });

  test('the settings say how much the packs hold, and link to the Library page', async () => {
    const page = await reader.openOwn('options.html');
    await says(page, 'people, places and events from');
    expect(await page.$eval('.about-line a', (link) => link.getAttribute('href'))).toBe('/library.html');
  });
});
