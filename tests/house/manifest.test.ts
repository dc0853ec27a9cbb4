import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OUTLETS } from '../../platform/outlets.ts';
import { type Manifest, manifestProblems, readPrivacyPage } from './manifest-rules.ts';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const PAGE = read('docs/privacy.md');
const named = readPrivacyPage(PAGE);
const MATCHES = named.outlets.map((host) => `*://*.${host}/*`);

/** Returns a manifest that agrees with the document. The built manifests are tested with the builds (tests/e2e). */
const asNamed = () => ({
  manifest_version: 3,
  name: 'Backstory',
  permissions: ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'],
  host_permissions: [...MATCHES],
  optional_host_permissions: ['*://*/*'],
  content_scripts: [
    { matches: [...MATCHES], js: ['reader.js'], css: ['assets/marks.css'], run_at: 'document_idle' } as Manifest,
  ],
  commands: {
    _execute_action: {},
    'next-mention': {},
    'previous-mention': {},
    'toggle-marks': {},
    'open-panel': {},
    'keep-story': {},
  } as Manifest,
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; " +
      "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  } as Manifest,
  browser_specific_settings: { gecko: { data_collection_permissions: { required: ['none'] } } } as Manifest,
});
type AsNamed = ReturnType<typeof asNamed>;

/** Returns the problems of that manifest after a change. */
function problemsOf(change: (manifest: AsNamed & Manifest) => void): string[] {
  const manifest = asNamed() as AsNamed & Manifest;
  change(manifest);
  return manifestProblems(manifest, named);
}
const policy = (change: (text: string) => string) =>
  problemsOf((m) => {
    m.content_security_policy = { extension_pages: change(String(m.content_security_policy.extension_pages)) };
  });

describe('the privacy page', () => {
  it('lists the same outlets as the code', () => expect(named.outlets).toEqual([...OUTLETS]));

  it('gives a reason for each permission and each list of hosts', () => {
    const bare = readPrivacyPage(PAGE.replace(/\| Keeps the settings.* \|/, '| Yes. |'));
    expect(manifestProblems(asNamed(), named)).toEqual([]);
    expect(manifestProblems(asNamed(), bare)).toEqual(['"storage" has no reason']);
  });

  it('says clearly that a page can notice the marks, and lists everything that it can see', () => {
    expect(PAGE).toContain('**A page can find out that Backstory is running on it.**');
    const marks = read('entrypoints/draw/marks.ts').match(/(?<=')context-[a-z]+(?=')/g)!;
    expect(marks).toHaveLength(3);
    for (const name of marks) expect(PAGE).toContain(`\`${name}\``);
    const [, host] = /const TAG = '([a-z-]+)'/.exec(read('entrypoints/card/card-host.ts'))!;
    expect(PAGE).toContain(`\`<${host}>\``);
  });
});

describe('what the privacy page says is stored', () => {
  const folders = ['platform', 'entrypoints'];
  const sources = folders
    .flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx}`, { cwd: ROOT }))
    .map((path) => [path, read(path)] as const);

  it('includes every entry that the code stores', () => {
    const stored = sources.flatMap(([, text]) => [
      ...text.matchAll(/\bnew StorageItem(?:<.+>)?\(['`]([\w-]+)[^,)]*(?:, \{ area: '(\w+)')?/g),
    ]);
    const kept = PAGE.split('## What it keeps')[1]!.split('## ')[0]!;
    for (const [, entry, area = 'local'] of stored) {
      expect(kept, entry).toContain(`\`${entry}\``);
      expect(kept).toContain(`\`storage.${area}\``);
    }
    expect(new Set(stored.map(([, entry]) => entry))).toContain('settings');
  });

  it('is stored only by the library for it', () => {
    // the settings are watched by the browser's own event
    const watching = 'const { onChanged } = browser.storage.local;';
    for (const [path, text] of sources)
      expect(path === 'platform/settings.ts' ? text.replace(watching, '') : text, path).not.toMatch(
        /\b(localStorage|sessionStorage|indexedDB|browser\.storage|chrome\.storage|caches\.)\b/,
      );
  });
});

