/** Exports settings to a file and reads them back: strictly validated, and applied only after the reader has seen the changes. */
import * as v from 'valibot';
import { escapeForMessage } from '../data/schema/escape-for-message.ts';
import { type Settings, settingFields } from './settings-schema.ts';
import { isKept, SETTINGS_FORMAT, upgraded } from './settings-versions.ts';

export { changesOf } from './settings-schema.ts';

/** Marks a file as one with settings. */
const FORMAT = 'backstory-settings';
/** The most letters of a file; the largest possible settings have a tenth of that. */
export const MOST_BYTES = 5_000_000;

/** The settings in a file; those of other versions that are not known here are left out. */
export type SomeSettings = Partial<Settings>;

/** Why a file is refused; `field` is the path to the value that is not valid, `found` that value. */
export type FileProblem =
  | { problem: 'tooLarge' | 'notJson' | 'notSettings' | 'newer' }
  | { problem: 'field'; field: string; found: string };

const file = v.object({ format: v.literal(FORMAT), version: v.pipe(v.number(), v.integer(), v.minValue(1)) });
const contents = v.object({ settings: v.partial(v.object(settingFields)) });

/** The text of a file with these settings. */
export function writeSettingsFile(settings: Settings): string {
  return `${JSON.stringify({ format: FORMAT, version: SETTINGS_FORMAT.version, settings }, null, 2)}\n`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads a file's text. If one field is not valid, the whole file is refused, with that field. */
export function readSettingsFile(text: string): { settings: SomeSettings } | FileProblem {
  if (text.length > MOST_BYTES) return { problem: 'tooLarge' };
  const data = parseJson(text);
  if (data === undefined) return { problem: 'notJson' };
  const head = v.safeParse(file, data);
  if (!head.success) return { problem: 'notSettings' };
  const { version } = head.output;
  if (version > SETTINGS_FORMAT.version) return { problem: 'newer' };
  const { settings } = data as { settings?: unknown };
  const result = v.safeParse(contents, { settings: isKept(settings) ? upgraded({ ...settings, version }) : settings });
  if (result.success) return { settings: result.output.settings as SomeSettings };
  const [issue] = result.issues;
  return {
    problem: 'field',
    field: (v.getDotPath(issue) ?? 'settings').replace(/^settings\./, ''),
    found: escapeForMessage(issue.received),
  };
}
