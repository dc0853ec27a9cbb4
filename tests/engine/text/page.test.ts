import { describe, expect, it } from 'vitest';
import { readPage } from '../../../engine/text/page.ts';
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
