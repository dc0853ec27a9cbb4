import { describe, expect, it } from 'vitest';
import { fixForm } from '../../data/build/fix.ts';
import { canonicalJson } from '../../data/schema/checksum.ts';
import { changed, complaints, secondPack } from './folder.ts';

describe('--fix', () => {
  it('leaves canonical files unchanged', () => {
    expect(fixForm(secondPack())).toEqual({ changed: [], problems: [] });
  });

  it.each([
    ['unsorted entries', 'entities/aside.yaml', '- name', '- name: Zz\n  reason: x\n- name'],
    ['unnecessary quotation marks', 'entities/people.yaml', 'name: Tilda Rausch', 'name: "Tilda Rausch"'],
    ['a folded line', 'entities/people.yaml', 'description: Mayor of', 'description: Mayor\n    of'],
    ['a list in brackets', 'entities/people.yaml', '  titles:\n    - Mayor', '  titles: [Mayor]'],
    ['anchors', 'entities/people.yaml', '  titles:\n    - Mayor', '  titles: &t\n    - Mayor\n  confusables: *t'],
    ['front matter', 'articles/003-the-lamp-turns.md', 'copy: reworded', 'copy: "reworded"'],
  ])('corrects %s, and a second run changes nothing', (_, file, from, to) => {
    const broken = changed(file, from, to);
    const { changed: fixed, problems } = fixForm(broken);
    expect(problems).toEqual([]);
    expect(fixed.map((source) => source.file)).toEqual([file]);
    const files = broken.files.map((source) => fixed.find((one) => one.file === source.file) ?? source);
    expect(fixForm({ ...broken, files }).changed).toEqual([]);
  });

  it('restores a file of which only the format was changed, byte for byte', () => {
    const broken = changed('entities/people.yaml', 'name: Tilda Rausch', "name: 'Tilda Rausch'");
    expect(fixForm(broken).changed).toEqual(secondPack().files.filter(({ file }) => file === 'entities/people.yaml'));
  });

  it('sorts statements by article and position, background by date, aliases alphabetically', async () => {
    const folder = secondPack();
    const said = folder.files.find(({ file }) => file === 'entities/statements.yaml')!;
    const original = said.text;
    said.text = original
      .split(/^(?=- )/m)
      .reverse()
      .join('');
    expect(await complaints(folder)).not.toEqual([]);
    expect(fixForm(folder).changed).toEqual([{ file: 'entities/statements.yaml', text: original }]);
  });

  it('does not touch a file with a comment, because the comment would be lost', () => {
    const { changed: fixed, problems } = fixForm(
      changed('entities/people.yaml', '  name: Tilda Rausch', '  # she\n  name: "Tilda Rausch"'),
    );
    expect(fixed).toEqual([]);
    expect(problems).toEqual([
      { file: 'entities/people.yaml', line: 19, says: expect.stringContaining('holds a comment, which would be lost') },
    ]);
  });

  it('reports what it cannot read, and continues with the rest', () => {
    const folder = changed('entities/people.yaml', 'name: Tilda Rausch', 'name: [');
    const both = changed('entities/aside.yaml', "name: The Inventor's", "name:   The Inventor's", folder);
    const { changed: fixed, problems } = fixForm(both);
    expect(fixed.map(({ file }) => file)).toEqual(['entities/aside.yaml']);
    expect(problems[0]).toMatchObject({
      file: 'entities/people.yaml',
      says: expect.stringContaining('not valid YAML'),
    });
  });
});

describe('canonical JSON', () => {
  it('is the same for any order of keys, but depends on the order of lists', () => {
    expect(canonicalJson({ b: [2, 1, { d: null, c: 'é' }], a: true })).toBe('{"a":true,"b":[2,1,{"c":"é","d":null}]}');
    expect(canonicalJson({ b: 1, a: 2 })).toBe(canonicalJson({ a: 2, b: 1 }));
  });
});
