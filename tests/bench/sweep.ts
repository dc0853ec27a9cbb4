/**
 * The comparison of linking: all contenders at several numbers of entities and lengths of text. Their samples are
 * interleaved, so that other load on the machine affects all of them. Contenders that fail or would take too long are
 * reported and left out.
 */
import type { Entrant, Lab, Sample } from './lab/lab.ts';
import { BUILD_TIMEOUT_MS, type Remote } from './lab/remote.ts';
import type { Cell, Plan, Races } from './races.ts';
import { median, turn } from './stats.ts';

const OVER = 'the run’s time was over';
/** Whether a contender may be left out when time runs short: not Backstory, and not the lower bounds. */
const isPeer = ({ sort }: Entrant) => sort === 'exact' || sort === 'fuzzy';
/** The parts of a text that a contender may be run on, the largest first. */
const SHARES = [1, 0.1, 0.01];
/** Build times grow slightly faster than the number of entities, because of caches and garbage collection. */
const FASTER = 1.3;
const seconds = (ms: number) => `${Math.max(1, Math.round(ms / 1000))} s`;
const whyOf = (error: unknown) =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0]!.slice(0, 120);

export class Sweep {
  private readonly lab: Remote<Lab>;
  private readonly plan: Plan;
  private readonly races: Races = { entrants: [], names: {}, built: [], cells: [], missing: [] };
  private readonly tell: (line: string) => void;
  private readonly start = performance.now();
  private readonly before: ((lab: Remote<Lab>) => Promise<void>) | undefined;

  /** @param before called on each new lab; adds the pages whose keys `plan.texts` returns */
  constructor(
    lab: Remote<Lab>,
    plan: Plan,
    tell: (line: string) => void,
    before?: (lab: Remote<Lab>) => Promise<void>,
  ) {
    this.lab = lab;
    this.plan = plan;
    this.tell = tell;
    this.before = before;
  }

  /** @param takesPart returns whether to measure an entrant */
  async run(takesPart: (entrant: Entrant) => boolean = () => true): Promise<Races> {
    this.races.entrants = (await this.lab.call('entrants', [])).filter(takesPart);
    for (const entities of this.plan.sizes) await this.atSize(entities);
    return this.races;
  }

  private async atSize(entities: number): Promise<void> {
    const racing = new Set<Entrant>();
    await this.open(entities);
    for (const entrant of this.races.entrants) {
      const expected = this.expectedBuild(entrant.id, entities);
      // Backstory and the lower bounds are built even if that takes long
      if (isPeer(entrant) && (this.isOver || expected > this.plan.mostBuildMs)) {
        const why = this.isOver ? OVER : `would build for about ${seconds(expected)}`;
        this.races.missing.push({ id: entrant.id, entities, why });
        continue;
      }
      racing.add(entrant);
      await this.attempt(entrant, racing, entities, undefined, async () => {
        const ms = await this.lab.call('build', [entrant.id], BUILD_TIMEOUT_MS);
        this.races.built.push({ id: entrant.id, entities, ms });
      });
    }
    this.tell(`  ${entities} entities: ${racing.size} of ${this.races.entrants.length} are built`);
    for (const text of this.plan.texts(entities)) await this.race(racing, entities, text);
  }

  private async open(entities: number): Promise<void> {
    const { names } = await this.lab.call('prepare', [entities]);
    this.races.names[entities] = names;
    await this.before?.(this.lab);
  }

  /**
   * Restarts the lab and builds the contenders again. If one cannot be built, it is left out, and this starts again
   * without it.
   */
  private async reopen(entities: number, racing: Set<Entrant>): Promise<void> {
    await this.lab.restart();
    await this.open(entities);
    for (const entrant of racing) {
      try {
        await this.lab.call('build', [entrant.id], BUILD_TIMEOUT_MS);
      } catch (error) {
        racing.delete(entrant);
        this.races.missing.push({ id: entrant.id, entities, why: `failed: ${whyOf(error)}` });
        return this.reopen(entities, racing);
      }
    }
  }

  /** Runs one step of an entrant. If it fails, the entrant is left out, and the others continue in a new lab. */
  private async attempt(
    entrant: Entrant,
    racing: Set<Entrant>,
    entities: number,
    text: number | string | undefined,
    act: () => Promise<void>,
  ): Promise<void> {
    try {
      await act();
    } catch (error) {
      const where = text === undefined ? {} : { text };
      this.races.missing.push({ id: entrant.id, entities, ...where, why: `failed: ${whyOf(error)}` });
      this.tell(`  ${entrant.label} failed at ${entities} entities: ${whyOf(error)}`);
      racing.delete(entrant);
      await this.reopen(entities, racing);
    }
  }

  /** Whether the time limit of the run is reached. What has not been measured by then is reported as missing. */
  private get isOver(): boolean {
    return performance.now() - this.start > this.plan.mostMs;
  }