describe('a manifest', () => {
  it('is accepted with exactly what the page names', () => expect(problemsOf(() => {})).toEqual([]));

  it.each<[string, (m: AsNamed & Manifest) => void, string]>([
    ['a permission', (m) => m.permissions.push('tabs'), 'permissions: "tabs" is not named in docs/privacy.md'],
    [
      'a host',
      (m) => m.host_permissions.push('<all_urls>'),
      'host_permissions: "<all_urls>" is not named in docs/privacy.md',
    ],
    [
      'a wider host',
      (m) => m.host_permissions.push('*://*.com/*'),
      'host_permissions: "*://*.com/*" is not named in docs/privacy.md',
    ],
    [
      'a content script for more pages',
      (m) => (m.content_scripts[0]!.matches as string[]).push('*://*.example.com/*'),
      'content_scripts: "*://*.example.com/*" is not named in docs/privacy.md',
    ],
    [
      'frames',
      (m) => Object.assign(m.content_scripts[0]!, { all_frames: true }),
      'content_scripts: "all_frames" reaches further',
    ],
    [
      'a content script in the page’s own world',
      (m) => Object.assign(m.content_scripts[0]!, { world: 'MAIN' }),
      'content_scripts: "world" reaches further',
    ],
    [
      'another script',
      (m) => m.content_scripts.push({ matches: [...MATCHES, 'file:///*'], js: ['other.js'] }),
      'content_scripts: "file:///*" is not named in docs/privacy.md',
    ],
    [
      'a file that pages can load',
      (m) => Object.assign(m, { web_accessible_resources: [{ resources: ['card.js'], matches: ['*://*/*'] }] }),
      'web_accessible_resources: "{"resources":["card.js"],"matches":["*://*/*"]}" is not named in docs/privacy.md',
    ],
    [
      'a permission to ask for later',
      (m) => Object.assign(m, { optional_permissions: ['history'] }),
      'optional_permissions: "history" is not named in docs/privacy.md',
    ],
    [
      'hosts to ask for later',
      (m) => m.optional_host_permissions.push('file:///*'),
      'optional_host_permissions: "file:///*" is not named in docs/privacy.md',
    ],
    ['a shortcut', (m) => Object.assign(m.commands, { spy: {} }), 'commands: "spy" is not named in docs/privacy.md'],
    [
      'a shortcut outside the browser',
      (m) => Object.assign(m.commands, { 'toggle-marks': { global: true } }),
      'commands: "toggle-marks" works outside the browser',
    ],
    [
      'messages from web pages',
      (m) => Object.assign(m, { externally_connectable: { matches: ['*://*.cnn.com/*'] } }),
      '"externally_connectable" is not named in docs/privacy.md',
    ],
    [
      'a page of the browser',
      (m) => Object.assign(m, { chrome_url_overrides: { newtab: 'x.html' } }),
      '"chrome_url_overrides" is not named in docs/privacy.md',
    ],
    ['an account', (m) => Object.assign(m, { oauth2: { client_id: 'x' } }), '"oauth2" is not named in docs/privacy.md'],
    [
      'data to collect',
      (m) => {
        m.browser_specific_settings = { gecko: { data_collection_permissions: { required: ['browsingActivity'] } } };
      },
      'browser_specific_settings: data_collection_permissions must be none',
    ],
    [
      'a sandbox',
      (m) => Object.assign(m.content_security_policy, { sandbox: 'x' }),
      'content_security_policy: "sandbox" is not named',
    ],
  ])('is refused with something that the page does not name: %s', (_, change, problem) =>
    expect(problemsOf(change)).toEqual([problem]),
  );

  it.each<[string, (m: AsNamed & Manifest) => void, string]>([
    [
      'permission',
      (m) => void m.permissions.pop(),
      'permissions: docs/privacy.md names "unlimitedStorage", which is not asked for',
    ],
    [
      'host',
      (m) => void m.host_permissions.pop(),
      'host_permissions: docs/privacy.md names "*://*.wsj.com/*", which is not asked for',
    ],
    [
      'a host in both lists',
      (m) => void (m.content_scripts[0]!.matches as string[]).pop(),
      'content_scripts: docs/privacy.md names "*://*.wsj.com/*", which is not asked for',
    ],
  ])('is refused if the page names a %s that it does not request', (_, change, problem) =>
    expect(problemsOf(change)).toEqual([problem]),
  );

  it.each<[string, (text: string) => string, string]>([
    [
      'allows connections',
      (text) => text.replace("connect-src 'none'", "connect-src 'self'"),
      "connect-src lets 'self' in",
    ],
    [
      'runs text as code',
      (text) => text.replace("script-src 'self'", "script-src 'self' 'unsafe-eval'"),
      "script-src lets 'unsafe-eval' in",
    ],
    [
      'allows scripts from elsewhere',
      (text) => text.replace("script-src 'self'", "script-src 'self' https://cdn.example"),
      'script-src lets https://cdn.example in',
    ],
    ['lacks a directive', (text) => text.replace("base-uri 'none'; ", ''), 'base-uri is missing'],
    ['weakens another directive', (text) => `${text}; frame-src https:`, 'frame-src lets https: in'],
  ])('is refused with a policy that %s', (_, change, problem) =>
    expect(policy(change)).toEqual([`content_security_policy: ${problem}`]),
  );

  it('is refused without a policy', () => {
    expect(policy(() => '')).toHaveLength(named.policy.size);
    expect(problemsOf((m) => Reflect.deleteProperty(m, 'content_security_policy'))).toHaveLength(named.policy.size);
  });

  it('can have a stricter policy', () => {
    expect(policy((text) => text.replace("img-src 'self'", "img-src 'none'"))).toEqual([]);
    expect(policy((text) => `${text}; frame-src 'none'`)).toEqual([]);
  });
});
