import fc from 'fast-check';

const HALVES_FROM = 0xd800;
const HALVES = 0x800;

/**
 * Any text: all characters except lone surrogates, with equal probability. The library's own unit for that first builds
 * a table of a million entries, which takes a second, and again a second in each garbage collection.
 */
export const anyText = (constraints: fc.ArrayConstraints = {}): fc.Arbitrary<string> =>
  fc
    .array(
      fc.nat(0x10ffff - HALVES).map((code) => (code < HALVES_FROM ? code : code + HALVES)),
      constraints,
    )
    .map((codes) => String.fromCodePoint(...codes));
