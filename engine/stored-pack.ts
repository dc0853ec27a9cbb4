/**
 * A pack as the extension is bundled with it. All that takes time with many
 * names is made when it is stored, and only opened when the background starts.
 */
import { Coverage } from './context/context.ts';
import { compileLexicon, type Lexicon, openLexicon } from './lexicon.ts';
import { buildLookupTable, compileLookup, type Lookup, openLookup } from './lookup.ts';
import { type Entities, EntityList } from './model/entities.ts';
import type { Entity, Pack } from './model/pack.ts';
import { buildNameIndex } from './names/name-forms.ts';
import { asciiJson, EntityRecords, storeEntities } from './store/entity-records.ts';

/** A pack to be stored; all texts are ASCII. */
export interface StoredPack {
  texts: {
    /** JSON of all but the entities */
    about: string;
    /** see `entity-records.ts` */
    entities: string;
  };
  tables: {
    /** see `entity-records.ts` */
    entities: ArrayBuffer;
    /** see `name-index.ts` */
    names: ArrayBuffer;
    /** see `event-families.ts` */
    events: ArrayBuffer;
    /** see `lookup-packed.ts` */
    lookup: ArrayBuffer;
  };
}

/** Stores a pack: the same bytes for the same pack. */
export function storePack({ entities, ...about }: Pack): StoredPack {
  const { text, table } = storeEntities(entities);
  const names = buildNameIndex(entities);
  const events = openLexicon(new EntityList(entities), names).packEvents();
  return {
    texts: { about: asciiJson(about), entities: text },
    tables: { entities: table, names, events, lookup: buildLookupTable(entities, about.synonyms) },
  };
}

/** A pack that answers questions. */
export interface OpenPack {
  readonly entities: Entities<Entity>;
  readonly lexicon: Lexicon;
  readonly lookup: Lookup;
  /** what cards tell; made when it is first asked for */
  readonly coverage: Coverage;
}

/** Opens a stored pack. @throws RangeError where a table is damaged, of another version, or another pack's; that of lookup is looked at when it is first asked */
export function openPack({ texts, tables }: StoredPack): OpenPack {
  const entities = new EntityRecords({ text: texts.entities, table: tables.entities });
  let coverage: Coverage | undefined;
  return {
    entities,
    lexicon: openLexicon(entities, tables.names, tables.events),
    lookup: openLookup(entities, tables.lookup),
    get coverage() {
      coverage ??= new Coverage(JSON.parse(texts.about), entities);
      return coverage;
    },
  };
}

/** Makes a pack ready that was not stored. */
export function compilePack(pack: Pack): OpenPack {
  const entities = new EntityList(pack.entities);
  return {
    entities,
    lexicon: compileLexicon(pack.entities),
    lookup: compileLookup(pack.entities, pack.synonyms),
    coverage: new Coverage(pack, entities),
  };
}
