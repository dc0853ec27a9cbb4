import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lint } from './lint-sandbox.ts';

/** [file, code]: code that is forbidden in a file's folder. */
const FORBIDDEN: [string, string][] = [
  ['engine/a.ts', "import 'preact';"],
  ['engine/a.ts', "import fs from 'node:fs'; fs.rmSync('x');"],
  ['engine/a.ts', "import type { A } from '../platform/a.ts'; export type B = A;"],
  ['engine/a.ts', "import type { A } from '../data/schema/pack.ts'; export type B = A;"],
  ['engine/a.ts', "export * from '../page/a.ts';"],
  ['engine/a.ts', "export const a = import('wxt/browser');"],
  ['engine/names/a.ts', "import '../../platform/a.ts';"],
  ['reading/a.ts', "import 'preact';"],
  ['reading/a.ts', "import '../platform/a.ts';"],
  ['reading/a.ts', "import '../page/a.ts';"],
  ['reading/a.ts', "import '../data/schema/pack.ts';"],
  ['reading/a.ts', "import 'node:fs';"],
  ['reading/a.ts', "browser.storage.local.get('a');"],
  ['engine/a.ts', "import '../reading/a.ts';"],
  ['components/a.tsx', "import { storyKey } from '../reading/addresses.ts'; storyKey('a');"],
  ['components/a.tsx', "import { fold } from '../engine/fold.ts'; fold();"],
  ['components/a.tsx', "import { type A } from '../engine/types.ts'; export type B = A;"],
  ['components/a.tsx', "import * as engine from '../engine/fold.ts'; engine.fold();"],
  ['components/a.tsx', "import '../engine/fold.ts';"],
  ['components/a.tsx', "export { fold } from '../engine/fold.ts';"],
  ['components/a.tsx', "export * from '../engine/fold.ts';"],
  ['components/a.tsx', "export const a = import('../engine/fold.ts');"],
  ['components/a.tsx', "import '../platform/a.ts';"],
  ['components/a.tsx', "import 'wxt/browser';"],
  ['components/a.tsx', "import { computePosition } from '@floating-ui/dom'; computePosition();"],
  ['components/sub/a.tsx', "import '../../platform/a.ts';"],
  ['components/sub/a.tsx', "import { MOST } from '../../platform/limits.ts'; MOST.toFixed();"],
  ['components/sub/a.tsx', "import { fold } from '../../engine/text/fold.ts'; fold();"],
  ['components/a.tsx', 'browser.tabs.query({});'],
  ['page/a.ts', "import { fold } from '../engine/fold.ts'; fold();"],
  ['page/a.ts', "import '../platform/a.ts';"],
  ['page/a.ts', "import 'preact';"],
  ['page/a.ts', "chrome.runtime.sendMessage('x');"],
  ['platform/a.ts', "import '../components/a.tsx';"],
  ['platform/a.ts', "import '../page/a.ts';"],
  ['platform/a.ts', "import '../data/pack.json';"],
  ['platform/a.ts', "import '#i18n';"],
  ['platform/a.ts', "import '../entrypoints/background/index.ts';"],
  ['data/schema/a.ts', "import '../../platform/a.ts';"],
  ['data/schema/a.ts', "import 'node:fs';"],
  ['data/build/a.ts', "import '../../platform/a.ts';"],
  ['data/build/a.ts', "import '../../page/a.ts';"],
  ['data/build/a.ts', "import 'preact';"],
  ['entrypoints/background/index.ts', "import '../reader/index.ts';"],
  ['entrypoints/background/index.ts', "import '../tests/a.ts';"],
  ['entrypoints/background/index.ts', "import '@/entrypoints/reader/index.ts';"],
  ['entrypoints/reader/index.ts', "import '../popup/main.tsx';"],
  ['entrypoints/reader/index.ts', "import '../background/index.ts';"],
  ['entrypoints/reader/index.ts', "import '../../entrypoints/popup/main.tsx';"],
  ['entrypoints/reader/index.ts', "import '../../tests/pages/a.ts';"],
  ['entrypoints/reader/sub/a.ts', "import '../../popup/main.tsx';"],
  ['scripts/a.ts', "import '../tests/e2e/harness.ts';"],
  ['vite.config.ts', "import './tests/e2e/harness.ts';"],
];

