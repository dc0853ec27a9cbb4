/** Pages for the tests: parsed, never run, nothing loaded. */
import { type AboutPage, aboutPage } from '../../page/about-page.ts';
import { chooseArticle } from '../../page/choose-article.ts';
import { type PageText, readPage } from '../../page/read-page.ts';
import { atOnce } from '../../page/slices.ts';
import { writtenIn } from '../../page/written-metadata.ts';

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

/** A page that was read. */
export const read = (document: Document): PageText => atOnce(readPage(document));

/** What a page says of itself. */
export const aboutOf = (document: Document): AboutPage => aboutPage(writtenIn(read(document).metadata));

/** What is read of a page, block by block. */
export interface Story {
  headline: string;
  blocks: string[];
  captions: string[];
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The story of a page; `undefined` if the page is no article. */
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

/** What is read of the article of a page, block by block, without its headline; `undefined` if the page is none. */
export const readArticle = (document: Document): string[] | undefined => storyOf(document)?.blocks;
