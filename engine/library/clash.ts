/**
 * Types for comparing a pack that is to be imported with those in the library. Without code of the engine, because the
 * Library page loads it.
 */
import type { Entity, Kind } from '../model/pack.ts';

/** The part of an incoming entity that is compared. */
export type IncomingName = Pick<Entity, 'name' | 'kind' | 'sameAs'> & { aliases: string[] };

/** A name that means one entity in the incoming pack and another one in a pack of the library. */
export interface Clash {
  /** the name as the incoming pack writes it */
  text: string;
  /** the entity that it means there */
  name: string;
  kind: Kind;
  /** the entity that it means in the pack of the library */
  other: { name: string; kind: Kind; pack: string };
}

/** The result of comparing incoming entities. */
export interface Clashes {
  /** number of incoming entities that a pack of the library knows too */
  joined: number;
  /** the first clashes, at most `MOST_TOLD` */
  clashes: Clash[];
  /** number of all clashes */
  count: number;
}

/** The most clashes that are listed. */
export const MOST_TOLD = 20;
