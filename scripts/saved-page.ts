/** A saved page's article text, by the same code that reads live pages. */
import { JSDOM, VirtualConsole } from 'jsdom';
import { findArticle } from '../page/article-body.ts';
import { readStory } from '../page/story.ts';
import { collectBlocks } from '../page/text-blocks.ts';
import { fail } from './input.ts';

/** The article's headline and paragraphs, one a line, and its date where the page gives one. */
export function readSavedPage(html: string, path: string): { text: string; published: string | undefined } {
  // scripts do not run, nothing is loaded; a page's broken styles are its own affair
  const { document } = new JSDOM(html, { virtualConsole: new VirtualConsole() }).window;
  const article = findArticle(document);
  if (!article) fail(`${path}: no article found in this page; expected running text in paragraphs`);
  const blocks = [
    ...(article.headline ? collectBlocks(article.headline, article.outside) : []),
    ...collectBlocks(article.body, article.outside),
  ];
  return { text: blocks.map((block) => block.text).join('\n\n'), published: readStory(document).published };
}
