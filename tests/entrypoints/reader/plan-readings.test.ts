import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { planReadings } from '../../../entrypoints/reader/plan-readings.ts';

let read: number[];
let begun: number;
/** what a reading does besides */
let work: () => Promise<void>;
let readings: ReturnType<typeof planReadings>;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  begun = performance.now();
  read = [];
  work = async () => {};
  readings = planReadings(async () => {
    read.push(performance.now() - begun);
    await work();
  });
});
afterEach(() => void vi.useRealTimers());

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
/** Reads for some milliseconds, and begins the pause. */
const readFor = (ms: number) => {
  work = async () => {
    readings.spend(ms / 2);
    readings.spend(ms / 2);
    readings.rest();
  };
  return readings.after(readings.readOrRetry);
};

describe('a page that changes is read', () => {
  it('300 ms after its first change, however many follow', async () => {
    await pass(5000);
    for (let i = 0; i < 3; i++) {
      readings.readSoon();
      await pass(100);
    }
    expect(read).toEqual([5300]);
    await pass(10_000);
    expect(read).toEqual([5300]);
  });

  it.each([
    ['once more after 1.5 s, if reading takes no time', 0, 1500],
    ['once more after 1.5 s, if reading takes a twentieth of that', 75, 1500],
    ['later, if reading takes longer: it takes at most a twentieth of the time', 100, 2000],
  ])('%s', async (_, ms, then) => {
    await readFor(ms);
    readings.readSoon();
    await pass(then - 1);
    expect(read).toEqual([0]);
    await pass(1);
    expect(read).toEqual([0, then]);
  });

  it('and the time of one reading does not count for the next', async () => {
    await readFor(1000);
    await readFor(10);
    readings.readSoon();
    await pass(1500);
    expect(read).toHaveLength(3);
  });

  it('by no planned reading once it is left', async () => {
    readings.readSoon();
    readings.stop();
    readings.readSoon();
    await pass(10_000);
    expect(read).toEqual([]);
  });
});

describe('a reading that fails', () => {
  const fail = () => Promise.reject(new Error('no answer'));

  it('is repeated after 2, 10 and 30 seconds, and then no more', async () => {
    work = fail;
    await readings.after(readings.readOrRetry);
    await pass(1_000_000);
    expect(read).toEqual([0, 2000, 12_000, 42_000]);
  });

  it('is repeated after 2 seconds again, if one succeeded meanwhile', async () => {
    work = fail;
    await readings.after(readings.readOrRetry);
    work = async () => {};
    await pass(2000);
    work = fail;
    await readings.after(readings.readOrRetry);
    await pass(2000);
    expect(read).toEqual([0, 2000, 2000, 4000]);
  });

  it('is repeated earlier if the page changes', async () => {
    work = fail;
    await readings.after(readings.readOrRetry);
    work = async () => {};
    readings.readSoon();
    await pass(100_000);
    expect(read).toEqual([0, 1500]);
  });

  it('does not keep what comes after it from being done', async () => {
    const done = vi.fn(async () => {});
    await Promise.allSettled([readings.after(fail), readings.after(done)]);
    expect(done).toHaveBeenCalledOnce();
  });
});

it('readings run one after the other', async () => {
  const log: string[] = [];
  const step = (name: string) => async () => {
    log.push(`${name} begins`);
    await Promise.resolve();
    log.push(`${name} ends`);
  };
  await Promise.all([readings.after(step('one')), readings.after(step('two'))]);
  expect(log).toEqual(['one begins', 'one ends', 'two begins', 'two ends']);
});
