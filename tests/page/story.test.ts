// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { storyDate } from '../../engine/dates/story-date.ts';
import { atOnce } from '../../page/slices.ts';
import { readDates } from '../../page/story.ts';
import { pageOf } from './dom.ts';

const published = (head: string, body = '') => storyDate(atOnce(readDates(pageOf(body, head))), body);
const jsonLd = (text: string) => `<script type="application/ld+json">${text}</script>`;
const meta = (name: string, content: string) => `<meta ${name} content="${content}">`;

describe("a story's date", () => {
  it.each([
    ['structured data', jsonLd('{"@type":"NewsArticle","datePublished":"2014-04-23T10:00:00Z"}')],
    ['structured data, deep within', jsonLd('{"@graph":[{"x":1},{"datePublished" : "2014-04-23"}]}')],
    ['structured data that is broken', jsonLd('{"datePublished":"2014-04-23", "headline": "He said "no""')],
    ['a second script', jsonLd('{"@type":"Organization"}') + jsonLd('{"datePublished":"2014-04-23"}')],
    ['Open Graph', meta('property="article:published_time"', '2014-04-23T23:59:00-05:00')],
    ['a plain name', meta('name="date"', '2014-04-23')],
    ['a name in capitals', meta('name="DC.date"', '2014-04-23')],
    ['an item', meta('itemprop="datePublished"', '2014-04-23')],
    ["the way of mail's dates", meta('name="pubdate"', 'Wed, 23 Apr 2014 10:00:00 GMT')],
  ])('is read from %s', (_, head) => expect(published(head)).toBe('2014-04-23'));

  it.each([
    ['a time element', '<article><time datetime="2014-04-23T10:00">yesterday</time></article>'],
    ['a time outside the article', '<time datetime="2014-04-23">Wednesday</time>'],
    ['an item in the body', '<span itemprop="datePublished" datetime="2014-04-23">Wednesday</span>'],
  ])('is read from %s', (_, body) => expect(published('', body)).toBe('2014-04-23'));

  it('is the structured one before any other', () => {
    const head = jsonLd('{"datePublished":"2014-04-23"}') + meta('name="date"', '2020-01-01');
    expect(published(head, '<time datetime="2021-01-01"></time>')).toBe('2014-04-23');
  });

  it.each([
    ['empty', meta('name="date"', '')],
    ['no date', meta('name="date"', 'yesterday')],
    ['an impossible day', meta('name="date"', '2014-13-45')],
    ['a year of five digits', meta('name="date"', 'Wed, 23 Apr 12014 10:00:00 GMT')],
    ['no string', jsonLd('{"datePublished":20140423}')],
    ['null', jsonLd('{"datePublished":null}')],
  ])('is passed over where it is %s, and the next one counts', (_, head) => {
    expect(published(head)).toBeUndefined();
    expect(published(head, '<time datetime="2014-04-23"></time>')).toBe('2014-04-23');
  });

  it('is unknown where the page does not say', () => {
    expect(published('', '<p>On April 23, 2014</p>')).toBeUndefined();
  });

  it.each([
    ['structured data', jsonLd('{"datePublished":"2012-05-10","dateModified":"2026-04-24T11:16Z"}')],
    [
      'Open Graph',
      meta('property="article:published_time"', '2012-05-10') + meta('property="article:modified_time"', '2026-04-24'),
    ],
  ])('is that of its revision where the text was rewritten years later, by %s', (_, head) =>
    expect(published(head, '<p>It joined in April 2023.</p>')).toBe('2026-04-24'),
  );
});
