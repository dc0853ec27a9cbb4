/**
 * A made-up language that shows what a translation would break: letters with accents, messages about 40 % longer,
 * brackets around each (a text without them is not in the message file), and one variant from right to left.
 */
import type { Translate } from '../../components/strings.ts';

const ACCENTED: Record<string, string> = { a: 'á', e: 'ë', i: 'î', o: 'ø', u: 'ü', y: 'ÿ', c: 'ç', n: 'ñ', s: 'š' };
/** Replace `$1` to `$4` while the message is changed: characters of the private use area. */
const STAND_INS = '\uE001\uE002\uE003\uE004';

type Argument = number | string[];

/** A message in the made-up language; placeholders (`$1`, `%s`) stay as they are. */
export function madeUp(message: string): string {
  const accented = message.replace(/(?<!%)[aeiouycns]/g, (letter) => ACCENTED[letter] ?? letter);
  return `[${accented}${'·'.repeat(Math.ceil(message.length * 0.4))}]`;
}

export function pseudo(t: Translate, direction: 'ltr' | 'rtl'): Translate {
  const translate = t as (key: string, ...rest: Argument[]) => string;
  return (key: string, ...rest: Argument[]) => {
    if (key === 'locale.dir') return direction;
    if (key.startsWith('locale.')) return translate(key);
    const subs = rest.find((argument) => typeof argument === 'object') ?? rest.map(String);
    const count = rest.filter((argument) => typeof argument === 'number');
    const words = madeUp(translate(key, ...count, [...STAND_INS].slice(0, subs.length)));
    return words.replace(/[\uE001-\uE004]/g, (standIn) => subs[STAND_INS.indexOf(standIn)] ?? '');
  };
}
