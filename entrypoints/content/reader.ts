/** Reads the page once: finds the article, asks what it mentions, turns the answer into ranges. */
import type { EntityRef } from '../../engine/view.ts';
import { findArticle } from '../../page/article-body.ts';
import { readStory, type Story } from '../../page/story.ts';
import { collectBlocks, locate, type TextBlock } from '../../page/text-blocks.ts';
import { type HowFound, type LinkReply, SPAN, sendMessage } from '../../platform/messages.ts';

/** A mention in the page. */
export interface PageMention {
  range: Range;
  entity: EntityRef;
  how: HowFound;
  confidence: number;
  marked: boolean;
}

/** A page that was read. */
export interface ReadPage {
  story: Story;
  /** in order of place */
  mentions: PageMention[];
}

function toRange(block: TextBlock, start: number, end: number): Range | undefined {
  const from = locate(block, start, false);
  const to = locate(block, end, true);
  const range = document.createRange();
  try {
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
  } catch {
    // the page changed its text meanwhile: this place is gone
    return undefined;
  }
  return range;
}

function toMentions(blocks: TextBlock[], { spans, entities, hows }: LinkReply): PageMention[] {
  const mentions: PageMention[] = [];
  for (let i = 0; i + SPAN.size <= spans.length; i += SPAN.size) {
    const at = (field: number) => spans[i + field]!;
    const block = blocks[at(SPAN.block)];
    const range = block && toRange(block, at(SPAN.start), at(SPAN.end));
    if (!range) continue;
    mentions.push({
      range,
      entity: entities[at(SPAN.entity)]!,
      how: hows[at(SPAN.how)]!,
      confidence: at(SPAN.confidence) / 1000,
      marked: at(SPAN.marked) === 1,
    });
  }
  return mentions;
}

/** Reads the page; nothing where it is no article. */
export async function readPage(): Promise<ReadPage | undefined> {
  const article = findArticle(document);
  if (!article) return undefined;
  const headline = article.headline ? collectBlocks(article.headline, article.outside) : [];
  const blocks = [...headline, ...collectBlocks(article.body, article.outside)];
  const story = readStory(document);
  const published = story.published ? { published: story.published } : {};
  const reply = await sendMessage('link', { blocks: blocks.map((block) => block.text), ...published });
  return { story, mentions: toMentions(blocks, reply) };
}
