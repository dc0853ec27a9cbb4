/** A saved page's article text, by the same code that reads live pages. */
import { JSDOM, VirtualConsole } from 'jsdom';
import { storyDate } from '../engine/dates/story-date.ts';
import { findArticle } from '../page/article-body.ts';
import { atOnce } from '../page/slices.ts';
import { readDates } from '../page/story.ts';
import { collectBlocks, newWalk } from '../page/text-blocks.ts';
import { fail } from './input.ts';

/** The article's headline and paragraphs, one a line, and its date where the page gives one. */
export function readSavedPage(html: string, path: string): { text: string; published: string | undefined } {
  // scripts do not run, nothing is loaded; a page's broken styles are its own affair
  const { document } = new JSDOM(html, { virtualConsole: new VirtualConsole() }).window;
  const article = atOnce(findArticle(document));
  if (!article) fail(`${path}: no article found in this page; expected running text in paragraphs`);
  const walk = newWalk();
  const blocks = [article.headline, article.body].flatMap((part) =>
    part ? atOnce(collectBlocks(part, article.outside, walk)) : [],
  );
  const text = blocks.map((block) => block.text).join('\n\n');
  return { text, published: storyDate(atOnce(readDates(document)), text) };
}
