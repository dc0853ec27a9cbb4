/** The settings: the valid values of each, and how to read stored settings that are not all valid. */
import * as v from 'valibot';
import { DEFAULT_MARKS } from '../engine/marks.ts';
import { LONGEST_ID, MOST_DELAY_MS, MOST_ENTRIES, MOST_SURFACE, MOST_WORDS_APART, TEXT_SIZE } from './limits.ts';

const KINDS = ['person', 'organization', 'place', 'event'] as const;

/** Whether a text is a host name exactly as URLs have it. */
const isHost = (text: string) => URL.canParse(`http://${text}`) && new URL(`http://${text}`).hostname === text;

const host = v.pipe(v.string(), v.maxLength(253), v.check(isHost, 'is no host'));
const milliseconds = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_DELAY_MS));
const dismissal = v.object({
  entity: v.pipe(v.string(), v.maxLength(LONGEST_ID)),
  surface: v.pipe(v.string(), v.maxLength(MOST_SURFACE)),
});
const kind = v.picklist(KINDS);

const list = <const T extends v.GenericSchema>(item: T, most: number) =>
  v.pipe(v.array(item), v.maxLength(most, `is full with ${most} entries: take some back in the settings first`));

/** Every setting with its limits. */
export const settingFields = {
  which: v.picklist(['all', 'first', 'none']),
  kinds: list(kind, KINDS.length),
  wordsApart: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_WORDS_APART)),
  /** show mentions that are not certain, marked as "possibly" */
  unsure: v.boolean(),
  /**
   * what opens a card without a click: resting the pointer on an underlined name, on any known name, nothing, or resting
   * on any known name with Shift held
   */
  opens: v.picklist(['marked', 'any', 'click', 'key']),
  openAfterMs: milliseconds,
  closeAfterMs: milliseconds,
  /** light or dark everywhere; or, for `page`, cards like the page under them and Backstory's own pages like the browser */
  theme: v.picklist(['page', 'light', 'dark']),
  /** percent */
  textSize: v.pipe(v.number(), v.integer(), v.minValue(TEXT_SIZE.least), v.maxValue(TEXT_SIZE.most)),
  /** show the number of entities on the toolbar's icon */
  badge: v.boolean(),
  /** hosts that are allowed but switched off */
  sitesOff: list(host, MOST_ENTRIES),
  /** dismissed names: this surface does not mean this entity */
  dismissed: list(dismissal, MOST_ENTRIES),
};

/** A list without the entries that are not valid, instead of no list at all. */
const fitting = <const T extends v.GenericSchema>(item: T, most: number) =>
  v.pipe(
    v.array(v.unknown()),
    v.transform((items) =>
      items
        // longer lists are never stored, so the rest is not even validated
        .slice(0, most)
        .map((one) => v.safeParse(item, one))
        .filter(({ success }) => success)
        .map(({ output }) => output as v.InferOutput<T>),
    ),
  );

/** Settings as they are read; the second argument of `v.fallback` is the default. */
const usable = v.object({
  which: v.fallback(settingFields.which, DEFAULT_MARKS.which),
  kinds: v.fallback(fitting(kind, KINDS.length), ['person', 'organization', 'event']),
  wordsApart: v.fallback(settingFields.wordsApart, DEFAULT_MARKS.wordsApart),
  unsure: v.fallback(settingFields.unsure, true),
  opens: v.fallback(settingFields.opens, 'marked'),
  openAfterMs: v.fallback(settingFields.openAfterMs, 300),
  closeAfterMs: v.fallback(settingFields.closeAfterMs, 300),
  theme: v.fallback(settingFields.theme, 'page'),
  textSize: v.fallback(settingFields.textSize, 100),
  badge: v.fallback(settingFields.badge, true),
  sitesOff: v.fallback(fitting(host, MOST_ENTRIES), []),
  dismissed: v.fallback(fitting(dismissal, MOST_ENTRIES), []),
});

export type Settings = v.InferOutput<typeof usable>;

/** The settings in any value; a setting that is not valid has its default. */
export function settingsIn(value: unknown): Settings {
  const result = v.safeParse(usable, value);
  return result.success ? result.output : v.parse(usable, {});
}

export const DEFAULT_SETTINGS: Settings = settingsIn({});

/** The settings that the card's script needs. */
export type CardSettings = Pick<Settings, 'opens' | 'openAfterMs' | 'closeAfterMs' | 'theme' | 'textSize'>;

export function cardSettingsOf({ opens, openAfterMs, closeAfterMs, theme, textSize }: Settings): CardSettings {
  return { opens, openAfterMs, closeAfterMs, theme, textSize };
}

/** The names of the settings that differ; those that `coming` does not have count as the same. */
export function changesOf(now: Settings, coming: Partial<Settings>): (keyof Settings)[] {
  const keys = Object.keys(settingFields) as (keyof Settings)[];
  return keys.filter((key) => key in coming && JSON.stringify(coming[key]) !== JSON.stringify(now[key]));
}
