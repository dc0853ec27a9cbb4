import { setLook } from './look.ts';
import { readSettings, type Settings, watchSettings } from './settings.ts';

/** Applies the reader's theme and text size to one of the extension's own pages, and again whenever they change. */
export async function keepLook(): Promise<void> {
  const show = ({ theme, textSize }: Settings) =>
    setLook(document.documentElement, { scheme: theme === 'page' ? 'light dark' : theme, textSize: textSize / 100 });
  watchSettings(show);
  show(await readSettings());
}
