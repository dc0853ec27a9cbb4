/**
 * Words beside a quotation and its speaker that show who says it. Closed classes of English, as far as news uses them;
 * added to when a page showed a gap.
 */
import { words } from './words.ts';

/** After which words is a name not the subject, or not that of the main clause: `a spokesman for Ann Oake`? */
export const GOVERNING = words(`
for of to with by from against about like than near over behind who whom that when before after while as if because
since until whether where once though although neither nor
`);

/** Which words are in no title before a name, so that the sentence is about something else? */
export const OF_A_CLAUSE = words(`
was were is are be has have had will would can could did does and but as when after before while if that which who to
for by from with about
`);

/** Which words may stand between a name and its verb of saying: `Oake later said`? */
export const BEFORE_SAYING = words('has had also later then once');
