/**
 * What the reader chose, kept on this device. Anything stored that does not fit
 * (an older version's, a broken one) falls back to the default, field by field.
 */
import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { DEFAULT_MARKS } from '../engine/marks.ts';

const host = v.pipe(v.string(), v.maxLength(253), v.regex(/^[a-z0-9.-]+$/));
const milliseconds = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3000));
const dismissal = v.object({
  entity: v.pipe(v.string(), v.maxLength(80)),
  surface: v.pipe(v.string(), v.maxLength(300)),
});

/** Every setting with its limits. */
export const settingFields = {
  which: v.picklist(['all', 'first', 'none']),
  kinds: v.array(v.picklist(['person', 'organization', 'place', 'event'])),
  wordsApart: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(200)),
  /** show mentions that are not certain, as "possibly" */
  unsure: v.boolean(),
  openAfterMs: milliseconds,
  closeAfterMs: milliseconds,
  /** number of entities on the toolbar's icon */
  badge: v.boolean(),
  /** hosts that are not read although they are allowed */
  sitesOff: v.pipe(v.array(host), v.maxLength(2000)),
  /** names that are not shown: this surface is not this entity */
  dismissed: v.pipe(v.array(dismissal), v.maxLength(2000)),
};

/** Settings as they are read: `v.fallback` is what a reader has who never chose. */
export const settingsSchema = v.object({
  which: v.fallback(settingFields.which, DEFAULT_MARKS.which),
  kinds: v.fallback(settingFields.kinds, ['person', 'organization', 'event']),
  wordsApart: v.fallback(settingFields.wordsApart, DEFAULT_MARKS.wordsApart),
  unsure: v.fallback(settingFields.unsure, true),
  openAfterMs: v.fallback(settingFields.openAfterMs, 300),
  closeAfterMs: v.fallback(settingFields.closeAfterMs, 300),
  badge: v.fallback(settingFields.badge, true),
  sitesOff: v.fallback(settingFields.sitesOff, []),
  dismissed: v.fallback(settingFields.dismissed, []),
});

export type Settings = v.InferOutput<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = v.parse(settingsSchema, {});

const item = storage.defineItem<unknown>('local:settings');

/** The settings, whatever is stored. */
export async function readSettings(): Promise<Settings> {
  const stored = await item.getValue().catch(() => undefined);
  const result = v.safeParse(settingsSchema, stored ?? {});
  return result.success ? result.output : DEFAULT_SETTINGS;
}

let turn: Promise<unknown> = Promise.resolve();

/** One change after the other: in this context by a chain, among the extension's pages by a lock of the browser's. */
function inTurn<T>(act: () => Promise<T>): Promise<T> {
  const locked = () => (globalThis.navigator?.locks ? navigator.locks.request('backstory.settings', act) : act());
  const done = turn.then(locked, locked) as Promise<T>;
  turn = done.catch(() => {});
  return done;
}

/** Changes some settings and keeps the others. */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return inTurn(async () => {
    const next = change(await readSettings());
    await item.setValue(next);
    return next;
  });
}

/** Reads the site again, or leaves it alone from now on. */
export function switchSite(host: string, on: boolean): Promise<Settings> {
  return changeSettings((settings) => {
    const others = settings.sitesOff.filter((one) => one !== host);
    return { ...settings, sitesOff: on ? others : [...others, host].sort() };
  });
}

/** Calls back on every change, whoever made it. */
export function watchSettings(changed: () => void): () => void {
  return item.watch(changed);
}
