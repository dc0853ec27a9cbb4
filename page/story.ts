/** What a page says of its story besides the text. */

/** A story's title and date. */
export interface Story {
  title: string;
  /** ISO 8601 date, day precision; absent where the page does not say */
  published?: string;
}

const DATE = /^(\d{4}-\d{2}-\d{2})/;

/** The first date that can be one: pages carry empty and broken ones. */
function firstDate(values: Iterable<string | null | undefined>): string | undefined {
  for (const value of values) {
    const date = DATE.exec(value?.trim() ?? '')?.[1];
    if (date && !Number.isNaN(Date.parse(date))) return date;
    // "Wed, 23 Apr 2014 10:00:00 GMT"
    const parsed = value && /\d{4}/.test(value) && /[a-z]{3}/i.test(value) ? Date.parse(value) : Number.NaN;
    if (!Number.isNaN(parsed)) return new Date(parsed).toISOString().slice(0, 10);
  }
  return undefined;
}

function* dates(document: Document): Generator<string | null | undefined> {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    // read by pattern: broken JSON is common, and the key means the same at any depth
    yield /"datePublished"\s*:\s*"([^"]+)"/.exec(script.textContent ?? '')?.[1];
  }
  const names = [
    'article:published_time',
    'datePublished',
    'date',
    'pubdate',
    'parsely-pub-date',
    'dc.date',
    'sailthru.date',
    'ptime',
  ];
  for (const name of names) {
    yield document
      .querySelector(`meta[property="${name}" i],meta[name="${name}" i],meta[itemprop="${name}" i]`)
      ?.getAttribute('content');
  }
  yield document.querySelector('[itemprop=datePublished]')?.getAttribute('datetime');
  yield document
    .querySelector('article time[datetime],time[datetime][pubdate],time[datetime]')
    ?.getAttribute('datetime');
}

/** Reads title and date. */
export function readStory(document: Document): Story {
  const title = document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? document.title;
  const published = firstDate(dates(document));
  return { title: title.trim().slice(0, 300), ...(published ? { published } : {}) };
}
