import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixForm } from '../../data/build/fix.ts';
import { build } from '../../data/build/pipeline.ts';
import { formatProblem } from '../../data/build/problems.ts';
import { engine, secondPack } from './folder.ts';

const FILES = secondPack().files.map(({ file }) => file);

/** Returns the second pack with the text of one file changed. */
function having(file: string, change: (text: string) => string) {
  const folder = secondPack();
  const source = folder.files.find((one) => one.file === file)!;
  source.text = change(source.text);
  return folder;
}

async function expectAnswer(folder: ReturnType<typeof secondPack>) {
  const { problems, pack } = await build(folder, engine);
  expect(pack === undefined).toBe(problems.length > 0);
  for (const problem of problems) expect(formatProblem(problem)).toMatch(/^[^\n]+: [^\n]+$/);
  fixForm(folder);
}

describe('any input gives a pack or problems, never an exception:', () => {
  it('text with a part removed', () =>
    fc.assert(
      fc.asyncProperty(fc.constantFrom(...FILES), fc.nat(5000), fc.integer({ min: 1, max: 60 }), (file, at, length) =>
        expectAnswer(having(file, (text) => text.slice(0, at % text.length) + text.slice((at % text.length) + length))),
      ),
      { numRuns: 30 },
    ));

  it('text with something unusual inserted', () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...FILES),
        fc.nat(5000),
        fc.constantFrom(
          '"',
          "'",
          '“',
          '”',
          '*a',
          '&a ',
          '<<: ',
          '- ',
          ': ',
          '\t',
          '\n---\n',
          '#',
          '@',
          '\u202e',
          '{',
          '!!js ',
          '\ud800',
        ),
        (file, at, odd) =>
          expectAnswer(having(file, (text) => text.slice(0, at % text.length) + odd + text.slice(at % text.length))),
      ),
      { numRuns: 30 },
    ));

  it('data of another type than expected', () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...FILES.filter((file) => file.endsWith('.yaml'))),
        fc.oneof(
          fc.json(),
          fc.array(fc.json(), { maxLength: 3 }).map((items) => `[${items.join(',')}]`),
        ),
        (file, json) => expectAnswer(having(file, () => json)),
      ),
      { numRuns: 30 },
    ));

  it('a second folder with the same content, damaged or changed', () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...FILES),
        fc.constantFrom(
          'Eskmoor',
          'Varnholt',
          'place',
          '2040',
          'id: ',
          'tilda-rausch',
          'lamp',
          'plain',
          '001',
          'Mayor',
        ),
        fc.constantFrom('Warnholt', 'varnholt', 'gull-point', 'herring', '2039', '', '003', 'jorrik-haldane'),
        async (file, from, to) => {
          const second = having(file, (text) => text.replaceAll(from, to));
          const { problems, warnings, pack } = await build([secondPack(), second], engine);
          expect(pack === undefined).toBe(problems.length > 0);
          for (const one of [...problems, ...warnings]) expect(formatProblem(one)).toMatch(/^[^\n]+: [^\n]+$/);
        },
      ),
      { numRuns: 30 },
    ));

  it('YAML aliases that expand without end', () =>
    expectAnswer(
      having(
        'entities/aside.yaml',
        () =>
          `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
            .split('')
            .map((name, index) => `${name}: &${name} [${`*${'abcdefgh'[index]},`.repeat(9)}]`)
            .join('\n')}\n`,
      ),
    ));
});
