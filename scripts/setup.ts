/**
 * `npm run setup`, after `npm ci`: finds Chrome (or Chromium) and Firefox, and installs a missing one if
 * that is possible without a question: on Debian and Ubuntu, as root.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { BROWSER_KINDS, type BrowserKind, type FoundBrowser, findBrowser, MINIMUM } from './browsers.ts';
import { main, say, UserError } from './say.ts';

const NAME: Record<BrowserKind, string> = { chrome: 'Chrome or Chromium', firefox: 'Firefox' };
type System = 'debian' | 'ubuntu' | 'other';

/** Package names. Ubuntu's packages install snaps, which do not work in most containers, so the result is checked. */
const PACKAGES: Record<'debian' | 'ubuntu', Record<BrowserKind, string>> = {
  debian: { chrome: 'chromium', firefox: 'firefox-esr' },
  ubuntu: { chrome: 'chromium-browser', firefox: 'firefox' },
};
const DOWNLOAD: Record<BrowserKind, string> = {
  chrome: 'https://www.google.com/chrome/',
  firefox: 'https://www.mozilla.org/firefox/',
};

await main(() => {
  say(`Node ${process.versions.node}`);
  const system = readSystem();
  const root = process.getuid?.() === 0;
  const usable = BROWSER_KINDS.filter((kind) => {
    let found = findBrowser(kind);
    if (!isUsable(found) && system !== 'other' && root) {
      const name = PACKAGES[system][kind];
      say(`${NAME[kind]}: ${problem(kind, found)}. Installing the package ${name} with apt-get:`);
      install(name);
      found = findBrowser(kind);
    }
    if (isUsable(found)) say(`${NAME[kind]}: ${found.version} at ${found.path}`);
    else say(`${NAME[kind]}: ${problem(kind, found)}. ${advice(kind, system)}`);
    return isUsable(found);
  });
  if (usable.length === 0) throw new UserError('No browser to run Backstory in: install one as said above.');
  if (usable.length === BROWSER_KINDS.length)
    say('Ready: `npm start` opens a sample story, `npm test` tests everything.');
  else say(`Ready for \`npm start\` with ${NAME[usable[0]!]}; \`npm test\` needs both browsers.`);
});

function isUsable(found: FoundBrowser | undefined): found is FoundBrowser {
  return found !== undefined && !found.unusable;
}

function problem(kind: BrowserKind, found: FoundBrowser | undefined): string {
  return found?.unusable ? `${found.path} cannot be used: ${found.unusable}` : `not found (${MINIMUM[kind]} or newer)`;
}

function advice(kind: BrowserKind, system: System): string {
  if (system === 'debian') return `Install it as root: apt-get update && apt-get install -y ${PACKAGES.debian[kind]}`;
  if (system === 'ubuntu') {
    const source = kind === 'chrome' ? DOWNLOAD.chrome : 'https://packages.mozilla.org/apt';
    return `Ubuntu's own package is a snap; where that cannot run, install the .deb package from ${source}`;
  }
  return `Install it from ${DOWNLOAD[kind]}`;
}

function install(name: string): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    execFileSync('apt-get', ['update', '-q'], { stdio: 'inherit', env });
    execFileSync('apt-get', ['install', '-y', '-q', name], { stdio: 'inherit', env });
  } catch {
    say(`apt-get could not install ${name}: see its message above.`);
  }
}

/** The system, which decides the advice; `other` unless it identifies itself as Debian or Ubuntu. */
function readSystem(): System {
  const file = '/etc/os-release';
  if (process.platform !== 'linux' || !existsSync(file)) return 'other';
  const release = readFileSync(file, 'utf8');
  const words = `${/^ID=(.*)$/m.exec(release)?.[1]} ${/^ID_LIKE=(.*)$/m.exec(release)?.[1]}`
    .replaceAll('"', '')
    .split(' ');
  if (words.includes('ubuntu')) return 'ubuntu';
  return words.includes('debian') ? 'debian' : 'other';
}
