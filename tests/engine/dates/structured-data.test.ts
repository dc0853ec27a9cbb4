import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownDates } from '../../../engine/dates/structured-data.ts';

const PAGE = { addresses: ['https://news.example/talks'], titles: ['Talks end without a result | News'] };
const OTHER = { '@type': 'NewsArticle', headline: 'Another story', datePublished: '2025-05-01' };
const OWN = { '@type': 'NewsArticle', headline: 'Talks end without a result', datePublished: '2014-03-31' };
const BARE = { '@type': 'NewsArticle', datePublished: '2014-03-31' };
const published = (...data: unknown[]) =>
  ownDates(
    data.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))),
    PAGE,
  ).article.published;

describe('the article’s own date', () => {
  it.each<[string, unknown[]]>([
    ['a single object', [BARE]],
    ['a graph', [{ '@graph': [{ '@type': 'Organization' }, BARE] }]],
    ['several types', [{ ...BARE, '@type': ['Report', 'NewsArticle'] }]],
    ['the page’s main entity', [{ '@type': 'WebPage', datePublished: '2001-01-01', mainEntity: BARE }]],
    ['a list of values', [{ ...BARE, datePublished: ['2014-03-31'] }]],
    ['the creation, if no publication is given', [{ '@type': 'Article', dateCreated: '2014-03-31' }]],
    ['after another story, by its headline', [[OTHER, OWN]]],
    ['after another story, by its address', [[OTHER, { ...BARE, url: 'http://www.news.example/talks/?from=feed' }]]],
    [
      'after another story, by the page whose main entity it is',
      [[OTHER, { ...BARE, mainEntityOfPage: { '@id': PAGE.addresses[0] } }]],
    ],
    ['after a list of stories', [{ '@type': 'ItemList', itemListElement: [OTHER] }, BARE]],
    ['after a list of items', [{ '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: OTHER }] }, BARE]],
    ['in a list, by its headline', [{ '@type': 'ItemList', itemListElement: [OTHER, OWN] }]],
    [
      'beside stories that it is part of, mentions or cites',
      [{ ...BARE, isPartOf: OTHER, mentions: [OTHER], citation: OTHER }],
    ],
    ['with comments before it', [{ '@type': 'Comment', dateCreated: '2020-01-01' }, BARE]],
    ['the thing that the page is about', [{ '@type': 'Thing', mainEntityOfPage: BARE }]],
    ['what a subject is told in', [{ '@type': 'Thing', subjectOf: BARE }]],
    ['lists within lists', [[[[BARE]]]]],
    ['after another story, by a part of its headline', [[OTHER, { ...BARE, headline: 'Talks end without' }]]],
    [
      'after another story, by a longer headline',
      [[OTHER, { ...BARE, headline: 'Talks end without a result | News – Quern' }]],
    ],
    ['after another story, by its name', [[OTHER, { ...BARE, name: 'Talks end without a result' }]]],
    ['after another story, by its id', [[OTHER, { ...BARE, '@id': 'https://m.news.example/talks#story' }]]],
    ['after another story, by its page', [[OTHER, { ...BARE, mainEntityOfPage: PAGE.addresses[0] }]]],
    [
      'after another story, by the first of its pages',
      [[OTHER, { ...BARE, mainEntityOfPage: [{ '@id': PAGE.addresses[0] }] }]],
    ],
    ['the upload, if no publication is given', [{ '@type': 'VideoObject', uploadDate: '2014-03-31' }]],
    ['the publication rather than the upload', [{ ...BARE, '@type': 'VideoObject', uploadDate: '2015-01-01' }]],
  ])('is read from %s', (_, data) => expect(published(...data)).toBe('2014-03-31'));

  it.each<[string, string]>([
    ['a comment around it', `<!-- ${JSON.stringify(BARE)} -->`],
    ['CDATA around it', `//<![CDATA[\n${JSON.stringify(BARE)}\n//]]>`],
    ['a semicolon after it', `${JSON.stringify(BARE)};`],
    ['a comma too many', '{"@type":"Article","datePublished":"2014-03-31",}'],
    ['a line break in a text', '{"@type":"Article","headline":"Talks\nend","datePublished":"2014-03-31"}'],
    ['escaped hyphens', '{"@type":"Article","datePublished":"2014\\u002d03\\u002d31"}'],
    ['an unescaped quotation mark', '{"@type":"Article","datePublished":"2014-03-31","headline":"He said "no""}'],
    ['a missing end', `${JSON.stringify({ ...BARE, articleBody: 'x' }).slice(0, -2)}`],
  ])('is read despite %s', (_, raw) => expect(published(raw)).toBe('2014-03-31'));

  it.each<[string, unknown[]]>([
    ['a list of other stories', [{ '@type': 'ItemList', itemListElement: [OTHER] }]],
    ['the web site', [{ '@type': 'WebSite', datePublished: '2001-01-01' }]],
    ['an event, a film, a product', [['Event', 'Movie', 'Product'].map((type) => ({ ...BARE, '@type': type }))]],
    ['broken data with dates of several stories', ['{"datePublished":"2014-03-31"},{"datePublished":"2025-05-01",']],
    ['nothing', []],
    ['no object', ['null', '7', '"2014-03-31"', '[]']],
  ])('is not read from %s', (_, data) => expect(published(...data)).toBeUndefined());
});

describe('a date', () => {
  const dates = (raw: string) => ownDates([raw], PAGE).article;
  it('that is a number is read', () =>
    expect(dates('{"@type":"Article","datePublished":1396256400}')).toEqual({ published: '1396256400' }));
  it('that is no text is not read', () => expect(dates('{"@type":"Article","datePublished":true}')).toEqual({}));
  it('of the last change is read too', () =>
    expect(dates('{"@type":"Article","datePublished":"2014-03-31","dateModified":"2015-01-02"}')).toEqual({
      published: '2014-03-31',
      modified: '2015-01-02',
    }));
  it('of the last change is read from broken data too', () =>
    expect(dates('{"datePublished":"2014-03-31","dateModified":"2015-01-02"')).toEqual({
      published: '2014-03-31',
      modified: '2015-01-02',
    }));
  it('is read from the first broken data that has it', () =>
    expect(ownDates(['{"datePublished":"2014-03-31"', '{"datePublished":"2015-01-02"'], PAGE).article).toEqual({
      published: '2014-03-31',
    }));
  it('is not read from a very deep level', () => {
    const nested = (levels: number) => {
      let data: unknown = BARE;
      for (let level = 0; level < levels; level++) data = { '@graph': data };
      return ownDates([JSON.stringify(data)], PAGE).article.published;
    };
    expect(nested(11)).toBe('2014-03-31');
    expect(nested(12)).toBeUndefined();
  });
  it('of a short title that other headlines contain is not read for them', () => {
    const page = { addresses: [], titles: ['Talks'] };
    const list = [OTHER, { ...BARE, headline: 'Talks end without a result' }];
    expect(ownDates([JSON.stringify(list)], page).article.published).toBe('2025-05-01');
  });
});

it('the page’s own date is distinguished from its article’s', () => {
  const page = { '@type': 'WebPage', datePublished: '2014-04-01', dateModified: '2014-04-02' };
  expect(ownDates([JSON.stringify([page])], PAGE)).toEqual({
    article: {},
    page: { published: '2014-04-01', modified: '2014-04-02' },
  });
});

it('whatever a page writes, the result is texts or nothing, and comes soon', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.json(), fc.string())), (scripts) => {
      const { article, page } = ownDates(scripts, PAGE);
      for (const value of [article.published, article.modified, page.published, page.modified])
        expect(['string', 'undefined']).toContain(typeof value);
    }),
  );
  const deep = `${'{"a":'.repeat(20_000)}{"@type":"Article","datePublished":"2014-03-31"}${'}'.repeat(20_000)}`;
  expect(published(deep)).toBeUndefined();
});
