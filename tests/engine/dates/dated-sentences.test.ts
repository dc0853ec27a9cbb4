import { describe, expect, it } from 'vitest';
import { datedSentences } from '../../../engine/dates/dated-sentences.ts';
import { readPage } from '../../../engine/text/page.ts';
import { sentencesOf } from '../../../engine/text/sentences.ts';

/** Returns `date: the sentence` for each dated sentence of a story. */
function dated(text: string, published?: string): string[] {
  const page = readPage(text);
  const spans = sentencesOf(page);
  return datedSentences(page, published).map(({ sentence, date }) => {
    const { start, end } = spans[sentence]!;
    return `${date}: ${text.slice(start, end)}`;
  });
}

describe('the dated sentences of a story', () => {
  it.each([
    ['a day', 'The bridge fell on March 26, 2024. Nobody saw it.', '2024-03-26'],
    ['a month', 'The bridge was planned in May 1972 by the state.', '1972-05'],
    ['a year', 'Work began in 1972 and took years.', '1972'],
    ['a range of days', 'They met from April 22 to April 24, 2014, in Geneva.', '2014-04-22/2014-04-24'],
    ['a range of months', 'The build-up went on from November to February 2022.', '2021-11/2022-02'],
    ['a range of years', 'He was a minister in 2009–2011.', '2009/2011'],
  ])('are dated as they say: %s', (_, text, date) =>
    expect(dated(text).map((one) => one.split(':')[0])).toEqual([date]),
  );

  it.each([
    ['The council met on Monday.', '2022-01-10'],
    ['The council met Wednesday.', '2022-01-12'],
    // if the paragraph or the sentence gives another month, the weekday gives no date
    ['It had 12,500 employees on June 30, 2019. It said on Sunday that it was well.', '2019-06-30', '2022-01-09'],
    ['He pleaded guilty Monday to threats in March.', '2022-01-10'],
    ['It opened on Sunday, March 30, 2014.', '2014-03-30'],
    ['“We will pay next year,” he said Monday.', '2022-01-10'],
    ['She will testify Thursday.'],
    ['It met last Tuesday, and meets every Friday.'],
  ])('take a weekday as the last one before the story, if it can be no other: %s', (text, ...dates) =>
    expect(dated(text, '2022-01-12').map((one) => one.slice(0, 10))).toEqual(dates),
  );

  it('leave out what would get the wrong year: something planned for a month that is over, something past in a month to come', () => {
    expect(dated('Sentencing is scheduled for January 3.', '2022-11-20')).toEqual([]);
    expect(dated('They campaign for the February 12 vote.', '2022-01-20')).toHaveLength(1);
    expect(dated('It closed in February.', '2022-01-20')).toEqual([]);
  });

  it('prefer the day of something to the year since which something has been going on', () =>
    expect(dated('It met on Monday, the first time since 2019.', '2022-01-12')).toEqual([
      '2022-01-10: It met on Monday, the first time since 2019.',
    ]));

  it('take the story’s year for a month, unless that is far in the future', () => {
    expect(dated('It closed on January 3.', '2022-01-12')).toEqual(['2022-01-03: It closed on January 3.']);
    expect(dated('The vote is on February 20.', '2022-01-12')).toEqual(['2022-02-20: The vote is on February 20.']);
    expect(dated('It closed in December.', '2022-01-12')).toEqual([]);
    expect(dated('It opens in December 2022.', '2022-01-12')).toEqual(['2022-12: It opens in December 2022.']);
  });

  it('leave out months without any year, and dates no more exact than a decade', () => {
    expect(dated('It closed on March 3.')).toEqual([]);
    expect(dated('She sang in the 1980s.')).toEqual([]);
  });

  it('are each listed once, by the most exact date whose year is sure, in the order of the story', () =>
    expect(dated('In 2014, on March 18, it was signed. It began in 2013.', '2022-01-12')).toEqual([
      '2014: In 2014, on March 18, it was signed.',
      '2013: It began in 2013.',
    ]));
});

it('sentences have their punctuation marks, headlines too', () => {
  const text = 'Bridge falls\n\n“It fell,” she said. Then it was gone.';
  expect(sentencesOf(readPage(text)).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Bridge falls',
    '“It fell,” she said.',
    'Then it was gone.',
  ]);
  expect(sentencesOf(readPage(''))).toEqual([]);
});
