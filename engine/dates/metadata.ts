/** What a page writes of dates, taken apart, and how near it is to the headline. */

import { foldKey } from '../text/tokens.ts';
import { dayFrom } from './days-in-text.ts';

/**
 * What a page writes of dates: `[name, value, at]`.
 *
 * The name says where: `address`; or an element and one of its attributes, then what stands around it, from within
 * outwards, each with its classes: `time datetime <time entry-date<p meta<div story`. The attribute goes by the name
 * that the page gives it: `meta article:published_time`, `span datePublished`. Of `h1` to `h3`, `title` and `script`,
 * which is JSON-LD, and of `text`, which has a year in it, the value is what stands there.
 * `at` is how many pieces of text stand before it.
 */
export type MetadataEntry = [name: string, value: string, at: number];

/** A written date with its name taken apart. */
export interface Piece {
  /** the element, `text` or `address` */
  tag: string;
  attribute: string;
  /** of the element itself */
  classes: string;
  /** what it is and what stands around it */
  path: string;
  value: string;
  at: number;
}

/** How far a piece is from the headline, in pieces of text, and whether that is near. */
export interface Nearness {
  distance: number;
  isNear: boolean;
}

/** An element and those around it that say of what its date is. */
const ELDERS = 3;
/** Pieces of text within which a date is near the headline; behind it a summary and a picture may come first. */
const NEAR_AFTER = 40;
const NEAR_BEFORE = 12;
/** What stands before the headline is most often of the site, and counts as further away. */
const BEFORE_COUNTS = 3;
/** On a page without a headline, from its beginning. */
const NEAR_BEGIN = 60;
/** A part of a page's title that is long enough to be its headline. */
const TITLE_PART = 15;
/** Different days that make a list of dates that stand in elements alike. */
const LIST = 3;
/** Where a line break or the end of an element was: `By our reporterMarch 31, 2014Updated`. */
const WORDS = /^(?:text|title|h\d)$/;
const GLUED = /\p{Ll}(?=[\p{Lu}\d])|\d(?=\p{Lu}\p{Ll})/gu;
const HEADING = /^h[1-3]$/;

/** Takes a written date apart. */
export function pieceOf([name, value, at]: MetadataEntry): Piece {
  const [head = '', ...path] = name.split('<');
  const [tag = '', attribute = ''] = head.split(' ');
  return {
    tag,
    attribute,
    classes: path[0] ?? '',
    path: path.slice(0, ELDERS).join('<'),
    value: (WORDS.test(tag) ? value.replace(GLUED, '$& ') : value).replace(/\s+/g, ' ').trim(),
    at,
  };
}

/** The headline: the heading that the page's title names, else its first of the first rank. */
export function headlineOf(pieces: Piece[], title: string): Piece | undefined {
  const whole = foldKey(title);
  // a title that goes on with the site's name, a heading that begins with a date
  const parts = title.split(/\s[-–—]\s|[:|•·»]/).map(foldKey);
  const isHeadline = ({ tag, value }: Piece) => {
    const key = HEADING.test(tag) ? foldKey(value) : '';
    return key !== '' && (whole.includes(key) || parts.some((part) => part.length >= TITLE_PART && key.includes(part)));
  };
  return pieces.find(isHeadline) ?? pieces.find(({ tag }) => tag === 'h1');
}

/** How near a piece is to the headline. */
export function nearnessTo(headline: Piece | undefined, { at }: Piece): Nearness {
  if (!headline) return { distance: at, isNear: at <= NEAR_BEGIN };
  const behind = at - headline.at;
  return behind >= 0
    ? { distance: behind, isNear: behind <= NEAR_AFTER }
    : { distance: -behind * BEFORE_COUNTS, isNear: -behind <= NEAR_BEFORE };
}

/** Leaves out the dates that stand, each another day, in elements alike: those of lists of stories, comments, posts. */
export function withoutLists(pieces: Piece[], language: string): Piece[] {
  const days = new Map<string, Set<string>>();
  const nameOf = ({ tag, attribute, path }: Piece) => `${tag} ${attribute} ${path}`;
  for (const piece of pieces) {
    const day = piece.tag === 'meta' ? undefined : dayFrom(piece.value, language)?.day;
    const name = nameOf(piece);
    if (day) days.set(name, (days.get(name) ?? new Set()).add(day));
  }
  return pieces.filter((piece) => (days.get(nameOf(piece))?.size ?? 0) < LIST);
}
