import fc from 'fast-check';

const HALVES_FROM = 0xd800;
const HALVES = 0x800;

/**
 * Any text: of all characters but halves of pairs, each as likely. The library's own unit for that builds a table of a
 * million entries first, which takes a second, and as long again each time that the garbage collector goes through it.
 */
export const anyText = (constraints: fc.ArrayConstraints = {}): fc.Arbitrary<string> =>
  fc
    .array(
      fc.nat(0x10ffff - HALVES).map((code) => (code < HALVES_FROM ? code : code + HALVES)),
      constraints,
    )
    .map((codes) => String.fromCodePoint(...codes));
