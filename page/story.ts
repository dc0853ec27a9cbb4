/** What a page writes of its story's dates; the background makes one of them. */
import type { WrittenDate } from '../engine/dates/story-date.ts';
import { own, rootOf } from './own.ts';
import { structuredData } from './page-data.ts';
import type { Sliced } from './slices.ts';

/** Longer than any way to write a date. */
const LONGEST = 60;
/** More than a page needs. */
const MOST_DATES = 100;
const CARRIERS = 'meta,time[datetime],[itemprop=datePublished]';

/** The dates that a page writes, structured data first, each with the name that it gives it. */
export function* readDates(document: Document): Sliced<WrittenDate[]> {
  const root = rootOf(document);
  const dates: WrittenDate[] = [];
  const add = (name: string, date: string) => dates.push([name.slice(0, LONGEST), date.slice(0, LONGEST)]);
  for (const data of structuredData(root)) {
    // read by pattern: broken JSON is common, and the key means the same at any depth
    for (const [, name, date] of data.matchAll(/"(date(?:Published|Modified))"\s*:\s*"([^"]+)"/g)) add(name!, date!);
    yield;
  }
  for (const carrier of root?.querySelectorAll(CARRIERS) ?? []) {
    const read = (name: string) => carrier.getAttribute(name);
    const date = read('content') ?? read('datetime') ?? '';
    // a time is one by any name: that of the first is most often the story's
    for (const name of [read('property') ?? read('name') ?? read('itemprop') ?? '', own(carrier, 'localName')])
      if (/date|time/i.test(name)) add(name, date);
    yield;
  }
  return dates.slice(0, MOST_DATES);
}
