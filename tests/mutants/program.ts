/** The repository's TypeScript program: gives access to parsed files, and checks whether a changed file compiles. */
import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { SourceFile } from 'typescript/unstable/ast';
import { API, type Snapshot } from 'typescript/unstable/sync';

export const ROOT = resolve(import.meta.dirname, '../..');
const CONFIG = join(ROOT, 'tsconfig.json');

/** The compiler, with at most one file at a time replaced in memory. */
export class Program {
  /** absolute path and text of the file that is currently replaced */
  private changed: { path: string; text: string } | undefined;
  private readonly api = new API({
    cwd: ROOT,
    fs: { readFile: (path) => (path === this.changed?.path ? this.changed.text : undefined) },
  });
  private snapshot: Snapshot = this.api.updateSnapshot({ openProjects: [CONFIG] });
  private readonly importers = new Map<string, string[]>();

  constructor() {
    for (const file of this.files()) {
      for (const imported of importsOf(file)) {
        this.importers.set(imported, [...(this.importers.get(imported) ?? []), file]);
      }
    }
  }

  private get project() {
    const project = this.snapshot.getProject(CONFIG);
    if (project === undefined) throw new Error(`The compiler does not know ${CONFIG}`);
    return project;
  }

  /** Returns the paths, relative to the repository, of all files of the program. */
  files(): string[] {
    return this.project.program
      .getSourceFileNames()
      .filter((path) => path.startsWith(`${ROOT}/`) && !path.includes('/node_modules/'))
      .map((path) => relative(ROOT, path));
  }

  parsed(file: string): SourceFile {
    const source = this.project.program.getSourceFile(join(ROOT, file));
    if (source === undefined) throw new Error(`The compiler does not know ${file}`);
    return source;
  }

  /** Whether a file and those that import it compile if the file has this text. */
  compilesWith(file: string, text: string): boolean {
    this.change(file, text);
    const { program } = this.project;
    const compiles = [file, ...this.importersOf(file)].every(
      (path) =>
        program.getSyntacticDiagnostics(join(ROOT, path)).length === 0 &&
        program.getSemanticDiagnostics(join(ROOT, path)).length === 0,
    );
    this.change(file, undefined);
    return compiles;
  }

  private change(file: string, text: string | undefined): void {
    const path = join(ROOT, file);
    this.changed = text === undefined ? undefined : { path, text };
    this.snapshot.dispose();
    this.snapshot = this.api.updateSnapshot({ fileChanges: { changed: [path] } });
  }

  /** Returns the files that import a file. */
  importersOf(file: string): readonly string[] {
    return this.importers.get(file) ?? [];
  }

  close(): void {
    this.api.close();
  }
}

const imports = new Map<string, string[]>();

/** Returns the repository paths of a file's relative imports, all of which have a file extension in this repository. */
function importsOf(file: string): string[] {
  const known = imports.get(file);
  if (known !== undefined) return known;
  const text = /\.tsx?$/.test(file) ? readFileSync(join(ROOT, file), 'utf8') : '';
  const found = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+\.tsx?)'/g)].map(([, path]) =>
    join(dirname(file), path as string),
  );
  imports.set(file, found);
  return found;
}
