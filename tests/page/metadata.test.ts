// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { storyDate } from '../../engine/dates/story-date.ts';
import { shownDates } from '../../page/shown-dates.ts';
import { treeOf } from '../../page/tree.ts';
import { writtenIn } from '../../page/written-metadata.ts';
import { pageOf, read } from './dom.ts';

const NOW = Date.parse('2026-06-01');
/** Returns all dates that a page gives, in its metadata and in its text. */
const written = (head: string, body = '') => {
  const { metadata, outline } = read(pageOf(body, head));
  return [...writtenIn(metadata), ...shownDates(treeOf(outline))];
};
const published = (head: string, body = '') => storyDate(written(head, body), body, NOW);
const jsonLd = (text: string, type = 'application/ld+json') => `<script type="${type}">${text}</script>`;
const meta = (name: string, content: string) => `<meta ${name} content="${content}">`;
const DATED = jsonLd('{"@type":"NewsArticle","datePublished":"2014-03-31"}');
const ROUNDUP =
  '{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","headline":"Other","datePublished":"2025-05-01"}]}';
/** Returns a story with some markup between its headline and its text. */
const story = (between: string) =>
  `<header><a href="/">The Paper</a></header><main><article><h1>Talks end</h1>${between}<p>${'The ministers met again. '.repeat(9)}</p></article></main>`;

describe("a story's date", () => {
  it.each([
    ['structured data', DATED],
    [
      'deeply nested structured data',
      jsonLd('{"@graph":[{"x":1},{"@type":"Article","datePublished" : "2014-03-31"}]}'),
    ],
    ['structured data that is broken', jsonLd('{"datePublished":"2014-03-31", "headline": "He said "no""')],
    ['structured data after that of a list', jsonLd(ROUNDUP) + DATED],
    [
      'structured data whose type has a parameter',
      jsonLd('{"@type":"Article","datePublished":"2014-03-31"}', 'application/ld+json; charset=utf-8'),
    ],
    ['a second script', jsonLd('{"@type":"Organization"}') + DATED],
    ['Open Graph', meta('property="article:published_time"', '2014-03-31T23:59:00-05:00')],
    ['a plain name', meta('name="date"', 'March 31, 2014')],
    ['a name in capitals', meta('name="DC.date.issued"', '2014-03-31')],
    ['microdata', meta('itemprop="datePublished"', '2014-03-31')],
    ['a date in the format of mail', meta('name="pubdate"', 'Mon, 31 Mar 2014 23:30:00 -0500')],
    ['a number', meta('name="ptime"', '20140331090000')],
    ['a value', '<meta name="article:published_time" value="2014-03-31">'],
    ['Open Graph’s address', meta('property="og:url"', 'https://news.example/2014/03/31/talks')],
    [
      'Open Graph behind a placeholder',
      jsonLd('{"@type":"Article","datePublished":"0001-01-01"}') +
        meta('property="article:published_time"', '2014-03-31'),
    ],
    [
      'Open Graph behind a list of other stories',
      jsonLd(ROUNDUP) + meta('property="article:published_time"', '2014-03-31'),
    ],
  ])('is read from %s', (_, head) => expect(published(head)).toBe('2014-03-31'));

  it.each([
    ['a time element', '<time datetime="2014-03-31T10:00">yesterday</time>'],
    ['a time without an attribute', '<time>March 31, 2014</time>'],
    ['microdata', '<span itemprop="datePublished" content="2014-03-31">Monday</span>'],
    ['microdata in words', '<span itemprop="datePublished">March 31, 2014</span>'],
    ['an attribute of the site’s own', '<time datetime="" data-published="2014-03-31T09:00:00+02:00">Monday</time>'],
    ['a number of seconds', '<time-stamp datetime="1396256400"></time-stamp>'],
    ['a byline', '<p class="byline">By our reporter<br>March 31, 2014 | 9:25 am</p>'],
    ['a date in parts', '<p class="posted">Posted <b>31</b> <i>March</i> <span>2014</span></p>'],
    ['numbers with spaces', '<p>31. 3. 2014</p>'],
    ['words in German', '<p>Veröffentlicht am 31. März 2014</p>'],
    ['a dateline', `<p>Vienna, 31 March 2014 – ${'The ministers met for the second time. '.repeat(5)}</p>`],
  ])('is read from %s beside the headline', (_, between) => expect(published('', story(between))).toBe('2014-03-31'));

  it.each([
    ['of the last change', 'last-updated'],
    ['of the last change, said by what is around it', 'updated"><p class="time'],
  ])('is not one that a class says is %s', (_, classes) => {
    const dates = `<div class="${classes}">April 2, 2014</div><div class="posted">March 31, 2014</div>`;
    expect(published('', story(dates))).toBe('2014-03-31');
  });

  it('is taken from structured data first', () => {
    const head = DATED + meta('name="date"', '2020-01-01');
    expect(published(head, '<time datetime="2021-01-01"></time>')).toBe('2014-03-31');
  });

  it.each([
    ['empty', meta('name="date"', '')],
    ['no date', meta('name="date"', 'yesterday')],
    ['an impossible day', meta('name="date"', '2014-13-45')],
    ['a year of five digits', meta('name="date"', 'Mon, 31 Mar 12014 10:00:00 GMT')],
    ['null', jsonLd('{"@type":"Article","datePublished":null}')],
    ['a placeholder', jsonLd('{"@type":"Article","datePublished":"1970-01-01"}')],
    ['in the far future', meta('name="date"', '2104-03-31')],
  ])('is skipped if it is %s, and the next one counts', (_, head) => {
    expect(published(head)).toBeUndefined();
    expect(published(head, '<time datetime="2014-03-31"></time>')).toBe('2014-03-31');
  });

  it.each([
    ['a sentence of the story', '<p>On March 31, 2014 they had met in another town.</p>'],
    ['nothing', ''],
    [
      'other stories',
      '<ul><li><time datetime="2024-05-01"></time><li><time datetime="2023-01-01"></time><li><time datetime="2022-01-01"></time></ul>',
    ],
    ['a copyright', '<p class="meta">© March 31, 2014</p>'],
    ['its last change', '<p class="meta">Updated March 31, 2014</p>'],
  ])('is unknown if the page has only that of %s', (_, between) =>
    expect(published('', story(between))).toBeUndefined(),
  );

  it.each([
    ['structured data', jsonLd('{"@type":"Article","datePublished":"2012-05-10","dateModified":"2026-04-24T11:16Z"}')],
    [
      'Open Graph',
      meta('property="article:published_time"', '2012-05-10') + meta('property="article:modified_time"', '2026-04-24'),
    ],
  ])('is that of its revision if the text was rewritten years later, according to %s', (_, head) =>
    expect(published(head, '<p>It joined in April 2023.</p>')).toBe('2026-04-24'),
  );
});

