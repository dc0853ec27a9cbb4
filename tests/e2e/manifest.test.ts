import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { BROWSER_KINDS } from '../../scripts/browsers.ts';
import { BUILT } from '../../scripts/drive/launch.ts';
import { manifestProblems, readPrivacyPage } from '../house/manifest-rules.ts';

const PAGE = readFileSync(join(import.meta.dirname, '../../docs/privacy.md'), 'utf8');

it.each(BROWSER_KINDS)('the build for %s asks for the permissions on the privacy page, and for no more', (kind) => {
  const manifest = JSON.parse(readFileSync(join(BUILT[kind], 'manifest.json'), 'utf8'));
  expect(manifestProblems(manifest, readPrivacyPage(PAGE))).toEqual([]);
});
