/**
 * The format of stored settings, by version (docs/decisions/0015). Pure: stored settings are upgraded to the current
 * format each time they are read, and stored in it with the next change. Settings that a newer version stored are never lost.
 */
import * as v from 'valibot';
import { changesOf, type Settings, settingFields, settingsIn } from './settings-schema.ts';

/** What is stored, or in a file: the settings, and the version of their format. */
export type Kept = Record<string, unknown>;

/** The version of the format, and how each version is made from the one before it. */
export interface SettingsFormat {
  version: number;
  /** by version: converts stored settings from the version before; a version without a step only added settings */
  steps: Readonly<Record<number, (kept: Kept) => Kept>>;
}

/**
 * The current format. A setting whose meaning changes gets a new name and a step here, so that an older version
 * does not find a value that it would misread.
 */
export const SETTINGS_FORMAT: SettingsFormat = { version: 1, steps: {} };

/** Whether a value can be stored settings at all. */
export const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The version of stored settings; the first version did not store it. */
const versionOf = (kept: Kept): number =>
  typeof kept.version === 'number' && Number.isInteger(kept.version) && kept.version > 0 ? kept.version : 1;

/**
 * Stored settings upgraded to the current format; those of a newer version stay as they are. If a step fails, later
 * steps are not tried.
 */
export function upgraded(kept: Kept, format: SettingsFormat = SETTINGS_FORMAT): Kept {
  let now = kept;
  try {
    for (let to = versionOf(kept) + 1; to <= format.version; to++) now = format.steps[to]?.(now) ?? now;
  } catch (error) {
    console.warn('settings could not be upgraded to the format of this version', error);
  }
  return now;
}

/** The settings in a stored value of any kind. */
export const readKept = (stored: unknown, format: SettingsFormat = SETTINGS_FORMAT): Settings =>
  settingsIn(isKept(stored) ? upgraded(stored, format) : {});

const complete = v.object(settingFields);

/**
 * What to store after a change.
 *
 * @throws Error with the setting and the reason if a setting is not valid
 */
export function writeKept(stored: unknown, next: Settings, format: SettingsFormat = SETTINGS_FORMAT): Kept {
  const result = v.safeParse(complete, next);
  if (!result.success) {
    const [issue] = result.issues;
    throw new Error(`settings not changed: ${v.getDotPath(issue)}: ${issue.message}`);
  }
  if (!isKept(stored) || versionOf(stored) <= format.version) return { version: format.version, ...result.output };
  // stored by a newer version: change only what the reader changed, and leave the rest for that version
  const changed = changesOf(readKept(stored, format), next).map((key) => [key, next[key]]);
  return { ...stored, ...Object.fromEntries(changed) };
}
