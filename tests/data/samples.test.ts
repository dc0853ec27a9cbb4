import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../../data/build/files.ts';
import { build } from '../../data/build/pipeline.ts';
import { formatProblem } from '../../data/build/problems.ts';
import { readPack } from '../../data/schema/read.ts';
import { PACK } from '../fixture-pack.ts';
import { engine } from './folder.ts';

const SAMPLES = join(import.meta.dirname, '../../data/samples');
const names = readdirSync(SAMPLES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Limits for a sample's size in bytes, plain and compressed, as each is part of every installation. */
const BUDGET = { bytes: 40_000, gzip: 12_000 };

it('there is a sample, and no pack without its sources', () => {
  expect(names.length).toBeGreaterThan(0);
  const built = readdirSync(SAMPLES).filter((name) => name.endsWith('.json'));
  expect(built.sort()).toEqual(names.map((name) => `${name}.json`).sort());
});

describe.each(names)('the sample %s', async (name) => {
  const file = join(SAMPLES, `${name}.json`);
  const there = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const { problems, warnings, text, pack } = await build(readFolder(join(SAMPLES, name)), engine);

  it('has no problem in its sources', () => expect([...problems, ...warnings].map(formatProblem)).toEqual([]));

  it('is up to date with its sources; if not, run npm run data with its folder and --out', () => {
    expect(there === text).toBe(true);
  });

  it('passes the validation of packs', async () => expect(await readPack(there)).toEqual({ pack }));

  it('is small', () => {
    expect(Buffer.byteLength(there)).toBeLessThanOrEqual(BUDGET.bytes);
    expect(gzipSync(there, { level: 9 }).length).toBeLessThanOrEqual(BUDGET.gzip);
  });

  it('says of each article that it was written as a sample, and only infers its day', () => {
    for (const { outlet, published, authors } of pack!.articles) {
      expect(outlet).toEqual({
        value: 'Backstory sample',
        how: 'stated',
        because: '“Backstory sample, written for this pack”',
      });
      expect(published.how).toBe('inferred');
      expect(authors).toEqual([]);
    }
  });

  it('has entities that the bundled pack has too, besides its own', () => {
    const shared = pack!.entities.filter((entity) =>
      PACK.entities.some(({ name, kind }) => name === entity.name && kind === entity.kind),
    );
    expect(shared.length).toBeGreaterThanOrEqual(2);
    expect(shared.length).toBeLessThan(pack!.entities.length / 2);
  });

  it('can be built into one pack with the bundled one', async () => {
    const folders = [join(SAMPLES, '..'), join(SAMPLES, name)].map(readFolder);
    const both = await build(folders, engine);
    expect(both.problems.map(formatProblem)).toEqual([]);
    expect(both.pack!.entities.length).toBeLessThan(PACK.entities.length + pack!.entities.length);
  });
});
