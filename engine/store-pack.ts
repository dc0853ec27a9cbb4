/** Prepares a pack for storage: everything that takes time with many names is done here. `stored-pack.ts` opens the result. */
import { indexArticles } from './context/contents.ts';
import { familiesOf, packFamilies } from './events/families.ts';
import { buildLookupTable } from './lookup/build.ts';
import { EntityList } from './model/entities.ts';
import type { Pack } from './model/pack.ts';
import { NameIndex } from './names/name-index.ts';
import { buildNameIndex } from './names/name-index-build.ts';
import { PackNames } from './names/pack-names.ts';
import { asciiJson, storeEntities } from './store/entity-records.ts';
import { buildIdentifiers } from './store/identifiers.ts';

/**
 * The version of the stored form. Raise it with each change of what `storePack` or `platform/packed-text.ts` makes:
 * packs stored in another version are then stored again.
 */
export const STORED_FORM = 3;

/** A pack in its stored form; all texts are ASCII. */
export interface StoredPack {
  texts: {
    /** JSON of everything except the entities */
    about: string;
    /** see `store/entity-records.ts` */
    entities: string;
    /** JSON: which entities belong to each article; see `context/contents.ts` */
    articles: string;
  };
  tables: {
    /** see `store/entity-records.ts` */
    entities: ArrayBuffer;
    /** see `names/name-index.ts` */
    names: ArrayBuffer;
    /** see `events/families.ts` */
    events: ArrayBuffer;
    /** see `lookup/packed.ts` */
    lookup: ArrayBuffer;
    /** see `store/identifiers.ts` */
    identifiers: ArrayBuffer;
  };
}

/** The facts about a pack that are known without opening it. */
export interface PackHead extends Pick<Pack, 'id' | 'title' | 'version' | 'checksum' | 'covers'> {
  /** number of entities */
  names: number;
  /** number of articles */
  articles: number;
}

/** Takes the facts for `PackHead` from a pack. */
export const headOf = ({ id, title, version, checksum, covers, entities, articles }: Pack): PackHead => ({
  id,
  title,
  ...(version === undefined ? {} : { version }),
  checksum,
  covers,
  names: entities.length,
  articles: articles.length,
});

/** Stores a pack in steps, each of which takes a while with many names. */
function* storing({ entities, ...about }: Pack): Generator<void, StoredPack> {
  const { text, table } = storeEntities(entities);
  yield;
  const names = buildNameIndex(entities);
  yield;
  const list = new EntityList(entities);
  const { facts } = new PackNames(list, new NameIndex(names));
  const events = packFamilies(
    familiesOf(list, (owner) => facts.placesOf(owner)),
    list.length,
  );
  yield;
  const lookup = buildLookupTable(entities, about.synonyms);
  yield;
  return {
    texts: { about: asciiJson(about), entities: text, articles: asciiJson(indexArticles(entities)) },
    tables: { entities: table, names, events, lookup, identifiers: buildIdentifiers(entities) },
  };
}

/** Prepares a pack for storage. The same pack always gives the same bytes. */
export function storePack(pack: Pack): StoredPack {
  const steps = storing(pack);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** The same, with a pause after each step, for callers that must stay responsive. */
export async function storePackInSteps(pack: Pack, pause: () => Promise<void>): Promise<StoredPack> {
  const steps = storing(pack);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    await pause();
  }
}
