/** The sentence around an offset of a page. */
import type { Page } from './page.ts';
import { sentenceHolding, sentenceSpan } from './sentences.ts';

/** The most UTF-16 units of a sentence that is returned whole; of a longer one, only the part around the offset is. */
const LONGEST = 400;

/** The sentence that holds the UTF-16 offset `at`, with its punctuation marks, on one line; empty if the page has no words. */
export function sentenceAt(page: Page, at: number): string {
  const sentence = sentenceHolding(page, at);
  if (sentence < 0) return '';
  const { start, end } = sentenceSpan(page, sentence);
  const text = page.text.slice(start, end).replace(/\s+/g, ' ');
  const cut = Math.max(0, Math.min(at - start - LONGEST / 2, text.length - LONGEST));
  let part = text.slice(cut, cut + LONGEST);
  if (cut > 0) part = `… ${part.slice(part.indexOf(' ') + 1)}`;
  if (cut + LONGEST < text.length) part = `${part.slice(0, part.lastIndexOf(' '))} …`;
  return part;
}
