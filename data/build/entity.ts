/** Entities as the pack and the engine have them, from entities as an editor writes them. */
import type { Alias, AliasType, Entity, EventFacts } from '../../engine/model/pack.ts';
import type { EntitySource } from './sources.ts';

/** An entity before anything is computed from the articles. */
export type BareEntity = Omit<Entity, 'coverage' | 'related'>;

/** The fields that have a value. */
export function defined<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

function aliasesOf({ value }: EntitySource): Alias[] {
  return Object.entries(value.aliases ?? {}).flatMap(([type, texts]) =>
    texts.map((text) => ({ text, type: type as AliasType })),
  );
}

function eventOf({ kind, value }: EntitySource): EventFacts | undefined {
  if (kind !== 'event') return undefined;
  const {
    type,
    date = '',
    ongoing,
    dateReceipts,
    dateBasis,
    place,
    participants = [],
    cues = [],
    unlike,
    landmarks,
  } = value;
  return {
    ...defined({ type }),
    date,
    ...defined({ ongoing, dateReceipts, dateBasis, place }),
    participants,
    cues,
    ...defined({ unlike, landmarks }),
  };
}

/** The entity with its keys in the pack's order. */
export function bareEntity(source: EntitySource): BareEntity {
  const { id, name, description, roles = [], background = [] } = source.value;
  const { sameAs, figures, surname, knownBySurname, alsoWord, titles, confusables } = source.value;
  return {
    id,
    name,
    kind: source.kind,
    aliases: aliasesOf(source),
    ...defined({ sameAs }),
    description,
    roles,
    background,
    ...defined({ figures, surname, knownBySurname, alsoWord, titles, confusables, event: eventOf(source) }),
  };
}
