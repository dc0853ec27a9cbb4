/** Turns figures into the sections of `docs/accuracy.md`. */
import { percent, table } from '../../bench/report/format.ts';
import { precisionOf, recallOf } from '../score-passages.ts';
import type { Band, Tally } from './measure.ts';

/** Figures of one set of texts. */
export interface SetFigures {
  name: string;
  passages: number;
  exact: Tally;
  whole: Tally;
  /** absent if the confidences were not measured */
  bands?: { sure: Band; unsure: Band };
}

/** What the engine finds in the passages of the repository, and in the texts beside it. */
export interface Reach {
  own: Tally;
  /** absent if there are none */
  beside?: Tally;
}

/** The figures without one mechanism. */
export type VariantFigures = Reach & {
  without: string;
  /** links in the passages of the repository that only one of the two makes: the whole engine or this variant */
  changed: number;
};

/**
 * Earlier figures, not computed by this command: of the first four files at commit f568b71, before the engine used the
 * duration of events, landmarks and the nearest date; of the others when they were first scored, before any review.
 */
const BEFORE: Record<string, { precision: number; recall: number; events: number }> = {
  'passages/1.txt': { precision: 0.985, recall: 0.943, events: 92 },
  'passages/2.txt': { precision: 0.977, recall: 0.875, events: 53 },
  'passages/3.txt': { precision: 0.96, recall: 0.858, events: 61 },
  'passages/4.txt': { precision: 0.985, recall: 0.901, events: 30 },
  'passages/5.txt': { precision: 0.973, recall: 0.895, events: 79 },
  'passages/6.txt': { precision: 0.969, recall: 0.943, events: 50 },
  'passages/7.txt': { precision: 0.98, recall: 0.955, events: 49 },
  'passages/8.txt': { precision: 0.964, recall: 0.945, events: 43 },
  'passages/9.txt': { precision: 0.99, recall: 0.956, events: 45 },
  'passages/10.txt': { precision: 0.976, recall: 0.961, events: 46 },
  'passages beside it': { precision: 1, recall: 1, events: 43 },
  'news pages beside it': { precision: 1, recall: 0.998, events: 1 },
};

const points = (share: number) => (100 * share).toFixed(1);
const rates = (precision: number, recall: number, events: number) =>
  `${points(precision)} / ${points(recall)} / ${events}`;
const ratesOf = (tally: Tally) => rates(precisionOf(tally), recallOf(tally), tally.events.found);

/** Compares the exact matcher, the earlier engine and the current one. */
export function beforeAndAfter(sets: SetFigures[]): string {
  const head = ['precision % / recall % / events found', 'texts', 'marked', 'events', 'exact matcher', 'before', 'now'];
  const rows = sets.map(({ name, passages, exact, whole }) => {
    const before = BEFORE[name];
    return [
      name,
      String(passages),
      String(whole.marked),
      String(whole.events.marked),
      ratesOf(exact),
      before ? rates(before.precision, before.recall, before.events) : '–',
      ratesOf(whole),
    ];
  });
  return table(head, rows);
}

const HEAD = ['precision %', 'recall %', 'events'];

/** The figures as printed, with one decimal place. */
const figuresOf = (tally: Tally): [number, number, number] => [
  Number(points(precisionOf(tally))),
  Number(points(recallOf(tally))),
  tally.events.found,
];
const print = (value: number, column: number) => value.toFixed(column < 2 ? 1 : 0);

/** For example `97.1 (−1.1)`, or a dash if the printed figure does not change. */
function changes(tally: Tally, whole: Tally): string[] {
  const before = figuresOf(whole);
  return figuresOf(tally).map((now, column) => {
    const difference = print(Math.abs(now - before[column]!), column);
    if (Number(difference) === 0) return '–';
    return `${print(now, column)} (${now > before[column]! ? '+' : '−'}${difference})`;
  });
}

/** Shows what each mechanism adds, by the figures of the engine without it. */
export function ablationTable(whole: Reach, variants: VariantFigures[]): string {
  const both = whole.beside !== undefined;
  return table(
    ['without', 'links changed', ...HEAD, ...(both ? ['beside: precision %', ...HEAD.slice(1)] : [])],
    [
      ['**nothing: the whole engine**', '', ...absolute(whole.own), ...(whole.beside ? absolute(whole.beside) : [])],
      ...variants.map(({ without, changed, own, beside }) => [
        without,
        String(changed),
        ...changes(own, whole.own),
        ...(beside && whole.beside ? changes(beside, whole.beside) : []),
      ]),
    ],
  );
}

const absolute = (tally: Tally) => figuresOf(tally).map((value, column) => `**${print(value, column)}**`);

/** Shows how many links of each band of confidence are correct. */
export function calibrationTable(sets: SetFigures[]): string {
  const share = ({ right, wrong }: Band) => `${right} of ${right + wrong}: ${percent(right / (right + wrong))}`;
  const strict = ({ right, wrong, unmarked }: Band) => percent(right / (right + wrong + unmarked));
  return table(
    ['', '.9 and more: right', 'strictly', 'of all right links', '.5 to .9: right', 'strictly'],
    sets.flatMap(({ name, bands }) =>
      bands
        ? [
            [
              name,
              share(bands.sure),
              strict(bands.sure),
              percent(bands.sure.right / (bands.sure.right + bands.unsure.right)),
              share(bands.unsure),
              strict(bands.unsure),
            ],
          ]
        : [],
    ),
  );
}
