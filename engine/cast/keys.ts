/** The folded words by which names are compared. */

/** The words without an article at the beginning. */
export const withoutArticle = (keys: string): string => (keys.startsWith('the ') ? keys.slice(4) : keys);
