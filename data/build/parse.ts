/** Parses a folder. Files and entries that do not parse are reported and left out. */
import { basename } from 'node:path';
import type * as v from 'valibot';
import { asideName, ENTITY_FILES, packHead, saying, setAside } from '../schema/sources.ts';
import { parseArticle } from './article.ts';
import type { FolderText, SourceFile } from './files.ts';
import type { Problem } from './problems.ts';
import { checkShape } from './shape.ts';
import { type Located, located, type Sources } from './sources.ts';
import { parseYaml, type YamlFile } from './yaml-file.ts';

function parseList<const T extends v.GenericSchema>(
  yaml: YamlFile,
  schemaOf: (entry: unknown) => T,
  keep: (part: Located<v.InferOutput<T>>) => void,
): Problem[] {
  if (!Array.isArray(yaml.value))
    return [{ file: yaml.file, line: yaml.firstLine, says: 'must be a list (entries that begin with "- "), or []' }];
  return yaml.value.flatMap((entry: unknown, index) => {
    const shape = checkShape(schemaOf(entry), yaml, [index]);
    if ('problems' in shape) return shape.problems;
    keep(located(shape.value, yaml, [index]));
    return [];
  });
}

function parseEntries(yaml: YamlFile, sources: Sources): Problem[] {
  const name = basename(yaml.file, '.yaml');
  if (name in ENTITY_FILES) {
    const { kind, schema } = ENTITY_FILES[name as keyof typeof ENTITY_FILES];
    return parseList<v.GenericSchema<unknown, Sources['entities'][number]['value']>>(
      yaml,
      () => schema as never,
      (part) => sources.entities.push({ ...part, kind }),
    );
  }
  if (name === 'aside')
    return parseList(
      yaml,
      () => asideName,
      (part) => sources.aside.push(part),
    );
  return parseList(
    yaml,
    (entry) => (entry !== null && typeof entry === 'object' && 'aside' in entry ? setAside : saying),
    (part) =>
      'aside' in part.value
        ? sources.setAside.push({ ...part, value: part.value })
        : sources.sayings.push({ ...part, value: part.value }),
  );
}

function parseFile(source: SourceFile, sources: Sources): Problem[] {
  if (source.file.endsWith('.md')) {
    const { article, yaml, problems } = parseArticle(source);
    if (article) sources.articles.push(article);
    if (yaml) sources.yaml.push(yaml);
    return problems;
  }
  const yaml = parseYaml(source.file, source.text);
  if (Array.isArray(yaml)) return yaml;
  sources.yaml.push(yaml);
  if (basename(source.file) !== 'pack.yaml') return parseEntries(yaml, sources);
  const shape = checkShape(packHead, yaml);
  if ('problems' in shape) return shape.problems;
  sources.head = located(shape.value, yaml, []);
  return [];
}

/** Records what a broken file would have contained, so that one mistake in it does not cause a hundred messages about unknown ids. */
function noteUnread({ file, text = '' }: { file: string; text?: string }, sources: Sources): void {
  sources.incomplete.add(basename(file));
  if (file.endsWith('.md')) sources.unread.add(basename(file, '.md'));
  for (const [, id] of text.matchAll(/^- id: *["']?([\w-]+)/gm)) sources.unread.add(id!);
}

/** Parses every file of a folder. */
export function parseFolder(text: FolderText): { sources: Sources; problems: Problem[] } {
  const sources: Sources = {
    articles: [],
    entities: [],
    sayings: [],
    setAside: [],
    aside: [],
    unread: new Set(),
    incomplete: new Set(),
    yaml: [],
  };
  for (const problem of text.problems) noteUnread(problem, sources);
  const problems = text.files.flatMap((source) => {
    const found = parseFile(source, sources);
    if (found.length > 0) noteUnread(source, sources);
    return found;
  });
  if (text.problems.length + problems.length === 0 && sources.articles.length === 0)
    problems.push({
      file: text.folder,
      says: 'has no article that can be read; articles/ needs at least one .md file',
    });
  return { sources, problems: [...text.problems, ...problems] };
}
