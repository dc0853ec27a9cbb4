/** When a page's story was published, as far as the page says it. */
import { structuredData } from './article-body.ts';
import { rootOf } from './own.ts';
import type { Sliced } from './slices.ts';

const DATE = /^(\d{4}-\d{2}-\d{2})/;
/** Longer than any way to write a date. */
const LONGEST = 60;

/** The first date that can be one: pages carry empty and broken ones. */
function* firstDate(values: Iterable<string | null | undefined>): Sliced<string | undefined> {
  for (const written of values) {
    // each is looked for in the whole page
    yield;
    const value = written?.trim().slice(0, LONGEST) ?? '';
    const date = DATE.exec(value)?.[1];
    if (date && !Number.isNaN(Date.parse(date))) return date;
    // "Wed, 23 Apr 2014 10:00:00 GMT"
    const parsed = /\d{4}/.test(value) && /[a-z]{3}/i.test(value) ? Date.parse(value) : Number.NaN;
    const day = !Number.isNaN(parsed) && DATE.exec(new Date(parsed).toISOString())?.[1];
    if (day) return day;
  }
  return undefined;
}

function* dates(root: Element): Generator<string | null | undefined> {
  for (const data of structuredData(root)) {
    // read by pattern: broken JSON is common, and the key means the same at any depth
    yield /"datePublished"\s*:\s*"([^"]+)"/.exec(data)?.[1];
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
    yield root
      .querySelector(`meta[property="${name}" i],meta[name="${name}" i],meta[itemprop="${name}" i]`)
      ?.getAttribute('content');
  }
  yield root.querySelector('[itemprop=datePublished]')?.getAttribute('datetime');
  yield root.querySelector('time[datetime]')?.getAttribute('datetime');
}

/** The date of a page's story: ISO 8601, day precision. */
export function* readPublished(document: Document): Sliced<string | undefined> {
  const root = rootOf(document);
  return root ? yield* firstDate(dates(root)) : undefined;
}
