/** Turns results into the sections and plots of `docs/performance.md`. */
import type { Entrant } from '../lab/lab.ts';
import type { Races } from '../races.ts';
import type { Results } from '../results.ts';
import { median, p95 } from '../stats.ts';
import { broughtTable } from './brought.ts';
import { extensionTables } from './extension.ts';
import { digits, duration, percent, short, table, whole } from './format.ts';
import { keptTable } from './kept.ts';
import {
  builds,
  byLength,
  byNames,
  bySteps,
  castAgainstLinking,
  hasLengths,
  linesOf,
  onSavedPages,
  sizesOf,
  USUAL_TEXT,
} from './linking.ts';
import { plot } from './plot.ts';
import { targets } from './targets.ts';

/** Sections by name, in the order of the document. */
export function sections(results: Results): Record<string, string> {
  const { node, steps, chromium, accuracy, lookup, index, extension, brought, kept, failed } = results;
  const machine = [
    `Made by \`${results.command}\` on ${results.machine}.`,
    ...(failed.length > 0 ? ['', 'What failed in this run:', '', ...failed.map((why) => `- ${why}`)] : []),
  ].join('\n');
  // the parts `packs` and `stories` have their own targets, so a run of them alone keeps the table of the others
  const isRest = node ?? steps ?? chromium ?? accuracy ?? lookup ?? index ?? extension;
  return {
    ...(isRest && { machine, targets: targets(results) }),
    ...(brought && { packs: broughtTable(results) }),
    ...(kept && { stories: keptTable(results) }),
    ...(node && { 'linking in Node': inNode(node, accuracy) }),
    ...(steps && { 'steps of linking': bySteps(steps), 'the cast and linking': castAgainstLinking(steps) }),
    ...(chromium && { 'linking in Chromium': inChromium(chromium, results) }),
    ...(accuracy && { accuracy: accuracyTable(accuracy) }),
    ...(lookup && { lookup: lookupTables(lookup) }),
    ...(index && { index: indexTable(index) }),
    ...(extension && { extension: extension.map(extensionTables).join('\n\n') }),
  };
}

/** The comparison of lengths, with the fewest entities and with the most. */
function byLengths(races: Races, on: Entrant['on']): string[] {
  const sizes = sizesOf(races);
  const ends = [...new Set([sizes[0]!, sizes.at(-1)!])].filter((n) => hasLengths(races, on, n));
  return ends.flatMap((n) => [`By length, ${whole(n)} entities:`, byLength(races, on, n)]);
}

function inNode(races: Races, accuracy: Results['accuracy']): string {
  return [
    `A text of ${whole(USUAL_TEXT)} characters, and how many times a \`charCodeAt\` pass over the same string:`,
    byNames(races, 'text', accuracy),
    '![Cost against the number of entities](performance-names.svg)',
    ...byLengths(races, 'text'),
    '![Cost against the length of the text](performance-length.svg)',
    'What it takes to build, and to read a first sentence:',
    builds(races),
  ].join('\n\n');
}

function inChromium(races: Races, { accuracy, savedPages }: Results): string {
  const hasPages = races.cells.some(({ text }) => typeof text === 'string');
  return [
    'On strings, as above:',
    byNames(races, 'text', accuracy),
    `On pages with ${whole(USUAL_TEXT)} characters of story, and how many bare walks that is:`,
    byNames(races, 'page', accuracy),
    ...byLengths(races, 'page'),
    savedPages ?? '',
    ...(hasPages ? [onSavedPages(races)] : []),
  ].join('\n\n');
}

/** The plots by file name. */
export function plots({ node }: Results): Record<string, string> {
  if (!node) return {};
  const most = sizesOf(node).at(-1)!;
  return {
    'performance-names.svg': plot({
      title: `Linking ${whole(USUAL_TEXT)} characters, by the number of entities known`,
      xLabel: 'entities',
      yLabel: 'times a charCodeAt pass over the same text',
      xTick: whole,
      yTick: (y) => `${whole(y)} ×`,
      lines: linesOf(node, ({ entities, text, ratios }) =>
        text === USUAL_TEXT && ratios.length > 0 ? { x: entities, y: median(ratios) } : undefined,
      ),
    }),
    'performance-length.svg': plot({
      title: `Linking with ${whole(most)} entities, by the length of the text`,
      xLabel: 'characters',
      yLabel: 'time for the whole text',
      xTick: short,
      yTick: duration,
      lines: linesOf(node, ({ entities, text, samples }) =>
        entities === most && typeof text === 'number' ? { x: text, y: median(samples) } : undefined,
      ),
    }),
  };
}

function accuracyTable(accuracy: NonNullable<Results['accuracy']>): string {
  const sets = [...new Set(accuracy.map(({ set }) => set))];
  const ids = [...new Set(accuracy.map(({ id }) => id))];
  return table(
    ['', ...sets.flatMap((set) => [`${set}: precision`, 'recall', 'traps tripped'])],
    ids.map((id) => [
      accuracy.find((one) => one.id === id)!.label,
      ...sets.flatMap((set) => {
        const one = accuracy.find((score) => score.id === id && score.set === set);
        return one ? [percent(one.precision), percent(one.recall), String(one.tripped)] : ['–', '–', '–'];
      }),
    ]),
  );
}

function lookupTables(cells: NonNullable<Results['lookup']>): string {
  const sizes = [...new Set(cells.map(({ records }) => records))];
  return sizes
    .map((records) => {
      const rows = cells
        .filter((cell) => cell.records === records)
        .map((cell) =>
          cell.failed
            ? [cell.label, `_failed: ${cell.failed}_`, '', '', '', '']
            : [
                cell.label,
                duration(median(cell.samples)),
                duration(p95(cell.samples)),
                duration(cell.buildMs),
                `${percent(cell.first / cell.asked)} / ${percent(cell.among / cell.asked)}`,
                `${cell.samples.length} / ${cell.asked}`,
              ],
        );
      const head = [
        '',
        'a key, median',
        '95th percentile',
        'built and first answered in',
        'right first / among ten',
        'keys / names typed',
      ];
      return `${whole(records)} records:\n\n${table(head, rows)}`;
    })
    .join('\n\n');
}

function indexTable(index: NonNullable<Results['index']>): string {
  return table(
    ['', 'names', 'built in', 'in memory, a name', 'stored, a name', 'opened in'],
    index.map(({ entities, names, buildMs, memory, stored }) => [
      `${whole(entities)} entities`,
      whole(names),
      duration(buildMs),
      `${digits(memory / names)} bytes`,
      stored ? `${digits(stored.bytes / names)} bytes` : 'not stored',
      stored ? duration(stored.openMs) : 'built at each start',
    ]),
  );
}
