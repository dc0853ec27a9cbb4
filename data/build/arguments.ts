/** The command line of `npm run data`. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DEFAULT_FOLDER, relativePath, type Task } from './modes.ts';

/** How to use it. */
export const USAGE = `usage: npm run data -- [FOLDER] [--out FILE]          build FOLDER (data) and write its pack (FOLDER/pack.json)
       npm run data -- FOLDER FOLDER … --out FILE     make one pack of several folders; where they differ the first stands
       npm run data -- [FOLDER …] --check [--out FILE] build, and compare with the pack that is there
       npm run data -- [FOLDER …] --draft             print stubs for names that no entity covers
       npm run data -- [FOLDER] --fix                 sort the YAML files and write them in canonical form
       npm run data -- FOLDER --init                  start a new folder with a worked example
       npm run data -- --schema                       write the JSON Schemas for editors
   With a build, --id ID, --title TITLE and --version VERSION stand in place of what pack.yaml says.
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
  id: { type: 'string' },
  title: { type: 'string' },
  version: { type: 'string' },
} as const;

function parse(args: string[]) {
  return parseArgs({ args, options: OPTIONS, allowPositionals: true });
}

type Parsed = ReturnType<typeof parse>;

const SEVERAL: readonly string[] = ['build', 'check', 'draft'];
const BUILDS: readonly string[] = ['build', 'check'];
const NAMING = ['id', 'title', 'version'] as const;

/** Returns what is wrong with a combination of known arguments, or undefined if they go together. */
function wrongWith({ values, positionals }: Parsed, modes: readonly string[]): string | undefined {
  const mode = modes[0] ?? 'build';
  if (modes.length > 1) return `--${modes.join(' and --')} do not go together`;
  if (positionals.length > 1 && !SEVERAL.includes(mode)) return `--${mode} takes one folder, not ${positionals.length}`;
  const misplaced = (['out', ...NAMING] as const).find((option) => values[option] !== undefined);
  if (misplaced && !BUILDS.includes(mode)) return `--${misplaced} does not go with --${mode}`;
  const empty = (['out', ...NAMING] as const).find((option) => values[option] === '');
  if (empty) return `--${empty} needs ${empty === 'out' ? 'a file' : 'a value'}`;
  if (positionals.length > 1 && values.out === undefined && BUILDS.includes(mode))
    return 'several folders need --out FILE: the pack is of none of them';
  if (mode === 'init' && !positionals[0]) return '--init needs a folder';
  if (mode === 'schema' && positionals[0]) return '--schema takes no folder';
  return undefined;
}

/** Returns the task that the arguments describe, or what is wrong with them. */
export function taskOf(args: string[]): Task | 'help' | { wrong: string } {
  let parsed: Parsed;
  try {
    parsed = parse(args);
  } catch (error) {
    return { wrong: (error as Error).message.split('. ')[0]! };
  }
  const { values, positionals } = parsed;
  if (values.help) return 'help';
  const modes = MODES.filter((mode) => values[mode]);
  const wrong = wrongWith(parsed, modes);
  if (wrong) return { wrong };
  const [folder = relativePath(DEFAULT_FOLDER), ...others] = positionals;
  const named = Object.fromEntries(NAMING.flatMap((key) => (values[key] === undefined ? [] : [[key, values[key]]])));
  return {
    mode: modes[0] ?? 'build',
    folders: [folder, ...others],
    out: values.out ?? join(folder, 'pack.json'),
    ...(Object.keys(named).length > 0 ? { named } : {}),
  };
}
