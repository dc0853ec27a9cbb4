/** The figures of the extension in a browser, as tables. */
import type { ExtensionFigures } from '../results.ts';
import { median, p95 } from '../stats.ts';
import { digits, duration, table, times } from './format.ts';

/** Cells for the median, the 95th percentile and the number of samples. */
const spread = (samples: number[] | undefined) =>
  samples?.length ? [duration(median(samples)), duration(p95(samples)), String(samples.length)] : ['–', '–', '0'];

/** The tables for one browser. */
export function extensionTables(figures: ExtensionFigures): string {
  const { browser, reading, toolbar, mainThread, firstAnswer, firstAnswerBig } = figures;
  const row = (label: string, samples: number[] | undefined) => (samples ? [[label, ...spread(samples)]] : []);
  const rows = [
    ...row('text there → marks on screen', reading?.marks.warm),
    ...row('… from a stopped background', reading?.marks.stopped),
    ...row('text there → marks, a story of 100,000 characters', reading?.marks.longWarm),
    ...row('… from a stopped background', reading?.marks.longStopped),
    ...row('click → card on screen', reading?.card.warm),
    ...row('… the first on its page', reading?.card.firstOnPage),
    ...row('… from a stopped background', reading?.card.stopped),
    ...row('… the first on its page, from a stopped background', reading?.card.firstStopped),
    ...row('rest on a word → card, beyond the delay of 300 ms', reading?.card.hover),
    ...row('popup opens → first paint', toolbar?.firstPaint.warm),
    ...row('… from a stopped background', toolbar?.firstPaint.stopped),
    ...row('a key in the popup → results on screen', toolbar?.keys),
    ...row('a stopped background’s first answer: linking', firstAnswer?.link),
    ...row('… lookup', firstAnswer?.lookup),
    ...row('with a pack of 100,000 entities: linking', firstAnswerBig?.link),
    ...row('… lookup', firstAnswerBig?.lookup),
    ...row('… lookup when awake', firstAnswerBig?.awake),
  ];
  const parts = [`**${browser}**`, table(['', 'median', '95th percentile', 'tries'], rows)];
  if (mainThread)
    parts.push(
      'The main thread of a page with a story of 100,000 characters, from its parsing on:',
      mainThreadTable(mainThread),
    );
  return parts.join('\n\n');
}

function mainThreadTable({ read, unread }: NonNullable<ExtensionFigures['mainThread']>): string {
  const middle = (pick: (load: (typeof read)[number]) => number) => [read, unread].map((all) => median(all.map(pick)));
  const both = (format: (n: number) => string, pick: (load: (typeof read)[number]) => number) =>
    middle(pick).map(format);
  return table(
    ['median of each load', 'read by Backstory', 'not read'],
    [
      ['time in our script', ...both(duration, ({ ours }) => ours)],
      ['the longest stretch of it', ...both(duration, ({ longest }) => longest)],
      ['a bare walk over the page', ...both(duration, ({ walk }) => walk)],
      ['walk and pass, by code that runs for the first time', ...both(duration, ({ firstPass }) => firstPass)],
      ['our script, in first passes', ...both(times, ({ ours, firstPass }) => ours / firstPass)],
      ['our script, in bare walks', ...both(times, ({ ours, walk }) => ours / walk)],
      ['tasks of more than 50 ms', ...both(digits, ({ longTasks }) => longTasks.length)],
      ['changes of the DOM', ...both(digits, ({ changes }) => changes)],
      ['layouts', ...both(digits, ({ layouts }) => layouts)],
    ],
  );
}
