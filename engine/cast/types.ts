/** The shapes of a cast. */

/** Longer names are none: a page’s capitals without an end, or a word of a thousand letters. In UTF-16 units. */
export const LONGEST_NAME = 160;
/** Longer introductions are none. In UTF-16 units. */
export const LONGEST_INTRODUCTION = 500;

/** What a member is. */
export type MemberKind = 'person' | 'organization' | 'place';

/** A span of the text that names a member. */
export interface CastMention {
  /** offset of its first UTF-16 unit */
  start: number;
  /** exclusive; a possessive ending lies outside */
  end: number;
}

/** A name that the library knows, with the place where the text names it. */
export interface KnownName extends CastMention {
  /** the entity's id */
  entity: string;
  /** the entity's canonical name */
  name: string;
  kind: MemberKind;
}

/** A name of the story. */
export interface Member {
  /** the fullest form in which the text writes it */
  name: string;
  kind: MemberKind;
  /** the words by which the text says who or what it is, and where they stand; left out if it never says */
  introduction?: CastMention & { text: string };
  /** in order of place; never overlapping another member's */
  mentions: CastMention[];
  /** id of the library's entity, if it knows the name */
  entity?: string;
}

/** A story's cast, people first met first; or that the story is in another language. */
export type Cast = { english: true; members: Member[] } | { english: false };
