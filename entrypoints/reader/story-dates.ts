/** Which of the dates that a page writes may be its story's, on a page that goes from story to story. */
import type { MetadataEntry } from '../../engine/dates/metadata.ts';

/** Follows a page through its stories. */
export function followStories() {
  let hasMoved = false;
  /** the text that the story begins with, and what it read */
  let node: Text | undefined;
  let data = '';
  /** what it wrote when it was last sure to show one story */
  let written: MetadataEntry[] = [];
  let before: MetadataEntry[] = [];

  return {
    /** The page's address changed: another story may come, or the one that is there got another address. */
    move(): void {
      hasMoved = true;
    },

    /**
     * Whether new text is of another story than the text before it.
     * @param first the first of the new text
     */
    isNew(first: Text): boolean {
      if (node?.isConnected && node.data === data) return false;
      const isOther = hasMoved && node && data !== first.data;
      node = first;
      data = first.data;
      if (!isOther) return false;
      hasMoved = false;
      before = written;
      return true;
    },

    /** The page writes this now. A head may change before the text does. */
    writes(metadata: MetadataEntry[]): void {
      if (!hasMoved) written = metadata;
    },

    /** What the page wrote for the story before. */
    before: () => before,
  };
}
