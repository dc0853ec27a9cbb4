/** Titles that are also words of people's names, and words of names that are also something else. */
import { IN_NAMES, SURNAME_OFFICES } from '../english/offices.ts';
import { NAME_AND_WORD } from '../english/ordinary.ts';
import { CASE } from '../text/scan.ts';
import { HEAD, SORT } from './sorts.ts';
import type { Span, Story } from './story.ts';

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

/** `Senator Hill`, `Mayor Lane`; but `Bishop Hill`, `President House`. */
export const isHolder = (story: Story, office: number, i: number): boolean =>
  NAME_AND_WORD.has(story.key(i)) &&
  !story.is(i, SORT.bodyHead | SORT.bodyNoun | SORT.loneBody) &&
  (!SURNAME_OFFICES.has(story.key(office)) || story.key(office) === 'mayor' || story.key(office) === 'judge');

/** `Judge Kit Oake`: after a title, a common word is a given name if the word behind it can only be a surname. */
export function isWordAsGiven(story: Story, { from, to }: Span): boolean {
  const others = OF_TITLE | HEAD | SORT.place | SORT.demonym;
  return to === from + 1 && !story.is(from, others) && !story.is(to, others | SORT.common);
}
