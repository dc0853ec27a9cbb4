/** Switches off parts of the engine by temporarily replacing methods, and by compiling changed entities or lexicons. */
import { compileLexicon, type Lexicon } from '../../../engine/lexicon.ts';
import type { LexiconEntry } from '../../../engine/model/types.ts';

/** A method that is replaced while its mechanism is off. */
export interface Replaced {
  of: { prototype: object; name: string };
  method: string;
  // biome-ignore lint/suspicious/noExplicitAny: methods of any shape are replaced
  by: (...args: any[]) => unknown;
}

/** The engine without one mechanism. */
export interface Variant {
  /** what is switched off */
  without: string;
  methods?: Replaced[];
  entity?: (entity: LexiconEntry) => LexiconEntry;
  /** changes the lexicon, which is compiled for this variant only */
  lexicon?: (lexicon: Lexicon) => void;
}

/** Replaces methods until the returned function is called. Throws if the engine has no such method (any more). */
function replace(methods: Replaced[]): () => void {
  const before = methods.map(({ of, method }) => {
    const descriptor = Object.getOwnPropertyDescriptor(of.prototype, method);
    if (typeof descriptor?.value !== 'function')
      throw new Error(`the engine has no ${of.name}.${method} to switch off`);
    return descriptor;
  });
  methods.forEach(({ of, method, by }, i) => {
    Object.defineProperty(of.prototype, method, { ...before[i], value: by });
  });
  return () => {
    methods.forEach(({ of, method }, i) => {
      Object.defineProperty(of.prototype, method, before[i]!);
    });
  };
}

/**
 * Runs a function with one mechanism off, and restores the engine afterwards, even after an error.
 *
 * @param run gets the lexicon to link with; must not be asynchronous
 */
export function withVariant<T>(
  { methods = [], entity = (e) => e, lexicon: change }: Variant,
  entries: LexiconEntry[],
  run: (lexicon: Lexicon) => T,
): T {
  const restore = replace(methods);
  try {
    const lexicon = compileLexicon(entries.map(entity));
    change?.(lexicon);
    return run(lexicon);
  } finally {
    restore();
  }
}
