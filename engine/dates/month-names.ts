/** The names of the months in the languages in which most news is written. */

import { foldWord } from '../text/fold.ts';

/** `de-AT` has "Jänner", `en-GB` "Sept". */
const LANGUAGES = 'en en-GB de de-AT fr es it pt nl pl ru uk sv da nb fi cs ro hu el tr bg'.split(' ');
/** A month alone, beside a day (`stycznia`), and short. */
const FORMS: Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'long', day: 'numeric', year: 'numeric' },
  { month: 'short', day: 'numeric', year: 'numeric' },
];

/** Built at the first call, because most pages need no month names. */
let names: Map<string, number> | undefined;

function readNames(): Map<string, number> {
  const found = new Map<string, number>();
  const unclear = new Set<string>();
  for (const language of LANGUAGES) {
    for (const form of FORMS) {
      const format = new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC', calendar: 'gregory' });
      for (let month = 0; month < 12; month++) {
        const part = format.formatToParts(Date.UTC(2014, month, 1)).find(({ type }) => type === 'month');
        const name = foldWord(part?.value ?? '');
        if (!/\p{L}/u.test(name)) continue;
        if ((found.get(name) ?? month) !== month) unclear.add(name);
        found.set(name, month);
      }
    }
  }
  for (const name of unclear) found.delete(name);
  return found;
}

/** Returns the month with this name, from 0, or undefined if there is none, or if languages disagree. */
export function monthNamed(word: string): number | undefined {
  names ??= readNames();
  return names.get(foldWord(word));
}
