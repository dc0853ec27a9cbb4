/** From the background's answer to ranges in the page. */
import type { Sliced } from '../../page/slices.ts';
import { locate, type TextBlock } from '../../page/text-blocks.ts';
import { type CastReply, type LinkReply, SPAN_SIZE } from '../../platform/messages.ts';
import type { PageMention } from '../../platform/page-slot.ts';

/** In the order of `SPAN`. */
type Span = [
  block: number,
  start: number,
  end: number,
  entity: number,
  how: number,
  confidence: number,
  marked: number,
];

function toRange(block: TextBlock, start: number, end: number): { range: Range; node: Text } | undefined {
  const from = locate(block, start, false);
  const to = locate(block, end, true);
  const range = new Range();
  try {
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
  } catch {
    // the page changed its text meanwhile: this place is gone
    return undefined;
  }
  return { range, node: from.node };
}

/** Hands over the mentions of a reply, in order of place. */
export function* eachMention(
  blocks: TextBlock[],
  { spans, entities, hows }: Pick<LinkReply | CastReply, 'spans' | 'entities' | 'hows'>,
  use: (mention: PageMention) => unknown,
): Sliced<void> {
  for (let i = 0; i + SPAN_SIZE <= spans.length; i += SPAN_SIZE) {
    const [block, start, end, entity, how, confidence, marked] = spans.slice(i, i + SPAN_SIZE) as Span;
    const place = blocks[block] && toRange(blocks[block], start, end);
    if (!place) continue;
    use({
      ...place,
      entity: entities[entity]!,
      how: hows[how]!,
      confidence: confidence / 1000,
      marked: marked === 1,
    });
    yield;
  }
}
