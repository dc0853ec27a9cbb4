/** Runs before each test file while coverage is mapped: notes which probes the file reaches, and what it takes. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';

const probed = new Uint8Array(Number(process.env.PROBES));
Object.assign(globalThis, { probed });
// the processor's time: the machine may be busy with other things
const cpuMs = () => Object.values(process.cpuUsage()).reduce((sum, one) => sum + one, 0) / 1000;
const start = cpuMs();

afterAll(() => {
  const folder = process.env.PROBE_FOLDER as string;
  const hits = [...probed.keys()].filter((probe) => probed[probe] === 1);
  const { testPath } = expect.getState();
  mkdirSync(folder, { recursive: true });
  const name = `${(testPath as string).replaceAll('/', '+')}.json`;
  writeFileSync(join(folder, name), JSON.stringify({ path: testPath, hits, ms: cpuMs() - start }));
});
