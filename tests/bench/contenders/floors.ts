/** Lower bounds: the least work that reading a text or a page takes. They find nothing. */
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

/** Collects the sums, so that the compiler cannot remove the loops as dead code. */
const sums = { all: 0 };

/** Uses a result, so that its computation cannot be removed as dead code. */
export function keepAlive(number: number): void {
  sums.all += number;
}

/** A case-insensitive hash over all UTF-16 units of a text, without finding words. */
function hashOver(text: string): number {
  let hash = 0;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ (text.charCodeAt(i) | 32), 0x01000193);
  return hash;
}

/** Counts the capital letters with a regular expression, which skips all other text. */
function countCapitals(text: string): number {
  const capital = /[A-Z]/g;
  let count = 0;
  while (capital.test(text)) count++;
  return count;
}

const floor = (id: string, label: string, run: (text: string) => number): TextContender => ({
  id,
  label,
  sort: 'floor',
  on: 'text',
  build: () => (text) => {
    keepAlive(run(text));
    return [];
  },
});

export const PASS = floor('pass', 'pass: charCodeAt, every unit', passOver);

/** Lower bounds of the steps of linking. */
export const STEP_FLOORS: TextContender[] = [
  PASS,
  floor('capitals', 'RegExp from capital to capital: meets no word in small letters', countCapitals),
  floor('hash', 'a hash over every unit: no word is told from the next', hashOver),
];

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
