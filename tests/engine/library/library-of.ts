/** Creates libraries of packs for tests. */
import { Library } from '../../../engine/library/library.ts';
import type { LibraryPack } from '../../../engine/library/library-pack.ts';
import type { Pack } from '../../../engine/model/pack.ts';
import { compilePack } from '../../../engine/stored-pack.ts';

/** Opens a pack as a library does. */
export const opened = (pack: Pack, hasPlainIds = false): LibraryPack => ({
  id: pack.id,
  title: pack.title,
  hasPlainIds,
  open: compilePack(pack),
});

/** Returns a library of packs, the most trusted first. Ids of the first one have no prefix. */
export const libraryOf = (...packs: Pack[]): Library => new Library(packs.map((pack, i) => opened(pack, i === 0)));
