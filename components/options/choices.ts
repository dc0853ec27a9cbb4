/** What the settings page shows and changes: the settings themselves. */
import type { Settings } from '../../platform/settings-schema.ts';

export type { Settings } from '../../platform/settings-schema.ts';

export type MarkedKind = Settings['kinds'][number];
/** The kinds of entities that can be underlined, in the order of the page. */
export const MARKED_KINDS: readonly MarkedKind[] = ['person', 'organization', 'place', 'event'];

/** A dismissed name: these words do not mean this entity. */
export type Dismissal = Settings['dismissed'][number];

/** The highest and lowest values of numeric settings: milliseconds, words, percent. */
export interface Limits {
  delayMs: number;
  wordsApart: number;
  textSize: { least: number; most: number };
}

/** Changes some settings and keeps the others. */
export type Change = (change: Partial<Settings>) => void;
