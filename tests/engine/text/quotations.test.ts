import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../../data/build/article.ts';
import { quotationsIn } from '../../../engine/text/quotations.ts';

function quoted(body: string): string[] {
  return quotationsIn(body, paragraphsOf(body)).spans.map(({ start, end }) => body.slice(start, end));
}
const unpaired = (body: string) => quotationsIn(body, paragraphsOf(body)).unpaired.map((at) => body.slice(at, at + 8));

describe('quotation marks', () => {
  it('are found curly and straight', () => {
    expect(quoted('She said “yes,” and he said "no" to it.')).toEqual(['yes,', 'no']);
  });

  it('are found single, angled and low', () => {
    expect(quoted('It is ‘insupportable’, «grave» and „schlecht“.')).toEqual(['insupportable', 'grave', 'schlecht']);
    expect(quoted("They call it 'home' now.")).toEqual(['home']);
  });

  it('are distinguished from apostrophes', () => {
    expect(quoted('The allies’ aims aren’t Russia’s, nor the ’90s’ own.')).toEqual([]);
    expect(quoted("The states' rights weren't ours in the '90s.")).toEqual([]);
    expect(quoted('“the USA’ unwavering help for Ukraine’s borders.”')).toEqual([
      'the USA’ unwavering help for Ukraine’s borders.',
    ]);
  });

  it('are distinguished from inches', () => {
    expect(quoted('A 5" pipe and a 12" one, which he called "small".')).toEqual(['small']);
  });

  it('may be nested', () => {
    expect(quoted('“He told me ‘never’ and left,” she said.')).toEqual(['He told me ‘never’ and left,', 'never']);
    expect(quoted('"He told me \'never\' and left," she said.')).toEqual(["He told me 'never' and left,", 'never']);
  });

  it('are still paired after dozens that a page opened and never closed', () => {
    expect(quoted(`${'«so '.repeat(60)}she said “yes” to it.`)).toEqual(['yes']);
  });

  it('may continue a quotation in the next paragraph', () => {
    const body = '“We begin here.\n\n“And end here,” he said.';
    expect(quoted(body)).toEqual(['We begin here.', 'And end here,']);
    expect(unpaired(body)).toEqual([]);
  });

  it('without a partner are reported', () => {
    expect(unpaired('He said “never and left.\n\nNo more.')).toEqual(['“never a']);
    expect(unpaired('He said never” and left.')).toEqual(['” and le']);
    expect(unpaired('He said "never and left.')).toEqual(['"never a']);
  });

  it('are all found if they are paired around any words', () => {
    const words = fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8}){0,4}$/);
    const pair = fc.constantFrom(['“', '”'], ['"', '"'], ['«', '»'], ['„', '“']);
    fc.assert(
      fc.property(fc.array(fc.tuple(words, pair), { maxLength: 6 }), (parts) => {
        const body = parts.map(([text, [open, close]]) => `say ${open}${text}${close} then`).join(' ');
        expect(quoted(body)).toEqual(parts.map(([text]) => text));
        expect(unpaired(body)).toEqual([]);
      }),
    );
  });
});
