import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pseudo } from '../../entrypoints/gallery/pseudo.ts';
import { MESSAGES, translate } from './strings.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Returns the text of all sources in a folder and its subfolders. */
function sources(folder: string): string {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(ROOT, folder, name), 'utf8'))
    .join('\n');
}

const components = sources('components');
const all =
  components + sources('entrypoints') + sources('platform') + readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8');
const groups = [...new Set([...MESSAGES.keys()].map((key) => key.split('.')[0]))].join('|');

test('every message that the code uses is in locales/en.yml', () => {
  const asked = [...all.matchAll(/\bt\(\s*'([^']+)'/g)].map((match) => match[1]!);
  const inTables = [...components.matchAll(new RegExp(`'((?:${groups})(?:\\.\\w+)+)'`, 'g'))].map((match) => match[1]!);
  expect(inTables.length).toBeGreaterThan(20);
  expect([...asked, ...inTables].filter((key) => !MESSAGES.has(key))).toEqual([]);
});

test('the code uses every message in locales/en.yml', () => {
  const isUsed = (key: string) => all.includes(`'${key}'`) || all.includes(`__MSG_${key.replaceAll('.', '_')}__`);
  const unused = [...MESSAGES.keys()].filter((key) => !isUsed(key) && !key.startsWith('extension.'));
  expect(unused).toEqual([]);
});

test('a made-up language is longer, has accents and leaves placeholders unchanged', () => {
  const t = pseudo(translate, 'rtl');
  const message = t('match.alias', ['Kyiv', 'Kiev']);
  expect(message).toContain('“Kyiv”');
  expect(message).toContain('Kiev');
  expect(message).not.toContain('another');
  expect(message.length).toBeGreaterThan(1.3 * translate('match.alias', ['Kyiv', 'Kiev']).length);
  expect(t('page.mentions', 3)).toContain('3');
  expect(t('locale.dir')).toBe('rtl');
  expect(t('locale.code')).toBe('en');
});
