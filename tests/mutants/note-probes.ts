/** Runs before each test file while coverage is recorded: notes which probes the file reaches, and its CPU time. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';

const probed = new Uint8Array(Number(process.env.PROBES));
Object.assign(globalThis, { probed });
// CPU time, which does not depend on other load on the machine
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
