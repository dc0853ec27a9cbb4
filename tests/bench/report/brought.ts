/** The figures for a large pack that the user adds, as a table. */
import type { Results } from '../results.ts';
import { duration, megabytes, reached, spread, table, whole } from './format.ts';

/** Target for a first answer, in milliseconds. */
const MOST_MS = 300;
/** Target for the first answer after another pack was switched on or off, in milliseconds. */
const MOST_CHANGED_MS = 200;

/** The table, with a column for each browser. */
export function broughtTable({ brought = [], command, machine }: Results): string {
  const [first] = brought;
  if (!first) return '';
  const row = (what: string, tell: (figures: (typeof brought)[number]) => string) => [what, ...brought.map(tell)];
  return [
    `Made by \`${command}\` on ${machine}.`,
    `A file of ${whole(first.names)} names, ${megabytes(first.fileBytes)}; memory is what the browser with all its processes takes beyond what it took before.`,
    table(
      ['', ...brought.map(({ browser }) => browser)],
      [
        row('from the file to the preview', ({ previewMs }) => duration(previewMs)),
        row('… the most memory meanwhile', ({ previewMemory }) => megabytes(previewMemory)),
        row('from “Add this pack” to its being on', ({ storeMs }) => duration(storeMs)),
        row('… the most memory meanwhile', ({ storeMemory }) => megabytes(storeMemory)),
        row('what the background holds of it', ({ heldMemory }) => megabytes(heldMemory)),
        row('a stopped background’s first answer, median / 95th percentile: linking', ({ answers }) =>
          spread(answers.link),
        ),
        row(`… at most ${duration(MOST_MS)}`, ({ answers }) => reached(answers.link, MOST_MS)),
        row('… lookup', ({ answers }) => spread(answers.lookup)),
        row(`… at most ${duration(MOST_MS)}`, ({ answers }) => reached(answers.lookup, MOST_MS)),
        row('the first answer after another pack was switched on or off', ({ afterChange }) => spread(afterChange)),
        row(`… at most ${duration(MOST_CHANGED_MS)}`, ({ afterChange }) => reached(afterChange, MOST_CHANGED_MS)),
        row('a stopped background’s first answer with the bundled pack alone: linking', ({ alone }) =>
          spread(alone.link),
        ),
        row('… lookup', ({ alone }) => spread(alone.lookup)),
        row('lookup when awake', ({ answers }) => spread(answers.awake)),
      ],
    ),
  ].join('\n\n');
}
