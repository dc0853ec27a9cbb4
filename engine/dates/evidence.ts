/** What a page says of its story's date, sorted by where it says it. */

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
 * Where a page says a day: its JSON-LD of the `article` or of the `page`, metadata under a `named` or a `plain` date,
 * its `address`; near the headline an attribute that names a publication (`item`), a text that says what its date is
 * (`label`), a date that is `shown` as dates are, or a `bare` one; `elsewhere` on the page.
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

/** One day that a page says. */
export interface Evidence {
  /** ISO 8601 */
  day: string;
  /** the hour, if the time is written in UTC */
  utcHour?: number;
  source: Source;
  /** it is the day of the last change */
  modified: boolean;
  /** from the headline, in pieces of text */
  distance: number;
}

/** Pieces of text between the headline and a date of which nothing but its place tells what it is. */
const VERY_NEAR = 8;
/** Letters beside such a date: a name, a time. */
const FEW_LETTERS = 60;
/** More letters than that, with a full stop, are a sentence of the story. */
const SHORTEST_SENTENCE = 20;
const SENTENCE_END = /[.!?…]["”’»)]?$/;
/** Texts this long were cut: only their beginning is known. */
const LONGEST_TEXT = 100;
const NO_TEXT = /^(?:script|style|noscript|option|textarea|title|template) /;
/** `Vienna, 31 March 2014 –` */
const DATELINE = /^(?:\p{Lu}[\p{L}\s./-]{1,40}[,(:]\s*)?(?:(?:den|le)\s+)?$/u;
const DATELINE_END = /^\)?\s*(?:\([^)]*\))?\s*(?:[-–—:]|\/\/?)/;
/** No site wrote dates into its addresses before. */
const FIRST_ADDRESSES = '1994';
const IN_ADDRESS = [/\/((?:19|20)\d\d)([/-])(\d\d?)\2(\d\d?)(?=[/_-])/, /\/((?:19|20)\d\d)()(\d\d)(\d\d)(?=[/_-])/];

/** A heading this long is no date itself. */
const LONG_HEADING = 30;
/** A text without a heading that stands in it: its years are what the story is about. */
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

/** The date with which a paragraph begins, behind no more than a place. */
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
    // "9–11 September 2022" is when something takes place
    const isRange = /\d\.?\s?[-–]\s?$/.test(words) || /^\s?[-–]\s?\d/.test(value.slice(end));
    const kind = kindOfWords(words);
    if (isRange || kind === 'other') return [];
    const modified = kind === 'modified' || (kind === undefined && isUpdateClass(path));
    // up to the next date, which has words of its own
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

/** The full date in an address. */
function ofAddress(address: string): Evidence[] {
  const [, year, , month, date] = IN_ADDRESS.map((form) => form.exec(address)).find(Boolean) ?? [];
  const found = year ? dayFrom(`${year}-${month}-${date}`) : undefined;
  return found && found.day >= FIRST_ADDRESSES ? [evidence(found, 'address')] : [];
}

/** The dates of a thing in structured data. */
function ofData({ published = '', modified = '' }: StructuredDates, source: Source, language: string): Evidence[] {
  return [published, modified].flatMap((value, i) => {
    const found = dayFrom(value, language);
    return found ? [evidence(found, source, i === 1)] : [];
  });
}

/** Gathers what a page says of its story's date, the nearest to its headline first. */
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
