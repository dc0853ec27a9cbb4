import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checksumOf } from '../../data/schema/checksum.ts';
import type { Pack } from '../../engine/model/pack.ts';
import { PACK } from '../engine/lexicon.ts';
import { runCommand } from '../run-command.ts';

const room = mkdtempSync(join(tmpdir(), 'backstory-pack-option-'));
afterAll(() => rmSync(room, { recursive: true, force: true }));

/** Writes a file to the test's folder and returns its path. */
function file(name: string, content: string): string {
  writeFileSync(join(room, name), content);
  return join(room, name);
}

/** Runs a script of `scripts/`. */
async function run(script: string, ...args: string[]) {
  const { status, stdout, stderr } = await runCommand(script, args);
  return { status, stdout, stderr: stderr.replaceAll(`${room}/`, '') };
}

/** Returns the text of a pack with one invented place. */
async function otherPack(): Promise<string> {
  const entity = { ...PACK.entities[0]!, id: 'vesterholm', name: 'Vesterholm', kind: 'place' as const };
  const { id, name, kind, description } = { ...entity, description: 'An invented town' };
  const bare = { id, name, kind, description, aliases: [], roles: [], background: [], coverage: [], related: [] };
  const pack: Pack = { ...PACK, articles: [], entities: [bare], statements: [] };
  return file('other.json', JSON.stringify({ ...pack, checksum: await checksumOf(pack) }));
}

describe('--pack', () => {
  it('looks up in the pack that is named', async () => {
    const pack = await otherPack();
    expect((await run('lookup', '--pack', pack, 'vesterholm')).stdout).toBe('Vesterholm (place): An invented town\n');
    expect((await run('lookup', '--pack', pack, 'putin')).stdout).toBe('Nothing in the pack answers this.\n');
  });

  it('links with the pack that is named', async () => {
    const text = file('story.txt', 'Yesterday Putin flew to Vesterholm.');
    const { stdout } = await run('link', '--pack', await otherPack(), text);
    expect(stdout).toContain('Vesterholm (place; name');
    expect(stdout).toContain('1 mentions of 1 entities');
  });

  it.each([
    ['does not exist', 'no-pack.json: no such file', () => join(room, 'no-pack.json')],
    ['is no JSON', 'text.json: not a pack: the file is not JSON', () => file('text.json', 'Yesterday.')],
    ['is other JSON', 'list.json: not a pack: ', () => file('list.json', '[]')],
    [
      'was changed after it was built',
      'not a pack: the checksum',
      () => file('edited.json', JSON.stringify({ ...PACK, title: 'Other' })),
    ],
  ])('says in one line why a file that %s is no pack', async (_, message, path) => {
    const { status, stdout, stderr } = await run('lookup', '--pack', path(), 'putin');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
