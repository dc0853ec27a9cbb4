import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { OUTLETS } from '../../platform/outlets.ts';
import { PACK } from '../fixture-pack.ts';
import { readPrivacyPage } from './manifest-rules.ts';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const LISTING = read('docs/store/listing.md');

/** Returns the text under a heading of the store listing. */
function part(heading: string): string {
  const text = LISTING.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0];
  if (text === undefined) throw new Error(`docs/store/listing.md has no heading "${heading}"`);
  return text.trim();
}

/** Rows of a table: first cell, without backquotes → the other cells. */
const rows = (table: string) =>
  new Map([...table.matchAll(/^\| `?([^`|]+?)`? \| (.+) \|$/gm)].map(([, first, rest]) => [first!, rest!]));

/** Returns width and height from a PNG's header. */
function pixels(path: string): string {
  const png = readFileSync(join(ROOT, path));
  return `${png.readUInt32BE(16)} × ${png.readUInt32BE(20)}`;
}

describe('the listing in the stores', () => {
  it('has the short description of the manifest, within 132 letters', () => {
    const { extension } = parse(read('locales/en.yml'));
    expect(part('Short description')).toBe(extension.description);
    expect(part('Name')).toBe(extension.name);
    expect(extension.description.length).toBeLessThanOrEqual(132);
    expect(JSON.parse(read('package.json')).description).toBe(extension.description);
  });

  it('gives the stores a reason of at most 1,000 letters for each permission of the privacy page, and for no other', () => {
    const given = rows(part('Why each permission'));
    const { permissions } = readPrivacyPage(read('docs/privacy.md'));
    const headings = ['permission', 'host permissions', 'optional host permissions'];
    expect([...given.keys()].filter((name) => !headings.includes(name)).sort()).toEqual([...permissions.keys()].sort());
    for (const [name, why] of given) {
      if (name === 'permission') continue;
      expect(why.length, name).toBeGreaterThan(30);
      expect(why.length, name).toBeLessThanOrEqual(1000);
    }
    expect(given.get('host permissions')).toContain(`${OUTLETS.length} news outlets`);
  });

  it('states the numbers of the pack correctly', () => {
    const long = part('Long description');
    expect(long).toContain(`On ${OUTLETS.length} news sites`);
    expect(PACK.articles).toHaveLength(5);
    expect(long).toContain('five articles');
    const some = Number(/some (\d+) people/.exec(long)![1]);
    expect(Math.abs(PACK.entities.length - some)).toBeLessThan(10);
  });

  it('has each picture that it lists, in the size that it states', () => {
    const pictures = [...rows(part('Pictures'))].filter(([file]) => file.endsWith('.png'));
    expect(pictures.length).toBeGreaterThan(5);
    for (const [file, cells] of pictures) expect(cells.split(' | ')[0], file).toBe(pixels(`docs/store/${file}`));
  });
});

it('every icon has the size in its name', () => {
  for (const side of [16, 24, 32, 48, 64, 128]) expect(pixels(`public/icon/${side}.png`)).toBe(`${side} × ${side}`);
});

describe('the version', () => {
  const { version } = JSON.parse(read('package.json'));

  it('is the first in the changelog, with its release date or “unreleased”', () => {
    const [, first, when] = /^## (\d\S*) \((.+)\)$/m.exec(read('CHANGELOG.md'))!;
    expect(first).toBe(version);
    expect(when).toMatch(/^(not released|\d{4}-\d\d-\d\d)$/);
  });

  it('is that of the lockfile', () => {
    const lock = JSON.parse(read('package-lock.json'));
    expect([lock.version, lock.packages[''].version]).toEqual([version, version]);
  });

  it('is written into the manifest only from there', () => {
    expect(read('wxt.config.ts')).not.toMatch(/\bversion:/);
  });
});
