/** How the lists of English words are written. */

/** A set of the words of a list, which are separated by white space. */
export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
