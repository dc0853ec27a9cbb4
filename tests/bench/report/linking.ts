/** The results of the linking comparison as tables and as lines of plots. */
import type { Accuracy } from '../accuracy.ts';
import type { Entrant } from '../lab/lab.ts';
import type { Cell, Races } from '../races.ts';
import { median } from '../stats.ts';
import { digits, duration, percent, short, table, times, whole } from './format.ts';
import type { Line } from './plot.ts';

/** The length in characters of the text on which numbers of entities are compared. */
export const USUAL_TEXT = 100_000;
/** Marks extrapolated figures. */
const ABOUT = '≈ ';

export const cellOf = ({ cells }: Races, id: string, entities: number, text: number | string) =>
  cells.find((cell) => cell.id === id && cell.entities === entities && cell.text === text);

const inShort = (why: string) =>
  why.startsWith('failed') ? 'failed' : why.startsWith('would') ? 'too slow' : 'not run';

function shown(races: Races, id: string, entities: number, text: number): string {
  const cell = cellOf(races, id, entities, text);
  if (!cell) {
    const missing = races.missing.find(
      (one) => one.id === id && one.entities === entities && (one.text === undefined || one.text === text),
    );
    return missing ? `_${inShort(missing.why)}_` : '–';
  }
  const about = cell.share < 1 ? ABOUT : '';
  const ratio = median(cell.ratios);
  return `${about}${duration(median(cell.samples))}${Number.isFinite(ratio) ? ` (${times(ratio)})` : ''}`;
}

/** The numbers of entities of a run, in ascending order. */
export const sizesOf = ({ names }: Races) =>
  Object.keys(names)
    .map(Number)
    .sort((a, b) => a - b);
const numbersOf = ({ cells }: Races) =>
  [...new Set(cells.map(({ text }) => text))].filter((text) => typeof text === 'number').sort((a, b) => a - b);

/** Time by number of entities, with each contender's precision and recall. */
export function byNames(races: Races, on: Entrant['on'], accuracy: Accuracy[] = []): string {
  const sizes = sizesOf(races);
  const set = accuracy[0]?.set;
  const right = (id: string) => {
    const one = accuracy.find((score) => score.set === set && (score.id === id || `page-${score.id}` === id));
    return one ? [percent(one.precision), percent(one.recall)] : ['–', '–'];
  };
  const entrants = races.entrants.filter((one) => one.on === on);
  return table(
    ['', ...sizes.map((n) => `${whole(n)} entities`), 'precision', 'recall'],
    entrants.map(({ id, label }) => [label, ...sizes.map((n) => shown(races, id, n, USUAL_TEXT)), ...right(id)]),
  );
}

/** The steps of linking and their lower bounds, in milliseconds and passes, with few entities and with many. */
export function bySteps(races: Races): string {
  const sizes = sizesOf(races);
  const [few, many] = [sizes[0]!, sizes.at(-1)!];
  const passes = (id: string, entities: number) => median(cellOf(races, id, entities, USUAL_TEXT)?.ratios ?? []);
  return table(
    ['', ...sizes.map((n) => `${whole(n)} entities`), `${whole(many)} against ${whole(few)}`],
    races.entrants.map(({ id, label }) => [
      label,
      ...sizes.map((n) => shown(races, id, n, USUAL_TEXT)),
      times(passes(id, many) / passes(id, few)),
    ]),
  );
}

/** The time for the cast of a page, divided by the time for linking it; the target is at most a half. */
export function castAgainstLinking(races: Races): string {
  const sizes = sizesOf(races);
  const passes = (id: string, entities: number) => median(cellOf(races, id, entities, USUAL_TEXT)?.ratios ?? []);
  const share = (entities: number) => passes('step-cast', entities) / passes('backstory', entities);
  return table(
    ['', ...sizes.map((n) => `${whole(n)} entities`)],
    [['the cast of a page, in times of linking it', ...sizes.map((n) => times(share(n)))]],
  );
}

const textsAt = (races: Races, on: Entrant['on'], entities: number) => {
  const ids = new Set(races.entrants.filter((one) => one.on === on).map(({ id }) => id));
  return numbersOf(races).filter((text) =>
    races.cells.some((cell) => ids.has(cell.id) && cell.entities === entities && cell.text === text),
  );
};

/** Whether more than one length was measured. */
export const hasLengths = (races: Races, on: Entrant['on'], entities: number) =>
  textsAt(races, on, entities).length > 1;

/** Time by length of the text. */
export function byLength(races: Races, on: Entrant['on'], entities: number): string {
  const texts = textsAt(races, on, entities);
  const entrants = races.entrants.filter((one) => one.on === on);
  return table(
    ['', ...texts.map((text) => `${short(text)} characters`)],
    entrants.map(({ id, label }) => [label, ...texts.map((text) => shown(races, id, entities, text))]),
  );
}

/** How long each contender takes to build. */
export function builds(races: Races): string {
  const sizes = sizesOf(races);
  const entrants = races.entrants.filter(({ sort, on }) => sort !== 'floor' && on === 'text');
  const cell = (id: string, entities: number) => {
    const built = races.built.find((one) => one.id === id && one.entities === entities);
    const missing = races.missing.find((one) => one.id === id && one.entities === entities && one.text === undefined);
    return built ? duration(built.ms) : missing ? `_${missing.why}_` : '–';
  };
  return table(
    ['', ...sizes.map((n) => `${whole(n)} entities (${whole(races.names[n]!)} names)`)],
    entrants.map(({ id, label }) => [label, ...sizes.map((n) => cell(id, n))]),
  );
}

/** Time on saved pages in tree walks: the median page and the range over all pages. */
export function onSavedPages(races: Races): string {
  const sizes = sizesOf(races).filter((n) => races.cells.some((c) => c.entities === n && typeof c.text === 'string'));
  const range = (cells: Cell[]) => {
    const ratios = cells.map(({ ratios }) => median(ratios)).filter(Number.isFinite);
    if (ratios.length === 0) return '_too slow_';
    const spread = `${digits(Math.min(...ratios))}–${digits(Math.max(...ratios))}`;
    return `${times(median(ratios))} (${spread}; ${ratios.length} pages)`;
  };
  return table(
    ['', ...sizes.map((n) => `${whole(n)} entities`)],
    races.entrants
      .filter(({ on }) => on === 'page')
      .map(({ id, label }) => [
        label,
        ...sizes.map((n) =>
          range(races.cells.filter((c) => c.id === id && c.entities === n && typeof c.text === 'string')),
        ),
      ]),
  );
}

/** One line for each contender. */
export function linesOf(races: Races, pick: (cell: Cell) => { x: number; y: number } | undefined): Line[] {
  return races.entrants
    .filter(({ on }) => on === 'text')
    .map(({ id, label, sort }) => ({
      label,
      sort,
      points: races.cells
        .filter((cell) => cell.id === id)
        .flatMap((cell) => pick(cell) ?? [])
        .sort((a, b) => a.x - b.x),
    }));
}
