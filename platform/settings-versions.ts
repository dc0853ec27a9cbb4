/**
 * The form in which settings are kept, by version (docs/decisions/0015). Pure: what is stored is brought to today's
 * form each time it is read, and written in it with the next change. What a newer version stored is never taken away.
 */
import * as v from 'valibot';
import { changesOf, type Settings, settingFields, settingsIn } from './settings-schema.ts';

/** What is stored, or stands in a file: the settings, and the version of their form. */
export type Kept = Record<string, unknown>;

/** The form's version, and how each version comes from the one before it. */
export interface Form {
  version: number;
  /** version → what makes that version's form of the one before; a version without one only added settings */
  steps: Readonly<Record<number, (kept: Kept) => Kept>>;
}

/**
 * The form of today. A setting whose meaning changes takes a new name and a step here: an older version that meets
 * it then finds nothing that it could misread.
 */
export const FORM: Form = { version: 1, steps: {} };

/** Whether a value can be settings at all. */
export const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The version of what is kept; the first one did not write it down. */
const versionOf = (kept: Kept): number =>
  typeof kept.version === 'number' && Number.isInteger(kept.version) && kept.version > 0 ? kept.version : 1;

/** What is kept, in today's form; what is newer stays as it is. Where a step fails on broken values, so does the rest. */
export function upgraded(kept: Kept, form: Form = FORM): Kept {
  let now = kept;
  try {
    for (let to = versionOf(kept) + 1; to <= form.version; to++) now = form.steps[to]?.(now) ?? now;
  } catch (error) {
    console.warn('settings could not be brought to the form of this version', error);
  }
  return now;
}

/** The settings in what is stored, whatever that is. */
export const readKept = (stored: unknown, form: Form = FORM): Settings =>
  settingsIn(isKept(stored) ? upgraded(stored, form) : {});

const complete = v.object(settingFields);

/**
 * What to store after a change.
 *
 * @throws Error with the setting and the reason where the change went beyond the limits
 */
export function writeKept(stored: unknown, next: Settings, form: Form = FORM): Kept {
  const result = v.safeParse(complete, next);
  if (!result.success) {
    const [issue] = result.issues;
    throw new Error(`settings not changed: ${v.getDotPath(issue)}: ${issue.message}`);
  }
  if (!isKept(stored) || versionOf(stored) <= form.version) return { version: form.version, ...result.output };
  // a newer version's: what the reader changed is written into it, all else stays for that version
  const changed = changesOf(readKept(stored, form), next).map((key) => [key, next[key]]);
  return { ...stored, ...Object.fromEntries(changed) };
}
