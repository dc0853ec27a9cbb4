/** Opens a pack that `store-pack.ts` prepared; nothing that was stored is computed again. */
import { Coverage } from './context/context.ts';
import { compileLexicon, type Lexicon, openLexicon } from './lexicon.ts';
import { compileLookup, type Lookup, openLookup } from './lookup.ts';
import { type Entities, EntityList } from './model/entities.ts';
import type { Entity, Pack } from './model/pack.ts';
import { EntityRecords, type TextSource } from './store/entity-records.ts';
import { buildIdentifiers, Identifiers } from './store/identifiers.ts';
import type { StoredPack } from './store-pack.ts';

/** An open pack: it can link texts, look up names and make cards. */
export interface OpenPack {
  readonly entities: Entities<Entity>;
  readonly lexicon: Lexicon;
  readonly lookup: Lookup;
  readonly identifiers: Identifiers;
  /** the content of cards; made on first use */
  readonly coverage: Coverage;
}

/** A stored pack; its texts are strings, or texts in a more compact encoding. */
export interface StoredParts {
  texts: Record<keyof StoredPack['texts'], TextSource>;
  tables: StoredPack['tables'];
}

const whole = (text: TextSource) => text.slice(0, text.length);

/**
 * Opens a stored pack.
 * @throws RangeError if a table is damaged, of another version, or belongs to another pack; the table of lookup is
 * checked on first use
 */
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

/** Prepares a pack that was not stored. */
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
