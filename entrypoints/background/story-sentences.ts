/** The sentences of a page's story: which of them have a date, and who says what. Pure: uses no browser API and no pack. */
import { datedSentences } from '../../engine/dates/dated-sentences.ts';
import { readPage } from '../../engine/text/page.ts';
import { quotationsIn } from '../../engine/text/quotations.ts';
import { sentencesOf } from '../../engine/text/sentences.ts';
import { MOST_SENTENCES } from '../../platform/limits.ts';
import type { SentencesRequest } from '../../platform/message-checks.ts';
import type { SentencesReply } from '../../platform/messages.ts';
import { SPEAKER_SIZE } from '../../platform/spans.ts';
import { type Speaker, sayingsIn } from '../../reading/speakers.ts';
import { PageBlocks } from './page-blocks.ts';

/** Reads the sentences of a page's blocks. */
export function sentencesReply({ blocks, published, speakers = [] }: SentencesRequest): SentencesReply {
  const page = new PageBlocks(blocks);
  const story = readPage(page.text);
  const spans = sentencesOf(story).slice(0, MOST_SENTENCES);
  const paragraphs = page.spans;
  const said = sayingsIn(page.text, paragraphs, speakersIn(speakers, paragraphs));
  const places = page.placesOf(said);
  // a sentence within a quotation would appear in the timeline as if the story itself said it
  const { spans: quoted } = quotationsIn(page.text, paragraphs);
  const isOfQuotation = ({ start }: { start: number }) => quoted.some((one) => one.start < start && start < one.end);
  return {
    spans: page.placesOf(spans).flat(),
    dated: datedSentences(story, published).filter(({ sentence }) => {
      const span = spans[sentence];
      return span !== undefined && !isOfQuotation(span);
    }),
    said: said.flatMap(({ member }, i) => [...places[i]!, member]),
  };
}

/** The mentions of possible speakers, in order of position. */
function speakersIn(numbers: readonly number[], paragraphs: readonly { start: number; end: number }[]): Speaker[] {
  const found: Speaker[] = [];
  for (let i = 0; i + SPEAKER_SIZE <= numbers.length; i += SPEAKER_SIZE) {
    const [block, start, end, member] = numbers.slice(i, i + SPEAKER_SIZE) as [number, number, number, number];
    const paragraph = paragraphs[block];
    if (!paragraph || start >= end || paragraph.start + end > paragraph.end) continue;
    found.push({ start: paragraph.start + start, end: paragraph.start + end, member });
  }
  return found.sort((a, b) => a.start - b.start);
}
