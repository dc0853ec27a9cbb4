/** What is known of a word from English alone. */
import { ORDINARY, SMALL_WORDS } from '../english/ordinary.ts';
import { GIVEN_NAMES, SHORT_FORMS } from '../english/people.ts';
import { isDemonym } from '../english/places.ts';
import { TIME_WORDS } from '../english/time.ts';

/** The bits of what is known of a word. */
export const TRAIT = { ordinary: 1, small: 2, given: 4, demonym: 8, shortForm: 16, long: 32, time: 64 } as const;
/** Set once the traits of a word have been computed. */
const KNOWN = 128;

/** Words with more letters than this are long. */
const LONG = 3;

/** Returns the bits of `TRAIT` of a folded word, and one more, so that they are never 0. */
export function traitsOf(key: string): number {
  return (
    KNOWN |
    (ORDINARY.has(key) ? TRAIT.ordinary : 0) |
    (SMALL_WORDS.has(key) ? TRAIT.small : 0) |
    (GIVEN_NAMES.has(key) ? TRAIT.given : 0) |
    (isDemonym(key) ? TRAIT.demonym : 0) |
    (isShortForm(key) ? TRAIT.shortForm : 0) |
    (key.length > LONG ? TRAIT.long : 0) |
    (TIME_WORDS.has(key) ? TRAIT.time : 0)
  );
}

/** Whether a full stop after this word may belong to the word itself. */
export const isShortForm = (key: string): boolean => SHORT_FORMS.has(key);

const NUMERAL = /^\p{N}/u;

/**
 * Whether a word that may be a short form is one before the next word, of which `next` has at least the first letters:
 * `No. 10`, not `said no. Kerry`.
 */
export const mayBeShort = (key: string, next: string): boolean => key !== 'no' || NUMERAL.test(next);
