import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { taskOf } from '../../data/build/arguments.ts';
import { readFolder } from '../../data/build/files.ts';
import { run } from '../../data/build/modes.ts';
import { build } from '../../data/build/pipeline.ts';
import { engine, SECOND_PACK } from './folder.ts';

const room = mkdtempSync(join(tmpdir(), 'backstory-data-'));
afterAll(() => rmSync(room, { recursive: true, force: true }));

/** Runs a command; paths in its output are shown relative to the test's folder. */
async function data(...args: string[]) {
  const task = taskOf(args);
  if (typeof task === 'string' || 'wrong' in task) throw new Error(JSON.stringify(task));
  const { status, stdout, stderr } = await run(
    {
      ...task,
      folders: [join(room, task.folders[0]), ...task.folders.slice(1).map((one) => join(room, one))],
      out: join(room, task.out),
    },
    engine,
  );
  return { status, stdout: stdout.replaceAll(`${room}/`, ''), stderr: stderr.replaceAll(`${room}/`, '') };
}

/** Copies the second pack's folder, for changes. */
function copy(name: string): string {
  cpSync(SECOND_PACK, join(room, name), { recursive: true });
  return name;
}

describe('npm run data', () => {
  it('builds a folder, and the same bytes again', async () => {
    const folder = copy('twice');
    expect(await data(folder)).toMatchObject({
      status: 0,
      stderr: '',
      stdout: expect.stringContaining('wrote twice/pack.json'),
    });
    const first = readFileSync(join(room, folder, 'pack.json'), 'utf8');
    expect((await data(folder, '--out', 'elsewhere/pack.json')).status).toBe(0);
    expect(readFileSync(join(room, 'elsewhere/pack.json'), 'utf8')).toBe(first);
  });

  it('--check accepts a pack that was just built, and says what to do about an outdated one', async () => {
    const folder = copy('check');
    await data(folder);
    expect(await data(folder, '--check')).toMatchObject({ status: 0, stderr: '' });
    const pack = join(room, folder, 'pack.json');
    writeFileSync(pack, readFileSync(pack, 'utf8').replace('Tilda', 'Hilda'));
    expect(await data(folder, '--check')).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(
        /^check\/pack\.json:\d+: is not what its sources build; run npm run data, look at the difference, and commit it/,
      ),
    });
    rmSync(pack);
    expect(await data(folder, '--check')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('check/pack.json: does not exist'),
    });
  });

  it('writes no pack if there is a problem, and keeps the old one', async () => {
    const folder = copy('broken');
    await data(folder);
    const before = readFileSync(join(room, folder, 'pack.json'), 'utf8');
    const people = join(room, folder, 'entities/people.yaml');
    writeFileSync(people, readFileSync(people, 'utf8').replace('date: 2040-03-09', 'date: 2040-03-99'));
    const { status, stderr } = await data(folder);
    expect(status).toBe(1);
    expect(stderr).toBe(
      'broken/entities/people.yaml:14: background.date: "2040-03-99" has no such day: 2040-03 has days 01 to 31\n1 problem; broken/pack.json was not written\n',
    );
    expect(readFileSync(join(room, folder, 'pack.json'), 'utf8')).toBe(before);
  });

  it('makes one pack from several folders, reports their differences, and checks it in the same way', async () => {
    const [one, two] = [copy('one'), copy('two')];
    const places = join(room, two, 'entities/places.yaml');
    writeFileSync(places, readFileSync(places, 'utf8').replace('Fishing town', 'Town'));
    const task = [one, two, '--out', 'both.json', '--id', 'both', '--title', 'Both', '--version', '2'];
    const warning =
      'two/entities/places.yaml:15: warning: the description "Town of some 4,000 people in 2040" of "varnholt" differs from one/entities/places.yaml:15, which stands; make them agree\n';
    expect(await data(...task)).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(
        /^folders +2; in more than one: articles 3, entities 10\n[\s\S]*\nwrote both\.json\n$/,
      ),
      stderr: warning,
    });
    expect(JSON.parse(readFileSync(join(room, 'both.json'), 'utf8'))).toMatchObject({
      id: 'both',
      title: 'Both',
      version: '2',
    });
    expect(await data(...task, '--check')).toMatchObject({ status: 0, stderr: warning });
    expect(await data(two, one, '--out', 'both.json', '--check')).toMatchObject({ status: 1 });
  });

  it('--fix puts a file in order', async () => {
    const folder = copy('fix');
    const aside = join(room, folder, 'entities/aside.yaml');
    const before = readFileSync(aside, 'utf8');
    writeFileSync(aside, before.replace('name: The', 'name:   The'));
    expect(await data(folder, '--fix')).toEqual({ status: 0, stderr: '', stdout: 'wrote fix/entities/aside.yaml\n' });
    expect(readFileSync(aside, 'utf8')).toBe(before);
  });

  it('--draft prints stubs for names that no entity covers', async () => {
    const folder = copy('draft');
    expect(await data(folder, '--draft')).toEqual({ status: 0, stderr: 'every name is covered\n', stdout: '' });
    rmSync(join(room, folder, 'entities/aside.yaml'));
    const { status, stdout } = await data(folder, '--draft');
    expect(status).toBe(0);
    expect(stdout).toContain('- id: gazette\n  name: Gazette\n  description: "TODO: one dated line"');
    expect(stdout).toMatch(/receipts:\n {8}- article: 001-varnholt-wants-the-lamp-out\n {10}quote: /);
  });

  it('--init creates a folder that builds at once', async () => {
    expect((await data('my-pack', '--init')).status).toBe(0);
    expect(await data('my-pack')).toMatchObject({ status: 0, stderr: '' });
    expect(await data('my-pack', '--init')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('my-pack: is there already; name a new or an empty folder'),
    });
  });
});

