/** A pack among others: the ids that the library gives to what it holds. */
import type { OpenPack } from '../stored-pack.ts';

/** A pack of the library, open. */
export interface LibraryPack {
  id: string;
  title: string;
  /** its ids are taken as they are, as settings hold them: one pack at most, the one that the extension brings along */
  hasPlainIds: boolean;
  open: OpenPack;
  /**
   * it stands back behind the others: what it finds in a text counts only where no other pack finds anything, and casts
   * no doubt on what they find. The pack of the reader's own stories does
   */
  standsBack?: true;
}

/** Parts the id of a pack from the id of what it holds; no id has it. */
const BETWEEN = '/';

/** The id, in the library, of an entity or an article of a pack. */
export const libraryId = ({ id, hasPlainIds }: LibraryPack, own: string): string =>
  hasPlainIds ? own : `${id}${BETWEEN}${own}`;

/** Which pack an id of the library is of, and the id there; undefined if no such pack is on. */
export function ownId(packs: readonly LibraryPack[], id: string): { pack: number; own: string } | undefined {
  const at = id.indexOf(BETWEEN);
  const named = id.slice(0, Math.max(0, at));
  const pack = packs.findIndex((one) => (at < 0 ? one.hasPlainIds : !one.hasPlainIds && one.id === named));
  return pack < 0 ? undefined : { pack, own: id.slice(at + 1) };
}
