/**
 * A pack as the extension keeps it. All that takes time with many
 * names is made when it is stored, and only opened when the background starts.
 */
import { indexArticles } from './context/contents.ts';
import { Coverage } from './context/context.ts';
import { compileLexicon, type Lexicon, openLexicon } from './lexicon.ts';
import { buildLookupTable, compileLookup, type Lookup, openLookup } from './lookup.ts';
import { type Entities, EntityList } from './model/entities.ts';
import type { Entity, Pack } from './model/pack.ts';
import { buildNameIndex } from './names/name-forms.ts';
import { asciiJson, EntityRecords, storeEntities } from './store/entity-records.ts';
import { buildIdentifiers, Identifiers } from './store/identifiers.ts';

/** The form of what `storePack` makes. Raise it with each change of that: packs stored in another form are made anew. */
export const STORED_FORM = 1;

/** A pack to be stored; all texts are ASCII. */
export interface StoredPack {
  texts: {
    /** JSON of all but the entities */
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

/** What is told of a pack without opening it. */
export interface PackHead extends Pick<Pack, 'id' | 'title' | 'version' | 'checksum' | 'covers'> {
  /** how many it has */
  names: number;
  articles: number;
}

/** What is told of a pack without opening it. */
export const headOf = ({ id, title, version, checksum, covers, entities, articles }: Pack): PackHead => ({
  id,
  title,
  ...(version === undefined ? {} : { version }),
  checksum,
  covers,
  names: entities.length,
  articles: articles.length,
});

/** Stores a pack: the same bytes for the same pack. */
export function storePack({ entities, ...about }: Pack): StoredPack {
  const { text, table } = storeEntities(entities);
  const names = buildNameIndex(entities);
  const events = openLexicon(new EntityList(entities), names).packEvents();
  return {
    texts: { about: asciiJson(about), entities: text, articles: asciiJson(indexArticles(entities)) },
    tables: {
      entities: table,
      names,
      events,
      lookup: buildLookupTable(entities, about.synonyms),
      identifiers: buildIdentifiers(entities),
    },
  };
}

/** A pack that answers questions. */
export interface OpenPack {
  readonly entities: Entities<Entity>;
  readonly lexicon: Lexicon;
  readonly lookup: Lookup;
  readonly identifiers: Identifiers;
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
    identifiers: new Identifiers(entities, tables.identifiers),
    get coverage() {
      coverage ??= new Coverage(JSON.parse(texts.about), entities, () => JSON.parse(texts.articles));
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
    identifiers: new Identifiers(entities, buildIdentifiers(pack.entities)),
    coverage: new Coverage(pack, entities),
  };
}
