import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { checksumOf } from '../../data/schema/checksum.ts';
import { checkPack, MOST_PACK_TEXT, readPack } from '../../data/schema/read.ts';
import type { Pack } from '../../engine/model/pack.ts';
import { builtWell, secondPack } from '../data/folder.ts';
import { PACK_TEXT } from '../fixture-pack.ts';
import { damaged, expectCleanPrototypes, expectReadable, mutated, oddened } from './hostile.ts';
import { runs, Tally } from './runs.ts';
import { useAll } from './use-pack.ts';

const { pack: SMALL } = await builtWell(secondPack());
const tally = new Tally('pack');
afterAll(() => tally.write());

/** Reads a pack's text, checks the guarantees about the result, and returns the outcome. */
async function expectAnswer(text: string): Promise<string> {
  const read = await readPack(text);
  expectCleanPrototypes();
  if ('pack' in read) {
    await useAll(read.pack);
    expect(checkPack(JSON.parse(text))).toEqual({ pack: read.pack });
    return 'fits, and works';
  }
  expect(read.problems.length).toBeGreaterThan(0);
  expect(read.problems.length).toBeLessThanOrEqual(50);
  for (const problem of read.problems) expectReadable(problem);
  return 'refused with the reason';
}

/** Returns data as the JSON of a pack file, with a correct checksum if one can be computed. */
async function sealed(data: unknown): Promise<string> {
  const checksum = await checksumOf(data as Pack).catch(() => '');
  return JSON.stringify(typeof data === 'object' && data !== null && checksum ? { ...data, checksum } : data) ?? '';
}

describe('a pack from any source', () => {
  it.each([
    ['the bundled pack', PACK_TEXT],
    ['a small pack', JSON.stringify(SMALL)],
  ])('is read if it is valid: %s', async (_, text) => {
    expect(await readPack(text)).toEqual({ pack: JSON.parse(text) });
  });

  it.each<[string, (text: string) => string, RegExp]>([
    ['cut short', (text) => text.slice(0, -100), /^the file is not JSON, or only a part of it: get it once more$/],
    ['empty', () => '', /not JSON/],
    ['with a wrong checksum', (text) => text.replace('"title":"', '"title":"Un'), /^the checksum is of other/],
    ['something else', () => '{"rules":[]}', /^format: /],
    [
      'in a later format',
      (text) => text.replace('"format":1', '"format":2'),
      /^the pack is of format 2, .*: update Backstory$/,
    ],
    ['too long', () => ' '.repeat(MOST_PACK_TEXT + 1), /may have 50000000: build a smaller pack$/],
    ['deeply nested', () => `{"format":${'['.repeat(200_000)}${']'.repeat(200_000)}}`, /^format: /],
    ['polluting', (text) => text.replace('{', '{"__proto__":{"polluted":true},'), /^__proto__: .*Expected never/],
    [
      'with `__proto__` inside',
      (text) => text.replace('"articles":[{', '"articles":[{"constructor":{},'),
      /^articles.0.constructor/,
    ],
    [
      'with a right-to-left override',
      (text) => text.replace('"title":"', '"title":"\\u202e'),
      /^title: holds a control character$/,
    ],
  ])('is refused completely, with the reason, if it is %s', async (_, change, reason) => {
    const read = await readPack(change(JSON.stringify(SMALL)));
    expect(read).toEqual({ problems: expect.arrayContaining([expect.stringMatching(reason)]) });
    expectCleanPrototypes();
  });

  it('is refused with a short message, however much is wrong', async () => {
    const read = await readPack(JSON.stringify({ ...SMALL, entities: new Array(100_000).fill({ stranger: 1 }) }));
    expect('problems' in read && read.problems).toEqual([expect.stringMatching(/^entities\.0\..{1,100}$/)]);
  });

  it('works or is refused, whatever is changed in it', () =>
    fc.assert(
      fc.asyncProperty(mutated(SMALL), async (data) => {
        tally.count('a pack with values changed, its checksum right', await expectAnswer(await sealed(data)));
      }),
      { numRuns: runs(80) },
    ));

  it('works with any content: unusual names, cues that look like patterns, empty values', () => {
    // only free text is changed, not ids, dates and enumerated values
    const fixed = /^(id|article|date|from|to|format|checksum|kind|type|how|mode|fidelity|copy|basis|dateBasis|place)$/;
    const leave = (path: readonly (string | number)[]) =>
      path.some((key) => fixed.test(String(key)) || /about|participants|published|speaker$/.test(String(key)));
    return fc.assert(
      fc.asyncProperty(oddened(SMALL, leave), async (data) => {
        tally.count('a pack in form, with odd texts and empty lists', await expectAnswer(await sealed(data)));
      }),
      { numRuns: runs(80) },
    );
  });

  it('works or is refused, however its text is damaged', () =>
    fc.assert(
      fc.asyncProperty(damaged(JSON.stringify(SMALL)), async (text) => {
        tally.count("a pack's file cut short or damaged", await expectAnswer(text));
      }),
      { numRuns: runs(80) },
    ));
});
