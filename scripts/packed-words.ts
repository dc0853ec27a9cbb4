/** Compresses the lists of `engine/english/` when the extension is built: they are a sixth of the package. */
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { phrases } from '../engine/english/event-words.ts';
import { packWords } from '../engine/english/packed-words.ts';
import { words } from '../engine/english/words.ts';

const FOLDER = join(import.meta.dirname, '../engine/english').replaceAll('\\', '/');
/** A list as it is written in the source, in quotes of either sort. */
const LIST = /\bwords\(\s*(?:`([^`$\\]*)`|'([^'\\\n]*)'),?\s*\)/g;
/** Lists with fewer words than this are not compressed, as it saves nothing. */
const LONG = 4;
/** A list of phrases for events, separated by commas: `phrases` in `engine/english/event-words.ts` reads it in either form. */
const PHRASES = /(?<=\b(?:phrases\(|strong:|weak:)\s*)([`'])(\s*[\p{Ll}#][\p{Ll}\d\s,*#’.&-]*)\1/gu;

/** The source of a module with its lists compressed. */
export function withPackedWords(source: string): string {
  let packed = 0;
  const text = source
    .replace(LIST, (written, lines: string | undefined, line: string | undefined) => {
      const list = lines ?? line ?? '';
      const all = words(list);
      if (all.size < LONG || /[A-Z]/.test(list)) return written;
      packed++;
      return `unpackWords(${JSON.stringify(packWords(all))})`;
    })
    .replace(PHRASES, (_written, _quote, list: string) => JSON.stringify(packWords(phrases(list))));
  return packed ? `import { unpackWords } from '${FOLDER}/packed-words.ts';\n${text}` : text;
}

/** The bundler's plugin. */
export const packedWords = (): Plugin => ({
  name: 'packed-words',
  enforce: 'pre',
  apply: 'build',
  transform: (source, id) => (id.startsWith(FOLDER) ? withPackedWords(source) : null),
});
