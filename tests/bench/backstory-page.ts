/** The reading of a page as the bench sees it; see `backstory.ts`. */
import { findArticle } from '../../page/article-body.ts';
import { atOnce } from '../../page/slices.ts';
import { readDates } from '../../page/story.ts';
import { collectBlocks, locate, newWalk, type TextBlock } from '../../page/text-blocks.ts';
import { openEngine } from './backstory.ts';
import type { FindInText, PageContender } from './contenders/contender.ts';

/** Between two blocks, as the background joins them. */
const BETWEEN = '\n\n';

/** Whether the reader reads a page without being asked. */
export const isArticle = (page: Document) => atOnce(findArticle(page)) !== undefined;

/** What the reader does on the page's main thread before it asks the background: in slices there, at once here. */
function collect(body: HTMLElement): TextBlock[] {
  const article = atOnce(findArticle(body.ownerDocument));
  if (!article) throw new Error('no article found');
  atOnce(readDates(body.ownerDocument));
  const walk = newWalk();
  const parts = [article.headline, article.body];
  return parts.flatMap((part) => (part ? atOnce(collectBlocks(part, article.outside, walk)) : []));
}

const textOf = (blocks: TextBlock[]) => blocks.map(({ text }) => text + BETWEEN).join('');

/** What it does with the answer. */
function toRanges(blocks: TextBlock[], mentions: { start: number; end: number }[]): Range[] {
  let at = 0;
  let base = 0;
  return mentions.flatMap(({ start, end }) => {
    while (at + 1 < blocks.length && base + blocks[at]!.text.length + BETWEEN.length <= start) {
      base += blocks[at++]!.text.length + BETWEEN.length;
    }
    const block = blocks[at]!;
    const range = block.parts[0]!.node.ownerDocument.createRange();
    const [from, to] = [locate(block, start - base, false), locate(block, end - base, true)];
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, Math.min(to.offset, to.node.length));
    return [range];
  });
}

/** Backstory in the races on pages. */
export const OURS_ON_PAGE: PageContender[] = [
  {
    id: 'page-backstory',
    label: 'Backstory, all of it',
    sort: 'ours',
    on: 'page',
    build({ entries }) {
      const find = openEngine(entries);
      return {
        run(body) {
          const blocks = collect(body);
          return toRanges(blocks, find(textOf(blocks))).length;
        },
      };
    },
  },
  {
    id: 'page-backstory-main',
    label: 'Backstory, what the page’s thread does',
    sort: 'ours',
    on: 'page',
    build({ entries }) {
      const find = openEngine(entries);
      // the background's work is not the main thread's: its answer is there before the clock starts
      const answers = new WeakMap<HTMLElement, ReturnType<FindInText>>();
      return {
        prepare: (body) => void answers.set(body, find(textOf(collect(body)))),
        run: (body) => toRanges(collect(body), answers.get(body)!).length,
      };
    },
  },
];
