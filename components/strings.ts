/**
 * How components get their words: an entrypoint provides a translate function, components ask for it.
 * The messages live in `locales/en.yml`; `createI18n().t` of `@wxt-dev/i18n` fits as it is.
 */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Gives the message of a key. A number picks the plural form; `subs` stand for `$1`, `$2`, … */
export interface Translate {
  (key: string): string;
  (key: string, subs: string[]): string;
  (key: string, n: number): string;
  (key: string, n: number, subs: string[]): string;
}

/** Without a provider the keys themselves are shown, which nobody overlooks. */
export const Strings = createContext<Translate>((key: string) => key);

/** The translate function of the surface that the component is drawn on. */
export function useStrings(): Translate {
  return useContext(Strings);
}

/** `Lavrov, Kerry and Putin`, in the language of the messages. */
export function joinNames(t: Translate, names: string[]): string {
  return new Intl.ListFormat(t('locale.code'), { type: 'conjunction' }).format(names);
}
