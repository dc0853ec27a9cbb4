/** Finds out when a story was written, from what its page says about itself and from the years in its text. */

import { type Evidence, gatherEvidence, type Source } from './evidence.ts';
import type { MetadataEntry } from './metadata.ts';

/** Where a day of publication is looked for, the most reliable source first. */
const RANKS: Source[] = ['article', 'named', 'item', 'page', 'address', 'label', 'shown', 'bare', 'plain'];
/** Sources that show readers a day in the site's own time zone. */
const LOCAL = new Set<Source>(['address', 'item', 'label', 'shown', 'bare']);

/** Sources that only machines read. */
const DATA = new Set<Source>(['article', 'named', 'page']);
/** Sources that readers see. */
const SHOWN = new Set<Source>(['item', 'label', 'shown', 'bare']);
/** Two days that differ by no more than this may be the same: time zones and midnight can lie between them. */
const SLIP_DAYS = 2;
/** The most pieces of text between the headline and a date that stands beside it. */
const BESIDE = 10;

const DAY_MS = 86_400_000;
/**
 * A day that is more than this many days later than the one in the address is not trusted: a site that was moved to another
 * system often gives its old stories the day of the move, but their addresses stay.
 */
const MOVED_DAYS = 7;
/** Before this hour of UTC, it may still be the day before elsewhere: time zones go back to UTC-12. */
const LAST_HOUR_BEFORE = 12;
/** From this hour of UTC on, it may already be the next day elsewhere: time zones go up to UTC+14. */
const FIRST_HOUR_AFTER = 10;

const YEAR = /(?<!\d)20\d\d(?!\d)/g;
/** Years after publication that a text may name in plans; it seldom names later ones. */
const FORESEEN = 1;

const daysBetween = (a: Evidence, b: Evidence) => (Date.parse(a.day) - Date.parse(b.day)) / DAY_MS;

/** The day in the publisher's own time zone, if the evidence is in UTC and the page shows the day before or after. */
function inItsZone(found: Evidence, all: Evidence[]): Evidence {
  const { day, utcHour } = found;
  const shown = all.filter(({ source, modified, utcHour }) => LOCAL.has(source) && !modified && utcHour === undefined);
  if (utcHour === undefined || shown.some((other) => other.day === day)) return found;
  const isBeside = (other: Evidence) => {
    const days = daysBetween(other, found);
    return (days === -1 && utcHour < LAST_HOUR_BEFORE) || (days === 1 && utcHour >= FIRST_HOUR_AFTER);
  };
  return shown.find(isBeside) ?? found;
}

/**
 * Whether the page contradicts the day that its data give: readers see another day beside the headline, and no other; or
 * two kinds of its data give two times in UTC; or a date of unclear meaning is a last change in another year.
 */
function isContradicted(found: Evidence, all: Evidence[]): boolean {
  const published = all.filter(({ modified }) => !modified);
  if (found.source !== 'article') {
    const beside = published.filter(({ source, distance }) => SHOWN.has(source) && distance <= BESIDE);
    return beside.length > 0 && beside.every((other) => Math.abs(daysBetween(other, found)) > SLIP_DAYS);
  }
  const named = published.filter(({ source }) => source === 'named');
  const isOther = ({ day, utcHour }: Evidence) => utcHour !== undefined && day !== found.day;
  if (found.utcHour !== undefined && named.length > 0 && named.every(isOther))
    return !published.some(({ source, day }) => SHOWN.has(source) && day === found.day);
  const isLastChange = ({ day }: Evidence) => all.some((other) => other.modified && other.day === day);
  const ofOtherYear = published.filter(
    ({ source, day }) => source === 'plain' && day.slice(0, 4) !== found.day.slice(0, 4),
  );
  return ofOtherYear.some(isLastChange);
}

/** Returns the day of publication, or undefined if the page gives none or contradicts itself. */
function publication(all: Evidence[]): string | undefined {
  const published = all.filter(({ modified }) => !modified);
  const address = published.find(({ source }) => source === 'address');
  for (const rank of RANKS) {
    const found = published.find(({ source }) => source === rank);
    if (!found) continue;
    if (address && daysBetween(found, address) > MOVED_DAYS) return address.day;
    const ofPage = inItsZone(found, all);
    return DATA.has(rank) && !address && isContradicted(ofPage, all) ? undefined : ofPage.day;
  }
  // elsewhere on the page: only if it gives the same day more than once, and no other
  const days = new Set(published.map(({ day }) => day));
  if (days.size > 0) return days.size === 1 && published.length > 1 ? [...days][0] : undefined;
  return all.find(({ source, modified }) => source === 'shown' && modified)?.day;
}

/**
 * The date of a story: that of its publication, or that of its revision if the text was rewritten years later. That a page
 * was modified says little, because publishers touch old pages without changing a word of the story: the text itself must
 * name a year that nobody could write about at publication.
 *
 * @param written what the page says about dates, in its order
 * @param text the story, or the part of it that is read first
 * @param now milliseconds since 1970: days later than tomorrow are ignored
 * @returns ISO 8601 with the day, or undefined if the page gives no date
 */
export function storyDate(written: MetadataEntry[], text: string, now: number): string | undefined {
  const all = gatherEvidence(written).filter(({ day }) => Date.parse(day) <= now + DAY_MS);
  const first = publication(all);
  const last = all.find(({ source, modified }) => modified && (source === 'article' || source === 'named'))?.day;
  if (!first || !last) return first;
  const foreseen = Number(first.slice(0, 4)) + FORESEEN;
  const latest = Number(last.slice(0, 4));
  if (latest <= foreseen) return first;
  for (const [year] of text.matchAll(YEAR)) if (Number(year) > foreseen && Number(year) <= latest) return last;
  return first;
}
