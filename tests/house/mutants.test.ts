import { API } from 'typescript/unstable/sync';
import { afterAll, describe, expect, it } from 'vitest';
import { mutantsOf } from '../mutants/mutants.ts';
import { piecesOf, withProbes } from '../mutants/probes.ts';
import { shuffled } from '../mutants/sample.ts';

/** Code by a path outside the repository, without a file, so that the compiler loads nothing else. */
const codes = new Map<string, string>();
const compiler = new API({
  cwd: '/nowhere',
  fs: {
    readFile: (path) => codes.get(path),
    fileExists: (path) => codes.has(path) || undefined,
  },
});
afterAll(() => compiler.close());

/** Parses code. */
function parse(code: string) {
  const path = `/nowhere/${codes.size}.ts`;
  codes.set(path, code);
  const snapshot = compiler.updateSnapshot({ openFiles: [path] });
  const source = snapshot.getDefaultProjectForFile(path)!.program.getSourceFile(path)!;
  return { mutants: mutantsOf(source, path), pieces: piecesOf(source) };
}

/** Returns the code of each mutant. */
const mutated = (code: string) =>
  parse(code).mutants.map(({ start, end, replacement }) => code.slice(0, start) + replacement + code.slice(end));

describe('mutants', () => {
  it.each([
    ['a < b;', ['a <= b;', 'a >= b;']],
    ['a === b;', ['a !== b;']],
    ['a && b;', ['a || b;']],
    ['a?.b;', ['a.b;']],
    ['!a;', ['a;']],
    ['i++;', ['i--;']],
    ['--i;', ['++i;']],
    ['if (a) b();', ['if (true) b();', 'if (false) b();']],
    ['a ? b : c;', ['true ? b : c;', 'false ? b : c;']],
    ['while (a) b();', ['while (false) b();']],
    ['function f() { a(); }', ['function f() {}']],
    ['const f = () => a;', ['const f = () => undefined;']],
    ['all.some(f);', ['all.every(f);']],
    ['all.sort();', ['all;']],
    ["const a = 'b';", ["const a = '';"]],
    ["const a = '';", ["const a = 'mutated';"]],
    ['const a = [b];', ['const a = [];']],
    ['const a = 3;', ['const a = 4;']],
    ['const MOST = 2_000;', ['const MOST = 20000;']],
    ['const WEIGHT = 0.5;', ['const WEIGHT = 0.25;']],
    [
      'const a = /^b[c]$/i;',
      ['const a = /b[c]$/i;', 'const a = /^b[c]/i;', 'const a = /^b[^c]$/i;', 'const a = /^b[c]$/;'],
    ],
  ])('of %s', (code, all) => expect(mutated(code)).toEqual(all));

  it.each(["import a from 'b';", "type A = 'b' | 3;", "interface A { b: 'c' }", 'const a = [];', 'f(a, b);'])(
    'are not made from %s',
    (code) => expect(mutated(code)).toEqual([]),
  );

  it('are chosen only by the seed, in whatever order they come', () => {
    const items = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const chosen = shuffled(items, String, 'seed');
    expect(chosen).not.toEqual(items);
    expect(chosen.toSorted()).toEqual(items);
    expect(shuffled(items.toReversed(), String, 'seed')).toEqual(chosen);
    expect(shuffled(items, String, 'another seed')).not.toEqual(chosen);
  });
});

describe('probes', () => {
  it('record each block and what each arrow function returns, and change nothing else', () => {
    const code = 'function f(a) { if (a) { return (b) => (c) => ({ b, c }); } return a; }';
    const probed = withProbes(code, parse(code).pieces, 0);
    const reached = (a: boolean) => {
      const world: { probed: Uint8Array } = Object.assign(globalThis, { probed: new Uint8Array(4) });
      const result = new Function(`${probed}; return f(${a})`)();
      const inner = typeof result === 'function' ? result(1)(2) : result;
      return { inner, probed: [...world.probed] };
    };
    expect(reached(false)).toEqual({ inner: false, probed: [1, 0, 0, 0] });
    expect(reached(true)).toEqual({ inner: { b: 1, c: 2 }, probed: [1, 1, 1, 1] });
  });
});
