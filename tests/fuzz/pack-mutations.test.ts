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
/** A fixed seed, so that the packs, and the counts of them, are always the same. */
const SEED = 20100420;
/** Enough runs to find a fault that occurs in one of forty packs; long runs try many more. */
const RUNS = runs(120);

const tally = new Tally('pack-mutations');
afterAll(() => tally.write());

/** A changed pack, or the damaged text of its file. */
const file = fc.oneof(
  { weight: 12, arbitrary: crossed(SAMPLE) },
  { weight: 7, arbitrary: mutated(SAMPLE) },
  { weight: 1, arbitrary: damaged(TEXT) },
);

async function textOf(made: unknown): Promise<string> {
  if (typeof made === 'string' || typeof made !== 'object' || made === null) return String(made);
  // with a correct checksum, the rest is validated, too
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
