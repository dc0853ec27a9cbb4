import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MetadataEntry } from '../../../engine/dates/metadata.ts';
import { storyDate } from '../../../engine/dates/story-date.ts';

const NOW = Date.parse('2026-06-01T12:00Z');
/** The metadata of a page whose headline is its tenth piece of text. */
const HEADLINE: MetadataEntry[] = [
  ['title <title <head ', 'Talks end without a result | News', 0],
  ['h1 <h1 <article ', 'Talks end without a result', 10],
];
/** Returns the date of a page with these metadata, each with name, value and, if it matters, position. */
const dateOf = (...written: [name: string, value: string, at?: number][]) =>
  storyDate([...HEADLINE, ...written.map(([name, value, at = 12]): MetadataEntry => [name, value, at])], '', NOW);
const article = (published: string, modified = published) =>
  JSON.stringify({ '@type': 'NewsArticle', datePublished: published, dateModified: modified });

describe('metadata', () => {
  it.each([
    'article:published_time',
    'Article:Published_Time',
    'og:published_time',
    'og:article:published_time',
    'datePublished',
    'DC.date.issued',
    'dcterms.created',
    'DC.date.created',
    'publish-date',
    'publish_date',
    'publication_date',
    'pubdate',
    'parsely-pub-date',
    'cXenseParse:recs:publishtime',
    'article_date_original',
    'ptime',
    'date',
    'DC.date',
    'dcterms.date',
    'sailthru.date',
    'timestamp',
  ])('gives the day of publication by the name %s', (name) =>
    expect(dateOf([`meta ${name} <meta `, '2014-03-31'])).toBe('2014-03-31'),
  );

  it.each([
    'article:modified_time',
    'og:updated_time',
    'dateModified',
    'last-modified',
    'lastmod',
    'article:expiration_time',
    'unavailable_after',
    'event:start_time',
    'startDate',
    'endDate',
    'DCTERMS.valid',
    'copyright',
    'X-Cached-On-Date',
    'description',
    'og:image',
    'viewport',
  ])('gives none by the name %s', (name) => expect(dateOf([`meta ${name} <meta `, '2014-03-31'])).toBeUndefined());
});

it('is ranked by trust, wherever it is on the page', () => {
  const ranks: [string, string, number?][] = [
    ['script <script ', article('2014-03-01')],
    ['meta article:published_time <meta ', '2014-03-02'],
    ['time datePublished <time ', '2014-03-03', 14],
    ['address', 'https://news.example/2014/03/04/talks'],
    ['text <p byline', 'Published March 5, 2014', 13],
    ['text <p date', 'March 6, 2014', 11],
    ['meta date <meta ', '2014-03-07'],
  ];
  while (ranks.length > 0) {
    expect(dateOf(...ranks.toReversed())).toBe(`2014-03-0${8 - ranks.length}`);
    ranks.shift();
  }
});

it.each([
  ['a placeholder', '0001-01-01T00:00:00'],
  ['the far future', '2104-03-31'],
  ['the day after tomorrow', '2026-06-03'],
  ['empty', ''],
  ['no date', 'yesterday'],
])('a value that is %s is skipped, and the next one counts', (_, value) => {
  const next = ['meta article:published_time <meta ', '2014-03-31'] as const;
  expect(dateOf(['script <script ', article(value)], [...next])).toBe('2014-03-31');
  expect(dateOf(['script <script ', article(value)])).toBeUndefined();
});

it('tomorrow is a valid day of publication, because of time zones ahead', () =>
  expect(dateOf(['meta date <meta ', '2026-06-02'])).toBe('2026-06-02'));

describe('the last change', () => {
  it.each<[string, [string, string][]]>([
    ['JSON-LD', [['script <script ', JSON.stringify({ '@type': 'Article', dateModified: '2022-02-01' })]]],
    ['metadata', [['meta article:modified_time <meta ', '2022-02-01']]],
    ['words', [['text <p meta', 'Updated February 1, 2022']]],
    ['words in German', [['text <p meta', 'Zuletzt aktualisiert am 1. Februar 2022']]],
  ])('given alone by %s is no date: the story may be much older', (_, written) =>
    expect(dateOf(...written)).toBeUndefined(),
  );

  it.each<[string, [string, string][]]>([
    ['words', [['text <p meta', 'Published March 31, 2014 | Updated February 1, 2022']]],
    ['words in the other order', [['text <p meta', 'Updated February 1, 2022. Published March 31, 2014']]],
    [
      'elements',
      [
        ['time datetime <time updated', '2022-02-01'],
        ['time datetime <time published', '2014-03-31'],
      ],
    ],
    [
      'names',
      [
        ['time dateModified <time ', '2022-02-01'],
        ['time datePublished <time ', '2014-03-31'],
      ],
    ],
    [
      'metadata',
      [
        ['meta article:modified_time <meta ', '2022-02-01'],
        ['meta date <meta ', '2014-03-31'],
      ],
    ],
  ])('is distinguished from the publication in %s', (_, written) => expect(dateOf(...written)).toBe('2014-03-31'));

  it('counts as the publication in a template with only that element beside the headline', () =>
    expect(dateOf(['time datetime <time entry updated', '2014-03-31'])).toBe('2014-03-31'));
});

