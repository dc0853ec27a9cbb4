/** Marks: CSS custom highlights, so that the page's nodes stay as they are. */
import type { PageMention } from './reader.ts';

declare global {
  /** CSS Custom Highlight API, level 1; not yet in TypeScript's library */
  interface HighlightRegistry {
    highlightsFromPoint(x: number, y: number): { highlight: Highlight; ranges: AbstractRange[] }[];
  }
}

/** Neutral names: the page can list them. Every mention is in QUIET, which has no style and answers to the pointer. */
const MARK = 'context-mark';
const QUIET = 'context-text';
const ACTIVE = 'context-active';

/** Puts the marks on the page. */
export function mark(mentions: PageMention[]): void {
  CSS.highlights.set(QUIET, new Highlight(...mentions.map((mention) => mention.range)));
  CSS.highlights.set(
    MARK,
    new Highlight(...mentions.filter((mention) => mention.marked).map((mention) => mention.range)),
  );
}

/** Shows which mention the card speaks of; none where absent. */
export function markActive(mention?: PageMention): void {
  if (mention) CSS.highlights.set(ACTIVE, new Highlight(mention.range));
  else CSS.highlights.delete(ACTIVE);
}

/** Takes all marks away. */
export function unmark(): void {
  for (const name of [MARK, QUIET, ACTIVE]) CSS.highlights.delete(name);
}

/** Finds the mention at a point of the viewport. */
export function mentionAt(
  x: number,
  y: number,
  byRange: ReadonlyMap<AbstractRange, PageMention>,
): PageMention | undefined {
  for (const { ranges } of CSS.highlights.highlightsFromPoint(x, y)) {
    for (const range of ranges) {
      const mention = byRange.get(range);
      if (mention) return mention;
    }
  }
  return undefined;
}
