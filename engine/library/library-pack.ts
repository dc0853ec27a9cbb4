/** A pack of the library, and the ids that the library gives to its entities and articles. */
import type { OpenPack } from '../stored-pack.ts';

/** A pack of the library that is open. */
export interface LibraryPack {
  id: string;
  title: string;
  /** true if its ids are used without a prefix, as settings have stored them; true for at most one pack, the bundled one */
  hasPlainIds: boolean;
  open: OpenPack;
  /**
   * true if the pack ranks behind all others: what it finds in a text counts only where no other pack finds anything, and
   * never makes what they find doubtful. True for the pack of the reader's own stories
   */
  standsBack?: true;
}

/** Separates the id of a pack from the id of an entity or article in it; no id contains it. */
const BETWEEN = '/';

/** The library's id of an entity or an article of a pack. */
export const libraryId = ({ id, hasPlainIds }: LibraryPack, own: string): string =>
  hasPlainIds ? own : `${id}${BETWEEN}${own}`;

/** Returns the pack that an id of the library belongs to, and the id in that pack, or undefined if that pack is not on. */
export function ownId(packs: readonly LibraryPack[], id: string): { pack: number; own: string } | undefined {
  const at = id.indexOf(BETWEEN);
  const named = id.slice(0, at);
  const pack = packs.findIndex((one) => (at < 0 ? one.hasPlainIds : !one.hasPlainIds && one.id === named));
  return pack < 0 ? undefined : { pack, own: id.slice(at + 1) };
}
