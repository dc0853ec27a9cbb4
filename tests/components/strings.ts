/** The real messages, read as the browser would give them. */
export { MESSAGES, translate } from '../../scripts/words.ts';
