import { describe, expect, it } from 'vitest';
import { blockAt, blockBounds, boundsOf, capitalsAt, opensSentence, readPage } from '../../../engine/text/page.ts';
import { CASE } from '../../../engine/text/scan.ts';

describe('the use of capitals in a block', () => {
  it.each([
    ['LEADERS MEET IN PARIS', 'upper'],
    ['LEADERS MEET IN PARIS FOR TALKS today', 'upper'],
    ['LEADERS MEET IN PARIS for talks', 'sentence'],
    ['Leaders of Seven Countries Meet in Paris', 'title'],
    ['Leaders of Seven Countries Meet in Paris.', 'sentence'],
    ['Leaders of seven countries meet in Paris', 'sentence'],
    ['Paris Talks Begin', 'sentence'],
    ['Great Lake Rises Again', 'title'],
    ['Great Lake Rises again', 'sentence'],
    ['Great Lake Rises Again!', 'title'],
    ['Great Lake Rises Again.”', 'sentence'],
    ['Great Lake Rises Again”.', 'sentence'],
    ['Great Lake Rises Again’.', 'sentence'],
    ['Great Lake Rises Again).', 'sentence'],
    ['Great Lake Rises Again”', 'title'],
    [`${'Lake '.repeat(17)}rose again there`, 'title'],
    [`${'Lake '.repeat(16)}rose again there`, 'sentence'],
    ['Six Men Saw Lake Rise', 'sentence'],
    ['Six Men Saw Great Lake Rise', 'title'],
    ['GO TO IT NOW BY CAR today', 'upper'],
    ['A LAKE of B', 'sentence'],
    ['2031 LAKE 7 RISES 12', 'upper'],
    [`${'Great Lake '.repeat(12)}Rises`, 'title'],
    ['Great Lake '.repeat(13), 'sentence'],
    ['LAKE RISES', 'upper'],
    ['LAKE', 'sentence'],
    ['THE LAKE RISES AGAIN today', 'upper'],
    ['THE LAKE RISES again', 'sentence'],
  ])('of “%s” is that of: %s', (text, style) => expect(readPage(text).capitals).toEqual([style]));
});

describe('a run of capitals inside a sentence', () => {
  /** The words of such runs in a sentence, and how they are written. */
  const runsIn = (words: string) => {
    const { inRun, text, tokens } = readPage(`They read ${words} on the way.`);
    const style = inRun.includes(CASE.upper) ? 'upper' : 'title';
    const from = inRun.findIndex(Boolean);
    return from < 0
      ? 'none'
      : `${style}: ${text.slice(tokens.starts[from], tokens.ends[inRun.findLastIndex(Boolean)])}`;
  };

  it.each([
    ['a title of six words', 'Great Old Lake Rises Now Too', 'title: Great Old Lake Rises Now Too'],
    ['a title with small words', 'Leaders of the Great Lake Meet', 'title: Leaders of the Great Lake Meet'],
    ['three words in capitals', 'GO HOME NOW', 'upper: GO HOME NOW'],
    ['words in capitals with small words', 'THE LAKE of THE TOWN', 'upper: THE LAKE of THE TOWN'],
    ['words in capitals after a comma', 'PEOPLE, LEAVE NOW', 'upper: PEOPLE, LEAVE NOW'],
    ['short words in capitals after a comma behind a small word', 'it, GO HOME NOW', 'upper: GO HOME NOW'],
    ['a list of two long words in capitals and another', 'LEAVE, NOW, PEOPLE', 'upper: LEAVE, NOW, PEOPLE'],
    ['no list of one long word in capitals and others', 'LEAVE, NOW, YOU', 'none'],
    ['a title of names and one ordinary word', 'Ana Ivo Oda Gil Tom Now', 'title: Ana Ivo Oda Gil Tom Now'],
    ['no title of which only the first word is ordinary', 'Now Ana Ivo Oda Gil Tom', 'none'],
    [
      'a title of four words with two small ones between',
      'Lake of the Ivo Rises Now',
      'title: Lake of the Ivo Rises Now',
    ],
    ['no title of three words with three small ones between', 'Lake of the Ivo and Rises', 'none'],
    ['more words in capitals than others', 'GO HOME NOW Again OUT Here', 'upper: GO HOME NOW Again OUT Here'],
    ['no words in capitals across a semicolon', 'GO HOME; NOW', 'none'],
    ['no title of five words', 'Great Old Lake Rises Now', 'none'],
    ['no title of names alone', 'Ana Ivo Oda Gil Tom Bel Quern', 'none'],
    ['no title across a number', 'Great Old 20 Lakes Rise Now Too', 'none'],
    ['no two words in capitals', 'GO HOME', 'none'],
    ['no words in capitals among as many others', 'GO Home NOW Again OUT Here', 'none'],
    ['no list of abbreviations', 'NATO, EU, OSCE and UN papers', 'none'],
  ])('is %s: %s', (_, words, run) => expect(runsIn(words)).toBe(run));
});

