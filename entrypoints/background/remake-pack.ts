/** Rebuilds a stored pack if an update of the extension needs another format of its tables. */
import type { Pack } from '../../engine/model/pack.ts';
import { headOf, STORED_FORM, storePackInSteps } from '../../engine/store-pack.ts';
import { cutAll, FILE_PART, join, partsOf } from '../../platform/pack-parts.ts';
import type { PackRecord, PackStore } from '../../platform/pack-store.ts';

/** Yields, so that waiting messages are answered first. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

/**
 * Writes a pack's parts, made from its file, under another revision.
 *
 * @returns the record to switch to
 * @throws StoreError, or another error if the file is damaged
 */
export async function remadePack(record: PackRecord, revision: string, store: PackStore): Promise<PackRecord> {
  const file = join(await store.chunksOf(record.revision, FILE_PART));
  // not validated again: it was valid for the version that imported it, whose checks may have been less strict
  const pack: Pack = JSON.parse(new TextDecoder().decode(file));
  await pause();
  const stored = await storePackInSteps(pack, pause);
  const { pieces, counts } = cutAll(await partsOf(stored, file));
  for (const { part, number, chunk } of pieces) await store.putChunk(revision, part, number, chunk);
  return { ...record, head: headOf(pack), revision, parts: counts, form: STORED_FORM };
}
