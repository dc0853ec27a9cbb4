/** How a text tells of something that happened before its own time. Chosen by hand from how news looks back. */
import { words } from './words.ts';

/** Which words tell that a sentence looks back? */
export const LOOKING_BACK = words(`
ago anniversary anniversaries recall recalls recalled recalling remember remembers remembered remembering memory memories lesson lessons still since later afterwards hindsight
retrospect legacy aftermath commemorate commemorated commemorates learned learnt
`);

/** Behind which words stands a clause with a time of its own? */
export const CLAUSE_OPENERS = words('who which when whose whom where after since before');

/** Before which auxiliaries is a verb set back in time: `had blocked`? */
export const PAST_PERFECT = words('had');

/** Which prepositions set a noun beside what the sentence tells: `the cost of the accident`? */
export const OF_A_NOUN = words(
  'of for by over after from since about following during despite against like before than',
);

/** Which verbs of an irregular past tell of events? */
export const IRREGULAR_VERBS = words(`
met rang spoke sold bought sank sunk won beat lost left fell hit struck shot began stood sat took taken held heard said told gave given made became quit withdrew withdrawn overthrew threw thrown
stole flew ran run came go went gone broke broken brought drove led rose sought sent set shut fought fled fell found froze
`);

/** Which small words may stand between somebody and what he did: `was later`? */
export const BETWEEN_SUBJECT_AND_VERB = words(`
is was were are be been being has had have having will would could may might must can did does do to not also then later never only finally formally eventually soon again already now first himself herself just
`);

/** Before which prepositions stand the words of an act, and behind them those whose act it is, or to whom it was done? */
export const WHOSE_ACT = words('of by against');

/** Which pronouns stand for a person who was named? */
export const PERSONAL_PRONOUNS = words('he she his her');
