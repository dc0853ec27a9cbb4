/** Packs as a library, for tests. */
import { Library } from '../../../engine/library/library.ts';
import type { LibraryPack } from '../../../engine/library/library-pack.ts';
import type { Pack } from '../../../engine/model/pack.ts';
import { compilePack } from '../../../engine/stored-pack.ts';

/** A pack as the library holds it. */
export const opened = (pack: Pack, hasPlainIds = false): LibraryPack => ({
  id: pack.id,
  title: pack.title,
  hasPlainIds,
  open: compilePack(pack),
});

/** A library of packs, the most trusted first; the ids of the first are plain. */
export const libraryOf = (...packs: Pack[]): Library => new Library(packs.map((pack, i) => opened(pack, i === 0)));
