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

/** Endings that make another word of a name: `Russian`, `Crimeans`, `Trumpism`. */
export const DERIVED = /^(?:n|ns|an|ans|ian|ians|s|es|ese|ic|ish|ism|ist|ists|ite|ites|i|is|ov|ova|a|in|er|ers|ing)$/;

/** `Zelenska` is Zelensky's wife, and `Petrova` Petrov's: Slavic surnames of women differ from men's by their ending. */
export const MANS_ENDING = /(?:sky|skyy|skyi|skiy|skii|skij|ski|zki|cki|cky|ov|ev|yov|in|yn)$/;

/** The endings of women. */
export const WOMANS_ENDING = /(?:ska|skaya|skaia|skaja|zka|cka|ova|eva|yova|ina|yna)$/;

/** Small words that one story writes within a name and another leaves out. */
export const UNTOLD = words('the of and & for inc corp ltd plc llc co');

/** Words of bodies and places that London and Washington spell in two ways: of each the American spelling. */
export const AMERICAN_SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['defence', 'defense'],
  ['labour', 'labor'],
  ['centre', 'center'],
  ['saint', 'st'],
  ['harbour', 'harbor'],
]);
