/** Addresses within the Library page: the part after the `#`. */

export const HOME = '#';
/** The prefix of ids that come from kept stories. */
export const OF_READING = 'your-reading/';

/** The address of an article's page. */
export const articleAddress = (id: string): string => `#article/${encodeURIComponent(id)}`;

/** The address of a name's page. */
export const nameAddress = (id: string): string => `#name/${encodeURIComponent(id)}`;

/**
 * The address of a kept story's page.
 *
 * @param words words of the sentence that the page scrolls to
 */
export const keptStoryAddress = (id: string, words?: string): string =>
  `#kept/${encodeURIComponent(id)}${words === undefined ? '' : `/${encodeURIComponent(words)}`}`;

/** What an address refers to; `home` if it is not a known address. */
export function placeOf(
  hash: string,
): { at: 'home' } | { at: 'article' | 'name' | 'kept'; id: string; words?: string } {
  const [, at, written, told] = /^#(article|name|kept)\/([^/]+)(?:\/(.+))?$/.exec(hash) ?? [];
  const id = written === undefined ? undefined : decoded(written);
  const words = told === undefined ? undefined : decoded(told);
  if (id === undefined || (at !== 'article' && at !== 'name' && at !== 'kept')) return { at: 'home' };
  return { at, id, ...(words === undefined ? {} : { words }) };
}

function decoded(written: string): string | undefined {
  try {
    return decodeURIComponent(written);
  } catch {
    // a single % in an address that was typed
    return undefined;
  }
}
