/** Which of the dates that a page writes may be its story's, on a page that goes from story to story. */
import type { MetadataEntry } from '../../engine/dates/metadata.ts';

/** What stands in the head of a page, which a single-page application may leave as it was for the story before. */
const IN_HEAD = /^(?:meta |script)/;

const keyOf = ([name, value]: MetadataEntry) => name + value;

/** Follows a page through its stories. */
export class StoryDates {
  /** the page's address changed: another story may come, or the one that is there got another address */
  moved = false;
  /** the text that the story begins with, and what it read */
  private node: Text | undefined;
  private data = '';
  /** what it wrote when it was last sure to show one story */
  private written: MetadataEntry[] = [];
  /** what the page wrote for the story before */
  private before = new Set<string>();

  /**
   * Whether new text is of another story than the text before it.
   * @param first the first of the new text
   */
  isNew(first: Text): boolean {
    const { node, data } = this;
    if (node?.isConnected && node.data === data) return false;
    this.node = first;
    this.data = first.data;
    if (!this.moved || !node || data === first.data) return false;
    this.moved = false;
    this.before = new Set(this.written.map(keyOf));
    return true;
  }

  /** What a page writes of dates, without what its head wrote already for the story before. */
  own(written: MetadataEntry[]): MetadataEntry[] {
    // a head may change before the text does
    if (!this.moved) this.written = written;
    return written.filter((date) => !IN_HEAD.test(date[0]) || !this.before.has(keyOf(date)));
  }
}
