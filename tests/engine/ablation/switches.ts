/** Switches parts of the engine off from outside: methods are replaced and put back, each variant compiles entities of its own. */
import { compileLexicon, type Lexicon } from '../../../engine/lexicon.ts';
import type { LexiconEntry } from '../../../engine/model/types.ts';

/** A method that answers something else while its mechanism is off. */
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
  /** changes the lexicon, which was compiled for this variant alone */
  lexicon?: (lexicon: Lexicon) => void;
}

/** Replaces methods until the returned function is called. Throws where the engine has no such method (any more). */
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
 * Runs something with one mechanism off; afterwards the engine is whole again, whatever happens.
 *
 * @param run gets the lexicon to link with; may not be asynchronous
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
