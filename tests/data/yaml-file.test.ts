import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../data/build/yaml-file.ts';

/** Returns a short text that expands to 9 ** `lines` values, as each line contains the one before nine times. */
function bomb(lines: number): string {
  const all = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
  for (let i = 1; i < lines; i++)
    all.push(
      `a${i}: &a${i} [${Array(9)
        .fill(`*a${i - 1}`)
        .join(', ')}]`,
    );
  return `${all.join('\n')}\n`;
}

describe('YAML aliases', () => {
  // without the limit, this would not end
  it('that would expand to more than fits into memory are refused at once, with what to do', () => {
    expect(parseYaml('entities/people.yaml', bomb(30))).toEqual([
      {
        file: 'entities/people.yaml',
        line: 1,
        says: 'uses YAML aliases (*name) without an anchor, or too many of them; write the values out',
      },
    ]);
  });

  it('are also refused in the front matter of an article, with the line there', () => {
    expect(parseYaml('articles/1.md', bomb(30), 2)).toMatchObject([{ file: 'articles/1.md', line: 2 }]);
  });

  it('that expand to little are read', () => {
    expect(parseYaml('a.yaml', 'a: &a [x]\nb: *a\n')).toMatchObject({ value: { a: ['x'], b: ['x'] } });
  });
});
