/**
 * `npm run bench`: compares Backstory with other libraries and with lower bounds, and writes the results into
 * docs/performance.md. `npm run bench -- --help` lists the options.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join, relative } from 'node:path';
import { BROWSER_KINDS, type BrowserKind, findBrowser } from '../../scripts/browsers.ts';
import { main, say, seconds } from '../../scripts/say.ts';
import { type Choice, HELP, type Part, readArguments } from './arguments.ts';
import {
  measureBigPack,
  measureBroughtPack,
  measureExtension,
  measureIndex,
  measureKeptStories,
  raceInChromium,
  raceInNode,
  raceLookup,
  raceSteps,
  scoreEverybody,
} from './parts.ts';
import { FULL, QUICK } from './plans.ts';
import { plots, sections } from './report/sections.ts';
import { fillIn } from './report/write.ts';
import type { ExtensionFigures, Results } from './results.ts';
import { aboutSavedPages } from './saved-pages.ts';

const ROOT = join(import.meta.dirname, '../..');
const SCRATCH = join(ROOT, '.test/bench');
const PAGE = 'performance.md';
const browserName = (kind: BrowserKind) => {
  const found = findBrowser(kind);
  return `${kind === 'chrome' ? 'Chrome' : 'Firefox'} ${found?.version.split('.')[0] ?? '(not found)'}`;
};

function machine(): string {
  const [cpu] = cpus();
  const parts = [
    `${cpus().length} cores (${cpu?.model.trim()})`,
    `${Math.round(totalmem() / 2 ** 30)} GB of memory`,
    `Node ${process.versions.node}`,
    ...BROWSER_KINDS.map(browserName),
  ];
  return parts.join(', ');
}

async function measure({ quick, parts, command }: Choice): Promise<Results> {
  const plan = quick ? QUICK : FULL;
  const results: Results = { command, machine: machine(), failed: [] };
  const attempt = async (part: Part, what: string, act: () => Promise<void>) => {
    if (!parts.has(part)) return;
    const start = performance.now();
    say(what);
    try {
      await act();
      say(`  ${seconds(start)}`);
    } catch (error) {
      const why = `${what}: ${(error as Error).message.split('\n')[0]}`;
      results.failed.push(why);
      say(`  failed: ${why} (${seconds(start)})`);
    }
  };
  const tell = (line: string) => {
    say(line);
    if (line.includes('failed')) results.failed.push(line.trim());
  };
  const extensionOf = (kind: BrowserKind): ExtensionFigures => {
    results.extension ??= [];
    const name = browserName(kind);
    const known = results.extension.find(({ browser }) => browser === name);
    if (!known) results.extension.push({ browser: name });
    return results.extension.find(({ browser }) => browser === name)!;
  };
  await attempt('node', 'Linking in Node', async () => {
    results.node = await raceInNode(plan, tell);
  });
  await attempt('steps', 'The steps of linking', async () => {
    results.steps = await raceSteps(plan, tell);
  });
  await attempt('chromium', 'Linking in Chromium', async () => {
    const { races, pages } = await raceInChromium(plan, SCRATCH, tell);
    results.chromium = races;
    results.savedPages = aboutSavedPages(pages);
    if (pages === 0) say(`  ${results.savedPages}`);
  });
  await attempt('accuracy', 'Accuracy', async () => {
    results.accuracy = await scoreEverybody(plan, SCRATCH, tell);
  });
  await attempt('lookup', 'Lookup', async () => {
    results.lookup = await raceLookup(plan, tell);
  });
  await attempt('index', 'The index', async () => {
    results.index = await measureIndex(plan);
  });
  for (const kind of BROWSER_KINDS) {
    await attempt(kind, `The extension in ${browserName(kind)}`, async () => {
      Object.assign(
        extensionOf(kind),
        await measureExtension(kind, browserName(kind), plan.tries[kind] || 2, SCRATCH, tell),
      );
    });
  }
  await attempt('big', 'The extension with a pack of 100,000 entities', async () => {
    extensionOf('chrome').firstAnswerBig = await measureBigPack('chrome', plan.tries.chrome, SCRATCH);
  });
  for (const kind of BROWSER_KINDS) {
    await attempt('packs', `A pack of 100,000 names brought in ${browserName(kind)}`, async () => {
      results.brought ??= [];
      const figures = await measureBroughtPack(kind, plan.tries[kind] || 2, SCRATCH);
      results.brought.push({ browser: browserName(kind), ...figures });
    });
  }
  for (const kind of BROWSER_KINDS) {
    await attempt('stories', `5,000 kept stories in ${browserName(kind)}`, async () => {
      results.kept ??= [];
      const figures = await measureKeptStories(kind, plan.tries[kind] || 2, SCRATCH);
      results.kept.push({ browser: browserName(kind), ...figures });
    });
  }
  return results;
}

/** The report to update: that of the output folder, or else that of docs, or else an empty one. */
function pageSoFar(out: string): string {
  const places = [join(out, PAGE), join(ROOT, 'docs', PAGE)];
  const found = places.find((path) => existsSync(path));
  return found ? readFileSync(found, 'utf8') : '# Performance\n';
}

await main(async () => {
  const choice = readArguments(process.argv.slice(2));
  if (!choice) return say(HELP);
  const start = performance.now();
  mkdirSync(SCRATCH, { recursive: true });
  mkdirSync(choice.out, { recursive: true });
  const results = await measure(choice);
  writeFileSync(join(SCRATCH, 'results.json'), JSON.stringify(results));
  const page = pageSoFar(choice.out);
  writeFileSync(join(choice.out, PAGE), fillIn(page, sections(results)));
  for (const [file, svg] of Object.entries(plots(results))) writeFileSync(join(choice.out, file), svg);
  say(`\nWritten: ${relative(process.cwd(), join(choice.out, PAGE))} (${seconds(start)})`);
  if (results.failed.length > 0) say(`${results.failed.length} failed; the page says which.`);
});
