/** What the settings page shows and changes. */

/** The kinds of entities that can be underlined. */
export const MARKED_KINDS = ['person', 'organization', 'place', 'event'] as const;
export type MarkedKind = (typeof MARKED_KINDS)[number];

/** A name that is not shown: this surface is not this entity. */
export interface Dismissal {
  /** entity id */
  entity: string;
  surface: string;
}

/** Every choice, with the meaning that the settings give it. */
export interface Choices {
  which: 'all' | 'first' | 'none';
  kinds: MarkedKind[];
  wordsApart: number;
  unsure: boolean;
  openAfterMs: number;
  closeAfterMs: number;
  badge: boolean;
  sitesOff: string[];
  dismissed: Dismissal[];
}

/** Changes some choices and keeps the others. */
export type Change = (change: Partial<Choices>) => void;
