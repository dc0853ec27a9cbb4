/** Builds the extension into a folder: `node build-child.ts chrome|firefox FOLDER ENTITIES`. */
import { join } from 'node:path';
import { build } from 'wxt';
import packJson from '../../../data/pack.json' with { type: 'json' };
import type { Pack } from '../../../engine/model/pack.ts';
import { PACK_MODULE, packModule } from '../../../scripts/bundled-pack.ts';
import { packOf } from '../backstory.ts';
import { entitiesFor } from '../material/names.ts';

const ROOT = join(import.meta.dirname, '../../..');
const [browser, outDir, entities] = process.argv.slice(2) as [string, string, string];

const count = Number(entities);
const bundled = packJson as unknown as Pack;

/** Replaces the bundled pack if more entities are requested than it has. */
const otherPack = {
  name: 'other-pack',
  enforce: 'pre' as const,
  load: (id: string) =>
    id === PACK_MODULE && count > bundled.entities.length
      ? packModule(packOf(entitiesFor(count, bundled.entities), bundled))
      : null,
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
