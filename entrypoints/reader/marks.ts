/** Marks: CSS custom highlights, so that the page's nodes stay as they are. */
import type { Sliced } from '../../page/slices.ts';
import { isSeen } from '../../page/visible.ts';
import type { PageMention } from '../../platform/page-slot.ts';

declare global {
  /** CSS Custom Highlight API, level 1; not yet in TypeScript's library */
  interface HighlightRegistry {
    highlightsFromPoint(
      x: number,
      y: number,
      options: { shadowRoots: ShadowRoot[] },
    ): { highlight: Highlight; ranges: AbstractRange[] }[];
  }
}

/** There Chrome paints every highlight like selected text, whatever its style: only what is underlined becomes one. */
const FORCED_COLORS = '(forced-colors: active)';

/** Makes the marks of a page. */
export function makeMarks() {
  const mark = new Highlight();
  /** every mention: without a style, and answers to the pointer */
  const text = new Highlight();
  const active = new Highlight();
  const byRange = new Map<AbstractRange, PageMention>();
  /** neutral names: the page can list them */
  const names: [string, Highlight][] = [
    ['context-text', text],
    ['context-mark', mark],
    ['context-active', active],
  ];

  /** what `mark` should hold: the page can take ranges out of a highlight */
  const underlined = new Set<AbstractRange>();
  const underline = (mention: PageMention, isMarked: boolean) => {
    mention.marked = isMarked;
    for (const set of [underlined, mark]) set[isMarked ? 'add' : 'delete'](mention.range);
  };
  const add = (mention: PageMention) => {
    byRange.set(mention.range, mention);
    text.add(mention.range);
    underline(mention, mention.marked);
  };

  return {
    add,

    remove({ range }: PageMention): void {
      byRange.delete(range);
      for (const set of [underlined, mark, text, active]) set.delete(range);
    },

    /** Underlines what is due an underline and can be seen; if none of an entity's can, its first mention that can. */
    *choose(mentions: PageMention[]): Sliced<void> {
      for (const all of Map.groupBy(mentions, ({ entity }) => entity.id).values()) {
        if (!all.some(({ due }) => due)) continue;
        const chosen = new Set<PageMention>();
        for (const isDue of [true, false]) {
          for (const mention of all) {
            if (mention.due !== isDue || !(isDue || chosen.size === 0)) continue;
            if (isSeen(mention.range)) chosen.add(mention);
            yield;
          }
        }
        for (const mention of all) if (mention.marked !== chosen.has(mention)) underline(mention, !mention.marked);
      }
    },

    /** Puts the marks on the page, again where the page has cleared the registry, one of them, or what they hold. */
    show(): void {
      if (text.size !== byRange.size || mark.size !== underlined.size) {
        for (const mention of byRange.values()) add(mention);
      }
      for (const [name, highlight] of names) {
        if (highlight === text && matchMedia(FORCED_COLORS).matches) continue;
        if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
      }
    },

    hide(): void {
      // a newer reader's marks may stand under the same names
      for (const [name, highlight] of names) if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    },

    setActive(mention?: PageMention): void {
      active.clear();
      if (mention) active.add(mention.range);
    },

    /**
     * The mention at a point of the window, be it covered or not.
     *
     * @param shadowRoots where to look, beside the document itself
     */
    at(x: number, y: number, shadowRoots: ShadowRoot[]): PageMention | undefined {
      for (const { ranges } of CSS.highlights.highlightsFromPoint(x, y, { shadowRoots })) {
        const range = ranges.find((range) => byRange.has(range));
        if (range) return byRange.get(range);
      }
      return undefined;
    },
  };
}
