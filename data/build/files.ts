/** The only module that reads and writes a folder of sources; everything else works on text in memory. */
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ENTITY_FILES } from '../schema/sources.ts';
import type { Problem } from './problems.ts';

/** A file's path as shown in messages, and its text. */
export interface SourceFile {
  file: string;
  text: string;
}

/** The text of everything in a folder. */
export interface FolderText {
  /** the folder's path as shown */
  folder: string;
  files: SourceFile[];
  /** `passages.txt`, if there is one: passages in which the expected links are marked */
  passages?: string;
  /** what could not be read */
  problems: Problem[];
}

/** The files that `entities/` may contain. */
const ENTITY_FILE_NAMES = [...Object.keys(ENTITY_FILES), 'aside', 'statements'].map((name) => `${name}.yaml`);

function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'does not exist';
  if (code === 'EISDIR') return 'is a folder; a file is expected';
  if (code === 'ENOTDIR') return 'is a file; a folder is expected';
  if (code === 'EACCES' || code === 'EPERM') return 'may not be accessed: its permissions forbid it';
  return `cannot be used (${code ?? String(error)})`;
}

/** Returns the text of a file, or a problem if it is missing, a folder, binary or empty. Line ends become `\n`. */
export function readText(file: string): SourceFile | Problem {
  try {
    const bytes = readFileSync(file);
    if (bytes.includes(0)) return { file, says: 'is binary; text in UTF-8 is expected' };
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');
    return text.trim() === '' ? { file, says: 'is empty; fill it, or remove it' } : { file, text };
  } catch (error) {
    if (error instanceof TypeError) return { file, says: 'is not text in UTF-8; save it with that encoding' };
    return { file, says: reasonOf(error) };
  }
}

function list(folder: string): string[] | Problem {
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .sort();
  } catch (error) {
    return { file: folder, says: reasonOf(error) };
  }
}

function readListed(folder: string, wanted: (name: string) => string | undefined, problems: Problem[]): SourceFile[] {
  const names = list(folder);
  if (!Array.isArray(names)) {
    problems.push(names);
    return [];
  }
  return names.flatMap((name) => {
    const file = join(folder, name);
    const unwanted = wanted(name);
    const read = unwanted ? { file, says: unwanted } : readText(file);
    if ('text' in read) return [read];
    problems.push(read);
    return [];
  });
}

/** Reads `pack.yaml`, `articles/*.md`, `entities/*.yaml` and, if there is one, `passages.txt`. Files that cannot be read are reported as problems; nothing is thrown. */
export function readFolder(folder: string): FolderText {
  const problems: Problem[] = [];
  const top = list(folder);
  if (!Array.isArray(top)) return { folder, files: [], problems: [top] };
  const head = readText(join(folder, 'pack.yaml'));
  if (!('text' in head)) problems.push({ ...head, says: `${head.says}; it gives the pack's id and title` });
  const articles = readListed(
    join(folder, 'articles'),
    (name) => (name.endsWith('.md') ? undefined : 'is no article; here stand only files whose names end in .md'),
    problems,
  );
  const entities = readListed(
    join(folder, 'entities'),
    (name) =>
      ENTITY_FILE_NAMES.includes(name) ? undefined : `is not known; here stand only ${ENTITY_FILE_NAMES.join(', ')}`,
    problems,
  );
  const passages = readText(join(folder, 'passages.txt'));
  return {
    folder,
    files: [...('text' in head ? [head] : []), ...articles, ...entities],
    ...('text' in passages ? { passages: passages.text } : {}),
    problems,
  };
}

/** Writes a file atomically: an interrupted run leaves the old one. Returns a problem if it fails. */
export function writeText(file: string, text: string): Problem | undefined {
  const temporary = join(dirname(file), `.${basename(file)}.new`);
  try {
    mkdirSync(dirname(file), { recursive: true });
    if (statSync(file, { throwIfNoEntry: false })?.isDirectory())
      return { file, says: 'is a folder; a file is expected' };
    writeFileSync(temporary, text);
    renameSync(temporary, file);
    return undefined;
  } catch (error) {
    return { file, says: `cannot be written: it ${reasonOf(error)}` };
  }
}
