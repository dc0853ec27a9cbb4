/**
 * Who is the same in several packs: entities that share an identifier, or have the same kind and name and nothing that
 * tells them apart. Found when an entity is first met, so that no pack is walked over.
 */
import { datesOverlap } from '../context/times.ts';
import type { Entity } from '../model/pack.ts';
import { memoize } from '../text/collections.ts';
import { type LibraryPack, libraryId, ownId } from './library-pack.ts';

/** An entity of the library: the numbers of its pack and, in it, of itself. */
export interface Known {
  pack: number;
  entity: number;
}

/** `wikidata` of `wikidata:Q60`. */
const schemeOf = (identifier: string) => identifier.slice(0, identifier.indexOf(':'));

/** Whether identifiers of one scheme, or the dates of events, tell two entities of one name apart. */
function areToldApart(one: Entity, other: Entity): boolean {
  const [some, others] = [one.sameAs ?? [], other.sameAs ?? []];
  const differ = some.some((identifier) => others.some((known) => schemeOf(known) === schemeOf(identifier)));
  return (
    differ || (one.event !== undefined && other.event !== undefined && !datesOverlap(one.event.date, other.event.date))
  );
}

/** Finds, for each entity of some packs, those that are the same. */
export class Joins {
  private readonly packs: readonly LibraryPack[];
  private readonly groups: Map<number, readonly Known[]>[];

  constructor(packs: readonly LibraryPack[]) {
    this.packs = packs;
    this.groups = packs.map(() => new Map());
  }

  /** All who are the same as an entity, itself among them, in the order of the packs. */
  groupOf(known: Known): readonly Known[] {
    return memoize(this.groups[known.pack]!, known.entity, () => this.find(known));
  }

  /** The same for an id of the library; empty if no pack has it. */
  groupOfId(id: string): readonly Known[] {
    const place = ownId(this.packs, id);
    const entity = place && this.packs[place.pack]!.open.entities.numberOf(place.own);
    return entity === undefined ? [] : this.groupOf({ pack: place!.pack, entity });
  }

  /** The id in the library of an entity. */
  idOf(known: Known): string {
    return libraryId(this.packs[known.pack]!, this.entityOf(known).id);
  }

  /** The id in the library of an entity, by its id in a pack: that of the first pack that knows it. */
  idIn(pack: number, own: string): string {
    const entity = this.packs[pack]!.open.entities.numberOf(own);
    // a pack may speak of an id that it does not have
    if (entity === undefined) return libraryId(this.packs[pack]!, own);
    return this.idOf(this.groupOf({ pack, entity })[0]!);
  }

  /** Of entities of the library, the ids that one pack has for them. */
  ownIds(pack: number, ids: readonly string[]): string[] {
    const known = ids.flatMap((id) => this.groupOfId(id)).filter((one) => one.pack === pack);
    return known.map((one) => this.entityOf(one).id);
  }

  private find(start: Known): readonly Known[] {
    const group = [start];
    // whoever is the same as one of them is the same as all
    for (const one of group) {
      for (let pack = 0; pack < this.packs.length; pack++) {
        if (pack === one.pack) continue;
        const entity = this.sameIn(one, pack);
        const isNew = !group.some((other) => other.pack === pack && other.entity === entity);
        if (entity !== undefined && isNew) group.push({ pack, entity });
      }
    }
    const packs = new Set(group.map(({ pack }) => pack));
    // two of one pack are two by what that pack says
    return packs.size < group.length ? [start] : group.sort((a, b) => a.pack - b.pack);
  }

  /** The entity of another pack that is the same; undefined if there is none, or more than one. */
  private sameIn(known: Known, other: number): number | undefined {
    const entity = this.entityOf(known);
    const { lexicon, identifiers } = this.packs[other]!.open;
    const shared = new Set((entity.sameAs ?? []).flatMap((identifier) => identifiers.find(identifier)));
    if (shared.size > 0) return shared.size === 1 ? [...shared][0] : undefined;
    const own = this.packs[known.pack]!.open.lexicon.withName(entity.name, entity.kind);
    const [found, ...more] = lexicon.withName(entity.name, entity.kind);
    if (found === undefined || more.length > 0 || own.length > 1) return undefined;
    return areToldApart(entity, this.entityOf({ pack: other, entity: found })) ? undefined : found;
  }

  private entityOf({ pack, entity }: Known): Entity {
    return this.packs[pack]!.open.entities.at(entity)!;
  }
}
