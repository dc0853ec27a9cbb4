/** The types of a cast. */

/** The most UTF-16 units of a name; anything longer is not one. */
export const LONGEST_NAME = 160;
/** The most UTF-16 units of an introduction. */
export const LONGEST_INTRODUCTION = 500;

/** The kind of a member. */
export type MemberKind = 'person' | 'organization' | 'place';

/** A span of the text that names a member. */
export interface CastMention {
  /** offset of its first UTF-16 unit */
  start: number;
  /** exclusive; without a possessive ending */
  end: number;
}

/** A name that the library knows, at the position where the text has it. */
export interface KnownName extends CastMention {
  /** the entity's id */
  entity: string;
  /** the entity's canonical name */
  name: string;
  kind: MemberKind;
}

/** A name of the story. */
export interface Member {
  /** its fullest form in the text */
  name: string;
  kind: MemberKind;
  /** the words by which the text says who or what it is, and their position; absent if the text does not say */
  introduction?: CastMention & { text: string };
  /** sorted by position; no two mentions of a cast overlap */
  mentions: CastMention[];
  /** id of the library's entity, if it knows the name */
  entity?: string;
}

/** The cast of a story, sorted by first mention; or that the story is not in English. */
export type Cast = { english: true; members: Member[] } | { english: false };
