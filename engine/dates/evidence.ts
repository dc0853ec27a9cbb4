/** Gathers what a page says about the date of its story, and where it says it. */

import { isDateClass, isUpdateClass, kindOfName, kindOfWords } from './date-names.ts';
import { type DayInText, dayFrom, daysIn } from './days-in-text.ts';
import {
  headlineOf,
  type MetadataEntry,
  type Nearness,
  nearnessTo,
  type Piece,
  pieceOf,
  withoutLists,
} from './metadata.ts';
import { ownDates, type StructuredDates } from './structured-data.ts';

/**
 * Where a page gives a day:
 * - in its JSON-LD, for the `article` or for the `page`
 * - in metadata whose name says which date it is (`named`) or that says only `date` (`plain`)
 * - in its `address`
 * - near the headline: in an attribute that names a publication (`item`), after words that say which date it is (`label`),
 *   in an element with the classes of a date (`shown`), or without any such sign (`bare`)
 * - `elsewhere` on the page
 */
export type Source =
  | 'article'
  | 'named'
  | 'item'
  | 'page'
  | 'address'
  | 'label'
  | 'shown'
  | 'plain'
  | 'bare'
  | 'elsewhere';

/** A day that a page gives, and where. */
export interface Evidence {
  /** ISO 8601 */
  day: string;
  /** the hour, if the time is written in UTC */
  utcHour?: number;
  source: Source;
  /** true if it is the day of the last change */
  modified: boolean;
  /** from the headline, in pieces of text; 0 if the page does not show it */
  distance: number;
}

/** The most pieces of text between the headline and a date that has no other sign of being the story's. */
const VERY_NEAR = 8;
/** A text with at least this many letters beside such a date is more than a name or a time. */
const FEW_LETTERS = 60;
/** A text with at least this many letters beside the date that ends like a sentence is part of the story. */
const SHORTEST_SENTENCE = 20;
const SENTENCE_END = /[.!?…]["”’»)]?$/;
/** Texts of at least this many letters were cut by the reader script: only their beginning is known. */
const LONGEST_TEXT = 100;
const NO_TEXT = /^(?:script|style|noscript|option|textarea|title|template) /;
/** Before the date in a dateline: `Vienna, 31 March 2014 –` */
const DATELINE = /^(?:\p{Lu}[\p{L}\s./-]{1,40}[,(:]\s*)?(?:(?:den|le)\s+)?$/u;
const DATELINE_END = /^\)?\s*(?:\([^)]*\))?\s*(?:[-–—:]|\/\/?)/;
/** The first year in which sites wrote dates into their addresses. */
const FIRST_ADDRESSES = '1994';
const IN_ADDRESS = [/\/((?:19|20)\d\d)([/-])(\d\d?)\2(\d\d?)(?=[/_-])/, /\/((?:19|20)\d\d)()(\d\d)(\d\d)(?=[/_-])/];

/** Headings with at least this many letters are no dates themselves. */
const LONG_HEADING = 30;
/** The text without any heading that is part of it: a year in a heading is what the story is about. */
function without(text: string, headings: string[]): string {
  const heading = headings.find((one) => text.includes(one));
  return heading === undefined ? text : text.replace(heading, '');
}

const evidence = ({ day, utcHour }: DayInText, source: Source, modified = false, distance = 0): Evidence => ({
  day,
  ...(utcHour !== undefined && { utcHour }),
  source,
  modified,
  distance,
});

/** The date with which a paragraph begins, after no more than a place. */
function ofDateline({ value }: Piece, language: string, { distance, isNear }: Nearness): Evidence[] {
  const found = daysIn(value, language)[0];
  const isDateline = found && DATELINE.test(value.slice(0, found.start)) && DATELINE_END.test(value.slice(found.end));
  return isDateline && isNear ? [evidence(found, 'label', false, distance)] : [];
}