describe('the dates of other stories on its page', () => {
  const OWN = '<time datetime="2014-03-31">Monday</time>';
  const other = (link: string) => `<div class="promo">${link}</div>`;

  it.each([
    ['a link right before the headline', '<a href="/x">Other <time datetime="2020-01-01">Jan 1</time></a>'],
    ['a line right before the headline', '<a href="/x">Another story</a> <time datetime="2020-01-01">Jan 1</time>'],
  ])('are not mistaken for its own: %s', (_, link) => {
    const page = `<main>${other(link)}<article><header><h1>Talks end</h1>${OWN}</header><p>${'The ministers met again. '.repeat(9)}</p></article></main>`;
    expect(published('', page)).toBe('2014-03-31');
  });
});

describe('the collected metadata', () => {
  it('include the elements around a date, and how many blocks ended before it', () => {
    const body =
      '<p>One</p>\n<p>Two</p><div class="meta"><time class="entry-date" datetime="2014-03-31">Monday</time></div>';
    expect(written('', body)).toContainEqual(['time datetime <time entry-date<div meta<body <html ', '2014-03-31', 2]);
  });

  it('are limited, however much a page writes', () => {
    const head =
      meta('name="date"', '2014-03-31 '.repeat(100)).repeat(400) + jsonLd('"datePublished"'.repeat(10_000)).repeat(9);
    const many = Array.from({ length: 400 }, (_, i) => `data-date-${i}="2014-03-31"`).join(' ');
    expect(written('', `<p ${many}></p>`).length).toBeLessThanOrEqual(300);
    const dates = written(head, `<p class="${'meta '.repeat(100)}">March 31, 2014</p>`.repeat(400));
    expect(dates.length).toBeLessThanOrEqual(300);
    for (const [name, value] of dates) {
      expect(name.length).toBeLessThanOrEqual(300);
      expect(value.length).toBeLessThanOrEqual(name.startsWith('script') ? 30_000 : 300);
    }
  });
});
