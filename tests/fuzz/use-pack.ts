/** Uses a pack that has passed validation in every way. */
import { Library } from '../../engine/library/library.ts';
import type { Pack } from '../../engine/model/pack.ts';
import { storePack } from '../../engine/store-pack.ts';
import { openPack } from '../../engine/stored-pack.ts';
import { LibraryService } from '../../entrypoints/background/library-service.ts';
import { packOf, partsOf } from '../../platform/pack-parts.ts';
import { DEFAULT_SETTINGS } from '../../platform/settings.ts';
import { opened } from '../engine/library/library-of.ts';
import { PACK } from '../fixture-pack.ts';

const DAY = '2040-03-01';
const bundled = opened(PACK, true);

/** Stores a pack as the Library page does, adds it to the bundled one, and calls every service. Nothing may throw. */
export async function useAll(pack: Pack): Promise<void> {
  const stored = packOf(await partsOf(storePack(pack), new ArrayBuffer(0)));
  const other = { id: pack.id, title: pack.title, hasPlainIds: false, open: openPack(stored) };
  const library = new Library([bundled, other]);
  const service = new LibraryService(library);
  const idOf = (own: string) => `${pack.id}/${own}`;
  const names = pack.entities.map(({ name }) => name);
  const present = pack.entities.map(({ id }) => idOf(id)).slice(0, 5);
  service.link({ blocks: [names.join('. ')], published: DAY, present: [], marked: [] }, DEFAULT_SETTINGS);
  service.lookup({ query: names[0] ?? 'anybody' });
  service.answer({ query: `what is ${names[0] ?? 'anybody'}` });
  service.coverage({ story: { present } });
  for (const { id } of pack.entities) service.view({ id: idOf(id), story: { published: DAY, present } });
  for (const { id } of pack.articles) service.article({ id: idOf(id) });
  service.about();
  service.holdings();
  library.clashes(
    'another',
    pack.entities.map(({ aliases, ...one }) => ({ ...one, aliases: aliases.map(({ text }) => text) })),
  );
}
