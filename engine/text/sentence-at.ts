/** The sentence around a place of a page. */
import type { Page } from './page.ts';
import { sentenceHolding, sentenceSpan } from './sentences.ts';

/** The longest sentence that is given whole, in UTF-16 units; of a longer one, the part around the place. */
const LONGEST = 400;

/** The sentence that holds the UTF-16 offset `at`, with its marks, on one line. */
export function sentenceAt(page: Page, at: number): string {
  const sentence = sentenceHolding(page, at);
  if (sentence < 0) return '';
  const { start, end } = sentenceSpan(page, sentence);
  const text = page.text.slice(start, end).replace(/\s+/g, ' ');
  if (text.length <= LONGEST) return text;
  const cut = Math.max(0, Math.min(at - start - LONGEST / 2, text.length - LONGEST));
  let part = text.slice(cut, cut + LONGEST);
  if (cut > 0) part = `… ${part.slice(part.indexOf(' ') + 1)}`;
  if (cut + LONGEST < text.length) part = `${part.slice(0, part.lastIndexOf(' '))} …`;
  return part;
}
