/** Snapshots in text files, whose changes are shown line by line, to be reviewed and then accepted. */
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';

/**
 * Expects lines to equal those of a file. The message of a failure lists the lines gained and lost.
 *
 * @param lines each belongs to the last heading before it, which begins with `## `
 * @param test path of the test file, for the command that accepts the changes
 */
export async function expectHeld(lines: string[], file: URL, test: string): Promise<void> {
  let held: string[] = [];
  try {
    held = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  } catch {
    // a new file: `-u` writes it
  }
  const gained = lacking(lines, held);
  const lost = lacking(held, lines);
  const changes = [...lost.map((line) => `- ${line}`), ...gained.map((line) => `+ ${line}`)];
  const accept = `npx vitest run --project unit ${test} -u`;
  const summary = `${gained.length} gained, ${lost.length} lost; if they are right: ${accept}`;
  await expect(`${lines.join('\n')}\n`, [summary, ...changes].join('\n')).toMatchFileSnapshot(file.pathname);
}

/** Returns the lines of one list that are missing in another, each with its heading. */
function lacking(lines: string[], others: string[]): string[] {
  const left = new Map<string, number>();
  for (const line of underHeadings(others)) left.set(line, (left.get(line) ?? 0) + 1);
  return underHeadings(lines).filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}

function underHeadings(lines: string[]): string[] {
  let heading = '';
  return lines.flatMap((line) => {
    if (line.startsWith('## ')) heading = line.slice(3);
    return line.startsWith('## ') ? [] : [`${heading}: ${line}`];
  });
}
