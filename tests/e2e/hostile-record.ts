/** Records the faults that were caused in browsers, for `docs/reliability.md`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserKind } from '../../scripts/browsers.ts';

const FOLDER = join(import.meta.dirname, '../../.test/reliability');

/** Whether these are the long runs (`npm run test:long`). */
export const LONG = process.env.LONG === '1';

/** Records one row for each fault that was handled well; a test that fails records none. */
export class Record {
  private readonly rows: { fault: string; where: string; tried: number; happened: string; lost: string }[] = [];
  private readonly path: string;
  private readonly where: string;

  constructor(name: string, kind: BrowserKind) {
    this.path = join(FOLDER, `${name}-${kind}.json`);
    this.where = kind === 'chrome' ? 'Chrome' : 'Firefox';
  }

  /** @param happened what the user noticed, with figures if there are any */
  note(fault: string, happened: string, tried = 1, lost = 'nothing'): void {
    this.rows.push({ fault, where: this.where, tried, happened, lost });
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(this.path, `${JSON.stringify(this.rows, null, 2)}\n`);
  }
}
