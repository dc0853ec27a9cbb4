/** Which heading of a page is its headline: a date without any other sign counts only if it stands beside that. */
import { describe, expect, it } from 'vitest';
import type { MetadataEntry } from '../../../engine/dates/metadata.ts';
import { storyDate } from '../../../engine/dates/story-date.ts';

const NOW = Date.parse('2026-06-01T12:00Z');
const BESIDE_FIRST = '2014-03-06';
const BESIDE_SECOND = '2015-04-07';

/** The day beside the headline of a page with this title and two headings, each with a day beside it. */
function dayBesideHeadline(title: string | undefined, first: [tag: string, text: string], second: [string, string]) {
  const written: MetadataEntry[] = [
    ...(title === undefined ? [] : [['title <title <head ', title, 0] as MetadataEntry]),
    [`${first[0]} <${first[0]} `, first[1], 100],
    ['text <p x', 'March 6, 2014', 102],
    [`${second[0]} <${second[0]} `, second[1], 200],
    ['text <p x', 'April 7, 2015', 202],
  ];
  return storyDate(written, '', NOW);
}

describe('the headline', () => {
  it.each<[string, string | undefined, [string, string], [string, string]]>([
    ['is the first h1 without a title', undefined, ['h2', 'More'], ['h1', 'Talks end']],
    ['is the first h1 if no heading is in the title', 'The Courier', ['h2', 'More'], ['h1', 'Talks end']],
    ['is the heading in the title, also below an h1', 'Talks end | News', ['h1', 'The Courier'], ['h2', 'Talks end']],
    ['may be an h3', 'Talks end | News', ['h1', 'The Courier'], ['h3', 'Talks end']],
    ['is no h4', 'Talks end | News', ['h4', 'Talks end'], ['h1', 'The Courier']],
    ['is no empty heading', 'Talks end | News', ['h1', ''], ['h2', 'Talks end']],
    [
      'may have more than a part of the title of 15 letters',
      'Talks end there | News',
      ['h1', 'The Courier'],
      ['h2', 'March 6: Talks end there'],
    ],
  ])('%s', (_, title, first, second) => expect(dayBesideHeadline(title, first, second)).toBe(BESIDE_SECOND));

  it('does not have more than a shorter part of the title', () =>
    expect(dayBesideHeadline('Talks end here | News', ['h1', 'The Courier'], ['h2', 'March 6: Talks end here'])).toBe(
      BESIDE_FIRST,
    ));
  it.each(['Talks end there - News', 'Talks end there — News', 'News: Talks end there', 'News • Talks end there'])(
    'is found in a title with another mark before the site’s name: %s',
    (title) =>
      expect(dayBesideHeadline(title, ['h1', 'The Courier'], ['h2', 'March 6: Talks end there'])).toBe(BESIDE_SECOND),
  );
});

describe('a date on a page without a headline', () => {
  const day = (at: number) => storyDate([['text <p date', 'March 6, 2014', at]], '', NOW);
  it('counts within the first sixty pieces of text', () => {
    expect(day(60)).toBe('2014-03-06');
    expect(day(61)).toBeUndefined();
  });
});

describe('a date before the headline', () => {
  const day = (before: number) =>
    storyDate(
      [
        ['text <p date', 'March 6, 2014', 100 - before],
        ['h1 <h1 ', 'Talks end', 100],
      ],
      '',
      NOW,
    );
  it('counts at most twelve pieces before it', () => {
    expect(day(12)).toBe('2014-03-06');
    expect(day(13)).toBeUndefined();
  });
});
