import type { Alias, AliasType, EventFacts, Kind, Prominence, Relation, Role } from './pack.ts';

/**
 * What the linker reads of an entity. A pack's entities fit as they are.
 */
export interface LexiconEntry {
  id: string;
  name: string;
  kind: Kind;
  aliases: Alias[];
  description: string;
  roles: Role[];
  surname?: string;
  knownBySurname?: boolean;
  titles?: string[];
  confusables?: string[];
  event?: EventFacts;
  related: Relation[];
  coverage: Prominence[];
}

/** By which rule a mention was found; the card tells the reader. */
export type Via = 'name' | 'alias' | 'surname' | 'spelling' | 'cue';

/** A span of text linked to an entity. Offsets are UTF-16 units into the text as given. */
export interface Mention {
  start: number;
  /** exclusive */
  end: number;
  /** entity id */
  entity: string;
  via: Via;
  /** the written form that matched, as the pack has it */
  alias: string;
  aliasType: AliasType;
  /** probability that the link is right, 0 to 1 */
  confidence: number;
  /** ids of other entities that the same words could have meant */
  rivals: string[];
}

/** Facts about the page that linking weighs. */
export interface PageFacts {
  /** when the story was published, ISO 8601, where known */
  published?: string;
  /** ids of the entities that earlier parts of the page name: a page that grows is linked in pieces */
  present?: string[];
}

/** One answer of lookup. */
export interface LookupResult {
  id: string;
  name: string;
  kind: Kind;
  description: string;
  /** the form of the name that the query met */
  matched: string;
  /** spans of `matched` that the query met, end exclusive */
  ranges: [number, number][];
  /** 0 to 1, higher is better */
  score: number;
}