/** The dates in a short text. */
function ofText({ path, value }: Piece, language: string, { distance, isNear }: Nearness): Evidence[] {
  let before = 0;
  return daysIn(value, language).flatMap((found, i, all): Evidence[] => {
    const { start, end } = found;
    const words = value.slice(before, start);
    before = end;
    // "9–11 September 2022" is when an event takes place
    const isRange = /\d\.?\s?[-–]\s?$/.test(words) || /^\s?[-–]\s?\d/.test(value.slice(end));
    const kind = kindOfWords(words);
    if (isRange || kind === 'other') return [];
    const modified = kind === 'modified' || (kind === undefined && isUpdateClass(path));
    // letters up to the next date, because that one has words of its own
    const letters = words.length + (i === all.length - 1 ? value.length - end : 0);
    if (kind || isDateClass(path))
      return [evidence(found, !isNear ? 'elsewhere' : kind ? 'label' : 'shown', modified, distance)];
    if (letters >= FEW_LETTERS || (letters >= SHORTEST_SENTENCE && SENTENCE_END.test(value))) return [];
    return [evidence(found, distance <= VERY_NEAR ? 'bare' : 'elsewhere', modified, distance)];
  });
}

/** The date in an attribute of an element. */
function ofAttribute({ tag, attribute, classes, value }: Piece, language: string, near: Nearness): Evidence[] {
  const kind = kindOfName(attribute.replace(/^data-/, ''));
  const found = kind || tag === 'time' || isDateClass(classes) ? dayFrom(value, language) : undefined;
  if (!found) return [];
  if (tag === 'meta') return kind ? [evidence(found, kind === 'plain' ? 'plain' : 'named', kind === 'modified')] : [];
  const modified = kind === 'modified' || (kind !== 'published' && isUpdateClass(classes));
  const source = kind === 'published' || /publish/i.test(classes) ? 'item' : 'shown';
  return [evidence(found, near.isNear ? source : 'elsewhere', modified, near.distance)];
}

/** The date in an address, if it has year, month and day. */
function ofAddress(address: string): Evidence[] {
  const [, year, , month, date] = IN_ADDRESS.map((form) => form.exec(address)).find(Boolean) ?? [];
  const found = year ? dayFrom(`${year}-${month}-${date}`) : undefined;
  return found && found.day >= FIRST_ADDRESSES ? [evidence(found, 'address')] : [];
}

/** The dates of one object of the structured data. */
function ofData({ published = '', modified = '' }: StructuredDates, source: Source, language: string): Evidence[] {
  return [published, modified].flatMap((value, i) => {
    const found = dayFrom(value, language);
    return found ? [evidence(found, source, i === 1)] : [];
  });
}

/** Gathers all days that a page gives for its story, those nearest to its headline first. */
export function gatherEvidence(written: MetadataEntry[]): Evidence[] {
  const pieces = written.map(pieceOf);
  const valuesOf = (tag: string, attribute = '') =>
    pieces.flatMap((piece) => (piece.tag === tag && piece.attribute === attribute ? [piece.value] : []));
  const language = valuesOf('html', 'lang')[0] ?? '';
  const [title = ''] = valuesOf('title');
  const addresses = [...valuesOf('address'), ...valuesOf('meta', 'og:url')];
  const titles = [title, ...valuesOf('h1'), ...valuesOf('h2'), ...valuesOf('meta', 'og:title')];
  const own = ownDates(valuesOf('script'), { addresses, titles });
  const headline = headlineOf(pieces, title);
  const headings = pieces.flatMap(({ tag, value }) =>
    /^h\d$/.test(tag) && value.length >= LONG_HEADING ? [value] : [],
  );
  const onPage = withoutLists(pieces, language).flatMap((piece): Evidence[] => {
    const near = nearnessTo(headline, piece);
    if (piece.tag !== 'text') return piece.attribute ? ofAttribute(piece, language, near) : [];
    if (NO_TEXT.test(piece.path)) return [];
    if (piece.value.length >= LONGEST_TEXT) return ofDateline(piece, language, near);
    return ofText({ ...piece, value: without(piece.value, headings) }, language, near);
  });
  const all = [
    ...ofData(own.article, 'article', language),
    ...ofData(own.page, 'page', language),
    ...addresses.flatMap(ofAddress),
    ...onPage,
  ];
  return all.sort((a, b) => a.distance - b.distance);
}
