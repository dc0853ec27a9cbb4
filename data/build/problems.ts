/** What is wrong with a folder, in words that an editor can act on. */

/** A position in a file. */
export interface Place {
  /** path of the file or folder, as shown */
  file: string;
  /** counted from 1; absent if the whole file is meant */
  line?: number;
}

/** A problem that an editor has to correct. */
export interface Problem extends Place {
  /** what is wrong, and what is expected or what to do about it */
  says: string;
}

/** The most problems that a run prints. */
export const SHOWN = 50;

/** `data/entities/people.yaml:12` */
export function formatPlace({ file, line }: Place): string {
  return line === undefined ? file : `${file}:${line}`;
}

/** `data/entities/people.yaml:12: unknown key "nmae"; …`, on one line. */
export function formatProblem(problem: Problem): string {
  return `${formatPlace(problem)}: ${problem.says.replaceAll(/\s*\n\s*/g, ' ')}`;
}

/**
 * The problems by file and line, each once, at most {@link SHOWN}, and a last
 * line that counts the rest. If there are more, at least the first problem of every file is printed.
 */
export function listProblems(problems: readonly Problem[]): string[] {
  const byPlace = (a: Problem, b: Problem) =>
    a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) : a.file < b.file ? -1 : 1;
  const seen = new Map<string, number>();
  const lines = new Map<string, number>();
  for (const problem of [...problems].sort(byPlace)) {
    const line = formatProblem(problem);
    if (lines.has(line)) continue;
    const before = seen.get(problem.file) ?? 0;
    seen.set(problem.file, before + 1);
    lines.set(line, before);
  }
  const rest = lines.size - SHOWN;
  if (rest <= 0) return [...lines.keys()];
  const kept = new Set(
    [...lines]
      .sort(([, a], [, b]) => a - b)
      .slice(0, SHOWN)
      .map(([line]) => line),
  );
  return [...[...lines.keys()].filter((line) => kept.has(line)), `and ${rest} more`];
}
