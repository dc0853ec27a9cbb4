import type { AliasType, Entity, Kind } from './pack.ts';

/** What linking and lookup read of an entity: all but what only its card shows. */
export type LexiconEntry = Omit<Entity, 'background' | 'figures'>;

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
  /** when the story was published, ISO 8601, if known */
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
  /** the form of the name that the query matched */
  matched: string;
  /** spans of `matched` that the query matched, end exclusive */
  ranges: [number, number][];
  /** higher is better: 1 for a name typed in full, and up to a tenth more for one that the coverage names often */
  score: number;
}