describe('a date in words', () => {
  it.each([
    ['after the headline', ['text <p byline', 'By our reporter, March 31, 2014', 12]],
    ['before the headline', ['text <div dateline', 'March 31, 2014', 8]],
    ['with a label', ['text <p ', 'Veröffentlicht am 31. März 2014 von der Redaktion', 13]],
    ['beside a name', ['text <p <header', 'Tilda Rasp, Pellhaven, 31.03.2014, 18:30', 12]],
    [
      'as a dateline',
      ['text <p <div story', `Pellhaven, 31 March 2014 – ${'The ferry is back. '.repeat(9).slice(0, 73)}`, 12],
    ],
    ['with the time', ['text <span date', '31.03.2014, 18:30 Uhr', 11]],
  ] as [string, [string, string, number]][])('is read %s', (_, written) => expect(dateOf(written)).toBe('2014-03-31'));

  it.each([
    ['a copyright', ['text <p meta', '© March 31, 2014', 12]],
    ['when something takes place', ['text <p date', '29.-31. March 2014', 12]],
    ['when something takes place, in German', ['text <p date', 'Termin: 31. März 2014', 12]],
    ['a sentence of the story', ['text <p ', 'They had last met on March 31, 2014 in another town.', 15]],
    ['a script', ['text <script ', 'var date = "2014-03-31"', 12]],
  ] as [string, [string, string, number]][])('is not %s', (_, written) => expect(dateOf(written)).toBeUndefined());

  it('elsewhere on the page counts only if it is always the same day', () => {
    const [one, other] = [
      ['text <span date', 'March 31, 2014', 200],
      ['text <span date', 'April 2, 2014', 210],
    ] as [string, string, number][];
    expect(dateOf(one!, one!)).toBe('2014-03-31');
    expect(dateOf(one!, other!)).toBeUndefined();
  });

  it('is not taken from a list of stories, even if one of them is near the headline', () => {
    const list = ['April 2, 2014', 'April 3, 2014', 'April 4, 2014'].map((day, i): [string, string, number] => [
      'text <time <li <ol trending',
      day,
      12 + 2 * i,
    ]);
    expect(dateOf(...list)).toBeUndefined();
    expect(dateOf(...list, ['text <time <p byline', 'March 31, 2014', 25])).toBe('2014-03-31');
  });

  it('counts if it is the nearest to the headline; one before the headline counts less', () =>
    expect(
      dateOf(
        ['text <span date<header top', 'April 2, 2014', 7],
        ['text <span date<p byline', 'March 31, 2014', 13],
        ['text <span date<div more', 'April 1, 2014', 30],
      ),
    ).toBe('2014-03-31'));
});

describe('the address', () => {
  it.each([
    'https://news.example/2014/03/31/talks',
    'https://news.example/world/2014/3/31/talks.html',
    'https://news.example/2014-03-31-talks',
    'https://news.example/world/20140331/talks',
    'https://news.example/20140331_talks.html',
  ])('gives a day: %s', (address) => expect(dateOf(['address', address])).toBe('2014-03-31'));

  it.each([
    'https://news.example/2014/03/talks',
    'https://news.example/2014/talks-31-03',
    'https://news.example/article/120140331/talks',
    'https://news.example/2014/13/45/talks',
  ])('gives none: %s', (address) => expect(dateOf(['address', address])).toBeUndefined());

  it('still gives the day if a site was moved and dated its stories by the move', () => {
    const address: [string, string] = ['address', 'https://news.example/2014/03/31/talks'];
    expect(dateOf(address, ['script <script ', article('2019-06-17')])).toBe('2014-03-31');
    expect(dateOf(address, ['script <script ', article('2014-04-02')])).toBe('2014-04-02');
  });
});

describe('a time in UTC', () => {
  const early: [string, string] = ['meta article:published_time <meta ', '2014-04-01T02:25:54Z'];
  const late: [string, string] = ['script <script ', article('2014-03-30T23:15:00+00:00')];

  it('is on the day that the page shows, if that can be the same moment somewhere on earth', () => {
    expect(dateOf(early, ['text <p byline-date', 'March 31, 2014 | 9:25pm', 11])).toBe('2014-03-31');
    expect(dateOf(early, ['address', 'https://news.example/2014/03/31/talks'])).toBe('2014-03-31');
    expect(dateOf(late, ['text <p date', '31 Marzo 2014', 11])).toBe('2014-03-31');
  });

  it('keeps its day otherwise', () => {
    expect(dateOf(early)).toBe('2014-04-01');
    expect(dateOf(early, ['text <p date', 'March 30, 2014', 11])).toBe('2014-04-01');
    expect(dateOf(early, ['text <p date', 'April 2, 2014', 11])).toBe('2014-04-01');
    expect(dateOf(['meta pubdate <meta ', '2014-04-01T02:25:54-05:00'], ['text <p date', 'March 31, 2014'])).toBe(
      '2014-04-01',
    );
  });
});

