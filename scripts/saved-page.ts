/** A saved page's article, by the same code that reads live pages. */
import { JSDOM, VirtualConsole } from 'jsdom';
import { storyDate } from '../engine/dates/story-date.ts';
import { chooseArticle } from '../page/choose-article.ts';
import { readPage } from '../page/read-page.ts';
import { atOnce } from '../page/slices.ts';
import { readDates } from '../page/story.ts';

/** What is read of a page. */
export interface SavedPage {
  /** false if the page is no article; it then has no headline and no blocks */
  isArticle: boolean;
  /** the headline's text, if the page has one */
  headline: string | undefined;
  /** the body's paragraphs, headings, items and so on, without spaces at their ends */
  blocks: string[];
  /** captions within the body; they get marks, yet are no part of the text */
  captions: string[];
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
  const { blocks: all, outline } = atOnce(readPage(document));
  const choice = chooseArticle(outline);
  const textOf = (chosen: number[] = []) => chosen.map((block) => tidy(all[block]!.text));
  const headline = textOf(choice?.headline).join(' ') || undefined;
  const blocks = textOf(choice?.blocks);
  const captions = textOf(choice?.captions);
  const published = storyDate(atOnce(readDates(document)), [headline, ...blocks].join('\n\n'));
  window.close();
  return { isArticle: choice !== undefined, headline, blocks, captions, published };
}
