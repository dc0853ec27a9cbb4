/**
 * How English shortens and joins the words of names.
 * Chosen by hand from news text, and added to when a passage or a page showed a gap.
 */
import { words } from './words.ts';

/** Words of names that are also written short, with or without a full stop: `Downing St`, `State Dept.` */
export const WORD_ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['Street', 'St'],
  ['Saint', 'St'],
  ['Avenue', 'Ave'],
  ['Mount', 'Mt'],
  ['Fort', 'Ft'],
  ['Department', 'Dept'],
  ['Government', 'Govt'],
  ['University', 'Univ'],
  ['Association', 'Assn'],
  ['Corporation', 'Corp'],
  ['Company', 'Co'],
  ['Incorporated', 'Inc'],
  ['Limited', 'Ltd'],
  ['Brothers', 'Bros'],
  ['International', 'Intl'],
]);

/** Titles that stand before a given name alone: `Sir Keir`, `Dame Judi`. */
export const NAMED_BY_GIVEN_NAME = words(
  'sir dame king queen prince princess pope lord lady sheikh sultan emir father sister brother mother don dona',
);
