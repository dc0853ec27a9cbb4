/** `node scripts/budgets.ts`: measures the built extension, and checks each part against its budget. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BROWSER_KINDS, type BrowserKind } from './browsers.ts';
import { packageFile } from './build.ts';
import { packModule } from './bundled-pack.ts';
import { BUILT } from './drive/launch.ts';
import { main, say, UserError } from './say.ts';

const KB = 1000;

/** Loaded in every listed news page: gzip bytes. */
const CONTENT_SCRIPT = 5.8 * KB;
/** Loaded once per page, when it names somebody who is known: gzip bytes. */
const DRAWING = 2 * KB;
/** Loaded once per page, when the first card opens: gzip bytes. */
const CARD = 33 * KB;
/** Everything that the popup loads before it can be used: gzip bytes. */
const POPUP = 60 * KB;
/** Everything that the side panel loads before it can be used: gzip bytes. */
const PANEL = 70 * KB;
/** Everything that the Library page loads before it can be used: gzip bytes. */
const LIBRARY = 80 * KB;
/** The background without the pack in it: gzip bytes. */
const BACKGROUND = 180 * KB;
/** The pack in the package: bytes. */
const PACK = 300 * KB;
/** What the browser unpacks: bytes. */
const UNPACKED = 1500 * KB;
/** What a store distributes, more than half of it the pack and its tables: bytes of the zip. */
const PACKAGE = 400 * KB;

interface Row {
  part: string;
  bytes: number;
  budget: number;
}

const PACK_FILE = join(import.meta.dirname, '../data/pack.json');

/** The sizes of one browser's build. Missing parts are left out. */
export function measure(kind: BrowserKind): Row[] {
  const root = BUILT[kind];
  for (const needed of [join(root, 'manifest.json'), packageFile(kind)])
    if (!existsSync(needed)) throw new UserError(`${relative('.', needed)} is missing: run \`npm run package\`.`);
  const files = allFiles(root);
  const gzip = (paths: string[]) => paths.reduce((sum, path) => sum + gzipSync(readFileSync(path)).length, 0);
  const inFolder = (...starts: string[]) =>
    files.filter((path) => starts.some((start) => slashed(relative(root, path)).startsWith(start)));
  const pack = existsSync(PACK_FILE) ? readFileSync(PACK_FILE) : undefined;
  const background = inFolder('background.js');
  const rows: Row[] = [
    { part: 'reader, in every listed page', bytes: gzip(inFolder('reader.js')), budget: CONTENT_SCRIPT },
    { part: 'drawing, where names are known', bytes: gzip(inFolder('draw.js')), budget: DRAWING },
    { part: 'card', bytes: gzip(inFolder('card.js')), budget: CARD },
    { part: 'popup, first load', bytes: gzip(loadedBy(join(root, 'popup.html'))), budget: POPUP },
    { part: 'panel, first load', bytes: gzip(loadedBy(join(root, 'sidepanel.html'))), budget: PANEL },
    { part: 'library, first load', bytes: gzip(loadedBy(join(root, 'library.html'))), budget: LIBRARY },
    // the pack has a budget of its own
    {
      part: 'background without pack',
      bytes: gzip(background) - (pack ? gzipSync(packModule(JSON.parse(pack.toString()))).length : 0),
      budget: BACKGROUND,
    },
    { part: 'pack (not compressed)', bytes: pack?.length ?? 0, budget: PACK },
    {
      part: 'all files (not compressed)',
      bytes: files.reduce((sum, path) => sum + statSync(path).size, 0),
      budget: UNPACKED,
    },
    { part: 'package', bytes: statSync(packageFile(kind)).size, budget: PACKAGE },
  ];
  return rows.filter((row) => row.bytes !== 0);
}

/** An HTML file and the scripts and styles that it loads, at once or by static import. */
function loadedBy(page: string): string[] {
  if (!existsSync(page)) return [];
  const root = dirname(page);
  const seen = new Set([page]);
  const links = /(?:src|href)="\/?([^":]+\.(?:js|css))"/g;
  const imports = /(?:from|import)\s*["'](\.{1,2}\/[^"']+\.js)["']/g;
  for (const [, path] of readFileSync(page, 'utf8').matchAll(links)) seen.add(join(root, path!));
  for (const script of seen) {
    if (!script.endsWith('.js')) continue;
    for (const [, path] of readFileSync(script, 'utf8').matchAll(imports)) seen.add(join(dirname(script), path!));
  }
  return [...seen];
}

function allFiles(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}

function kilobytes(bytes: number): string {
  return `${(bytes / KB).toFixed(1)} kB`.padStart(10);
}

if (import.meta.main) {
  await main(() => {
    let over = 0;
    for (const kind of BROWSER_KINDS) {
      say(kind);
      for (const { part, bytes, budget } of measure(kind)) {
        if (bytes > budget) over += 1;
        say(`  ${part.padEnd(29)} ${kilobytes(bytes)} of ${kilobytes(budget)}${bytes > budget ? '  OVER' : ''}`);
      }
    }
    if (over) throw new UserError(`${over} ${over === 1 ? 'part is' : 'parts are'} over budget.`);
  });
}
