import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import * as v from 'valibot';
import { afterAll, describe, expect, it } from 'vitest';
import { checksumOf } from '../../data/schema/checksum.ts';
import { pack as packSchema } from '../../data/schema/pack.ts';
import { readPack } from '../../data/schema/read.ts';
import type { Pack } from '../../engine/model/pack.ts';
import { crossed } from './crossed.ts';
import { damaged, expectCleanPrototypes, expectReadable, mutated } from './hostile.ts';
import { runs, Tally } from './runs.ts';
import { useAll } from './use-pack.ts';

const TEXT = readFileSync(join(import.meta.dirname, '../../data/samples/deepwater-horizon.json'), 'utf8');
const SAMPLE: Pack = JSON.parse(TEXT);
/** The same packs each time: what is counted of them can be relied on. */
const SEED = 20100420;
/** A fault in one of a hundred shows in so many; the long runs try many times as many. */
const RUNS = runs(600);

const tally = new Tally('pack-mutations');
afterAll(() => tally.write());

/** A pack's file, and what it would be read as if it is JSON. */
const file = fc.oneof(
  { weight: 12, arbitrary: crossed(SAMPLE) },
  { weight: 7, arbitrary: mutated(SAMPLE) },
  { weight: 1, arbitrary: damaged(TEXT) },
);

async function textOf(made: unknown): Promise<string> {
  if (typeof made === 'string' || typeof made !== 'object' || made === null) return String(made);
  // a checksum that is right lets the rest be looked at
  const checksum = await checksumOf(made as Pack).catch(() => SAMPLE.checksum);
  return JSON.stringify(Array.isArray(made) ? made : { ...made, checksum });
}

function isInForm(text: string): boolean {
  try {
    return v.is(packSchema, JSON.parse(text));
  } catch {
    return false;
  }
}

describe('a real pack with parts of it changed', () => {
  it('is refused completely with a reason, or works; at least a third pass the first check', async () => {
    let inForm = 0;
    await fc.assert(
      fc.asyncProperty(file, async (made) => {
        const text = await textOf(made);
        const read = await readPack(text);
        expectCleanPrototypes();
        const isForm = isInForm(text);
        if (isForm) inForm++;
        if ('pack' in read) {
          await useAll(read.pack);
          tally.count('the sample pack with parts changed', 'in form, fits, and works');
          return;
        }
        expect(read.problems.length).toBeGreaterThan(0);
        for (const problem of read.problems) expectReadable(problem);
        const where = isForm ? 'in form, refused by what its parts say of one another' : 'refused by its form';
        tally.count('the sample pack with parts changed', where);
      }),
      { numRuns: RUNS, seed: SEED },
    );
    expect(inForm).toBeGreaterThan(RUNS / 3);
  });
});
