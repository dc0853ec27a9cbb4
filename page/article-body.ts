/** Where on a page the article stands: structured data first, then the element that holds most of the running text. */
import { Outside } from './outside.ts';

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
/** Paragraphs looked at; the longest articles have fewer. */
const MOST_PARAGRAPHS = 1500;

/** What was found. */
export interface ArticleBody {
  /** the element whose text is the article's */
  body: Element;
  /** headline outside the body, where there is one */
  headline: Element | null;
  outside: Outside;
}

const lengthOf = (element: Element) => (element.textContent ?? '').trim().length;

/** True where the page's own metadata calls it an article. */
export function declaresArticle(document: Document): boolean {
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '';
  if (/^article/i.test(type)) return true;
  const schema = /"@type"\s*:\s*(?:\[[^\]]*)?"(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report)"/;
  return [...document.querySelectorAll('script[type="application/ld+json"]')].some((script) =>
    schema.test(script.textContent ?? ''),
  );
}

/** Running text by the elements that hold it, two levels up. */
function densest(document: Document, outside: Outside): { element: Element; text: number } | undefined {
  const sums = new Map<Element, number>();
  let count = 0;
  for (const paragraph of document.querySelectorAll('p')) {
    if (++count > MOST_PARAGRAPHS) break;
    const length = lengthOf(paragraph);
    if (length < PARAGRAPH || outside.holds(paragraph)) continue;
    const parent = paragraph.parentElement;
    if (parent) sums.set(parent, (sums.get(parent) ?? 0) + length);
    const grand = parent?.parentElement;
    if (grand) sums.set(grand, (sums.get(grand) ?? 0) + length * 0.9);
  }
  let best: { element: Element; text: number } | undefined;
  for (const [element, text] of sums) if (!best || text > best.text) best = { element, text };
  return best;
}

function paragraphText(element: Element, outside: Outside): number {
  let sum = 0;
  for (const paragraph of element.querySelectorAll('p')) {
    const length = lengthOf(paragraph);
    if (length >= PARAGRAPH && !outside.holds(paragraph, element)) sum += length;
  }
  return sum;
}

/** Climbs from the densest element to the one that holds the whole story. */
function climb(document: Document, start: Element, outside: Outside): Element {
  let body = start;
  let text = paragraphText(start, outside);
  const marked = start.closest('[itemprop=articleBody],article');
  if (marked && paragraphText(marked, outside) >= text) {
    body = marked;
    text = paragraphText(marked, outside);
  }
  for (let parent = body.parentElement; parent && parent !== document.body; parent = parent.parentElement) {
    if (body.matches('article,main,[itemprop=articleBody]')) break;
    const more = paragraphText(parent, outside);
    if (more >= text * WORTH_CLIMBING) {
      body = parent;
      text = more;
    }
  }
  return body;
}

/**
 * Finds the article of a page.
 *
 * @returns nothing where the page is no article: a front page, an app, a form
 */
export function findArticle(document: Document): ArticleBody | undefined {
  const outside = new Outside(document);
  const dense = document.body && densest(document, outside);
  if (!dense) return undefined;
  const body = climb(document, dense.element, outside);
  const text = paragraphText(body, outside);
  if (text < (declaresArticle(document) ? LEAST_TEXT_DECLARED : LEAST_TEXT)) return undefined;
  let linked = 0;
  for (const link of body.querySelectorAll('p a')) linked += lengthOf(link);
  if (linked > text * MOST_LINKED) return undefined;
  const headline = document.querySelector('h1');
  return {
    body,
    headline: headline && !body.contains(headline) && !headline.closest('nav,footer') ? headline : null,
    outside,
  };
}

/** All of a page's text that is not outside, for a page that is no article but that the reader wants read. */
export function wholePage(document: Document): ArticleBody | undefined {
  const body = document.querySelector('main,[role=main]') ?? document.body;
  return body ? { body, headline: null, outside: new Outside(document) } : undefined;
}
