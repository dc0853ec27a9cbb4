/** The hashes by which a page's words are told apart. */

/**
 * Within one page, a word is identified by two hashes of 32 bits, without comparing letters. A hostile page may contain
 * two words with the same hashes; so that it can spoil only itself, words of different pages are compared by their letters.
 */
export const SEED_A = 0x811c9dc5 | 0;
export const SEED_B = 0x1b873593;
/** One step of the first hash; `unit` is a UTF-16 unit of the folded word. */
export const stepA = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);
/** One step of the second hash. */
export const stepB = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0;
