/** Stubs for what jsdom lacks: highlights, layout and task scheduling. */
import { vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { PageMention } from '../../platform/page-slot.ts';

class FakeHighlight extends Set<AbstractRange> {}

/** Returns the words of each highlight, by its name. */
export function highlighted(): Record<string, string[]> {
  const all = CSS.highlights as unknown as Map<string, Set<AbstractRange>>;
  return Object.fromEntries([...all].map(([name, ranges]) => [name, [...ranges].map(String)]));
}

/** Sets up a news page with these paragraphs; an article by default. */
export function openPage(paragraphs: string[], { article = true } = {}): void {
  const highlights = new Map<string, Set<AbstractRange>>();
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('CSS', {
    highlights: Object.assign(highlights, {
      // in the tests, the coordinate x is the index of a range in document order
      highlightsFromPoint: (x: number) => {
        const highlight = highlights.get('context-text');
        const range = [...(highlight ?? [])][x];
        return range ? [{ highlight, ranges: [range] }] : [];
      },
    }),
  });
  vi.stubGlobal('scheduler', { postTask: async (act: () => void) => act() });
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  Range.prototype.getBoundingClientRect = () => new DOMRect(0, 10, 50, 10);
  Element.prototype.scrollIntoView = vi.fn();
  // by default, no element covers another
  Document.prototype.elementFromPoint ??= () => null;
  // tests hide elements by a style attribute
  Element.prototype.checkVisibility = function () {
    return !this.closest('[style*="display: none"]');
  };
  Object.assign(browser.runtime, { id: 'test-extension-id' });
  document.head.innerHTML = article ? '<meta property="og:type" content="article">' : '';
  document.body.innerHTML = `<main><article>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></main>`;
}

/** A paragraph without names, long enough for an article. */
export const FILLER =
  'The paragraph goes on about the weather, the harvest and the roads, and names nobody at all. '.repeat(4);

/** Returns a mention at the first occurrence of `surface` in the page. */
export function mentionOf(surface: string, more: Partial<PageMention> = {}): PageMention {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const at = node.data.indexOf(surface);
    if (at < 0) continue;
    const range = new Range();
    range.setStart(node, at);
    range.setEnd(node, at + surface.length);
    const id = surface.toLowerCase().replaceAll(' ', '-');
    return {
      range,
      node,
      entity: { id, name: surface, kind: 'person' },
      how: { alias: surface, aliasType: 'plain', via: 'name', rivals: [] },
      confidence: 0.95,
      due: true,
      marked: true,
      key: `${id} ${surface}`,
      ...more,
    };
  }
  throw new Error(`no text reads ${surface}`);
}