describe('a heading', () => {
  const BELOW = 'The lake rose again on Monday, and the people in the valley were told to leave.';
  const isHeading = (block: string, below = BELOW) => readPage(`${block}\n\n${below}`).isHeading[0];
  const words = (count: number) => 'lake '.repeat(count).trim();

  it.each(['The lake rises', 'Will the lake rise?', 'The lake rises!', '“The lake rises”'])(
    'is a short block above a longer one: %s',
    (block) => expect(isHeading(block)).toBe(true),
  );
  it.each(['The lake rises.', 'The lake rises:', 'The lake rises;', 'The lake rises,', 'The lake rises…'])(
    'does not end like a sentence: %s',
    (block) => expect(isHeading(block)).toBe(false),
  );
  it('has at most twenty-five words, and fewer than the block below it', () => {
    expect(isHeading(words(25), words(26))).toBe(true);
    expect(isHeading(words(26), words(27))).toBe(false);
    expect(isHeading(words(5), words(5))).toBe(false);
  });
  it('may stand above another one, but not at the end', () =>
    expect(readPage(`The lake\n\nIt rises again\n\n${BELOW}\n\nThe end`).isHeading).toEqual([
      true,
      true,
      false,
      false,
    ]));
});

describe('a word of a page', () => {
  const page = readPage(
    'Lake Rises\n\nThey read GO HOME NOW there. “It is” so: they saw Great Old Lake Rises Now Too: it.\n\nNow.',
  );
  const at = (word: string) =>
    page.text
      .slice(0, page.text.indexOf(word))
      .split(/[\s.:“”]+/)
      .filter(Boolean).length;

  it.each([
    ['Rises', 0, [0, 2], [0, 2], 'sentence'],
    ['They', 1, [2, 8], [2, 20], 'sentence'],
    ['HOME', 1, [2, 8], [2, 20], 'upper'],
    ['there', 1, [2, 8], [2, 20], 'sentence'],
    ['saw', 1, [8, 20], [2, 20], 'sentence'],
    ['Old', 1, [8, 20], [2, 20], 'title'],
    ['Now.', 2, [20, 21], [20, 21], 'sentence'],
  ] as const)(
    'is in a sentence, in a block, and in capitals of one use: %s',
    (word, block, sentence, bounds, capitals) => {
      const token = at(word);
      const its = page.sentenceOf[token]!;
      expect(blockAt(page, token)).toBe(block);
      expect(boundsOf(page, its)).toEqual(sentence);
      expect(blockBounds(page, its)).toEqual(bounds);
      expect(capitalsAt(page, token)).toBe(capitals);
    },
  );

  it.each([
    ['They', true],
    ['It is', true],
    ['Great', false],
    ['they saw', true],
    ['saw', false],
  ])('opens a sentence, or what stands apart in one: %s %s', (word, opens) =>
    expect(opensSentence(page, at(word))).toBe(opens),
  );

  it('is written small somewhere, or nowhere', () => {
    const small = (key: string) => page.isSmall(page.tokens.words.idOf(key));
    expect(['there', 'they', 'home', 'lake', 'zed'].map(small)).toEqual([true, true, false, false, false]);
  });
});
