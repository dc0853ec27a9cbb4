/** What is told of a pack that comes and those that are there. Free of the engine's words: the Library page loads it. */
import type { Entity, Kind } from '../model/pack.ts';

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

/** The most that are told. */
export const MOST_TOLD = 20;
