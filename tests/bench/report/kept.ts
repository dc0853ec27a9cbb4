/** Thousands of kept stories, as a table. */
import type { Results } from '../results.ts';
import { duration, megabytes, reached, spread, table, whole } from './format.ts';

/** Target for keeping a story and for a first answer, in milliseconds. */
const MOST_MS = 300;

/** The table, with a column for each browser. */
export function keptTable({ kept = [], command, machine }: Results): string {
  const [first] = kept;
  if (!first) return '';
  const row = (what: string, tell: (figures: (typeof kept)[number]) => string) => [what, ...kept.map(tell)];
  return [
    `Made by \`${command}\` on ${machine}.`,
    `${whole(first.stories)} stories; median / 95th percentile.`,
    table(
      ['', ...kept.map(({ browser }) => browser)],
      [
        row('keeping one more, from the press', ({ keep }) => spread(keep)),
        row(`… at most ${duration(MOST_MS)}`, ({ keep }) => reached(keep, MOST_MS)),
        row('a stopped background’s first answer: linking', ({ answers }) => spread(answers.link)),
        row(`… at most ${duration(MOST_MS)}`, ({ answers }) => reached(answers.link, MOST_MS)),
        row('… lookup', ({ answers }) => spread(answers.lookup)),
        row(`… at most ${duration(MOST_MS)}`, ({ answers }) => reached(answers.lookup, MOST_MS)),
        row('lookup when awake', ({ answers }) => spread(answers.awake)),
        row('what the background holds', ({ heldMemory }) => megabytes(heldMemory)),
        row('with nothing kept: linking', ({ before }) => spread(before.link)),
        row('… lookup', ({ before }) => spread(before.lookup)),
        row('… what the background holds', ({ beforeMemory }) => megabytes(beforeMemory)),
        row('taking in one story of a file', ({ takeInMs }) => duration(takeInMs)),
      ],
    ),
  ].join('\n\n');
}
