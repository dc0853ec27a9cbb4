/** The least that anybody who reads a text or a page must do. They find nothing. */
import type { PageContender, TextContender } from './contender.ts';

function passOver(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}

function walk(body: HTMLElement, visit: (text: Text) => number): number {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  let sum = 0;
  while (walker.nextNode()) sum += visit(walker.currentNode as Text);
  return sum;
}

/** Where the sums go, so that no compiler leaves the loops out. */
const sums = { all: 0 };

export const PASS: TextContender = {
  id: 'pass',
  label: 'pass: charCodeAt, every unit',
  sort: 'floor',
  on: 'text',
  build: () => (text) => {
    sums.all += passOver(text);
    return [];
  },
};

export const PAGE_FLOORS: PageContender[] = [
  {
    id: 'page-walk',
    label: 'walk: TreeWalker, every text node',
    sort: 'floor',
    on: 'page',
    build: () => ({
      run(body) {
        sums.all += walk(body, () => 1);
        return 0;
      },
    }),
  },
  {
    id: 'page-pass',
    label: 'the walk and the pass',
    sort: 'floor',
    on: 'page',
    build: () => ({
      run(body) {
        sums.all += walk(body, (node) => passOver(node.data));
        return 0;
      },
    }),
  },
];
