/** What a pack that comes shares with those that are there: whom both know, and names that mean another one there. */
import type { Entity, Kind } from '../model/pack.ts';
import { foldKey } from '../text/tokens.ts';
import type { LibraryPack } from './library-pack.ts';

/** What is compared of an entity that comes. */
export type IncomingName = Pick<Entity, 'name' | 'kind' | 'sameAs'> & { aliases: string[] };

/** A name that two packs give to two entities. */
export interface Clash {
  /** the words as the pack that comes has them */
  text: string;
  /** whom it means there */
  name: string;
  kind: Kind;
  /** whom it means in the pack that is there */
  other: { name: string; kind: Kind; pack: string };
}

/** What was found of some entities. */
export interface Clashes {
  /** how many of them a pack that is there knows as well */
  joined: number;
  /** the first of them */
  clashes: Clash[];
  /** how many there are */
  count: number;
}

/** So many are told. */
export const MOST_TOLD = 20;

/** Compares entities that come with packs that are there. */
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
          const bears = [other.name, ...other.aliases.map((alias) => alias.text)].some((name) => foldKey(name) === key);
          if (!bears) continue;
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
