/** Addresses within the Library page: what stands behind the `#`. */

export const HOME = '#';

/** The address of an article's page. */
export const articleAddress = (id: string): string => `#article/${encodeURIComponent(id)}`;

/** The address of a name's page. */
export const nameAddress = (id: string): string => `#name/${encodeURIComponent(id)}`;

/** What an address leads to; `home` for one that means nothing. */
export function placeOf(hash: string): { at: 'home' } | { at: 'article' | 'name'; id: string } {
  const [, at, written] = /^#(article|name)\/(.+)$/.exec(hash) ?? [];
  const id = written === undefined ? undefined : decoded(written);
  return id !== undefined && (at === 'article' || at === 'name') ? { at, id } : { at: 'home' };
}

function decoded(written: string): string | undefined {
  try {
    return decodeURIComponent(written);
  } catch {
    // a lone % in an address that was typed
    return undefined;
  }
}
