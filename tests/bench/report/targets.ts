/** The targets, compared with what was measured. */
import type { Results } from '../results.ts';
import { growth, median, p95 } from '../stats.ts';
import { digits, duration, table, times } from './format.ts';
import { cellOf, USUAL_TEXT } from './linking.ts';

const FEW = 100;
const MANY = 100_000;

/** A row: a figure's name, its upper limit and its value, which is undefined if it was not measured. */
type Row = [what: string, most: number, is: number | undefined, format: (value: number) => string];

const worst = (samples: number[] | undefined) => (samples?.length ? p95(samples) : undefined);
const middle = (samples: number[] | undefined) => (samples?.length ? median(samples) : undefined);

export function targets({ node, steps, chromium, lookup, index, extension }: Results): string {
  // the steps have more rounds; in the comparison, the first size is measured while code is still being compiled
  const linking = steps ?? node;
  const ours = (entities: number) => linking && cellOf(linking, 'backstory', entities, USUAL_TEXT);
  const [few, many] = [ours(FEW), ours(MANY)];
  const lengths =
    node?.cells.filter(
      ({ id, entities, text }) => id === 'backstory' && entities === MANY && typeof text === 'number',
    ) ?? [];
  const points = lengths.map(({ text, samples }) => ({ x: text as number, y: median(samples) }));
  const saved = chromium?.cells.filter(({ id, text }) => id === 'page-backstory-main' && typeof text === 'string');
  const typed = lookup?.find(({ id, records }) => id === 'backstory' && records === MANY);
  const kept = index?.find(({ entities }) => entities === MANY);
  const rows: Row[] = [
    [
      'linking with 100,000 entities, in `charCodeAt` passes (Node, 100,000 characters)',
      1.3,
      middle(many?.ratios),
      times,
    ],
    [
      '… against the time with 100',
      1.25,
      few && many && many.share === 1 ? median(many.samples) / median(few.samples) : undefined,
      times,
    ],
    [
      '… the power of the length with which it grows (1 is linear)',
      1.05,
      points.length > 1 ? growth(points) : undefined,
      digits,
    ],
    [
      'what the page’s thread does on saved pages, in bare walks, the middle page',
      1.5,
      middle(saved?.map(({ ratios }) => median(ratios))),
      times,
    ],
    ['the stored index, bytes a name', 40, kept?.stored && kept.stored.bytes / kept.names, digits],
    ['opening it', 5, kept?.stored?.openMs, duration],
    ['a key at 100,000 records, median', 1, middle(typed?.samples), duration],
    ['… 95th percentile', 8, worst(typed?.samples), duration],
    ...(extension ?? []).flatMap(({ browser, reading, mainThread, firstAnswerBig }): Row[] => {
      const loads = mainThread?.read;
      return [
        [`${browser}: text there → marks, 95th percentile`, 300, worst(reading?.marks.warm), duration],
        ['… from a stopped background', 300, worst(reading?.marks.stopped), duration],
        [`${browser}: click → card, 95th percentile`, 100, worst(reading?.card.warm), duration],
        ['… the first on its page', 100, worst(reading?.card.firstOnPage), duration],
        ['… from a stopped background, the first on its page', 300, worst(reading?.card.firstStopped), duration],
        [`${browser}: our script, in bare walks`, 1.5, middle(loads?.map(({ ours, walk }) => ours / walk)), times],
        ['… changes of the DOM', 0, middle(loads?.map(({ changes }) => changes)), digits],
        [
          '… tasks of more than 50 ms, beyond those of the same page unread',
          0,
          loads &&
            middle(loads.map(({ longTasks }) => longTasks.length))! -
              middle(mainThread!.unread.map(({ longTasks }) => longTasks.length))!,
          digits,
        ],
        [
          `${browser}: first answer of a stopped background with 100,000 entities`,
          300,
          worst(firstAnswerBig?.lookup),
          duration,
        ],
      ];
    }),
  ];
  return table(
    ['', 'at most', 'measured', 'reached'],
    rows
      .filter(([, , is]) => is !== undefined)
      .map(([what, most, is, format]) => [what, format(most), format(is!), is! <= most ? 'yes' : '**no**']),
  );
}
