/**
 * The linking races: everybody against everybody at several numbers of names and lengths of text, interleaved, so that
 * whatever else the machine does meets all alike. Who fails, or would take too long, is told so and left out.
 */
import type { Entrant, Lab, Sample } from './lab/lab.ts';
import { BUILD_TIMEOUT_MS, type Remote } from './lab/remote.ts';
import type { Cell, Plan, Races } from './races.ts';
import { median, turn } from './stats.ts';

const OVER = 'the run’s time was over';
/** What may be left out when time runs short: not Backstory, and not the floors. */
const isPeer = ({ sort }: Entrant) => sort === 'exact' || sort === 'fuzzy';
/** A text is run whole, or so much of it. */
const SHARES = [1, 0.1, 0.01];
/** Times grow a little faster than the names, by caches and garbage. */
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

  /** @param before called on each new lab: adds the pages that `plan.texts` speaks of */
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

  /** @param takesPart leaves entrants out */
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
      // what is measured, and what it is measured by, are built whatever it takes
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
   * A new lab in which the contenders are built again; one that cannot be built is left out, and it starts again
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

  /** Whatever goes wrong is the entrant's own affair: it is out, and the others go on. */
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

  /** The last resort against a run that never ends: what is left is reported as missing. */
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
        // a first run also compiles; if it is so slow that it is the only one, it is kept
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

  /** Ratios are taken within a round: what slows the machine for a while slows both. */
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
   * The share of a text that can be run in the time there is, judged by what was measured so far at this number of
   * names; else a hundredth of the text is tried first.
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
      // twice: the first time compiles
      for (let tries = 0; tries < 2 && racing.has(entrant) && expected > this.plan.mostRunMs; tries++) {
        await this.attempt(entrant, racing, entities, text, async () => {
          const { ms } = await this.lab.call('sample', [entrant.id, Math.round(text * smallest)]);
          expected = ms / smallest;
        });
      }
    }
    return SHARES.find((share) => expected * share <= this.plan.mostRunMs);
  }

  /** Saved pages are small; who needs long for one of them needs long for all. */
  private slowOnPages(id: string, entities: number): boolean {
    const times = this.races.cells
      .filter((cell) => cell.id === id && cell.entities === entities && typeof cell.text === 'string')
      .map((cell) => median(cell.samples));
    return times.length > 1 && median(times) * this.plan.texts(entities).length > this.plan.mostRunMs;
  }
}
