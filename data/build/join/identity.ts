/** Finds the entity of an earlier folder that is the same as one of a later folder: with its id, its name and kind, or one of its identifiers. */
import { foldKey } from '../../../engine/text/tokens.ts';
import { formatPlace } from '../problems.ts';
import type { EntitySource } from '../sources.ts';

const formsOf = ({ value }: EntitySource) =>
  [value.name, ...Object.values(value.aliases ?? {}).flat()].map((form) => foldKey(form));
const nameKey = ({ kind, value }: EntitySource) => `${kind} ${foldKey(value.name)}`;
const schemeOf = (identifier: string) => identifier.split(':')[0];

/** Whether two entities have identifiers of the same scheme but share none: `wikidata:Q1` and `wikidata:Q2`. */
function areToldApart(a: EntitySource, b: EntitySource): boolean {
  const theirs = a.value.sameAs ?? [];
  const schemes = new Map<string | undefined, boolean>();
  for (const identifier of b.value.sameAs ?? []) {
    const scheme = schemeOf(identifier);
    if (theirs.some((one) => schemeOf(one) === scheme))
      schemes.set(scheme, schemes.get(scheme) || theirs.includes(identifier));
  }
  return [...schemes.values()].includes(false);
}

const shareIdentifier = (a: EntitySource, b: EntitySource) =>
  (a.value.sameAs ?? []).some((identifier) => b.value.sameAs?.includes(identifier));
const shareName = (a: EntitySource, b: EntitySource) =>
  formsOf(a).includes(foldKey(b.value.name)) || formsOf(b).includes(foldKey(a.value.name));

/** An entity for a message: `"paris" (place "Paris", a/entities/places.yaml:3)`. */
export const described = (entity: EntitySource) =>
  `"${entity.value.id}" (${entity.kind} "${entity.value.name}", ${formatPlace(entity.at(['id']))})`;

/** The earlier folders' entities, indexed by id, name and identifiers. */
export class KnownEntities {
  private readonly byId = new Map<string, EntitySource>();
  private readonly byName = new Map<string, EntitySource>();
  private readonly byIdentifier = new Map<string, EntitySource>();

  constructor(entities: readonly EntitySource[]) {
    for (const entity of entities) {
      this.byId.set(entity.value.id, entity);
      this.byName.set(nameKey(entity), entity);
      for (const identifier of entity.value.sameAs ?? []) this.byIdentifier.set(identifier, entity);
    }
  }

  /** Returns the same entity, or undefined if there is none, or what is wrong if this cannot be decided. */
  same(entity: EntitySource): EntitySource | undefined | { says: string } {
    const { id, sameAs = [] } = entity.value;
    const own = this.byId.get(id);
    const other = own && this.whyOther(own, entity);
    if (other) return { says: `the id "${id}" means something else in ${described(own)}: ${other}` };
    const named = this.byName.get(nameKey(entity));
    const found = new Set(
      [
        own,
        named && !areToldApart(named, entity) ? named : undefined,
        ...sameAs.map((one) => this.byIdentifier.get(one)),
      ].filter((one) => one !== undefined),
    );
    const [first, second] = found;
    if (second)
      return {
        says: `"${id}" is both ${described(first!)} and ${described(second)}, by its id, its name or its identifiers; correct these, or make one of the two`,
      };
    if (first && first.kind !== entity.kind)
      return {
        says: `"${id}" is a ${entity.kind} and shares an identifier with ${described(first)}; correct one of them`,
      };
    return first;
  }

  /** Returns why two entities with one id are not the same, or undefined if they are. */
  private whyOther(a: EntitySource, b: EntitySource): string | undefined {
    if (a.kind !== b.kind) return `here it is a ${b.kind}; give one of the two another id`;
    if (areToldApart(a, b))
      return 'their identifiers (sameAs) differ; give one of the two another id, or correct these';
    if (shareIdentifier(a, b) || shareName(a, b)) return undefined;
    return `here it is "${b.value.name}"; if they are one, list one name among the aliases of the other, else give one of the two another id`;
  }
}
