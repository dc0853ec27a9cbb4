/** Finds a saved page's article, with the same code that reads live pages. */
import { JSDOM, VirtualConsole } from 'jsdom';
import { storyDate } from '../engine/dates/story-date.ts';
import { aboutPage } from '../page/about-page.ts';
import { type AboutStory, aboutStory } from '../page/about-story.ts';
import { chooseArticle } from '../page/choose-article.ts';
import { readPage } from '../page/read-page.ts';
import { shownDates } from '../page/shown-dates.ts';
import { atOnce } from '../page/slices.ts';
import { treeOf } from '../page/tree.ts';
import { writtenIn } from '../page/written-metadata.ts';
import { wordsOf } from '../reading/story.ts';

/** The result of reading a saved page. */
export interface SavedPage {
  /** false if the page is not an article; it then has no headline and no blocks */
  isArticle: boolean;
  /** the headline's text, if the page has one */
  headline: string | undefined;
  /** the body's paragraphs, headings, items and so on, without spaces at their ends */
  blocks: string[];
  /** captions within the body; they get marks, but are not part of the text */
  captions: string[];
  /** when the story was written, ISO 8601 with day precision, if the page says so */
  published: string | undefined;
  /** what else its metadata say about the story */
  about: AboutStory;
  /** the address that the page gives as its own */
  canonical: string | undefined;
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Decodes bytes that are valid UTF-8, as the server may have declared it. Other bytes are returned, as the page itself declares their encoding. */
function decoded(bytes: Uint8Array): string | Uint8Array {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return bytes;
  }
}

/** Opens the shadow roots that a file declares, as browsers do and the parser of files does not. */
function openShadowRoots(within: ParentNode): void {
  for (const template of within.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode=open]')) {
    const host = template.parentElement;
    template.remove();
    if (!host || host.shadowRoot) continue;
    try {
      host.attachShadow({ mode: 'open' }).append(template.content);
    } catch {
      // not every element can have one
      continue;
    }
    openShadowRoots(host.shadowRoot!);
  }
}

/**
 * Reads a saved page.
 *
 * @param bytes the file
 */
export function readSavedPage(bytes: Uint8Array): SavedPage {
  // scripts do not run and nothing is loaded; errors in a page's styles are ignored
  const { window } = new JSDOM(decoded(bytes), { virtualConsole: new VirtualConsole() });
  const { document } = window;
  openShadowRoots(document);
  const { blocks: all, outline, metadata: raw } = atOnce(readPage(document));
  const metadata = writtenIn(raw);
  const choice = chooseArticle({ ...outline, ...aboutPage(metadata) });
  const textOf = (chosen: number[] = []) => chosen.map((block) => tidy(all[block]!.text));
  const headline = textOf(choice?.headline).join(' ') || undefined;
  const blocks = textOf(choice?.blocks);
  const captions = textOf(choice?.captions);
  // the address of a saved page is only known from what the page itself says
  const attributeOf = (selector: string, attribute: string) =>
    document.querySelector(selector)?.getAttribute(attribute);
  const canonical = attributeOf('link[rel=canonical]', 'href') || undefined;
  const address = canonical ?? (attributeOf('meta[property="og:url"]', 'content') || undefined);
  const about = aboutStory(metadata, wordsOf(blocks));
  if (canonical) metadata.push(['address', canonical, 0]);
  // a page that is not an article may still have a date
  const dates = [...metadata, ...(choice?.shown ?? shownDates(treeOf(outline)))];
  const published = storyDate(dates, [headline, ...blocks].join('\n\n'), Date.now());
  window.close();
  return { isArticle: choice !== undefined, headline, blocks, captions, published, about, canonical: address };
}
