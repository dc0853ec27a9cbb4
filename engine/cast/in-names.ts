/** Titles that are also words of people's names. */
import { IN_NAMES } from '../english/offices.ts';
import { CASE } from '../text/scan.ts';
import { HEAD, SORT } from './sorts.ts';
import type { Story } from './story.ts';

/** What titles consist of, besides common words. */
export const OF_TITLE = SORT.office | SORT.officePart | SORT.honorific | SORT.personNoun;

/** Whether a title is part of the name that it is in: `Adrian Tan Kok Leong`, `Hassan Sheikh Mohamud`, `MS Dhoni`. */
export function isInNames(story: Story, i: number, from: number): boolean {
  if (story.key(i) === 'tan') return story.key(i + 1) !== 'sri';
  // `Hassan Sheikh Querno`; but `Vice President Sheikh Querno`, `Dubai’s Sheikh Querno`
  if (IN_NAMES.has(story.key(i)) && story.isCapital(i - 1) && story.follows(i) && i > from)
    return !story.is(i - 1, OF_TITLE | SORT.place | SORT.demonym | SORT.common | HEAD);
  const { cases } = story.page.tokens;
  return cases[i] === CASE.upper && cases[i + 1] !== CASE.upper && story.key(i).length === 2;
}
