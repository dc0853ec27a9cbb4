/** The sentences of a page's story, and which of them give a date. Pure: it knows no browser and no pack. */
import { datedSentences } from '../../engine/dates/dated-sentences.ts';
import { readPage } from '../../engine/text/page.ts';
import { sentencesOf } from '../../engine/text/sentences.ts';
import { MOST_SENTENCES } from '../../platform/limits.ts';
import type { SentencesRequest } from '../../platform/message-checks.ts';
import type { SentencesReply } from '../../platform/messages.ts';
import { PageBlocks } from './page-blocks.ts';

/** Reads the sentences of a page's blocks. */
export function sentencesReply({ blocks, published }: SentencesRequest): SentencesReply {
  const page = new PageBlocks(blocks);
  const story = readPage(page.text);
  const spans = sentencesOf(story).slice(0, MOST_SENTENCES);
  return {
    spans: page.placesOf(spans).flat(),
    dated: datedSentences(story, published).filter(({ sentence }) => sentence < spans.length),
  };
}
