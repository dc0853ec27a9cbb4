/**
 * `npm run reliability`: writes the table in `docs/reliability.md` from what the tests recorded in `.test/reliability/`.
 * `npm run test:long` runs the long form of these tests and then writes the table.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { main, say, UserError } from './say.ts';

const ROOT = join(import.meta.dirname, '..');
const ROWS = join(ROOT, '.test/reliability');
const PAGE = join(ROOT, 'docs/reliability.md');
const BEGIN = '<!-- made by `npm run reliability` -->';
const END = '<!-- end -->';

/** A fault that was made, and what happened. */
export interface Row {
  fault: string;
  /** a browser, or `Node` where the code ran without one */
  where: string;
  tried: number;
  happened: string;
  lost: string;
}

/** Merges rows: one row for a fault with the same result everywhere, otherwise one for each place. */
function together(rows: Row[]): Row[] {
  const byFault = new Map<string, Row>();
  for (const row of rows) {
    const key = JSON.stringify([row.fault, row.happened, row.lost]);
    const same = byFault.get(key);
    if (same) byFault.set(key, { ...same, where: `${same.where}, ${row.where}`, tried: same.tried + row.tried });
    else byFault.set(key, row);
  }
  return [...byFault.values()];
}

/** The table in Markdown. */
export function tableOf(rows: Row[]): string {
  const cell = (text: string | number) =>
    String(typeof text === 'number' ? text.toLocaleString('en') : text).replaceAll('|', '\\|');
  const lines = together(rows)
    .sort((a, b) => a.fault.localeCompare(b.fault, 'en', { numeric: true }) || a.where.localeCompare(b.where))
    .map(
      ({ fault, where, tried, happened, lost }) => `| ${[fault, where, tried, happened, lost].map(cell).join(' | ')} |`,
    );
  return ['| fault | where | tried | what happened | lost |', '|---|---|--:|---|---|', ...lines].join('\n');
}

function readRows(): Row[] {
  const files = existsSync(ROWS) ? readdirSync(ROWS).filter((name) => name.endsWith('.json')) : [];
  return files.sort().flatMap((name) => JSON.parse(readFileSync(join(ROWS, name), 'utf8')) as Row[]);
}

if (import.meta.main) {
  await main(() => {
    const rows = readRows();
    if (rows.length === 0) throw new UserError('No faults on record: run `npm run test:long` first.');
    const page = readFileSync(PAGE, 'utf8');
    const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)];
    if (begin < 0 || end < begin) throw new UserError(`${relative(ROOT, PAGE)} has lost the marks around its table.`);
    writeFileSync(PAGE, `${page.slice(0, begin + BEGIN.length)}\n\n${tableOf(rows)}\n\n${page.slice(end)}`);
    say(`${relative(ROOT, PAGE)}: ${rows.length} faults`);
  });
}
