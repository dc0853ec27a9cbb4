/** From the background's answer to ranges in the page. */
import { locate, type TextBlock } from '../../page/text-blocks.ts';
import { type LinkReply, SPAN } from '../../platform/messages.ts';
import type { PageMention } from '../../platform/page-slot.ts';

function toRange(block: TextBlock, start: number, end: number): { range: Range; node: Text } | undefined {
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
  return { range, node: from.node };
}

/** The mentions of a reply, in order of place. */
export function toMentions(blocks: TextBlock[], { spans, entities, hows }: LinkReply): PageMention[] {
  const mentions: PageMention[] = [];
  for (let i = 0; i + SPAN.size <= spans.length; i += SPAN.size) {
    const at = (field: number) => spans[i + field]!;
    const block = blocks[at(SPAN.block)];
    const place = block && toRange(block, at(SPAN.start), at(SPAN.end));
    if (!place) continue;
    mentions.push({
      ...place,
      entity: entities[at(SPAN.entity)]!,
      how: hows[at(SPAN.how)]!,
      confidence: at(SPAN.confidence) / 1000,
      marked: at(SPAN.marked) === 1,
    });
  }
  return mentions;
}
