/** `npm run cast`, which prints who is who in a text or a saved page. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { PACK_TEXT } from '../../fixture-pack.ts';
import { runCommand } from '../../run-command.ts';

const ROOT = join(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'backstory-cast-'));
afterAll(() => rmSync(folder, { recursive: true }));

const cast = (args: string[], input?: string) => runCommand('cast', args, input);

function write(name: string, text: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const STORY = write('story.txt', 'They met the mayor Ona Brill on Friday. Brill, who is from Norway, left.\n');

describe('the command', () => {
  it('prints each member with its kind, its mentions and its introduction', async () => {
    expect((await cast([STORY])).stdout).toBe(
      `   2  Ona Brill (person): the mayor\n   1  Norway (place)\n2 members in ${STORY}\n`,
    );
  });

  it('reads a saved page', async () => {
    const { stdout, status } = await cast([join(ROOT, 'tests/pages/paris-2014.html'), '--json']);
    expect(status).toBe(0);
    const names = JSON.parse(stdout).cast.map(({ name }: { name: string }) => name);
    expect(names).toEqual(expect.arrayContaining(['John Kerry', 'Sergei Lavrov', 'Saudi Arabia', 'Paris']));
  });

  it('prints JSON Lines with offsets in UTF-16 units', async () => {
    const text = '😀 They met Ona Brill, a lawyer, on Friday.';
    const { stdout } = await cast(['--jsonl'], `${JSON.stringify({ id: 'a', text })}\n`);
    expect(JSON.parse(stdout)).toEqual({
      id: 'a',
      cast: [
        {
          name: 'Ona Brill',
          kind: 'person',
          intro: 'a lawyer',
          mentions: [{ start: 12, end: 21, surface: 'Ona Brill' }],
        },
      ],
    });
  });

  it('matches the names that a pack knows with its entities', async () => {
    const path = write('known.txt', 'They saw the secretary of state, John Kerry, and Ona Brill in Paris on Friday.');
    const { stdout } = await cast([path, '--json', '--pack', write('pack.json', PACK_TEXT)]);
    expect(JSON.parse(stdout).cast[0]).toMatchObject({ name: 'John Kerry', entity: 'john-kerry' });
    expect(JSON.parse(stdout).cast[1]).not.toHaveProperty('entity');
  });

  it('says that a story is in another language', async () => {
    const german =
      'Die Regierung hat am Freitag einen Entwurf vorgelegt, der die Renten sichern soll, sagte Anna Berg.';
    expect((await cast([write('german.txt', german)])).stdout).toMatch(/not in English; it has no cast/);
    expect(JSON.parse((await cast(['--jsonl'], JSON.stringify({ id: 'g', text: german }))).stdout)).toEqual({
      id: 'g',
      english: false,
      cast: [],
    });
  });

  it.each<[why: string, args: string[], input: string, says: RegExp, status: number]>([
    ['no file', [], '', /^usage: npm run --silent cast/, 2],
    ['two files', [STORY, STORY], '', /^usage/, 2],
    ['--jsonl with a file', ['--jsonl', STORY], '', /^usage/, 2],
    ['an unknown option', ['--fast', STORY], '', /--fast.*usage/, 2],
    ['a missing file', [join(folder, 'none.txt')], '', /none\.txt: no such file$/, 1],
    ['an empty file', [write('empty.txt', '')], '', /is empty/, 1],
    ['a binary file', [write('binary.txt', Buffer.from([1, 0, 2]))], '', /is a binary file/, 1],
    ['a page without an article', [join(ROOT, 'tests/pages/front.html')], '', /no article found/, 1],
    ['a file that is no pack', [STORY, '--pack', STORY], '', /not a pack/, 1],
    ['lines that are not JSON', ['--jsonl'], 'no\n', /line 1: not JSON/, 1],
    ['lines without a text', ['--jsonl'], '{"id":"a"}\n', /line 1: "text" is missing/, 1],
  ])('refuses %s in one line', async (_, args, input, says, status) => {
    const answer = await cast(args, input);
    expect(answer).toMatchObject({ status, stdout: '' });
    expect(answer.stderr).toMatch(says);
    expect(answer.stderr.split('\n')).toHaveLength(1);
  });
});
