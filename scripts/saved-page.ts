/** A saved page's article, by the same code that reads live pages. */
import { JSDOM, VirtualConsole } from 'jsdom';
import { storyDate } from '../engine/dates/story-date.ts';
import { findArticle } from '../page/article-body.ts';
import { atOnce } from '../page/slices.ts';
import { readDates } from '../page/story.ts';
import { collectBlocks, newWalk } from '../page/text-blocks.ts';

/** What is read of a page. */
export interface SavedPage {
  /** false if the page is no article; it then has no headline and no blocks */
  isArticle: boolean;
  /** the headline's text, if it stands outside the body */
  headline: string | undefined;
  /** the body's paragraphs, headings, items and so on, without spaces at their ends */
  blocks: string[];
  /** when the story was written, ISO 8601 with day precision, if the page says so */
  published: string | undefined;
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What is UTF-8 is read as such: a server may have said so. Of other bytes the page itself says how they are encoded. */
function decoded(bytes: Uint8Array): string | Uint8Array {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return bytes;
  }
}

/**
 * Reads a saved page.
 *
 * @param bytes the file
 */
export function readSavedPage(bytes: Uint8Array): SavedPage {
  // scripts do not run, nothing is loaded; a page's broken styles are its own affair
  const { window } = new JSDOM(decoded(bytes), { virtualConsole: new VirtualConsole() });
  const { document } = window;
  const article = atOnce(findArticle(document));
  const walk = newWalk();
  const textOf = (part: Element | null | undefined) =>
    part && article ? atOnce(collectBlocks(part, article.outside, walk)).map(({ text }) => tidy(text)) : [];
  const headline = textOf(article?.headline).join(' ') || undefined;
  const blocks = textOf(article?.body);
  const published = storyDate(atOnce(readDates(document)), [headline, ...blocks].join('\n\n'));
  window.close();
  return { isArticle: article !== undefined, headline, blocks, published };
}