describe('the worked example in the README', () => {
  const data = fileURLToPath(new URL('../../data', import.meta.url));
  const [readme] = readFileSync(join(data, 'README.md'), 'utf8').split('## A worked example')[1]!.split('\n## ');
  const blocks = (language: string) =>
    [...readme!.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)]
      .filter(([, name]) => name === language)
      .map(([, , text]) => text!);

  it('is in the folder that --init writes', () => {
    const folder = join(data, 'build/example');
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
    const shown = [...blocks('yaml'), ...blocks('markdown').map((text) => text.replace(/ …\n$/, ''))];
    expect(shown).toHaveLength(4);
    for (const text of shown)
      expect(
        files.some((file) => file.includes(text)),
        text,
      ).toBe(true);
  });

  it('is reported as the README says', async () => {
    const { report } = await build(readFolder(join(data, 'build/example')), engine);
    expect(blocks('').some((text) => text === `${report.join('\n')}\nwrote my-pack/pack.json\n`)).toBe(true);
  });
});

describe('wrong usage', () => {
  it.each([
    ['an unknown option', ['--verbose'], /^Unknown option '--verbose'$/],
    ['two modes', ['--check', '--fix'], /^--check and --fix do not go together$/],
    ['several folders without a file', ['a', 'b'], /^several folders need --out FILE: the pack is of none of them$/],
    ['several folders to format', ['a', 'b', '--fix'], /^--fix takes one folder, not 2$/],
    ['a title in a mode that writes no pack', ['x', '--draft', '--title', 'y'], /^--title does not go with --draft$/],
    ['an empty title', ['x', '--title='], /^--title needs a value$/],
    ['--init without a folder', ['--init'], /^--init needs a folder$/],
    ['--schema with a folder', ['a', '--schema'], /^--schema takes no folder$/],
    ['--out without a file', ['--out'], /--out/],
    ['--out with an empty name', ['--out='], /^--out needs a file$/],
    ['--out for what writes no pack', ['x', '--fix', '--out', 'y'], /^--out does not go with --fix$/],
  ])('is explained: %s', (_, args, says) => {
    expect(taskOf(args)).toEqual({ wrong: expect.stringMatching(says) });
  });
});