describe('a page that contradicts itself', () => {
  const named = (value: string): [string, string] => ['meta article:published_time', value];
  const script = (published: string, modified?: string): [string, string] => [
    'script <script ',
    article(published, modified),
  ];

  it.each<[string, ...[string, string, number?][]]>([
    ['shows its readers another day beside the headline', named('2014-03-31'), ['text <p date', 'April 25, 2014', 13]],
    ['gives two times in UTC', script('2014-03-31T07:00:00Z'), named('2014-03-30T21:00:00Z')],
    [
      'gives a last change in another year by a name of unclear meaning',
      script('2014-03-31', '2021-01-01'),
      ['meta date', '2021-01-01'],
    ],
  ])('has no date if it %s', (_, ...written) => expect(dateOf(...written)).toBeUndefined());

  it.each<[string, ...[string, string, number?][]]>([
    [
      'shows the day as well',
      named('2014-03-31'),
      ['text <p date', 'April 25, 2014', 13],
      ['text <p date', 'March 31, 2014', 14],
    ],
    ['shows another day far from the headline', named('2014-03-31'), ['text <p date', 'April 25, 2014', 45]],
    ['gives it for its own article', script('2014-03-31'), ['text <p date', 'April 25, 2014', 13]],
    [
      'shows one of the two times',
      script('2014-03-31T07:00:00Z'),
      named('2014-03-30T21:00:00Z'),
      ['text <p date', '31 March 2014', 12],
    ],
  ])('has a date if it %s', (_, ...written) => expect(dateOf(...written)).toBe('2014-03-31'));
});

describe('a page that was modified years after its publication', () => {
  const dated = (published: string, modified: string, text: string) =>
    storyDate([['script <script ', article(published, modified), 0]], text, NOW);

  it('was rewritten if its text names a year that was still in the future then', () =>
    expect(dated('2012-05-10', '2026-04-24', 'Finland joined in April 2023.')).toBe('2026-04-24'));

  it.each([
    ['names no year', 'The ministers met on Thursday.'],
    ['names years before it', 'They had met in 2009, and in 1999.'],
    ['names plans for the year after', 'The summit of 2015 is to be held in Wales.'],
    ['names a year in the future', 'Emissions are to be halved by 2050.'],
    ['has a number that is no year', 'It cost 20235 euros, or 12023 dollars.'],
  ])('has the day when it was published if the text %s', (_, text) =>
    expect(dated('2014-03-31', '2022-02-01', text)).toBe('2014-03-31'),
  );

  it('has the day when it was published if the change came soon after', () => {
    expect(dated('2014-03-31', '2014-04-02', 'By 2016, if at all.')).toBe('2014-03-31');
    expect(dated('2021-12-31', '2022-01-01', 'In 2022.')).toBe('2021-12-31');
  });
});

it('has the same day in every time zone', () => {
  const code = `
    import { storyDate } from ${JSON.stringify(join(import.meta.dirname, '../../../engine/dates/story-date.ts'))};
    const written = ['March 31, 2014', 'Mon, 31 Mar 2014 23:30:00 -0500', '2014-03-31T00:30:00+09:00', '2014-03-31'];
    console.log(written.map((value) => storyDate([['meta date <meta ', value, 0]], '', ${NOW})).join());`;
  for (const TZ of ['Pacific/Kiritimati', 'Europe/Kyiv', 'UTC', 'America/Los_Angeles'])
    expect(
      execFileSync(process.execPath, ['--input-type=module', '-e', code], {
        env: { ...process.env, TZ },
        encoding: 'utf8',
      }).trim(),
    ).toBe(Array(4).fill('2014-03-31').join());
});

it('whatever a page writes, its date is a day, or there is none', () => {
  const name = fc.constantFrom(
    'script',
    'meta date <meta ',
    'time datePublished <time ',
    'text <p date',
    'address',
    'h1',
    'html',
    '',
    ' ',
  );
  const value = fc.oneof(
    fc.string(),
    fc.json(),
    fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
    fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
    fc.constantFrom('', '2013-99-99', '2014-04-23', article('2014-04-23')),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(name, value, fc.nat()), { maxLength: 8 }), fc.lorem(), (written, text) => {
      const day = storyDate(written, `${text} 2023`, NOW);
      if (day === undefined) return;
      expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(Date.parse(day)).not.toBeNaN();
    }),
  );
});
