/** The settings: what each may be, and which of what is stored can be used. */
import * as v from 'valibot';
import { DEFAULT_MARKS } from '../engine/marks.ts';
import { LONGEST_ID, MOST_DELAY_MS, MOST_ENTRIES, MOST_SURFACE, MOST_WORDS_APART, TEXT_SIZE } from './limits.ts';

const KINDS = ['person', 'organization', 'place', 'event'] as const;

/** Whether a text is a host just as an address has it: names, numbers and what else browsers let stand there. */
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
  /** show mentions that are not certain, as "possibly" */
  unsure: v.boolean(),
  /**
   * what opens a card without a click: resting on an underlined name, resting on any known one, nothing, or resting
   * on any with Shift held
   */
  opens: v.picklist(['marked', 'any', 'click', 'key']),
  openAfterMs: milliseconds,
  closeAfterMs: milliseconds,
  /** light or dark whatever is around; or as the page under the card, and Backstory's own pages as the browser */
  theme: v.picklist(['page', 'light', 'dark']),
  /** percent */
  textSize: v.pipe(v.number(), v.integer(), v.minValue(TEXT_SIZE.least), v.maxValue(TEXT_SIZE.most)),
  /** number of entities on the toolbar's icon */
  badge: v.boolean(),
  /** hosts that are not read although they are allowed */
  sitesOff: list(host, MOST_ENTRIES),
  /** names that are not shown: this surface is not this entity */
  dismissed: list(dismissal, MOST_ENTRIES),
};

/** The entries of a list that fit; the others are left out, rather than all of them. */
const fitting = <const T extends v.GenericSchema>(item: T, most: number) =>
  v.pipe(
    v.array(v.unknown()),
    v.transform((items) =>
      items
        // what is beyond was never stored by us, and is not even looked at
        .slice(0, most)
        .map((one) => v.safeParse(item, one))
        .filter(({ success }) => success)
        .map(({ output }) => output as v.InferOutput<T>),
    ),
  );

/** Settings as they are read: `v.fallback` is what a reader has who never chose. */
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

/** The settings in a value of any kind: what does not fit in it is as if it were not there. */
export function settingsIn(value: unknown): Settings {
  const result = v.safeParse(usable, value);
  return result.success ? result.output : v.parse(usable, {});
}

export const DEFAULT_SETTINGS: Settings = settingsIn({});

/** What the script of the card needs of the settings. */
export type CardSettings = Pick<Settings, 'opens' | 'openAfterMs' | 'closeAfterMs' | 'theme' | 'textSize'>;

export function cardSettingsOf({ opens, openAfterMs, closeAfterMs, theme, textSize }: Settings): CardSettings {
  return { opens, openAfterMs, closeAfterMs, theme, textSize };
}

/** The settings in which two differ; what `coming` does not tell is the same. */
export function changesOf(now: Settings, coming: Partial<Settings>): (keyof Settings)[] {
  const keys = Object.keys(settingFields) as (keyof Settings)[];
  return keys.filter((key) => key in coming && JSON.stringify(coming[key]) !== JSON.stringify(now[key]));
}
