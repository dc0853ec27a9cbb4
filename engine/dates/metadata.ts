/** Parses what the reader script collects about dates on a page, and measures how near each piece is to the headline. */

import { foldKey } from '../text/tokens.ts';
import { dayFrom } from './days-in-text.ts';

/**
 * Something on a page that may tell the date of its story: `[name, value, at]`.
 *
 * The name says where it stands. It is `address`, or an element with one of its attributes, followed by the elements around
 * it from the innermost outwards, each with its classes: `time datetime <time entry-date<p meta<div story`. If the page names
 * the value itself, as `meta` and microdata do, that name is used: `meta article:published_time`, `span datePublished`.
 * For `h1` to `h3`, `title`, `script` (JSON-LD) and `text` (a text with a year in it) the value is the text content.
 * `at` is the number of pieces of text before it.
 */
export type MetadataEntry = [name: string, value: string, at: number];

/** A metadata entry with its name parsed. */
export interface Piece {
  /** the element, `text` or `address` */
  tag: string;
  attribute: string;
  /** classes of the element itself */
  classes: string;
  /** the element and those around it, with their classes */
  path: string;
  value: string;
  at: number;
}

/** How far a piece is from the headline, counted in pieces of text, and whether that is near. */
export interface Nearness {
  distance: number;
  isNear: boolean;
}

/** How many elements count for the meaning of a date: its own and those around it. */
const ELDERS = 3;
/** The most pieces of text between the headline and a date after it that is near; a summary and a picture may stand between. */
const NEAR_AFTER = 40;
/** The same for a date before the headline. */
const NEAR_BEFORE = 12;
/** What stands before the headline mostly belongs to the site, so its distance is multiplied by this. */
const BEFORE_COUNTS = 3;
/** On a page without a headline, the most pieces of text from its beginning. */
const NEAR_BEGIN = 60;
/** The fewest letters of a part of the page's title that can be its headline. */
const TITLE_PART = 15;
/** This many different days in elements of the same kind are a list of dates. */
const LIST = 3;
/**
 * Elements whose text may have lost a blank at a line break or at the end of an element: `By our reporterMarch 31,
 * 2014Updated`.
 */
const WORDS = /^(?:text|title|h\d)$/;
/** The places in such a text where a blank is missing. */
const GLUED = /\p{Ll}(?=[\p{Lu}\d])|\d(?=\p{Lu}\p{Ll})/gu;
const HEADING = /^h[1-3]$/;

/** Parses a metadata entry. */
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

/** The headline: the heading that is part of the page's title, or else the first `h1`. */
export function headlineOf(pieces: Piece[], title: string): Piece | undefined {
  const whole = foldKey(title);
  // a title may end with the site's name, and a heading may begin with a date
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
  if (at > headline.at) return { distance: at - headline.at - 1, isNear: at - headline.at <= NEAR_AFTER };
  // a piece with as many pieces before it as the headline stands directly before it
  const before = Math.max(1, headline.at - at);
  return { distance: before * BEFORE_COUNTS, isNear: before <= NEAR_BEFORE };
}

/** Removes the dates that stand in elements of the same kind with different days: those of lists of stories, comments, posts. */
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
