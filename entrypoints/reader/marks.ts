/** Marks: CSS custom highlights, so that the page's nodes stay as they are. */
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

/** Neutral names: the page can list them. Every mention is in TEXT, which has no style and answers to the pointer. */
const NAMES = { mark: 'context-mark', text: 'context-text', active: 'context-active' } as const;

/** There Chrome paints every highlight like selected text, whatever its style: only what is underlined becomes one. */
const FORCED_COLORS = '(forced-colors: active)';

/** The marks of a page. */
export class Marks {
  private readonly mark = new Highlight();
  private readonly text = new Highlight();
  private readonly active = new Highlight();
  private readonly byRange = new Map<AbstractRange, PageMention>();
  /** what `mark` should hold: the page can take ranges out of a highlight */
  private readonly underlined = new Set<AbstractRange>();

  add(mention: PageMention): void {
    this.byRange.set(mention.range, mention);
    this.text.add(mention.range);
    if (!mention.marked) return;
    this.underlined.add(mention.range);
    this.mark.add(mention.range);
  }

  remove(mention: PageMention): void {
    this.byRange.delete(mention.range);
    this.underlined.delete(mention.range);
    for (const highlight of [this.mark, this.text, this.active]) highlight.delete(mention.range);
  }

  /** Puts the marks on the page, again where the page has cleared the registry, one of them, or what they hold. */
  show(): void {
    if (this.text.size !== this.byRange.size || this.mark.size !== this.underlined.size) {
      for (const mention of this.byRange.values()) this.add(mention);
    }
    for (const part of ['text', 'mark', 'active'] as const) {
      if (part === 'text' && matchMedia(FORCED_COLORS).matches) continue;
      if (CSS.highlights.get(NAMES[part]) !== this[part]) CSS.highlights.set(NAMES[part], this[part]);
    }
  }

  hide(): void {
    // a newer reader's marks may stand under the same names
    if (CSS.highlights.get(NAMES.mark) !== this.mark) return;
    for (const name of Object.values(NAMES)) CSS.highlights.delete(name);
  }

  setActive(mention?: PageMention): void {
    this.active.clear();
    if (mention) this.active.add(mention.range);
  }

  /**
   * The mention at a point of the window.
   *
   * @param shadowRoots where to look, beside the document itself
   */
  at(x: number, y: number, shadowRoots: ShadowRoot[]): PageMention | undefined {
    for (const { ranges } of CSS.highlights.highlightsFromPoint(x, y, { shadowRoots })) {
      for (const range of ranges) {
        const mention = this.byRange.get(range);
        if (mention) return mention;
      }
    }
    return undefined;
  }
}
