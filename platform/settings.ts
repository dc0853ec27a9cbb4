/**
 * What the reader chose, kept on this device. Anything stored that does not fit
 * (an older version's, a broken one) falls back to the default, field by field.
 */
import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { DEFAULT_MARKS } from '../engine/marks.ts';

const host = v.pipe(v.string(), v.maxLength(253), v.regex(/^[a-z0-9.-]+$/));
const milliseconds = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3000));
const hosts = v.pipe(v.array(host), v.maxLength(2000));

/** Every setting with its limits; `v.fallback` is what a reader has who never chose. */
export const settingsSchema = v.object({
  which: v.fallback(v.picklist(['all', 'first', 'none']), DEFAULT_MARKS.which),
  kinds: v.fallback(v.array(v.picklist(['person', 'organization', 'place', 'event'])), [
    'person',
    'organization',
    'event',
  ]),
  wordsApart: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(200)), DEFAULT_MARKS.wordsApart),
  /** show mentions that are not certain, as "possibly" */
  unsure: v.fallback(v.boolean(), true),
  openAfterMs: v.fallback(milliseconds, 300),
  closeAfterMs: v.fallback(milliseconds, 300),
  /** number of entities on the toolbar's icon */
  badge: v.fallback(v.boolean(), true),
  /** hosts that are not read although they are listed */
  sitesOff: v.fallback(hosts, []),
  /** names that are not shown: this surface is not this entity */
  dismissed: v.fallback(
    v.pipe(
      v.array(v.object({ entity: v.pipe(v.string(), v.maxLength(80)), surface: v.pipe(v.string(), v.maxLength(300)) })),
      v.maxLength(2000),
    ),
    [],
  ),
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

/** Changes some settings and keeps the others. */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const next = change(await readSettings());
  await item.setValue(next);
  return next;
}

/** Calls back on every change, whoever made it. */
export function watchSettings(changed: () => void): () => void {
  return item.watch(changed);
}
