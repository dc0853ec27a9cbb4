/** Converts entities as an editor writes them to entities of the pack and the engine. */
import { EVENT_TYPES, type EventType } from '../../engine/model/event-types.ts';
import type { Alias, AliasType, Cue, Entity, EventFacts } from '../../engine/model/pack.ts';
import type { PackHead } from '../schema/sources.ts';
import type { EntitySource } from './sources.ts';

/** The types of events that a pack defines itself, by name. */
export type OwnTypes = NonNullable<PackHead['types']>;

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

const isGeneral = (type: string): type is EventType => (EVENT_TYPES as readonly string[]).includes(type);

/** The general type of an event, and the words of the pack's own type as cues. */
function typeOf(type: string | undefined, own: OwnTypes): { type: EventType | undefined; cues: Cue[] } {
  if (type === undefined) return { type, cues: [] };
  if (isGeneral(type)) return { type, cues: [] };
  const { like, words = [], weak = [] } = own[type] ?? {};
  const cues: Cue[] = [
    ...(words.length > 0 ? [{ words, common: true as const }] : []),
    ...(weak.length > 0 ? [{ words: weak, common: true as const, weak: true as const }] : []),
  ];
  return { type: like, cues };
}

function eventOf({ kind, value }: EntitySource, own: OwnTypes): EventFacts | undefined {
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
    of,
  } = value;
  const typed = typeOf(type, own);
  return {
    ...defined({ type: typed.type, of: typeof of === 'string' ? [of] : of }),
    date,
    ...defined({ ongoing, dateReceipts, dateBasis, place }),
    participants,
    cues: [...cues, ...typed.cues],
    ...defined({ unlike, landmarks }),
  };
}

/** The entity with its keys in the pack's order. @param own the types of events that the pack defines itself */
export function bareEntity(source: EntitySource, own: OwnTypes = {}): BareEntity {
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
    ...defined({ figures, surname, knownBySurname, alsoWord, titles, confusables, event: eventOf(source, own) }),
  };
}
