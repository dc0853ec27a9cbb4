import { expect, it } from 'vitest';
import { readSavedPage } from '../../scripts/saved-page.ts';

const paragraphs = (about: string, count: number) =>
  Array.from(
    { length: count },
    (_, i) => `<p>${`The ${i + 1}. paragraph is about ${about}, and says so. `.repeat(5)}</p>`,
  );

it('reads a story in a shadow root that the file declares, as browsers do, but not in a closed one', () => {
  const inner = `<note-box><template shadowrootmode="open"><p>${'A note within the story, in a root of its own. '.repeat(4)}</p></template></note-box>`;
  const closed = `<x-ad><template shadowrootmode="closed"><p>${'Buy a quay of your own. '.repeat(9)}</p></template></x-ad>`;
  const story = `<article><h1>Quay waits for the autumn</h1>${paragraphs('the quay', 5).join('')}${inner}</article>`;
  const page = `<!doctype html><title>Quay waits</title><story-page><template shadowrootmode="open">${story}</template></story-page>${closed}`;
  const { isArticle, headline, blocks } = readSavedPage(new TextEncoder().encode(page));
  expect({ isArticle, headline }).toEqual({ isArticle: true, headline: 'Quay waits for the autumn' });
  expect(blocks).toHaveLength(6);
  expect(blocks.at(-1)).toMatch(/^A note within the story/);
});
