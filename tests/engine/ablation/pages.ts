/** Annotated news pages as passages. All their mentions are marked, so that a link over unmarked text is wrong. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mark, Passage } from '../../../data/build/marked-passages.ts';
import type { Span } from './sets.ts';

/** A line of `pages.jsonl`. */
interface Annotation {
  page: string;
  /** the number of words, from the beginning, that were annotated; default: all */
  words_annotated?: number;
  links?: (Place & { entity: string })[];
  traps?: Place[];
  unscored?: Place[];
}
/** `nth` counts the occurrences of the surface as whole words, from 1. */
interface Place {
  surface: string;
  nth: number;
}

const LETTER = /[\p{L}\p{N}]/u;

/** Whether a span is neither preceded nor followed by a letter or digit. */
export const isWhole = (text: string, { start, end }: Span): boolean =>
  !LETTER.test(text[start - 1] ?? ' ') && !LETTER.test(text[end] ?? ' ');

function spanOf(page: string, text: string, { surface, nth }: Place): Span {
  const span = { start: -1, end: -1 };
  for (let seen = 0; seen < nth; ) {
    span.start = text.indexOf(surface, span.start + 1);
    if (span.start < 0) throw new Error(`${page}: no occurrence ${nth} of "${surface}": is the text another one?`);
    span.end = span.start + surface.length;
    if (isWhole(text, span)) seen++;
  }
  return span;
}

/** Returns the end of the annotated part of a text. */
function limitOf(text: string, words = Number.POSITIVE_INFINITY): number {
  let seen = 0;
  for (const match of text.matchAll(/\S+/g)) if (++seen === words) return match.index + match[0].length;
  return text.length;
}

/**
 * @param pages path of the annotations
 * @param texts folder of the pages' texts
 */
export function annotatedPages(pages: string, texts: string): { passages: Passage[]; unscored: Map<string, Span[]> } {
  const all = new Map<string, Span[]>();
  const lines = readFileSync(pages, 'utf8').split('\n').filter(Boolean);
  const passages = lines.map((line) => {
    const { page: id, words_annotated, links = [], traps = [], unscored = [] } = JSON.parse(line) as Annotation;
    const text = readFileSync(join(texts, id.replace(/\.html?$/, '.txt')), 'utf8');
    const span = (place: Place) => spanOf(id, text, place);
    const marks: Mark[] = [
      ...links.map((place) => ({ ...span(place), accepted: place.entity.split('/').map((name) => name.trim()) })),
      ...traps.map((place) => ({ ...span(place), accepted: [] })),
    ];
    all.set(id, [...unscored.map(span), { start: limitOf(text, words_annotated), end: text.length }]);
    return { id, text, marks };
  });
  return { passages, unscored: all };
}
