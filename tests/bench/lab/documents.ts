/**
 * Documents without a window: they run no scripts, load nothing and are not laid out, which favours contenders that
 * change the page.
 */
import { chance } from '../material/random.ts';
import { ADJECTIVES, NOUNS } from '../material/words.ts';

/** One in this many paragraphs contains a link, which splits its text into several nodes. */
const LINKED = 3;
/** Links to other stories after each paragraph. With the white space between them, text nodes average 30 characters. */
const LINKS = 6;
const INDENT = '\n        ';

function furniture(page: Document, by: ReturnType<typeof chance>): HTMLElement {
  const list = page.createElement('nav');
  for (let i = 0; i < LINKS; i++) {
    const link = page.createElement('a');
    link.append(`${by.pick(ADJECTIVES)} ${by.pick(NOUNS)}`);
    list.append(INDENT, link);
  }
  list.append(INDENT);
  return list;
}

/** A story as a page: a headline, paragraphs with links on some of their words, and lists of links between them. */
export function asDocument(text: string): Document {
  const page = document.implementation.createHTMLDocument();
  const by = chance(1);
  const article = page.createElement('article');
  for (const [at, paragraph] of text.split('\n\n').entries()) {
    const block = page.createElement(at === 0 ? 'h1' : 'p');
    const from = paragraph.indexOf(' ', paragraph.length / 2);
    const to = paragraph.indexOf(' ', from + 12);
    if (at % LINKED === 1 && from > 0 && to > from) {
      const link = page.createElement('a');
      link.append(paragraph.slice(from + 1, to));
      block.append(paragraph.slice(0, from + 1), link, paragraph.slice(to));
    } else block.append(paragraph);
    article.append(INDENT, block, INDENT, furniture(page, by));
  }
  page.body.append(article);
  return page;
}

/** Returns a copy of a page's body in a new document, for contenders that change the page. */
export function copyOf(body: HTMLElement): HTMLElement {
  const page = document.implementation.createHTMLDocument();
  page.body.replaceWith(page.importNode(body, true));
  return page.body;
}

/** Parses a saved page and removes elements whose content is not displayed as text. */
export function cleaned(html: string): Document {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const element of page.body.querySelectorAll('script,style,noscript,template,iframe,svg')) element.remove();
  return page;
}
