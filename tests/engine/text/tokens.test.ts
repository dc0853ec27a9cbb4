import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldKey, type Gap, isWrapped, tokenize } from '../../../engine/text/tokens.ts';

/** Returns the words of a text as written. */
const surfaces = (text: string) => tokenize(text).map(({ start, end }) => text.slice(start, end));
/** Returns the gap between the first two words. */
const gap = (text: string): Gap => tokenize(text)[1]!.gap;

describe('the lines of a text', () => {
  const lines = (count: number) => Array(count).fill('and so they went').join('\n');

  it.each([
    ['are paragraphs if there are few', lines(8), false],
    ['are broken by width if many end within a sentence', lines(9), true],
    ['are broken by width if half end within a sentence', `${'They went.\n'.repeat(8)}${'and so\n'.repeat(9)}on`, true],
    ['are paragraphs if fewer than half do', `${'They went.\n'.repeat(10)}${'and so\n'.repeat(9)}on`, false],
    ['are paragraphs if most end a sentence', Array(20).fill('They went.').concat(lines(9)).join('\n'), false],
    ['are paragraphs if empty lines separate them', Array(20).fill('and so they went').join('\n\n'), false],
  ])('%s', (_, text, wrapped) => expect(isWrapped(text)).toBe(wrapped));
});

describe('the words of a text', () => {
  it.each<[string, string[]]>([
    ['Kerry met Lavrov.', ['Kerry', 'met', 'Lavrov']],
    ['“Kerry”—he said—(Lavrov)', ['Kerry', 'he', 'said', 'Lavrov']],
    ['the U.S. and the U.K.', ['the', 'U.S.', 'and', 'the', 'U.K.']],
    ['at 5 p.m. sharp', ['at', '5', 'p.m.', 'sharp']],
    ['John F. Kerry', ['John', 'F', 'Kerry']],
    ['100,000 troops, 3.5 billion', ['100,000', 'troops', '3.5', 'billion']],
    ['the 17th of April', ['the', '17th', 'of', 'April']],
    ['the G7 and MH17', ['the', 'G7', 'and', 'MH17']],
    ['O’Brien and don’t', ['O’Brien', 'and', 'don’t']],
    ['Biden-Putin', ['Biden', 'Putin']],
    ['Zelen\u00adskyy spoke', ['Zelen\u00adskyy', 'spoke']],
    ['Путин и Лавров', ['Путин', 'и', 'Лавров']],
    ['a\u0301b c', ['a\u0301b', 'c']],
    ['— … ! 🙂 \u00ad', []],
    ['', []],
  ])('are found in %j', (text, words) => expect(surfaces(text)).toEqual(words));

  it.each<[string, string, boolean]>([
    ["Biden's call", 'Biden', true],
    ['Biden’s call', 'Biden', true],
    ["BIDEN'S CALL", 'BIDEN', true],
    ['Bidenʼs call', 'Biden', true],
    ['the U.S.’s call', 'the', false],
    ["Stoltenberg' call", 'Stoltenberg', false],
    ['Bidens call', 'Bidens', false],
    ["d'Estaing spoke", "d'Estaing", false],
  ])('do not include a possessive ending: %s', (text, surface, possessive) => {
    const [first] = tokenize(text);
    expect(text.slice(first!.start, first!.end)).toBe(surface);
    expect(first!.possessive).toBe(possessive);
  });

  it.each([
    ['us', 'lower'],
    ['Paris', 'title'],
    ['McConnell', 'title'],
    ['A', 'title'],
    ['NATO', 'upper'],
    ['U.S.', 'upper'],
    ['2014', 'number'],
    ['17th', 'lower'],
    ['путин', 'lower'],
    ['Путин', 'title'],
  ])('have flags for how they are written: %s is %s', (text, written) => expect(tokenize(text)[0]!.case).toBe(written));

  it.each([
    ['U.S.', true],
    ['p.m.', true],
    ['3.5', false],
    ['J.', false],
    ['US', false],
  ])('have a flag for abbreviations with dots: %s %s', (text, dotted) =>
    expect(tokenize(text)[0]!.dotted).toBe(dotted),
  );
});

