import { pageInPlace } from '../../platform/page-slot.ts';
import { makeMarks } from './marks.ts';
import { eachMention } from './mentions.ts';

/** Runs in a page in which names are known, and gives the reader script what draws them. A plain script like that one. */
export default { main: () => pageInPlace()?.drawWith({ marks: makeMarks(), eachMention }) };
