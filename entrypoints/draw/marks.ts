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

/** In this mode Chrome paints every highlight like selected text, whatever its style: so only underlined mentions become highlights. */
const FORCED_COLORS = '(forced-colors: active)';

/** Makes the marks of a page. */
export function makeMarks() {
  const mark = new Highlight();
  /** every mention: has no style, and is used to find the mention under the pointer */
  const text = new Highlight();
  const active = new Highlight();
  const byRange = new Map<AbstractRange, PageMention>();
  /** neutral names: the page can list them */
  const names: [string, Highlight][] = [
    ['context-text', text],
    ['context-mark', mark],
    ['context-active', active],
  ];

  /** what `mark` should contain, as the page can remove ranges from a highlight */
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

    /** Underlines the chosen mentions that are visible; if none of an entity's chosen mentions is, its first visible mention. */
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

    /** Adds the marks to the page, also if the page has cleared the registry, a highlight or its ranges. */
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
      // the marks of a newer reader script may have the same names
      for (const [name, highlight] of names) if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    },

    setActive(mention?: PageMention): void {
      active.clear();
      if (mention) active.add(mention.range);
    },

    /**
     * The mention at a point of the window, even if something covers it.
     *
     * @param shadowRoots where to look in addition to the document
     */
    at(x: number, y: number, shadowRoots: ShadowRoot[]): PageMention | undefined {
      for (const { ranges } of CSS.highlights.highlightsFromPoint(x, y, { shadowRoots })) {
        // a name within the words of an event answers for itself
        const [range] = ranges.filter((range) => byRange.has(range)).sort((a, b) => `${a}`.length - `${b}`.length);
        if (range) return byRange.get(range);
      }
      return undefined;
    },
  };
}
