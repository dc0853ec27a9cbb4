// Loaded before every script (`node --import`) and run before every tool: reports in one line what would otherwise be a stack trace.
// Plain JavaScript, as a Node that is too old for the scripts cannot run TypeScript.
import { existsSync } from 'node:fs';

const NEEDED = [22, 12];
const [major, minor] = process.versions.node.split('.').map(Number);

/** @param {string} message */
function stop(message) {
  console.error(message);
  process.exit(1);
}

if (!existsSync(new URL('../node_modules/wxt', import.meta.url))) {
  stop('Not set up yet: run `npm run setup` first.');
}
if (major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1])) {
  stop(
    `Node ${process.versions.node} is too old: ${NEEDED.join('.')} or newer is needed. ` +
      '`npm run setup` brings its own; `npm ci --ignore-scripts` leaves it out, and so does running a script without npm.',
  );
}
// last, as it matters least: `npm ci` makes this file unless it ran without scripts
if (!existsSync(new URL('../.wxt/tsconfig.json', import.meta.url))) {
  stop('WXT’s types are missing (.wxt/): run `npx wxt prepare` first.');
}
