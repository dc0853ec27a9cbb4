/** Opens a pack that `store-pack.ts` made ready: nothing is made that was stored. */
import { Coverage } from './context/context.ts';
import { compileLexicon, type Lexicon, openLexicon } from './lexicon.ts';
import { compileLookup, type Lookup, openLookup } from './lookup.ts';
import { type Entities, EntityList } from './model/entities.ts';
import type { Entity, Pack } from './model/pack.ts';
import { EntityRecords, type TextSource } from './store/entity-records.ts';
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

/** A stored pack to be opened, its texts as strings or stored in fewer bytes. */
export interface StoredParts {
  texts: Record<keyof StoredPack['texts'], TextSource>;
  tables: StoredPack['tables'];
}

const whole = (text: TextSource) => text.slice(0, text.length);

/** Opens a stored pack. @throws RangeError where a table is damaged, of another version, or another pack's; that of lookup is looked at when it is first asked */
export function openPack({ texts, tables }: StoredParts): OpenPack {
  const entities = new EntityRecords({ text: texts.entities, table: tables.entities });
  let coverage: Coverage | undefined;
  return {
    entities,
    lexicon: openLexicon(entities, tables.names, tables.events),
    lookup: openLookup(entities, tables.lookup),
    identifiers: new Identifiers(entities, tables.identifiers),
    get coverage() {
      coverage ??= new Coverage(JSON.parse(whole(texts.about)), entities, () => JSON.parse(whole(texts.articles)));
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
