/** An article's file: front matter between two lines of `---`, then its text. */
import { basename } from 'node:path';
import * as v from 'valibot';
import { id as idSchema } from '../schema/pack.ts';
import { frontMatter } from '../schema/sources.ts';
import type { SourceFile } from './files.ts';
import type { Problem } from './problems.ts';
import { checkShape } from './shape.ts';
import { type ArticleSource, located, type Paragraph, type Sources } from './sources.ts';
import { parseYaml, type YamlFile } from './yaml-file.ts';

/** An article's file, split into front matter and text. */
export interface Cut {
  front: string;
  /** the text after the front matter, unchanged */
  rest: string;
}

/** Splits a file's text into front matter and the rest, or returns what is wrong with it. */
export function cutFrontMatter({ file, text }: SourceFile): Cut | Problem {
  if (!text.startsWith('---\n'))
    return { file, line: 1, says: 'has no front matter; the first line must be --- and a later line --- must end it' };
  const end = text.indexOf('\n---\n', 3);
  if (end < 0) return { file, line: 1, says: 'its front matter does not end; a line --- must stand before the text' };
  return { front: text.slice(4, end + 1), rest: text.slice(end + 5) };
}

/** The paragraphs of a text, which are separated by blank lines. */
export function paragraphsOf(body: string): Paragraph[] {
  const seen = new Set<string>();
  return [...body.matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/g)].map(({ 0: raw, index }) => {
    const text = raw.trimEnd();
    const repeated = seen.has(text);
    seen.add(text);
    return { start: index, end: index + text.length, repeated };
  });
}

/** The number of words of a text: sequences without a space that contain a letter or a digit. */
export function countWords(text: string): number {
  return text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}

function lineIndex(text: string, firstLine: number): (offset: number) => number {
  const ends = [...text.matchAll(/\n/g)].map(({ index }) => index);
  return (offset) => {
    const line = ends.findIndex((end) => end >= offset);
    return firstLine + (line < 0 ? ends.length : line);
  };
}

/** Parses an article. */
export function parseArticle(source: SourceFile): {
  article?: ArticleSource;
  yaml?: YamlFile;
  problems: Problem[];
} {
  const { file } = source;
  const id = basename(file, '.md');
  const problems: Problem[] = [];
  if (!v.is(idSchema, id))
    problems.push({
      file,
      says: 'its name is its id and must be lower-case words joined by hyphens, like 003-paris.md',
    });
  const cut = cutFrontMatter(source);
  if ('says' in cut) return { problems: [...problems, cut] };
  const yaml = parseYaml(file, cut.front, 2);
  if (Array.isArray(yaml)) return { problems: [...problems, ...yaml] };
  const shape = checkShape(frontMatter, yaml);
  if ('problems' in shape) return { yaml, problems: [...problems, ...shape.problems] };
  const body = cut.rest.trim();
  if (body === '') return { yaml, problems: [...problems, { file, says: 'has no text after its front matter' }] };
  const before = source.text.slice(0, source.text.length - cut.rest.trimStart().length);
  const article: ArticleSource = {
    ...located(shape.value, yaml, []),
    id,
    file,
    body,
    paragraphs: paragraphsOf(body),
    lineAt: lineIndex(body, before.split('\n').length),
  };
  return { article, yaml, problems };
}

/** Reworded copies without a description: their headline cannot be shown. */
export function checkDescriptions({ articles }: Pick<Sources, 'articles'>): Problem[] {
  return articles
    .filter(({ value }) => value.copy === 'reworded' && !value.description)
    .map(({ at }) => ({
      ...at(['copy']),
      says: 'a reworded copy needs a "description" to show in place of its headline: what the article is, in your words',
    }));
}
