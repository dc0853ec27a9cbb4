/** The modes of `npm run data`. Each returns what to print and the exit status. */
import { cpSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PackHead } from '../schema/sources.ts';
import { draftFor } from './draft.ts';
import { readFolder, readText, type SourceFile, writeText } from './files.ts';
import { fixForm } from './fix.ts';
import { jsonSchemas } from './json-schema.ts';
import { type Built, build } from './pipeline.ts';
import type { Engine } from './presence.ts';
import { listProblems, type Problem } from './problems.ts';

/** What to do, with which folder. */
export interface Task {
  mode: 'build' | 'check' | 'draft' | 'fix' | 'init' | 'schema';
  /** one, or several to make one pack from */
  folders: [string, ...string[]];
  /** the pack's file */
  out: string;
  /** id, title or version that replace those of the first folder's `pack.yaml` */
  named?: Partial<PackHead>;
}

/** The outcome of a task. */
export interface Outcome {
  /** 0 done, 1 problems were found, 2 wrong usage */
  status: number;
  stdout: string;
  stderr: string;
}

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** A path relative to the working directory. */
export function relativePath(path: string): string {
  const short = relative(process.cwd(), path);
  return short === '' || short.startsWith('..') ? path : short;
}

/** The folder that is built if none is named. */
export const DEFAULT_FOLDER = join(HERE, '..');

function outcome(printed: readonly string[], problems: readonly Problem[], then: string): Outcome {
  const stdout = printed.map((line) => `${line}\n`).join('');
  if (problems.length === 0) return { status: 0, stdout, stderr: '' };
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return { status: 1, stdout, stderr: `${[...listProblems(problems), `${count}; ${then}`].join('\n')}\n` };
}

const buildOf = ({ folders, named }: Task, engine: Engine) => build(folders.map(readFolder), engine, named);

/** The outcome with warnings, which do not prevent the pack from being built. */
function warned({ status, stdout, stderr }: Outcome, { warnings }: Built): Outcome {
  const lines = listProblems(warnings.map((warning) => ({ ...warning, says: `warning: ${warning.says}` })));
  return { status, stdout, stderr: `${lines.map((line) => `${line}\n`).join('')}${stderr}` };
}

function written({ problems, text, report }: Built, out: string): Outcome {
  if (text === undefined) return outcome(report, problems, `${out} was not written`);
  const failed = writeText(out, text);
  return failed ? outcome(report, [failed], 'nothing was written') : outcome([...report, `wrote ${out}`], [], '');
}

async function runBuild(task: Task, engine: Engine): Promise<Outcome> {
  const built = await buildOf(task, engine);
  return warned(written(built, task.out), built);
}

function compared({ problems, text, report }: Built, out: string): Outcome {
  if (text === undefined) return outcome(report, problems, `${out} was not compared`);
  const there = readText(out);
  if (!('text' in there)) return outcome(report, [there], 'run npm run data to write the pack');
  if (there.text === text) return outcome(report, [], '');
  const lines = there.text.split('\n');
  const differs = text.split('\n').findIndex((line, at) => line !== lines[at]);
  const says =
    'is not what its sources build; run npm run data, look at the difference, and commit it with the sources';
  return outcome(report, [{ file: out, line: differs + 1 || lines.length, says }], 'nothing was written');
}

async function runCheck(task: Task, engine: Engine): Promise<Outcome> {
  const built = await buildOf(task, engine);
  return warned(compared(built, task.out), built);
}

async function runDraft(task: Task, engine: Engine): Promise<Outcome> {
  const { problems, uncovered } = await buildOf(task, engine);
  if (!uncovered) return outcome([], problems, 'names can be drafted once these are solved');
  const stdout = draftFor(uncovered);
  return { status: 0, stdout, stderr: stdout === '' ? 'every name is covered\n' : '' };
}

function writeAll(files: readonly SourceFile[], problems: readonly Problem[], then: string): Outcome {
  const printed: string[] = [];
  const failed = files.flatMap(({ file, text }) => {
    const problem = writeText(file, text);
    if (!problem) printed.push(`wrote ${file}`);
    return problem ?? [];
  });
  return outcome(printed, [...failed, ...problems], then);
}

function runFix({ folders: [folder] }: Task): Outcome {
  const { changed, problems } = fixForm(readFolder(folder));
  return writeAll(changed, problems, 'the files named here were left as they are');
}

function runInit({ folders: [folder] }: Task): Outcome {
  const there = statSync(folder, { throwIfNoEntry: false });
  if (there && (!there.isDirectory() || readdirSync(folder).length > 0))
    return outcome(
      [],
      [{ file: folder, says: 'is there already; name a new or an empty folder' }],
      'nothing was written',
    );
  cpSync(join(HERE, 'example'), folder, { recursive: true });
  return outcome([`wrote ${folder}: an example to change; build it with npm run data -- ${folder}`], [], '');
}

function runSchema(): Outcome {
  const folder = relativePath(join(HERE, '../schema'));
  const files = [...jsonSchemas()].map(([name, text]) => ({ file: join(folder, name), text }));
  return writeAll(files, [], 'the others were written');
}

const RUN: Record<Task['mode'], (task: Task, engine: Engine) => Outcome | Promise<Outcome>> = {
  build: runBuild,
  check: runCheck,
  draft: runDraft,
  fix: runFix,
  init: runInit,
  schema: runSchema,
};

/** Does a task. Bad input is reported in the outcome; only a bug or a failing disk throws. */
export async function run(task: Task, engine: Engine): Promise<Outcome> {
  return RUN[task.mode](task, engine);
}
