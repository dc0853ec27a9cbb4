/**
 * Reads passages in which the expected links are marked. Each passage is a line `## ID`, followed by its text.
 * `[[words|Name]]` must be linked to that entity, `[[words|A/B]]` to either, `{{words}}` to nothing. Lines that begin with
 * one `#` are comments.
 */

/** A marked span of a passage: the names that are right for it; none if it must not be linked. */
export interface Mark {
  start: number;
  end: number;
  accepted: string[];
}

/** A passage without its markup. Each is a page of its own. */
export interface Passage {
  id: string;
  text: string;
  marks: Mark[];
}

const MARKUP = /\[\[([^[\]|]*)\|([^[\]]*)\]\]|\{\{([^{}]*)\}\}/g;

/** Removes the markup from a passage; malformed markup stays in the text. */
export function withoutMarkup(id: string, marked: string): Passage {
  const marks: Mark[] = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(MARKUP)) {
    text += marked.slice(last, match.index);
    const surface = match[1] ?? match[3]!;
    const accepted = (match[2] ?? '').split('/').map((name) => name.trim());
    marks.push({ start: text.length, end: text.length + surface.length, accepted: accepted.filter(Boolean) });
    text += surface;
    last = match.index + match[0].length;
  }
  return { id, text: text + marked.slice(last), marks };
}

/** The passages of a file, still with their markup. */
export const blocksOf = (source: string): { id: string; marked: string }[] =>
  source
    .split(/^## /m)
    .slice(1)
    .map((block) => {
      const [head = '', ...lines] = block.split('\n');
      const text = lines.filter((line) => !/^#(?:\s|$)/.test(line)).join('\n');
      return { id: head.trim(), marked: text.trim() };
    });
