/**
 * Reduces Fuse.js to `Fuse.match`, which is all that the engine uses (`engine/names/fuzzy.ts`). A bundler cannot leave out
 * what is part of a class: its indexes, its queries, and the removal of diacritics, two thirds of the library.
 */
import type { Plugin } from 'vite';

/** The library's parts, between the comments that its own bundler left in it. */
const PARTS = /\/\/#region (\S+)\n([\s\S]*?)\/\/#endregion/g;
/** The part that removes diacritics, which is left out: only an option that the engine does not set would call it. */
const DIACRITICS = 'src/helpers/diacritics.ts';
/** The part that exports the library. */
const ENTRY = 'src/entry.ts';
const MATCH = /^Fuse\.match = (function\([\s\S]*?^\});$/m;

/** The library's module with `match` as all that its default export has. */
export function onlyMatch(source: string): string {
  const parts = new Map([...source.matchAll(PARTS)].map(([, name = '', text = '']) => [name, text]));
  const match = MATCH.exec(parts.get(ENTRY) ?? '')?.[1];
  if (!match || !parts.has(DIACRITICS)) throw new Error('Fuse.js is built differently now: see scripts/fuse-match.ts.');
  parts.set(DIACRITICS, 'const stripDiacritics = (text) => text;');
  parts.set(ENTRY, `export default { match: ${match} };`);
  return [...parts.values()].join('\n');
}

/** The bundler's plugin. */
export const fuseMatch = (): Plugin => ({
  name: 'fuse-match',
  apply: 'build',
  transform: (source, id) => (id.endsWith('/fuse.js/dist/fuse.basic.mjs') ? onlyMatch(source) : null),
});
