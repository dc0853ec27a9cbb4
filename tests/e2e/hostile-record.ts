/** The record of the faults that were made in browsers; `docs/reliability.md` is made from it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserKind } from '../../scripts/browsers.ts';

const FOLDER = join(import.meta.dirname, '../../.test/reliability');

/** The long runs, `npm run test:long`; else the short form of each. */
export const LONG = process.env.LONG === '1';

/** Notes faults, one row each, as they come to a good end: a test that fails leaves none. */
export class Record {
  private readonly rows: { fault: string; where: string; tried: number; happened: string; lost: string }[] = [];
  private readonly path: string;
  private readonly where: string;

  constructor(name: string, kind: BrowserKind) {
    this.path = join(FOLDER, `${name}-${kind}.json`);
    this.where = kind === 'chrome' ? 'Chrome' : 'Firefox';
  }

  /** @param happened what the reader noticed, and figures where there are any */
  note(fault: string, happened: string, tried = 1, lost = 'nothing'): void {
    this.rows.push({ fault, where: this.where, tried, happened, lost });
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(this.path, `${JSON.stringify(this.rows, null, 2)}\n`);
  }
}
