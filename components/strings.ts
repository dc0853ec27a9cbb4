/**
 * How components get their words: an entrypoint provides a translate function, and components use it.
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

/** Without a provider the keys themselves are shown, which is easy to notice. */
export const Strings = createContext<Translate>((key: string) => key);

/** The translate function of the surface that contains the component. */
export function useStrings(): Translate {
  return useContext(Strings);
}

const BIDI_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * Words of a page, a pack or the reader that are filled into a message: they cannot turn the words around them. (Where
 * they stand alone, a `<bdi>` does that.)
 */
export function isolated(words: string): string {
  const plain = words.replace(BIDI_CONTROLS, '');
  return RIGHT_TO_LEFT.test(plain) ? `\u2068${plain}\u2069` : plain;
}

/** `Lavrov, Kerry and Putin`, in the language of the messages. */
export function joinNames(t: Translate, names: string[]): string {
  return new Intl.ListFormat(t('locale.code'), { type: 'conjunction' }).format(names.map(isolated));
}
