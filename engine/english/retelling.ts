/** How a text refers to something that happened before its own time. Chosen by hand from how news looks back. */
import { words } from './words.ts';

/** Which words show that a sentence looks back? */
export const LOOKING_BACK = words(`
ago anniversary anniversaries recall recalls recalled recalling remember remembers remembered remembering memory memories lesson lessons still since later afterwards hindsight
retrospect legacy aftermath commemorate commemorated commemorates learned learnt
`);

/** After which words does a clause have a time of its own? */
export const CLAUSE_OPENERS = words('who which when whose whom where after since before');

/** After which auxiliaries is a verb in an earlier time: `had blocked`? */
export const PAST_PERFECT = words('had');

/** Which prepositions relate a noun to something else: `the cost of the accident`? */
export const OF_A_NOUN = words(
  'of for by over after from since about following during despite against like before than',
);

/** Which irregular verbs in the past tense refer to events? */
export const IRREGULAR_VERBS = words(`
met rang spoke sold bought sank sunk won beat lost left fell hit struck shot began stood sat took taken held heard said told gave given made became quit withdrew withdrawn overthrew threw thrown
stole flew ran run came go went gone broke broken brought drove led rose sought sent set shut fought fled fell found froze
`);

/** Which small words may be between a person and what the person did: `was later`? */
export const BETWEEN_SUBJECT_AND_VERB = words(`
is was were are be been being has had have having will would could may might must can did does do to not also then later never only finally formally eventually soon again already now first himself herself just
`);

/** Which prepositions connect the word for an act with the person who did it, or to whom it was done? */
export const WHOSE_ACT = words('of by against');

/** Which pronouns refer to a person who was named? */
export const PERSONAL_PRONOUNS = words('he she his her');

/** Which words count a date from something that happened: `nine months after the report`? */
export const BEFORE_OR_AFTER = words('before after since');
