/** The types of a parsed folder: every part has the file and line that it came from. */
import type { Kind } from '../../engine/model/pack.ts';
import type { AsideName, FrontMatter, PackHead, Saying, SetAside, SourceEntity } from '../schema/sources.ts';
import type { Place } from './problems.ts';
import type { Path, YamlFile } from './yaml-file.ts';

/** A span of text; the end is exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** A parsed value with its position. */
export interface Located<T> {
  value: T;
  /** the position of the value, or of a value within it */
  at(path?: Path): Place;
}

/** An article: its front matter, and its text with what is computed once. */
export interface ArticleSource extends Located<FrontMatter> {
  id: string;
  /** path of its file, as shown */
  file: string;
  body: string;
  paragraphs: Paragraph[];
  /** the line of an offset into the body */
  lineAt(offset: number): number;
}

/** A paragraph; if an article repeats one, the later ones are marked and do not count. */
export interface Paragraph extends Span {
  repeated: boolean;
}

/** An entity with its kind, which is that of its file. */
export interface EntitySource extends Located<SourceEntity> {
  kind: Kind;
}

/** A folder, parsed. */
export interface Sources {
  head?: Located<PackHead>;
  articles: ArticleSource[];
  entities: EntitySource[];
  sayings: Located<Saying>[];
  setAside: Located<SetAside>[];
  aside: Located<AsideName>[];
  /** ids of articles and entities that exist but could not be read: references to them are not reported */
  unread: Set<string>;
  /** names of files that could not be read completely */
  incomplete: Set<string>;
  /** the YAML texts, for the check of their canonical form */
  yaml: YamlFile[];
}

/** A part of a YAML file as a located value. */
export function located<T>(value: T, yaml: YamlFile, at: Path): Located<T> {
  return { value, at: (path = []) => ({ file: yaml.file, line: yaml.lineOf([...at, ...path]) }) };
}