describe('the gap between two words', () => {
  it.each<[string, Gap]>([
    ['John Kerry', 'space'],
    ['John\u00a0Kerry', 'space'],
    ['John   Kerry', 'space'],
    ['Biden-Putin', 'hyphen'],
    ['Biden–Putin', 'hyphen'],
    ['Biden – Putin', 'other'],
    ['Kerry, John', 'comma'],
    ['Kerry; Lavrov', 'other'],
    ['Kerry (Lavrov)', 'other'],
    ['AT&T', 'and'],
    ['ＡＴ＆Ｔ', 'and'],
    ['Johnson & Johnson', 'and'],
    ['Kerry && Lavrov', 'other'],
    ['Kerry, & Lavrov', 'other'],
    ['Kerry left. Lavrov stayed', 'space'],
    ['left. Lavrov', 'sentence'],
    ['No. 10', 'space'],
    ['no. Lavrov', 'sentence'],
    ['no. ٣', 'space'],
    ['left! Lavrov', 'sentence'],
    ['left? Lavrov', 'sentence'],
    ['Mr. Lavrov', 'space'],
    ['Sen. Cruz', 'space'],
    ['F. Kerry', 'space'],
    ['U.S. troops', 'space'],
    ['one\ntwo', 'block'],
    ['one\n\ntwo', 'block'],
    ['one.\r\ntwo', 'block'],
  ])('in %j is %s', (text, expected) => expect(gap(text)).toBe(expected));

  it('is the start of a block before the first word', () => expect(tokenize('  one')[0]!.gap).toBe('block'));

  it('is a space at a line break by width, and a block between paragraphs', () => {
    const line = 'the envoys of both sides spoke for hours with\nMr. Kerry and then went on with the work of the\n';
    const tokens = tokenize(`${line.repeat(6)}end.\n\nNext day`);
    const blocks = tokens.filter((token) => token.gap === 'block');
    expect(blocks.map(({ key }) => key)).toEqual(['the', 'next']);
  });

  it('is a block between the lines of a list and between short paragraphs', () => {
    const list = 'First came a line.\nThen came another.\n'.repeat(8);
    expect(tokenize(list).filter((token) => token.gap === 'block')).toHaveLength(16);
  });
});

describe('the key of a name', () => {
  it.each([
    ['U.S. Army', 'US army'],
    ['Yatsenyuk’s', 'yatsenyuk'],
    ['NATO-Russia Council', 'nato russia council'],
    ['Zelens\u00adkyy', 'Zelenskyy'],
    ['José', 'Jose'],
    ['Ｇ７', 'G7'],
  ])('is the same for %s and %s', (a, b) => expect(foldKey(a)).toBe(foldKey(b)));

  it.each([
    ['G7', 'G 7'],
    ['Whitehouse', 'White House'],
    ['Kerry', 'Kerrys'],
  ])('differs for %s and %s', (a, b) => expect(foldKey(a)).not.toBe(foldKey(b)));
});

describe('the positions of words', () => {
  const units = fc.array(
    fc.oneof(fc.nat(0xffff), fc.constantFrom(...[..."aB.'’s- \n\u00ad,1"].map((c) => c.charCodeAt(0)))),
  );
  const text = units.map((codes) => String.fromCharCode(...codes));

  it('are within the text, in order and without overlaps, for any text', () => {
    fc.assert(
      fc.property(text, (any) => {
        let at = 0;
        for (const { start, end, key } of tokenize(any)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(key).not.toBe('');
          at = end;
        }
        expect(at).toBeLessThanOrEqual(any.length);
      }),
    );
  });

  it('have the text of the word: alone it has the same key as in the text', () => {
    fc.assert(
      fc.property(text, (any) => {
        for (const { start, end, key } of tokenize(any)) expect(foldKey(any.slice(start, end))).toBe(key);
      }),
    );
  });
});