describe('the command itself', () => {
  const cli = fileURLToPath(new URL('../../data/build/cli.ts', import.meta.url));
  const command = (...args: string[]) => spawnSync(process.execPath, [cli, ...args], { cwd: room, encoding: 'utf8' });

  it('ends with status 2 and prints its usage if it was used wrongly', () => {
    expect(command('--verbose')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/^Unknown option '--verbose'\nusage: npm run data/),
    });
  });

  it('ends with status 1 and one clear line if a folder is missing', () => {
    expect(command('nowhere')).toMatchObject({
      status: 1,
      stdout: '',
      stderr: 'nowhere: does not exist\n1 problem; nowhere/pack.json was not written\n',
    });
  });

  it('ends with status 0 if everything is right', () => {
    copy('well');
    expect(command('well')).toMatchObject({
      status: 0,
      stderr: '',
      stdout: expect.stringContaining('wrote well/pack.json'),
    });
  });
});

describe('a folder that is not as expected', () => {
  async function broken(name: string, change: (folder: string) => void): Promise<string> {
    change(join(room, copy(name)));
    const { status, stderr } = await data(name);
    expect(status).toBe(1);
    return stderr;
  }

  it('is missing', async () => {
    expect(await data('nowhere')).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(/^nowhere: does not exist\n/),
    });
  });

  it('is a file', async () => {
    writeFileSync(join(room, 'file'), 'x');
    expect(await data('file')).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^file: is a file; a folder is expected\n/),
    });
  });

  it('is empty', async () => {
    mkdirSync(join(room, 'empty'));
    const { stderr } = await data('empty');
    expect(stderr).toContain('empty/articles: does not exist');
    expect(stderr).toContain("empty/pack.yaml: does not exist; it gives the pack's id and title");
  });

  it('has a folder where a file is expected', async () => {
    const says = await broken('dir', (folder) => mkdirSync(join(folder, 'articles/004-x.md')));
    expect(says).toContain('dir/articles/004-x.md: is a folder; a file is expected\n');
  });

  it('has a binary file', async () => {
    const says = await broken('binary', (folder) =>
      writeFileSync(join(folder, 'articles/004-x.md'), Buffer.from([0, 1, 2, 255])),
    );
    expect(says).toContain('binary/articles/004-x.md: is binary; text in UTF-8 is expected\n');
  });

  it('has a file in another encoding', async () => {
    const says = await broken('latin', (folder) =>
      writeFileSync(join(folder, 'articles/004-x.md'), Buffer.from('caf\xe9', 'latin1')),
    );
    expect(says).toContain('latin/articles/004-x.md: is not text in UTF-8; save it with that encoding\n');
  });

  it('has an empty file', async () => {
    const says = await broken('hollow', (folder) => writeFileSync(join(folder, 'entities/people.yaml'), ''));
    expect(says).toContain('hollow/entities/people.yaml: is empty; fill it, or remove it\n');
  });

  it('has files that do not belong there', async () => {
    const says = await broken('stray', (folder) => {
      writeFileSync(join(folder, 'entities/persons.yaml'), '[]\n');
      writeFileSync(join(folder, 'articles/notes.txt'), 'x');
    });
    expect(says).toContain(
      'stray/entities/persons.yaml: is not known; here stand only events.yaml, organizations.yaml',
    );
    expect(says).toContain('stray/articles/notes.txt: is no article; here stand only files whose names end in .md\n');
  });

  it('is given where the pack’s file is expected', async () => {
    const folder = copy('out');
    mkdirSync(join(room, 'taken'));
    expect(await data(folder, '--out', 'taken')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('taken: is a folder; a file is expected\n'),
    });
  });
});
