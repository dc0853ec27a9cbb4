import { describe, expect, it } from 'vitest';
import type { Entrant, Lab } from './lab/lab.ts';
import { type Remote, within } from './lab/remote.ts';
import type { Plan } from './races.ts';
import { Sweep } from './sweep.ts';

const entrant = (id: string): Entrant => ({ id, label: id, sort: id === 'pass' ? 'floor' : 'exact', on: 'text' });
const ENTRANTS = ['pass', 'quick', 'slow', 'late', 'broken', 'unbuilt', 'heavy'].map(entrant);

const PLAN: Plan = {
  sizes: [10, 1000],
  texts: () => [100, 10_000],
  rounds: 4,
  pageRounds: 1,
  cellMs: 1000,
  mostBuildMs: 50,
  mostRunMs: 100,
  mostMs: 60_000,
};

/** Milliseconds that a run on a text takes in the fake lab. */
const COST: Record<string, (length: number) => number> = {
  pass: (length) => length / 1000,
  quick: (length) => length / 500,
  slow: (length) => length,
  late: (length) => length * 1000,
};

/** A fake lab that runs nothing. After a failure all contenders must be built again. */
class FakeLab {
  restarts = 0;
  private entities = 0;
  private readonly built = new Set<string>();

  readonly remote: Remote<Lab> = {
    call: (async (method: string, args: unknown[]) => this.answer(method, args)) as Remote<Lab>['call'],
    restart: async () => {
      this.restarts++;
      this.built.clear();
    },
    close: async () => {},
  };

  private answer(method: string, [first, text]: unknown[]): unknown {
    if (method === 'entrants') return ENTRANTS;
    if (method === 'prepare') {
      this.entities = first as number;
      this.built.clear();
      return { entities: first, names: 2 * (first as number) };
    }
    const id = first as string;
    if (method === 'build') {
      if (id === 'unbuilt') throw new Error('out of memory\nsecond line');
      this.built.add(id);
      return id === 'heavy' ? this.entities : 0.1;
    }
    if (!this.built.has(id)) throw new Error(`${id} is not built`);
    if (id === 'broken') throw new Error('crashed');
    return { ms: (COST[id] ?? COST.quick!)(text as number), found: text as number };
  }
}

describe('a sweep over sizes and lengths', async () => {
  const lab = new FakeLab();
  const { cells, missing, built, names } = await new Sweep(lab.remote, PLAN, () => {}).run();
  const cell = (id: string, entities: number, text: number) =>
    cells.find((one) => one.id === id && one.entities === entities && one.text === text);
  const why = (id: string, entities: number) =>
    missing.filter((one) => one.id === id && one.entities === entities).map((one) => one.why);

  it('measures each contender that works at every size and length', () => {
    for (const id of ['pass', 'quick', 'slow']) {
      for (const entities of PLAN.sizes)
        for (const text of [100, 10_000]) expect(cell(id, entities, text)).toBeDefined();
    }
    expect(names).toEqual({ 10: 20, 1000: 2000 });
    expect(cell('quick', 10, 100)?.samples).toHaveLength(PLAN.rounds - 1);
  });

  it('compares with the lower bound of the same round', () => {
    for (const ratio of cell('quick', 1000, 10_000)!.ratios) expect(ratio).toBeCloseTo(2);
  });

  it('gives a slow contender a part of the text and multiplies its time', () => {
    const slow = cell('slow', 10, 10_000)!;
    expect(slow.share).toBe(0.01);
    expect(slow.samples.at(-1)).toBeCloseTo(10_000);
    expect(slow.found).toBe(10_000);
  });

  it('leaves out a contender that would take too long on the smallest part', () => {
    expect(cell('late', 10, 10_000)).toBeUndefined();
    expect(why('late', 10)).toContain('would take too long');
  });

  it('continues without a contender that fails, and rebuilds the others', () => {
    expect(why('broken', 10)).toEqual(['failed: crashed']);
    expect(why('unbuilt', 10)).toEqual(['failed: out of memory']);
    expect(lab.restarts).toBe(4);
    expect(cells.filter(({ id }) => id === 'broken')).toEqual([]);
  });

  it('does not build a contender that would take too long, estimated from fewer names', () => {
    expect(built.filter(({ id }) => id === 'heavy').map(({ entities }) => entities)).toEqual([10]);
    expect(why('heavy', 1000)[0]).toMatch(/^would build for about/);
  });

  it('leaves the competitors out once the time limit is reached', async () => {
    const races = await new Sweep(new FakeLab().remote, { ...PLAN, mostMs: -1 }, () => {}).run();
    expect(new Set(races.cells.map(({ id }) => id))).toEqual(new Set(['pass']));
    expect(new Set(races.missing.map((one) => one.why))).toEqual(new Set(['the run’s time was over']));
  });
});

describe('waiting for an answer', () => {
  it('returns the answer', () => expect(within(Promise.resolve(7), 1000)).resolves.toBe(7));

  it('fails after the time limit', () =>
    expect(within(new Promise(() => {}), 1)).rejects.toThrow('no answer within 0 s'));
});
