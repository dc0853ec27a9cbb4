/** The real messages, as the browser would return them. */
export { MESSAGES, translate } from '../../scripts/words.ts';
