/**
 * `npm start`: builds the extension and opens it on a sample story in an installed browser, with a throw-away
 * profile. Without a display it runs headless: opens a card, saves a screenshot, prints what was linked.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { BROWSER_KINDS, type BrowserKind, findBrowser } from './browsers.ts';
import { build } from './build.ts';
import { type Launched, launch } from './drive/launch.ts';
import { hover, waitForCard, waitForMarks } from './drive/reading.ts';
import { type Stories, serveStories, storyAddress, storyFile } from './drive/stories.ts';
import { main, say, UserError } from './say.ts';

const ROOT = join(import.meta.dirname, '..');
const USAGE = 'Usage: npm start [-- --browser=chrome|firefox]';

/** The sample: a story of the tests, read under the name of an outlet on the list. */
const STORY = 'paris-2014';
const HOST = 'www.reuters.com';
/** The name whose card is opened if there is no display. */
const POINT_AT = 'Sergei Lavrov';

await main(async () => {
  const kind = chooseBrowser();
  const headless = !hasDisplay();
  say(`Building for ${kind} …`);
  build(kind);
  const stories = await serveStories();
  let launched: Launched | undefined;
  try {
    launched = await launch(kind, { port: stories.port, headless });
    const [page = await launched.browser.newPage()] = await launched.browser.pages();
    await page.goto(storyAddress(STORY, HOST));
    if (headless) await readAloud(page, kind);
    else await stayOpen(launched, stories);
  } finally {
    await launched?.browser.close().catch(() => {});
    await stories.close();
  }
});

function chooseBrowser(): BrowserKind {
  const asked = readArguments();
  if (asked !== undefined && !BROWSER_KINDS.includes(asked as BrowserKind)) throw new UserError(USAGE, 2);
  if (asked !== undefined) return asked as BrowserKind;
  const usable = BROWSER_KINDS.find((kind) => findBrowser(kind)?.unusable === undefined && findBrowser(kind));
  if (!usable) throw new UserError('Neither Chrome nor Firefox was found: run `npm run setup`.');
  return usable;
}

function readArguments(): string | undefined {
  try {
    return parseArgs({ options: { browser: { type: 'string' } } }).values.browser;
  } catch {
    throw new UserError(USAGE, 2);
  }
}

function hasDisplay(): boolean {
  if (process.env.CI) return false;
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function stayOpen({ kind, browser }: Launched, { port }: Stories): Promise<void> {
  say(`A sample story is open in ${kind}, at ${storyAddress(STORY, HOST)} (served from this machine, port ${port}).`);
  say('Rest the pointer on an underlined name; look up a term from the toolbar. No other site can be reached here.');
  say('Close the window, or press Ctrl-C, to end.');
  await new Promise<void>((resolve) => {
    browser.on('disconnected', () => resolve());
    browser.process()?.once('exit', () => resolve());
    // closing the last tab ends Firefox, but not Chrome on a Mac
    browser.on('targetdestroyed', async () => {
      if ((await browser.pages().catch(() => [])).length === 0) resolve();
    });
    process.once('SIGINT', () => resolve());
  });
}

async function readAloud(page: Page, kind: BrowserKind): Promise<void> {
  await waitForMarks(page).catch(() => {
    throw new UserError(`The sample story got no marks in ${kind}.`);
  });
  await hover(page, POINT_AT);
  await waitForCard(page, POINT_AT);
  mkdirSync(join(ROOT, '.test'), { recursive: true });
  const picture = join(ROOT, `.test/start-${kind}.png`) as `${string}.png`;
  await page.screenshot({ path: picture });
  say(`No display: read a sample story without a window, as ${storyAddress(STORY, HOST)}.`);
  say(`Picture with the card open: ${relative(process.cwd(), picture)}`);
  say('Linked:');
  for (const [name, surfaces] of linked()) say(`  ${name}: ${[...surfaces].join(', ')}`);
}

interface LinkReport {
  mentions: { surface: string; entity: { name: string } }[];
}

/** The entities of the sample with their written forms, found by the same engine as in the extension. */
function linked(): Map<string, Set<string>> {
  const script = join(ROOT, 'scripts/link.ts');
  const run = spawnSync(process.execPath, [script, '--json', storyFile(STORY)], { encoding: 'utf8' });
  if (run.status !== 0) throw new UserError(`Linking the sample failed: ${run.stderr.trim()}`);
  const { mentions } = JSON.parse(run.stdout) as LinkReport;
  const found = new Map<string, Set<string>>();
  for (const { surface, entity } of mentions) {
    if (!found.has(entity.name)) found.set(entity.name, new Set());
    found.get(entity.name)!.add(surface.replace(/\s+/g, ' '));
  }
  return found;
}
