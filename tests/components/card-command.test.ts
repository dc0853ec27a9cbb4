/** `npm run card`, which prints the cards of a page. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runCommand } from '../run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'backstory-card-'));
afterAll(() => rmSync(folder, { recursive: true }));

const card = (...args: string[]) => runCommand('card', args);

function story(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe('the command that prints cards', () => {
  it('prints the cards of a saved page’s underlined names, with what is on the first screen and its sources', async () => {
    const { stdout, status } = await card('tests/pages/paris-2014.html');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^on the page: “/);
    expect(stdout).toMatch(/^\| +March 30, 2014: .*\[Voice of America, March 31, 2014\]$/m);
    expect(stdout).toMatch(/\d+ cards, story of 2014-03-31, in tests\/pages\/paris-2014.html/);
  });

  it('reads a text file paragraph by paragraph, as it reads a page', async () => {
    const path = story('paragraphs.txt', 'It was signed by Jens\n\nStoltenberg.\n');
    const { cards } = JSON.parse((await card(path, '--json')).stdout) as { cards: { name: string; surface: string }[] };
    expect(cards.map(({ name, surface }) => [name, surface])).toEqual([['Jens Stoltenberg', 'Stoltenberg']]);
  });

  it('prints the card of one name, on the page or not', async () => {
    const path = story('one.txt', 'Volodymyr Zelenskyy spoke.');
    expect((await card(path, '--name', 'Zelensky')).stdout).toMatch(
      /^on the page: “Volodymyr Zelenskyy”\n\| Volodymyr Zelenskyy\n/,
    );
    expect((await card(path, '--name', 'lavrov')).stdout).toMatch(/^not on the page\n\| Sergei Lavrov\n/);
  });

  it('says what to do if no name of the page is underlined', async () =>
    expect((await card(story('none.txt', 'It rained.'))).stdout).toMatch(/^0 cards, .*\n.*--name WORDS/));

  it.each([
    ['an unknown name', ['tests/pages/paris-2014.html', '--name', 'zzzqq'], 1, /^zzzqq: nobody and nothing/],
    ['no name', ['tests/pages/paris-2014.html', '--name', ' '], 2, /^usage: /],
    ['a missing file', ['nowhere.html'], 1, /^nowhere.html: no such file$/],
    ['an unknown option', ['tests/pages/paris-2014.html', '--nam', 'x'], 2, /^Unknown option '--nam'.*usage: /],
  ])('refuses %s in one line', async (_, args, code, words) => {
    const { stderr, status } = await card(...args);
    expect(stderr).toMatch(words);
    expect(stderr).not.toContain('\n');
    expect(status).toBe(code);
  });
});
