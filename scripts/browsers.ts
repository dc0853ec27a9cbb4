/**
 * Finds the browsers that are installed. Nothing here opens one: `scripts/drive/launch.ts` does.
 */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { UserError } from './say.ts';

/** The add-on's id in Firefox; `wxt.config.ts` writes it into the manifest. */
export const GECKO_ID = '{8f7c0c8e-5d0b-4a55-9d5c-6e1b7a4b0c11}';

/** The two families that Backstory is built for. */
export type BrowserKind = 'chrome' | 'firefox';
export const BROWSER_KINDS: readonly BrowserKind[] = ['chrome', 'firefox'];

/** Oldest versions with `highlightsFromPoint` and underlines in `::highlight()`. */
export const MINIMUM: Record<BrowserKind, number> = { chrome: 140, firefox: 150 };

/** A browser on this machine. */
export interface FoundBrowser {
  kind: BrowserKind;
  /** where it is started from */
  path: string;
  /** for example `156.0.8078.79` */
  version: string;
  /** why it cannot be used; absent if it can */
  unusable?: string;
}

interface Places {
  /** environment variable that overrides everything */
  variable: string;
  /** names looked for on PATH, best first */
  names: string[];
  /** absolute paths outside PATH */
  paths: string[];
}

const WINDOWS_ROOTS = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
const onWindows = (path: string) => WINDOWS_ROOTS.flatMap((root) => (root ? [join(root, path)] : []));

const PLACES: Record<BrowserKind, Places> = {
  chrome: {
    variable: 'CHROME_PATH',
    names: ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome'],
    paths: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/opt/google/chrome/chrome',
      ...onWindows('Google\\Chrome\\Application\\chrome.exe'),
      ...onWindows('Chromium\\Application\\chrome.exe'),
    ],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox', 'firefox-esr', 'firefox-developer-edition', 'firefox-nightly'],
    paths: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
      '/opt/firefox/firefox',
      ...onWindows('Mozilla Firefox\\firefox.exe'),
    ],
  },
};

/** Returns the best browser of a kind: the first usable one, otherwise one with the reason why it is not usable. */
export function findBrowser(kind: BrowserKind): FoundBrowser | undefined {
  const { variable, names, paths } = PLACES[kind];
  const override = process.env[variable];
  if (override && !isProgram(override)) throw new UserError(`${variable} is ${override}, which is no program.`);
  const candidates = override ? [override] : [...names.flatMap(onPath), ...paths.filter(isProgram)];
  const found = candidates.flatMap((path) => inspect(kind, path) ?? []);
  return found.find((browser) => !browser.unusable) ?? found[0];
}

/** Like `findBrowser`, but throws if there is none, with what to do. */
export function requireBrowser(kind: BrowserKind): FoundBrowser {
  const found = findBrowser(kind);
  if (found && !found.unusable) return found;
  const reason = found ? `${found.path} cannot be used: ${found.unusable}` : `${kind} was not found`;
  throw new UserError(`${reason}. Run \`npm run setup\`, or set ${PLACES[kind].variable} to its program.`);
}

function inspect(kind: BrowserKind, path: string): FoundBrowser | undefined {
  if (isSnap(path)) {
    return { kind, path, version: 'snap', unusable: 'it is a snap, which cannot open a throw-away profile' };
  }
  const version = versionOf(kind, path);
  if (!version) return undefined;
  const found: FoundBrowser = { kind, path, version };
  if (Number.parseInt(version, 10) < MINIMUM[kind]) {
    found.unusable = `version ${version} is older than ${MINIMUM[kind]}`;
  }
  return found;
}

/** The version of a browser. Windows programs do not print theirs: there it is in a file or in the name of a folder beside them. */
function versionOf(kind: BrowserKind, path: string): string | undefined {
  try {
    if (process.platform !== 'win32') {
      const said = execFileSync(path, ['--version'], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
        timeout: 20_000,
      });
      return /\d+(\.\d+)+/.exec(said)?.[0];
    }
    if (kind === 'chrome') return readdirSync(dirname(path)).find((name) => /^\d+(\.\d+){3}$/.test(name));
    return /^Version=(\d[\d.]*)/m.exec(readFileSync(join(dirname(path), 'application.ini'), 'utf8'))?.[1];
  } catch {
    return undefined;
  }
}

/** Whether a path is a snap. Ubuntu's `/usr/bin/firefox` is a short script that starts the snap. */
function isSnap(path: string): boolean {
  const real = realpathSync(path);
  if (real.includes('/snap/') || real === '/usr/bin/snap') return true;
  return statSync(real).size < 10_000 && readFileSync(real, 'utf8').includes('/snap/bin/');
}

function onPath(name: string): string[] {
  const file = process.platform === 'win32' ? `${name}.exe` : name;
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, file))
    .filter(isProgram)
    .slice(0, 1);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return existsSync(path) && statSync(path).isFile();
  } catch {
    return false;
  }
}
