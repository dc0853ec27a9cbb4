/** The packages for the stores, as users install them and as the add-on store rebuilds them. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_KINDS, type BrowserKind } from '../../scripts/browsers.ts';
import { makePackages, packageFile, sourceFile } from '../../scripts/build.ts';
import { BUILT } from '../../scripts/drive/launch.ts';
import { click, waitForCard, waitForMarks } from '../../scripts/drive/reading.ts';
import { LICENCES_FILE, licencesOf } from '../../scripts/licences.ts';
import { unpack } from '../../scripts/unpack.ts';
import { isChosen } from './chosen.ts';
import { openReader } from './harness.ts';

const ROOT = join(import.meta.dirname, '../..');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'backstory-package-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Returns what can be installed: in Firefox the package, in Chrome a folder, as files must come from its store. */
function installable(kind: BrowserKind): string {
  if (kind === 'firefox') return packageFile(kind);
  const unpacked = join(folder, kind);
  unpack(packageFile(kind), unpacked);
  return unpacked;
}

describe.each(BROWSER_KINDS)('the package for %s', (kind) => {
  it.runIf(isChosen(kind))(
    'has a background script in ASCII, as any other takes the browser twice the time to read',
    () => {
      expect(readFileSync(join(BUILT[kind], 'background.js'), 'utf8')).toMatch(/^[\0-\x7f]*$/);
    },
  );

  it.runIf(isChosen(kind))('contains our licence and that of each library in it', () => {
    const file = unzipSync(readFileSync(packageFile(kind)))[LICENCES_FILE];
    const text = new TextDecoder().decode(file);
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const libraries = Object.entries(dependencies).map(([name, version]) => `\n${name} ${version}\n`);
    expect(libraries.filter((library) => !text.includes(library))).toEqual([]);
    expect(text).toBe(licencesOf(text.match(/^\S+(?= \d+\.\d+\.\d+$)/gm)!));
  });

  it.runIf(isChosen(kind))('works on a story once it is installed', async () => {
    const reader = await openReader(kind, installable(kind));
    try {
      const story = await reader.open('paris-2014');
      await waitForMarks(story);
      await click(story, 'Sergei Lavrov met');
      await waitForCard(story, 'Sergei Lavrov');
      expect(reader.takeProblems(), 'the console stays clean').toEqual([]);
    } finally {
      await reader.close();
    }
  });
});

describe('the source archive', () => {
  it('contains no text of an article', () => {
    const sources = join(folder, 'looked-at');
    unpack(sourceFile(), sources);
    expect(readdirSync(sources)).toContain('package-lock.json');
    expect(readdirSync(join(sources, 'data')).sort()).toEqual(
      ['README.md', 'build', 'entities', 'pack.json', 'pack.yaml', 'samples', 'schema'].sort(),
    );
    expect(readdirSync(join(sources, 'data/samples')).every((name) => name.endsWith('.json'))).toBe(true);
  });

  // `npm run package -- --rebuild` does the same after its own `npm ci`, for which it needs the registry
  it('builds both packages, and itself, to the same bytes in another folder', () => {
    const sources = join(folder, 'built-from');
    unpack(sourceFile(), sources);
    symlinkSync(join(ROOT, 'node_modules'), join(sources, 'node_modules'), 'junction');
    makePackages(sources);
    for (const kind of BROWSER_KINDS) {
      expect(readFileSync(packageFile(kind, sources)).equals(readFileSync(packageFile(kind))), kind).toBe(true);
    }
    expect(readFileSync(sourceFile(sources)).equals(readFileSync(sourceFile())), 'sources').toBe(true);
  });
});
