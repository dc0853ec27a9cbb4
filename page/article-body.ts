/** Where on a page the article stands: structured data first, then the element that holds most of the running text. */
import { around, Outside } from './outside.ts';
import { is, own, rootOf } from './own.ts';
import type { Sliced } from './slices.ts';

/** Text shorter than this is a caption, a teaser or a button. */
const PARAGRAPH = 60;
/** A page with less running text is no article unless its metadata says so. */
const LEAST_TEXT = 900;
/** With metadata that says "article", this much is enough. */
const LEAST_TEXT_DECLARED = 200;
/** Running text in links beyond this share is a list of other stories. */
const MOST_LINKED = 0.5;
/** A parent with this much more text than its child is the real body. */
const WORTH_CLIMBING = 1.15;
/** Structured data beyond this is not read: so many scripts, so many letters of each. */
const MOST_SCRIPTS = 50;
const MOST_DATA = 100_000;

/** What was found. */
export interface ArticleBody {
  /** the element whose text is the article's */
  body: Element;
  /** headline outside the body, where there is one */
  headline: Element | null;
  outside: Outside;
}

/** The structured data of a page, as far as it is read. */
export const structuredData = (root: Element | null): string[] =>
  [...(root?.querySelectorAll('script[type="application/ld+json"]') ?? [])]
    .slice(0, MOST_SCRIPTS)
    .map((script) => (script.textContent ?? '').slice(0, MOST_DATA));

/** True where the page's own metadata calls it an article. */
export function declaresArticle(document: Document): boolean {
  const root = rootOf(document);
  const type = root?.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '';
  if (/^article/i.test(type)) return true;
  // bounded throughout: a page that wants to be slow to read must not succeed
  const schema =
    /"@type"\s*:\s*(?:\[[^\]]{0,200})?"(?:\w{0,40}NewsArticle|Article|BlogPosting|LiveBlogPosting|Report)"/;
  return structuredData(root).some((data) => schema.test(data));
}

/** Running text of each element: of the paragraphs within it that are not outside, seen from it. */
function* runningText(outside: Outside): Sliced<{ texts: Map<Element, number>; dense: Element | undefined }> {
  const begins = new Map<Element, boolean>();
  const isOutside = (element: Element) => {
    const answer = begins.get(element) ?? outside.begins(element);
    begins.set(element, answer);
    return answer;
  };
  const lengths = new Map<Element, number>();
  for (const { element, length } of outside.paragraphs) {
    yield;
    const parent = own(element, 'parentElement');
    if (parent && length >= PARAGRAPH && !isOutside(element)) lengths.set(parent, (lengths.get(parent) ?? 0) + length);
  }
  const texts = new Map<Element, number>();
  // text by the elements that hold it, two levels up
  const sums = new Map<Element, number>();
  for (const [parent, length] of lengths) {
    yield;
    let within = false;
    const elders: Element[] = [];
    for (const elder of [parent, ...around(parent)]) {
      texts.set(elder, (texts.get(elder) ?? 0) + length);
      elders.push(elder);
      within = isOutside(elder);
      if (within) break;
    }
    if (within) continue;
    const grand = elders[1];
    sums.set(parent, (sums.get(parent) ?? 0) + length);
    if (grand) sums.set(grand, (sums.get(grand) ?? 0) + length * 0.9);
  }
  let dense: Element | undefined;
  for (const [element, text] of sums) if (!dense || text > sums.get(dense)!) dense = element;
  return { texts, dense };
}

/** Climbs from the densest element to the one that holds the whole story. */
function climb(start: Element, textOf: (element: Element) => number): Element {
  let body = start;
  const marked = [start, ...around(start)].find((one) => is(one, '[itemprop=articleBody],article'));
  if (marked && textOf(marked) >= textOf(body)) body = marked;
  for (const parent of around(body)) {
    if (is(parent, 'body') || is(body, 'article,main,[itemprop=articleBody]')) break;
    if (textOf(parent) >= textOf(body) * WORTH_CLIMBING) body = parent;
  }
  return body;
}

/**
 * Finds the article of a page.
 *
 * @returns nothing where the page is no article: a front page, an app, a form
 */
export function* findArticle(document: Document): Sliced<ArticleBody | undefined> {
  const outside = yield* Outside.of(document);
  const { texts, dense } = yield* runningText(outside);
  if (!dense) return undefined;
  const textOf = (element: Element) => texts.get(element) ?? 0;
  const body = climb(dense, textOf);
  const text = textOf(body);
  if (text < LEAST_TEXT_DECLARED || (text < LEAST_TEXT && !declaresArticle(document))) return undefined;
  let linked = 0;
  for (const link of own(body, 'querySelectorAll').call(body, 'p a:not(a a)')) {
    linked += (link.textContent ?? '').trim().length;
    if (linked > text * MOST_LINKED) return undefined;
    yield;
  }
  const headline = rootOf(document)?.querySelector('h1');
  return {
    body,
    headline: headline && ![...around(headline)].some((one) => one === body || is(one, 'nav,footer')) ? headline : null,
    outside,
  };
}

/** All of a page's text that is not outside, for a page that is no article but that the reader wants read. */
export function* wholePage(document: Document): Sliced<ArticleBody | undefined> {
  const root = rootOf(document);
  const body = root?.querySelector('main,[role=main]') ?? root?.querySelector('body');
  return body ? { body, headline: null, outside: yield* Outside.of(document) } : undefined;
}
