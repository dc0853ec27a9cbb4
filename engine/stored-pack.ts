/** Opens a pack that `store-pack.ts` made ready: nothing is made that was stored. */
import { Coverage } from './context/context.ts';
import { compileLexicon, type Lexicon, openLexicon } from './lexicon.ts';
import { compileLookup, type Lookup, openLookup } from './lookup.ts';
import { type Entities, EntityList } from './model/entities.ts';
import type { Entity, Pack } from './model/pack.ts';
import { EntityRecords } from './store/entity-records.ts';
import { buildIdentifiers, Identifiers } from './store/identifiers.ts';
import type { StoredPack } from './store-pack.ts';

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
