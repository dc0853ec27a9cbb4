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
    held = linesOf(file);
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

/** The prefix of a line with what was found in the text above it. */
const FOUND = '→ ';
/** The end of the cells of a line. */
const BAR = ' | ';

/**
 * Expects to find in each text of a file what stands in the lines below it. A text is a line that begins with `## `, which may be
 * left out in a new one.
 *
 * @param find returns the lines below a text
 */
export async function expectHeldBelow(file: URL, test: string, find: (text: string) => string[]): Promise<void> {
  const lines = linesOf(file)
    .filter((line) => !line.startsWith(FOUND))
    .flatMap((line) => {
      const text = line.replace(/^## /, '');
      return [`## ${text}`, ...find(text).map((found) => `${FOUND}${found}`)];
    });
  await expectHeld(lines, file, test);
}

/**
 * Expects the cells of a file's lines, which stand before a bar and the text that they belong to.
 *
 * @param cellsOf returns the cells for a text
 */
export async function expectHeldBeside(file: URL, test: string, cellsOf: (text: string) => string): Promise<void> {
  const lines = linesOf(file).map((line) => {
    const text = line.slice(line.indexOf(BAR) + BAR.length).trim();
    return `${cellsOf(text)}${BAR}${text}`;
  });
  await expectHeld(lines, file, test);
}

const linesOf = (file: URL): string[] => readFileSync(file, 'utf8').split('\n').filter(Boolean);

/** Returns a text whose paragraphs are separated by ` ¶ ` on one line, as it is in a story. */
export const unfolded = (line: string): string => line.replaceAll(' ¶ ', '\n\n');

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