/** [file, code]: code that is allowed in a file's folder. */
const ALLOWED: [string, string][] = [
  ['engine/a.ts', "import Fuse from 'fuse.js'; import { b } from './b.ts'; b(Fuse);"],
  ['reading/a.ts', "import { link } from '../engine/link.ts'; import { b } from './b.ts'; b(link);"],
  ['platform/a.ts', "import { storyKey } from '../reading/addresses.ts'; storyKey('a');"],
  ['components/a.tsx', "import type { A } from '../reading/story.ts'; export type B = A;"],
  ['components/a.tsx', "import type { A } from '../engine/types.ts'; import './a.css'; export type B = A;"],
  ['components/a.tsx', "import { render } from 'preact'; import { useState } from 'preact/hooks'; render(useState);"],
  ['components/a.tsx', "export type { A } from '../engine/types.ts';"],
  ['components/sub/a.tsx', "import type { A } from '../../platform/settings-schema.ts'; export type B = A;"],
  [
    'components/sub/a.tsx',
    "import '../a.css'; import type { A } from '../../engine/model/types.ts'; export type B = A;",
  ],
  ['page/a.ts', "import type { A } from '../engine/types.ts'; import { b } from './b.ts'; export const c: A = b;"],
  ['platform/a.ts', "import { browser } from 'wxt/browser'; import { link } from '../engine/link.ts'; link(browser);"],
  ['platform/a.ts', "import { parse } from '../data/schema/pack.ts'; import * as v from 'valibot'; parse(v);"],
  [
    'data/schema/a.ts',
    "import * as v from 'valibot'; import type { A } from '../../engine/model/pack.ts'; export const b: A = v;",
  ],
  ['data/build/a.ts', "import fs from 'node:fs/promises'; import { parse } from 'yaml'; parse(fs);"],
  [
    'data/build/a.ts',
    "import { link } from '../../engine/link.ts'; import { parse } from '../schema/pack.ts'; parse(link);",
  ],
  [
    'entrypoints/background/index.ts',
    "import { link } from '../../engine/link.ts'; browser.action.setBadgeText(link);",
  ],
  ['entrypoints/reader/index.ts', "import { a } from './a.ts'; import { b } from '../../page/b.ts'; a(b);"],
  ['entrypoints/reader/index.ts', "import css from '../../components/card.css?inline'; css.trim();"],
  ['entrypoints/reader/sub/a.ts', "import { a } from '../a.ts'; import { b } from '../../../page/b.ts'; a(b);"],
  ['tests/engine/a.test.ts', "import '../../engine/text/fold.ts'; import '../pages/a.ts';"],
];

/** The engine's folders, from the lowest layer to the highest. Folders of the same layer must not import each other. */
const LAYERS = [
  ['model'],
  ['english'],
  ['text'],
  ['dates', 'store'],
  ['names'],
  ['events', 'cast', 'lookup'],
  ['context'],
];
/** The folder that imports the engine's root files, and that no file of the engine may import. */
const ABOVE_ROOT = 'library';
const FOLDERS = LAYERS.flat();
const layerOf = (folder: string) => LAYERS.findIndex((layer) => layer.includes(folder));
const pairs = FOLDERS.flatMap((from) => FOLDERS.filter((to) => to !== from).map((to): [string, string] => [from, to]));
const importing = ([from, to]: [string, string]): [string, string] => [
  `engine/${from}/a.ts`,
  `import type { A } from '../${to}/a.ts'; export type B = A;`,
];

FORBIDDEN.push(
  ...[...FOLDERS, ABOVE_ROOT].map((folder): [string, string] => [
    `engine/${folder}/a.ts`,
    "import type { A } from '../../platform/a.ts'; export type B = A;",
  ]),
  ...FOLDERS.map((folder) => importing([folder, ABOVE_ROOT])),
  ...pairs.filter(([from, to]) => layerOf(to) >= layerOf(from)).map(importing),
  ...FOLDERS.map((folder): [string, string] => [
    `engine/${folder}/a.ts`,
    "import type { A } from '../link.ts'; export type B = A;",
  ]),
  ...FOLDERS.filter((folder) => folder !== 'names' && folder !== 'lookup').map((folder): [string, string] => [
    `engine/${folder}/a.ts`,
    "import Fuse from 'fuse.js'; new Fuse([]);",
  ]),
);
ALLOWED.push(
  ['engine/library/a.ts', "import type { A } from '../link.ts'; export type B = A;"],
  ...pairs.filter(([from, to]) => layerOf(to) < layerOf(from)).map(importing),
  ...FOLDERS.map((folder): [string, string] => [
    'engine/a.ts',
    `import type { A } from './${folder}/a.ts'; export type B = A;`,
  ]),
  ['engine/names/a.ts', "import Fuse from 'fuse.js'; new Fuse([]);"],
);

/** Gives every case its own file name, in the folder for which it is tested. */
function numbered(cases: [string, string][]) {
  return cases.map(([path, code], at) => ({ path: path.replace(/(\.\w+)$/, `-${at}$1`), code, claimed: path }));
}

describe('the import rules of the house', () => {
  it('include every folder of the engine', () => {
    const folders = readdirSync(new URL('../../engine', import.meta.url), { withFileTypes: true });
    const names = folders.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    expect(names.filter((name) => name !== ABOVE_ROOT && !FOLDERS.includes(name))).toEqual([]);
  });

  const forbidden = numbered(FORBIDDEN);
  const allowed = numbered(ALLOWED).map((file) => ({ ...file, path: file.path.replace(/(\.\w+)$/, 'ok$1') }));
  const complaints = lint([...forbidden, ...allowed]);

  it.each(forbidden)('$claimed may not write: $code', ({ path }) => {
    expect(complaints.get(path)).toBeDefined();
  });

  it.each(allowed)('$claimed may write: $code', ({ path }) => {
    expect(complaints.get(path)).toBeUndefined();
  });
});
