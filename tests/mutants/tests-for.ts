/** Selects the tests that may detect a mutant. */
import { dirname } from 'node:path';
import { type Node, type SourceFile, SyntaxKind } from 'typescript/unstable/ast';
import type { Coverage } from './coverage.ts';
import type { Mutant } from './mutants.ts';
import type { Program } from './program.ts';

/**
 * Limit for the CPU time of all tests of a mutant (ms, measured without it). The least likely tests beyond it are left
 * out, so a mutant that the others do not detect counts as a survivor.
 */
const LONGEST_MS = 15_000;

/**
 * Returns the tests that run the mutated piece, the likeliest to detect it first. For code that runs on import, which is
 * mostly a constant, returns the tests that run the pieces that mention it, or any piece of its file if none does, and those of
 * all constants of its folder, such as `tests/engine/english-lists.test.ts`.
 */
export function testsFor(mutant: Mutant, program: Program, coverage: Coverage, tests: readonly string[]): string[] {
  const { file, start, end } = mutant;
  const probe = coverage.probeAround(file, start, end);
  const exact = probe === undefined ? mentions(mutant, program, coverage, new Set()) : new Set([probe]);
  const probes = exact.size > 0 ? exact : new Set(coverage.probesIn(file));
  const ofFile = `tests/${file.replace(/\.tsx?$/, '.test.')}`;
  const ofFolder = `tests/${dirname(file)}-`;
  const isOwn = (test: string) => test.startsWith(ofFile) || (probe === undefined && test.startsWith(ofFolder));
  let left = LONGEST_MS;
  return tests
    .map((test) => ({ test, reached: coverage.reached(test, probes) }))
    .filter(({ test, reached }) => reached > 0 || isOwn(test))
    .map(({ test, reached }) => ({
      test,
      worth: isOwn(test)
        ? 1
        : ((reached / probes.size) * (coverage.focusOn(test, file) + 0.001)) / (coverage.cost(test) + 500),
    }))
    .sort((a, b) => b.worth - a.worth)
    .map(({ test }) => test)
    .filter((test, index) => {
      left -= coverage.cost(test);
      return left > 0 || index === 0;
    });
}

/** Returns the probes of the pieces that mention the names declared at a place, in its file and in its importers. */
function mentions(
  { file, start }: { file: string; start: number },
  program: Program,
  coverage: Coverage,
  seen: Set<string>,
): Set<number> {
  const probes = new Set<number>();
  const source = program.parsed(file);
  for (const name of namesAt(source, start)) {
    if (seen.has(`${file} ${name}`)) continue;
    seen.add(`${file} ${name}`);
    for (const reader of [file, ...program.importersOf(file)]) {
      if (!coverage.knows(reader)) continue;
      for (const { index } of program.parsed(reader).text.matchAll(new RegExp(`\\b${name}\\b`, 'g'))) {
        const probe = coverage.probeAround(reader, index, index);
        if (probe !== undefined) probes.add(probe);
        // if it is mentioned in the definition of another constant, the mentions of that one count
        else for (const one of mentions({ file: reader, start: index }, program, coverage, seen)) probes.add(one);
      }
    }
  }
  return probes;
}

/** Returns the names declared by the top-level statement around a place. */
function namesAt(source: SourceFile, place: number): string[] {
  const statement = source.statements.find((one) => one.pos <= place && place < one.end);
  if (statement === undefined) return [];
  // biome-ignore lint/suspicious/noExplicitAny: the nodes of this interface are told apart by `kind` alone
  const { name, declarationList } = statement as any;
  if (statement.kind === SyntaxKind.ImportDeclaration) return [];
  const declared: Node[] = declarationList?.declarations.map((one: { name: Node }) => one.name) ?? (name ? [name] : []);
  return declared.flatMap((one) => one.getText(source).match(/[A-Za-z_$][\w$]*/g) ?? []);
}
