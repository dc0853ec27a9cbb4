/** Whether a story is in English. */
import { SORT } from './sorts.ts';
import type { Story } from './story.ts';

/** The commonest small words are a quarter and more of English, and hardly a twentieth of its neighbours. */
const LEAST_SHARE = 0.12;
/** Fewer words tell nothing. */
const LEAST_WORDS = 12;

/** Tells English by the share of its smallest words among those written small. */
export function isEnglish(story: Story): boolean {
  let words = 0;
  let small = 0;
  for (let i = 0; i < story.length; i++) {
    if (story.isCapital(i)) continue;
    if (story.isNumber(i)) continue;
    words++;
    if (story.is(i, SORT.small)) small++;
  }
  return words < LEAST_WORDS ? words <= story.length / 2 : small / words >= LEAST_SHARE;
}
