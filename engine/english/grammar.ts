/**
 * Function words and verbs that show what a cue is said of, and whether it refers back to something. Closed classes of
 * English, as far as news uses them.
 */
import { words } from './words.ts';

/** Articles and possessives before the object of a cue. */
export const ARTICLES = words('the a an its their his her');

/** Determiners that refer to something the page has mentioned: `the talks`, `these sanctions`. */
export const DEFINITE = words('the this that these those their its his her');

/** Articles that introduce something new. */
export const INDEFINITE = words('a an');

/** Words after which an indefinite article says what something is: `was a meeting`. */
export const BEING = words('was is were be been as it');

/** Adjectives that show that another one of the same kind is meant: `another call`, `the previous meeting`. */
export const OTHER_ONE = words('another separate other previous earlier similar next future last second third fourth');

/** Nouns before "for" or "of" and something that has not happened: `no basis for talks`, `hopes of a deal`. */
export const POSSIBLE = words(
  'basis grounds reason reasons room need appetite hope hopes chance chances prospect prospects pretext conditions',
);

/** Auxiliaries before what may or may not happen: `could join`. */
export const MODALS = words('could should might may cannot can');

/** Small words between such an auxiliary and its verb. */
export const BETWEEN_MODAL_AND_VERB = words('not still one never also yet soon ever be');

/** Nouns that end like verbs. */
export const NOUNS_LIKE_VERBS = words('meeting gathering sitting understanding briefing hearing shelling');

/** Prepositions before the object of a cue: `sanctions on Iran`. */
export const OBJECT_PREPOSITIONS = words('on against of with between over for to from');

/** Prepositions before the place where something happened. */
export const LOCAL_PREPOSITIONS = words('in at off near');

/** Prepositions between the word for an event and its place: `promises of Geneva`. */
export const BEFORE_ITS_PLACE = words('in of at');

/** Verbs of saying: a place where somebody said something is not the place of the event. */
export const SPEECH_VERBS = words('said says told tells asked added wrote warned argued announced');

/** Conjunctions that begin a clause with a time of its own. */
export const CLAUSE_CONJUNCTIONS = words('because while whereas although though but');

/** How long a meeting took, and furniture: words that refer to a meeting but that nobody would look up. */
export const FAINT = words(`
hours minutes screen screens table link delegation delegations together court judge judges jury jurors tribunal chamber sum
crowd crowds
`);

/** Numbers in words before how long something took: `four hours`. */
export const NUMBER_WORDS = words('two three four five six seven eight nine ten twelve');

/**
 * Words for an event that say nothing by themselves, so that the words after them are marked too: `met at the
 * residence`.
 */
export const LIGHT = words(`
met meet meets talks talked talk spoke took taken take joined join joins left leave go went came held hold spent hours together saw see heard faced gave ended found made became sat lost fell
`);

/** Verbs that make a sentence with any words before them. */
export const AUXILIARIES = words('had has have would could will can may might did does was were is left sank sailed');
