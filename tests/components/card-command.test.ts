/** `npm run card`, which prints the cards of a page. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'backstory-card-'));
afterAll(() => rmSync(folder, { recursive: true }));

function card(...args: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/card.ts', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { stdout, stderr: stderr.trim(), status };
}

function story(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** Timeout in milliseconds: starting a process may take long on a busy machine. */
const PATIENCE = 120_000;

describe('the command that prints cards', { timeout: PATIENCE }, () => {
  it('prints the cards of a saved page’s underlined names, with what is on the first screen and its sources', () => {
    const { stdout, status } = card('tests/pages/paris-2014.html');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^on the page: “/);
    expect(stdout).toMatch(/^\| +March 30, 2014: .*\[Voice of America, March 31, 2014\]$/m);
    expect(stdout).toMatch(/\d+ cards, story of 2014-03-31, in tests\/pages\/paris-2014.html/);
  });

  it('reads a text file paragraph by paragraph, as it reads a page', () => {
    const path = story('paragraphs.txt', 'It was signed by Jens\n\nStoltenberg.\n');
    const { cards } = JSON.parse(card(path, '--json').stdout) as { cards: { name: string; surface: string }[] };
    expect(cards.map(({ name, surface }) => [name, surface])).toEqual([['Jens Stoltenberg', 'Stoltenberg']]);
  });

  it('prints the card of one name, on the page or not', () => {
    const path = story('one.txt', 'Volodymyr Zelenskyy spoke.');
    expect(card(path, '--name', 'Zelensky').stdout).toMatch(
      /^on the page: “Volodymyr Zelenskyy”\n\| Volodymyr Zelenskyy\n/,
    );
    expect(card(path, '--name', 'lavrov').stdout).toMatch(/^not on the page\n\| Sergei Lavrov\n/);
  });

  it('says what to do if no name of the page is underlined', () =>
    expect(card(story('none.txt', 'It rained.')).stdout).toMatch(/^0 cards, .*\n.*--name WORDS/));

  it.each([
    ['an unknown name', ['tests/pages/paris-2014.html', '--name', 'zzzqq'], 1, /^zzzqq: nobody and nothing/],
    ['no name', ['tests/pages/paris-2014.html', '--name', ' '], 2, /^usage: /],
    ['a missing file', ['nowhere.html'], 1, /^nowhere.html: no such file$/],
    ['an unknown option', ['tests/pages/paris-2014.html', '--nam', 'x'], 2, /^Unknown option '--nam'.*usage: /],
  ])('refuses %s in one line', (_, args, code, words) => {
    const { stderr, status } = card(...args);
    expect(stderr).toMatch(words);
    expect(stderr).not.toContain('\n');
    expect(status).toBe(code);
  });
});
