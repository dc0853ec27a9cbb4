import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { OUTLET_MATCHES } from './platform/outlets.ts';
import { EVERYWHERE } from './platform/sites.ts';
import { bareScripts } from './scripts/bare-scripts.ts';
import { MINIMUM } from './scripts/browsers.ts';
import { bundledPack } from './scripts/bundled-pack.ts';
import { compactMessages } from './scripts/compact-messages.ts';
import { fuseMatch } from './scripts/fuse-match.ts';
import { writeLicences } from './scripts/licences.ts';
import { packedWords } from './scripts/packed-words.ts';

/** Extension pages load their own files and nothing else; no part of the extension may open a connection. */
const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export default defineConfig({
  modules: ['@wxt-dev/i18n/module'],
  imports: false,
  // for `npm run dev`: Chrome's sandbox refuses to start as root, which is what containers run as
  webExt: { chromiumArgs: process.getuid?.() === 0 ? ['--no-sandbox'] : [] },
  zip: {
    // what the add-on store builds the Firefox package from: all of the source, yet no article's text, test or picture
    includeSources: [
      '*.{json,md,ts}',
      '.{editorconfig,gitignore}',
      '{LICENSE,NOTICE}',
      '{components,engine,entrypoints,locales,page,platform,public,reading,scripts}/**',
      'data/{build,entities,schema}/**',
      'data/*.{json,md,yaml}',
      'data/samples/*.json',
      'docs/**/*.md',
    ],
  },
  hooks: {
    'build:done': (wxt, output) => {
      compactMessages(wxt.config.outDir);
      writeLicences(wxt.config.outDir, output);
    },
    // the gallery shows every component in every state to tests and eyes; readers never get it
    'entrypoints:found': (wxt, found) => {
      const at = found.findIndex((entrypoint) => entrypoint.name === 'gallery');
      if (at >= 0 && wxt.config.mode !== 'gallery') found.splice(at, 1);
    },
  },
  vite: () => ({
    plugins: [preact(), bundledPack(), packedWords(), fuseMatch(), bareScripts()],
    build: {
      target: 'es2024',
      // the oldest browsers that the manifests let in: older ones would have `light-dark()` rewritten
      cssTarget: [`chrome${MINIMUM.chrome}`, `firefox${MINIMUM.firefox}`],
      // files of the package load at once; the polyfill for old browsers would be the only `fetch` in the whole extension
      modulePreload: false,
      // one curly quote would make the background's script, with all of the pack, take twice the memory and time to read
      rolldownOptions: { output: { charset: 'ascii', topLevelVar: false } },
    },
  }),
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    // WXT adds `sidePanel`, which Chrome alone asks for
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'],
    host_permissions: OUTLET_MATCHES,
    // asked for only where the reader wants another site, or all, read
    optional_host_permissions: [EVERYWHERE],
    content_scripts: [
      { matches: OUTLET_MATCHES, js: ['reader.js'], css: ['assets/marks.css'], run_at: 'document_idle' },
    ],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+K' } },
      'next-mention': { suggested_key: { default: 'Alt+Shift+Period' }, description: '__MSG_command_next__' },
      'previous-mention': { suggested_key: { default: 'Alt+Shift+Comma' }, description: '__MSG_command_previous__' },
      // no key of its own: Chrome gives an extension four, and all are used
      'keep-story': { description: '__MSG_command_keep__' },
      'toggle-marks': { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_command_toggle__' },
      // without keys of its own: Chrome allows four of those
      'open-panel': { description: '__MSG_command_panel__' },
    },
    action: { default_title: '__MSG_extension_name__' },
    // the development server needs connections of its own
    ...(mode === 'development' ? {} : { content_security_policy: { extension_pages: CSP } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: '{8f7c0c8e-5d0b-4a55-9d5c-6e1b7a4b0c11}',
              strict_min_version: `${MINIMUM.firefox}.0`,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: String(MINIMUM.chrome), message_serialization: 'structured_clone' }),
  }),
});
