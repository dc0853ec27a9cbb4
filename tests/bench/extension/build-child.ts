/** Builds the extension into a folder of the bench: `node build-child.ts CHROME|FIREFOX FOLDER ENTITIES`. */
import { join } from 'node:path';
import { build } from 'wxt';
import packJson from '../../../data/pack.json' with { type: 'json' };
import type { LexiconEntry } from '../../../engine/types.ts';
import { packFiles } from '../backstory.ts';
import { entitiesFor } from '../material/names.ts';

const ROOT = join(import.meta.dirname, '../../..');
const [browser, outDir, entities] = process.argv.slice(2) as [string, string, string];

const count = Number(entities);
const PACK = packJson.entities as unknown as LexiconEntry[];
const replaced = count > PACK.length ? packFiles(entitiesFor(count, PACK), packJson) : {};
const contents = new Map(Object.entries(replaced).map(([path, content]) => [join(ROOT, path), String(content)]));

/** Puts another pack in the place of the bundled one, without touching its file. */
const otherPack = {
  name: 'other-pack',
  enforce: 'pre' as const,
  load(id: string) {
    const [path, query] = id.split('?') as [string, string?];
    const content = contents.get(path);
    if (content === undefined) return null;
    return query === 'raw' ? `export default ${JSON.stringify(content)}` : content;
  },
};

await build({
  root: ROOT,
  browser,
  manifestVersion: 3,
  outDir,
  outDirTemplate: '.',
  logger: {
    debug() {},
    log() {},
    info() {},
    success() {},
    warn() {},
    fatal: console.error,
    error: console.error,
    level: 0,
  },
  vite: () => ({ plugins: [otherPack] }),
});
