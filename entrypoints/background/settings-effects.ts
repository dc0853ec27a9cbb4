import type { Settings } from '../../platform/settings.ts';
import { changesOf } from '../../platform/settings-schema.ts';

/**
 * What an open page must do after a setting has changed. `link`: link its text again, which also updates the card's settings and the
 * count. `card`: get the card's settings. `badge`: show the count on the toolbar's icon, or hide it.
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

/** What open pages must do after a change of the settings; empty if nothing changed. */
export const effectsOf = (before: Settings, now: Settings): Set<Effect> =>
  new Set(changesOf(before, now).map((key) => EFFECT_OF[key]));
