import type { Settings } from '../../platform/settings.ts';
import { changesOf } from '../../platform/settings-schema.ts';

/**
 * What a changed setting asks of an open page. `link`: link its text again, which brings the card's settings and a new
 * count with it. `card`: take the card's settings. `badge`: count on the toolbar's icon, or stop counting.
 */
export type Effect = 'link' | 'card' | 'badge';

const EFFECT_OF: Record<keyof Settings, Effect> = {
  which: 'link',
  kinds: 'link',
  wordsApart: 'link',
  unsure: 'link',
  sitesOff: 'link',
  dismissed: 'link',
  opens: 'card',
  openAfterMs: 'card',
  closeAfterMs: 'card',
  theme: 'card',
  textSize: 'card',
  badge: 'badge',
};

/** What a change of the settings asks of open pages; empty if they are the same. */
export const effectsOf = (before: Settings, now: Settings): Set<Effect> =>
  new Set(changesOf(before, now).map((key) => EFFECT_OF[key]));
