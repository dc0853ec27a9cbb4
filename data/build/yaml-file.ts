/** Parses YAML with the position of every value, so that each message can name a line. */
import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, stringify, visit } from 'yaml';
import type { Problem } from './problems.ts';

/** The path to a value: `[3, 'background', 0, 'text']`. */
export type Path = readonly (string | number)[];

/** A parsed YAML text. */
export interface YamlFile {
  file: string;
  text: string;
  /** line of the text's first line in its file */
  firstLine: number;
  value: unknown;
  /** the line of a value, or of the innermost existing value around it */
  lineOf(path: Path): number;
  /** line of the first comment */
  comment?: number;
}

function commentLine(doc: Document.Parsed, text: string, line: (offset: number) => number): number | undefined {
  let comment: string | null | undefined = doc.comment ?? doc.commentBefore;
  visit(doc, {
    Node(_, node) {
      comment ??= node.comment ?? node.commentBefore;
    },
  });
  // The parser keeps a comment's text but not its position, so search for the text.
  return comment ? line(Math.max(0, text.indexOf(`#${comment.split('\n')[0]}`))) : undefined;
}

/** The offset at which a value begins, at its key if it has one; or that of the last existing value along the path. */
function offsetOf(root: unknown, path: Path): number {
  let node = root;
  let offset = 0;
  for (const step of path) {
    const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && key.value === step) : undefined;
    const item = isSeq(node) && typeof step === 'number' ? node.items[step] : undefined;
    const found = pair ? pair.key : item;
    if (!isNode(found) || !found.range) break;
    offset = found.range[0];
    node = pair ? pair.value : item;
  }
  return offset;
}

/** Canonical YAML of plain data: what `--fix` writes and every file must equal. */
export function canonicalYaml(value: unknown): string {
  return stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });
}

/**
 * Parses a YAML text that begins at `firstLine` of `file`. Returns the problems
 * instead if it is not YAML.
 */
export function parseYaml(file: string, text: string, firstLine = 1): YamlFile | Problem[] {
  const lineCounter = new LineCounter();
  const doc = parseDocument(text, { lineCounter });
  const line = (offset: number) => lineCounter.linePos(offset).line + firstLine - 1;
  const broken = [...doc.errors, ...doc.warnings].map((error): Problem => {
    const what = (error.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
    return { file, line: line(error.pos[0]), says: `is not valid YAML here: ${what}` };
  });
  if (broken.length > 0) return broken;
  let value: unknown;
  try {
    // nested aliases could expand to more than fits into memory
    value = doc.toJS({ maxAliasCount: 100 });
  } catch {
    return [
      {
        file,
        line: firstLine,
        says: 'uses YAML aliases (*name) without an anchor, or too many of them; write the values out',
      },
    ];
  }
  const comment = commentLine(doc, text, line);
  return {
    file,
    text,
    firstLine,
    value,
    ...(comment === undefined ? {} : { comment }),
    lineOf: (path) => line(offsetOf(doc.contents, path)),
  };
}
