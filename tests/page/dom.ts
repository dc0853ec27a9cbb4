/** Pages for the tests, which are only parsed: no script runs and nothing is loaded. */
import { type AboutPage, aboutPage } from '../../page/about-page.ts';
import { chooseArticle } from '../../page/choose-article.ts';
import { type PageText, readPage } from '../../page/read-page.ts';
import { atOnce } from '../../page/slices.ts';
import { writtenIn } from '../../page/written-metadata.ts';

/** Returns a document with the given body and head. */
export function pageOf(body: string, head = ''): Document {
  return new DOMParser().parseFromString(
    `<!doctype html><html><head>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
}

/** Returns a paragraph of about this many letters, which contains its name. */
export const paragraph = (name: string, letters = 300) =>
  `<p>${`${name} is what this paragraph is about, and it says so again. `.repeat(Math.ceil(letters / 60))}</p>`;

/** Returns several such paragraphs. */
export const paragraphs = (name: string, count: number) =>
  Array.from({ length: count }, (_, i) => paragraph(`${name} ${i + 1}`)).join('\n');

export const declared = '<meta property="og:type" content="article">';

/** Reads a page. */
export const read = (document: Document): PageText => atOnce(readPage(document));

/** Returns what a page says about itself. */
export const aboutOf = (document: Document): AboutPage => aboutPage(writtenIn(read(document).metadata));

/** The story of a page, block by block. */
export interface Story {
  headline: string;
  blocks: string[];
  captions: string[];
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Returns the story of a page, or undefined if the page is not an article. */
export function storyOf(document: Document, anyway = false): Story | undefined {
  const { blocks, outline, metadata } = read(document);
  const choice = chooseArticle({ ...outline, ...aboutPage(writtenIn(metadata)) }, anyway);
  const textOf = (chosen: number[]) => chosen.map((block) => tidy(blocks[block]!.text));
  return (
    choice && {
      headline: textOf(choice.headline).join(' '),
      blocks: textOf(choice.blocks),
      captions: textOf(choice.captions),
    }
  );
}

/** Returns the blocks of a page's article without its headline, or undefined if the page is not an article. */
export const readArticle = (document: Document): string[] | undefined => storyOf(document)?.blocks;
