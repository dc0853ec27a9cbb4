/** Finds the dates that may belong to the current story, on a page that shows one story after another. */
import type { MetadataEntry } from '../../engine/dates/metadata.ts';

/** Tracks the stories of a page. */
export function followStories() {
  let hasMoved = false;
  /** the text node that the story begins with, and its text */
  let node: Text | undefined;
  let data = '';
  /** the metadata at the last time when they surely belonged to the current story */
  let written: MetadataEntry[] = [];
  let before: MetadataEntry[] = [];

  return {
    /** The page's address changed: another story may follow, or the same story has another address. */
    move(): void {
      hasMoved = true;
    },

    /**
     * Whether new text belongs to another story than the text before it.
     * @param first the first node of the new text
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

    /** The page's current metadata. The head may change before the text does. */
    writes(metadata: MetadataEntry[]): void {
      if (!hasMoved) written = metadata;
    },

    /** The metadata of the story before. */
    before: () => before,
  };
}
