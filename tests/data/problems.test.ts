import { describe, expect, it } from 'vitest';
import { formatProblem, listProblems, SHOWN } from '../../data/build/problems.ts';

describe('a problem', () => {
  it('is one line that begins with its file and line', () => {
    expect(formatProblem({ file: 'a.yaml', line: 3, says: 'wrong\n  here' })).toBe('a.yaml:3: wrong here');
    expect(formatProblem({ file: 'a', says: 'does not exist' })).toBe('a: does not exist');
  });
});

describe('many problems', () => {
  it('are sorted by file and line, each listed once', () => {
    const at = (file: string, line: number) => ({ file, line, says: 'x' });
    expect(listProblems([at('b', 1), at('a', 10), at('a', 9), at('b', 1)])).toEqual(['a:9: x', 'a:10: x', 'b:1: x']);
  });

  it('are limited to fifty, with a count of the rest, but some of every file are listed', () => {
    const many = Array.from({ length: 80 }, (_, line) => ({ file: 'a', line, says: 'x' }));
    const lines = listProblems([...many, { file: 'z', line: 1, says: 'y' }]);
    expect(lines).toHaveLength(SHOWN + 1);
    expect(lines.at(-2)).toBe('z:1: y');
    expect(lines.at(-1)).toBe('and 31 more');
  });
});
