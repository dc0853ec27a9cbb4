/**
 * Months, weekdays, seasons, decades and numbers in words: complete lists. The words that join or count dates are chosen by
 * hand from how news writes them.
 */
import { words } from './words.ts';

/** Months in order. */
export const MONTHS: readonly string[] =
  'january february march april may june july august september october november december'.split(' ');

/** Their short forms: months only beside a number. */
export const SHORT_MONTHS: readonly string[] = MONTHS.map((month) => month.slice(0, 3));

/** Which months are surnames too: `Theresa May`? */
export const MONTHS_AS_NAMES = words('may march april june august');

/** Weekdays in order, Sunday first. */
export const WEEKDAYS: readonly string[] = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');

/** Both: capitals that name nobody. */
export const MONTHS_AND_DAYS: ReadonlySet<string> = new Set([...MONTHS, ...WEEKDAYS]);

/** Seasons with their first and last month, from 0. */
export const SEASONS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['spring', [2, 4]],
  ['summer', [5, 7]],
  ['autumn', [8, 10]],
  ['fall', [8, 10]],
  ['winter', [11, 13]],
]);

const FIRST_DECADE = 1610;

const LAST_DECADE = 2020;

/** Decades with their first year, as they are written: `1980s`, `the eighties`. `The 1900s` may be a century. */
export const DECADES: ReadonlyMap<string, number> = new Map([
  ...Array.from({ length: (LAST_DECADE - FIRST_DECADE) / 10 + 1 }, (_, i) => FIRST_DECADE + 10 * i)
    .filter((year) => year % 100 !== 0)
    .map((year): [string, number] => [`${year}s`, year]),
  ...'twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((word, i): [string, number] => [word, 1920 + 10 * i]),
]);

/** Numbers in words, `a` being one, by their value. */
export const NUMBERS: readonly string[] = 'a one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Words with which a date may begin. */
export const TIME_WORDS: ReadonlySet<string> = new Set([
  'the',
  'this',
  'last',
  'yesterday',
  'sept',
  ...MONTHS,
  ...SHORT_MONTHS,
  ...WEEKDAYS,
  ...SEASONS.keys(),
  ...DECADES.keys(),
  ...NUMBERS,
]);

/** Words between the two ends of a range of dates: `from April to June`. */
export const RANGE_WORDS: ReadonlySet<string> = new Set(['to', 'through', 'until', 'till']);

/** `Seven months later`: the date is after the one that the text mentioned before. */
export const LATER: ReadonlySet<string> = new Set(['later', 'afterwards', 'afterward']);

/** `Two days earlier`: the date is before it. */
export const EARLIER: ReadonlySet<string> = new Set(['earlier', 'previously']);

/** `The next day`. */
export const NEXT: ReadonlySet<string> = new Set(['next', 'following']);

/** `The previous week`. */
export const LAST: ReadonlySet<string> = new Set(['previous', 'preceding']);

/** `The last Sunday of that month`: words before a month that the text has already mentioned. */
export const BEFORE_MONTH: ReadonlySet<string> = new Set(['the', 'that', 'this', 'same']);

/** The weeks of a month in order, as they are counted beside a weekday. */
export const WEEKS: readonly string[] = ['first', 'second', 'third', 'fourth', 'last'];

/** What an ordinal counts if it is not a day of the month: `the 30th floor`. */
export const COUNTED: ReadonlySet<string> = words(
  'of floor day anniversary hole green minute lap attempt page street avenue birthday hour century parallel time round',
);

/**
 * Which words show that a sentence is about the future? Chosen by hand: with a word too many a date is left out, with
 * one too few a date is wrong.
 */
export const AHEAD: ReadonlySet<string> = words(
  'will shall should scheduled upcoming next coming expected due plans planned set',
);

/** Beside which words is a weekday not the last one with that name? */
export const BESIDE_WEEKDAY: ReadonlySet<string> = words('last next every each following previous');
