/** Pages for the tests: parsed, never run, nothing loaded. */
import { type ArticleBody, findArticle } from '../../page/article-body.ts';
import { atOnce } from '../../page/slices.ts';
import { collectBlocks, newWalk } from '../../page/text-blocks.ts';

/** A document from what stands in its body and head. */
export function pageOf(body: string, head = ''): Document {
  return new DOMParser().parseFromString(
    `<!doctype html><html><head>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
}

/** Running text of about so many letters; its words tell which paragraph it was. */
export const paragraph = (name: string, letters = 300) =>
  `<p>${`${name} is what this paragraph is about, and it says so again. `.repeat(Math.ceil(letters / 60))}</p>`;

/** Some paragraphs of running text. */
export const paragraphs = (name: string, count: number) =>
  Array.from({ length: count }, (_, i) => paragraph(`${name} ${i + 1}`)).join('\n');

export const declared = '<meta property="og:type" content="article">';

/** The article of a page, without pauses. */
export const articleOf = (document: Document): ArticleBody | undefined => atOnce(findArticle(document));

/** What is read of the article of a page, block by block; `undefined` where the page is none. */
export function readArticle(document: Document): string[] | undefined {
  const article = articleOf(document);
  if (!article) return undefined;
  const blocks = atOnce(collectBlocks(article.body, article.outside, newWalk()));
  return blocks.map(({ text }) => text.replace(/\s+/g, ' ').trim());
}
