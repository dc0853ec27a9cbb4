import { setLook } from './look.ts';
import { readSettings, type Settings, watchSettings } from './settings.ts';

/** Gives one of the extension's own pages the look that the reader chose, and keeps to it. */
export async function keepLook(): Promise<void> {
  const show = ({ theme, textSize }: Settings) =>
    setLook(document.documentElement, { scheme: theme === 'page' ? 'light dark' : theme, textSize: textSize / 100 });
  watchSettings(show);
  show(await readSettings());
}
