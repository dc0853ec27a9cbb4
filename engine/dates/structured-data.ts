/** Finds the dates of a page's own article in its JSON-LD, which may describe other stories too. */

import { foldKey } from '../text/tokens.ts';

/** What identifies the page's own article among others. */
export interface PageIdentity {
  /** the page's address and its canonical one */
  addresses: string[];
  /** its title and headings */
  titles: string[];
}

/** The dates of one object, as they are written. */
export interface StructuredDates {
  published?: string;
  modified?: string;
}

/** The dates of the page's article, and of the page itself, which may be older than its story. */
export interface OwnDates {
  article: StructuredDates;
  page: StructuredDates;
}

/** The most objects that are read; pages have a few dozen. */
const MOST_OBJECTS = 2000;
/** The most levels of nested objects that are read. */
const DEEPEST = 12;
const ARTICLE =
  /(?:article|posting|report|review|recipe|story|creativework|howto|gallery|videoobject|podcastepisode)$/i;
const PAGE = /(?:page|website)$/i;
/** Keys whose objects still describe the page itself. */
const OWN_KEYS = new Set(['@graph', 'mainEntity', 'mainEntityOfPage', 'subjectOf']);

type Json = Record<string, unknown>;

interface Found {
  object: Json;
  types: string;
  /** true if it describes the page itself, and is not part of a list or of another object */
  isTop: boolean;
}

const textsOf = (value: unknown): string[] =>
  [value].flat().flatMap((one) => (typeof one === 'string' ? [one] : typeof one === 'number' ? [String(one)] : []));

function parsed(raw: string): unknown {
  // removes comments or CDATA around it, line breaks in strings, and trailing commas
  const mended = raw
    .replace(
      /^\s*(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?)|(?:-->|(?:\/\/|\/\*)?\s*\]\]>(?:\s*\*\/)?)?[;\s]*$/g,
      '',
    )
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/,\s*([}\]])/g, '$1');
  for (const text of [raw, mended]) {
    try {
      return JSON.parse(text);
    } catch {}
  }
  return undefined;
}

/** All objects in structured data, outermost first. */
function objectsIn(data: unknown): Found[] {
  const found: Found[] = [];
  let level: { value: unknown; isTop: boolean }[] = [{ value: data, isTop: true }];
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth++) {
    const next: typeof level = [];
    for (const { value, isTop } of level.slice(0, MOST_OBJECTS - found.length)) {
      if (Array.isArray(value)) next.push(...value.map((one: unknown) => ({ value: one, isTop })));
      else if (typeof value === 'object' && value !== null) {
        const object = value as Json;
        found.push({ object, types: textsOf(object['@type']).join(' '), isTop });
        for (const [key, inner] of Object.entries(object))
          if (typeof inner === 'object') next.push({ value: inner, isTop: isTop && OWN_KEYS.has(key) });
      }
    }
    level = next;
  }
  return found;
}

/** An address without the parts that may differ between two addresses of the same page. */
const addressKey = (address: string) =>
  address
    .toLowerCase()
    .replace(/^[a-z]+:\/\/(?:www\.|m\.|amp\.)?/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '');

function isOfPage({ object }: Found, { addresses, titles }: PageIdentity): boolean {
  const main = [object.mainEntityOfPage].flat()[0];
  const idOf = (value: unknown) => (typeof value === 'object' && value !== null ? (value as Json)['@id'] : value);
  const named = [object.url, object['@id'], idOf(main)].flatMap(textsOf).map(addressKey);
  if (named.some((address) => addresses.includes(address) && address.includes('/'))) return true;
  return textsOf(object.headline ?? object.name).some((headline) => {
    const key = foldKey(headline);
    return key !== '' && titles.some((title) => title.includes(key) || (title.length > 20 && key.includes(title)));
  });
}

const datesOf = ({ object }: Found): StructuredDates => {
  const [published] = [object.datePublished, object.dateCreated, object.uploadDate].flatMap(textsOf).filter(Boolean);
  const [modified] = textsOf(object.dateModified);
  return { ...(published && { published }), ...(modified && { modified }) };
};

const hasDates = (found: Found) => Object.keys(datesOf(found)).length > 0;

/** The dates in data that cannot be parsed, each only if it has a single value. */
function datesByPattern(raw: string): StructuredDates {
  const only = (key: string) => {
    const values = new Set(
      Array.from(raw.matchAll(new RegExp(`"${key}"\\s*:\\s*"([^"]+)"`, 'g')), ([, value]) => value!),
    );
    return values.size === 1 ? [...values][0] : undefined;
  };
  const [published, modified] = [only('datePublished'), only('dateModified')];
  return { ...(published && { published }), ...(modified && { modified }) };
}

/** Finds the dates of a page's own article, and of the page itself, in its JSON-LD scripts. */
export function ownDates(scripts: string[], page: PageIdentity): OwnDates {
  const identity = { addresses: page.addresses.map(addressKey), titles: page.titles.map(foldKey).filter(Boolean) };
  const found: Found[] = [];
  let broken: StructuredDates = {};
  for (const raw of scripts) {
    const data = parsed(raw);
    if (data === undefined) broken = { ...datesByPattern(raw), ...broken };
    else found.push(...objectsIn(data).filter(hasDates));
  }
  const articles = found.filter(({ types }) => ARTICLE.test(types));
  const own = articles.find((one) => isOfPage(one, identity)) ?? articles.find(({ isTop }) => isTop);
  const pages = found.filter(({ types, isTop }) => isTop && PAGE.test(types));
  return { article: own ? datesOf(own) : broken, page: pages[0] ? datesOf(pages[0]) : {} };
}
