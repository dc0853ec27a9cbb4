/**
 * Finds which entities are the same in several packs: those that share an identifier, or that have the same kind and name
 * and nothing that distinguishes them. Computed when an entity is first needed, so that no pack must be searched as a whole.
 */
import { datesOverlap } from '../context/times.ts';
import type { Entity } from '../model/pack.ts';
import { memoize } from '../text/collections.ts';
import { type LibraryPack, libraryId, ownId } from './library-pack.ts';

/** An entity of the library: the number of its pack, and its number in the pack. */
export interface Known {
  pack: number;
  entity: number;
}

/** The scheme of an identifier: `wikidata` for `wikidata:Q60`. */
const schemeOf = (identifier: string) => identifier.slice(0, identifier.indexOf(':'));

/** Whether different identifiers of one scheme, or the dates of events, show that two entities of the same name are different. */
function areToldApart(one: Entity, other: Entity): boolean {
  const [some, others] = [one.sameAs ?? [], other.sameAs ?? []];
  const differ = some.some((identifier) => others.some((known) => schemeOf(known) === schemeOf(identifier)));
  return (
    differ || (one.event !== undefined && other.event !== undefined && !datesOverlap(one.event.date, other.event.date))
  );
}

/** Finds, for each entity of some packs, the entities of other packs that are the same. */
export class Joins {
  private readonly packs: readonly LibraryPack[];
  private readonly groups: Map<number, readonly Known[]>[];

  constructor(packs: readonly LibraryPack[]) {
    this.packs = packs;
    this.groups = packs.map(() => new Map());
  }

  /** All entities that are the same as this one, which is among them, in the order of the packs. */
  groupOf(known: Known): readonly Known[] {
    return memoize(this.groups[known.pack]!, known.entity, () => this.find(known));
  }

  /** The same for an id of the library; empty if no pack has it. */
  groupOfId(id: string): readonly Known[] {
    const place = ownId(this.packs, id);
    const entity = place && this.packs[place.pack]!.open.entities.numberOf(place.own);
    return entity === undefined ? [] : this.groupOf({ pack: place!.pack, entity });
  }

  /** The library's id of an entity. */
  idOf(known: Known): string {
    return libraryId(this.packs[known.pack]!, this.entityOf(known).id);
  }

  /** The library's id of an entity, given its id in a pack: the id from the first pack that knows the entity. */
  idIn(pack: number, own: string): string {
    const entity = this.packs[pack]!.open.entities.numberOf(own);
    // a pack may refer to an id that it does not have
    if (entity === undefined) return libraryId(this.packs[pack]!, own);
    return this.idOf(this.groupOf({ pack, entity })[0]!);
  }

  /** The ids that one pack has for some entities of the library. */
  ownIds(pack: number, ids: readonly string[]): string[] {
    const known = ids.flatMap((id) => this.groupOfId(id)).filter((one) => one.pack === pack);
    return known.map((one) => this.entityOf(one).id);
  }

  private find(start: Known): readonly Known[] {
    const group = [start];
    // entities that are the same as one of the group belong to the group
    for (const one of group) {
      for (let pack = 0; pack < this.packs.length; pack++) {
        if (pack === one.pack) continue;
        const entity = this.sameIn(one, pack);
        const isNew = !group.some((other) => other.pack === pack && other.entity === entity);
        if (entity !== undefined && isNew) group.push({ pack, entity });
      }
    }
    const packs = new Set(group.map(({ pack }) => pack));
    // two entities of one pack are different, because that pack distinguishes them
    return packs.size < group.length ? [start] : group.sort((a, b) => a.pack - b.pack);
  }

  /**
   * Returns the entity of another pack that is the same, or undefined if there is none, or if it could as well be the same as
   * another one of this pack.
   */
  private sameIn(known: Known, other: number): number | undefined {
    const entity = this.matchIn(known, other);
    if (entity === undefined || this.matchIn({ pack: other, entity }, known.pack) !== known.entity) return undefined;
    return entity;
  }

  /** Returns the entity of another pack that may be the same, or undefined if there is none, or more than one. */
  private matchIn(known: Known, other: number): number | undefined {
    const entity = this.entityOf(known);
    const { lexicon, identifiers } = this.packs[other]!.open;
    const shared = new Set((entity.sameAs ?? []).flatMap((identifier) => identifiers.find(identifier)));
    if (shared.size > 0) return shared.size === 1 ? [...shared][0] : undefined;
    const [found, ...more] = lexicon.withName(entity.name, entity.kind);
    if (found === undefined || more.length > 0) return undefined;
    return areToldApart(entity, this.entityOf({ pack: other, entity: found })) ? undefined : found;
  }

  private entityOf({ pack, entity }: Known): Entity {
    return this.packs[pack]!.open.entities.at(entity)!;
  }
}
