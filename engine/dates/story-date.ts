/** When a story was written, by what its page says of itself and by what its text names. */

import { type Evidence, gatherEvidence, type Source } from './evidence.ts';
import type { MetadataEntry } from './metadata.ts';

/** Where a day of publication is looked for, the most trusted first. */
const RANKS: Source[] = ['article', 'named', 'item', 'page', 'address', 'label', 'shown', 'bare', 'plain'];
/** Places that show readers a day of their own zone. */
const LOCAL = new Set<Source>(['address', 'item', 'label', 'shown', 'bare']);

/** What only machines read. */
const DATA = new Set<Source>(['article', 'named', 'page']);
/** What readers see. */
const SHOWN = new Set<Source>(['item', 'label', 'shown', 'bare']);
/** A zone and a midnight may lie between two days that are the same. */
const SLIP_DAYS = 2;
/** The most blocks between the headline and a date that belongs to it. */
const BESIDE = 10;

const DAY_MS = 86_400_000;
/** A site that was moved to another system often gives its old stories the day of the move; their addresses stay. */
const MOVED_DAYS = 7;
/** The zones lie between 12 hours behind UTC and 14 before it. */
const LAST_HOUR_BEFORE = 12;
const FIRST_HOUR_AFTER = 10;

const YEAR = /(?<!\d)20\d\d(?!\d)/g;
/** In years. A text names next year's plans, seldom those of the year after. */
const FORESEEN = 1;

const daysBetween = (a: Evidence, b: Evidence) => (Date.parse(a.day) - Date.parse(b.day)) / DAY_MS;

/** The day on which it was published where that was, if it is told in UTC and the page shows a day beside it. */
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
 * Whether a page gainsays the day that its data tell: its readers are shown another one beside the headline, and that one
 * alone; or two kinds of its data tell two times in UTC; or what may be either date tells a last change in another year.
 */
function isGainsaid(found: Evidence, all: Evidence[]): boolean {
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

/** The day of publication, if the page says it anywhere and does not gainsay itself. */
function publication(all: Evidence[]): string | undefined {
  const published = all.filter(({ modified }) => !modified);
  const address = published.find(({ source }) => source === 'address');
  for (const rank of RANKS) {
    const found = published.find(({ source }) => source === rank);
    if (!found) continue;
    if (address && daysBetween(found, address) > MOVED_DAYS) return address.day;
    const ofPage = inItsZone(found, all);
    return DATA.has(rank) && !address && isGainsaid(ofPage, all) ? undefined : ofPage.day;
  }
  // anywhere on the page, if it says a day more than once and no other
  const days = new Set(published.map(({ day }) => day));
  if (days.size > 0) return days.size === 1 && published.length > 1 ? [...days][0] : undefined;
  return all.find(({ source, modified }) => source === 'shown' && modified)?.day;
}

/**
 * The date of a story: its publication, or, if the text was rewritten years later, that revision. That a page was
 * modified says little, for publishers touch old pages without changing a word of the story: the text itself must
 * name a year that nobody could tell of at publication.
 *
 * @param written what the page writes, in its order
 * @param text the story, or the part of it that is read first
 * @param now milliseconds since 1970: a story of the day after tomorrow is none
 * @returns ISO 8601, day precision; undefined if the page gives no date
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
