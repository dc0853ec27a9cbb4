import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { call } from '../../page/own.ts';
import { readPage } from '../../page/read-page.ts';
import { inSlices } from '../../page/slices.ts';
import { sendMessage } from '../../platform/messages.ts';

/** The most UTF-16 units of a story that are kept: as many as fit into one message. */
const MOST_UNITS = 195_000;
const MOST_BLOCKS = 9_000;

/** The texts of some blocks, as many as fit into one message. */
function textsOf(blocks: readonly { text: string }[], numbers: readonly number[]): { texts: string[]; isCut: boolean } {
  const texts: string[] = [];
  let left = MOST_UNITS;
  for (const number of numbers) {
    if (left === 0 || texts.length === MOST_BLOCKS) return { texts, isCut: true };
    const text = blocks[number]!.text.slice(0, left);
    if (text !== '') texts.push(text);
    left -= text.length;
  }
  return { texts, isCut: false };
}

/**
 * Runs in a page when the reader keeps its story: reads the page again, whether or not the reader script runs in it. The background
 * starts it and says which of the page's blocks are the story.
 */
export default defineUnlistedScript(async () => {
  const { blocks, outline, metadata } = await inSlices(readPage(document), new AbortController().signal, () => {});
  const choice = await sendMessage('storyToKeep', { outline, metadata });
  if (!choice) return;
  const { texts, isCut } = textsOf(blocks, choice.blocks);
  // elements of a page may hide the document's methods by their names
  const link = call(document, 'querySelector', 'link[rel="canonical"]');
  const canonical = link ? call(link, 'getAttribute', 'href')?.slice(0, 2000) : undefined;
  await sendMessage('keepText', {
    headline: textsOf(blocks, choice.headline).texts.join(' ').slice(0, 1000),
    blocks: texts,
    isCut,
    metadata: [...metadata, ...choice.shown],
    ...(canonical ? { canonical } : {}),
  });
});
