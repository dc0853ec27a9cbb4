/** The sentence around a place of a page. */
import { lowerBound } from './collections.ts';
import { boundsOf, type Page } from './page.ts';

/** The longest sentence that is given whole, in UTF-16 units; of a longer one, the part around the place. */
const LONGEST = 400;

/** The sentence that holds the UTF-16 offset `at`, with its marks, on one line. */
export function sentenceAt(page: Page, at: number): string {
  const { starts, ends, length } = page.tokens;
  if (length === 0) return '';
  const token = Math.max(0, lowerBound(length, (i) => starts[i]! <= at) - 1);
  const [from, to] = boundsOf(page, page.sentenceOf[token]!);
  // the quotation mark before the first word
  const opening = /\S*$/.exec(page.text.slice(0, starts[from]))![0].length;
  const start = starts[from]! - opening;
  const next = to < length ? starts[to]! : page.text.length;
  // up to the paragraph's end, without the quotation mark that opens the next sentence
  const [rest] = page.text.slice(ends[to - 1], next).split(/\n|\s+(?=\S*$)/);
  const text = page.text.slice(start, ends[to - 1]! + rest!.length).replace(/\s+/g, ' ');
  if (text.length <= LONGEST) return text;
  const cut = Math.max(0, Math.min(at - start - LONGEST / 2, text.length - LONGEST));
  let part = text.slice(cut, cut + LONGEST);
  if (cut > 0) part = `… ${part.slice(part.indexOf(' ') + 1)}`;
  if (cut + LONGEST < text.length) part = `${part.slice(0, part.lastIndexOf(' '))} …`;
  return part;
}
