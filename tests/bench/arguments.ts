/** The command line of `npm run bench`. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { UserError } from '../../scripts/say.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const PARTS = [
  'node',
  'steps',
  'chromium',
  'accuracy',
  'lookup',
  'index',
  'chrome',
  'firefox',
  'big',
  'packs',
  'stories',
] as const;
/** One part of the benchmark. */
export type Part = (typeof PARTS)[number];

/** What `--help` prints. */
export const HELP = `npm run bench [-- OPTIONS]

  --quick        a look in less than two minutes: fewer sizes, fewer rounds, Chrome only
  --only=PARTS   some of ${PARTS.join(',')}; the other sections stay as they are
  --out=FOLDER   where performance.md and its plots are written: docs, or .test/bench after --quick

All that was measured is also written to .test/bench/results.json.`;

/** What a run measures, and where its report goes. */
export interface Choice {
  quick: boolean;
  parts: Set<Part>;
  /** absolute path of the folder for performance.md and its plots */
  out: string;
  /** the command line, for the report */
  command: string;
}

/**
 * Reads the command line.
 *
 * @param args without the program's own name
 * @returns undefined if help was asked for
 * @throws UserError for an unknown option or part
 */
export function readArguments(args: string[]): Choice | undefined {
  const options = {
    quick: { type: 'boolean' },
    only: { type: 'string' },
    out: { type: 'string' },
    help: { type: 'boolean' },
  } as const;
  let values: ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];
  try {
    values = parseArgs({ args, options }).values;
  } catch (error) {
    throw new UserError(`${(error as Error).message.split('\n')[0]}\n${HELP}`, 2);
  }
  if (values.help) return undefined;
  const parts =
    values.only?.split(',') ??
    PARTS.filter((part) => !values.quick || !['firefox', 'big', 'packs', 'stories'].includes(part));
  const unknown = parts.find((part) => !(PARTS as readonly string[]).includes(part));
  if (unknown !== undefined) throw new UserError(`--only does not know “${unknown}”.\n${HELP}`, 2);
  const quick = values.quick ?? false;
  const out = resolve(ROOT, values.out ?? (quick ? '.test/bench' : 'docs'));
  const command = ['npm run bench', ...(args.length > 0 ? ['--', ...args] : [])].join(' ');
  return { quick, parts: new Set(parts as Part[]), out, command };
}
