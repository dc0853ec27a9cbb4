/** The folded words under which names are compared. */

/** Without the article that a name may begin with. */
export const withoutArticle = (keys: string): string => (keys.startsWith('the ') ? keys.slice(4) : keys);
