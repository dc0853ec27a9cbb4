/** The words on screen, read from their source file, for scripts and tests, which do not run in a browser. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Translate } from '../components/strings.ts';

type Plural = { 1: string; n: string };
type Messages = { [key: string]: string | Plural | Messages };

const messages = parse(readFileSync(join(import.meta.dirname, '../locales/en.yml'), 'utf8')) as Messages;

function isMessage(value: string | Plural | Messages): value is string | Plural {
  return typeof value === 'string' || 'n' in value;
}

function flatten(tree: Messages, path: string): [string, string | Plural][] {
  return Object.entries(tree).flatMap(([name, value]) =>
    isMessage(value) ? [[path + name, value] as [string, string | Plural]] : flatten(value, `${path}${name}.`),
  );
}

/** All messages by key. */
export const MESSAGES = new Map(flatten(messages, ''));

/** @throws Error if there is no such message, or if a placeholder is not filled in */
export const translate: Translate = (key: string, ...rest: (number | string[])[]) => {
  const message = MESSAGES.get(key);
  if (message === undefined) throw new Error(`locales/en.yml has no message "${key}"`);
  const count = rest.find((argument) => typeof argument === 'number');
  const subs = rest.find((argument) => typeof argument === 'object') ?? (count === undefined ? [] : [String(count)]);
  const words = typeof message === 'string' ? message : message[count === 1 ? 1 : 'n'];
  return words.replace(/\$(\d)/g, (hole, place) => {
    const sub = subs[Number(place) - 1];
    if (sub === undefined) throw new Error(`nothing given for ${hole} of "${key}"`);
    return sub;
  });
};
