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

  it('are paired across nineteen that were not closed, and not across more', () => {
    const quotedIn = (count: number) => quoted(`“${'«so '.repeat(count)}yes” it is.`);
    expect(quotedIn(19)).toEqual([`${'«so '.repeat(19)}yes`]);
    expect(quotedIn(20)).toEqual([]);
    expect(quoted(`«so “${'«so '.repeat(19)}yes” it is.`)).toEqual([`${'«so '.repeat(19)}yes`]);
  });

  it.each<[string, string[]]>([
    ["He said 'yes' to it.", ['yes']],
    ["He said ('yes') to it.", ['yes']],
    ["He said “'yes' to it”.", ["'yes' to it", 'yes']],
    ["He said —'yes'.", ['yes']],
    ["It is Oake' s and Quern' s.", []],
    ["rock 'n' roll and 'til then", []],
    ["'Tis 'twas 'cause 'em 'bout", []],
    ["'Tisane' is tea.", ['Tisane']],
    ["the '90s and '5s' and '905'", ['5s', '905']],
    ['a 5" pipe', []],
    ['a 5"x pipe" it', ['x pipe']],
    ['a x" pipe" it', [' pipe']],
    ["a ' b ' c", []],
    ['‘He said “it’s so” now’, she said', ['He said “it’s so” now', 'it’s so']],
    ['‘so ’ it is’', ['so ’ it is']],
    ['‘they aren’t so’ now', ['they aren’t so']],
    ['‘He said “so’ is”', ['so’ is']],
    ['he said“yes”to it', ['yes']],
    ['he said "(yes)" to it', ['(yes)']],
    ['he said "yes" 5" of it', ['yes']],
    ['“so «it ” is » now”', ['so «it ']],
  ])('are told apart from apostrophes and measures: %s', (text, found) => expect(quoted(text)).toEqual(found));

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
