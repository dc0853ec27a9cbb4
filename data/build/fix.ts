/** Converts a folder's YAML files to canonical form. */
import { cutFrontMatter } from './article.ts';
import { inForm } from './canonical.ts';
import type { FolderText, SourceFile } from './files.ts';
import { parseFolder } from './parse.ts';
import { positionIn } from './positions.ts';
import type { Problem } from './problems.ts';
import type { YamlFile } from './yaml-file.ts';

function fixed(source: SourceFile, yaml: YamlFile, canonical: string): SourceFile[] {
  const cut = source.file.endsWith('.md') ? cutFrontMatter(source) : undefined;
  if (cut && 'says' in cut) return [];
  const text = cut ? `---\n${canonical}---\n${cut.rest}` : canonical;
  return text === source.text ? [] : [{ file: yaml.file, text }];
}

/** Returns the files that are not in canonical form, with their new text, and problems for those that only an editor can correct. */
export function fixForm(folder: FolderText): { changed: SourceFile[]; problems: Problem[] } {
  const { sources, problems } = parseFolder(folder);
  const position = positionIn(sources);
  const parsed = new Set(sources.yaml.map(({ file }) => file));
  const changed = sources.yaml.flatMap((yaml) => {
    const source = folder.files.find(({ file }) => file === yaml.file);
    if (yaml.comment !== undefined || !source) return [];
    return fixed(source, yaml, inForm(yaml, position));
  });
  const comments = sources.yaml.flatMap(({ file, comment }) =>
    comment === undefined
      ? []
      : { file, line: comment, says: 'holds a comment, which would be lost; move it to the README, or remove it' },
  );
  return { changed, problems: [...problems.filter(({ file }) => !parsed.has(file)), ...comments] };
}