  private async race(racing: Set<Entrant>, entities: number, text: number | string): Promise<void> {
    const cells = new Map<string, Cell>();
    const spent = new Map<string, number>();
    for (const entrant of [...racing]) {
      if (this.isOver && isPeer(entrant)) {
        this.races.missing.push({ id: entrant.id, entities, text, why: OVER });
        continue;
      }
      const share = typeof text === 'number' ? await this.shareFor(entrant, racing, entities, text) : 1;
      if (!racing.has(entrant)) continue;
      if (share === undefined || (typeof text === 'string' && this.slowOnPages(entrant.id, entities))) {
        this.races.missing.push({ id: entrant.id, entities, text, why: 'would take too long' });
        continue;
      }
      cells.set(entrant.id, { id: entrant.id, entities, text, samples: [], found: 0, share, ratios: [] });
    }
    const rounds = typeof text === 'number' ? this.plan.rounds : this.plan.pageRounds;
    for (let round = 0; round < rounds && !(round > 1 && this.isOver); round++) {
      for (const entrant of turn([...racing], round)) {
        const cell = cells.get(entrant.id);
        if (!cell || (cell.samples.length > 1 && (spent.get(entrant.id) ?? 0) > this.plan.cellMs)) continue;
        await this.attempt(entrant, racing, entities, text, async () => {
          const { ms, found } = await this.sample(cell);
          spent.set(entrant.id, (spent.get(entrant.id) ?? 0) + ms * cell.share);
          cell.samples.push(ms);
          cell.found = found;
        });
        // the first sample is a warm-up run, kept only if it is so slow that there is no time for another
        if (round === 0 && racing.has(entrant) && cell.samples[0]! < this.plan.cellMs) cell.samples.length = 0;
      }
      this.compare(cells, racing);
    }
    for (const cell of cells.values()) if (cell.samples.length > 0) this.races.cells.push(cell);
  }

  private async sample({ id, text, share }: Cell): Promise<Sample> {
    const on = typeof text === 'number' ? Math.round(text * share) : text;
    const { ms, found } = await this.lab.call('sample', [id, on]);
    return { ms: ms / share, found: Math.round(found / share) };
  }

  /** Ratios are taken within a round, so that a temporary slowdown of the machine affects both sides. */
  private compare(cells: Map<string, Cell>, racing: Set<Entrant>): void {
    for (const { id, on } of racing) {
      const floor = cells.get(on === 'text' ? 'pass' : 'page-walk');
      const cell = cells.get(id);
      const [mine, least] = [cell?.samples.at(-1), floor?.samples.at(-1)];
      if (cell && mine !== undefined && least && cell.ratios.length < cell.samples.length)
        cell.ratios.push(mine / least);
    }
  }

  private expectedBuild(id: string, entities: number): number {
    const last = this.races.built.findLast((one) => one.id === id);
    return last ? last.ms * (entities / last.entities) * FASTER : 0;
  }

  /**
   * Returns the largest part of a text that can be run within the time limit, or undefined if even the smallest would
   * take too long. It is estimated from the cells measured so far, or, if there are none at this number of entities and
   * the estimate exceeds the limit, from trial runs on the smallest part.
   */
  private async shareFor(
    entrant: Entrant,
    racing: Set<Entrant>,
    entities: number,
    text: number,
  ): Promise<number | undefined> {
    const measured = this.races.cells.filter((cell) => cell.id === entrant.id && typeof cell.text === 'number');
    const known = measured.findLast((cell) => cell.entities === entities) ?? measured.at(-1);
    const growth = known ? (text / (known.text as number)) * (entities / known.entities) : 1;
    let expected = known ? median(known.samples) * growth : Number.POSITIVE_INFINITY;
    const smallest = SHARES.at(-1)!;
    if (known?.entities !== entities && expected > this.plan.mostRunMs) {
      // twice, as the first run includes compilation
      for (let tries = 0; tries < 2 && racing.has(entrant) && expected > this.plan.mostRunMs; tries++) {
        await this.attempt(entrant, racing, entities, text, async () => {
          const { ms } = await this.lab.call('sample', [entrant.id, Math.round(text * smallest)]);
          expected = ms / smallest;
        });
      }
    }
    return SHARES.find((share) => expected * share <= this.plan.mostRunMs);
  }

  /** Whether a contender would take too long on all saved pages, estimated from those it has been run on. */
  private slowOnPages(id: string, entities: number): boolean {
    const times = this.races.cells
      .filter((cell) => cell.id === id && cell.entities === entities && typeof cell.text === 'string')
      .map((cell) => median(cell.samples));
    return times.length > 1 && median(times) * this.plan.texts(entities).length > this.plan.mostRunMs;
  }
}
