/** The command line of `npm run data`. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DEFAULT_FOLDER, relativePath, type Task } from './modes.ts';

/** How to use it. */
export const USAGE = `usage: npm run data -- [FOLDER] [--out FILE]          build FOLDER (data) and write its pack (FOLDER/pack.json)
       npm run data -- [FOLDER] --check [--out FILE]  build, and compare with the pack that is there
       npm run data -- [FOLDER] --draft               print stubs for names that no entity covers
       npm run data -- [FOLDER] --fix                 sort the YAML files and write them in canonical form
       npm run data -- FOLDER --init                  start a new folder with a worked example
       npm run data -- --schema                       write the JSON Schemas for editors
`;

const MODES = ['check', 'draft', 'fix', 'init', 'schema'] as const;
const FLAG = { type: 'boolean', default: false } as const;
const OPTIONS = {
  check: FLAG,
  draft: FLAG,
  fix: FLAG,
  init: FLAG,
  schema: FLAG,
  help: FLAG,
  out: { type: 'string' },
} as const;

function parse(args: string[]) {
  return parseArgs({ args, options: OPTIONS, allowPositionals: true });
}

/** What the arguments ask for; or, as text, what is wrong with them. */
export function taskOf(args: string[]): Task | 'help' | { wrong: string } {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return { wrong: (error as Error).message.split('. ')[0]! };
  }
  const { values, positionals } = parsed;
  if (values.help) return 'help';
  const modes = MODES.filter((mode) => values[mode]);
  const mode = modes[0] ?? 'build';
  if (modes.length > 1) return { wrong: `--${modes.join(' and --')} do not go together` };
  if (positionals.length > 1) return { wrong: `one folder is expected, not ${positionals.length}` };
  if (values.out !== undefined && mode !== 'build' && mode !== 'check')
    return { wrong: `--out does not go with --${mode}` };
  if (values.out === '') return { wrong: '--out needs a file' };
  if (mode === 'init' && !positionals[0]) return { wrong: '--init needs a folder' };
  if (mode === 'schema' && positionals[0]) return { wrong: '--schema takes no folder' };
  const folder = positionals[0] ?? relativePath(DEFAULT_FOLDER);
  return { mode, folder, out: values.out ?? join(folder, 'pack.json') };
}
