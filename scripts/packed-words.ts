/**
 * Compresses the lists of `engine/english/` when the extension is built: they are a sixth of the package. They become one
 * module, as they compress better side by side than among code, and as a quarter of their words are in several of them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { phrases } from '../engine/english/event-words.ts';
import { packLists } from '../engine/english/packed-words.ts';
import { words } from '../engine/english/words.ts';

const FOLDER = join(import.meta.dirname, '../engine/english').replaceAll('\\', '/');
const NAME = 'virtual:english-lists';
const LISTS_MODULE = `\0${NAME}`;
/** A list as it is written in the source, in quotes of either sort. */
const LIST = /\bwords\(\s*(?:`([^`$\\]*)`|'([^'\\\n]*)'),?\s*\)/g;
/** A list of phrases for events, separated by commas: `phrases` in `engine/english/event-words.ts` reads it in either form. */
const PHRASES = /(?<=\b(?:phrases\(|strong:|weak:)\s*)([`'])(\s*[\p{Ll}#][\p{Ll}\d\s,*#’.&-]*)\1/gu;

/** The source of a module in which `replace` is called for each list, and its result written instead; if undefined, the list stays. */
function replaceLists(source: string, replace: (list: ReadonlySet<string>) => string | undefined): string {
  return source
    .replace(LIST, (written, lines: string | undefined, line: string | undefined) => {
      const list = lines ?? line ?? '';
      // capital letters are the format's
      return /[A-Z]/.test(list) ? written : (replace(words(list)) ?? written);
    })
    .replace(PHRASES, (written, _quote, list: string) => replace(new Set(phrases(list))) ?? written);
}

/** All lists of some modules, each once. */
export class EnglishLists {
  readonly lists: ReadonlySet<string>[];
  readonly #index: Map<string, number>;

  constructor(sources: Iterable<string>) {
    const byKey = new Map<string, ReadonlySet<string>>();
    for (const source of sources)
      replaceLists(source, (list) => {
        byKey.set(key(list), list);
        return undefined;
      });
    const times = new Map<string, number>();
    for (const word of [...byKey.values()].flatMap((list) => [...list])) times.set(word, (times.get(word) ?? 0) + 1);
    const ownWords = (list: ReadonlySet<string>) => [...list].filter((word) => times.get(word) === 1).length;
    const sorted = [...byKey].sort(([, one], [, other]) => ownWords(other) - ownWords(one));
    this.lists = sorted.map(([, list]) => list);
    this.#index = new Map(sorted.map(([name], index) => [name, index]));
  }

  /** The source of a module that takes its lists from the module of all lists. */
  withoutLists(source: string): string {
    const text = replaceLists(source, (list) => `packedLists[${this.#index.get(key(list))}]`);
    return text === source ? source : `import { packedLists } from '${NAME}';\n${text}`;
  }

  /** The module of all lists. */
  module(): string {
    const packed = JSON.stringify(packLists(this.lists));
    return `import { unpackLists } from '${FOLDER}/packed-words.ts';\nexport const packedLists = unpackLists(${packed});`;
  }
}

const key = (list: ReadonlySet<string>): string => [...list].sort().join();

/** The sources of `engine/english/` by file. */
export const englishSources = (): Map<string, string> =>
  new Map(readdirSync(FOLDER).map((file) => [file, readFileSync(join(FOLDER, file), 'utf8')]));

/** The bundler's plugin. */
export function packedWords(): Plugin {
  let english: EnglishLists;
  return {
    name: 'packed-words',
    enforce: 'pre',
    apply: 'build',
    buildStart() {
      english = new EnglishLists(englishSources().values());
    },
    resolveId: (id) => (id === NAME ? LISTS_MODULE : null),
    load: (id) => (id === LISTS_MODULE ? english.module() : null),
    transform: (source, id) => (id.startsWith(FOLDER) ? english.withoutLists(source) : null),
  };
}
