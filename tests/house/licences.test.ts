import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { licencesOf, packagesOf } from '../../scripts/licences.ts';

const ROOT = join(import.meta.dirname, '../..');
const text = (path: string) => readFileSync(join(ROOT, path), 'utf8').trim();

describe('the packages of a build', () => {
  it.each([
    ['a path', '/home/x/node_modules/preact/dist/preact.mjs', ['preact']],
    ['a path with a scope', '/home/x/node_modules/@floating-ui/dom/dist/dom.mjs', ['@floating-ui/dom']],
    ['a path on Windows', 'C:\\x\\node_modules\\fuse.js\\dist\\fuse.mjs', ['fuse.js']],
    ['a package within another one', '/x/node_modules/wxt/node_modules/superlock/src/index.js', ['superlock']],
    ['a helper of the bundler', '\0rolldown/runtime.js', ['rolldown']],
    ['a module of ours', '/home/x/engine/link.ts', []],
    ['a module that a plugin makes', '\0virtual:pack', []],
  ])('are read from %s', (_, id, expected) => expect(packagesOf([id])).toEqual(expected));

  it('are named once, in order', () =>
    expect(packagesOf(['/node_modules/b/1.js', '/node_modules/a/1.js', '/node_modules/b/2.js'])).toEqual(['a', 'b']));
});

describe('the licences', () => {
  it('begin with our licence and notice', () =>
    expect(licencesOf([]).startsWith(`${text('LICENSE')}`) && licencesOf([]).includes(text('NOTICE'))).toBe(true));

  it('contain the whole text for each package, whatever its file is called', () => {
    const all = licencesOf(['fuse.js', 'idb']);
    expect(all).toContain(text('node_modules/fuse.js/LICENSE'));
    expect(all).toContain(text('node_modules/idb/LICENSE'));
  });

  it('contain the terms of the MIT licence once, with the copyright notice of each package that has the same', () => {
    const all = licencesOf(['fflate', 'superlock', 'valibot', 'vite']);
    expect(all.split('Permission is hereby granted')).toHaveLength(2);
    expect(all).toMatch(
      /valibot \d[\d.]+\nCopyright \(c\) Fabian Hiller\n\nvite \d[\d.]+\nCopyright \(c\) 2019-present, VoidZero/,
    );
    expect(all).toMatch(/superlock \d[\d.]+\nCopyright © /);
  });
  it('contain the whole MIT licence of a package if something is added to it', () =>
    expect(licencesOf(['rolldown']).split('Permission is hereby granted')).toHaveLength(3));

  it('contain the author’s name for a package without a licence file', () =>
    expect(licencesOf(['wxt'])).toMatch(/wxt \d[\d.]+\nCopyright \(c\) Aaron Klinker\n/));

  it('cannot be made for a package that states no licence', () =>
    expect(() => licencesOf(['@webext-core/match-patterns'])).toThrow(/match-patterns .* licence is not known/));
});
