/** Compresses the long lists of `engine/english/` when the extension is built: they are a sixth of the package. */
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { packWords } from '../engine/english/packed-words.ts';
import { words } from '../engine/english/words.ts';

const FOLDER = join(import.meta.dirname, '../engine/english').replaceAll('\\', '/');
/** A list as it is written in the source. */
const LIST = /\bwords\(\s*`([^`$\\]*)`,?\s*\)/g;
/** Lists with fewer words than this are not compressed, as it saves nothing. */
const LONG = 25;

/** The source of a module with its long lists compressed. */
export function withPackedWords(source: string): string {
  let packed = 0;
  const text = source.replace(LIST, (written, list: string) => {
    const all = words(list);
    if (all.size < LONG || /[A-Z]/.test(list)) return written;
    packed++;
    return `unpackWords(${JSON.stringify(packWords(all))})`;
  });
  return packed ? `import { unpackWords } from '${FOLDER}/packed-words.ts';\n${text}` : source;
}

/** The bundler's plugin. */
export const packedWords = (): Plugin => ({
  name: 'packed-words',
  enforce: 'pre',
  apply: 'build',
  transform: (source, id) => (id.startsWith(FOLDER) ? withPackedWords(source) : null),
});
