import type { AliasType, Entity, Kind } from './pack.ts';

/** The fields of an entity that linking and lookup use: all but those that only its card shows. */
export type LexiconEntry = Omit<Entity, 'background' | 'figures'>;

/** The rule by which a mention was found; the card shows it to the reader. */
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

/** Facts about the page that linking uses. */
export interface PageFacts {
  /** when the story was published, ISO 8601, if known */
  published?: string;
  /** ids of the entities that earlier parts of the page name: a page that grows is linked in parts */
  present?: string[];
}

/** One result of lookup. */
export interface LookupResult {
  id: string;
  name: string;
  kind: Kind;
  description: string;
  /** the form of the name that the query matched */
  matched: string;
  /** spans of `matched` that the query matched, end exclusive */
  ranges: [number, number][];
  /** higher is better: 1 for a name typed in full, plus up to 0.1 for one that the coverage names often */
  score: number;
}
