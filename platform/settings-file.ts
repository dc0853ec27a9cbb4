/** Settings as a file that the reader keeps: written whole, read with care, applied only after a look at it. */
import * as v from 'valibot';
import { escapeForMessage } from '../data/schema/escape-for-message.ts';
import { type Settings, settingFields } from './settings-schema.ts';
import { FORM, isKept, upgraded } from './settings-versions.ts';

export { changesOf } from './settings-schema.ts';

/** Says what a file is. */
const FORMAT = 'backstory-settings';
/** The largest settings there can be have a tenth of it. */
export const MOST_BYTES = 5_000_000;

/** What a file holds; settings of other versions that are not known here are left out. */
export type SomeSettings = Partial<Settings>;

/** Why a file is refused; `field` is the path to what does not fit, `found` what stands there. */
export type FileProblem =
  | { problem: 'tooLarge' | 'notJson' | 'notSettings' | 'newer' }
  | { problem: 'field'; field: string; found: string };

const file = v.object({ format: v.literal(FORMAT), version: v.pipe(v.number(), v.integer(), v.minValue(1)) });
const contents = v.object({ settings: v.partial(v.object(settingFields)) });

/** The text of the file. */
export function writeSettingsFile(settings: Settings): string {
  return `${JSON.stringify({ format: FORMAT, version: FORM.version, settings }, null, 2)}\n`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads a file's text; what does not fit is refused whole, with the field that does not. */
export function readSettingsFile(text: string): { settings: SomeSettings } | FileProblem {
  if (text.length > MOST_BYTES) return { problem: 'tooLarge' };
  const data = parseJson(text);
  if (data === undefined) return { problem: 'notJson' };
  const head = v.safeParse(file, data);
  if (!head.success) return { problem: 'notSettings' };
  const { version } = head.output;
  if (version > FORM.version) return { problem: 'newer' };
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
