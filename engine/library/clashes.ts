/**
 * Compares a pack that is to be imported with those in the library: entities that both know, and names that mean
 * different entities.
 */
import { foldKey } from '../text/tokens.ts';
import { type Clashes, type IncomingName, MOST_TOLD } from './clash.ts';
import type { LibraryPack } from './library-pack.ts';

/** Compares incoming entities with the packs of the library. */
export function clashesOf(packs: readonly LibraryPack[], incoming: readonly IncomingName[]): Clashes {
  const found: Clashes = { joined: 0, clashes: [], count: 0 };
  for (const entity of incoming) {
    let isJoined = false;
    for (const { open, title } of packs) {
      const shared = (entity.sameAs ?? []).flatMap((identifier) => open.identifiers.find(identifier));
      const same = new Set([...shared, ...open.lexicon.withName(entity.name, entity.kind)]);
      if (same.size > 0) isJoined = true;
      for (const text of new Set([entity.name, ...entity.aliases])) {
        const key = foldKey(text);
        for (const number of open.lexicon.forms.holdingAll(text)) {
          if (same.has(number)) continue;
          const other = open.entities.at(number)!;
          const hasName = [other.name, ...other.aliases.map((alias) => alias.text)].some(
            (name) => foldKey(name) === key,
          );
          if (!hasName) continue;
          found.count++;
          if (found.clashes.length < MOST_TOLD)
            found.clashes.push({
              text,
              name: entity.name,
              kind: entity.kind,
              other: { name: other.name, kind: other.kind, pack: title },
            });
        }
      }
    }
    if (isJoined) found.joined++;
  }
  return found;
}
