/** Merges the entities of several folders. */
import type { EntitySource, Sources } from '../sources.ts';
import { joinEntity } from './entity.ts';
import { described, KnownEntities } from './identity.ts';
import { type JoinedFolders, type NewIds, refuse } from './joined.ts';
import { renameEntity } from './rename.ts';

/** Maps the next folder's entities to the same entities of earlier folders, or to undefined if they are new. Refused entities are left out. */
function identified(into: JoinedFolders, next: Sources, ids: NewIds): Map<EntitySource, EntitySource | undefined> {
  const known = new KnownEntities(into.sources.entities);
  const same = new Map<EntitySource, EntitySource | undefined>();
  const taken = new Map<EntitySource, EntitySource>();
  for (const entity of next.entities) {
    const { id } = entity.value;
    const found = known.same(entity);
    const twin = found && !('says' in found) ? taken.get(found) : undefined;
    const wrong =
      found && 'says' in found
        ? found.says
        : twin && `"${id}" and ${described(twin)} are both ${described(found!)}; make them one, or tell them apart`;
    if (wrong) {
      refuse(into, ids.entities, id, { ...entity.at(['id']), says: wrong });
      continue;
    }
    const earlier = found as EntitySource | undefined;
    same.set(entity, earlier);
    if (!earlier) continue;
    taken.set(earlier, entity);
    if (earlier.value.id !== id) ids.entities.set(id, earlier.value.id);
  }
  return same;
}

/** Adds the next folder's entities. */
export function joinEntities(into: JoinedFolders, next: Sources, ids: NewIds): void {
  const { sources, problems, warnings, shared } = into;
  for (const [entity, earlier] of identified(into, next, ids)) {
    const renamed = { ...entity, value: renameEntity(entity.value, ids) };
    if (!earlier) {
      sources.entities.push(renamed);
      continue;
    }
    const joined = joinEntity(earlier, renamed);
    sources.entities[sources.entities.indexOf(earlier)] = joined.entity;
    problems.push(...joined.problems);
    warnings.push(...joined.warnings);
    shared.entities.add(earlier.value.id);
  }
}
