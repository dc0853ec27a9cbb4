/** Turns the background's answer into ranges in the page. */
import type { Sliced } from '../../page/slices.ts';
import { locate } from '../../page/text-blocks.ts';
import { type CastReply, type LinkReply, MARKED, SPAN_SIZE } from '../../platform/messages.ts';
import type { PageMention, StoryBlock } from '../../platform/page-slot.ts';

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

function toRange(block: StoryBlock, start: number, end: number): { range: Range; node: Text } | undefined {
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

/** A block with at most this many characters outside links is the name of a section, or an entry of a table of contents. */
const LITTLE = 9;

/**
 * Yields the mentions of a reply. A mention in a link gives its underline to a mention outside links; if there is none it keeps
 * it, unless the link is the whole text of its block.
 */
export function* eachMention(
  blocks: readonly StoryBlock[],
  { spans, entities, hows }: Pick<LinkReply | CastReply, 'spans' | 'entities' | 'hows'>,
  use: (mention: PageMention) => unknown,
): Sliced<void> {
  /** mentions in links, held back until it is known whether they keep their underline */
  const linked: PageMention[] = [];
  /** those of them whose entity has no mention outside links yet, by entity */
  const waiting: PageMention[] = [];
  for (let i = 0; i < spans.length; i += SPAN_SIZE) {
    const [block, start, end, entity, how, confidence, mark] = spans.slice(i, i + SPAN_SIZE) as Span;
    const { text } = blocks[block]!;
    const place = toRange(blocks[block]!, start, end);
    if (!place) continue;
    const mention: PageMention = {
      ...place,
      entity: entities[entity]!,
      how: hows[how]!,
      confidence: confidence / 1000,
      due: mark === MARKED.chosen,
      marked: false,
      key: `${entities[entity]!.id} ${place.range}`,
    };
    // called in a way that form fields with the same name cannot hide
    const link = Element.prototype.closest.call(place.node.parentElement!, 'a[href]');
    if (link && mention.due) {
      mention.due = text.length - link.textContent.length > LITTLE;
      waiting[entity] = mention;
      linked.push(mention);
    } else {
      const other = waiting[entity];
      if (other && !link && mark === MARKED.instead) {
        other.due = false;
        mention.due = true;
        delete waiting[entity];
      }
      use(mention);
    }
    yield;
  }
  linked.forEach(use);
}
