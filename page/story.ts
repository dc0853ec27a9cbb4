/** The dates that a page gives for its story, as written there; the background makes one of them. */
import type { PageDates } from '../engine/story-date.ts';
import { structuredData } from './article-body.ts';
import { rootOf } from './own.ts';
import type { Sliced } from './slices.ts';

/** Longer than any way to write a date. */
const LONGEST = 60;
const PUBLISHED = 'datePublished';
const MODIFIED = 'dateModified';

/** What carries a date, the most trusted first; in `content`, or else in `datetime`. */
const meta = (name: string) => `meta[property="${name}" i],meta[name="${name}" i],meta[itemprop="${name}" i]`;
const CARRIERS = {
  [PUBLISHED]: [
    ...[
      'article:published_time',
      PUBLISHED,
      'date',
      'pubdate',
      'parsely-pub-date',
      'dc.date',
      'sailthru.date',
      'ptime',
    ].map(meta),
    `[itemprop=${PUBLISHED}]`,
    'time[datetime]',
  ],
  [MODIFIED]: ['article:modified_time', MODIFIED].map(meta),
};

function* datesOf(root: Element | null, key: keyof typeof CARRIERS): Sliced<string[]> {
  // read by pattern: broken JSON is common, and the key means the same at any depth
  const written = structuredData(root).map((data) => new RegExp(`"${key}"\\s*:\\s*"([^"]+)"`).exec(data)?.[1]);
  for (const carrier of CARRIERS[key]) {
    // each is looked for in the whole page
    yield;
    const found = root?.querySelector(carrier);
    written.push(found?.getAttribute('content') ?? found?.getAttribute('datetime') ?? '');
  }
  return written.flatMap((value) => value?.slice(0, LONGEST) || []);
}

/** The dates of a page's story. */
export function* readDates(document: Document): Sliced<PageDates> {
  const root = rootOf(document);
  return { published: yield* datesOf(root, PUBLISHED), modified: yield* datesOf(root, MODIFIED) };
}
