/** Joins a page's blocks to one text, and encodes mentions in it as the numbers that are sent. */
import { spaced } from '../../page/spaces.ts';

/** Between two blocks: the engine reads it as the end of a paragraph. */
const BETWEEN = '\n\n';

/** Numbers each value when it first occurs. */
export function numbering<T>(keyOf: (value: T) => string): { all: T[]; of: (value: T) => number } {
  const all: T[] = [];
  const numbers = new Map<string, number>();
  return {
    all,
    of(value) {
      const key = keyOf(value);
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, all.length);
      return all.push(value) - 1;
    },
  };
}

/** Blocks of a page, joined. */
export class PageBlocks {
  readonly text: string;
  private readonly starts: number[] = [];

  constructor(blocks: string[]) {
    let text = '';
    for (const block of blocks) {
      this.starts.push(text.length);
      text += spaced(block) + BETWEEN;
    }
    this.text = text;
  }

  /** Where each block is in the text. */
  get spans(): { start: number; end: number }[] {
    const { starts, text } = this;
    return starts.map((start, i) => ({ start, end: (starts[i + 1] ?? text.length) - BETWEEN.length }));
  }

  /**
   * The place of each mention: the number of its block, and its offsets in it.
   *
   * @param mentions in order of place
   */
  placesOf(mentions: readonly { start: number; end: number }[]): [block: number, start: number, end: number][] {
    const { starts } = this;
    let block = 0;
    return mentions.map(({ start, end }) => {
      while (block + 1 < starts.length && starts[block + 1]! <= start) block++;
      return [block, start - starts[block]!, end - starts[block]!];
    });
  }
}
