/** The benchmark's access to the reading of pages; see `backstory.ts`. */
import { aboutPage } from '../../page/about-page.ts';
import { chooseArticle, toRead } from '../../page/choose-article.ts';
import { type PageText, readPage } from '../../page/read-page.ts';
import { atOnce } from '../../page/slices.ts';
import { spaced } from '../../page/spaces.ts';
import { compare, locate, type TextBlock } from '../../page/text-blocks.ts';
import { writtenIn } from '../../page/written-metadata.ts';
import { openEngine } from './backstory.ts';
import type { FindInText, PageContender } from './contenders/contender.ts';

/** The separator with which the background joins blocks. */
const BETWEEN = '\n\n';

/** What the content script does on the main thread before it asks the background, but without pauses. */
const readAll = (page: Document): PageText => atOnce(readPage(page));

const choiceOf = ({ outline, metadata }: PageText) => chooseArticle({ ...outline, ...aboutPage(writtenIn(metadata)) });

/** Whether Backstory reads a page without being asked to. */
export const isArticle = (page: Document) => choiceOf(readAll(page)) !== undefined;

/** The background's answer: the numbers of the blocks to read. */
function choose(read: PageText): number[] {
  const choice = choiceOf(read);
  if (!choice) throw new Error('no article found');
  return toRead(choice);
}

/** What the content script does with that answer: the blocks with these numbers. */
const chosen = ({ blocks }: PageText, numbers: number[]): TextBlock[] =>
  atOnce(
    compare(
      numbers.map((number) => blocks[number]!),
      new Map(),
    ),
  ).fresh;

const textOf = (blocks: TextBlock[]) => blocks.map(({ text }) => spaced(text) + BETWEEN).join('');

/** What the content script does with the mentions that the background found: one range for each. */
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

/** Backstory as contender on pages. */
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
          const page = readAll(body.ownerDocument);
          const blocks = chosen(page, choose(page));
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
      // the background's work is not done on the main thread, so its answers are computed before timing starts
      const answers = new WeakMap<HTMLElement, { numbers: number[]; found: ReturnType<FindInText> }>();
      return {
        prepare(body) {
          const page = readAll(body.ownerDocument);
          const numbers = choose(page);
          answers.set(body, { numbers, found: find(textOf(chosen(page, numbers))) });
        },
        run(body) {
          const { numbers, found } = answers.get(body)!;
          return toRanges(chosen(readAll(body.ownerDocument), numbers), found).length;
        },
      };
    },
  },
];
